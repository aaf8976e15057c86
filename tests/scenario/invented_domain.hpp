// A small domain invented for a test: its files, what is to be said of them, and what its outcomes are worth.
#pragma once

#include "scenario/read_domain.hpp"

#include <string>
#include <utility>
#include <vector>

namespace parley::testing {

using Texts = std::vector<std::string>;

struct Invented {
    std::string name;
    std::string domain;
    Texts profiles;                                                   // one alone stands for two of the same
    std::string told;                                                 // codes, one after another
    std::vector<std::pair<std::vector<std::uint8_t>, double>> worths; // none: it is refused
};

/// Reads each and holds what is said, in order, and the worths of the first party against what is stated. `ending` of
/// its files, ".xml" or ".json".
void read_each(const std::vector<Invented>& all, const std::string& ending);

} // namespace parley::testing
