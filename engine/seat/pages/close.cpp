// The close of a session: an incident that wants an answer, and the reading of the others that is filed.
#include "rules/procedure/stopped_clock.hpp"
#include "seat/pages/pages.hpp"
#include "seat/preparing.hpp"
#include "wording/choices/form_words.hpp"
#include "wording/choices/page_titles.hpp"
#include "wording/choices/reading_words.hpp"
#include "wording/choices/report_words.hpp"
#include "wording/choices/single_text_words.hpp"
#include "wording/names.hpp"

namespace parley::seat::pages {
namespace {

ReadingField reading_field(const Sheet& sheet, rules::PartyId about) {
    const Reading reading = reading_of(sheet.model, sheet.view, about);
    ReadingField field{about, wording::what_are_they_up_to(sheet.view.scenario(), about), {}};
    const std::vector<scenario::Profile>& profiles = sheet.view.scenario().at(about).profiles;
    for (std::size_t i = 0; i < profiles.size(); ++i)
        field.lines.push_back(
            {rules::ProfileId(i), profiles[i].id, profiles[i].name, profiles[i].tell, reading.percent[i]});
    return field;
}

void top_articles(Page& page, const Sheet& sheet, rules::PartyId about) {
    const scenario::PublicScenario& scenario = sheet.view.scenario();
    const std::string key = "top-" + scenario.at(about).id;
    page.fields.push_back({key, wording::which_two_matter_most(scenario, about), 2, 2});
    const Reading reading = reading_of(sheet.model, sheet.view, about);
    for (std::size_t i = 0; i < scenario.text.articles.size(); ++i) {
        const rules::ArticleId article(i);
        bool chosen = false;
        for (const rules::ArticleId top : reading.top_articles)
            chosen = chosen || top == article;
        page.choices.push_back(filling(key, std::to_string(scenario.text.at(article).number),
                                       wording::article_name(scenario, article), "", chosen,
                                       intent::ToggleTopArticle{about, article}));
    }
}

/// What is told at home of a personal forum: which articles, and whose idea they were.
void report(Page& page, const Sheet& sheet) {
    const rules::ArticleSet found = sheet.view.open().exploratory.articles;
    if (found.empty())
        return;
    const scenario::PublicScenario& scenario = sheet.view.scenario();
    const rules::Report told = report_of(sheet.model, sheet.view);
    page.fields.push_back({"report", std::string(wording::what_to_report()), 1, found.size()});
    for (const rules::ArticleId article : found) {
        const wording::ChoiceWords words = wording::report_article_words(sheet.view, article, told.idea);
        page.choices.push_back(filling("report", std::to_string(scenario.text.at(article).number), words.label,
                                       words.brings, told.articles.contains(article), intent::ToggleReported{article}));
    }
    const wording::ChoiceWords silent = wording::report_nothing_words();
    page.choices.push_back(
        filling("report", "nothing", silent.label, silent.brings, told.articles.empty(), intent::ReportNothing{}));
    page.fields.push_back({"idea", std::string(wording::whose_idea()), 1, 1});
    const auto add = [&](std::string word, rules::Idea idea) {
        const wording::ChoiceWords words = wording::idea_words(idea);
        page.choices.push_back(
            filling("idea", std::move(word), words.label, words.brings, told.idea == idea, intent::SayWhoseIdea{idea}));
    };
    add("joint", rules::Idea::joint);
    add("mine", rules::Idea::ours);
    add("theirs", rules::Idea::theirs);
}

/// Whether the clock is to be stopped on a day that ends without a text.
void clock(Page& page, const Sheet& sheet) {
    if (!sheet.legal.asks_clock)
        return;
    page.fields.push_back({"clock", std::string(wording::clock_question()), 1, 1});
    for (const bool stops : {false, true}) {
        const wording::ChoiceWords words = wording::clock_choice(sheet.view, stops);
        Choice choice = filling("clock", stops ? "stop" : "run", words.label, words.brings,
                                sheet.model.prepared.stops_clock == stops, intent::StopClock{stops});
        if (const auto refusal = rules::check_clock(sheet.view, stops))
            sheet.close(choice, *refusal);
        page.choices.push_back(std::move(choice));
    }
}

} // namespace

void incident(Page& page, const Sheet& sheet) {
    page.title = wording::incident_title();
    const auto add = [&](std::string word, rules::IncidentAnswer answer) {
        const wording::ChoiceWords words = wording::choice_words(sheet.view, answer);
        page.choices.push_back(acting(sheet, ChoiceGroup::reply, std::move(word), words.label, words.brings,
                                      rules::RespondToIncident{answer}));
    };
    add("play-down", rules::IncidentAnswer::play_down);
    add("protest", rules::IncidentAnswer::protest);
    add("line", rules::IncidentAnswer::use_line);
}

void assessment(Page& page, const Sheet& sheet) {
    page.title = wording::assessment_title();
    for (std::size_t i = 0; i < sheet.view.scenario().party_count(); ++i) {
        const rules::PartyId other(i);
        if (other == sheet.view.seat())
            continue;
        if (sheet.view.scenario().at(other).profiles.size() > 1)
            page.readings.push_back(reading_field(sheet, other));
        if (sheet.legal.owes_top_articles)
            top_articles(page, sheet, other);
    }
    clock(page, sheet);
    report(page, sheet);
    const wording::ChoiceWords words = wording::file_readings_words();
    Choice file =
        acting(sheet, ChoiceGroup::go_on, "file", words.label, words.brings, readings_filed(sheet.model, sheet.view));
    file.intent = intent::FileReadings{};
    page.choices.push_back(std::move(file));
}

} // namespace parley::seat::pages
