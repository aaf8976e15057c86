#include "wording/classroom/question_words.hpp"

#include "wording/phrase.hpp"

namespace parley::wording {

std::string please_confirm() { return "Please confirm"; }
std::string no_back() { return "No, go back"; }
std::string ask_end(std::size_t session) {
    return phrase("End all games with session {n}? It is played to its end; after it the plainest moves are made, and "
                  "what is not signed then ends without agreement. This cannot be taken back.",
                  {{"n", std::to_string(session)}});
}
std::string yes_end() { return "Yes, end them with this session"; }
std::string class_ends_with(std::size_t session) {
    return phrase("Session {n} is the last one: after it the plainest moves are made, and what is not signed ends "
                  "without agreement.",
                  {{"n", std::to_string(session)}});
}
std::string ask_release(std::size_t at_play) {
    return at_play == 0
               ? std::string("Release all debriefs? They show what was hidden from each side, and the class debrief "
                             "opens on the wall.")
               : phrase("Release the debriefs? They show what was hidden from each side. {tables} at play: their "
                        "debriefs open when they end.",
                        {{"tables", at_play == 1 ? std::string("One table is still")
                                                 : phrase("{n} tables are still", {{"n", std::to_string(at_play)}})}});
}
std::string ask_release_table(std::uint32_t table) {
    return phrase(
        "Release the debrief of table {n}? It shows what was hidden from each side, and its people may tell others.",
        {{"n", std::to_string(table)}});
}
std::string yes_release() { return "Yes, release"; }
std::string ask_close(std::uint32_t table) {
    return phrase("Close table {n}? Its game stays on the disk as it is, and its people go to the waiting room. It "
                  "cannot be opened again.",
                  {{"n", std::to_string(table)}});
}
std::string yes_close() { return "Yes, close it"; }
std::string names_with_seats() { return "Who sat where, by name (CSV) …"; }
std::string ask_with_names() {
    return "Take a file with everybody's name beside the pseudonym and the seat? It holds personal data: with it, all "
           "results can be told by name. Nobody but you can ask for it.";
}
std::string yes_with_names() { return "Yes, with names"; }
std::string no_names_any_more() { return "There are no names in this class: names.csv was deleted, or nobody joined."; }
std::string ask_forget_names() {
    return "Forget all names? names.csv is deleted; pseudonyms, seats and games stay. This cannot be taken back.";
}
std::string yes_forget_names() { return "Yes, forget them"; }
std::string ask_remove(std::string_view who) {
    return phrase("Remove {who} from the class? The phone loses its seat and its three words; it may join again as "
                  "somebody else.",
                  {{"who", std::string(who)}});
}
std::string yes_remove() { return "Yes, remove"; }
std::string ask_papers_back(std::string_view who, std::uint32_t table, std::string_view side) {
    return phrase("{who} has read the secret papers of {side} at table {n}, where the game has begun. Move {who} all "
                  "the same? The papers are taken back; what was read is not forgotten.",
                  {{"who", std::string(who)}, {"side", std::string(side)}, {"n", std::to_string(table)}});
}
std::string yes_papers_back() { return "Yes, the papers are given back"; }
std::string cannot_be_told(std::size_t most) {
    return phrase("That was not said: it needs 1 to {n} characters that can be seen.", {{"n", std::to_string(most)}});
}
std::string nobody_of_that_number() { return "Nobody in this class has that number. Nothing was done."; }
std::string cannot_sit_there() {
    return "Nobody can be seated there: the table is closed or over, or has no such seat. Nothing was done.";
}
std::string team_is_full(std::size_t most) {
    return phrase("A seat holds at most {n} people. Nothing was done.", {{"n", std::to_string(most)}});
}
std::string no_such_time(int most) {
    return phrase("A session may take up to {n} minutes, or 0 for no limit. Nothing was changed.",
                  {{"n", std::to_string(most)}});
}
std::string no_longer_waited_for() { return "That seat is no longer waited for. Nothing was done."; }
std::string cannot_change_hands() {
    return "That seat cannot change hands at the moment, since the computer is thinking or the game is over. Try again "
           "in a moment.";
}
std::string comes_nowhere_now() {
    return "It can come at no table now: it has happened, or the moment is not one for news.";
}
std::string ask_bring_in(std::string_view headline, std::uint32_t table) {
    return phrase("Bring in “{headline}” at {where}? What it does cannot be taken back.",
                  {{"headline", std::string(headline)},
                   {"where", table == 0 ? std::string("all tables where it may come now")
                                        : phrase("table {n}", {{"n", std::to_string(table)}})}});
}
std::string yes_bring_in() { return "Yes, bring it in"; }

} // namespace parley::wording
