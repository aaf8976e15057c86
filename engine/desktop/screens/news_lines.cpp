#include "desktop/screens/news_lines.hpp"

#include "desktop/model/sitting.hpp"
#include "desktop/screens/page_sheet.hpp"
#include "desktop/ui/metrics.hpp"
#include "game/game.hpp"
#include "seat/model.hpp"
#include "wording/news_cutting.hpp"
#include "wording/phrase.hpp"
#include "wording/window/pages_words.hpp"

namespace parley::desktop::screens {

using seat::Told;

namespace {

/// The sentence of a number in two: what moved, and the cause after the colon, without its full stop.
struct MovedWords {
    std::string what, cause;
};
MovedWords moved_words(const std::string& sentence) {
    const std::size_t colon = sentence.find(": ");
    if (colon == std::string::npos)
        return {sentence, {}};
    std::string cause = sentence.substr(colon + 2);
    if (cause.ends_with('.'))
        cause.pop_back();
    return {sentence.substr(0, colon), cause};
}

/// The heading of a page says it already.
bool opens_a_session(const Told& told) { return std::holds_alternative<rules::SessionOpened>(told.event.what); }

/// A control over the row that opens the receipt of the number that moved, where it has one.
void open_receipt_on(const Frame& frame, const Told& told, const ui::Rect& row) {
    ui::Ui& ui = frame.ui;
    if (!told.moved)
        return;
    const ui::Hit hit = ui.interact("number/" + std::to_string(told.number_of_event), row);
    if (hit.hovered)
        ui.fill(row, ui.theme().hover, ui.px(ui::radius_small));
    if (hit.focused)
        ui.draw_focus(row, ui.px(ui::radius_small));
    if (hit.activated)
        frame.want(intent::OpenReceipt{*told.moved});
}

/// Within a story: the whole sentence, small, where the deeds' words begin.
void number_in_story(const Frame& frame, ui::Stack& column, const Told& told) {
    ui::Ui& ui = frame.ui;
    const float indent = ui.px(20), pad = ui.px(4);
    const float width = std::min(column.width() - indent, ui.px(prose_width)) - pad;
    const float words = ui::text_height(ui, width, told.text, ui::TextStyle::small);
    const float height = std::max(words + pad, ui.px(ui::smallest_control));
    const ui::Rect row = column.take(height);
    open_receipt_on(frame, told, {row.x + indent - pad, row.y, width + 2 * pad, height});
    ui::text(ui, {row.x + indent, row.y + (height - words) / 2, width, 0}, told.text,
             styled(ui::TextStyle::small, ui.theme().quiet));
    column.space(4);
}

} // namespace

News sorted_news(const Frame& frame, std::size_t from_line) {
    News news;
    const std::vector<Told>& lines = frame.model().feed.lines();
    for (std::size_t i = from_line; i < lines.size(); ++i) {
        if (opens_a_session(lines[i]))
            continue;
        if (lines[i].moved)
            news.numbers.push_back(&lines[i]);
        else if (std::holds_alternative<rules::OccurrenceFired>(lines[i].event.what))
            news.cuttings.push_back(&lines[i]);
        else
            news.deeds.push_back(&lines[i]);
    }
    return news;
}

void cutting_card(const Frame& frame, ui::Stack& column, const Told& told) {
    const auto* fired = std::get_if<rules::OccurrenceFired>(&told.event.what);
    if (fired == nullptr)
        return deed_line(frame, column, told);
    const ui::Colour quiet = frame.ui.theme().quiet;
    const wording::NewsCutting cutting = wording::news_cutting(
        frame.sitting().desk.game().scenario(), fired->occurrence, told.event.cause.rule == rules::Rule::brought_in);
    ui::card(
        column,
        [&](ui::Stack& card) {
            std::vector<std::string> notes;
            if (!cutting.brought_in.empty())
                notes.push_back(cutting.brought_in);
            if (cutting.confidential)
                notes.emplace_back(wording::page_line(wording::PageLine::for_our_eyes));
            if (!cutting.day.empty())
                notes.push_back(cutting.day);
            if (!cutting.kinds.empty())
                notes.push_back(wording::raised(cutting.kinds));
            card.text(cutting.headline, styled(ui::TextStyle::document_bold));
            card.text(cutting.text, styled(ui::TextStyle::document));
            if (!notes.empty()) {
                card.space(4);
                card.text(wording::joined(notes, " · "), styled(ui::TextStyle::small, quiet));
            }
        },
        cutting.confidential ? ui::CardKind::quote : ui::CardKind::plain);
    column.space(ui::gutter / 2);
}

void number_line(const Frame& frame, ui::Stack& column, const Told& told) {
    ui::Ui& ui = frame.ui;
    const MovedWords words = moved_words(told.text);
    const float pad = ui.px(6);
    const float width = column.width() - 2 * pad;
    const float what = ui::text_height(ui, width, words.what, ui::TextStyle::strong);
    const float cause =
        words.cause.empty() ? 0 : ui::text_height(ui, width, wording::raised(words.cause), ui::TextStyle::small);
    const ui::Rect row = column.take(what + cause + 2 * pad);
    open_receipt_on(frame, told, row);
    ui::text(ui, {row.x + pad, row.y + pad, width, 0}, words.what, styled(ui::TextStyle::strong));
    if (!words.cause.empty())
        ui::text(ui, {row.x + pad, row.y + pad + what, width, 0}, wording::raised(words.cause),
                 styled(ui::TextStyle::small, ui.theme().quiet));
    column.space(2);
}

ui::Hand hand_of_voice(const Sitting& sitting, seat::Voice voice) {
    switch (voice) {
    case seat::Voice::world:
        return ui::Hand::none;
    case seat::Voice::ours:
        return ui::hand_of(sitting.seat.index());
    case seat::Voice::theirs: // whose it is, is known where there are two
        return sitting.scenario().party_count() == 2 ? ui::hand_of(1 - sitting.seat.index()) : ui::Hand::none;
    }
    return ui::Hand::none;
}

void deed_line(const Frame& frame, ui::Stack& column, const Told& told) {
    ui::Ui& ui = frame.ui;
    const ui::Hand hand = hand_of_voice(frame.sitting(), told.voice);
    const float indent = ui.px(20);
    const float line = ui.face(ui::TextStyle::body).line_height;
    const float width = std::min(column.width() - indent, ui.px(prose_width));
    const ui::Point centre{column.x() + ui.px(7), column.top() + line / 2};
    if (hand == ui::Hand::none)
        ui.circle(centre, ui.px(2), ui.theme().quiet);
    else
        ui::hand_symbol(ui, centre, ui.px(9), hand);
    ui::TextLook look = styled(ui::TextStyle::body);
    if (hand != ui::Hand::none)
        look.ink = ui::hand_colours(ui.theme(), hand).ink;
    column.take(ui::text(ui, {column.x() + indent, column.top(), width, 0}, told.text, look));
    column.space(6);
}

void told_line(const Frame& frame, ui::Stack& column, const Told& told) {
    if (opens_a_session(told))
        return;
    if (told.moved)
        number_in_story(frame, column, told);
    else
        deed_line(frame, column, told);
}

} // namespace parley::desktop::screens
