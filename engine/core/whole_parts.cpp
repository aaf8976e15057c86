#include "core/whole_parts.hpp"

#include <algorithm>
#include <numeric>

namespace parley::core {
namespace {

/// The largest whole number not above it.
std::int32_t floored(Points amount) {
    const std::int32_t whole = amount.hundredths / 100;
    return amount.hundredths < whole * 100 ? whole - 1 : whole;
}

} // namespace

std::vector<std::int32_t> whole_parts(std::span<const Points> parts, std::int32_t sum) {
    std::vector<std::int32_t> whole;
    for (const Points part : parts)
        whole.push_back(floored(part));
    if (whole.empty())
        return whole;
    std::vector<std::size_t> order(parts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
        return parts[a].hundredths - whole[a] * 100 > parts[b].hundredths - whole[b] * 100;
    });
    std::int32_t left = sum - std::accumulate(whole.begin(), whole.end(), 0);
    for (std::size_t next = 0; left > 0; --left)
        ++whole[order[next++ % order.size()]];
    for (std::size_t next = 0; left < 0; ++left)
        --whole[order[order.size() - 1 - next++ % order.size()]];
    return whole;
}

} // namespace parley::core
