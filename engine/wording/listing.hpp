// Lines of the lists that a person chooses from: scenarios, delegations, saved games; and the papers that lie open to
// all. Knows nothing of how it is drawn.
#pragma once

#include "game/saves.hpp"

#include <string>
#include <vector>

namespace parley::wording {

/// How large a scenario is: "2 delegations, 7 articles, 24 provisions, 6 sessions".
[[nodiscard]] std::string extent(const scenario::PublicScenario& scenario);

/// What it rests on: "Sources: 3 primary, 21 from the press. 8 of 64 options are invented for the game."
[[nodiscard]] std::string grounds(const scenario::PublicScenario& scenario);

/// Who sits at the table: "The United States and Russia."
[[nodiscard]] std::string delegations(const scenario::PublicScenario& scenario);

/// Where a saved game stands: "Session 2, NATO-Russia Council, Wednesday 12 January 2022". Requires: no problem.
[[nodiscard]] std::string standing(const game::SavedGame& save);

/// What is special about a saved game: "ended", "a rehearsal", "the last step was cut short", or why it cannot be
/// loaded; "" for nothing.
[[nodiscard]] std::string peculiarity(const game::SavedGame& save);

/// Who sat where, by their place at the table: "a person, tit-for-tat".
[[nodiscard]] std::string seated(const game::SavedGame& save);

/// Why a saved game could not be had.
[[nodiscard]] std::string sentence(const std::filesystem::path& path, const game::LoadProblem& problem);

/// A paragraph on the record, with where it comes from.
struct RecordLine {
    std::string text;
    std::string sources; // "" where the file names none
};
/// The facts of a scenario that may be told at the session at hand, then what is off the table and why.
[[nodiscard]] std::vector<RecordLine> record(const scenario::PublicScenario& scenario, const rules::Public& open);
/// The facts dated on the day of the session at hand or later: after the game, what nobody knew at its last session.
[[nodiscard]] std::vector<RecordLine> later_record(const scenario::PublicScenario& scenario, const rules::Public& open);
/// In the place of a record that is empty.
[[nodiscard]] std::string_view no_record();

/// A constituency as its own delegation knows it: who it is, whether it can stop a text, and what it minds, once asked.
struct HomeLine {
    rules::ConstituencyId constituency;
    std::string name;
    std::string power;             // "Can stop any text."
    std::vector<std::string> says; // its interest, then its concerns, or that it was not asked
};
[[nodiscard]] std::vector<HomeLine> home(const rules::View& view);

} // namespace parley::wording
