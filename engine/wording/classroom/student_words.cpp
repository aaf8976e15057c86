#include "wording/classroom/student_words.hpp"

#include "wording/phrase.hpp"

namespace parley::wording {

std::string pages_label() { return "Pages of your seat"; }
std::string tab_table() { return "Table"; }
std::string tab_text() { return "Text"; }
std::string tab_papers() { return "Papers"; }
std::string tab_home() { return "Home"; }
std::string tab_record() { return "Record"; }
std::string you_are_in() { return "You are in"; }
std::string wait_for_a_seat() {
    return "The teacher opens the tables. This page changes by itself when you have a seat.";
}
std::string you_are_called(std::string_view pseudonym) {
    return phrase("Others see you as {name}.", {{"name", std::string(pseudonym)}});
}
std::string show_return_words() { return "Show me three words to come back with"; }
std::string back_to_the_table() { return "Back"; }
std::string watching_table(std::uint32_t table) {
    return phrase("You watch Table {table}", {{"table", std::to_string(table)}});
}
std::string since_you_last_acted(std::size_t count) {
    return phrase("Since you last acted ({n})", {{"n", std::to_string(count)}});
}
std::string plainest_was_made() {
    return "The plainest move was made for you: the teacher asked for it, or the time had run out.";
}
std::string i_have_read_it() { return "I have read it"; }
std::string from_the_teacher() { return "From the teacher"; }
std::string debrief_not_released() { return "The debrief opens when the teacher releases it."; }
std::string read_the_debrief() { return "Read the debrief"; }
std::string computer_has_the_seat() { return "The computer plays your seat at the moment."; }
std::string seat_comes_back() {
    return "The seat is yours again when the next session begins; until then the computer plays it.";
}
std::string has_the_pen(std::string_view who) {
    return who.empty()
               ? "Nobody has the pen of your delegation."
               : phrase("{who} has the pen of your delegation. You read the same papers.", {{"who", std::string(who)}});
}
std::string table_waits_for_disk() {
    return "The teacher’s computer cannot write to its disk, so the table waits: what was done last is not kept yet. "
           "Please tell the teacher; it goes on by itself when there is room.";
}
std::string table_cannot_be_played() {
    return "The saved game of your table cannot be read. The teacher’s page says why, and the teacher can seat you at "
           "another table.";
}
std::string others_confer() { return "They confer. This page changes by itself."; }
std::string take_seat_back() { return "Take my seat back at the next session"; }
std::string take_the_pen() { return "Take the pen"; }
std::string percent_make_hundred() { return "The numbers make 100 together."; }
std::string percents_together(int sum) { return phrase("Together {sum} of 100", {{"sum", std::to_string(sum)}}); }
std::string percents_make(int sum) {
    return phrase("The numbers make {sum}, not 100. Nothing was filed.", {{"sum", std::to_string(sum)}});
}
std::string table_has_moved_on() {
    return "The table has moved on since this page was made, so that was not done. What you were preparing is still "
           "there.";
}
std::string session_number(std::size_t meeting) { return phrase("Session {n}", {{"n", std::to_string(meeting + 1)}}); }
std::string nothing_happened_yet() { return "Nothing has happened yet."; }
std::string support_of_hundred(int support) {
    return phrase("Support {support} of 100", {{"support", std::to_string(support)}});
}
std::string worth_to_us() { return "Worth to us"; }
std::string group_title(VerbGroup group) {
    switch (group) {
    case VerbGroup::answer:
        return "Answer";
    case VerbGroup::speak:
        return "Speak";
    }
    return {};
}

} // namespace parley::wording
