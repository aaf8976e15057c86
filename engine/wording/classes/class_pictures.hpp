// What stands in and below the pictures of a class report. For readers to whom every side's papers are open. Knows
// nothing of how they are drawn.
#pragma once

#include "rules/action.hpp"
#include "scenario/scenario.hpp"
#include "wording/debrief/figure_words.hpp"

#include <optional>
#include <string>
#include <vector>

namespace parley::wording {

/// What the forms of the marks stand for.
struct OutcomeForms {
    std::string kept, broken, stopped, no_text;
};
[[nodiscard]] OutcomeForms outcome_forms();
/// After the numbers of some tables without a text: "and 12 more: no text".
[[nodiscard]] std::string and_more_without_text(std::size_t more);
/// "worth to Russia", "no deal for Russia": of an axis.
[[nodiscard]] std::string worth_axis(const scenario::PublicScenario& scenario, rules::PartyId party);
[[nodiscard]] std::string no_deal_line(const scenario::PublicScenario& scenario, rules::PartyId party);
/// "gain over no deal to Russia": of an axis where instructions differed.
[[nodiscard]] std::string gain_axis(const scenario::PublicScenario& scenario, rules::PartyId party);
/// "better for Russia only"
[[nodiscard]] std::string better_for_one(const scenario::PublicScenario& scenario, rules::PartyId party);
/// "Table 7, signed and kept: 24 to the United States, 34 to Russia": of one mark.
[[nodiscard]] std::string mark_receipt(const scenario::PublicScenario& scenario, std::uint32_t table,
                                       const std::string& ended, const std::vector<core::Points>& worths);
[[nodiscard]] std::string strips_axis(bool gains);
[[nodiscard]] std::string best_possible();
[[nodiscard]] std::string gains_no_deal();

[[nodiscard]] FigureWords outcomes_figure(bool same_instructions, bool exact);
[[nodiscard]] FigureWords strips_figure(bool same_instructions);
[[nodiscard]] FigureWords agreed_figure();
/// "rung agreed; darker is further"
[[nodiscard]] std::string agreed_note();
/// "Hotlines, table 7: two visits a year"
[[nodiscard]] std::string agreed_receipt(const scenario::PublicScenario& scenario, rules::ProvisionId provision,
                                         std::uint32_t table, rules::OptionIndex option);

/// Of what was read of one party: what was true of it, or, where that differed between tables, that it did.
[[nodiscard]] std::string readings_of(const scenario::PublicScenario& scenario, rules::PartyId about,
                                      const std::optional<rules::ProfileId>& truth);
/// "after session 2", "after the extra session"
[[nodiscard]] std::string reading_row(std::size_t session, bool extra);
[[nodiscard]] std::string median_words(double median);
[[nodiscard]] std::string prior_words(double prior);
/// Names the hands: the parties that filed, and the computer's mark.
[[nodiscard]] std::string read_by(const scenario::PublicScenario& scenario, rules::PartyId by);
[[nodiscard]] std::string read_by_computer();
[[nodiscard]] std::string reading_receipt(const scenario::PublicScenario& scenario, std::uint32_t table,
                                          rules::PartyId by, int percent);
/// "after session 2: median 41, of 15 readings": a row without a picture.
[[nodiscard]] std::string reading_line(const std::string& row, const std::string& median, std::size_t readings);
[[nodiscard]] FigureWords readings_figure();
[[nodiscard]] std::string nothing_to_read();

} // namespace parley::wording
