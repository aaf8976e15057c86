// The other sides, for a debrief: their papers, what they noted of the reader's proposals, what was believed of them
// and by them. For readers to whom every side's papers are open. Knows nothing of how it is laid out.
#pragma once

#include "agents/rationale.hpp"
#include "wording/debrief/debrief_reader.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace parley::wording {

/// What a party was in truth, and how that showed.
[[nodiscard]] std::string true_profile(const scenario::PublicScenario& scenario, rules::PartyId party,
                                       rules::ProfileId profile);
/// What every profile of its was told, and what this one alone. Requires: not empty.
[[nodiscard]] std::string brief_quoted(const std::string& brief);
[[nodiscard]] std::string secret_brief_quoted(const std::string& brief);
/// What no deal was worth to it.
[[nodiscard]] std::string no_deal_line(const scenario::PublicScenario& scenario, const treaty::ProfileTerms& terms);

/// An option of a provision by its face value to a party.
struct ValuedOption {
    rules::ProvisionId provision;
    rules::OptionIndex option{};
    core::Points face;
};
[[nodiscard]] std::string most_valued(const scenario::PublicScenario& scenario,
                                      const std::vector<ValuedOption>& options);
[[nodiscard]] std::string most_minded(const scenario::PublicScenario& scenario,
                                      const std::vector<ValuedOption>& options);
/// What inspectors cost it, in thousandths of what they cost others.
[[nodiscard]] std::string intrusion_line(core::PerMille price);
/// How much of the cost of its own promises it meant to escape.
[[nodiscard]] std::string cheating_line(core::PerMille share);
[[nodiscard]] std::string instructed_line(const scenario::PublicScenario& scenario,
                                          const treaty::InstructedLine& instructed);

/// A refusal of a proposal of the reader's, with what the one who refused had in mind; of a person nothing is known.
struct RefusalNoted {
    MeetingNamed meeting;
    rules::PartyId by;
    rules::ArticleId article;
    rules::Reason reason{};
    std::optional<agents::Rationale> rationale;
};
[[nodiscard]] std::string refusal_noted(const DebriefReader& reader, const RefusalNoted& refusal);
[[nodiscard]] std::string no_refusals();
/// An edition of the single text with its verdicts, opened: who said what, and what it asked of the drafter.
struct EditionOpenedUp {
    int number{}; // from 1
    rules::PartyId by;
    std::vector<std::pair<rules::PartyId, rules::JudgeText>> verdicts; // as they were filed
};
[[nodiscard]] std::string edition_opened_up(const DebriefReader& reader, const EditionOpenedUp& edition);
/// Who would have had the clock stopped, and whether it was.
[[nodiscard]] std::string clock_opened_up(const DebriefReader& reader, rules::PartySet wanted, bool stopped);

/// What another believed of the reader's side, first and last, against the truth.
[[nodiscard]] std::string believed_of_you(const DebriefReader& reader, rules::PartyId by, const rules::Belief& first,
                                          const rules::Belief& last, rules::ProfileId truth);
/// The same of talks that ended before it assessed you a second time.
[[nodiscard]] std::string believed_of_you_once(const DebriefReader& reader, rules::PartyId by,
                                               const rules::Belief& filed, rules::ProfileId truth);

/// Whose the assessments below are, with the truth: "Russia, in truth bargaining:".
[[nodiscard]] std::string assessments_intro(const scenario::PublicScenario& scenario, rules::PartyId about,
                                            rules::ProfileId truth);
/// The titles of the columns beside the profiles' names.
struct AssessmentTitles {
    std::string session, surprise, of_the_prior, counts;
};
[[nodiscard]] AssessmentTitles assessment_titles();
/// Cells of that table: "30 %", "0.66", "yes".
[[nodiscard]] std::string percent_cell(int percent);
[[nodiscard]] std::string surprise_cell(double brier);
[[nodiscard]] std::string counts_cell(bool counts);
/// What surprise is; or that nothing was filed.
[[nodiscard]] std::string surprise_note();
[[nodiscard]] std::string no_assessments();

} // namespace parley::wording
