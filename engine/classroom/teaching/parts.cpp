#include "classroom/teaching/parts.hpp"

#include "classroom/hall/clock.hpp"
#include "wording/classroom/table_words.hpp"
#include "wording/classroom/teacher_words.hpp"
#include "wording/names.hpp"

#include <algorithm>

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

std::string called_and_pseudonym(const TeachersSight& sight, const Person& person) {
    const std::string called = sight.called(person);
    return escaped(called) +
           (called == person.pseudonym ? std::string() : " " + element("span", person.pseudonym, "quiet"));
}

namespace {

std::chrono::seconds since(const TeachersSight& sight, std::int64_t at) {
    const Moment then{std::chrono::duration_cast<Moment::duration>(std::chrono::milliseconds(at))};
    return std::max(std::chrono::duration_cast<std::chrono::seconds>(sight.now - then), std::chrono::seconds(0));
}

/// `data-said` is what is spoken when it comes.
std::string said_so(const TeachersSight& sight, const std::string& sentence, std::int64_t at) {
    return "<span class=\"said\" data-said=\"" + escaped(sentence) + "\">" + escaped(sentence) + ' ' +
           counting(since(sight, at), "quiet") + "</span>\n";
}

} // namespace

std::string last_said(const TeachersSight& sight, TableNumber table) {
    const auto last = std::find_if(sight.roll.told.rbegin(), sight.roll.told.rend(), [&](const Announcement& each) {
        return !each.nudge && (table == 0 || each.table == 0 || each.table == table);
    });
    if (last == sight.roll.told.rend())
        return {};
    const auto party = sight.roll.party(last->seat);
    const std::string seat = party ? wording::short_name_in_text(sight.open(), rules::PartyId(*party)) : std::string();
    return said_so(sight, wording::was_said(last->text, last->table, seat), last->at);
}

std::string last_nudge(const TeachersSight& sight, const TableStatus& table, rules::PartyId party) {
    const Moment last = table.acted[party.index()];
    const auto acted = std::chrono::duration_cast<std::chrono::milliseconds>(last.time_since_epoch()).count();
    for (auto each = sight.roll.told.rbegin(); each != sight.roll.told.rend(); ++each)
        if (each->nudge && each->table == table.number && each->seat == sight.roll.parties[party.index()])
            return each->at < acted ? std::string()
                                    : said_so(sight, wording::was_nudged(sight.holder(table.number, party)), each->at);
    return {};
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
