#include "rules/view.hpp"

#include "rules/world/offices.hpp"

#include "core/variant_match.hpp"
#include "rules/amounts.hpp"
#include "rules/authority/ownership.hpp"
#include "rules/weighing.hpp"
#include "rules/world/persons.hpp"
#include "rules/world/regime.hpp"

#include <algorithm>

namespace parley::rules {

PartySet parties_to_act(const scenario::PublicScenario& scenario, const Public& open) {
    const PartySet everyone = scenario.everyone();
    return core::match(
        open.phase, [&](const Capitals& phase) { return everyone - phase.filed; },
        [](const Table& phase) { return PartySet::of(phase.to_act); },
        [&](const Incident& phase) { return everyone - phase.filed; },
        [&](const Assessment& phase) { return everyone - phase.filed; },
        [&](const Ratification& phase) { return everyone - phase.filed; },
        [&](const Implementation& phase) { return everyone - phase.filed; },
        [](const Dispute& phase) { return PartySet::of(phase.pending.front()); },
        [](const Ended&) { return PartySet{}; });
}

core::Points reservation_now(const View& view) {
    core::Points reservation = view.terms().reservation + view.own().leverage -
                               lost_with(view.scenario(), view.open().around.ended, view.seat());
    if (view.terms().hurt_by_tension)
        reservation -= core::Points{std::max(0, view.open().tension - view.scenario().ripe_from) * 20};
    return reservation;
}

treaty::Circumstances circumstances(const scenario::PublicScenario& scenario, const Public& open) {
    if (!scenario.values_move)
        return {};
    treaty::Circumstances at{open.session, open.text.agreed, open.around.moving.since, {}};
    for (std::size_t c = 0; c < scenario.outside.size(); ++c)
        at.steps[c] = open.around.moving.courses[c].step;
    return at;
}

treaty::Circumstances circumstances(const View& view) { return circumstances(view.scenario(), view.open()); }

treaty::Receipt receipt_now(const View& view, ProvisionId provision, const treaty::Outcome& outcome) {
    return treaty::value_receipt(view.scenario().text, view.mandate(), view.terms(), view.seat(), credits_now(view),
                                 provision, outcome, circumstances(view));
}

treaty::CompiledUtility utility_now(const View& view) {
    return treaty::compile_utility(view.scenario().text, view.mandate(), view.terms(), view.seat(), credits_now(view),
                                   circumstances(view));
}

treaty::Credits credits_now(const View& view) { return credits_of(view.scenario(), view.open(), view.seat()); }

treaty::CompiledUtility utility_if(const View& view, PartyId other, ProfileId profile) {
    treaty::Credits credit = credits_now(view);
    credit.now[other.index()] =
        static_cast<std::int16_t>(view.scenario().at(other).profiles[profile.index()].compliance);
    credit.after[other.index()] = credit.now[other.index()];
    return treaty::compile_utility(view.scenario().text, view.mandate(), view.terms(), view.seat(), credit,
                                   circumstances(view));
}

PartySet bound_by(const scenario::PublicScenario& scenario, ArticleSet articles) {
    PartySet bound;
    for (const ArticleId article : articles)
        for (const ProvisionId provision : scenario.text.at(article).provisions)
            bound = bound | scenario.text.at(provision).obligors;
    return bound;
}

PartySet needed_for(const scenario::PublicScenario& scenario, ArticleSet articles) {
    PartySet needed = bound_by(scenario, articles);
    for (const ArticleId article : articles)
        needed = needed | scenario.text.at(article).must_agree;
    return needed;
}

PartySet heard_on(const scenario::PublicScenario& scenario, ArticleSet articles) {
    PartySet heard;
    for (const ArticleId article : articles)
        heard = heard | scenario.text.at(article).must_be_heard;
    return heard.empty() ? heard : heard - needed_for(scenario, articles);
}

bool names_consent(const scenario::PublicScenario& scenario) {
    return !scenario.text.must_agree.empty() ||
           std::any_of(scenario.text.articles.begin(), scenario.text.articles.end(),
                       [](const treaty::Article& article) {
                           return !article.must_agree.empty() || !article.must_be_heard.empty();
                       });
}

PartySet must_accept(const scenario::PublicScenario& scenario, PartySet attending, PartyId author,
                     const treaty::Package& package) {
    const PartySet needed = needed_for(scenario, package.articles) - PartySet::of(author);
    return needed.empty() ? attending - PartySet::of(author) : needed;
}

const scenario::Forum& forum_now(const scenario::PublicScenario& scenario, const Public& open) {
    return scenario.forums[scenario.sessions[open.session].forum.index()];
}

core::PerMille leak_chance_now(const scenario::PublicScenario& scenario, const Public& open) {
    if (forum_now(scenario, open).back_channel_is_safe)
        return 0;
    return open.tension >= amounts::leak_tension_from ? amounts::leak_chance_when_tense : amounts::leak_chance;
}

ArticleSet agenda_now(const scenario::PublicScenario& scenario, const Public& open) {
    const scenario::Forum& forum = forum_now(scenario, open);
    ArticleSet agenda = forum.rooms.empty() ? forum.agenda : ArticleSet{};
    for (const scenario::Room& room : forum.rooms)
        if (meets(room, open))
            agenda = agenda | room.agenda;
    agenda = (agenda | open.opened) - open.closed;
    return open.procedure.clock_stopped ? agenda & open.procedure.drafted : agenda;
}

std::vector<treaty::RedLine> instructed_lines(const View& view) {
    std::vector<treaty::RedLine> lines;
    const auto& instructed = view.mandate().red_lines;
    for (std::size_t i = 0; i < instructed.size(); ++i) {
        treaty::RedLine line = instructed[i].line;
        const int softened = i < view.own().widened.size() ? view.own().widened[i] : 0;
        const int option =
            line.bound == treaty::Bound::at_most ? line.option + softened : std::max(0, line.option - softened);
        line.option = static_cast<OptionIndex>(option);
        lines.push_back(line);
    }
    return lines;
}

std::optional<Weighing> weigh_known(const View& view, ConstituencyId constituency, const treaty::Outcome& outcome) {
    const bool counted = std::holds_alternative<Ratification>(view.open().phase);
    if (!counted && view.concerns(constituency) == nullptr)
        return std::nullopt;
    const scenario::Constituency& home = view.constituency(constituency);
    const Weighing weighing =
        weigh(view.scenario(), home, view.own().support[constituency.index()], view.seat(), outcome);
    return after_ownership(weighing, home, view.scenario(), view.open(), outcome);
}

} // namespace parley::rules
