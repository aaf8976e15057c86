#include "game/tournament/schedule.hpp"

#include "core/digest.hpp"
#include "core/keyed_draw.hpp"
#include "game/purposes.hpp"

#include <algorithm>
#include <cassert>

namespace parley::game {

namespace {

std::vector<Pairing> every_assignment(std::size_t seats, std::size_t agents) {
    std::vector<Pairing> all;
    Pairing next;
    next.counted = static_cast<std::uint8_t>((1U << seats) - 1);
    for (;;) {
        all.push_back(next);
        std::size_t seat = seats;
        while (seat > 0 && ++next.agents[seat - 1] == agents)
            next.agents[--seat] = 0;
        if (seat == 0)
            return all;
    }
}

std::vector<Pairing> focal_assignments(std::size_t seats, std::size_t agents) {
    std::vector<Pairing> all;
    for (std::size_t focal = 0; focal < agents; ++focal) {
        for (std::size_t field = 0; field < agents; ++field) {
            Pairing pairing;
            std::fill_n(pairing.agents.begin(), seats, static_cast<AgentIndex>(field));
            if (field == focal) {
                pairing.counted = static_cast<std::uint8_t>((1U << seats) - 1);
                all.push_back(pairing);
                continue;
            }
            for (std::size_t seat = 0; seat < seats; ++seat) {
                Pairing seated = pairing;
                seated.agents[seat] = static_cast<AgentIndex>(focal);
                seated.counted = static_cast<std::uint8_t>(1U << seat);
                all.push_back(seated);
            }
        }
    }
    return all;
}

std::uint64_t pairing_count(const Venue& venue, std::uint64_t agents) {
    if (venue.seating == Seating::focal)
        return agents * (agents - 1) * venue.seats.size() + agents;
    std::uint64_t count = 1;
    for (std::size_t seat = 0; seat < venue.seats.size(); ++seat)
        count *= agents;
    return count;
}

} // namespace

std::vector<Pairing> pairings(const Venue& venue, std::size_t agents) {
    assert(venue.seats.size() <= treaty::max_parties && agents >= 1 && agents <= most_agents);
    return venue.seating == Seating::focal ? focal_assignments(venue.seats.size(), agents)
                                           : every_assignment(venue.seats.size(), agents);
}

std::uint64_t games_in(const TournamentPlan& plan) {
    std::uint64_t games = 0; // at most 1000 · 64⁶ · 10⁴, below 2⁶⁰
    for (const Venue& venue : plan.venues)
        games += pairing_count(venue, plan.agents.size()) * plan.games;
    return games;
}

Schedule::Schedule(TournamentPlan plan) : plan_(std::move(plan)) {
    assert(games_in(plan_) <= most_games_in_all);
    first_.push_back(0);
    for (const Venue& venue : plan_.venues) {
        pairings_.push_back(pairings(venue, plan_.agents.size()));
        first_.push_back(first_.back() + static_cast<std::uint32_t>(pairings_.back().size()) * plan_.games);
    }
}

Fixture Schedule::at(std::uint32_t number) const {
    assert(number < games());
    const auto after = std::upper_bound(first_.begin(), first_.end(), number);
    const auto venue = static_cast<std::uint32_t>(after - first_.begin() - 1);
    const std::uint32_t within = number - first_[venue];
    const std::uint32_t repetition = within % plan_.games;
    core::Digest name; // of its id: a venue's games do not depend on which others there are
    name.add(plan_.venues[venue].name);
    const std::uint64_t seed = core::draw_bits({plan_.seed, static_cast<std::uint32_t>(Purpose::game_of_tournament),
                                                static_cast<std::uint32_t>(name.value() >> 32), 0, repetition});
    return {number, venue, repetition, seed, pairings_[venue][within / plan_.games]};
}

} // namespace parley::game
