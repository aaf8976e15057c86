// The sources of something as a page may name them: those of a later day only when the game is over. Knows no layout.
#pragma once

#include "rules/state.hpp"
#include "scenario/scenario.hpp"

#include <string>
#include <vector>

namespace parley::wording {

struct ToldSources {
    std::vector<std::string> titles; // of sources that are not invented
    std::size_t later{};             // how many are not named yet
    bool invented{};                 // one of them is the invention of the scenario's author
};

/// Sources that the scenario does not have are left out.
[[nodiscard]] ToldSources told_sources(const scenario::PublicScenario& scenario, const rules::Public& open,
                                       const std::vector<std::string>& ids);

/// What stands in the place of sources that are not named yet: "a later source, named in the debrief".
[[nodiscard]] std::string later_sources(std::size_t count);

} // namespace parley::wording
