#include "classroom/pages/seat_sheets.hpp"

#include "classroom/pages/markup.hpp"
#include "seat/document.hpp"
#include "seat/figures.hpp"
#include "seat/preparing.hpp"
#include "wording/choices/page_titles.hpp"
#include "wording/classroom/student_words.hpp"
#include "wording/document.hpp"
#include "wording/mandate_parts.hpp"

#include <algorithm>

namespace parley::classroom {
namespace {

std::string bracket(const seat::Bracket& each) {
    switch (each.kind) {
    case seat::Bracket::Kind::agreed:
        return wrapped("span", escaped(each.words), "agreed");
    case seat::Bracket::Kind::untouched:
        return wrapped("span", escaped(each.words), "untouched");
    case seat::Bracket::Kind::drafted:
        return wrapped("span", '[' + escaped(each.words) + ']',
                       "drafted party-" + std::to_string(each.whose.front().index()));
    case seat::Bracket::Kind::position:
        break;
    }
    std::string css = "position";
    for (const rules::PartyId party : each.whose)
        css += " party-" + std::to_string(party.index());
    return wrapped("span", '[' + escaped(each.words) + ']', each.refused ? css + " refused" : css);
}

std::string card(const seat::ArticleCard& article) {
    std::string html = "<details class=\"article";
    html += article.agreed ? " is-agreed" : "";
    html += article.drafted ? " is-drafted" : "";
    html += "\"><summary><b>" + std::to_string(article.number) + "</b> " + escaped(article.title) + " <em>" +
            escaped(article.standing) + "</em></summary>\n";
    for (const seat::Clause& clause : article.clauses) {
        html += "<p class=\"clause\"><span class=\"number\">" + escaped(clause.number) + "</span> " +
                escaped(clause.name) + ": ";
        for (const seat::Bracket& each : clause.brackets)
            html += bracket(each) + ' ';
        html += "</p>\n";
    }
    return html + "</details>\n";
}

std::string records(std::span<const seat::Told> lines) {
    std::string html;
    std::size_t open = lines.size();
    for (std::size_t i = lines.size(); i-- > 0;) {
        if (open == lines.size() || lines[i].meeting != lines[open].meeting) {
            if (open != lines.size())
                html += "</ul>\n";
            html += element("h2", wording::session_number(lines[i].meeting)) + "<ul class=\"record\">\n";
            open = i;
        }
        const char* voice = lines[i].voice == seat::Voice::ours     ? "ours"
                            : lines[i].voice == seat::Voice::theirs ? "theirs"
                                                                    : "";
        html += element("li", lines[i].text, voice);
    }
    return lines.empty() ? element("p", wording::nothing_happened_yet()) : html + "</ul>\n";
}

/// Where on a scale of a hundred, in whole percent.
int place(core::Points value, core::Points least, core::Points most) {
    const std::int64_t range = std::max<std::int64_t>(1, most.hundredths - least.hundredths);
    return static_cast<int>(std::clamp<std::int64_t>((value.hundredths - least.hundredths) * 100 / range, 0, 100));
}

} // namespace

std::string document_sheet(const seat::Model& model, const rules::View& view) {
    const seat::Document document = seat::document(model, view);
    std::string html = "<section class=\"text\"><h2>" + escaped(document.title) + "</h2>\n";
    for (const seat::ArticleCard& article : document.articles)
        html += card(article);
    return html + "</section>\n";
}

std::string text_sheet(const seat::Model& model, const rules::View& view) {
    std::string html = "<h1>" + escaped(seat::document(model, view).title) + "</h1>\n";
    html += wrapped("section", paragraphs(wording::rolling_text(view)));
    for (std::size_t a = 0; a < view.scenario().text.articles.size(); ++a) {
        const std::vector<std::string> lines = wording::ladders(view, rules::ArticleId(a));
        html += "<details><summary>" + escaped(lines.front()) + "</summary>" + paragraphs(std::span(lines).subspan(1)) +
                "</details>\n";
    }
    return html;
}

std::string papers_sheet(const rules::View& view) {
    const std::vector<std::string> briefing = wording::briefing(view), mandate = wording::mandate(view);
    return "<h1>" + escaped(wording::mandate_title()) + "</h1>\n" + wrapped("section", paragraphs(mandate)) +
           wrapped("section", paragraphs(briefing));
}

std::string home_sheet(const rules::View& view) {
    const wording::MandateParts parts = wording::mandate_parts(view);
    std::string html = "<h1>" + escaped(wording::tab_home()) + "</h1>\n" + element("p", parts.no_deal);
    for (const wording::HomeWords& home : parts.home) {
        std::string card =
            element("h2", home.name) + element("p", wording::support_of_hundred(home.support), "support");
        card += "<progress max=\"100\" value=\"" + std::to_string(home.support) + "\" aria-label=\"" +
                escaped(home.name) + "\"></progress>";
        card += element("p", home.interest);
        if (!home.power.empty())
            card += element("p", home.power);
        for (const std::string& concern : home.concerns)
            card += element("p", concern, "hang");
        html += wrapped("section", card);
    }
    return html + wrapped("section", paragraphs(wording::dials(view)));
}

std::string record_sheet(const seat::Model& model) {
    return "<h1>" + escaped(wording::tab_record()) + "</h1>\n" + records(model.feed.lines());
}

std::string public_record(std::span<const seat::Told> lines) { return records(lines); }

std::string worth_strip(const seat::Model& model, const rules::View& view) {
    const rules::ProposePackage proposal = seat::draft_of(model, view).proposal();
    if (proposal.package.articles.empty())
        return {};
    const seat::PackageFigures figures = seat::package_figures(model, view, proposal);
    const auto at = [&](core::Points value) { return std::to_string(place(value, figures.least, figures.most)); };
    std::string html = "<section class=\"worth\" aria-label=\"" + escaped(wording::worth_to_us()) + "\">";
    html += element("p", wording::worth_line(figures.worth, figures.no_deal));
    html += "<svg viewBox=\"0 0 100 12\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect class=\"scale\" "
            "x=\"0\" y=\"3\" "
            "width=\"100\" height=\"6\"/>";
    const int zero = place(core::Points{}, figures.least, figures.most),
              worth = place(figures.worth, figures.least, figures.most);
    html += "<rect class=\"fill\" x=\"" + std::to_string(std::min(zero, worth)) + "\" y=\"3\" width=\"" +
            std::to_string(std::abs(worth - zero)) + "\" height=\"6\"/>";
    html += "<rect class=\"no-deal\" x=\"" + at(figures.no_deal) + "\" y=\"0\" width=\"1\" height=\"12\"/></svg>";
    for (const std::string& price : figures.prices)
        html += element("p", price, "brings");
    return html + "</section>\n";
}

} // namespace parley::classroom
