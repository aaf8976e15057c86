// What one game of a tournament came to, in whole numbers, and the line that keeps it. Knows nothing of statistics.
#pragma once

#include "treaty/ids.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace parley::game {

struct SeatResult {
    std::int32_t utility{};  // millionths
    std::int32_t points{};   // hundredths
    std::int32_t score{};    // 0–100; 0 where the protocol has none
    std::int32_t uncapped{}; // utility before it was cut off, millionths
    friend bool operator==(const SeatResult&, const SeatResult&) = default;
};
// Whole games: points are the realised worth, or the no-deal value, and utility is (points − R₀)/(best − R₀), with the
// initial reservation R₀ and the `best` of game/score.hpp; where nothing above R₀ was to be had, points over 100. It is
// cut off at ±1: where next to nothing was to be had, a point more or less would else outweigh whole games. `uncapped`
// is the same without that.
// Alternating offers: utility is the domain's own, discounted, the reservation without an agreement, as the field
// reports it; points are a hundred times that, and nothing is cut off.

struct GameResult {
    std::uint32_t number{};     // in the schedule
    std::uint8_t ending{};      // alternative of rules::Ending; of alternating offers 0 no agreement, 1 agreement
    bool agreed{};              // a text was initialled by all; an offer was accepted
    bool in_force{};            // it was ratified and not left; of offers the same as `agreed`
    bool exact{true};           // distances are from the exact frontier
    std::int32_t to_frontier{}; // hundredths of a point: the most the text could still have given one party; of offers,
                                // Euclidean
    std::optional<std::int32_t> to_nash; // hundredths of a point, Euclidean; nothing where there is no Nash point
    std::int32_t gain_captured{};        // millionths of the joint gain that was possible
    std::uint32_t steps{};               // actions; of offers, the rounds it took
    std::array<SeatResult, treaty::max_parties> seats{};

    friend bool operator==(const GameResult&, const GameResult&) = default;
};
// Without an agreement both distances count from the point of no deal.

/// One line with its line end, and a check sum in it. The same result gives the same line.
[[nodiscard]] std::string line_of(const GameResult& result, std::size_t seats);
/// Nothing when the line, given without its line end, is not exactly what `line_of` writes for some result.
[[nodiscard]] std::optional<GameResult> result_in(std::string_view line, std::size_t seats);

/// How many seats a line tells of; 0 for what is no result.
[[nodiscard]] std::size_t seats_in(std::string_view line);

} // namespace parley::game
