#include "classroom/pages/student_page.hpp"

#include "classroom/pages/choices_form.hpp"
#include "classroom/pages/markup.hpp"
#include "classroom/pages/seat_sheets.hpp"
#include "classroom/pages/session_clock.hpp"
#include "classroom/sheets/debrief_sheet.hpp"
#include "classroom/sheets/due_page.hpp"
#include "classroom/sheets/moments_sheet.hpp"
#include "seat/page_of.hpp"
#include "wording/choices/page_titles.hpp"
#include "wording/classroom/class_words.hpp"
#include "wording/classroom/sheet_words.hpp"
#include "wording/classroom/student_words.hpp"
#include "wording/classroom/table_words.hpp"
#include "wording/classroom/teacher_words.hpp"
#include "wording/document.hpp"
#include "wording/names.hpp"

#include <functional>

namespace parley::classroom {
namespace {

std::string home_path(const Person& person) { return "/p/" + std::to_string(person.number) + '/'; }

std::string tabs(const Person& person, StudentPage open, bool debrief) {
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
    if (debrief)
        tab(StudentPage::debrief, "debrief", wording::tab_debrief());
    return html + "</ul></nav>\n";
}

/// What was told to the person and not put away yet, the newest first, each with the button that puts it away; `back`
/// is the page on which it stands. Of nudges, only those that `stands` lets stand.
std::string announcements(const InClass& in, std::string_view back,
                          const std::function<bool(const Announcement&)>& stands) {
    constexpr std::size_t most = 2;
    const std::vector<std::size_t> unheard = in.roll.unheard(in.person);
    std::string html;
    std::size_t shown = 0;
    for (auto place = unheard.rbegin(); place != unheard.rend() && shown < most; ++place) {
        const Announcement& each = in.roll.told[*place];
        if (each.nudge && !stands(each))
            continue;
        html += "<section class=\"told\">" +
                element("p", each.nudge ? wording::nudged() : wording::announced(each.text)) +
                "<form method=\"post\" action=\"" + home_path(in.person) + "heard\">" +
                hidden("told", std::to_string(*place + 1)) + hidden("back", back) + "<button class=\"choice brief\">" +
                escaped(wording::i_have_read_it()) + "</button></form></section>\n";
        ++shown;
    }
    return html;
}

/// To somebody without a seat nobody is waited for.
std::string announcements_beside(const InClass& in) {
    return announcements(in, "", [](const Announcement&) { return false; });
}

/// All that was ever told to the person, the newest first.
std::string all_announcements(const InClass& in) {
    std::string html;
    for (auto each = in.roll.told.rbegin(); each != in.roll.told.rend(); ++each)
        if (!each->nudge && in.roll.is_for(*each, in.person))
            html += element("li", each->text);
    return html.empty()
               ? html
               : "<h2>" + escaped(wording::from_the_teacher()) + "</h2><ul class=\"record\">\n" + html + "</ul>\n";
}

/// The way to the words that one comes back with, on every page.
std::string words_link(const Person& person) {
    return "<p class=\"foot\">" + link_to(home_path(person) + "words", wording::show_return_words()) + "</p>\n";
}

std::string quiz_offer(const InClass& in) {
    return in.quiz.empty() ? std::string() : link_to(home_path(in.person) + "quiz", in.quiz, "choice");
}

/// A page of a seat in the making.
class SeatPage {
  public:
    SeatPage(const InClass& in, Table& table, const rules::View& view)
        : in_(in),
          table_(table),
          seat_(view.seat()),
          view_(view),
          model_(table.sitting().model(seat_)),
          due_(seat::page_of(model_, view_)) {}

    [[nodiscard]] std::string whole(StudentPage which, std::string nonce) const {
        const bool moment = which == StudentPage::table;
        Frame frame;
        frame.title = wording::table_and_side(table_.number(), wording::short_name(view_.scenario(), seat_));
        frame.body_class = "student party-" + std::to_string(seat_.index());
        frame.kind = !moment ? std::string(word_of(which)) : asked() ? std::string("asked") : kind_of(due_);
        frame.header = header(moment && !asked() && due_.kind == seat::PageKind::table) +
                       tabs(in_.person, which == StudentPage::moments ? StudentPage::debrief : which,
                            debrief_is_open(in_, table_));
        frame.main = announcements(in_, moment ? std::string_view() : word_of(which),
                                   [&](const Announcement& nudge) { return still_waits(nudge); }) +
                     (which == StudentPage::table || which == StudentPage::debrief ? quiz_offer(in_) : std::string()) +
                     contents(which, std::move(nonce)) + words_link(in_.person);
        frame.events = home_path(in_.person) + "events";
        frame.version = table_.version(seat_.index());
        frame.refreshes = which == StudentPage::moments
                              ? notes().seeking != nullptr
                              : moment && (due_.waiting || !closed_to(in_, table_, seat_).empty());
        return page(frame);
    }

