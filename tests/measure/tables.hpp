// The tables that `measure_play` prints.
#pragma once

#include "tests/play/calibration.hpp"
#include "tests/play/payoff.hpp"

#include <optional>

namespace parley::testing {

struct Request {
    std::shared_ptr<const scenario::Scenario> scenario;
    std::string against{"tit-for-tat"};
    std::vector<std::string> players; // empty for the four scripted ones
    std::uint32_t seat{};             // of the players
    std::uint32_t games{200};
    std::uint64_t series{1};
    std::uint32_t node_budget{agents::default_node_budget};
    std::uint32_t jobs{1};
    std::uint32_t index{}; // of the one game that is traced
    std::string svg{};     // a file for the reliability diagram of `print_calibration`; none when empty
    bool csv{};            // of what `print_calibration` and `print_band` print
};

/// The table of the scripted players: a row a player. False when a name is not known.
[[nodiscard]] bool print_players(const Request& request);

/// How well `against` assesses the other's profile, over `games` games against `players` (empty for the players of
/// the scripted ones and all of the roster) in either seat.
[[nodiscard]] bool print_calibration(const Request& request);
/// The reliability diagram of `calibration` as a file of SVG. False, and a complaint, when it cannot be written.
[[nodiscard]] bool write_reliability(const Request& request, const Calibration& calibration, std::uint32_t games);
/// How often the belief band holds what a text is worth to the other, over the same games, from both seats.
[[nodiscard]] bool print_band(const Request& request);
/// Every pair of `players` (empty for the roster), `games` games each: agreement, payoffs, endings.
[[nodiscard]] bool print_pairs(const Request& request);

/// One agent, `against`, in both seats against the roster (or `players`) on the seeds that a tournament would play:
/// its utility, agreements, and how far the games had a zone at the start.
[[nodiscard]] bool print_field(const Request& request);

/// How many articles stand agreed at the close of each session, over `games` games of each player against `against`.
[[nodiscard]] bool print_pace(const Request& request);

/// How long `against` takes over a decision, over `games` games against `players` in turn (empty for five of the
/// roster).
[[nodiscard]] bool print_decisions(const Request& request);

/// The match of a player with the request's agent; nothing, and a complaint, when a name is not known.
[[nodiscard]] std::optional<Match> match_of(const Request& request, const std::string& player);

/// A game in short lines: what was tabled, answered and filed, with its true worth to both.
void print_trace(const game::Game& game);
/// Game `request.index` of the first player of the request.
[[nodiscard]] bool print_one_game(const Request& request);

} // namespace parley::testing
