#include "classroom/pages/student_page.hpp"

#include "classroom/pages/choices_form.hpp"
#include "classroom/pages/markup.hpp"
#include "classroom/pages/seat_sheets.hpp"
#include "classroom/pages/session_clock.hpp"
#include "seat/page_of.hpp"
#include "wording/choices/page_titles.hpp"
#include "wording/classroom/class_words.hpp"
#include "wording/classroom/student_words.hpp"
#include "wording/classroom/table_words.hpp"
#include "wording/names.hpp"

namespace parley::classroom {
namespace {

std::string home_path(const Person& person) { return "/p/" + std::to_string(person.number) + '/'; }

std::string tabs(const Person& person, StudentPage open) {
    std::string html = "<nav aria-label=\"" + escaped(wording::pages_label()) + "\"><ul>";
    const auto tab = [&](StudentPage which, std::string_view path, std::string_view label) {
        const std::string current = which == open ? " aria-current=\"page\"" : "";
        html += "<li><a href=\"" + home_path(person) + std::string(path) + '"' + current + '>' + escaped(label) +
                "</a></li>";
    };
    tab(StudentPage::table, "", wording::tab_table());
    tab(StudentPage::text, "text", wording::tab_text());
    tab(StudentPage::papers, "papers", wording::tab_papers());
    tab(StudentPage::home, "home", wording::tab_home());
    tab(StudentPage::record, "record", wording::tab_record());
    return html + "</ul></nav>\n";
}

std::string announcements(const Roll& roll, TableNumber table) {
    std::string html;
    std::size_t shown = 0;
    for (auto each = roll.told.rbegin(); each != roll.told.rend() && shown < 2; ++each)
        if (each->table == 0 || each->table == table) {
            html += element("p", wording::announced(each->text), "told");
            ++shown;
        }
    return html;
}

/// A page of a seat in the making.
class SeatPage {
  public:
    SeatPage(const InClass& in, const Table& table, rules::PartyId seat)
        : in_(in),
          table_(table),
          seat_(seat),
          view_(table.sitting().view(seat)),
          model_(table.sitting().model(seat)) {}

    [[nodiscard]] std::string whole(StudentPage which, std::string nonce) const {
        Frame frame;
        frame.title = wording::table_and_side(table_.number(), wording::short_name(view_.scenario(), seat_));
        frame.body_class = "student party-" + std::to_string(seat_.index());
        frame.header = header() + tabs(in_.person, which);
        frame.main = announcements(in_.roll, table_.number()) + contents(which, std::move(nonce));
        frame.events = home_path(in_.person) + "events";
        frame.version = table_.version(seat_.index());
        frame.refreshes = which == StudentPage::table && seat::is_waiting(view_);
        return page(frame);
    }

  private:
    [[nodiscard]] std::string header() const {
        std::string html = "<div class=\"bar\"><span class=\"mark\" aria-hidden=\"true\"></span>";
        html +=
            element("strong", wording::table_and_side(table_.number(), wording::short_name(view_.scenario(), seat_)));
        html += session_clock(in_.roll, table_.status(), in_.now);
        html += "</div>";
        html += element("p", wording::session_line(view_), "where");
        return html + element("p", wording::dials_in_short(view_), "dials");
    }

    [[nodiscard]] std::string contents(StudentPage which, std::string nonce) const {
        switch (which) {
        case StudentPage::table:
            return moment(std::move(nonce));
        case StudentPage::text:
            return text_sheet(model_, view_);
        case StudentPage::papers:
            return papers_sheet(view_);
        case StudentPage::home:
            return home_sheet(view_);
        case StudentPage::record:
            return record_sheet(model_);
        }
        return {};
    }

    [[nodiscard]] std::string moment(std::string nonce) const {
        const FormStamp stamp{table_.sitting().game().steps().size(), std::move(nonce), closed_to(in_, table_, seat_)};
        std::string html = standing(stamp);
        if (model_.notice)
            html += element("p", model_.notice->text, model_.notice->bad ? "notice bad" : "notice");
        if (model_.question && stamp.closed.empty())
            return html + question_form(*model_.question, stamp);
        const seat::Page due = seat::page_of(model_, view_);
        html += "<h1>" + escaped(due.title) + "</h1>\n" + reaction() + news(due);
        if (due.kind == seat::PageKind::table || due.kind == seat::PageKind::initials)
            html += document_sheet(model_, view_);
        if (due.panel == seat::Panel::propose)
            html += worth_strip(model_, view_);
        for (const seat::Section& section : due.sections)
            html += section_of(section);
        if (due.kind == seat::PageKind::ending)
            html += ending();
        return html + choices_form(due, view_, stamp);
    }