  private:
    static std::string_view word_of(StudentPage which) {
        switch (which) {
        case StudentPage::table:
            return "table";
        case StudentPage::text:
            return "text";
        case StudentPage::papers:
            return "papers";
        case StudentPage::home:
            return "home";
        case StudentPage::record:
            return "record";
        case StudentPage::debrief:
            return "debrief";
        case StudentPage::moments:
            return "moments";
        }
        return {};
    }

    [[nodiscard]] SideNotes& notes() const { return table_.notes(seat_.index()); }

    /// A nudge stands until the seat has done something.
    [[nodiscard]] bool still_waits(const Announcement& nudge) const {
        const TableStatus status = table_.status();
        const auto acted =
            std::chrono::duration_cast<std::chrono::milliseconds>(status.acted[seat_.index()].time_since_epoch());
        return status.due.contains(seat_) && nudge.at >= acted.count();
    }

    /// Something must be answered before anything else.
    [[nodiscard]] bool asked() const { return model_.question.has_value() && closed_to(in_, table_, seat_).empty(); }

    /// At the table the line that says whose turn it is heads the page.
    [[nodiscard]] std::string header(bool heads) const {
        std::string html = "<div class=\"bar\"><span class=\"mark\" aria-hidden=\"true\"></span>";
        html +=
            element("strong", wording::table_and_side(table_.number(), wording::short_name(view_.scenario(), seat_)));
        html += session_clock(in_.roll, table_.status(), in_.now);
        html += "<span id=\"heard\"></span></div>";
        html += heads ? element("h1", due_.title, "where") : element("p", wording::session_line(view_), "where");
        if (heads && due_.panel != seat::Panel::overview)
            return html; // what lies open has figures of its own
        std::string pairs;
        for (const auto& [name, value] : wording::dials_as_pairs(view_))
            pairs += "<span>" + escaped(name) + " <b>" + escaped(value) + "</b></span> ";
        return html + "<details class=\"dials\" data-key=\"dials\"><summary>" + pairs + "<span class=\"unseen\">" +
               escaped(wording::numbers_in_full()) + "</span></summary>" + paragraphs(wording::dials(view_)) +
               "</details>\n";
    }

    [[nodiscard]] std::string contents(StudentPage which, std::string nonce) const {
        switch (which) {
        case StudentPage::table:
            return moment(std::move(nonce));
        case StudentPage::text:
            return text_sheet(model_, view_);
        case StudentPage::papers:
            return papers_sheet(view_) + map_sheet(view_);
        case StudentPage::home:
            return home_sheet(view_);
        case StudentPage::record:
            return record_sheet(model_) + all_announcements(in_);
        case StudentPage::debrief:
            return debrief();
        case StudentPage::moments:
            return moments_sheet(table_.sitting().game(), seat_, notes());
        }
        return {};
    }

    [[nodiscard]] std::string debrief() const {
        std::string& kept = notes().debrief;
        if (kept.empty())
            kept = debrief_sheet(table_.sitting().game(), seat_);
        return kept;
    }

    [[nodiscard]] std::string moment(std::string nonce) const {
        const FormStamp stamp{table_.told(seat_), std::move(nonce), closed_to(in_, table_, seat_),
                              in_.roll.told.size()};
        std::string html = standing(stamp);
        if (model_.notice)
            html += element("p", model_.notice->text, model_.notice->bad ? "notice bad" : "notice");
        if (model_.question && stamp.closed.empty())
            return html + question_form(*model_.question, stamp);
        if (due_.kind == seat::PageKind::ending)
            html += ending();
        return html + due_page(due_, model_, view_, stamp) + team();
    }

    [[nodiscard]] const SeatOnRoll& on_roll() const { return in_.roll.table(table_.number())->seats[seat_.index()]; }

    /// What keeps the person from acting, and what can be done about it.
    [[nodiscard]] std::string standing(const FormStamp& stamp) const {
        std::string html;
        if (!stamp.closed.empty() && !(due_.waiting && stamp.closed == wording::others_confer()))
            html += element("p", stamp.closed, "notice");
        if (!on_roll().by.empty() && !on_roll().wanted)
            html += small_form("want", wording::take_seat_back());
        else if (on_roll().by.empty() && on_roll().pen != in_.person.number)
            html += small_form("pen", wording::take_the_pen());
        return html;
    }

