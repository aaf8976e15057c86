#include "classroom/teaching/parts.hpp"

#include "classroom/hall/clock.hpp"
#include "wording/classroom/table_words.hpp"
#include "wording/classroom/teacher_words.hpp"

namespace parley::classroom {

std::string form(std::string_view action, std::string_view inside, std::string_view css_class) {
    return "<form method=\"post\" action=\"" + std::string(action) + "\" class=\"" + std::string(css_class) + "\">" +
           std::string(inside) + "</form>\n";
}

std::string act(std::string_view what, std::string_view label, std::string_view css_class, std::string_view fields) {
    return form("/teach/do", std::string(fields) + button("act", what, label, css_class));
}

std::string act_at(TableNumber table, std::string_view what, std::string_view label, std::string_view css_class,
                   std::string_view fields) {
    return form(table_path(table) + "do", std::string(fields) + button("act", what, label, css_class));
}

std::string select(std::string_view id, std::string_view name, std::string_view label, const Choices& choices,
                   std::string_view chosen) {
    std::string html = "<label for=\"" + std::string(id) + "\">" + escaped(label) + "</label> <select id=\"" +
                       std::string(id) + "\" name=\"" + std::string(name) + "\">";
    for (const auto& [value, words] : choices)
        html += "<option value=\"" + escaped(value) + "\"" + (value == chosen ? " selected" : "") + ">" +
                escaped(words) + "</option>";
    return html + "</select>\n";
}

Choices tables_to_choose(const TeachersSight& sight, std::pair<std::string, std::string> first) {
    Choices all{std::move(first)};
    for (const TableStatus& table : sight.tables)
        if (!sight.is_closed(table.number))
            all.emplace_back(std::to_string(table.number), wording::table_name(table.number));
    return all;
}

std::string table_path(TableNumber table) { return "/teach/table/" + std::to_string(table) + '/'; }

std::string party_mark(rules::PartyId party) {
    return "<span class=\"party-" + std::to_string(party.index()) +
           "\"><span class=\"mark\" aria-hidden=\"true\"></span></span> ";
}

std::string counting(std::chrono::seconds since, std::string_view css_class) {
    return "<span class=\"" + std::string(css_class) + "\" data-since=\"" + std::to_string(since.count()) + "\">" +
           minutes_and_seconds(since) + "</span>";
}

std::string session_bars(const TableStatus& table) {
    std::string html =
        "<p class=\"sessions\" title=\"" + escaped(wording::session_of(table.meeting + 1, table.meetings)) + "\">";
    for (std::size_t i = 0; i < table.meetings; ++i) {
        const bool done = i < table.meeting || table.after_signature || (table.ended && i <= table.meeting);
        html += done                 ? "<span class=\"done\"></span>"
                : i == table.meeting ? "<span class=\"now\"></span>"
                                     : "<span></span>";
    }
    return html + "</p>";
}

std::string heard_words(std::optional<std::int64_t> seconds) {
    return seconds ? wording::heard_ago(*seconds) : wording::not_heard();
}

std::string teachers_frame(const TeachersSight& sight, std::string title, std::string header, std::string main,
                           std::string_view body_class) {
    Frame frame;
    frame.title = std::move(title);
    frame.body_class = body_class;
    frame.header = std::move(header);
    frame.main = std::move(main);
    frame.events = "/teach/events";
    frame.version = sight.version;
    frame.refreshes = true;
    return page(frame);
}

std::string inner_bar(const TeachersSight& sight, std::string_view title, bool heads) {
    return "<div class=\"bar\">" + element(heads ? "h1" : "strong", title) +
           element("span", sight.open().title, "quiet") + link_to("/teach/", wording::back_to_class(), "back") +
           "</div>";
}

} // namespace parley::classroom
