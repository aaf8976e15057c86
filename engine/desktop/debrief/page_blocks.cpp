#include "desktop/debrief/page_blocks.hpp"

#include "core/variant_match.hpp"

#include <span>

namespace parley::desktop::screens {

namespace {

std::string cell(const std::vector<std::string>& row, std::size_t column) {
    return column < row.size() ? row[column] : std::string();
}

void draw_heading(ui::Stack& column, const report::Heading& heading) {
    column.text(heading.words, {.style = ui::TextStyle::heading});
    column.space(6);
}

void draw_item(ui::Stack& column, const report::Item& item) {
    ui::Ui& ui = column.ui();
    const float indent = ui.px(16);
    const ui::Rect place = column.rest();
    ui.circle({place.x + ui.px(5), place.y + ui.px(9)}, ui.px(2), ui.theme().quiet);
    column.take(ui::text(ui, {place.x + indent, place.y, place.width - indent, 0}, item.words));
    column.space(5);
}

/// The first column to the left and as wide as is left, the figures right.
void draw_table(ui::Stack& column, const report::Table& table) {
    if (table.rows.empty())
        return;
    ui::Ui& ui = column.ui();
    const std::size_t columns = table.rows.front().size();
    std::vector<float> widths(columns, 0);
    const float gap = ui.px(14);
    float figures = 0;
    for (std::size_t c = 1; c < columns; ++c) {
        for (std::size_t r = 0; r < table.rows.size(); ++r)
            widths[c] = std::max(widths[c], ui::text_width(ui, cell(table.rows[r], c),
                                                           r == 0 ? ui::TextStyle::small : ui::TextStyle::body));
        widths[c] += gap;
        figures += widths[c];
    }
    const float least = ui.px(90);
    if (columns > 0)
        widths[0] = std::max(least, column.width() - figures);
    const float squeeze = std::max(1.0F, (widths[0] + figures) / column.width());
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        const ui::TextLook look{.style = r == 0 ? ui::TextStyle::small : ui::TextStyle::body,
                                .ink = r == 0 ? ui.theme().quiet : ui.theme().ink};
        const ui::Rect place = column.rest();
        float x = place.x, height = 0;
        for (std::size_t c = 0; c < columns; ++c) {
            ui::TextLook here = look;
            here.align = c == 0 ? ui::Align::left : ui::Align::right;
            const float width = widths[c] / squeeze;
            const float inset = c == 0 ? 0 : gap / squeeze;
            height =
                std::max(height, ui::text(ui, {x + inset, place.y, width - inset, 0}, cell(table.rows[r], c), here));
            x += width;
        }
        column.take(height);
        column.space(3);
        if (r == 0)
            column.divider();
    }
    column.space(6);
}

void draw_block(ui::Stack& column, const report::Block& block) {
    core::match(
        block, [&](const report::Heading& heading) { draw_heading(column, heading); },
        [&](const report::Paragraph& paragraph) {
            column.text(paragraph.words);
            column.space(7);
        },
        [&](const report::Item& item) { draw_item(column, item); },
        [&](const report::Table& table) { draw_table(column, table); });
}

} // namespace

void page_blocks(ui::Stack& column, const report::Page& page) {
    for (const report::Block& block : page.blocks())
        draw_block(column, block);
}

void page_cards(ui::Stack& column, const report::Page& page) {
    const std::vector<report::Block>& blocks = page.blocks();
    for (std::size_t first = 0; first < blocks.size();) {
        std::size_t last = first + 1;
        while (last < blocks.size() && !std::holds_alternative<report::Heading>(blocks[last]))
            ++last;
        ui::card(column, [&](ui::Stack& inner) {
            for (const report::Block& block : std::span(blocks).subspan(first, last - first))
                draw_block(inner, block);
        });
        column.space(ui::gutter);
        first = last;
    }
}

} // namespace parley::desktop::screens
