#include "classroom/teaching/board.hpp"

#include "classroom/hall/class_papers.hpp"
#include "classroom/hall/clock.hpp"
#include "classroom/teaching/coming_in.hpp"
#include "classroom/teaching/parts.hpp"
#include "wording/classroom/quiz_words.hpp"
#include "wording/classroom/table_words.hpp"
#include "wording/classroom/teacher_words.hpp"
#include "wording/names.hpp"

#include <algorithm>

namespace parley::classroom {
namespace {

constexpr std::size_t waits_shown = 6;

/// As a table's state is called on its card, with the class of its colour.
struct State {
    std::string words, css_class;
};

State state_of(const TeachersSight& sight, const TableStatus& table) {
    if (table.ended)
        return {table.ending, "over"};
    if (sight.is_closed(table.number))
        return {wording::table_closed(), "over"};
    if (table.stopped)
        return {wording::table_stopped(), "late"};
    if (table.incident)
        return {wording::table_incident(), "incident"};
    if (!table.due.empty() && sight.now - table.since > is_late)
        return {wording::table_late(), "late"};
    if (table.after_signature)
        return {wording::table_initialled(), "initialled"};
    return table.thinking ? State{wording::table_thinks(), "thinks"} : State{wording::table_plays(), "plays"};
}

std::string article_boxes(const TeachersSight& sight, const TableStatus& table) {
    std::string html = "<p class=\"articles\">";
    for (std::size_t a = 0; a < sight.open().text.articles.size(); ++a) {
        const rules::ArticleId article(a);
        const bool agreed = table.agreed.contains(article);
        html += "<span class=\"box" + std::string(agreed ? " yes" : "") + "\" title=\"" +
                escaped(wording::article_stands(sight.open(), article, agreed)) + "\">" +
                std::to_string(sight.open().text.articles[a].number) + (agreed ? "✓" : "") + "</span>";
    }
    return html + "</p>";
}

std::string holder_lines(const TeachersSight& sight, const TableStatus& table) {
    std::string html;
    for (std::size_t i = 0; i < sight.open().party_count(); ++i) {
        const rules::PartyId party(i);
        const bool moves = table.due.contains(party);
        html += "<p class=\"holder" + std::string(moves ? " moves" : "") + "\">" + party_mark(party) +
                "<span class=\"unseen\">" + escaped(wording::short_name(sight.open(), party)) + ": </span>" +
                element("span", sight.holder(table.number, party), "who") +
                (moves ? wrapped("span", element("span", wording::moves(), "unseen"), "turn") : std::string()) +
                "</p>\n";
    }
    return html;
}

std::string card(const TeachersSight& sight, const TableStatus& table) {
    const State state = state_of(sight, table);
    std::string html = "<section class=\"table " + state.css_class + "\"><h3><a href=\"" + table_path(table.number) +
                       "\"><span class=\"unseen\">" + escaped(wording::table_word()) + " </span>" +
                       std::to_string(table.number) + "</a> <span class=\"state\">" + escaped(state.words) +
                       "</span></h3>" + session_bars(table) + holder_lines(sight, table) + article_boxes(sight, table);
    html += "<p class=\"tension\">" + escaped(wording::tension_is(table.tension)) +
            " <meter min=\"0\" max=\"100\" value=\"" + std::to_string(table.tension) +
            "\" aria-hidden=\"true\"></meter><span class=\"more\" aria-hidden=\"true\">⋯</span></p>";
    const auto moved =
        std::max(std::chrono::duration_cast<std::chrono::seconds>(sight.now - table.moved), std::chrono::seconds(0));
    html += "<p class=\"last\">" + (table.ended ? std::string() : counting(moved, "span") + " ") +
            escaped(table.last_public) + "</p>";
    return html + "</section>\n";
}

std::string chips(const TeachersSight& sight) {
    std::map<std::string, std::pair<std::string, std::size_t>> counts; // by class: words, how many
    for (const TableStatus& table : sight.tables) {
        State state = state_of(sight, table);
        if (state.css_class == "over")
            state.words = wording::table_finished();
        auto& [words, count] = counts[state.css_class];
        words = state.words;
        ++count;
    }
    std::string html;
    for (const auto& [css_class, each] : counts)
        html += element("span", std::to_string(each.second) + ' ' + each.first, "state " + css_class);
    return html;
}

std::string tables(const TeachersSight& sight) {
    const std::size_t session = common_session(sight.tables);
    std::string html = "<div class=\"heading\"><h2>" + escaped(wording::tables_title(sight.tables.size())) + "</h2>";
    if (session < sight.open().sessions.size() && ended_tables(sight.tables) < sight.tables.size())
        html += element("span", wording::session_and_title(sight.open(), session), "quiet");
    html += "<span class=\"chips\">" + chips(sight) + "</span></div>\n<div class=\"tables\">";
    for (const TableStatus& table : sight.tables)
        if (!sight.is_closed(table.number) || table.ended)
            html += card(sight, table);
    return html + "</div>\n";
}

std::string acts_on_all(const TeachersSight& sight) {
    std::string html = "<div class=\"acts\">";
    if (!sight.is_over())
        html += (sight.roll.last_session ? std::string() : act("end", wording::end_all_here(), "choice")) +
                link_to("/teach/deck", wording::deck_link(), "choice");
    html += link_to("/teach/people", wording::people_link(sight.waiting_people()), "choice");
    if (!sight.is_over()) // else the column beside has them
        html += link_to("/wall", wording::show_the_wall(), "choice") +
                (sight.roll.released ? std::string() : act("release", wording::release_debriefs(), "choice main"));
    return html + "</div>\n";
}

/// When nobody plays any more.
std::string what_comes_now(const TeachersSight& sight) {
    const bool released = sight.roll.released;
    return "<div class=\"heading\"><h2>" + escaped(wording::what_comes_now()) + "</h2></div>\n" +
           element("p", released ? wording::debriefs_are_released(0) : wording::all_have_ended(), "notice") +
           (released ? std::string() : act("release", wording::release_debriefs(), "choice main")) +
           link_to("/wall", wording::show_the_wall(), released ? "choice main" : "choice") +
           link_to("/teach/files", wording::files_link(), "choice");
}

/// What can be done about a wait.
std::string remedies(const TeachersSight& sight, const WaitedFor& wait) {
    const std::string seat = hidden("seat", sight.roll.parties[wait.party.index()]);
    std::string buttons = seat + hidden("back", "class") + button("act", "nudge", wording::nudge(), "choice main") +
                          link_to(table_path(wait.table->number), wording::look_at_table(), "choice");
    if (sight.roll.session_time > 0)
        buttons += button("act", "extend", wording::two_minutes_more(), "choice");
    buttons += button("act", "plainest", wording::plainest_move(), "choice") +
               button("act", "take-over", wording::computer_takes_over(), "choice");
    return form(table_path(wait.table->number) + "do", buttons) + element("p", wording::about_taking_over(), "quiet");
}

/// How much of a reasonable wait has passed, as a bar: of the session's time where there is one.
std::string wait_bar(const TeachersSight& sight, const WaitedFor& wait) {
    constexpr std::uint32_t usual = 480;
    const std::uint32_t whole = sight.roll.session_time > 0 ? sight.roll.session_time : usual;
    return "<progress max=\"" + std::to_string(whole) + "\" value=\"" +
           std::to_string(std::min<std::int64_t>(whole, wait.span.count())) + "\" aria-hidden=\"true\"></progress>";
}

std::string waiting(const TeachersSight& sight, const WaitedFor& wait) {
    const bool late = wait.span > is_late;
    const TableStatus& table = *wait.table;
    const std::string id = "wait-" + std::to_string(table.number) + '-' + std::to_string(wait.party.index());
    std::string html = "<details class=\"waiting" + std::string(late ? " late" : "") + "\" id=\"" + id + '"' +
                       (late ? " open" : "") + "><summary><span class=\"what\"><b>" +
                       escaped(wording::table_name(table.number)) + "</b> " + party_mark(wait.party) +
                       escaped(wording::short_name(sight.open(), wait.party)) + counting(wait.span, "span") + "</span>";
    html += element("span",
                    wording::waited_for_line(sight.holder(table.number, wait.party), table.doing[wait.party.index()],
                                             table.drafting.contains(wait.party),
                                             heard_words(sight.heard_ago(table.number, wait.party))),
                    "quiet") +
            last_nudge(sight, table, wait.party) + wait_bar(sight, wait) + "</summary>";
    return html + remedies(sight, wait) + "</details>\n";
}

std::string waits(const TeachersSight& sight) {
    const std::vector<WaitedFor> all = waited_for(sight);
    std::string html = "<div class=\"heading\"><h2>" + escaped(wording::waited_for()) + "</h2>" +
                       element("span", wording::longest_first(), "quiet") + "</div>\n";
    if (all.empty())
        html += element("p", wording::nobody_is_waited_for(), "quiet");
    for (std::size_t i = 0; i < std::min(all.size(), waits_shown); ++i)
        html += waiting(sight, all[i]);
    if (all.size() > waits_shown)
        html += element("p", wording::and_more(all.size() - waits_shown), "quiet");
    return html;
}

std::string say_something(const TeachersSight& sight) {
    const std::string say = escaped(wording::say_title());
    return "<h2>" + say + "</h2>\n" +
           form("/teach/do",
                "<label class=\"unseen\" for=\"say\">" + say +
                    "</label><textarea id=\"say\" name=\"text\" rows=\"2\" maxlength=\"300\" required></textarea>" +
                    select("say-to", "table", wording::to_whom(), tables_to_choose(sight, {"0", wording::all_tables()}),
                           "0") +
                    button("act", "tell", wording::say_it(), "choice"),
                "stacked") +
           last_said(sight, 0);
}

/// The scenario's own texts, a button each; those meant for the session at hand first.
std::string prepared(const TeachersSight& sight) {
    const auto& texts = sight.scenario.teaching.announcements;
    if (texts.empty())
        return {};
    const std::size_t session = common_session(sight.tables);
    std::string meant, others;
    for (const scenario::PreparedAnnouncement& each : texts) {
        const std::string seat = each.only_for ? wording::short_name(sight.open(), *each.only_for) : std::string();
        const std::string whom = wording::prepared_for(seat, each.session ? std::size_t{*each.session} + 1 : 0);
        std::string& into = each.session && *each.session == session ? meant : others;
        into += button("prepared", each.id, each.label, "choice") + element("p", each.text, "brings") +
                (whom.empty() ? std::string() : element("p", whom, "quiet"));
    }
    return folded("prepared", wording::prepared_title(),
                  element("p", wording::about_prepared(), "quiet") +
                      form("/teach/do",
                           hidden("act", "tell-prepared") +
                               select("prepared-to", "table", wording::to_whom(),
                                      tables_to_choose(sight, {"0", wording::all_tables()}), "0") +
                               meant + others,
                           "stacked"));
}

std::string session_time(const TeachersSight& sight) {
    Choices minutes{{"0", wording::no_limit()}};
    for (const int each : {3, 5, 8, 10, 12, 15, 20, 30})
        minutes.emplace_back(std::to_string(each), wording::minutes(each));
    return "<h2>" + escaped(wording::time_title()) + "</h2>\n" +
           form("/teach/do", select("minutes", "minutes", wording::minutes_a_session(), minutes,
                                    std::to_string(sight.roll.session_time / 60)) +
                                 button("act", "time", wording::set_it(), "choice")) +
           element("p", wording::about_session_time(), "quiet");
}

std::string foot(const TeachersSight& sight) {
    constexpr std::int64_t lately = 120;
    std::size_t heard = 0;
    for (const Person& each : sight.roll.people)
        if (const auto ago = sight.heard_ago(each); !each.removed && ago && *ago <= lately)
            ++heard;
    return element("p", wording::phones_heard_lately(heard, sight.people(), sight.address), "foot");
}

} // namespace

std::string board(const TeachersSight& sight) {
    const bool over = sight.is_over();
    return "<div class=\"columns\"><div class=\"side\">" + (over ? what_comes_now(sight) : waits(sight)) +
           (sight.waiting_people() > 0 ? opening_tables(sight) : std::string()) + say_something(sight) +
           (over ? std::string() : prepared(sight) + session_time(sight)) + foot(sight) +
           "</div><div class=\"board\">" + tables(sight) + acts_on_all(sight) + "</div></div>";
}

} // namespace parley::classroom
