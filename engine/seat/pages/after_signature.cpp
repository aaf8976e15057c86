// After initialling: the vote at home, one's own undertakings period by period, a finding about another's.
#include "seat/pages/pages.hpp"
#include "seat/preparing.hpp"
#include "wording/choices/page_titles.hpp"
#include "wording/choices/reading_words.hpp"
#include "wording/decisions.hpp"
#include "wording/document.hpp"

#include <algorithm>
#include <array>

namespace parley::seat::pages {
namespace {

constexpr std::array conducts{rules::Conduct::comply, rules::Conduct::hedge, rules::Conduct::violate};

std::size_t period_of(const rules::View& view) {
    if (const auto* phase = std::get_if<rules::Implementation>(&view.open().phase))
        return phase->period;
    const auto* dispute = std::get_if<rules::Dispute>(&view.open().phase);
    return dispute == nullptr ? 0 : dispute->period;
}

} // namespace

void ratification(Page& page, const Sheet& sheet) {
    const treaty::Outcome& text = sheet.view.open().text.agreed;
    page.title = wording::ratification_title(sheet.view);
    std::vector<std::string> lines{
        wording::worth_line(rules::utility_now(sheet.view).worth(text), rules::reservation_now(sheet.view))};
    for (std::string& line : wording::home_on(sheet.view, text))
        lines.push_back(std::move(line));
    page.sections.push_back({"", std::move(lines)});
    const auto add = [&](std::string word, const rules::FileRatification& filing) {
        const wording::ChoiceWords words = wording::choice_words(sheet.view, filing);
        page.choices.push_back(acting(sheet, ChoiceGroup::reply, std::move(word), words.label, words.brings, filing));
    };
    add("submit", {rules::Submit{}});
    for (const rules::ConstituencyId to : sheet.legal.can_write_to)
        add("letter-" + sheet.view.constituency(to).id, {rules::WriteSideLetter{to}});
    add("return", {rules::ReturnToTable{}});
}

void conduct(Page& page, const Sheet& sheet) {
    page.title = wording::conduct_title(sheet.view, period_of(sheet.view));
    const rules::FileConduct& filing = sheet.model.prepared.conduct;
    for (const rules::ProvisionId provision : sheet.legal.undertakings) {
        const std::string& id = sheet.view.scenario().text.at(provision).id;
        page.fields.push_back({id, wording::undertaking_line(sheet.view, provision)});
        for (const rules::Conduct conduct : conducts)
            page.choices.push_back(filling(id, wording::conduct_name(conduct), wording::conduct_name(conduct),
                                           wording::conduct_words(sheet.view, provision, conduct),
                                           filing.conduct[provision.index()] == conduct,
                                           intent::SetConduct{provision, conduct}));
    }
    const bool kept = std::ranges::all_of(filing.conduct, [](rules::Conduct c) { return c == rules::Conduct::comply; });
    const wording::ChoiceWords words = wording::file_conduct_words(kept);
    Choice file = acting(sheet, ChoiceGroup::go_on, "file", words.label, words.brings, filing);
    file.intent = intent::FileConduct{};
    page.choices.push_back(std::move(file));
}

void finding(Page& page, const Sheet& sheet) {
    page.title = wording::finding_title();
    page.sections.push_back({"", {wording::finding_words(sheet.view)}});
    const auto add = [&](std::string word, rules::FindingAnswer answer) {
        const wording::ChoiceWords words = wording::choice_words(sheet.view, answer);
        page.choices.push_back(acting(sheet, ChoiceGroup::reply, std::move(word), words.label, words.brings,
                                      rules::AnswerFinding{answer}));
    };
    add("ignore", rules::FindingAnswer::ignore);
    add("raise", rules::FindingAnswer::raise);
    add("inspect", rules::FindingAnswer::inspect);
    add("suspend", rules::FindingAnswer::suspend);
    add("withdraw", rules::FindingAnswer::withdraw);
}

} // namespace parley::seat::pages
