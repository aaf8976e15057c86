// What an unquoted word is to YAML: the core schema of YAML 1.2.2 (§10.3.2), by which editors and other programs read a
// scenario file too. A number counts by its value, however it is written. Knows no key.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace parley::scenario::keys {

enum class CoreType : std::uint8_t { nothing, truth, whole, fraction, string };

/// The type of a word without quotes. `yes`, `no` and `1986-02-30` are strings; `044`, `0x2C`, `+5` whole; `44.0`,
/// `4e1` and `.inf` fractions.
[[nodiscard]] CoreType core_type(std::string_view plain);

/// A number in steps of 10^−decimals.
struct Counted {
    std::int64_t floor{};   // the greatest step not above it
    std::int64_t nearest{}; // the nearest step, halves away from nought
    bool exact{};           // it is `floor` steps
    bool plain{};           // written as digits with at most a sign and a point, and without a leading nought
};

/// The word as a number by its value; nothing when it is none, or no finite one. Numbers of more than fifteen digits
/// before the point count as such a number, which no key allows.
[[nodiscard]] std::optional<Counted> counted(std::string_view plain, int decimals);

} // namespace parley::scenario::keys
