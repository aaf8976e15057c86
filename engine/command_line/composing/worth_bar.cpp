#include "command_line/composing/worth_bar.hpp"

#include <algorithm>

namespace parley::command_line {

std::string worth_bar(core::Points worth, core::Points no_deal, std::size_t width) {
    // Whole tens around both, and room up to 50 so that most bars of a game share a scale.
    const auto tens_below = [](std::int32_t value) { return value >= 0 ? value / 10 * 10 : -((-value + 9) / 10 * 10); };
    const std::int32_t from = std::min({0, tens_below(worth.rounded()), tens_below(no_deal.rounded())});
    const std::int32_t to = std::max({50, -tens_below(-worth.rounded()), -tens_below(-no_deal.rounded())});
    const std::string left = std::to_string(from) + " [", right = "] " + std::to_string(to);
    const std::size_t inside =
        std::max<std::size_t>(width, left.size() + right.size() + 10) - left.size() - right.size();
    const auto column = [&](std::int32_t value) {
        return static_cast<std::size_t>(value - from) * (inside - 1) / static_cast<std::size_t>(to - from);
    };
    std::string bar(inside, '-');
    std::fill(bar.begin(), bar.begin() + static_cast<std::ptrdiff_t>(column(worth.rounded())), '=');
    bar[column(worth.rounded())] = '#';
    bar[column(no_deal.rounded())] = '|';
    return left + bar + right;
}

} // namespace parley::command_line
