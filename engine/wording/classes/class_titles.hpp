// The titles of a class report: of itself, its sections and columns; what endings and holders of seats are called in
// it. For readers to whom every side's papers are open. Knows nothing of how it is laid out.
#pragma once

#include "rules/phase.hpp"
#include "scenario/scenario.hpp"

#include <optional>
#include <string>
#include <vector>

namespace parley::wording {

[[nodiscard]] std::string class_report_kind();
/// "Class report: Geneva, January 2022"
[[nodiscard]] std::string class_report_title(const scenario::PublicScenario& scenario);

enum class ClassSection : std::uint8_t {
    outcomes,
    agreed,
    readings,
    tables,
    kept_and_broken,
    moments,
    scores,
    questions,
    who_is_who,
    method,
};
[[nodiscard]] std::string heading_of(ClassSection section);
/// Of a picture for the tables of one set of instructions, from 1, where there are several.
[[nodiscard]] std::string outcomes_of_set(std::size_t set, const std::string& profiles);
/// "the United States was confident, Russia was probing"
[[nodiscard]] std::string profiles_named(const scenario::PublicScenario& scenario,
                                         const std::vector<rules::ProfileId>& profiles);
/// Of the scores of one seat.
[[nodiscard]] std::string scores_of_seat(const scenario::PublicScenario& scenario, rules::PartyId party);
/// "Table 7"
[[nodiscard]] std::string table_named(std::uint32_t number);
/// "2 of 3"
[[nodiscard]] std::string part_of_parts(std::size_t part, std::size_t parts);
/// "Table 7", "Tables 3, 7 and 12"
[[nodiscard]] std::string tables_named(const std::vector<std::uint32_t>& numbers);

/// How a table ended, for a column: "signed and kept", "stopped at home", "unfinished".
[[nodiscard]] std::string ended_label(const std::optional<rules::Ending>& how);
/// The same for machines, never translated: the word of wording/commands/endings.hpp, or "unfinished".
[[nodiscard]] std::string_view ended_word(const std::optional<rules::Ending>& how);

/// Who holds a seat, where no pseudonym says it: "a person"; "the computer (tit-for-tat)", "the computer".
[[nodiscard]] std::string person_holder();
[[nodiscard]] std::string computer_holder(const std::string& agent);
/// "Quiet Heron, from session 3 the computer": `from_sessions` from 1, beside the labels.
[[nodiscard]] std::string holders_in_turn(const std::vector<std::string>& labels,
                                          const std::vector<std::size_t>& from_sessions);

/// Pseudonym, name, table, seat.
[[nodiscard]] std::vector<std::string> who_is_who_titles();
/// What it is, and what it is not for.
[[nodiscard]] std::string who_is_who_note();
[[nodiscard]] std::string observer_of_table();

/// Titles of the columns of the tables.
struct ClassTitles {
    std::string table, ended, gain, sessions, steps, holder, score, national, support, assessment, best, undertakings,
        broken, came_out, suspended, provision, minutes;
};
[[nodiscard]] ClassTitles class_titles();
/// "United States": a column of worth beside the no-deal value.
[[nodiscard]] std::string worth_beside_no_deal_title(const scenario::PublicScenario& scenario, rules::PartyId party);
/// What such a column shows.
[[nodiscard]] std::string worth_beside_no_deal_note();
/// "24 (20)"
[[nodiscard]] std::string worth_beside_no_deal(core::Points worth, core::Points no_deal);

} // namespace parley::wording
