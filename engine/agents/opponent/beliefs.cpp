#include "agents/opponent/beliefs.hpp"

#include "rules/world/persons.hpp"

namespace parley::agents {

void Beliefs::begin(const rules::View& view) {
    if (!models_.empty())
        return;
    rules::begin_trust(view.scenario(), told_);
    for (const rules::PartyId other : view.scenario().everyone() - rules::PartySet::of(view.seat()))
        models_.emplace_back(view.scenario(), view.seat(), other);
}

void Beliefs::take(const rules::View& view, std::span<const rules::Event> events) {
    begin(view);
    for (const rules::Event& event : events) {
        for (HypothesisModel& model : models_)
            model.take(view, rules::trust_now(view.scenario(), told_), memory_, event);
        if (const auto* moved = std::get_if<rules::TrustMoved>(&event.what))
            told_.trust[moved->in.index()][moved->of.index()] = moved->to;
        if (const auto* between = std::get_if<rules::PersonTrustMoved>(&event.what))
            told_.persons.trust[between->in.index()][between->of.index()] = between->to;
        memory_.take(view.scenario(), view.seat(), std::span(&event, 1));
    }
}

rules::ByParty<Posterior> Beliefs::profiles() const {
    rules::ByParty<Posterior> profiles{};
    for (const HypothesisModel& model : models_)
        profiles[model.party().index()] = model.profiles();
    return profiles;
}

} // namespace parley::agents
