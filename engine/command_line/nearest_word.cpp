#include "command_line/nearest_word.hpp"

#include "wording/commands/usage.hpp"

#include <algorithm>
#include <vector>

namespace parley::command_line {

std::size_t edits_between(std::string_view a, std::string_view b) {
    // Optimal string alignment, three rows.
    std::vector<std::size_t> before(b.size() + 1), last(b.size() + 1), row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        last[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t cost = a[i - 1] == b[j - 1] ? 0 : 1;
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + cost});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], before[j - 2] + 1);
        }
        std::swap(before, last);
        std::swap(last, row);
    }
    return last[b.size()];
}

std::string nearest_word(std::string_view word, std::span<const std::string> known) {
    if (word.size() > 64)
        return "";
    std::string best;
    std::size_t best_edits = 0;
    for (const std::string& candidate : known) {
        const std::size_t edits = edits_between(word, candidate);
        const std::size_t allowed = std::max<std::size_t>(1, candidate.size() / 3);
        if (edits <= allowed && edits < candidate.size() && (best.empty() || edits < best_edits)) {
            best = candidate;
            best_edits = edits;
        }
    }
    return best;
}

std::string did_you_mean(std::string_view word, std::span<const std::string> known) {
    return wording::guess_at(nearest_word(word, known));
}

} // namespace parley::command_line
