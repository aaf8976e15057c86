// The papers that a report is laid out for. Knows nothing of what is printed.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace parley::report {

/// 210 × 297 mm, and 8.5 × 11 inches; upright.
enum class Paper : std::uint8_t { a4, letter };

/// As options and style sheets call them: "a4", "letter".
inline constexpr std::array<std::string_view, 2> paper_names = {"a4", "letter"};

[[nodiscard]] constexpr std::string_view paper_name(Paper paper) {
    return paper_names[static_cast<std::size_t>(paper)];
}

[[nodiscard]] constexpr std::optional<Paper> paper_named(std::string_view name) {
    if (name == paper_name(Paper::a4))
        return Paper::a4;
    if (name == paper_name(Paper::letter))
        return Paper::letter;
    return std::nullopt;
}

} // namespace parley::report
