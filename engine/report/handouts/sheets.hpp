// One function a paper: each is given no more than what its reader may know. Knows nothing of files.
#pragma once

#include "analysis/situation.hpp"
#include "report/paper.hpp"
#include "rules/view.hpp"
#include "wording/handouts/guide_words.hpp"

#include <string>
#include <vector>

namespace parley::report {

// For everybody.
[[nodiscard]] std::string briefing_sheet(const scenario::PublicScenario& scenario, Paper paper);
[[nodiscard]] std::string rolling_text_sheet(const scenario::PublicScenario& scenario, Paper paper);
[[nodiscard]] std::string agreement_sheet(const scenario::PublicScenario& scenario, Paper paper);
[[nodiscard]] std::string rules_sheet(const scenario::PublicScenario& scenario, Paper paper);
/// Of the moment before the talks; `view` may be any seat's, for the map shows what is public.
[[nodiscard]] std::string map_handout(const rules::View& view, Paper paper);
[[nodiscard]] std::string timing_sheet(const scenario::PublicScenario& scenario, const std::vector<std::string>& timing,
                                       Paper paper);
/// The questions that are asked then, without their answers' worth. Requires: at least one.
[[nodiscard]] std::string quiz_sheet(const scenario::PublicScenario& scenario,
                                     const std::vector<scenario::QuizQuestion>& quiz, scenario::QuizTime when,
                                     Paper paper);

// For one seat.
[[nodiscard]] std::string seat_sheet(const rules::View& view, const std::vector<scenario::Goal>& goals, Paper paper);

// For the instructor.
[[nodiscard]] std::string quiz_key_sheet(const scenario::Scenario& scenario, Paper paper);
[[nodiscard]] std::string guide_sheet(const scenario::Scenario& scenario, const analysis::Profiles& dealt,
                                      const std::vector<wording::FileInFolder>& files, Paper paper);

} // namespace parley::report
