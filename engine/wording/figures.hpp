// Numbers and dates in words: points with their sign, shares, frequencies, counts, days. Knows nothing of the game.
#pragma once

#include "core/points.hpp"

#include <string>
#include <string_view>

namespace parley::wording {

/// The sign of a negative number; a hyphen would let lines break after it.
inline constexpr std::string_view minus = "−";
/// As people read it: "20", "−4".
[[nodiscard]] std::string number(std::int64_t amount);
/// Whole points.
[[nodiscard]] std::string points(core::Points amount);
/// With a sign, for changes: "+8", "−4", "0".
[[nodiscard]] std::string signed_points(core::Points amount);
[[nodiscard]] std::string signed_number(std::int32_t amount);
/// "+8 points", "+1 point".
[[nodiscard]] std::string with_unit(core::Points amount);

/// With one decimal, for figures whose difference matters: 1540 hundredths are "15.4".
[[nodiscard]] std::string with_decimal(std::int64_t hundredths);
/// "6,600"
[[nodiscard]] std::string grouped(std::uint64_t number);

/// "no", "one" … "twelve", then figures.
[[nodiscard]] std::string count_word(std::int32_t count);
/// "one session", "two sessions"; `one` and `many` are the words without their number.
[[nodiscard]] std::string counted(std::int32_t count, std::string_view one, std::string_view many);

/// A share in words: 250 is "a quarter", 330 "about a third", 1000 "all of it", under 30 "next to nothing".
[[nodiscard]] std::string share_words(core::PerMille share);
/// How often a source is right: 750 is "three times in four", 850 "about six times in seven", 1000 "every time".
[[nodiscard]] std::string frequency_words(core::PerMille share);

/// "2022-01-10" becomes "Monday 10 January 2022"; text that is no day of the calendar comes back as it is.
[[nodiscard]] std::string day_in_words(std::string_view iso_day);
/// Without weekday and year: "10 January".
[[nodiscard]] std::string short_day(std::string_view iso_day);

} // namespace parley::wording
