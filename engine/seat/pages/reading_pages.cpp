// The pages that are only read: the curtain, the evening before, the briefing, the end.
#include "seat/pages/pages.hpp"
#include "wording/choices/page_titles.hpp"
#include "wording/choices/reading_words.hpp"
#include "wording/document.hpp"
#include "wording/names.hpp"

namespace parley::seat::pages {
namespace {

void read_on(Page& page) {
    const wording::ChoiceWords words = wording::read_on_words();
    page.choices.push_back(preparing(ChoiceGroup::go_on, "on", words.label, words.brings, intent::ReadOn{}));
}

} // namespace

void curtain(Page& page, const Sheet& sheet) {
    page.title = wording::hand_over(sheet.view);
    read_on(page);
}

void opening(Page& page, const Sheet& sheet) {
    page.title = sheet.view.scenario().title;
    page.sections.push_back({"", {sheet.view.scenario().opening, wording::you_lead_line(sheet.view)}});
    page.sections.push_back({std::string(wording::mandate_title()), wording::mandate(sheet.view)});
    read_on(page);
}

void briefing(Page& page, const Sheet& sheet) {
    std::vector<std::string> lines = wording::briefing(sheet.view);
    page.title = lines.front();
    lines.erase(lines.begin());
    page.sections.push_back({"", std::move(lines)});
    std::vector<std::string> news;
    for (std::size_t i = sheet.model.news_from; i < sheet.model.feed.size(); ++i)
        if (!std::holds_alternative<rules::SessionOpened>(sheet.model.feed.lines()[i].event.what))
            news.push_back(sheet.model.feed.lines()[i].text);
    if (!news.empty())
        page.sections.push_back({"", std::move(news)});
    read_on(page);
}

void ending(Page& page, const Sheet& sheet) {
    page.title = wording::ending_title();
    if (!sheet.model.feed.lines().empty())
        page.sections.push_back({"", {sheet.model.feed.lines().back().text}});
    read_on(page);
}

} // namespace parley::seat::pages
