// The dots of a utility-space picture: texts by their worth to two parties. Knows nothing of who looks.
#pragma once

#include "analysis/agreement_space.hpp"
#include "picture/charts/utility_space.hpp"

namespace parley::report {

struct TextCloud {
    std::vector<picture::WorthPair> dots;
    bool all_shown{}; // they are all the texts, not a sample
};

/// All texts where they are few; else some drawn evenly. Requires: a space of two parties, not empty.
[[nodiscard]] TextCloud text_cloud(const analysis::AgreementSpace& pair, std::uint64_t seed);

} // namespace parley::report
