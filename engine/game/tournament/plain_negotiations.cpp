#include "game/tournament/plain_negotiations.hpp"

#include "core/digest.hpp"

#include <algorithm>
#include <bit>

namespace parley::game {

namespace {

std::int32_t to_whole(double number) { return static_cast<std::int32_t>(number < 0 ? number - 0.5 : number + 0.5); }

std::uint64_t digest_of(const scenario::Domain& domain) {
    core::Digest digest;
    for (const scenario::DomainIssue& issue : domain.issues) {
        digest.add(issue.name);
        for (const std::string& value : issue.values)
            digest.add(value);
    }
    const auto add = [&](double number) { digest.add(std::bit_cast<std::uint64_t>(number)); };
    for (const scenario::DomainProfile& profile : domain.profiles) {
        digest.add(profile.party);
        for (const double weight : profile.weights)
            add(weight);
        for (const std::vector<double>& issue : profile.evaluations)
            for (const double evaluation : issue)
                add(evaluation);
        add(profile.reservation);
        add(profile.discount);
    }
    return digest.value();
}

/// The share of the joint gain over no agreement that was possible, before discount; all of it where none was possible
/// and there is an agreement.
double gain_captured(const BargainingTable& table, const NegotiationResult& negotiated) {
    if (!negotiated.agreed)
        return 0;
    double no_deal = 0, gained = 0, possible = 0;
    for (std::size_t party = 0; party < table.party_count(); ++party) {
        no_deal += table.prepared->parties[party].reservation();
        gained += negotiated.worth[party];
    }
    for (const std::vector<double>& point : table.yardsticks.frontier) {
        double sum = 0;
        for (const double worth : point)
            sum += worth;
        possible = std::max(possible, sum);
    }
    return possible > no_deal ? std::clamp((gained - no_deal) / (possible - no_deal), 0.0, 1.0) : 1.0;
}

} // namespace

Venue venue_of(const scenario::Domain& domain, std::size_t agents) {
    Venue venue{domain.name, domain.name, {}, digest_of(domain), usual_seating(domain.profiles.size(), agents)};
    for (const scenario::DomainProfile& profile : domain.profiles)
        venue.seats.push_back(profile.party);
    return venue;
}

GameResult play_negotiation(const BargainingTables& tables, const TournamentPlan& plan, const Fixture& fixture) {
    Negotiation negotiation{tables[fixture.venue], {}, fixture.seed, plan.rounds};
    for (std::size_t seat = 0; seat < negotiation.table->party_count(); ++seat)
        negotiation.strategies.push_back(plan.agents[fixture.pairing.agents[seat]]);
    return result_of(*negotiation.table, negotiate(negotiation), fixture.number);
}

GameResult result_of(const BargainingTable& table, const NegotiationResult& negotiated, std::uint32_t number) {
    GameResult result;
    result.number = number;
    result.agreed = negotiated.agreed.has_value();
    result.in_force = result.agreed;
    result.ending = result.agreed ? 1 : 0;
    result.exact = table.yardsticks.exact;
    result.to_frontier = to_whole(negotiated.frontier_distance * 1e4);
    if (table.yardsticks.zone)
        result.to_nash = to_whole(negotiated.nash_distance * 1e4);
    result.gain_captured = to_whole(gain_captured(table, negotiated) * 1e6);
    result.steps = negotiated.round + (result.agreed ? 1 : 0);
    for (std::size_t seat = 0; seat < negotiated.utility.size(); ++seat)
        result.seats[seat] = {to_whole(negotiated.utility[seat] * 1e6), to_whole(negotiated.utility[seat] * 1e4), 0,
                              to_whole(negotiated.utility[seat] * 1e6)};
    return result;
}

} // namespace parley::game
