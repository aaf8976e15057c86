// What stands beside the figures, the text and the debrief on a student's pages. Knows no layout.
#pragma once

#include "rules/view.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace parley::wording {

/// The numbers a turn is played by, each with a short name: {"tension", "58"}, {"trust", "25/26"}: ours in them and
/// theirs in us; "home" is the audience whose support is least.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> dials_as_pairs(const rules::View& view);
[[nodiscard]] std::string numbers_in_full();

/// Above the bar of worth: of what we draft, or of what they propose.
[[nodiscard]] std::string worth_heading(bool ours);
/// "9.6 over no deal", "17.5 under no deal"
[[nodiscard]] std::string over_no_deal(core::Points over);
/// For readers who do not see the bar.
[[nodiscard]] std::string worth_bar_read(core::Points worth, core::Points no_deal);
/// "no deal"
[[nodiscard]] std::string no_deal_in_short();
/// "To them: about 12 to 20, as we believe"
[[nodiscard]] std::string to_them_in_short(std::string_view range);
[[nodiscard]] std::string what_would_change();
[[nodiscard]] std::string nothing_changes();

// The text
/// "And three more clauses, as they are: …"
[[nodiscard]] std::string clauses_untouched(const std::vector<std::string>& names);
[[nodiscard]] std::string change_article();
/// "Article 2. Missiles: every option"
[[nodiscard]] std::string options_of(std::string_view article);
[[nodiscard]] std::string go_on_negotiating();

// The composer
/// "3 of 8 clauses"
[[nodiscard]] std::string clause_of(std::size_t clause, std::size_t clauses);
/// "Clause 4": the way to another clause.
[[nodiscard]] std::string clause_step(std::size_t clause);
[[nodiscard]] std::string all_clauses();
[[nodiscard]] std::string begin_it_with();
[[nodiscard]] std::string whole_package_sheet();
[[nodiscard]] std::string on_your_turn();
[[nodiscard]] std::string other_verbs();
[[nodiscard]] std::string closed_because(std::string_view verb, std::string_view why);
[[nodiscard]] std::string to_the_choices();

// The measures
[[nodiscard]] std::string measure_ordered();

// The team
[[nodiscard]] std::string team_line(std::string_view pen, const std::vector<std::string>& others);
[[nodiscard]] std::string suggestions_title(std::size_t count);
[[nodiscard]] std::string suggest_label(std::size_t most);
[[nodiscard]] std::string suggest_button();
[[nodiscard]] std::string suggestions_put_away();
[[nodiscard]] std::string suggestion_not_possible(std::size_t most);
[[nodiscard]] std::string only_your_side_reads();

// The script
[[nodiscard]] std::string says_unreachable();
[[nodiscard]] std::string says_not_sent();
[[nodiscard]] std::string says_elsewhere();
[[nodiscard]] std::string says_newer();
[[nodiscard]] std::string says_use_here();
/// With "{n}" where the script puts a number.
[[nodiscard]] std::string says_heard();
[[nodiscard]] std::string says_left();
[[nodiscard]] std::string says_sum();

// Papers and debrief
[[nodiscard]] std::string map_title();
[[nodiscard]] std::string map_described(std::string_view scenario);
[[nodiscard]] std::string todays_briefing();
[[nodiscard]] std::string tab_debrief();
[[nodiscard]] std::string keep_report();
[[nodiscard]] std::string how_to_read_it();

// The moments that mattered
/// While they are looked for; `begun`: and not still behind others'.
[[nodiscard]] std::string moments_being_found(bool begun);
[[nodiscard]] std::string moments_not_found();
[[nodiscard]] std::string read_the_moments();
[[nodiscard]] std::string what_would_have_come();
[[nodiscard]] std::string back_to_the_debrief();

} // namespace parley::wording
