#include "desktop/model/sitting.hpp"

#include "core/variant_match.hpp"

#include <algorithm>
#include <numeric>

namespace parley::desktop {

Sitting::Sitting(game::Game game, std::optional<game::JournalFile> file, std::uint32_t node_budget)
    : desk(std::move(game), std::move(file), node_budget) {
    if (!desk.persons().empty())
        seat = desk.persons().front();
}

std::size_t Sitting::meeting() const {
    const rules::Public& open = desk.game().state().open;
    return open.extra_session ? scenario().sessions.size() : open.session;
}

namespace {

Page table_page(const rules::Public& open, rules::PartyId seat) {
    if (open.owes_sounding.contains(seat))
        return Page::sounding;
    if (open.question && (open.question->mirrored ? open.question->asker : open.question->asked) == seat)
        return Page::question;
    return Page::table;
}

} // namespace

Page Sitting::page() const {
    if (curtain)
        return Page::curtain;
    const Chair& own = chair();
    if (!own.opened)
        return Page::opening;
    const rules::Public& open = desk.game().state().open;
    const bool ended = std::holds_alternative<rules::Ended>(open.phase);
    const bool at_talks = std::holds_alternative<rules::Capitals>(open.phase) ||
                          std::holds_alternative<rules::Table>(open.phase) ||
                          std::holds_alternative<rules::Incident>(open.phase);
    if (!ended && at_talks && own.briefed <= meeting())
        return Page::briefing;
    return core::match(
        open.phase, [](const rules::Capitals&) { return Page::capitals; },
        [&](const rules::Table&) { return waiting() ? Page::table : table_page(open, seat); },
        [](const rules::Incident&) { return Page::incident; },
        [](const rules::Assessment&) { return Page::assessment; },
        [](const rules::Ratification&) { return Page::ratification; },
        [](const rules::Implementation&) { return Page::conduct; },
        [&](const rules::Dispute&) { return waiting() ? Page::conduct : Page::finding; },
        [](const rules::Ended&) { return Page::ending; });
}

std::uint64_t position_of(const game::Game& game) {
    return game.steps().size() + (game.steps().empty() ? 0 : game.steps().back().digest);
}

bool may_advise(const Sitting& sitting) {
    if (sitting.waiting() || !sitting.desk.game().to_act().contains(sitting.seat))
        return false;
    const Page page = sitting.page();
    return page == Page::table || page == Page::question || page == Page::sounding;
}

bool is_advised(const Sitting& sitting) {
    const std::optional<Advised>& advised = sitting.chair().advised;
    return advised && advised->position == position_of(sitting.desk.game());
}

Unlocked unlocked(const Sitting& sitting) {
    Unlocked all;
    if (!sitting.first_game || sitting.meeting() > 0 || sitting.desk.game().ended())
        return all;
    all.measures = false;
    all.home = false;
    all.capital = false;
    return all;
}

std::array<int, treaty::max_profiles> belief_held(const rules::View& view, rules::PartyId other) {
    const std::vector<scenario::Profile>& profiles = view.scenario().at(other).profiles;
    const rules::Belief& filed = view.own().assessment.of[other.index()];
    std::array<int, treaty::max_profiles> percent{};
    for (std::size_t i = 0; i < profiles.size(); ++i)
        percent[i] = filed.percent[i];
    if (std::accumulate(percent.begin(), percent.end(), 0) == 100)
        return percent;
    int left = 100;
    for (std::size_t i = 0; i < profiles.size(); ++i) {
        percent[i] = i + 1 == profiles.size() ? left : std::min(left, (profiles[i].prior + 5) / 10);
        left -= percent[i];
    }
    return percent;
}

} // namespace parley::desktop
