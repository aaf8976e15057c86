#include "desktop/menus/title_sheet.hpp"

#include "desktop/ui/containers.hpp"
#include "desktop/ui/controls.hpp"
#include "desktop/ui/text_flow.hpp"

namespace parley::desktop::screens {
namespace {

ui::Span words(std::string text) {
    ui::Span span;
    span.words = std::move(text);
    return span;
}

ui::Span bracket(std::string text, ui::Hand hand) {
    ui::Span span = words("[" + std::move(text) + "]");
    span.hand = hand;
    return span;
}

void article(ui::Stack& column, std::string_view name, std::string_view title, const std::vector<ui::Span>& spans,
             std::string_view standing, ui::TagKind kind) {
    ui::Ui& ui = column.ui();
    column.divider();
    column.space(2);
    const float line = ui.face(ui::TextStyle::document_bold).line_height;
    ui::Rect row = column.take(line);
    const ui::Point size = ui::tag_size(ui, standing);
    const ui::Rect place = row.cut_right(size.x);
    row.cut_right(ui.px(12));
    ui::tag(ui, {place.x, place.y + (line - size.y) / 2}, standing, kind);
    ui::text(ui, row, title, {.style = ui::TextStyle::document_bold, .shorten = true});
    column.space(4);
    column.take(ui::text_flow(ui, name, column.rest(), spans).height);
    column.space(6);
}

} // namespace

void title_sheet(ui::Ui& ui, const ui::Rect& area) {
    using ui::Hand;
    const float round = ui.px(ui::radius);
    const ui::Rect sheet{area.x, area.y + ui.px(56), area.width, area.height - ui.px(56) + 2 * round};
    ui.fill(sheet, ui.theme().paper, round);
    ui.outline(sheet, ui.theme().line, std::max(1.0F, ui.px(1)), round);
    ui.push_clip(sheet);
    const ui::Rect inside = sheet.inset(std::min(ui.px(44), sheet.width / 10), ui.px(40));
    ui::Stack column(ui, {inside.x, inside.y, inside.width, 1e6F});
    column.text("Draft Understanding on Exercises and Their Observation",
                {.style = ui::TextStyle::title, .align = ui::Align::centre});
    column.space(4);
    column.text("rolling text, after the second reading",
                {.style = ui::TextStyle::document_italic, .ink = ui.theme().quiet, .align = ui::Align::centre});
    column.space(6);
    const std::vector<ui::Span> contacts{words("The Parties shall keep open the military and civilian lines, and shall "
                                               "convene expert groups within sixty days.")};
    article(column, "contacts", "Article 1 · Contacts", contacts, "agreed ad referendum", ui::TagKind::strong);
    const std::vector<ui::Span> exercises{words("Exercises above "),
                                          bracket("9,000", Hand::first),
                                          words(" "),
                                          bracket("13,000", Hand::second),
                                          words(" troops within "),
                                          bracket("100", Hand::second),
                                          words(" "),
                                          bracket("200", Hand::first),
                                          words(" kilometres of the line of contact shall be notified forty-two days "
                                                "ahead; linked exercises "),
                                          bracket("shall count as one", Hand::first),
                                          words(" "),
                                          bracket("shall be notified separately", Hand::second),
                                          words(".")};
    article(column, "exercises", "Article 2 · Exercises", exercises, "two positions", ui::TagKind::plain);
    const std::vector<ui::Span> checking{words("Compliance shall be confirmed by "),
                                         bracket("two visits a year to each site", Hand::first), words(" "),
                                         bracket("an exchange of statements", Hand::second), words(".")};
    article(column, "checking", "Article 3 · Confirmation", checking, "two positions", ui::TagKind::plain);
    const std::vector<ui::Span> zones{words("No exercise above brigade strength shall be held "),
                                      bracket("within a zone along the border", Hand::second), words(" "),
                                      bracket("closer than fifty kilometres to it", Hand::first), words(".")};
    article(column, "zones", "Article 4 · Zones", zones, "two positions", ui::TagKind::plain);
    article(column, "entry", "Article 5 · Entry into force", {words("[ ]")}, "not yet tabled", ui::TagKind::plain);
    column.divider();
    column.space(2);
    column.text("Off the table here", {.style = ui::TextStyle::document_bold, .ink = ui.theme().quiet});
    column.space(4);
    column.text("troop levels in allied states · the enlargement of alliances",
                {.style = ui::TextStyle::document, .ink = ui.theme().quiet});
    ui.pop_clip();
}

} // namespace parley::desktop::screens
