// Where in a text something stands. Knows nothing of what is written there.
#pragma once

#include <compare>
#include <cstdint>

namespace parley::core {

/// Line and column from 1; columns count characters (Unicode code points), not bytes. 0:0 is "no place".
struct TextPosition {
    std::uint32_t line{};
    std::uint32_t column{};
    friend constexpr auto operator<=>(const TextPosition&, const TextPosition&) = default;
};

} // namespace parley::core
