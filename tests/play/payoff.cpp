#include "tests/play/payoff.hpp"

#include "game/score.hpp"
#include "rules/world/regime.hpp"

#include <algorithm>

namespace parley::testing {

namespace {

std::int64_t hundredths(double points) { return static_cast<std::int64_t>(points * 100 + (points < 0 ? -0.5 : 0.5)); }

bool in_force(const rules::Ending& how) {
    return std::holds_alternative<rules::AgreementKept>(how) ||
           std::holds_alternative<rules::AgreementSuspended>(how) || std::holds_alternative<rules::AgreementLeft>(how);
}

} // namespace

Outcome outcome_of(const game::Game& game, rules::PartyId seat) {
    const game::GameSummary summary = game::summary_of(game);
    const rules::State& end = game.state();
    const std::size_t self = seat.index();
    const treaty::ProfileTerms& terms = game.scenario().papers[self].mandate.profiles[summary.profiles[self].index()];
    Outcome outcome;
    outcome.deal = in_force(summary.how);
    outcome.crisis = std::holds_alternative<rules::TalksCollapsed>(summary.how);
    outcome.incident = end.open.incident_happened;
    outcome.payoff = (outcome.deal ? summary.at_signature[self] : terms.reservation).hundredths / 100.0;
    outcome.score_worth = (outcome.deal ? end.hidden.realised[self]
                                        : game::no_deal_worth(terms, end.open.tension, game.scenario().open.ripe_from) -
                                              rules::lost_in_the_end(game.scenario().open, seat))
                              .hundredths /
                          100.0;
    outcome.profile = summary.profiles[1 - self];
    outcome.session = summary.initialled;
    outcome.ending = summary.how.index();
    return outcome;
}

void Row::add(const Outcome& outcome) {
    const std::size_t profile = outcome.profile.index();
    ++games;
    ++endings[outcome.ending];
    deals.add(outcome.deal ? 1000 : 0);
    crises.add(outcome.crisis ? 1000 : 0);
    incidents.add(outcome.incident ? 1000 : 0);
    payoff.add(hundredths(outcome.payoff));
    score_worth.add(hundredths(outcome.score_worth));
    deals_by_profile[profile].add(outcome.deal ? 1000 : 0);
    payoff_by_profile[profile].add(hundredths(outcome.payoff));
    if (outcome.deal)
        payoff_of_deals.add(hundredths(outcome.payoff));
    if (outcome.session)
        sessions.add(*outcome.session + 1);
}

std::vector<Outcome> outcomes_of(const Match& match, rules::PartyId seat, std::uint32_t jobs) {
    std::vector<Outcome> outcomes;
    play_match(match, jobs, [&](std::uint32_t, const game::Game& game) { outcomes.push_back(outcome_of(game, seat)); });
    return outcomes;
}

Row row_of(const std::vector<Outcome>& outcomes) {
    Row row;
    for (const Outcome& outcome : outcomes)
        row.add(outcome);
    return row;
}

game::Mean difference(const std::vector<Outcome>& row, const std::vector<Outcome>& other, double Outcome::*of) {
    game::MeanOf mean;
    for (std::size_t i = 0; i < std::min(row.size(), other.size()); ++i)
        mean.add(hundredths(row[i].*of) - hundredths(other[i].*of));
    return mean.result();
}

} // namespace parley::testing
