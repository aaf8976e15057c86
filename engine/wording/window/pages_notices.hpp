// What the window tells of a game as a whole: begun, kept, copied, rehearsed, let go of; and what it asks before that
// is lost. Knows no layout and no rule.
#pragma once

#include "storage/problem.hpp"
#include "wording/choices/question_words.hpp"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace parley::wording {

/// What became of beginning, continuing or keeping a game.
enum class StartNotice : std::uint8_t {
    choose_scenario,
    nobody_sits_here,
    nothing_to_continue,
    last_step_cut_short,
    rehearsal,
    rehearsal_too_early,
    no_file_to_reload,
    scenario_read_anew,
    begun_anew,
};
[[nodiscard]] std::string_view start_notice(StartNotice what);
[[nodiscard]] std::string no_first_game(std::string_view id);
[[nodiscard]] std::string name_taken(std::string_view name);
[[nodiscard]] std::string copy_kept(std::string_view name);
/// The whole game, which was not all kept elsewhere.
[[nodiscard]] std::string kept_as_from_now_on(std::string_view name);
[[nodiscard]] std::string report_kept(const std::filesystem::path& file);

/// A problem of the disk as a sentence by itself.
[[nodiscard]] std::string disk_sentence(const storage::Problem& problem);
[[nodiscard]] std::string not_saved_aside(const storage::Problem& problem);
/// While play goes on, with what to do.
[[nodiscard]] std::string step_not_saved(const storage::Problem& problem);
[[nodiscard]] std::string every_step_kept_again();
/// On the error output, of a program that has ended.
[[nodiscard]] std::string ended_unkept(const storage::Problem& problem);

/// Of work beside the window that threw; nothing of the game is lost by it.
[[nodiscard]] std::string not_worked_out(std::string_view thrown);

/// Before another game takes the place of one that is nowhere on the disk.
[[nodiscard]] QuestionWords letting_go_words();
/// A scenario file read anew that has these faults, sentences with their places; `in_game`: over a game that goes on.
[[nodiscard]] QuestionWords faulty_file_words(const std::string& file, const std::vector<std::string>& faults,
                                              bool in_game);
/// Before a game under way is put aside for one by the file as it is now; `kept`: it is on the disk.
[[nodiscard]] QuestionWords beginning_anew_words(bool kept);
/// In place of the game `name`, which cannot be read, and `why` (a sentence): the newest sound copy that was put aside
/// of it, with where it stands.
[[nodiscard]] QuestionWords copy_instead_words(std::string_view name, std::string_view why, std::string_view copy,
                                               std::string_view standing);
/// Likewise, where there is no such copy: the newest game that can be read.
[[nodiscard]] QuestionWords game_instead_words(std::string_view name, std::string_view why, std::string_view another,
                                               std::string_view title, std::string_view standing);
/// Before the table is left for the title with a game at hand; `kept` as below.
[[nodiscard]] QuestionWords leaving_words(bool kept);
/// Before the program is left with a game at hand; `kept`: every step of it is on the disk.
[[nodiscard]] QuestionWords quitting_words(bool kept);

} // namespace parley::wording