    /// What keeps the person from acting, and what can be done about it.
    [[nodiscard]] std::string standing(const FormStamp& stamp) const {
        const SeatOnRoll& seat = in_.roll.table(table_.number())->seats[seat_.index()];
        std::string html;
        if (!stamp.closed.empty())
            html += element("p", stamp.closed, "notice");
        if (!seat.by.empty() && !seat.wanted)
            html += small_form("want", wording::take_seat_back());
        else if (seat.by.empty() && seat.pen != in_.person.number)
            html += small_form("pen", wording::take_the_pen());
        return html;
    }

    [[nodiscard]] std::string small_form(std::string_view action, std::string_view label) const {
        return "<form method=\"post\" action=\"" + home_path(in_.person) + std::string(action) +
               "\"><button class=\"choice\">" + escaped(label) + "</button></form>\n";
    }

    [[nodiscard]] std::string reaction() const {
        if (!model_.reaction || model_.reaction->line >= model_.feed.size())
            return {};
        return element("p", model_.feed.lines()[model_.reaction->line].text,
                       model_.reaction->reply.accepted ? "reaction good" : "reaction bad");
    }

    [[nodiscard]] std::string news(const seat::Page& due) const {
        std::string lines;
        for (std::size_t i = model_.news_from; i < model_.feed.size(); ++i)
            if (!model_.reaction || model_.reaction->line != i)
                lines += element("li", model_.feed.lines()[i].text);
        if (lines.empty() || due.kind == seat::PageKind::opening)
            return {};
        return "<details class=\"since\" open><summary>" + escaped(wording::since_you_last_acted()) + "</summary><ul>" +
               lines + "</ul></details>\n";
    }

    [[nodiscard]] static std::string section_of(const seat::Section& section) {
        std::string html = "<section>\n";
        if (!section.title.empty())
            html += element("h2", section.title);
        return html + paragraphs(section.lines) + "</section>\n";
    }

    [[nodiscard]] std::string ending() const {
        if (!in_.roll.is_released(table_.number()))
            return element("p", wording::debrief_not_released(), "notice");
        return link_to(home_path(in_.person) + "debrief", wording::read_the_debrief(), "choice main");
    }

    const InClass& in_;
    const Table& table_;
    const rules::PartyId seat_;
    const rules::View view_;
    const seat::Model& model_;
};

} // namespace

std::string waiting_page(const InClass& in, const scenario::PublicScenario& scenario, std::uint64_t version) {
    Frame frame;
    frame.title = scenario.title;
    frame.body_class = "student waiting";
    frame.header = "<div class=\"bar\">" + element("strong", in.person.pseudonym) + "</div>" +
                   element("p", scenario.title, "where");
    frame.main = announcements(in.roll, 0) + "<h1>" + escaped(wording::you_are_in()) + "</h1>\n" +
                 element("p", wording::wait_for_a_seat()) + element("p", wording::you_are_called(in.person.pseudonym)) +
                 link_to(home_path(in.person) + "words", wording::show_return_words(), "choice");
    frame.events = home_path(in.person) + "events";
    frame.version = version;
    frame.refreshes = true;
    return page(frame);
}

std::string student_page(const InClass& in, const Table& table, rules::PartyId seat, StudentPage which,
                         std::string nonce) {
    return SeatPage(in, table, seat).whole(which, std::move(nonce));
}

std::string observer_page(const InClass& in, const Table& table) {
    const scenario::PublicScenario& scenario = table.sitting().scenario();
    Frame frame;
    frame.title = wording::table_name(table.number());
    frame.body_class = "student observer";
    frame.header = "<div class=\"bar\">" + element("strong", wording::watching_table(table.number())) +
                   session_clock(in.roll, table.status(), in.now) + "</div>" + element("p", scenario.title, "where");
    frame.main = announcements(in.roll, table.number()) + public_record(table.public_lines());
    frame.events = home_path(in.person) + "events";
    frame.version = table.version(treaty::max_parties);
    frame.refreshes = true;
    return page(frame);
}

std::string closed_to(const InClass& in, const Table& table, rules::PartyId seat) {
    const SeatOnRoll& on_roll = in.roll.table(table.number())->seats[seat.index()];
    if (in.roll.paused)
        return std::string(wording::class_is_paused());
    if (!on_roll.by.empty())
        return std::string(on_roll.wanted ? wording::seat_comes_back() : wording::computer_has_the_seat());
    if (on_roll.pen != in.person.number) {
        const Person* pen = in.roll.person(on_roll.pen);
        return wording::has_the_pen(pen == nullptr ? std::string() : pen->pseudonym);
    }
    if (table.sitting().is_lifted())
        return std::string(wording::others_confer());
    return {};
}

} // namespace parley::classroom
