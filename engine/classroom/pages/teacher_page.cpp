#include "classroom/pages/teacher_page.hpp"

#include "classroom/pages/markup.hpp"
#include "classroom/pages/seat_sheets.hpp"
#include "classroom/pages/session_clock.hpp"
#include "seat/page_of.hpp"
#include "wording/choices/page_titles.hpp"
#include "wording/classroom/class_words.hpp"
#include "wording/classroom/table_words.hpp"
#include "wording/classroom/teacher_words.hpp"
#include "wording/names.hpp"

#include <algorithm>

namespace parley::classroom {
namespace {

constexpr std::chrono::seconds is_late{180};

std::string form(std::string_view action, std::string_view inside, std::string_view css = "inline") {
    return "<form method=\"post\" action=\"" + std::string(action) + "\" class=\"" + std::string(css) + "\">" +
           std::string(inside) + "</form>\n";
}

std::string act(std::string_view action, std::string_view what, std::string_view label,
                std::string_view css = "small") {
    return form(action, button("act", what, label, css));
}

std::string options(const std::vector<std::pair<std::string, std::string>>& all, std::string_view chosen) {
    std::string html;
    for (const auto& [value, label] : all)
        html += "<option value=\"" + escaped(value) + "\"" + (value == chosen ? " selected" : "") + ">" +
                escaped(label) + "</option>";
    return html;
}

std::string select(std::string_view name, std::string_view label, const std::string& inside) {
    return "<label>" + escaped(label) + " <select name=\"" + std::string(name) + "\">" + inside + "</select></label>\n";
}

class TeachersPage {
  public:
    explicit TeachersPage(const TeachersSight& sight) : sight_(sight) {}

    std::string whole() const {
        Frame frame;
        frame.title = wording::teachers_page(sight_.scenario.title);
        frame.body_class = "teacher";
        frame.header = header();
        frame.main = trouble() + "<div class=\"columns\"><div class=\"side\">" + side() +
                     "</div><div class=\"board\">" + board() + "</div></div>";
        frame.events = "/teach/events";
        frame.version = sight_.version;
        frame.refreshes = true;
        return page(frame);
    }

  private:
    [[nodiscard]] std::string header() const {
        std::string html = "<div class=\"bar\">" + element("strong", sight_.scenario.title);
        html += element("span", wording::people_at_tables(people(), sight_.tables.size()));
        html += element("span", wording::join_code_spoken(sight_.roll.code), "code");
        html += act("/teach/do", sight_.roll.paused ? "resume" : "pause",
                    sight_.roll.paused ? wording::go_on_all() : wording::pause_all(), "main");
        return html + "</div>" + link_to("/wall", wording::show_the_wall());
    }

    [[nodiscard]] std::size_t people() const {
        return static_cast<std::size_t>(std::ranges::count(sight_.roll.people, false, &Person::removed));
    }

    [[nodiscard]] std::string trouble() const {
        std::string html;
        if (sight_.trouble)
            html += "<p class=\"notice bad\" role=\"alert\">" + escaped(wording::not_kept(*sight_.trouble)) + "</p>\n";
        for (const TableStatus& table : sight_.tables)
            if (table.trouble)
                html += "<p class=\"notice bad\" role=\"alert\">" +
                        escaped(wording::table_not_kept(table.number, *table.trouble)) + "</p>\n";
        for (const std::string& warning : sight_.warnings)
            html += element("p", warning, "notice");
        return html;
    }

    [[nodiscard]] std::string side() const {
        return waited_for() + seating() + say_something() + time_form() + people_list() + afterwards();
    }

    [[nodiscard]] std::string who(const TableStatus& table, rules::PartyId party) const {
        const std::string& id = sight_.scenario.at(party).id;
        const SeatOnRoll& seat = sight_.roll.table(table.number)->seats[party.index()];
        if (!seat.by.empty())
            return wording::the_computer();
        std::vector<std::string> names;
        for (const Person* each : sight_.roll.team({table.number, id}))
            names.push_back(each->pseudonym);
        return names.empty() ? wording::nobody_yet() : wording::team_names(names);
    }

