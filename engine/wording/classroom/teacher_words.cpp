#include "wording/classroom/teacher_words.hpp"

#include "wording/figures.hpp"
#include "wording/names.hpp"
#include "wording/phrase.hpp"

namespace parley::wording {

std::string teachers_page(std::string_view scenario) {
    return phrase("{scenario}: the teacher’s page", {{"scenario", std::string(scenario)}});
}
std::string pause_all() { return "Pause all"; }
std::string go_on_all() { return "Go on"; }
std::string show_the_wall() { return "Show the wall"; }
std::string not_kept(std::string_view problem) {
    return phrase("The class cannot be kept: {problem}. Nothing new is accepted until it can.",
                  {{"problem", std::string(problem)}});
}
std::string table_broken(std::uint32_t table, std::string_view problem) {
    return phrase(
        "Table {table} cannot be played: {problem}. Its file has not been changed; its people can be seated elsewhere.",
        {{"table", std::to_string(table)}, {"problem", std::string(problem)}});
}
std::string table_has_stopped(std::uint32_t table, std::string_view thrown) {
    return phrase(
        "Table {table} has stopped: the computer's delegation could not decide, nor make its plainest move ({thrown}). "
        "All that was played is kept. On the table's page you can let it try again, give its seat to somebody, or "
        "close the table.",
        {{"table", std::to_string(table)}, {"thrown", std::string(thrown)}});
}
std::string try_again() { return "Let it try again"; }
std::string table_not_in_results(std::uint32_t table, std::string_view why) {
    return phrase("Table {table} is not in these results: {why}.",
                  {{"table", std::to_string(table)}, {"why", std::string(why)}});
}
std::string class_stumbled(std::string_view thrown) {
    return phrase(
        "The program stumbled ({thrown}): one request was answered with an error. All that was played is kept. "
        "Should it come again, end the class with Ctrl-C and take it up again as the terminal says.",
        {{"thrown", std::string(thrown)}});
}
std::string computer_could_not_decide(std::uint32_t table, std::string_view thrown) {
    return phrase(
        "Table {table}: the computer's delegation could not decide ({thrown}) and made its plainest move. The "
        "table goes on; give the seat to somebody if it comes again.",
        {{"table", std::to_string(table)}, {"thrown", std::string(thrown)}});
}
std::string table_not_kept(std::uint32_t table, std::string_view problem) {
    return phrase("Table {table} is not kept: {problem}. Nobody can act there until it is; it goes on by itself when "
                  "there is room on the disk.",
                  {{"table", std::to_string(table)}, {"problem", std::string(problem)}});
}
std::string nobody_is_waited_for() { return "Nobody is waited for."; }
std::string and_more(std::size_t more) { return phrase("and {more} more", {{"more", std::to_string(more)}}); }
std::string nudge() { return "Nudge"; }
std::string two_minutes_more() { return "+2 min"; }
std::string plainest_move() { return "Plainest move"; }
std::string computer_takes_over() { return "Computer takes over"; }
std::string teams_title() { return "Teams"; }
std::string say_title() { return "Say something"; }
std::string all_tables() { return "All tables"; }
std::string to_whom() { return "To"; }
std::string say_it() { return "Say it"; }
std::string no_limit() { return "no limit"; }
std::string minutes(int count) { return phrase("{n} min", {{"n", std::to_string(count)}}); }
std::string time_title() { return "Time for a session"; }
std::string minutes_a_session() { return "Each session"; }
std::string set_it() { return "Set"; }
std::string not_heard() { return "not heard yet"; }
std::string heard_ago(std::int64_t seconds) {
    return seconds < 60 ? phrase("heard {n} s ago", {{"n", std::to_string(seconds < 0 ? 0 : seconds)}})
                        : phrase("heard {n} min ago", {{"n", std::to_string(seconds / 60)}});
}
std::string move_there() { return "Move"; }
std::string remove_person() { return "Remove"; }
std::string seat_label() { return "Seat"; }
std::string release_debriefs() { return "Release the debriefs"; }
std::string release_this() { return "Release this debrief"; }
std::string end_all_here() { return "End all with this session"; }
std::string moves() { return "moves"; }
std::string tension_is(int tension) { return phrase("Tension {n}", {{"n", std::to_string(tension)}}); }
std::string contains_secrets() { return "contains secrets: not for the wall"; }
std::string back_to_class() { return "Back to the class"; }
std::string nudged() { return "The others are waiting for you."; }

std::string was_nudged(std::string_view who) { return phrase("Nudged: {who}.", {{"who", std::string(who)}}); }
std::string was_said(std::string_view text, std::uint32_t table, std::string_view seat) {
    const Arguments arguments{
        {"text", std::string(text)}, {"table", std::to_string(table)}, {"seat", std::string(seat)}};
    if (seat.empty())
        return table == 0 ? phrase("Said to all tables: “{text}”", arguments)
                          : phrase("Said to table {table}: “{text}”", arguments);
    return table == 0 ? phrase("Said to {seat} at all tables: “{text}”", arguments)
                      : phrase("Said to {seat} at table {table}: “{text}”", arguments);
}
std::string look_at_table() { return "Look at the table"; }
std::string what_comes_now() { return "What comes now"; }
std::string all_have_ended() {
    return "All tables have ended. Release the debriefs when you are ready: the phones then show what was hidden, and "
           "the wall shows what the class came to.";
}
std::string debriefs_are_released(std::size_t at_play) {
    return at_play == 0
               ? std::string("The debriefs are released: each phone has its own, and the wall shows that of the "
                             "class.")
               : phrase("The debriefs are released: each opens when its table has ended. Still at play: {n}.",
                        {{"n", std::to_string(at_play)}});
}
std::string debrief_is_released() { return "The debrief of this table is released."; }

std::string people_at_tables(std::size_t people, std::size_t tables) {
    return phrase("{people} at {tables} · this page is only for you",
                  {{"people", counted(static_cast<std::int32_t>(people), "person", "people")},
                   {"tables", counted(static_cast<std::int32_t>(tables), "table", "tables")}});
}
std::string join_code_caption() { return "join code"; }
std::string session_time_caption(int minutes) {
    return phrase("this session, of {n} min", {{"n", std::to_string(minutes)}});
}
std::string waited_for() { return "Waited for"; }
std::string longest_first() { return "longest first"; }
std::string waited_for_line(std::string_view who, Doing doing, bool drafting, std::string_view heard) {
    return phrase("{who} · {doing} · {heard}",
                  {{"who", std::string(who)}, {"doing", doing_words(doing, drafting)}, {"heard", std::string(heard)}});
}
std::string about_taking_over() {
    return "What the computer takes over is given back at the next session; until then it plays on from where they "
           "are.";
}
std::string how_the_computer_got_it() {
    return "The computer plays this seat. Somebody who is seated here gets it at the next session, or at once with "
           "“Give it back now”.";
}
std::string give_back() { return "Give it back now"; }
std::string tables_title(std::size_t tables) {
    return raised(counted(static_cast<std::int32_t>(tables), "table", "tables"));
}
std::string session_and_title(const scenario::PublicScenario& scenario, std::size_t session) {
    return session_of(session + 1, scenario.sessions.size()) + " · " + scenario.sessions[session].title;
}
std::string article_stands(const scenario::PublicScenario& scenario, rules::ArticleId article, bool agreed) {
    return article_title(scenario, article) + (agreed ? ": agreed" : ": open");
}
std::string table_word() { return "Table"; }
std::string table_finished() { return "finished"; }
std::string table_closed() { return "closed"; }
std::string people_link(std::size_t waiting) {
    return waiting == 0 ? std::string("People")
                        : phrase("Seat people ({n} without a seat)", {{"n", std::to_string(waiting)}});
}
std::string deck_link() { return "Bring in an event …"; }
std::string files_link() { return "Results and files"; }
std::string how_to_join_link() { return "How to join"; }
std::string guide_link() { return "The lecturer’s guide, to print"; }
std::string about_session_time() {
    return "When a session’s time runs out, the plainest move is made for those who are waited for, until the next "
           "session begins. A new time counts from now, and stands still while the class is paused.";
}
std::string phones_heard_lately(std::size_t heard, std::size_t people, std::string_view address) {
    return phrase(
        "{heard} of {people} heard in the last two minutes · {address}",
        {{"heard", std::to_string(heard)}, {"people", std::to_string(people)}, {"address", std::string(address)}});
}
std::string people_title(std::size_t people) {
    return raised(counted(static_cast<std::int32_t>(people), "person", "people")) + " in the class";
}
std::vector<std::string> people_columns() { return {"Name", "Pseudonym", "Where", "Heard", "Seat"}; }
std::string move_or_remove() { return "Move or remove"; }
std::string to_table() { return "Table"; }
std::string new_table() { return "a new one, against the computer"; }
std::string as_observer() { return "as an observer"; }
std::string watches(std::uint32_t table) { return phrase("watches table {n}", {{"n", std::to_string(table)}}); }
std::string waits() { return "without a seat"; }
std::string unseat() { return "Take the seat away"; }
std::string forget_names() { return "Forget all names …"; }
std::string about_names() {
    return "Names stand on your own pages and in names.csv alone. The wall, the phones and all results have "
           "pseudonyms.";
}
std::string this_table() { return "This table"; }
std::string say_to_table() { return "Say something to this table"; }
std::string close_table() { return "Close this table …"; }
std::string what_all_may_see() { return "What all at the table have seen"; }
std::string look_as_seat() { return "Look as this seat"; }
std::string secret_word() { return "secret"; }
std::string back_to_table() { return "Back to the table"; }
std::string no_results_yet() { return "There are no results before tables are open."; }
std::string results_are_drawn_up() { return "The results are being drawn up. This page changes by itself."; }
std::string results_reach(std::size_t ended, std::size_t tables) {
    return phrase(
        "{ended} of {tables} have ended; of the others it is only told how far they are.",
        {{"ended", std::to_string(ended)}, {"tables", counted(static_cast<std::int32_t>(tables), "table", "tables")}});
}
std::string results_hold_secrets() {
    return "They tell what was hidden at the tables: not for the wall before the debriefs are released.";
}
std::string report_link() { return "The class report, to read and print"; }
std::string csv_link() { return "class.csv, a row a seat"; }
std::string json_link() { return "class.json, all that the report says"; }
std::string games_title() { return "The games"; }
std::string where_the_games_are(std::string_view folder) {
    return phrase("Every table is an ordinary saved game in {folder}: replay, debrief and class-report read it.",
                  {{"folder", std::string(folder)}});
}
std::string deck_title() { return "Events of the deck"; }
std::string about_the_deck() {
    return "What the scenario may bring by chance, you may bring in by hand: at the briefing or at the table, with the "
           "same effects, told to the same delegations. The record and the debrief say that the instructor did it.";
}
std::string no_table_yet() { return "No table is open yet."; }
std::string deck_is_empty() { return "This scenario has no events."; }
std::string bring_it_in() { return "Bring it in …"; }
std::string all_where_it_may_come(std::size_t tables) {
    return phrase("all where it may come now ({n})", {{"n", std::to_string(tables)}});
}
std::string event_brings(std::string_view day, std::string_view told_to, const std::vector<std::string>& does) {
    return std::string(day) + (day.empty() ? "" : ". ") + std::string(told_to) + ' ' +
           (does.empty() ? std::string("It only tells.") : ended(raised(joined(does, "; "))));
}

} // namespace parley::wording
