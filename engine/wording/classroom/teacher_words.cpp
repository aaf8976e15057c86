#include "wording/classroom/teacher_words.hpp"

#include "wording/phrase.hpp"

namespace parley::wording {

std::string teachers_page(std::string_view scenario) {
    return phrase("{scenario}: the teacher’s page", {{"scenario", std::string(scenario)}});
}
std::string people_at_tables(std::size_t people, std::size_t tables) {
    return phrase("{people} at {tables}; this page is only for you",
                  {{"people", std::to_string(people) + (people == 1 ? " person" : " people")},
                   {"tables", std::to_string(tables) + (tables == 1 ? " table" : " tables")}});
}
std::string pause_all() { return "Pause all"; }
std::string go_on_all() { return "Go on"; }
std::string show_the_wall() { return "Show the wall"; }
std::string not_kept(std::string_view problem) {
    return phrase("The class cannot be kept: {problem}. Nothing new is accepted until it can.",
                  {{"problem", std::string(problem)}});
}
std::string table_not_kept(std::uint32_t table, std::string_view problem) {
    return phrase("Table {table} is not kept: {problem}. Play goes on; make room on the disk.",
                  {{"table", std::to_string(table)}, {"problem", std::string(problem)}});
}
std::string waited_for() { return "Waited for, longest first"; }
std::string nobody_is_waited_for() { return "Nobody is waited for."; }
std::string and_more(std::size_t more) { return phrase("and {more} more", {{"more", std::to_string(more)}}); }
std::string nudge() { return "Nudge"; }
std::string two_minutes_more() { return "+2 min"; }
std::string plainest_move() { return "Plainest move"; }
std::string computer_takes_over() { return "Computer takes over"; }
std::string give_back(std::string_view seat) {
    return phrase("Give {seat} back to its people", {{"seat", std::string(seat)}});
}
std::string open_tables_title() { return "Open tables"; }
std::string teams_title() { return "Teams"; }
std::string people_a_seat() { return "People a seat"; }
std::string open_with_teams() { return "Open tables with teams"; }
std::string plan_words(std::size_t full, std::size_t computers, std::size_t joined, std::size_t watching) {
    std::string words =
        full == 0 ? std::string() : std::to_string(full) + (full == 1 ? " table" : " tables") + " of people";
    const auto add = [&](const std::string& more) { words += (words.empty() ? "" : ", ") + more; };
    if (computers > 0)
        add("one table with the computer in " + std::to_string(computers) + (computers == 1 ? " seat" : " seats"));
    else if (full == 0)
        add("one table");
    if (joined > 0)
        add(std::to_string(joined) + " more in teams");
    if (watching > 0)
        add(std::to_string(watching) + " watching");
    return raised("open: " + words);
}
std::string say_title() { return "Say something to everybody"; }
std::string all_tables() { return "All tables"; }
std::string to_whom() { return "To"; }
std::string say_it() { return "Say it"; }
std::string no_limit() { return "no limit"; }
std::string minutes(int count) { return phrase("{n} min", {{"n", std::to_string(count)}}); }
std::string time_title() { return "Time for a session"; }
std::string minutes_a_session() { return "Each session"; }
std::string set_it() { return "Set"; }
std::string waits() { return "waits"; }
std::string at_table(std::uint32_t table) { return phrase("table {table}", {{"table", std::to_string(table)}}); }
std::string not_heard() { return "not heard yet"; }
std::string heard_ago(std::int64_t seconds) {
    return seconds < 60 ? phrase("heard {n} s ago", {{"n", std::to_string(seconds < 0 ? 0 : seconds)}})
                        : phrase("heard {n} min ago", {{"n", std::to_string(seconds / 60)}});
}
std::string move_there() { return "Move"; }
std::string remove_person() { return "Remove"; }
std::string people_title(std::size_t people) { return phrase("People ({n})", {{"n", std::to_string(people)}}); }
std::string forget_names() { return "Forget all names"; }
std::string waiting_room() { return "waiting room"; }
std::string seat_label() { return "Seat"; }
std::string afterwards_title() { return "At the end"; }
std::string release_debriefs() { return "Release the debriefs"; }
std::string release_this() { return "Release this debrief"; }
std::string end_all_here() { return "End all with this session"; }
std::string tables_title(std::size_t tables) { return phrase("Tables ({n})", {{"n", std::to_string(tables)}}); }
std::string moves() { return "moves"; }
std::string tension_is(int tension) { return phrase("Tension {n}", {{"n", std::to_string(tension)}}); }
std::string look_secret() { return "Look at this table (secret)"; }
std::string contains_secrets() { return "contains secrets: not for the wall"; }
std::string back_to_class() { return "Back to the class"; }
std::string nudged() { return "The others are waiting for you."; }

} // namespace parley::wording