    [[nodiscard]] std::string waited_for() const {
        struct Waiting {
            const TableStatus* table;
            rules::PartyId party;
            std::chrono::seconds span;
        };
        std::vector<Waiting> all;
        for (const TableStatus& table : sight_.tables)
            for (const rules::PartyId party : table.due)
                all.push_back(
                    {&table, party, std::chrono::duration_cast<std::chrono::seconds>(sight_.now - table.since)});
        std::ranges::sort(all, std::ranges::greater{}, &Waiting::span);
        std::string html = "<h2>" + escaped(wording::waited_for()) + "</h2>\n";
        if (all.empty())
            return html + element("p", wording::nobody_is_waited_for());
        constexpr std::size_t shown = 6;
        for (std::size_t i = 0; i < std::min(all.size(), shown); ++i)
            html += waiting(*all[i].table, all[i].party, all[i].span);
        return all.size() > shown ? html + element("p", wording::and_more(all.size() - shown)) : html;
    }

    [[nodiscard]] std::string waiting(const TableStatus& table, rules::PartyId party, std::chrono::seconds span) const {
        const std::string path = table_path(table.number) + "/do";
        const std::string seat = hidden("seat", sight_.scenario.at(party).id);
        std::string html = "<div class=\"waiting" + std::string(span > is_late ? " late" : "") + "\"><p><b>" +
                           escaped(wording::table_and_side(table.number, wording::short_name(sight_.scenario, party))) +
                           "</b> <span class=\"span\">" + escaped(minutes_and_seconds(std::max(span, {}))) +
                           "</span><br>" + escaped(who(table, party)) + "</p>";
        std::string buttons = seat + button("act", "nudge", wording::nudge(), "small");
        if (sight_.roll.session_time > 0)
            buttons += button("act", "extend", wording::two_minutes_more(), "small");
        buttons += button("act", "plainest", wording::plainest_move(), "small") +
                   button("act", "take-over", wording::computer_takes_over(), "small");
        return html + form(path, buttons) + "</div>\n";
    }

    [[nodiscard]] static std::string table_path(TableNumber number) { return "/teach/table/" + std::to_string(number); }

    [[nodiscard]] std::string seating() const {
        const bool waiting =
            std::ranges::any_of(sight_.roll.people, [](const Person& each) { return !each.place && !each.removed; });
        if (!waiting)
            return {};
        std::string html = "<h2>" + escaped(wording::open_tables_title()) + "</h2>\n";
        for (const auto& [odd, word] : {std::pair{OddOnes::against_computer, "computer"},
                                        std::pair{OddOnes::join_teams, "team"}, std::pair{OddOnes::watch, "watch"}}) {
            const SeatingPlan plan = plan_seating(sight_.roll, 1, odd, "envoy");
            if (odd != OddOnes::against_computer && plan.joined + plan.watching == 0)
                continue;
            html +=
                form("/teach/do",
                     hidden("odd", word) + hidden("a-seat", "1") +
                         button("act", "open",
                                wording::plan_words(plan.full_tables, plan.computer_seats, plan.joined, plan.watching),
                                "choice"));
        }
        std::string teams = hidden("odd", "computer");
        std::vector<std::pair<std::string, std::string>> sizes;
        for (int size = 2; size <= static_cast<int>(max_team); ++size)
            sizes.emplace_back(std::to_string(size), std::to_string(size));
        teams += select("a-seat", wording::people_a_seat(), options(sizes, "2")) +
                 button("act", "open", wording::open_with_teams(), "small");
        return html + "<details><summary>" + escaped(wording::teams_title()) + "</summary>" + form("/teach/do", teams) +
               "</details>\n";
    }

    [[nodiscard]] std::string say_something() const {
        std::vector<std::pair<std::string, std::string>> tables{{"0", wording::all_tables()}};
        for (const TableStatus& table : sight_.tables)
            tables.emplace_back(std::to_string(table.number), wording::table_name(table.number));
        return "<h2>" + escaped(wording::say_title()) + "</h2>\n" +
               form("/teach/do",
                    "<label class=\"unseen\" for=\"say\">" + escaped(wording::say_title()) +
                        "</label><textarea id=\"say\" name=\"text\" rows=\"2\" maxlength=\"300\" required></textarea>" +
                        select("table", wording::to_whom(), options(tables, "0")) +
                        button("act", "tell", wording::say_it(), "small"),
                    "stacked");
    }

