// The sentences of the instructor's guide and of the key to the quiz, to whom every side's papers are open. Knows
// nothing of how they are laid out.
#pragma once

#include "analysis/keeping/keeping_table.hpp"
#include "analysis/scenario_analysis.hpp"

#include <string>
#include <vector>

namespace parley::wording {

/// File and what it is for: titles first; `files` with the words of their heads.
struct FileInFolder {
    std::string name, title, for_whom;
};
[[nodiscard]] std::vector<std::vector<std::string>> folder_rows(const std::vector<FileInFolder>& files);
[[nodiscard]] std::string no_quiz_in_file();

/// How a class runs it without the program, step by step.
[[nodiscard]] std::vector<std::string> steps_on_paper(const scenario::PublicScenario& scenario);

/// Party, intention, no deal in points, what binds it: titles first.
[[nodiscard]] std::vector<std::vector<std::string>> dealt_rows(const scenario::Scenario& scenario,
                                                               const analysis::Profiles& profiles);
[[nodiscard]] std::string note_on_dealt();
/// To what no agreement falls as things end by their day; "" where nothing does.
[[nodiscard]] std::string note_on_falls(const scenario::Scenario& scenario, const analysis::Profiles& profiles);

/// How much hangs on each article, side by side: titles first.
[[nodiscard]] std::vector<std::vector<std::string>> stake_rows(const scenario::Scenario& scenario);
[[nodiscard]] std::string note_on_stakes();

/// The named agreements with what they are worth to everybody: titles first.
[[nodiscard]] std::vector<std::vector<std::string>> named_text_rows(const scenario::PublicScenario& scenario,
                                                                    const analysis::BargainingPoints& points);
/// "Nash's text, article by article:"
[[nodiscard]] std::string leads_in_nash();
[[nodiscard]] std::vector<std::string> text_by_article(const scenario::PublicScenario& scenario,
                                                       const treaty::Outcome& outcome);
[[nodiscard]] std::string leads_in_combinations();
/// A combination of intentions: what each delegation is, its chance, the most together, texts in the zone.
[[nodiscard]] std::vector<std::string> combination_titles(const scenario::PublicScenario& scenario);
[[nodiscard]] std::vector<std::string> combination_row(const scenario::PublicScenario& scenario,
                                                       const analysis::AtProfiles& at);
[[nodiscard]] std::string picture_of_texts();

/// "NATO allies (United States), on American missiles: The zone runs over our land."
[[nodiscard]] std::vector<std::string> concern_lines(const scenario::Scenario& scenario);
[[nodiscard]] std::string note_on_asking();

/// How many undertakings pay to keep, and those that do not however well they are checked.
[[nodiscard]] std::vector<std::string> keeping_lines(const scenario::PublicScenario& scenario,
                                                     const std::vector<analysis::KeepingRow>& rows);

/// "12 January, to the United States alone: Headline. Text", and where there is one "In history: note".
[[nodiscard]] std::vector<std::string> cable_lines(const scenario::Scenario& scenario);
[[nodiscard]] std::string note_on_cables();
[[nodiscard]] std::vector<std::string> announcement_lines(const scenario::Scenario& scenario);
/// What the analysis answers to the questions that come up in every debrief.
[[nodiscard]] std::vector<std::string> answer_lines(const scenario::Scenario& scenario,
                                                    const analysis::ScenarioAnalysis& analysis);
/// "Bracket: the mark around …"
[[nodiscard]] std::string term_line(const scenario::GlossaryTerm& term);

/// "b) They are proposed by somebody and not yet agreed."
[[nodiscard]] std::string lettered_answer(std::size_t number, const std::string& answer);
/// "Asked before and after."
[[nodiscard]] std::string when_asked(scenario::QuizTime time);

} // namespace parley::wording
