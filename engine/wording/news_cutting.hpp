// A cable or a press cutting in its parts, for faces that set them apart. Knows no layout, and not who may read it.
#pragma once

#include "scenario/scenario.hpp"

#include <string>
#include <vector>

namespace parley::wording {

struct NewsCutting {
    std::string headline;
    std::string text;
    std::string day;        // "10 January"; "" when it has no date of its own
    std::string kinds;      // "press report and leaked paper"; "" when it names no source
    std::string brought_in; // that the instructor did it, not chance; "" else
    bool confidential{};    // for one capital alone
};

/// "press report", "press report and leaked paper; in part invented for this game": the kinds of the sources named,
/// each once.
[[nodiscard]] std::string source_kinds(const scenario::PublicScenario& scenario,
                                       const std::vector<std::string>& sources);

/// Tell it only to those who were told that it happened.
[[nodiscard]] NewsCutting news_cutting(const scenario::Scenario& scenario, scenario::OccurrenceId occurrence,
                                       bool by_the_instructor = false);

} // namespace parley::wording
