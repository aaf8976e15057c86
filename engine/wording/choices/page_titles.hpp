// Titles and standing lines of the pages of a game: where one is, whose turn it is, what stands on the table. Reads the
// view alone. Knows no layout.
#pragma once

#include "rules/view.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace parley::wording {

/// "Session 2 of 6, NATO-Russia Council"
[[nodiscard]] std::string session_line(const rules::View& view);
/// "Session 2 of 6, NATO-Russia Council: your turn, two actions left"
[[nodiscard]] std::string turn_title(const rules::View& view);
[[nodiscard]] std::string capitals_title(const rules::View& view);
/// Requires: a question is owed by the viewer.
[[nodiscard]] std::string question_title(const rules::View& view);
[[nodiscard]] std::string_view sounding_title();
[[nodiscard]] std::string_view incident_title();
[[nodiscard]] std::string_view assessment_title();
[[nodiscard]] std::string ratification_title(const rules::View& view);
[[nodiscard]] std::string conduct_title(const rules::View& view, std::size_t period);
[[nodiscard]] std::string_view finding_title();
[[nodiscard]] std::string_view mandate_title();
/// How the game ended, in a sentence. Requires: it has.
[[nodiscard]] std::string_view ending_title();

/// Whom one leads: "You lead the American delegation (Deputy Secretary of State)."
[[nodiscard]] std::string you_lead_line(const rules::View& view);
/// For the next at a shared machine: "Hand over to the Russian delegation."
[[nodiscard]] std::string hand_over(const rules::View& view);
/// "The other side is considering."
[[nodiscard]] std::string_view others_consider();

/// The numbers that a turn is played by, in one line.
[[nodiscard]] std::string dials_in_short(const rules::View& view);
/// As whom one speaks here, and how far the single text has come; nothing where neither is so.
[[nodiscard]] std::vector<std::string> standing_lines(const rules::View& view);
/// Those, the proposals that stand and the initials that were put, a line each.
[[nodiscard]] std::vector<std::string> what_stands(const rules::View& view);
/// "The proposal of Russia stands, firm: Article 2. With it the text is worth 8 to us; no deal 4."
[[nodiscard]] std::string proposal_line(const rules::View& view, rules::PartyId author,
                                        const rules::Proposal& proposal);
/// "Worth to us 12, no deal 4: 8 better."
[[nodiscard]] std::string worth_line(core::Points worth, core::Points no_deal);
/// "Linked, all or none: Article 2 (Missiles) and Article 3 (Exercises)."
[[nodiscard]] std::string linked_line(const scenario::PublicScenario& scenario, rules::ArticleSet linked);

/// What those at home who were asked would give `outcome`, one line each; and who was not asked.
[[nodiscard]] std::vector<std::string> home_on(const rules::View& view, const treaty::Outcome& outcome);

/// "Political capital: 3 of 5 left."
[[nodiscard]] std::string capital_left(const rules::View& view, const rules::FileMeasures& filing);
/// "Consult: NATO allies"
[[nodiscard]] std::string order_words(const rules::View& view, const rules::MeasureOrder& order);
/// "Consult: NATO allies; the announced gesture is carried out"; "" for nothing.
[[nodiscard]] std::string orders_words(const rules::View& view, const rules::FileMeasures& filing);

} // namespace parley::wording
