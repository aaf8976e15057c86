#include "wording/window/pages_notices.hpp"

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
    case StartNotice::not_a_name:
        return "A name for a saved game has no slash, and does not begin with a dot.";
    case StartNotice::name_of_autosaves:
        return "Names that begin so are those of the autosaves, which move on. Choose another.";
    case StartNotice::rehearsal:
        return "A rehearsal: it is kept beside the game and is not scored.";
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

std::string report_kept(const std::filesystem::path& file) {
    return phrase("The report is in {file}.", {{"file", file.string()}});
}

std::string disk_sentence(const storage::Problem& problem) { return storage::sentence(problem) + "."; }

std::string game_not_kept(const storage::Problem& problem) {
    return phrase("This game is not being kept: {problem}.", {{"problem", storage::sentence(problem)}});
}

std::string not_saved_aside(const storage::Problem& problem) {
    return phrase("The game goes on, but it could not be saved aside: {problem}.",
                  {{"problem", storage::sentence(problem)}});
}

std::string step_not_saved(const storage::Problem& problem) {
    return phrase("The game goes on, but this step could not be saved: {problem}.",
                  {{"problem", storage::sentence(problem)}});
}

QuestionWords letting_go_words() {
    return {"Let go of the game at hand?", "It could not be kept on the disk: it would be lost.", "Let it go",
            "Keep playing"};
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
                 : "This game could not be kept on the disk: it would be lost.",
            "Leave", "Stay"};
}

} // namespace parley::wording
