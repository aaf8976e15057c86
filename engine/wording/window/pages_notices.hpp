// What the window tells of a game as a whole: begun, kept, copied, rehearsed, let go of; and what it asks before that
// is lost. Knows no layout and no rule.
#pragma once

#include "storage/problem.hpp"
#include "wording/choices/question_words.hpp"

#include <filesystem>
#include <string>
#include <string_view>

namespace parley::wording {

/// What became of beginning, continuing or keeping a game.
enum class StartNotice : std::uint8_t {
    choose_scenario,
    nobody_sits_here,
    nothing_to_continue,
    last_step_cut_short,
    not_a_name,        // of a saved game
    name_of_autosaves, // likewise
    rehearsal,
};
[[nodiscard]] std::string_view start_notice(StartNotice what);
[[nodiscard]] std::string no_first_game(std::string_view id);
[[nodiscard]] std::string name_taken(std::string_view name);
[[nodiscard]] std::string copy_kept(std::string_view name);
[[nodiscard]] std::string report_kept(const std::filesystem::path& file);

/// A problem of the disk as a sentence by itself.
[[nodiscard]] std::string disk_sentence(const storage::Problem& problem);
[[nodiscard]] std::string game_not_kept(const storage::Problem& problem);
[[nodiscard]] std::string not_saved_aside(const storage::Problem& problem);
[[nodiscard]] std::string step_not_saved(const storage::Problem& problem);

/// Before another game takes the place of one that is nowhere on the disk.
[[nodiscard]] QuestionWords letting_go_words();
/// Before the table is left for the title with a game at hand; `kept` as below.
[[nodiscard]] QuestionWords leaving_words(bool kept);
/// Before the program is left with a game at hand; `kept`: every step of it is on the disk.
[[nodiscard]] QuestionWords quitting_words(bool kept);

} // namespace parley::wording
