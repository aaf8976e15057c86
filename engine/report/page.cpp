#include "report/page.hpp"

#include "wording/line_fill.hpp"

#include <algorithm>

namespace parley::report {

namespace {

/// The first `most` characters, the last of them an ellipsis when something was cut.
std::string cut(const std::string& text, std::size_t most) {
    if (wording::characters(text) <= most)
        return text;
    std::string kept;
    std::size_t characters = 0;
    for (const char c : text) {
        if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U && ++characters == most)
            break;
        kept += c;
    }
    return kept + "…";
}

std::string padded(const std::string& cell, std::size_t width, bool to_the_left) {
    const std::string room(width - std::min(width, wording::characters(cell)), ' ');
    return to_the_left ? cell + room : room + cell;
}

} // namespace

void Page::heading(std::string_view words) {
    blocks_.emplace_back(Heading{std::string(words)});
    if (!lines_.empty())
        blank();
    lines_.emplace_back(words);
    lines_.emplace_back(wording::characters(words), '-');
}

void Page::paragraph(std::string_view words) {
    if (words.empty())
        return;
    blocks_.emplace_back(Paragraph{std::string(words)});
    for (std::string& line : wording::fill(words, page_width))
        lines_.push_back(std::move(line));
}

void Page::item(std::string_view words) {
    if (words.empty())
        return;
    blocks_.emplace_back(Item{std::string(words)});
    for (std::string& line : wording::fill("- " + std::string(words), page_width, 2))
        lines_.push_back(std::move(line));
}

void Page::table(const std::vector<std::vector<std::string>>& rows) {
    blocks_.emplace_back(Table{rows});
    std::vector<std::size_t> widths;
    for (const std::vector<std::string>& row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], wording::characters(row[i]));
    }
    std::size_t total = widths.empty() ? 0 : 2 * (widths.size() - 1);
    for (const std::size_t width : widths)
        total += width;
    while (total > page_width) { // take from the widest column
        --*std::max_element(widths.begin(), widths.end());
        --total;
    }
    for (const std::vector<std::string>& row : rows) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i)
            line += (i == 0 ? "" : "  ") + padded(cut(row[i], widths[i]), widths[i], i == 0);
        line.erase(line.find_last_not_of(' ') + 1);
        lines_.push_back(std::move(line));
    }
}

void Page::blank() { lines_.emplace_back(); }

} // namespace parley::report
