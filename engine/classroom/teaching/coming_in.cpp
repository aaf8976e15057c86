#include "classroom/teaching/coming_in.hpp"

#include "classroom/pages/qr_code.hpp"
#include "classroom/roll/seating.hpp"
#include "classroom/teaching/parts.hpp"
#include "wording/classroom/class_words.hpp"
#include "wording/classroom/network_words.hpp"
#include "wording/classroom/table_words.hpp"
#include "wording/classroom/teacher_words.hpp"
#include "wording/names.hpp"

#include <algorithm>

namespace parley::classroom {
namespace {

std::string code_picture(const std::string& text, const std::string& title) {
    picture::SvgOptions options;
    options.title = title;
    options.fluid = true;
    return "<div class=\"qr\">" + picture::svg(qr_code(text), picture::palette(picture::Theme::light), options) +
           "</div>";
}

std::string how_to_join(const TeachersSight& sight) {
    return "<section class=\"joining\"><h2>" + escaped(wording::join_with_phone()) + "</h2>" +
           code_picture(sight.address + "/?code=" + sight.roll.code, wording::qr_title(sight.address)) +
           element("p", wording::or_type()) + element("p", sight.address, "address") +
           element("p", wording::and_code()) + element("p", wording::join_code_spoken(sight.roll.code), "code") +
           element("p", wording::who_sees_names(), "quiet") + "</section>\n";
}

std::string self_test(const TeachersSight& sight) {
    return "<section class=\"check\"><h2>" + escaped(wording::self_test_title()) + "</h2>" +
           element("p", wording::self_test_steps(sight.address + "/hello")) +
           element("p", wording::phones_seen(sight.phones), sight.phones > 0 ? "seen good" : "seen") +
           element("p", wording::when_phones_do_not_get_here(), "quiet") + "</section>\n";
}

std::string network(const TeachersSight& sight) {
    std::string html = "<section class=\"network\"><h2>" + escaped(wording::network_title()) + "</h2>";
    for (const std::string& warning : sight.warnings)
        html += element("p", warning, "notice");
    html += element("p", wording::shown_address(sight.address));
    for (const std::string& other : sight.others)
        if (other != sight.address)
            html += act("address", wording::show_address(other), "choice", hidden("address", other));
    return html + "<details id=\"wifi\"><summary>" + escaped(wording::wifi_title()) + "</summary>" +
           form("/teach/wifi",
                "<label for=\"wifi-name\">" + escaped(wording::wifi_name()) +
                    "</label><input id=\"wifi-name\" name=\"name\" maxlength=\"32\" autocomplete=\"off\" required>"
                    "<label for=\"wifi-password\">" +
                    escaped(wording::wifi_password()) +
                    "</label><input id=\"wifi-password\" name=\"password\" maxlength=\"63\" autocomplete=\"off\">"
                    "<button class=\"choice\">" +
                    escaped(wording::wifi_button()) + "</button>",
                "stacked") +
           element("p", wording::about_wifi(), "quiet") + "</details></section>\n";
}

std::string who_is_in(const TeachersSight& sight) {
    std::string html =
        "<section class=\"in\"><h2>" + escaped(wording::who_is_in(sight.people())) + "</h2><ul class=\"names\">";
    for (const Person& each : sight.roll.people) {
        if (!each.removed && !each.place)
            html += "<li>" + called_and_pseudonym(sight, each) + "</li>";
    }
    return html + "</ul>" + link_to("/teach/people", wording::people_link(sight.waiting_people()), "choice") +
           "</section>\n";
}

/// Who does not fill a table, and where the plan puts them.
std::string where_the_odd_go(const TeachersSight& sight, const SeatingPlan& plan) {
    if (plan.odd.empty() || (plan.full_tables == 0 && plan.computer_seats == 0))
        return {};
    const record::TableOpened* last = nullptr;
    std::vector<std::string> people, there;
    for (const Record& each : plan.records) {
        if (const auto* opened = std::get_if<record::TableOpened>(&each))
            last = opened;
        const auto* seated = std::get_if<record::Seated>(&each);
        if (seated == nullptr || std::ranges::find(plan.odd, seated->person) == plan.odd.end())
            continue;
        const std::string name = sight.called(*sight.roll.person(seated->person));
        const auto party = sight.roll.party(seated->seat);
        people.push_back(name);
        there.push_back(wording::person_there(
            name,
            party ? wording::table_and_side(seated->table, wording::short_name(sight.open(), rules::PartyId(*party)))
                  : wording::table_name(seated->table)));
    }
    if (plan.joined + plan.watching > 0)
        return element("p", wording::left_over_elsewhere(there, plan.watching > 0), "quiet");
    std::vector<std::string> computers;
    for (std::size_t i = 0; i < last->seats.size(); ++i)
        if (!last->seats[i].empty())
            computers.push_back(wording::short_name_in_text(sight.open(), rules::PartyId(i)));
    return element("p", wording::left_over_at(last->table, people, computers), "quiet");
}

std::string by_itself(const TeachersSight& sight) {
    Choices sizes{{"0", wording::teacher_opens()}};
    for (std::size_t size = 1; size <= max_team; ++size)
        sizes.emplace_back(std::to_string(size), wording::opens_at(size * sight.roll.parties.size()));
    return form("/teach/do", select("by-itself", "a-seat", wording::opens_by_itself(), sizes,
                                    std::to_string(sight.roll.opens_when_full)) +
                                 button("act", "opens", wording::set_it(), "choice"));
}

} // namespace

std::string opening_tables(const TeachersSight& sight) {
    const std::size_t waiting = sight.waiting_people();
    std::string html = "<section class=\"opening\"><h2>" + escaped(wording::open_tables_title(waiting)) + "</h2>\n";
    std::string teams;
    std::vector<std::string> said;
    for (std::size_t a_seat = 1; a_seat <= max_team; ++a_seat)
        for (const auto& [odd, word] : {std::pair{OddOnes::against_computer, "computer"},
                                        std::pair{OddOnes::join_teams, "team"}, std::pair{OddOnes::watch, "watch"}}) {
            const SeatingPlan plan = plan_seating(sight.roll, a_seat, odd, sight.agent);
            const bool apart = plan.joined + plan.watching == 0; // those left over have a table of their own
            const std::string words =
                wording::plan_words({plan.full_tables, sight.roll.parties.size() * a_seat, apart ? plan.odd.size() : 0,
                                     plan.computer_seats, plan.joined, plan.watching});
            if (plan.records.empty() || (a_seat > 1 && plan.full_tables == 0) ||
                std::ranges::find(said, words) != said.end())
                continue;
            said.push_back(words);
            (a_seat == 1 ? html : teams) += act("open", words, said.size() == 1 ? "choice main" : "choice",
                                                hidden("odd", word) + hidden("a-seat", std::to_string(a_seat))) +
                                            where_the_odd_go(sight, plan);
        }
    if (waiting == 0)
        html += element("p", wording::nobody_to_seat(), "quiet");
    if (!teams.empty())
        html += "<details id=\"teams\"><summary>" + escaped(wording::teams_title()) + "</summary>" +
                element("p", wording::about_teams(), "quiet") + teams + "</details>\n";
    return html + by_itself(sight) + "</section>\n";
}

std::string coming_in(const TeachersSight& sight) {
    return "<div class=\"columns coming\">" + how_to_join(sight) + "<div class=\"beside\">" + opening_tables(sight) +
           who_is_in(sight) + "</div><div class=\"beside\">" + self_test(sight) + network(sight) +
           link_to("/wall", wording::show_the_wall(), "choice") +
           link_to("/teach/guide", wording::guide_link(), "choice") + "</div></div>";
}

std::string joining_page(const TeachersSight& sight) {
    return teachers_frame(sight, wording::how_to_join_link(), inner_bar(sight, wording::how_to_join_link()),
                          "<div class=\"columns coming\">" + how_to_join(sight) + "<div class=\"beside\">" +
                              self_test(sight) + network(sight) + "</div></div>");
}

std::string wifi_text(const std::string& name, const std::string& password) {
    const auto kept_apart = [](const std::string& text) {
        std::string plain;
        for (const char c : text) {
            if (std::string_view("\\;,:\"").find(c) != std::string_view::npos)
                plain += '\\';
            plain += c;
        }
        return plain;
    };
    return password.empty() ? "WIFI:T:nopass;S:" + kept_apart(name) + ";;"
                            : "WIFI:T:WPA;S:" + kept_apart(name) + ";P:" + kept_apart(password) + ";;";
}

std::string wifi_page(const TeachersSight& sight, const std::string& name, const std::string& password) {
    Frame frame; // without events: it is not to be replaced by what is kept
    frame.title = wording::wifi_title();
    frame.body_class = "teacher wifi";
    frame.header = inner_bar(sight, frame.title, false);
    frame.main = "<section class=\"joining\"><h1>" + escaped(wording::wifi_first()) + "</h1>" +
                 code_picture(wifi_text(name, password), wording::wifi_title()) + element("p", name, "address") +
                 element("p", password, "code") + "</section>" + how_to_join(sight);
    return page(frame);
}

} // namespace parley::classroom
