#include "game/score.hpp"

#include "analysis/improvement.hpp"
#include "analysis/situation.hpp"
#include "core/variant_match.hpp"
#include "rules/observance.hpp"
#include "rules/world/regime.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace parley::game {

namespace {

using analysis::Worth;
using rules::PartyId;

int rounded(double number) { return static_cast<int>(number + 0.5); }

/// Whether a text came into force, so that the rules have added up what it was worth.
bool came_into_force(const rules::State& state) {
    return core::match(
        std::get<rules::Ended>(state.open.phase).how, [](const rules::NoAgreement&) { return false; },
        [](const rules::WalkedOut&) { return false; }, [](const rules::TalksCollapsed&) { return false; },
        [](const rules::NotRatified&) { return false; }, [](const rules::AgreementKept&) { return true; },
        [](const rules::AgreementSuspended&) { return true; }, [](const rules::AgreementLeft&) { return true; });
}

int national_part(const Score& score) {
    const core::Points kept = score.worth - score.saved;
    if (score.best <= score.reservation)
        return kept >= score.reservation ? 70 : 0;
    const double share = static_cast<double>((kept - score.reservation).hundredths) /
                         static_cast<double>((score.best - score.reservation).hundredths);
    return rounded(70.0 * std::clamp(share, 0.0, 1.0));
}

/// 15 × the mean share of each constituency's support that is left at the end.
int support_part(const Game& game, PartyId party) {
    const std::vector<scenario::Constituency>& home = game.scenario().papers[party.index()].home;
    if (home.empty())
        return 15;
    double kept = 0.0;
    for (std::size_t i = 0; i < home.size(); ++i) {
        const double standing = home[i].standing;
        kept += standing <= 0.0 ? 1.0 : std::min(1.0, game.state().own[party.index()].support[i] / standing);
    }
    return rounded(15.0 * kept / static_cast<double>(home.size()));
}

/// Brier scores added up: of what was filed, and of the prior on the same occasions.
struct Surprise {
    double filed{}, prior{};
};

Surprise surprise(const Game& game, PartyId by, const rules::FileAssessment& assessment) {
    Surprise total;
    const scenario::PublicScenario& open = game.scenario().open;
    for (std::size_t other = 0; other < open.party_count(); ++other) {
        if (other == by.index())
            continue;
        const std::vector<scenario::Profile>& profiles = open.parties[other].profiles;
        const rules::Belief& belief = assessment.of[other];
        int filed = 0;
        for (std::size_t i = 0; i < profiles.size(); ++i)
            filed += belief.percent[i];
        for (std::size_t i = 0; i < profiles.size(); ++i) {
            const double truth = game.state().own[other].profile.index() == i ? 1.0 : 0.0;
            const double prior = profiles[i].prior / 1000.0 - truth;
            const double estimate = filed == 0 ? prior : belief.percent[i] / 100.0 - truth;
            total.filed += estimate * estimate;
            total.prior += prior * prior;
        }
    }
    return total;
}

/// 1 − Brier/Brier(prior) over the sessions that count, or over the last estimate filed when none of them was reached;
/// 1 where nothing was hidden, 0 where nothing was filed.
double assessment_skill(const Game& game, PartyId party) {
    const scenario::PublicScenario& open = game.scenario().open;
    const std::size_t first = first_scored_session(open);
    std::size_t session = 0;
    Surprise counted;
    std::optional<Surprise> last;
    bool any = false;
    for (const rules::Event& event : game.events()) {
        if (const auto* opened = std::get_if<rules::SessionOpened>(&event.what))
            session = opened->session;
        const auto* filed = std::get_if<rules::AssessmentFiled>(&event.what);
        if (filed == nullptr || filed->by != party)
            continue;
        last = surprise(game, party, filed->assessment);
        if (session < first)
            continue;
        any = true;
        counted.filed += last->filed;
        counted.prior += last->prior;
    }
    if (!any && last)
        counted = *last;
    if (counted.prior > 0.0)
        return 1.0 - counted.filed / counted.prior;
    const bool nothing_hidden = surprise(game, party, rules::FileAssessment{}).prior <= 0.0;
    return nothing_hidden ? 1.0 : 0.0;
}

/// Euclidean, rounded to the nearest hundredth.
core::Points distance_between(const Worth& a, const Worth& b, std::size_t parties) {
    double squares = 0.0; // of whole numbers below 2⁵³: exact
    for (std::size_t p = 0; p < parties; ++p)
        squares += static_cast<double>(a[p] - b[p]) * static_cast<double>(a[p] - b[p]);
    return core::Points{static_cast<std::int32_t>(std::sqrt(squares) + 0.5)};
}

/// `frontier` is that of `situation`.
JointScore joint_score(const analysis::Situation& situation, const analysis::Frontier& frontier, const Worth& worth,
                       bool signed_text) {
    JointScore joint;
    const std::size_t parties = situation.utilities.size();
    joint.exact = frontier.exact;
    joint.to_frontier = analysis::distance_to(frontier, worth);
    const auto points = analysis::bargaining_points(frontier, situation.reservation);
    if (points)
        joint.to_nash = distance_between(points->nash.worth, worth, parties);
    if (!signed_text)
        return joint;
    if (points) {
        const std::int64_t possible = analysis::sum(points->utilitarian.worth) - analysis::sum(situation.reservation);
        const std::int64_t captured = analysis::sum(worth) - analysis::sum(situation.reservation);
        if (possible > 0)
            joint.gain_captured = std::clamp(static_cast<double>(captured) / static_cast<double>(possible), 0.0, 1.0);
    }
    Worth surplus{};
    for (std::size_t p = 0; p < parties; ++p)
        surplus[p] = worth[p] - situation.reservation[p];
    const auto [least, most] =
        std::minmax_element(surplus.begin(), surplus.begin() + static_cast<std::ptrdiff_t>(parties));
    joint.balance = core::Points{*most - *least};
    return joint;
}

} // namespace

