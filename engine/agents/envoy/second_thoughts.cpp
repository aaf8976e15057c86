#include "agents/envoy/second_thoughts.hpp"

#include "agents/table/proposals.hpp"
#include "agents/table/speech.hpp"

#include <algorithm>

namespace parley::agents {

namespace {

/// From this part of the calendar on the back channel is thought of.
constexpr double late_enough = 0.4;

void think_of_back_channel(const Standing& standing, std::vector<Alternative>& alternatives) {
    const bool used = std::ranges::any_of(
        standing.memory.soundings, [&](const rules::Sounding& sounding) { return sounding.from == standing.self; });
    if (used || !standing.can_complete || standing.legal.can_sound_out.empty() ||
        standing.clock.elapsed() < late_enough)
        return;
    const treaty::Package package = bridging_package(standing);
    if (!package.articles.empty() && standing.worth(package) >= standing.floor)
        alternatives.push_back({rules::SoundOut{standing.legal.can_sound_out.front(), package}, Motive::bridging});
}

/// Softening an instruction that the others' last package crosses: only then could it come to anything.
void think_of_wider_mandate(const Standing& standing, std::vector<Alternative>& alternatives) {
    const auto lines = rules::instructed_lines(standing.view);
    for (const std::uint8_t index : standing.legal.can_widen) {
        const treaty::RedLine& line = lines[index];
        const rules::ArticleId article = standing.text().at(line.provision).article;
        bool crossed = false;
        for (const rules::PartyId other : standing.others) {
            const Offer* last = standing.memory.last_offer(other);
            crossed |= last != nullptr && last->package.articles.contains(article) &&
                       treaty::crosses(line, last->package.options[line.provision.index()]);
        }
        if (crossed)
            alternatives.push_back({rules::WidenMandate{index}, Motive::bridging});
    }
}

void think_of_initials(const Standing& standing, const rules::Action& habit, std::vector<Alternative>& alternatives) {
    const bool good = standing.agreed_worth() >= standing.floor;
    if (std::holds_alternative<rules::InitialText>(habit)) {
        if (standing.agreed_worth() < standing.target_now() && standing.clock.elapsed(1) < 1)
            alternatives.push_back({rules::EndTurn{}, Motive::not_yet_enough});
    } else if (good && standing.legal.can_initial && !standing.view.open().initialled.contains(standing.self) &&
               !would_lapse_again(standing)) {
        alternatives.push_back({rules::InitialText{}, Motive::text_good_enough});
    }
}

} // namespace

Decision with_second_thoughts(Mind& mind, Decision habit) {
    constexpr double points = 1.0, share = 0.5;
    const Standing& standing = mind.standing;
    const bool open_to_thought = std::holds_alternative<rules::ProposePackage>(habit.action) ||
                                 std::holds_alternative<rules::EndTurn>(habit.action) ||
                                 std::holds_alternative<rules::SoundOut>(habit.action) ||
                                 std::holds_alternative<rules::InitialText>(habit.action);
    const auto* table = std::get_if<rules::Table>(&standing.view.open().phase);
    if (!open_to_thought || table == nullptr || table->actions_left[standing.self.index()] == 0)
        return habit;
    std::vector<Alternative> alternatives;
    think_of_back_channel(standing, alternatives);
    think_of_wider_mandate(standing, alternatives);
    think_of_initials(standing, habit.action, alternatives);
    std::erase_if(alternatives, [&](const Alternative& each) {
        return each.action == habit.action || rules::check(standing.view, each.action).has_value();
    });
    if (alternatives.empty())
        return habit;
    return deliberate(mind, std::move(habit), alternatives, points, share);
}

} // namespace parley::agents
