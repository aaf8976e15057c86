#include "report/html_blocks.hpp"

#include "core/variant_match.hpp"
#include "picture/svg.hpp"

#include <algorithm>

namespace parley::report {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// A figure with or without a sign, a percentage, or the dash that stands for none.
bool is_figure(std::string_view cell) {
    if (cell.empty() || cell == "-" || cell == "–")
        return true;
    for (const std::string_view sign : {"-", "+", "−"})
        if (cell.starts_with(sign)) {
            cell.remove_prefix(sign.size());
            break;
        }
    return !cell.empty() && is_digit(cell.front());
}

/// With the signs of a printer: a true minus, quotation marks that open and close, the apostrophe.
std::string typeset(std::string_view text) {
    std::string set;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char before = i == 0 ? ' ' : text[i - 1];
        const bool opens = before == ' ' || before == '(';
        if (text[i] == '-' && opens && i + 1 < text.size() && is_digit(text[i + 1]))
            set += "−";
        else if (text[i] == '"')
            set += opens ? "“" : "”";
        else if (text[i] == '\'')
            set += "’";
        else
            set += text[i];
    }
    return set;
}

/// On paper a table of several columns is set closer, and one of many shares the width among them evenly.
std::string table_tag(std::size_t columns) {
    constexpr std::size_t several = 8, many = 11;
    if (columns >= many)
        return "<table class=\"many\">\n";
    return columns >= several ? "<table class=\"several\">\n" : "<table>\n";
}

class BlockWriter {
  public:
    explicit BlockWriter(ItemsAs items) : tag_(items == ItemsAs::numbers ? "ol" : "ul") {}

    std::string write(const std::vector<Block>& blocks) {
        bool first_heading = true;
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            const bool leads_in = i + 1 < blocks.size() && (std::holds_alternative<Item>(blocks[i + 1]) ||
                                                            std::holds_alternative<Table>(blocks[i + 1]));
            core::match(
                blocks[i],
                [&](const Heading& heading) {
                    close_list();
                    if (!first_heading)
                        html_ += html_element("h3", heading.words);
                    first_heading = false;
                },
                [&](const Paragraph& paragraph) {
                    close_list();
                    html_ += html_element("p", paragraph.words, leads_in ? "leads-in" : "");
                },
                [&](const Item& item) {
                    if (!in_list_)
                        html_ += "<" + tag_ + ">\n";
                    in_list_ = true;
                    html_ += html_element("li", item.words);
                },
                [&](const Table& table) {
                    close_list();
                    html_ += html_of(table);
                });
        }
        close_list();
        return std::move(html_);
    }

  private:
    void close_list() {
        if (in_list_)
            html_ += "</" + tag_ + ">\n";
        in_list_ = false;
    }

    std::string tag_;
    std::string html_;
    bool in_list_{};
};

} // namespace

std::string html_of(const Page& page, ItemsAs items) { return BlockWriter(items).write(page.blocks()); }

std::string html_of(const Table& table) {
    std::vector<bool> figures;
    for (std::size_t r = 1; r < table.rows.size(); ++r)
        for (std::size_t c = 0; c < table.rows[r].size(); ++c) {
            if (figures.size() <= c)
                figures.resize(c + 1, true);
            figures[c] = figures[c] && is_figure(table.rows[r][c]);
        }
    std::string html = "<div class=\"wide\">" + table_tag(figures.size());
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        html += r == 0 ? "<thead><tr>" : r == 1 ? "<tbody><tr>" : "<tr>";
        for (std::size_t c = 0; c < table.rows[r].size(); ++c) {
            const bool figure = c > 0 && c < figures.size() && figures[c];
            const bool heads = (r == 0 || c == 0) && !table.rows[r][c].empty(); // a heading without words is none
            html += "<" +
                    std::string(!heads   ? "td"
                                : r == 0 ? "th scope=\"col\""
                                         : "th scope=\"row\"") +
                    (figure ? " class=\"figure\"" : "") + ">" +
                    (table.rows[r][c] == "-" ? "–" : picture::escaped(typeset(table.rows[r][c]))) +
                    (heads ? "</th>" : "</td>");
        }
        html += r == 0 ? "</tr></thead>\n" : "</tr>\n";
    }
    return html + (table.rows.size() > 1 ? "</tbody></table></div>\n" : "</table></div>\n");
}

std::string html_figure(const picture::Picture& picture, std::string_view title, std::string_view caption) {
    picture::SvgOptions options;
    options.title = title;
    options.classes = true;
    options.fluid = true;
    return "<figure>\n" + picture::svg(picture, picture::palette(picture::Theme::light), options) +
           (caption.empty() ? "" : html_element("figcaption", caption)) + "</figure>\n";
}

std::string html_figure(const picture::Picture& picture, const wording::FigureWords& words) {
    return html_figure(picture, words.title, words.caption);
}

std::string html_element(std::string_view tag, std::string_view text, std::string_view css_class) {
    const std::string name(tag);
    return "<" + name + (css_class.empty() ? "" : " class=\"" + std::string(css_class) + "\"") + ">" +
           picture::escaped(typeset(text)) + "</" + name + ">\n";
}

} // namespace parley::report