core::Points realised_worth(const Game& game, PartyId party) {
    assert(game.ended());
    const rules::State& end = game.state();
    if (came_into_force(end))
        return end.hidden.realised[party.index()];
    const treaty::Mandate& mandate = game.scenario().papers[party.index()].mandate;
    return no_deal_worth(mandate.profiles[end.own[party.index()].profile.index()], end.open.tension,
                         game.scenario().open.ripe_from) -
           rules::lost_in_the_end(game.scenario().open, party);
}

core::Points saved_by_breaking(const Game& game, PartyId party) {
    const rules::State& end = game.state();
    const treaty::Mandate& mandate = game.scenario().papers[party.index()].mandate;
    const treaty::ProfileTerms& terms = mandate.profiles[end.own[party.index()].profile.index()];
    core::Points saved;
    std::size_t period = 0;
    for (const rules::Event& event : game.events()) {
        if (const auto* opened = std::get_if<rules::PeriodOpened>(&event.what))
            period = opened->period;
        const auto* broken = std::get_if<rules::UndertakingBroken>(&event.what);
        if (broken == nullptr || broken->by != party)
            continue;
        const core::Points cost =
            rules::cost_of_keeping(game.scenario().open.text, mandate, terms, party, broken->provision,
                                   end.open.text.agreed, rules::circumstances(game.scenario().open, end.open));
        saved += core::scaled(rules::part_due(game.scenario().open.text.at(broken->provision), cost, period,
                                              game.scenario().open.periods.size()),
                              broken->conduct == rules::Conduct::violate ? 1000 : 500);
    }
    return saved;
}

std::optional<std::size_t> signing_step(const Game& game) {
    std::optional<std::size_t> step;
    std::size_t event = game.opening_events();
    for (std::size_t i = 0; i < game.steps().size(); ++i) {
        bool initialled = false;
        // The last initials and the first weighing at home belong to one step.
        for (; event < game.steps()[i].events_end; ++event) {
            const rules::Happening& what = game.events()[event].what;
            initialled |= std::holds_alternative<rules::TextInitialled>(what);
            if (initialled && std::holds_alternative<rules::ConstituencyWeighed>(what))
                step = i;
        }
    }
    return step;
}

std::size_t first_scored_session(const scenario::PublicScenario& scenario) { return scenario.sessions.size() / 3; }

core::Points no_deal_worth(const treaty::ProfileTerms& terms, int tension, int ripe_from) {
    const int above = terms.hurt_by_tension ? std::max(0, tension - ripe_from) : 0;
    return terms.reservation - core::Points{above * 20};
}

GameScore score(const Game& game) {
    assert(game.ended());
    const scenario::Scenario& scenario = game.scenario();
    const rules::State& end = game.state();
    const analysis::Situation start =
        analysis::situation_at_start(scenario, analysis::true_profiles(scenario.open, end));
    const analysis::Frontier frontier = analysis::frontier_in(start.space(), start.reservation);

    const std::optional<std::size_t> step = signing_step(game);
    const std::optional<rules::State> then = step ? std::optional(game.state_before(*step)) : std::nullopt;
    const analysis::Situation at_signature = then ? analysis::situation_at(scenario, *then) : start;
    const analysis::Frontier frontier_then =
        then ? analysis::frontier_in(at_signature.space(), at_signature.reservation) : frontier;
    Worth worth{};
    for (std::size_t p = 0; then && p < scenario.open.party_count(); ++p)
        worth[p] = at_signature.utilities[p].worth(then->open.text.agreed).hundredths;

    GameScore result;
    for (std::size_t p = 0; p < scenario.open.party_count(); ++p) {
        const PartyId party(p);
        Score one;
        one.worth = realised_worth(game, party);
        one.saved = saved_by_breaking(game, party);
        one.reservation = core::Points{start.reservation[p]};
        const std::optional<analysis::Agreement> best = analysis::best_for(party, frontier, start.reservation);
        one.best = best ? best->to(party) : one.reservation;
        one.at_signature = core::Points{worth[p]};
        one.national = national_part(one);
        one.support = support_part(game, party);
        one.assessment_skill = assessment_skill(game, party);
        one.assessment = rounded(15.0 * std::clamp(one.assessment_skill, 0.0, 1.0));
        result.of.push_back(one);
    }
    result.joint = joint_score(at_signature, frontier_then, then ? worth : start.reservation, then.has_value());
    result.joint.exact = result.joint.exact && frontier.exact;
    result.joint.tension = end.open.tension;
    return result;
}

} // namespace parley::game
