// The sentences of the one confidential paper of a seat, and of its score sheet. Made from a view, so that they cannot
// show what the seat does not know. Knows nothing of how they are laid out.
#pragma once

#include "rules/view.hpp"

#include <string>
#include <vector>

namespace parley::wording {

/// Provision, bound, reason of each instruction: titles first.
[[nodiscard]] std::vector<std::vector<std::string>> instruction_rows(const rules::View& view);
[[nodiscard]] std::string no_instructions();
/// That some of them may be gone beyond, and where; "" without such.
[[nodiscard]] std::string note_on_instructions(const rules::View& view);
/// What ends by its day and takes something from this seat's no deal, a line each.
[[nodiscard]] std::vector<std::string> fall_lines(const rules::View& view);
/// "NATO allies, support 55, can stop the text. Tell us before you draw lines on our maps."
[[nodiscard]] std::vector<std::string> constituency_lines(const rules::View& view);
/// "Bargaining (50 in 100): Haggles over every article…", headed by the party where there are several others.
struct IntentionLines {
    std::string party;
    std::vector<std::string> lines;
};
[[nodiscard]] std::vector<IntentionLines> intention_lines(const rules::View& view);
/// "Meeting 2 (Afternoon): Bring both articles home, or neither."
[[nodiscard]] std::vector<std::string> goal_lines(const rules::View& view, const std::vector<scenario::Goal>& goals);

[[nodiscard]] std::string how_to_use_score_sheet();
/// "1.1 American missiles (binds you)"; over the tables of one that two provisions check, "With 2.4 at 1".
[[nodiscard]] std::string score_heading(const rules::View& view, rules::ProvisionId provision);
[[nodiscard]] std::string with_second_check(const scenario::PublicScenario& scenario, rules::ProvisionId check,
                                            rules::OptionIndex option);
/// Over a column of points: "1.2 at 0"; without a check "points".
[[nodiscard]] std::string check_column(const scenario::PublicScenario& scenario, rules::ProvisionId check,
                                       rules::OptionIndex option);
[[nodiscard]] std::string points_column();
/// Over the column that is filled in by hand.
[[nodiscard]] std::string own_points_column();
/// "3 brigade cap in a zone (not within your instructions)"
[[nodiscard]] std::string score_row(const rules::View& view, rules::ProvisionId provision, rules::OptionIndex option);

/// "1.1 at least 2 and 3.1 at least 1": a condition of worth that appears by standing together.
[[nodiscard]] std::string synergy_condition(const scenario::PublicScenario& scenario, const treaty::Synergy& synergy);
/// Titles of the two columns: what must be agreed, points.
[[nodiscard]] std::vector<std::string> synergy_titles();

/// The lines to add up by hand, in order: all provisions and worth by standing together, where there is such; the text,
/// no agreement with its figure, what of that ends, the difference. What is to be filled in is "".
struct TotalLine {
    std::string words, figure;
};
[[nodiscard]] std::vector<TotalLine> total_lines(const rules::View& view);
[[nodiscard]] std::string note_on_score_sheet(const rules::View& view);

} // namespace parley::wording
