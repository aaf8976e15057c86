#include "agents/envoy/mind.hpp"
#include "agents/evidence/heed.hpp"

#include <algorithm>

namespace parley::agents {

namespace {

/// Units of displeasure for a point of believed worth: a ladder of plain weight is 5000, of some twelve points.
constexpr double cost_of_a_point = 400;
constexpr std::int32_t over_a_declared_line = 10'000'000;

/// The outcome at which the worth of single options is taken: what the others last tabled, over the agreed text.
treaty::Outcome reference(const rules::View& view, const Memory& memory) {
    treaty::Outcome outcome = memory.agreed;
    for (const rules::PartyId other : view.scenario().everyone() - rules::PartySet::of(view.seat()))
        if (const Offer* last = memory.last_offer(other))
            outcome = treaty::with(view.scenario().text, outcome, last->package);
    return outcome;
}

} // namespace

Displeasure believed_costs(const rules::View& view, const Memory& memory, const std::vector<Counterpart>& beliefs) {
    const treaty::TreatyText& text = view.scenario().text;
    const treaty::Outcome base = reference(view, memory);
    const Heed heeded = heed(memory, view.scenario().everyone() - rules::PartySet::of(view.seat()));
    Displeasure costs;
    for (std::size_t i = 0; i < text.provisions.size(); ++i)
        for (const Counterpart& belief : beliefs) {
            treaty::Outcome outcome = base;
            outcome[i] = treaty::status_quo;
            const double without = belief.worth(view, outcome).mean;
            for (std::size_t option = 1; option < text.provisions[i].options.size(); ++option) {
                outcome[i] = static_cast<treaty::OptionIndex>(option);
                const double gain = belief.worth(view, outcome).mean - without;
                costs.of[i][option] -=
                    static_cast<std::int32_t>(cost_of_a_point * gain * heeded.of[belief.party().index()] / heeded.all);
            }
        }
    for (const rules::DeclaredLine& declared : view.open().red_lines)
        if (declared.by != view.seat()) {
            const std::size_t i = declared.line.provision.index();
            for (std::size_t option = 0; option < text.provisions[i].options.size(); ++option)
                if (treaty::crosses(declared.line, static_cast<treaty::OptionIndex>(option)))
                    costs.of[i][option] += over_a_declared_line;
        }
    return costs;
}

Outlook outlook_of(const rules::View& view, const Memory& memory, const std::vector<Counterpart>& beliefs,
                   EnvoyMode mode) {
    const treaty::TreatyText& text = view.scenario().text;
    Outlook outlook;
    outlook.interests = interests_shown(text, memory, view.seat());
    const rules::ArticleSet signalled = outlook.interests.shown;
    outlook.interests.shown = {};
    for (std::size_t a = 0; a < text.articles.size(); ++a) {
        const rules::ArticleId article(a);
        double ratio = 1, weight = 0;
        for (const Counterpart& belief : beliefs) {
            ratio = std::max(ratio, belief.likelihood_ratio(article));
            weight += belief.weight(article) / static_cast<double>(beliefs.size());
        }
        if (ratio >= shown_from && signalled.contains(article))
            outlook.interests.shown.insert(article);
        else
            outlook.interests.weight[a] = plain_weight;
        static_cast<void>(weight);
    }
    if (mode == EnvoyMode::negotiator && std::holds_alternative<rules::Table>(view.open().phase))
        outlook.costs = believed_costs(view, memory, beliefs);
    return outlook;
}

} // namespace parley::agents
