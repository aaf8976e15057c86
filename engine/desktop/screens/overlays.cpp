// What lies above every screen: the paper that is open, the receipt of a number, the question that must be answered,
// and the notice.
#include "desktop/model/program.hpp"
#include "desktop/model/sitting.hpp"
#include "desktop/screens/papers.hpp"
#include "desktop/screens/screen_memory.hpp"
#include "desktop/ui/controls.hpp"
#include "seat/model.hpp"
#include "wording/figures.hpp"
#include "wording/phrase.hpp"
#include "wording/window/pages_numbers.hpp"

namespace parley::desktop::screens {
namespace {

using seat::Number;
using wording::ReceiptWord;

constexpr double notice_least_seconds = 5, notice_seconds_a_byte = 0.06, bad_notice_factor = 2;

/// A number by its name, and what it is now.
struct NumberShown {
    std::string title;
    std::string now;
};

/// Points outside the text, as the lines of their receipt add up.
int points_outside(const seat::Feed& feed, const Number& number) {
    core::Points all;
    for (const seat::Told* told : seat::receipt(feed, number))
        if (const auto* moved = std::get_if<rules::WorthMoved>(&told->event.what))
            all += moved->by;
    return all.rounded();
}

NumberShown number_shown(const seat::Model& model, const rules::View& view, const Number& number) {
    using wording::PlainNumber;
    const auto plain = [](PlainNumber which, int now) {
        return NumberShown{std::string(wording::number_name(which)), wording::number(now)};
    };
    switch (number.kind) {
    case Number::Kind::tension:
        return plain(PlainNumber::tension, view.open().tension);
    case Number::Kind::trust:
        return {wording::trust_name(view, number.in, number.of),
                std::to_string(view.open().trust[number.in.index()][number.of.index()])};
    case Number::Kind::support:
        if (number.constituency.index() >= view.constituency_count())
            return {};
        return {wording::support_name(view, number.constituency),
                std::to_string(view.own().support[number.constituency.index()])};
    case Number::Kind::capital:
        return plain(PlainNumber::capital, view.own().capital);
    case Number::Kind::leverage:
        return plain(PlainNumber::leverage, view.own().leverage.rounded());
    case Number::Kind::standing:
        return plain(PlainNumber::standing, view.own().authority.standing);
    case Number::Kind::worth:
        return plain(PlainNumber::worth, points_outside(model.feed, number));
    }
    return {};
}

/// The numbers that stand beside this one: trust both ways, the constituencies at home.
std::vector<Number> beside(const rules::View& view, const Number& number) {
    std::vector<Number> all;
    if (number.kind == Number::Kind::support)
        for (std::size_t c = 0; c < view.constituency_count(); ++c)
            all.push_back({Number::Kind::support, view.seat(), {}, rules::ConstituencyId(c)});
    if (number.kind == Number::Kind::trust && (number.in == view.seat() || number.of == view.seat())) {
        const rules::PartyId them = number.in == view.seat() ? number.of : number.in;
        all = {{Number::Kind::trust, them, view.seat(), {}}, {Number::Kind::trust, view.seat(), them, {}}};
    }
    return all;
}

std::string tab_label(const rules::View& view, const Number& number) {
    if (number.kind == Number::Kind::support)
        return wording::raised(view.constituency(number.constituency).name);
    return std::string(wording::trust_tab(number.in == view.seat()));
}

void receipt_tabs(const Frame& frame, ui::Stack& column, const rules::View& view, const Number& number) {
    const std::vector<Number> all = beside(view, number);
    if (all.size() < 2)
        return;
    std::vector<ui::Step> tabs;
    std::size_t chosen = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        tabs.push_back({tab_label(view, all[i]), true, {}});
        if (all[i] == number)
            chosen = i;
    }
    float height = 0;
    const std::size_t pressed = ui::steps(frame.ui, "receipt/which", column.rest(), tabs, chosen, false, &height);
    column.take(height);
    column.space(12);
    if (pressed != chosen)
        frame.want(intent::OpenReceipt{all[pressed]});
}

void receipt_lines(const Frame& frame, ui::Stack& column, const Number& number) {
    const scenario::PublicScenario& scenario = frame.sitting().scenario();
    const std::vector<const seat::Told*> lines = seat::receipt(frame.model().feed, number);
    if (lines.empty())
        column.text(wording::receipt_word(ReceiptWord::has_not_moved), {.style = ui::TextStyle::document_italic});
    std::optional<std::size_t> meeting;
    for (const seat::Told* told : lines) {
        if (meeting != told->meeting) {
            column.space(meeting ? 10 : 0);
            meeting = told->meeting;
            column.section(told->meeting < scenario.sessions.size()
                               ? wording::receipt_session(told->meeting + 1)
                               : std::string(wording::receipt_word(ReceiptWord::return_to_table)));
        }
        column.text(told->text);
        column.space(4);
    }
}

void receipt_dialog(const Frame& frame, const Number& number) {
    const rules::View view = frame.sitting().view();
    const NumberShown shown = number_shown(frame.model(), view, number);
    const ui::Filling lines = [&](ui::Stack& column) {
        receipt_tabs(frame, column, view, number);
        column.fact(wording::receipt_word(ReceiptWord::now), shown.now);
        column.divider();
        receipt_lines(frame, column, number);
    };
    const bool open = ui::dialog(frame.ui, "receipt", wording::raised(shown.title), 520, lines, [&](ui::Stack& column) {
        if (closing_row(column, "receipt/close", wording::receipt_word(ReceiptWord::close)))
            frame.want(intent::CloseReceipt{});
    });
    if (!open)
        frame.want(intent::CloseReceipt{});
}

void question_dialog(const Frame& frame, const QuestionUp& question) {
    const ui::Filling words = [&](ui::Stack& column) {
        column.text(question.text, {.style = ui::TextStyle::document});
    };
    const bool open = ui::dialog(frame.ui, "question", question.title, 480, words, [&](ui::Stack& column) {
        ui::ButtonLook yes;
        yes.kind = question.grave ? ui::ButtonKind::danger : ui::ButtonKind::primary;
        const float wide = ui::button_width(frame.ui, question.yes, yes) + ui::button_width(frame.ui, question.no);
        const bool beside = wide + frame.ui.px(12) <= column.width();
        ui::Rect row = column.row(ui::control_height);
        // The harmless answer first, so that Enter alone does nothing that cannot be undone.
        const ui::Rect yes_place = beside ? row.cut_right(ui::button_width(frame.ui, question.yes, yes)) : ui::Rect{};
        row.cut_right(beside ? frame.ui.px(12) : 0);
        const ui::Rect no_place = beside ? row.cut_right(ui::button_width(frame.ui, question.no)) : row;
        if (ui::button(frame.ui, "answer/no", no_place, question.no))
            frame.want(intent::Answer{false});
        column.space(beside ? 0 : 8);
        if (ui::button(frame.ui, "answer/yes", beside ? yes_place : column.row(ui::control_height), question.yes, yes))
            frame.want(intent::Answer{true});
    });
    if (!open)
        frame.want(intent::Answer{false});
}

/// The notice goes by itself once it could be read.
void notice_toast(const Frame& frame, const Notice& notice) {
    ScreenMemory& memory = frame.memory;
    if (memory.notice_shown != notice.text) {
        memory.notice_shown = notice.text;
        memory.notice_seconds = 0;
    } else {
        memory.notice_seconds += frame.ui.input().seconds;
    }
    const double enough = (notice_least_seconds + notice_seconds_a_byte * static_cast<double>(notice.text.size())) *
                          (notice.bad ? bad_notice_factor : 1);
    if (memory.notice_seconds > enough)
        frame.want(intent::DismissNotice{});
    else
        frame.ui.draw_after(enough - memory.notice_seconds + 0.01);
    ui::toast(frame.ui, notice.text, memory.bar_bottom + frame.ui.px(8));
}

} // namespace

void overlays(const Frame& frame) {
    const Program& program = frame.program;
    const std::optional<QuestionUp> question = question_up(program); // what else lies open waits beneath it, unseen
    const bool in_game = program.screen == Screen::game && program.sitting;
    if (!in_game || (program.sitting->page() == seat::PageKind::curtain && frame.memory.paper != Paper::menu))
        frame.memory.paper = Paper::none; // nor does one person's paper lie open for the next
    else if (!question)
        open_papers(frame);
    if (!question && program.sitting && program.receipt && program.sitting->page() != seat::PageKind::curtain)
        receipt_dialog(frame, *program.receipt);
    if (question)
        question_dialog(frame, *question);
    if (const Notice* notice = notice_up(program))
        notice_toast(frame, *notice);
    else
        frame.memory.notice_shown.clear();
}

} // namespace parley::desktop::screens
