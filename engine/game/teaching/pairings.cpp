#include "game/teaching/pairings.hpp"

#include "game/in_parallel.hpp"
#include "game/score.hpp"
#include "game/scripted/partner.hpp"

namespace parley::game {

namespace {

/// What one game of a pairing came to.
struct PairedGame {
    bool in_force{};
    std::optional<rules::SessionIndex> initialled;
    rules::ByParty<std::int32_t> gained{}; // hundredths
};

PairedGame what_came_of(const Game& game) {
    const GameSummary summary = summary_of(game);
    PairedGame result;
    result.in_force = std::holds_alternative<rules::AgreementKept>(summary.how) ||
                      std::holds_alternative<rules::AgreementSuspended>(summary.how) ||
                      std::holds_alternative<rules::AgreementLeft>(summary.how);
    result.initialled = summary.initialled;
    for (std::size_t p = 0; p < game.scenario().open.party_count(); ++p) {
        const treaty::Mandate& mandate = game.scenario().papers[p].mandate;
        result.gained[p] =
            (realised_worth(game, rules::PartyId(p)) - mandate.profiles[summary.profiles[p].index()].reservation)
                .hundredths;
    }
    return result;
}

std::vector<PlayedPairing> pairings_of(const PairingsPlan& plan, std::size_t parties) {
    std::vector<PlayedPairing> all;
    for (std::size_t a = 0; a < plan.agents.size(); ++a) {
        if (parties != 2) {
            all.push_back({std::vector<std::size_t>(parties, a), plan.games, {}, {}, {}, {}});
            continue;
        }
        for (std::size_t b = 0; b < plan.agents.size(); ++b)
            all.push_back({{a, b}, plan.games, {}, {}, {}, {}});
    }
    if (parties == 2)
        all.push_back({{}, plan.games, {}, {}, {}, {}});
    return all;
}

void fill_in(PlayedPairing& pairing, std::span<const PairedGame> games, std::size_t parties) {
    MeanOf in_force, session, together;
    rules::ByParty<MeanOf> gained{};
    for (const PairedGame& game : games) {
        in_force.add(game.in_force ? 1 : 0);
        if (game.initialled)
            session.add(static_cast<std::int64_t>(*game.initialled) + 1);
        std::int64_t sum = 0;
        for (std::size_t p = 0; p < parties; ++p) {
            gained[p].add(game.gained[p]);
            sum += game.gained[p];
        }
        together.add(sum);
    }
    pairing.in_force = in_force.result();
    pairing.session = session.result();
    pairing.together = together.result();
    for (std::size_t p = 0; p < parties; ++p)
        pairing.gained[p] = gained[p].result();
}

} // namespace

std::optional<std::vector<PlayedPairing>> play_pairings(const std::shared_ptr<const scenario::Scenario>& scenario,
                                                        const PairingsPlan& plan, std::uint32_t jobs,
                                                        const Progress& progress, const std::stop_token& cancel) {
    const std::size_t parties = scenario->open.party_count();
    std::vector<PlayedPairing> all = pairings_of(plan, parties);
    std::vector<PairedGame> games(all.size() * plan.games);
    const auto play = [&](std::uint32_t at) {
        const PlayedPairing& pairing = all[at / plan.games];
        const std::uint64_t seed = seed_of(plan.series, at % plan.games); // every pairing meets the same deals
        if (pairing.agents.empty()) {
            games[at] = what_came_of(play_cooperative_pair(scenario, seed));
            return;
        }
        std::vector<Seat> seats;
        for (const std::size_t agent : pairing.agents)
            seats.push_back({plan.agents[agent]});
        games[at] = what_came_of(play_one(scenario, seats, seed, plan.node_budget));
    };
    if (!in_parallel(static_cast<std::uint32_t>(games.size()), jobs, play, progress, cancel))
        return std::nullopt;
    for (std::size_t i = 0; i < all.size(); ++i)
        fill_in(all[i], std::span(games).subspan(i * plan.games, plan.games), parties);
    return all;
}

} // namespace parley::game
