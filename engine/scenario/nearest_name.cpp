#include "scenario/nearest_name.hpp"

#include <algorithm>
#include <numeric>

namespace parley::scenario {

std::size_t edit_distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> before(b.size() + 1), last(b.size() + 1), row(b.size() + 1);
    std::iota(last.begin(), last.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0U : 1U)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], before[j - 2] + 1);
        }
        std::swap(before, last);
        std::swap(last, row);
    }
    return last[b.size()];
}

namespace {

constexpr std::size_t longest = 64;

/// Names are plain ASCII: a character of another alphabet is one wrong letter, however many bytes it has.
std::string with_single_letters(std::string_view text) {
    std::string letters;
    for (const char c : text)
        if (static_cast<unsigned char>(c) < 0x80)
            letters += c;
        else if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U)
            letters += '?';
    return letters;
}

template <class Names>
std::string nearest(std::string_view text, const Names& known) {
    const std::string written = with_single_letters(text);
    std::string_view best;
    std::size_t least = longest;
    for (const std::string_view name : known) {
        if (written.size() > longest || name.size() > longest)
            continue;
        const std::size_t allowed = std::max<std::size_t>(1, std::max(written.size(), name.size()) / 3);
        const std::size_t apart = std::max(written.size(), name.size()) - std::min(written.size(), name.size());
        if (apart > allowed || apart >= least)
            continue;
        const std::size_t distance = edit_distance(written, name);
        if (distance <= allowed && distance < least && distance < name.size()) {
            best = name;
            least = distance;
        }
    }
    return std::string(best);
}

} // namespace

std::string nearest_name(std::string_view written, const std::vector<std::string_view>& known) {
    return nearest(written, known);
}
std::string nearest_name(std::string_view written, const std::vector<std::string>& known) {
    return nearest(written, known);
}

} // namespace parley::scenario
