#include "wording/window/pages_notices.hpp"

#include "core/plain_text.hpp"
#include "wording/phrase.hpp"

namespace parley::wording {

std::string_view start_notice(StartNotice what) {
    switch (what) {
    case StartNotice::choose_scenario:
        return "Choose a scenario first.";
    case StartNotice::nobody_sits_here:
        return "Somebody has to sit at this machine: choose a delegation to lead.";
    case StartNotice::nothing_to_continue:
        return "There is no game to continue.";
    case StartNotice::last_step_cut_short:
        return "The last step had been cut short; the game goes on from the one before.";
    case StartNotice::rehearsal_too_early:
        return "A game is rehearsed when it is over: the end of a rehearsal opens every side's papers.";
    case StartNotice::rehearsal:
        return "A rehearsal: it is kept beside the game and is not scored.";
    case StartNotice::no_file_to_reload:
        return "No file of this scenario is among the scenarios, so that there is nothing to reload.";
    case StartNotice::scenario_read_anew:
        return "The scenario was read anew from its file.";
    case StartNotice::begun_anew:
        return "Begun anew by the file as it is now, with the same seed.";
    }
    return {};
}

std::string no_first_game(std::string_view id) {
    return phrase("The first game, “{id}”, is not among the scenarios.", {{"id", std::string(id)}});
}

std::string name_taken(std::string_view name) {
    return phrase("There is a game called “{name}” already. Choose another name.", {{"name", std::string(name)}});
}

std::string copy_kept(std::string_view name) {
    return phrase("A copy is kept as “{name}”.", {{"name", std::string(name)}});
}

std::string kept_as_from_now_on(std::string_view name) {
    return phrase("The whole game is in “{name}”, and is kept there from now on.", {{"name", std::string(name)}});
}

std::string report_kept(const std::filesystem::path& file) {
    return phrase("The report is in {file}.", {{"file", core::visible(file.string())}});
}

std::string disk_sentence(const storage::Problem& problem) { return storage::sentence(problem) + "."; }

std::string not_saved_aside(const storage::Problem& problem) {
    return phrase("Every step is kept, but no copy of the game could be put aside: {problem}.",
                  {{"problem", storage::sentence(problem)}});
}

std::string step_not_saved(const storage::Problem& problem) {
    return phrase(
        "The game goes on, but not all of it is kept: {problem}. It is tried again at every step. “Keep a copy”, "
        "under “Kept games”, keeps the whole game there from then on.",
        {{"problem", storage::sentence(problem)}});
}

std::string every_step_kept_again() { return "Every step of the game is kept again."; }

std::string ended_unkept(const storage::Problem& problem) {
    return phrase("not all of the game was kept: {problem}.", {{"problem", storage::sentence(problem)}});
}

QuestionWords letting_go_words() {
    return {"Let go of the game at hand?", "Not all of it is kept on the disk: what is missing would be lost.",
            "Let it go", "Keep playing"};
}

QuestionWords faulty_file_words(const std::string& file, const std::vector<std::string>& faults, bool in_game) {
    constexpr std::size_t most_told = 6;
    std::vector<std::string> lines;
    for (const std::string& fault : faults)
        if (lines.size() < most_told)
            lines.push_back(fault);
    if (faults.size() > most_told)
        lines.push_back(phrase("And {more} more: “parley check” tells all.",
                               {{"more", std::to_string(faults.size() - most_told)}}));
    return {phrase("“{file}” cannot be played as it is", {{"file", core::visible(file)}}), joined(lines, "\n"),
            "Read it again", in_game ? "Go on with this game" : "Leave it"};
}

QuestionWords beginning_anew_words(bool kept) {
    return {"Begin anew by the file as it is now?",
            kept ? "The game so far stays as it is, among the kept games."
                 : "Not all of the game so far is kept on the disk: what is missing would be lost.",
            "Begin anew", "Go on with this game"};
}

QuestionWords copy_instead_words(std::string_view name, std::string_view why, std::string_view copy,
                                 std::string_view standing) {
    return {phrase("“{name}” cannot be read", {{"name", std::string(name)}}),
            phrase("{why} The last copy that was put aside of it is sound: “{copy}”, {standing}.",
                   {{"why", std::string(why)}, {"copy", std::string(copy)}, {"standing", std::string(standing)}}),
            "Go on from the copy", "Not now"};
}

QuestionWords game_instead_words(std::string_view name, std::string_view why, std::string_view another,
                                 std::string_view title, std::string_view standing) {
    return {phrase("“{name}” cannot be read", {{"name", std::string(name)}}),
            phrase("{why} No copy of it was put aside. The newest game that can be read is “{another}”: {title}, "
                   "{standing}.",
                   {{"why", std::string(why)},
                    {"another", std::string(another)},
                    {"title", std::string(title)},
                    {"standing", std::string(standing)}}),
            "Go on with that one", "Not now"};
}

std::string not_worked_out(std::string_view thrown) {
    return phrase("This could not be worked out ({thrown}). The game goes on as it was.",
                  {{"thrown", std::string(thrown)}});
}

QuestionWords leaving_words(bool kept) {
    return {"Leave the table?",
            kept ? "Every step is kept. “Continue” on the title goes on from here."
                 : "This game could not be kept on the disk: once another takes its place, it is lost.",
            "Leave", "Stay"};
}

QuestionWords quitting_words(bool kept) {
    return {"Leave Parley?",
            kept ? "Every step is kept. “Continue” on the title goes on from here."
                 : "Not all of this game is kept on the disk: what is missing would be lost.",
            "Leave", "Stay"};
}

} // namespace parley::wording
