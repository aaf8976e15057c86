// Single values as they are written: from text to a number in the unit of the key, and back to words. Knows no file.
#pragma once

#include "scenario/keys/core_schema.hpp"
#include "scenario/keys/shape.hpp"

#include <optional>
#include <string>

namespace parley::scenario::keys {

/// `text` as a number of the shape's type in the unit it is kept in (yes_no: 1 or 0; choice: the place among the
/// words), the nearest where it is finer. Nothing when it is no such number; bounds are not looked at.
[[nodiscard]] std::optional<std::int64_t> read_number(const Shape& shape, std::string_view text);

/// The same of whole, points, share and degrees, with what the unit could not hold.
[[nodiscard]] std::optional<Counted> read_counted(const Shape& shape, std::string_view text);

/// Whether the number itself, not what it is kept as, lies within the bounds of the shape.
[[nodiscard]] bool in_bounds(const Shape& shape, const Counted& number);

/// A number kept in the unit of `type` as a person would write it.
[[nodiscard]] std::string write_number(ValueType type, std::int64_t number);

/// An existing day of the Gregorian calendar, `YYYY-MM-DD`.
[[nodiscard]] bool is_date(std::string_view text);

/// `[a-z][a-z0-9_-]*`, with capitals too when allowed.
[[nodiscard]] bool is_id(std::string_view text, bool capitals = false);

/// What is expected: "a whole number from 0 to 100", "the name of a party".
[[nodiscard]] std::string description(const Shape& shape);

/// Runs of characters between spaces and line ends.
[[nodiscard]] std::size_t word_count(std::string_view text);

} // namespace parley::scenario::keys