    [[nodiscard]] std::string time_form() const {
        std::vector<std::pair<std::string, std::string>> minutes{{"0", wording::no_limit()}};
        for (const int each : {3, 5, 8, 10, 12, 15, 20})
            minutes.emplace_back(std::to_string(each), wording::minutes(each));
        return "<h2>" + escaped(wording::time_title()) + "</h2>\n" +
               form("/teach/do", select("minutes", wording::minutes_a_session(),
                                        options(minutes, std::to_string(sight_.roll.session_time / 60))) +
                                     button("act", "time", wording::set_it(), "small") +
                                     (sight_.roll.session_time > 0
                                          ? button("act", "extend-all", wording::two_minutes_more(), "small")
                                          : std::string()));
    }

    [[nodiscard]] std::string people_list() const {
        std::string rows;
        for (const Person& each : sight_.roll.people) {
            if (each.removed)
                continue;
            const auto name = sight_.names.find(each.number);
            const auto heard = sight_.heard.find(each.number);
            rows +=
                "<tr><th scope=\"row\">" + escaped(each.pseudonym) + "</th><td>" +
                escaped(name == sight_.names.end() ? std::string() : name->second) + "</td><td>" +
                escaped(each.place ? wording::at_table(each.place->table) : wording::waits()) + "</td><td>" +
                escaped(
                    heard == sight_.heard.end()
                        ? wording::not_heard()
                        : wording::heard_ago(
                              std::chrono::duration_cast<std::chrono::seconds>(sight_.now - heard->second).count())) +
                "</td><td>" +
                form("/teach/do", hidden("person", std::to_string(each.number)) + place_choice(each) +
                                      button("act", "seat", wording::move_there(), "small") +
                                      button("act", "remove", wording::remove_person(), "small")) +
                "</td></tr>\n";
        }
        return "<details><summary>" + escaped(wording::people_title(people())) +
               "</summary><div class=\"wide\"><table>" + rows + "</table></div>" +
               act("/teach/do", "forget-names", wording::forget_names()) + "</details>\n";
    }

    [[nodiscard]] std::string place_choice(const Person& person) const {
        std::vector<std::pair<std::string, std::string>> places{{"", wording::waiting_room()}};
        for (const TableStatus& table : sight_.tables)
            for (const std::string& party : sight_.roll.parties) {
                const std::string value = std::to_string(table.number) + '/' + party;
                places.emplace_back(value, value);
            }
        const std::string now = person.place ? std::to_string(person.place->table) + '/' + person.place->seat : "";
        return select("place", wording::seat_label(), options(places, now));
    }

    [[nodiscard]] std::string afterwards() const {
        std::string html = "<h2>" + escaped(wording::afterwards_title()) + "</h2>\n";
        html += act("/teach/do", "end", wording::end_all_here());
        html += act("/teach/do", "release", wording::release_debriefs(), "main");
        return html;
    }

    [[nodiscard]] std::string board() const {
        std::string html =
            "<h2>" + escaped(wording::tables_title(sight_.tables.size())) + "</h2>\n<div class=\"tables\">";
        for (const TableStatus& table : sight_.tables)
            html += card(table);
        return html + "</div>\n";
    }

