#include "agents/standing/standing.hpp"

#include "agents/opponent/offer_models.hpp"
#include "agents/opponent/type_posterior.hpp"
#include "rules/authority/instructions.hpp"

#include <algorithm>

namespace parley::agents {

namespace {

using rules::ArticleSet;
using treaty::OptionIndex;

/// A hundredth of own worth: a point of it is a fiftieth of a ladder.
constexpr std::int32_t own_hundredth = 1;

const treaty::CompiledUtility& compiled(const rules::View& view, Workings& workings) {
    const treaty::Credits credit = rules::credits_now(view);
    const treaty::Circumstances at = rules::circumstances(view);
    if (!workings.utility || !(workings.utility->credit == credit) || workings.utility->profile != view.own().profile ||
        workings.utility->at != at)
        workings.utility = Workings::Utility{credit, view.own().profile, at, rules::utility_now(view)};
    return workings.utility->compiled;
}

} // namespace

Standing::Standing(const rules::View& seen, const Memory& remembered, const Character& kind, AgentRandom chance,
                   Workings& workings, const Outlook* outlook)
    : view(seen),
      memory(remembered),
      character(kind),
      random(chance),
      self(seen.seat()),
      others(seen.scenario().everyone() - rules::PartySet::of(seen.seat())),
      legal(rules::legal_actions(seen)),
      clock(read_clock(seen)),
      utility(outlook != nullptr && outlook->worth ? *outlook->worth : compiled(seen, workings)),
      floor(outlook != nullptr && outlook->floor ? *outlook->floor : rules::reservation_now(seen) + floor_margin),
      interests(outlook != nullptr ? outlook->interests : weights_shown(text(), remembered, self)),
      bargaining(std::holds_alternative<rules::Capitals>(seen.open().phase) ||
                 std::holds_alternative<rules::Table>(seen.open().phase)),
      workings_(workings) {
    aim.floor = aim.most = floor;
    if (!bargaining)
        return;
    if (outlook != nullptr && outlook->costs)
        costs = *outlook->costs;
    else
        price_displeasure();
    blend_offer_models(text(), memory, others, character.reading, costs);
    price_home(costs, 1);
    costs.own_worth = own_hundredth;
    survey();
    aim.most = reach().most();
    aim.elapsed = clock.elapsed();
    aim.useful_actions = clock.useful;
    aim.bands = std::max(2, clock.whole);
    reckon_received();
}

treaty::Outcome Standing::agreed_with(const treaty::Package& package) const {
    treaty::Outcome outcome = treaty::with(text(), rolling().agreed, package);
    if (const auto form = form_to_come(); form && outcome[text().form->index()] == treaty::status_quo)
        outcome[text().form->index()] = *form;
    return outcome;
}

std::optional<OptionIndex> Standing::form_to_come() const {
    if (!text().form || !rules::is_personal(scenario(), view.open()) ||
        rolling().agreed[text().form->index()] != treaty::status_quo)
        return std::nullopt;
    const std::size_t last = text().at(*text().form).options.size() - 1;
    return static_cast<OptionIndex>((scenario().least_form + last + 1) / 2);
}

core::Points Standing::target_next(const Aim& aimed) const {
    Aim next = aimed;
    next.elapsed = clock.elapsed(1);
    return target(character, next);
}

int Standing::deadlocked() const { return std::max(0, int{view.open().session} - last_progress - 1); }

double Standing::demand(const Aim& aimed) const {
    const std::int32_t range = (aimed.most - aimed.floor).hundredths;
    const core::Points now = target(character, aimed);
    return range <= 0 ? 0.0 : std::clamp(static_cast<double>((now - aimed.floor).hundredths) / range, 0.0, 1.0);
}

bool Standing::is_whole(const treaty::Outcome& outcome, ArticleSet agreed) const {
    if (!text().form)
        return !agreed.empty();
    agreed.erase(text().at(*text().form).article);
    const bool has_form =
        outcome[text().form->index()] >= scenario().least_form || rules::is_personal(scenario(), view.open());
    return !agreed.empty() && has_form;
}

Rationale Standing::rationale(Motive motive) const {
    Rationale rationale;
    rationale.motive = motive;
    rationale.floor = floor;
    if (bargaining) {
        rationale.target = target_now();
        rationale.received = aim.received;
    }
    for (const rules::PartyId other : others)
        rationale.believed.push_back(
            {other, percents(posterior(scenario(), memory, other), scenario().at(other).profiles.size()), {}, {}});
    return rationale;
}

} // namespace parley::agents