    /// Who else sits here, and what they suggested: for a delegation of several.
    [[nodiscard]] std::string team() const {
        std::vector<std::string> others;
        std::string pen;
        for (const Person& each : in_.roll.people) {
            if (!each.place || each.removed || each.place->table != table_.number() ||
                each.place->seat != in_.person.place->seat)
                continue;
            if (each.number == on_roll().pen)
                pen = each.pseudonym;
            if (each.number != in_.person.number)
                others.push_back(each.pseudonym);
        }
        if (others.empty())
            return {};
        const SideNotes& notes = this->notes();
        std::string html = element("p", wording::team_line(pen, others));
        std::string list;
        for (auto each = notes.suggestions.rbegin(); each != notes.suggestions.rend(); ++each)
            list += "<li><b>" + escaped(each->who) + "</b> " + escaped(each->line) + "</li>\n";
        if (!list.empty())
            html += "<ul class=\"suggested\">" + list + "</ul>\n";
        html += "<form method=\"post\" action=\"" + home_path(in_.person) +
                "suggest\" class=\"fields\"><label for=\"line\">" +
                escaped(wording::suggest_label(SideNotes::most_characters)) +
                "</label><input id=\"line\" name=\"line\" maxlength=\"" + std::to_string(SideNotes::most_characters) +
                "\" autocomplete=\"off\"><button class=\"choice\">" + escaped(wording::suggest_button()) +
                "</button></form>\n";
        if (!list.empty())
            html += small_form("unsuggest", wording::suggestions_put_away());
        return folded("team", wording::suggestions_title(notes.suggestions.size()),
                      html + element("p", wording::only_your_side_reads(), "brings"), true);
    }

    [[nodiscard]] std::string small_form(std::string_view action, std::string_view label) const {
        return "<form method=\"post\" action=\"" + home_path(in_.person) + std::string(action) +
               "\"><button class=\"choice\">" + escaped(label) + "</button></form>\n";
    }

    [[nodiscard]] std::string ending() const {
        if (!debrief_is_open(in_, table_))
            return element("p", wording::debrief_not_released(), "notice");
        return link_to(home_path(in_.person) + "debrief", wording::read_the_debrief(), "choice main");
    }

    const InClass& in_;
    Table& table_;
    const rules::PartyId seat_;
    const rules::View& view_;
    const seat::Model& model_;
    const seat::Page due_;
};

Frame frame_beside_the_table(const InClass& in, const scenario::PublicScenario& scenario, const std::string& kind) {
    Frame frame;
    frame.title = scenario.title;
    frame.body_class = "student " + kind;
    frame.kind = kind;
    frame.header = "<div class=\"bar\">" + element("strong", in.person.pseudonym) + "</div>" +
                   element("p", scenario.title, "where");
    return frame;
}

} // namespace

std::string waiting_page(const InClass& in, const scenario::PublicScenario& scenario, std::uint64_t version) {
    Frame frame = frame_beside_the_table(in, scenario, "waiting");
    frame.main = announcements_beside(in) + "<h1>" + escaped(wording::you_are_in()) + "</h1>\n" +
                 element("p", wording::wait_for_a_seat()) + element("p", wording::you_are_called(in.person.pseudonym)) +
                 quiz_offer(in) + link_to(home_path(in.person) + "words", wording::show_return_words(), "choice");
    frame.events = home_path(in.person) + "events";
    frame.version = version;
    frame.refreshes = true;
    return page(frame);
}

std::string quiz_page(const InClass& in, const scenario::PublicScenario& scenario, const std::string& main,
                      std::string_view back) {
    Frame frame = frame_beside_the_table(in, scenario, "quiz");
    frame.main = main + link_to(back, wording::back_to_the_table(), "choice") + words_link(in.person);
    return page(frame);
}

bool debrief_is_open(const InClass& in, const Table& table) {
    return table.sitting().game().ended() && in.roll.is_released(table.number());
}

std::string student_page(const InClass& in, Table& table, const rules::View& view, StudentPage which,
                         std::string nonce) {
    return SeatPage(in, table, view).whole(which, std::move(nonce));
}

std::string observer_page(const InClass& in, const Table& table, const rules::View& view) {
    const scenario::PublicScenario& scenario = table.sitting().scenario();
    Frame frame;
    frame.title = wording::table_name(table.number());
    frame.body_class = "student observer";
    frame.header = "<div class=\"bar\">" + element("h1", wording::watching_table(table.number())) +
                   session_clock(in.roll, table.status(), in.now) + "</div>" + element("p", scenario.title, "where");
    // A model that was told nothing, and what of the view is open to all: no more than a visitor in the room hears.
    seat::Model visitor;
    visitor.party = view.seat();
    frame.kind = "observer";
    frame.main = announcements_beside(in) + document_sheet(visitor, view) + public_record(table.public_lines()) +
                 words_link(in.person);
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
    if (!table.sitting().persons().contains(seat))
        return std::string(wording::computer_has_the_seat());
    if (table.sitting().trouble())
        return std::string(wording::table_waits_for_disk());
    if (table.sitting().is_lifted())
        return std::string(wording::others_confer());
    return {};
}

} // namespace parley::classroom