    [[nodiscard]] std::string card(const TableStatus& table) const {
        const bool late = !table.due.empty() && sight_.now - table.since > is_late;
        std::string html = "<section class=\"table" +
                           std::string(late          ? " late"
                                       : table.ended ? " over"
                                                     : "") +
                           "\"><h3>" + std::to_string(table.number) + " <span class=\"state\">" +
                           escaped(state_of(table, late)) + "</span></h3>" + sessions(table);
        for (std::size_t i = 0; i < sight_.scenario.party_count(); ++i) {
            const rules::PartyId party(i);
            html += "<p class=\"holder party-" + std::to_string(i) +
                    "\"><span class=\"mark\" aria-hidden=\"true\"></span>" +
                    escaped(wording::short_name(sight_.scenario, party)) + ": " + escaped(who(table, party)) +
                    (table.due.contains(party) ? " <b>" + escaped(wording::moves()) + "</b>" : "") + "</p>\n";
        }
        html += "<p class=\"agreed\">";
        for (std::size_t a = 0; a < sight_.scenario.text.articles.size(); ++a) {
            const bool agreed = table.agreed.contains(rules::ArticleId(a));
            html += "<span class=\"article" + std::string(agreed ? " yes" : "") + "\" title=\"" +
                    escaped(wording::article_title(sight_.scenario, rules::ArticleId(a))) + "\">" +
                    std::to_string(sight_.scenario.text.articles[a].number) + (agreed ? "✓" : "") + "</span>";
        }
        html += "</p>" + element("p", wording::tension_is(table.tension)) +
                session_clock(sight_.roll, table, sight_.now) + element("p", table.last_public, "last");
        return html + looking(table) + "</section>\n";
    }

    [[nodiscard]] std::string looking(const TableStatus& table) const {
        std::string html = "<details><summary>" + escaped(wording::look_secret()) + "</summary>";
        for (const std::string& party : sight_.roll.parties)
            html += link_to(table_path(table.number) + "/seat/" + party, party);
        for (std::size_t i = 0; i < sight_.roll.parties.size(); ++i)
            if (!sight_.roll.table(table.number)->seats[i].by.empty() && !table.ended)
                html += form(table_path(table.number) + "/do",
                             hidden("seat", sight_.roll.parties[i]) +
                                 button("act", "give-back", wording::give_back(sight_.roll.parties[i]), "small"));
        if (table.ended)
            html += form("/teach/do", hidden("table", std::to_string(table.number)) +
                                          button("act", "release", wording::release_this(), "small"));
        return html + "</details>";
    }

    [[nodiscard]] static std::string sessions(const TableStatus& table) {
        std::string html =
            "<p class=\"sessions\" title=\"" + escaped(wording::session_of(table.meeting + 1, table.meetings)) + "\">";
        for (std::size_t i = 0; i < table.meetings; ++i)
            html += "<span class=\"" +
                    std::string(i < table.meeting || (table.ended && i <= table.meeting) ? "done"
                                : i == table.meeting                                     ? "now"
                                                                                         : "") +
                    "\"></span>";
        return html + "</p>";
    }

    [[nodiscard]] static std::string state_of(const TableStatus& table, bool late) {
        if (table.ended)
            return table.ending;
        if (table.thinking)
            return wording::table_thinks();
        if (late)
            return wording::table_late();
        if (table.incident)
            return wording::table_incident();
        return table.after_signature ? wording::table_initialled() : wording::table_plays();
    }

    const TeachersSight& sight_;
};

} // namespace

std::string teacher_page(const TeachersSight& sight) { return TeachersPage(sight).whole(); }

std::string table_as_seat_page(const TeachersSight& sight, const Table& table, rules::PartyId seat) {
    const rules::View view = table.sitting().view(seat);
    const seat::Model& model = table.sitting().model(seat);
    const seat::Page due = seat::page_of(model, view);
    Frame frame;
    frame.title = wording::table_and_side(table.number(), wording::short_name(view.scenario(), seat));
    frame.body_class = "teacher secret party-" + std::to_string(seat.index());
    frame.header = "<div class=\"bar\">" + element("strong", frame.title) +
                   element("span", wording::contains_secrets(), "secret") +
                   link_to("/teach/", wording::back_to_class()) + "</div>";
    frame.main = "<h1>" + escaped(due.title) + "</h1>\n" + document_sheet(model, view);
    for (const seat::Section& section : due.sections)
        frame.main +=
            wrapped("section", (section.title.empty() ? "" : element("h2", section.title)) + paragraphs(section.lines));
    frame.main += papers_sheet(view) + record_sheet(model);
    static_cast<void>(sight);
    return page(frame);
}

} // namespace parley::classroom
