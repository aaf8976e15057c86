#include "desktop/menus/title_sheet.hpp"

#include "desktop/ui/containers.hpp"
#include "desktop/ui/controls.hpp"

namespace parley::desktop::screens {
namespace {

ui::Hand hand_of_sample(wording::SampleHand hand) {
    switch (hand) {
    case wording::SampleHand::none:
        return ui::Hand::none;
    case wording::SampleHand::first:
        return ui::Hand::first;
    case wording::SampleHand::second:
        return ui::Hand::second;
    case wording::SampleHand::agreed:
        return ui::Hand::agreed;
    }
    return ui::Hand::none;
}

void article(ui::Stack& column, std::string_view name, const wording::SampleArticle& article) {
    ui::Ui& ui = column.ui();
    column.divider();
    column.space(2);
    const float line = ui.face(ui::TextStyle::document_bold).line_height;
    ui::Rect row = column.take(line);
    const ui::Point size = ui::tag_size(ui, article.standing);
    const ui::Rect place = row.cut_right(size.x);
    row.cut_right(ui.px(12));
    ui::tag(ui, {place.x, place.y + (line - size.y) / 2}, article.standing,
            article.agreed ? ui::TagKind::strong : ui::TagKind::plain);
    ui::text(ui, row, article.title, {.style = ui::TextStyle::document_bold, .shorten = true});
    column.space(4);
    column.take(ui::text_flow(ui, name, column.rest(), sample_spans(article)).height);
    column.space(6);
}

} // namespace

std::vector<ui::Span> sample_spans(const wording::SampleArticle& article) {
    std::vector<ui::Span> spans;
    for (const wording::SamplePiece& piece : article.pieces) {
        ui::Span& span = spans.emplace_back();
        span.words = piece.words;
        span.hand = hand_of_sample(piece.hand);
    }
    return spans;
}

void title_sheet(ui::Ui& ui, const ui::Rect& area) {
    const float round = ui.px(ui::radius);
    const ui::Rect sheet{area.x, area.y + ui.px(56), area.width, area.height - ui.px(56) + 2 * round};
    ui.fill(sheet, ui.theme().paper, round);
    ui.outline(sheet, ui.theme().line, std::max(1.0F, ui.px(1)), round);
    ui.push_clip(sheet);
    const ui::Rect inside = sheet.inset(std::min(ui.px(44), sheet.width / 10), ui.px(40));
    ui::Stack column(ui, {inside.x, inside.y, inside.width, 1e6F});
    const wording::SampleDraft draft = wording::sample_draft();
    column.text(draft.title, {.style = ui::TextStyle::title, .align = ui::Align::centre});
    column.space(4);
    column.text(draft.standing,
                {.style = ui::TextStyle::document_italic, .ink = ui.theme().quiet, .align = ui::Align::centre});
    column.space(6);
    for (std::size_t i = 0; i < draft.articles.size(); ++i)
        article(column, "article " + std::to_string(i), draft.articles[i]);
    column.divider();
    column.space(2);
    column.text(draft.excluded_heading, {.style = ui::TextStyle::document_bold, .ink = ui.theme().quiet});
    column.space(4);
    column.text(draft.excluded, {.style = ui::TextStyle::document, .ink = ui.theme().quiet});
    ui.pop_clip();
}

} // namespace parley::desktop::screens
