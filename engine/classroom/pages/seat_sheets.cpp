#include "classroom/pages/seat_sheets.hpp"

#include "classroom/pages/choices_form.hpp"
#include "classroom/pages/markup.hpp"
#include "classroom/sheets/clause_prose.hpp"
#include "seat/document.hpp"
#include "wording/choices/page_titles.hpp"
#include "wording/classroom/sheet_words.hpp"
#include "wording/classroom/student_words.hpp"
#include "wording/document.hpp"
#include "wording/mandate_parts.hpp"
#include "wording/phrase.hpp"

#include <algorithm>

namespace parley::classroom {
namespace {

constexpr std::size_t most_articles_unfolded = 3;

bool is_told(const seat::Clause& clause) { return clause.brackets.front().kind != seat::Bracket::Kind::untouched; }

std::string card(const scenario::PublicScenario& scenario, const seat::ArticleCard& article, bool may_draft,
                 bool open) {
    std::string html = "<details class=\"article";
    html += article.agreed ? " is-agreed" : "";
    html += article.drafted ? " is-drafted" : "";
    html += "\" data-key=\"article-" + std::to_string(article.number) + '"';
    html += open || article.refused || article.in_their_proposal || article.drafted ? " open" : "";
    html += "><summary><b>" + std::to_string(article.number) + "</b> <span class=\"label\">" + escaped(article.title) +
            "</span> <em>" + escaped(article.standing) + "</em></summary>\n";
    for (const std::string& line : article.locks)
        html += element("p", line, "quiet");
    std::vector<std::string> untouched;
    for (const seat::Clause& clause : article.clauses)
        if (is_told(clause))
            html += clause_prose(scenario, clause);
        else
            untouched.push_back(clause.name);
    if (!untouched.empty())
        html += element("p", wording::clauses_untouched(untouched), "untouched");
    if (may_draft && article.tableable)
        html += button(choice_field, std::string(open_article) + std::to_string(article.number),
                       wording::change_article(), "choice brief");
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

} // namespace

std::string document_sheet(const seat::Model& model, const rules::View& view, bool may_draft) {
    const seat::Document document = seat::document(model, view);
    std::string html = "<section class=\"text\"><h2>" + escaped(document.title) + "</h2>\n";
    for (const seat::ArticleCard& article : document.articles)
        html += card(view.scenario(), article, may_draft,
                     document.articles.size() <= most_articles_unfolded && !article.agreed);
    return html + "</section>\n";
}

std::string text_sheet(const seat::Model& model, const rules::View& view) {
    const seat::Document document = seat::document(model, view);
    std::string html = "<h1>" + escaped(document.title) + "</h1>\n" + element("p", document.subtitle, "quiet");
    html += "<div class=\"text\">\n";
    for (const seat::ArticleCard& article : document.articles)
        html += card(view.scenario(), article, false, true);
    html += "</div>\n";
    for (std::size_t a = 0; a < view.scenario().text.articles.size(); ++a) {
        const std::vector<std::string> lines = wording::ladders(view, rules::ArticleId(a));
        html += folded("ladders-" + std::to_string(a), wording::options_of(lines.front()),
                       paragraphs(std::span(lines).subspan(1)));
    }
    return html;
}

std::string papers_sheet(const rules::View& view) {
    const std::vector<std::string> briefing = wording::briefing(view), mandate = wording::mandate(view);
    return "<h1>" + escaped(wording::mandate_title()) + "</h1>\n" + wrapped("section", paragraphs(mandate)) +
           folded("briefing", wording::todays_briefing(), paragraphs(briefing));
}

std::string map_sheet(const rules::View& view) {
    // Larger than a small phone is wide, so that its names can be read there: it is moved beneath the finger.
    return folded("map", wording::map_title(),
                  "<div class=\"wide map\" tabindex=\"0\" role=\"region\" aria-label=\"" +
                      escaped(wording::map_title()) +
                      "\"><picture><source media=\"(prefers-color-scheme: dark)\" srcset=\"map.svg?dark=1\"><img "
                      "loading=\"lazy\" src=\"map.svg\" width=\"344\" height=\"344\" alt=\"" +
                      escaped(wording::map_described(view.scenario().title)) + "\"></picture></div>");
}

std::string home_sheet(const rules::View& view) {
    const wording::MandateParts parts = wording::mandate_parts(view);
    std::string html =
        "<h1>" + escaped(wording::tab_home()) + "</h1>\n" + element("p", parts.no_deal) + paragraphs(parts.around);
    for (const wording::HomeWords& home : parts.home) {
        std::string card =
            element("h2", home.name) + element("p", wording::support_of_hundred(home.support), "support");
        card += "<progress max=\"100\" value=\"" + std::to_string(home.support) + "\" aria-label=\"" +
                escaped(home.name) + "\"></progress>";
        card += element("p", home.interest);
        if (!home.power.empty())
            card += element("p", wording::raised(home.power), "quiet");
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

} // namespace parley::classroom
