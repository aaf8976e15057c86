#include "rules/phases/implementation.hpp"

#include "rules/amounts.hpp"
#include "rules/observance.hpp"
#include "rules/world/regime.hpp"
#include "rules/world/succession.hpp"
#include "treaty/utility.hpp"

#include <algorithm>

namespace parley::rules {

namespace {

/// The text as every party treats it in this period.
[[nodiscard]] Observance observed(const Transition& transition) {
    Observance kept{transition.open.text.agreed,
                    transition.open.obligations,
                    {},
                    circumstances(transition.rules_of(), transition.open)};
    for (const PartyId party : transition.everyone())
        kept.conduct[party.index()] = transition.state.own[party.index()].conduct;
    return kept;
}

void pay_period(Transition& transition, std::size_t period) {
    const Observance kept = observed(transition);
    for (const PartyId party : transition.everyone()) {
        const treaty::Mandate& mandate = transition.papers(party).mandate;
        transition.state.hidden.realised[party.index()] += worth_in_period(
            transition.text(), mandate, mandate.profiles[transition.state.own[party.index()].profile.index()], party,
            kept, period, transition.rules_of().periods.size());
    }
}

[[nodiscard]] bool binds(const Transition& transition, ProvisionId provision, std::size_t period) {
    return binds_in(transition.text(), transition.open.obligations, provision, period);
}

/// Who sees a breach of this period. Whether it is seen is drawn once, however many watch, so that the chance that is
/// shown is the true one; of several watchers one is drawn, so that a true finding comes alone, as a false one does.
[[nodiscard]] std::optional<PartyId> witness_of(const Transition& transition, PartyId author, std::size_t provision,
                                                std::size_t period, core::PerMille chance) {
    const PartySet watchers = transition.everyone() - PartySet::of(author);
    const std::size_t breach = provision * treaty::max_parties + author.index();
    if (!transition.chance(Purpose::detection, period, watchers.front().index(), breach, chance))
        return std::nullopt;
    std::size_t skip = watchers.size() == 1 ? 0
                                            : transition.below(Purpose::witness, period, author.index(), provision,
                                                               static_cast<std::uint32_t>(watchers.size()));
    for (const PartyId watcher : watchers)
        if (skip-- == 0)
            return watcher;
    return std::nullopt;
}

/// A true finding, if the watcher is the one that sees a breach by another; at most one.
[[nodiscard]] std::optional<Finding> find_breach(const Transition& transition, PartyId watcher, std::size_t period) {
    for (const PartyId other : transition.everyone() - PartySet::of(watcher))
        for (std::size_t i = 0; i < transition.text().provisions.size(); ++i) {
            const Conduct conduct = transition.state.own[other.index()].conduct.conduct[i];
            if (conduct == Conduct::comply || !binds(transition, ProvisionId(i), period))
                continue;
            const core::PerMille chance = chance_seen(transition.text(), transition.open.text.agreed, ProvisionId(i),
                                                      conduct, period, transition.rules_of().periods.size());
            if (witness_of(transition, other, i, period, chance) == watcher)
                return Finding{other, ProvisionId(i)};
        }
    return std::nullopt;
}

/// A false finding on one of the others' undertakings that are kept.
[[nodiscard]] std::optional<Finding> find_wrongly(const Transition& transition, PartyId watcher, std::size_t period) {
    core::BoundedList<Finding, treaty::max_provisions> kept;
    for (std::size_t i = 0; i < transition.text().provisions.size(); ++i)
        for (const PartyId other : transition.text().provisions[i].obligors - PartySet::of(watcher))
            if (binds(transition, ProvisionId(i), period) && !kept.full() &&
                transition.state.own[other.index()].conduct.conduct[i] == Conduct::comply)
                kept.push_back(Finding{other, ProvisionId(i)});
    if (kept.empty())
        return std::nullopt;
    const Finding finding = kept[transition.below(Purpose::false_finding_provision, period, watcher.index(), 0,
                                                  static_cast<std::uint32_t>(kept.size()))];
    const core::PerMille seen =
        treaty::safeguard_in(transition.text(), finding.provision, transition.open.text.agreed, period);
    const core::PerMille chance =
        seen >= amounts::well_checked ? amounts::false_finding_well_checked : amounts::false_finding;
    if (!transition.chance(Purpose::false_finding, period, watcher.index(), 0, chance))
        return std::nullopt;
    return finding;
}

void run_period(Transition& transition, std::uint8_t period) {
    for (const PartyId party : transition.everyone()) {
        Own& own = transition.own(party);
        own.conduct = own.filed_conduct.value_or(FileConduct{});
        own.filed_conduct.reset();
        for (std::size_t i = 0; i < own.conduct.conduct.size(); ++i)
            if (own.conduct.conduct[i] != Conduct::comply)
                transition.tell(party, UndertakingBroken{party, ProvisionId(i), own.conduct.conduct[i]},
                                {Rule::conduct, {}});
    }
    pay_period(transition, period);
    PartySet pending;
    for (const PartyId watcher : transition.everyone()) {
        auto finding = find_breach(transition, watcher, period);
        const Rule rule = Rule::detection; // a false finding looks like a true one, receipt and all
        if (!finding)
            finding = find_wrongly(transition, watcher, period);
        if (!finding)
            continue;
        transition.own(watcher).finding = finding;
        pending.insert(watcher);
        transition.tell(watcher, FindingReported{watcher, *finding}, {rule, {}});
    }
    transition.open.phase = Dispute{period, pending};
    if (pending.empty())
        close_period(transition);
}

[[nodiscard]] PartySet bound_now(const Transition& transition, std::size_t period) {
    PartySet bound;
    for (std::size_t i = 0; i < transition.text().provisions.size(); ++i)
        if (binds(transition, ProvisionId(i), period))
            bound = bound | transition.text().provisions[i].obligors;
    return bound;
}

/// Opens a period; one in which nobody is bound by anything that could be broken runs by itself.
void open_period(Transition& transition, std::uint8_t period) {
    transition.tell_all(PeriodOpened{period}, {Rule::conduct, {}});
    hand_over(transition, period);
    const PartySet bound = bound_now(transition, period);
    transition.open.phase = Implementation{period, transition.everyone() - bound};
    if (bound.empty())
        run_period(transition, period);
}

} // namespace

void begin_implementation(Transition& transition) {
    transition.open.obligations = obligations_of(transition.text(), transition.open.text.agreed);
    open_period(transition, 0);
}

void close_period(Transition& transition) {
    Public& open = transition.open;
    const std::uint8_t period = std::get<Dispute>(open.phase).period;
    transition.tell_all(PeriodClosed{period}, {Rule::period_value, {}});
    const std::size_t next = std::size_t{period} + 1;
    if (next < transition.rules_of().periods.size()) {
        open_period(transition, static_cast<std::uint8_t>(next));
        return;
    }
    const bool suspended = std::ranges::find(open.obligations, Obligation::suspended) != open.obligations.end();
    transition.end(suspended ? Ending{AgreementSuspended{}} : Ending{AgreementKept{}}, {Rule::course_run, {}});
}

void pay_no_deal(Transition& transition, PartyId party, std::size_t period) {
    const treaty::ProfileTerms& terms =
        transition.papers(party).mandate.profiles[transition.own(party).profile.index()];
    core::Points no_deal = terms.reservation - lost_in_the_end(transition.rules_of(), party);
    if (terms.hurt_by_tension)
        no_deal -= core::Points{std::max(0, transition.open.tension - transition.rules_of().ripe_from) * 20};
    const std::size_t periods = transition.rules_of().periods.size();
    for (std::size_t k = period; k < periods; ++k)
        transition.state.hidden.realised[party.index()] += part_of_period(no_deal, k, periods);
}

std::vector<ProvisionId> own_undertakings(const View& view) {
    std::vector<ProvisionId> own;
    const auto* phase = std::get_if<Implementation>(&view.open().phase);
    const std::size_t period =
        phase == nullptr ? treaty::max_provisions : phase->period; // before it all that is to come
    for (std::size_t i = 0; i < view.scenario().text.provisions.size(); ++i)
        if (view.scenario().text.provisions[i].obligors.contains(view.seat()) &&
            binds_in(view.scenario().text, view.open().obligations, ProvisionId(i), period))
            own.push_back(ProvisionId(i));
    return own;
}

std::optional<Refusal> check_implementation(const View& view, const FileConduct& action) {
    const auto* phase = std::get_if<Implementation>(&view.open().phase);
    if (phase == nullptr)
        return Refusal{.code = RefusalCode::wrong_phase, .rule = Rule::turn_order};
    if (phase->filed.contains(view.seat()))
        return Refusal{.code = RefusalCode::not_your_turn, .rule = Rule::turn_order, .party = view.seat()};
    for (std::size_t i = 0; i < action.conduct.size(); ++i) {
        if (action.conduct[i] == Conduct::comply)
            continue;
        const bool own = i < view.scenario().text.provisions.size() &&
                         binds_in(view.scenario().text, view.open().obligations, ProvisionId(i), phase->period) &&
                         view.scenario().text.provisions[i].obligors.contains(view.seat());
        if (!own)
            return Refusal{
                .code = RefusalCode::not_your_undertaking, .rule = Rule::conduct, .provision = ProvisionId(i)};
    }
    return std::nullopt;
}

void apply_implementation(Transition& transition, PartyId party, const FileConduct& action) {
    auto& phase = std::get<Implementation>(transition.open.phase);
    transition.own(party).filed_conduct = action;
    phase.filed.insert(party);
    if (phase.filed == transition.everyone())
        run_period(transition, phase.period);
}

} // namespace parley::rules
