#include "report/handouts/handout_page.hpp"

#include "picture/svg.hpp"
#include "report/html_blocks.hpp"

namespace parley::report {

HandoutPage::HandoutPage(const HandoutHead& head, Paper paper)
    : html_(html_head(head.title + ": " + head.subtitle, paper, handout_style())) {
    html_ += html_bar();
    html_ += html_element("p", head.for_whom, head.discretion == Discretion::open ? "mark" : "mark secret");
    html_ += html_element("h1", head.title) + html_element("p", head.subtitle) + "</div>\n</div></header>\n";
    html_ += html_column();
}

void HandoutPage::card(std::string_view heading, std::string_view contents, OnPaper paper) {
    html_ += html_card(heading, contents, paper);
}

void HandoutPage::plain(std::string_view contents) { html_ += "<section>\n" + std::string(contents) + "</section>\n"; }

void HandoutPage::blocks(std::string_view heading, const Page& page, OnPaper paper) {
    if (!page.blocks().empty())
        card(heading, html_of(page), paper);
}

std::string HandoutPage::finish(std::string_view foot) {
    html_ += html_element("footer", foot);
    html_ += html_foot();
    return std::move(html_);
}

std::string_view tick_box() { return "<span class=\"tick\"></span>"; }
std::string_view short_blank() { return "<span class=\"blank\"></span>"; }
std::string_view long_blank() { return "<span class=\"blank long\"></span>"; }

std::string in_line(std::string_view text) {
    std::string element = html_element("i", text); // <i>…</i> and a line end
    return element.substr(3, element.size() - 3 - 5);
}

std::string paragraph_html(std::string_view text) { return html_element("p", text); }

std::string list_html(const std::vector<std::string>& items) {
    Page page;
    for (const std::string& item : items)
        page.item(item);
    return html_of(page);
}

std::string steps_html(const std::vector<std::string>& items) {
    Page page;
    for (const std::string& item : items)
        page.item(item);
    return html_of(page, ItemsAs::numbers);
}

std::string record_list(const std::vector<wording::RecordLine>& lines) {
    std::string html = "<ul>\n";
    for (const wording::RecordLine& line : lines)
        html += "<li>" + in_line(line.text) +
                (line.sources.empty() ? "" : " <small>" + in_line(line.sources) + "</small>") + "</li>\n";
    return html + "</ul>\n";
}

std::string table_html(const std::vector<std::vector<std::string>>& rows) { return html_of(Table{rows}); }

} // namespace parley::report
