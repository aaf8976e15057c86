#include "classroom/pages/wall_page.hpp"

#include "classroom/pages/markup.hpp"
#include "classroom/pages/qr_code.hpp"
#include "classroom/pages/session_clock.hpp"
#include "wording/classroom/class_words.hpp"
#include "wording/classroom/table_words.hpp"

#include <algorithm>

namespace parley::classroom {
namespace {

std::string joining(const WallSight& sight) {
    std::string html = "<section class=\"joining\">" + element("p", sight.scenario.title, "over") +
                       element("h1", wording::join_with_phone());
    const std::string address = sight.address + "/?code=" + sight.roll.code;
    picture::SvgOptions options;
    options.title = wording::qr_title(sight.address);
    options.fluid = true;
    html += "<div class=\"qr\">" + picture::svg(qr_code(address), picture::palette(picture::Theme::light), options) +
            "</div>";
    return html + element("p", wording::or_type()) + element("p", sight.address, "address") +
           element("p", wording::and_code()) + element("p", wording::join_code_spoken(sight.roll.code), "code") +
           element("p", wording::who_sees_names(), "quiet") + "</section>\n";
}

/// The session that most tables are in.
std::size_t common_meeting(const std::vector<TableStatus>& tables) {
    std::map<std::size_t, std::size_t> counts;
    for (const TableStatus& table : tables)
        if (!table.ended)
            ++counts[table.meeting];
    const auto most = std::ranges::max_element(counts, {}, [](const auto& each) { return each.second; });
    return most == counts.end() ? 0 : most->first;
}

std::string row(const TableStatus& table) {
    std::string html = "<tr><th scope=\"row\">" + escaped(wording::table_name(table.number)) + "</th>";
    for (std::size_t i = 0; i < table.meetings; ++i) {
        const bool done = i < table.meeting || (table.ended && i <= table.meeting);
        const bool now = !table.ended && i == table.meeting;
        html += "<td class=\"" +
                std::string(done  ? "done"
                            : now ? "now"
                                  : "to-come") +
                "\">" + (now ? "▶" : "") + "</td>";
    }
    const std::string state = table.ended             ? table.ending
                              : table.after_signature ? wording::table_initialled()
                                                      : std::string();
    return html + "<td class=\"state\">" + escaped(state) + "</td></tr>\n";
}

std::string progress(const WallSight& sight) {
    const std::size_t meeting = common_meeting(sight.tables);
    const scenario::PublicScenario& scenario = sight.scenario;
    std::string html = "<section class=\"progress\">";
    if (!sight.tables.empty() && meeting < scenario.sessions.size()) {
        html += element("p", wording::session_of(meeting + 1, scenario.sessions.size()), "over") +
                element("h2", scenario.sessions[meeting].title);
        html += session_clock(sight.roll, sight.tables.front(), sight.now);
    }
    html += "<table class=\"runs\">";
    for (const TableStatus& table : sight.tables)
        html += row(table);
    const auto people = static_cast<std::size_t>(std::ranges::count(sight.roll.people, false, &Person::removed));
    return html + "</table>" + element("p", wording::in_the_room(people, sight.tables.size()), "quiet") +
           "</section>\n";
}

} // namespace

std::string wall_page(const WallSight& sight) {
    Frame frame;
    frame.title = wording::wall_title(sight.scenario.title);
    frame.body_class = sight.debrief.empty() ? "wall" : "wall debrief";
    std::string told;
    if (sight.roll.paused)
        told = element("p", wording::class_is_paused(), "notice");
    for (auto each = sight.roll.told.rbegin(); each != sight.roll.told.rend(); ++each)
        if (each->table == 0) {
            told += element("p", each->text, "told");
            break;
        }
    frame.main = sight.debrief.empty() ? joining(sight) + "<div class=\"rest\">" + told + progress(sight) + "</div>"
                                       : sight.debrief;
    frame.events = "/wall/events";
    frame.version = sight.version;
    frame.refreshes = true;
    return page(frame);
}

} // namespace parley::classroom
