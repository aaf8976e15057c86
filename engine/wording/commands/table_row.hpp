// A line of a table of two columns in words: what is measured, and what it came to. Knows nothing of how it is set.
#pragma once

#include <string>

namespace parley::wording {

struct TableRow {
    std::string term;   // "Text initialled"
    std::string figure; // "62.00 (± 4.85) % of games"
};

} // namespace parley::wording
