#include "wording/classroom/quiz_words.hpp"

#include "wording/phrase.hpp"

namespace parley::wording {

std::string quiz_title(bool after) { return after ? "After the game" : "Before the game"; }
std::string quiz_link(bool after, std::size_t questions) {
    const Arguments arguments{
        {"questions", questions == 1 ? "One question" : std::to_string(questions) + " questions"}};
    return after ? phrase("{questions} after the game", arguments) : phrase("{questions} before the game", arguments);
}
std::string about_quiz(bool after) {
    return after
               ? "What do you think now? Nobody is marked: the class sees how many were right, never who. When you "
                 "have "
                 "handed in and the debriefs are released, you read the right answers here."
               : "What do you think today? Nobody is marked, and you can leave out what you do not know. You are asked "
                 "again after the game.";
}
std::string hand_in() { return "Hand in"; }
std::string skip_quiz() { return "Skip these questions"; }
std::string quiz_handed_in() { return "Thank you. Your answers are kept."; }
std::string quiz_answers_link() { return "The questions and their answers"; }
std::string quiz_answers_title() { return "The questions and their answers"; }
std::string right_answer(std::string_view answer) {
    return phrase("Right: {answer}", {{"answer", std::string(answer)}});
}
std::string you_answered(std::string_view before, std::string_view after) {
    const Arguments arguments{{"before", std::string(before)}, {"after", std::string(after)}};
    if (before.empty())
        return phrase("You answered after the game: {after}", arguments);
    return after.empty() ? phrase("You answered before the game: {before}", arguments)
                         : phrase("You answered before the game: {before} After it: {after}", arguments);
}
std::string not_answered() { return "You left this one out."; }

std::string quiz_results_title() { return "What the class learned"; }
std::string quiz_results_link() { return "Quiz"; }
std::string about_quiz_results() {
    return "How many were right before the game and after it. The last column counts only those who answered a "
           "question "
           "both times.";
}
std::string no_quiz_here() { return "This scenario has no questions."; }
std::string quiz_is_asked(bool asked) {
    return asked ? "The quiz is asked: before the game on every phone until the first session is over, and after it "
                   "beside the debrief. Nobody has to answer."
                 : "The quiz is not asked.";
}
std::string switch_quiz(bool on) { return on ? "Ask the quiz" : "Do not ask the quiz"; }
std::string handed_in_by(std::size_t before, std::size_t after, std::size_t people) {
    return phrase(
        "Handed in: {before} before the game and {after} after it, of {people} in the class.",
        {{"before", std::to_string(before)}, {"after", std::to_string(after)}, {"people", std::to_string(people)}});
}
std::string question_caption() { return "Question"; }
std::string right_caption(bool after) { return after ? "Right after" : "Right before"; }
std::string gain_caption() { return "Of those who answered twice"; }
std::string right_of(std::size_t right, std::size_t answered) {
    return answered == 0
               ? std::string("–")
               : phrase("{right} of {all}", {{"right", std::to_string(right)}, {"all", std::to_string(answered)}});
}
std::string gain_of(std::size_t before, std::size_t after, std::size_t both) {
    return both == 0 ? std::string("–")
                     : phrase("{before} → {after} of {both}", {{"before", std::to_string(before)},
                                                               {"after", std::to_string(after)},
                                                               {"both", std::to_string(both)}});
}
std::string quiz_csv_link() { return "Answers as a table (CSV)"; }

std::string prepared_title() { return "Prepared for this scenario"; }
std::string about_prepared() { return "Each is told as soon as you press it, and changes nothing in any game."; }
std::string prepared_for(std::string_view seat, std::size_t session) {
    const Arguments arguments{{"seat", std::string(seat)}, {"session", std::to_string(session)}};
    if (seat.empty())
        return session == 0 ? std::string() : phrase("for session {session}", arguments);
    return session == 0 ? phrase("to {seat} only", arguments)
                        : phrase("to {seat} only, for session {session}", arguments);
}

} // namespace parley::wording
