// The day as it opens.
#include "rules/world/table_actions.hpp"
#include "wording/choices/single_text_words.hpp"
#include "wording/document.hpp"
#include "wording/figures.hpp"
#include "wording/names.hpp"
#include "wording/pages/horizon.hpp"
#include "wording/pages/rooms.hpp"
#include "wording/pages/seat_words.hpp"
#include "wording/pages/surroundings.hpp"
#include "wording/phrase.hpp"

#include <algorithm>

namespace parley::wording {

namespace {

std::string attendance(const rules::View& view, const scenario::Forum& forum) {
    if (forum.attending == view.scenario().everyone())
        return view.scenario().party_count() == 2 ? "" : "All delegations attend. ";
    return phrase("In the room: {parties}. ", {{"parties", party_names(view.scenario(), forum.attending)}});
}

std::string agenda_words(const rules::View& view) {
    const rules::ArticleSet agenda = rules::agenda_now(view.scenario(), view.open());
    if (agenda == rules::ArticleSet::first(view.scenario().text.articles.size()))
        return "Every article may be discussed.";
    if (agenda.empty())
        return "No article may be discussed here.";
    return phrase("On the agenda: {articles}.", {{"articles", article_names(view.scenario(), agenda)}});
}

/// The rules of the forum that differ from the usual, a sentence each.
std::vector<std::string> customs(const scenario::Forum& forum) {
    std::vector<std::string> sentences;
    if (forum.in_public)
        sentences.emplace_back("Positions taken here are reported: a retreat from a firm one costs twice the trust.");
    if (forum.replies_next_session)
        sentences.emplace_back("Letters are exchanged: one proposal each, answered at the next session.");
    if (forum.back_channel_is_safe)
        sentences.emplace_back("The back channel does not leak here.");
    if (forum.mandates_can_be_widened)
        sentences.push_back(phrase("Here a capital may widen its mandate, for {cost} of political capital.",
                                   {{"cost", counted(forum.widening_cost, "point", "points")}}));
    if (forum.consultation_factor == 2)
        sentences.emplace_back("A consultation at this session brings twice the support.");
    else if (forum.consultation_factor > 2)
        sentences.push_back(phrase("A consultation at this session brings {times} times the support.",
                                   {{"times", count_word(forum.consultation_factor)}}));
    return sentences;
}

int actions_of_most(const rules::View& view) {
    int most = 0;
    for (const rules::PartyId party : view.scenario().everyone())
        most = std::max(most, rules::actions_at_table(view.scenario(), view.open(), party));
    return most;
}

/// ", one for us": of those who have fewer than the others.
std::string fewer_actions(const rules::View& view) {
    std::string text;
    for (const rules::PartyId party : view.scenario().everyone())
        if (const int actions = rules::actions_at_table(view.scenario(), view.open(), party);
            actions < actions_of_most(view))
            text += ", " + count_word(actions) + " for " +
                    (party == view.seat() ? "us" : delegation_name(view.scenario(), party));
    return text;
}

} // namespace

std::vector<std::string> briefing(const rules::View& view) {
    const scenario::PublicScenario& scenario = view.scenario();
    const scenario::Session& session = scenario.sessions[view.open().session];
    const scenario::Forum& forum = rules::forum_now(scenario, view.open());
    std::vector<std::string> page;
    page.push_back(phrase("{title}: {where}.", {{"title", session.title}, {"where", with_place(forum.name, session)}}));
    page.push_back(phrase("{day}, session {number} of {count}, {actions} for each delegation{fewer}.",
                          {{"day", day_in_words(session.date)},
                           {"number", std::to_string(view.open().session + 1)},
                           {"count", std::to_string(scenario.sessions.size())},
                           {"actions", counted(actions_of_most(view), "action", "actions")},
                           {"fewer", fewer_actions(view)}}));
    if (!forum.note.empty())
        page.push_back(ended(forum.note));
    std::vector<std::string> sentences{attendance(view, forum) + agenda_words(view)};
    for (std::string& sentence : customs(forum))
        sentences.push_back(std::move(sentence));
    page.push_back(joined(sentences, " "));
    for (std::string& line : room_lines(view))
        page.push_back(std::move(line));
    for (std::string& line : procedure_lines(view))
        page.push_back(std::move(line));
    for (std::string& line : lock_lines(view))
        page.push_back(std::move(line));
    for (std::string& line : regime_lines(view))
        page.push_back(std::move(line));
    for (std::string& line : outside_in_short(view))
        page.push_back(std::move(line));
    if (view.open().session == 0) // the same for the whole game; the mandate says it too
        for (std::string& line : horizon_lines(scenario))
            page.push_back(std::move(line));
    if (std::string line = persons_line(view); !line.empty())
        page.push_back(std::move(line));
    for (std::string& line : announced_lines(view))
        page.push_back(std::move(line));
    if (!view.goal().text.empty())
        page.push_back(phrase("From {capital}: {goal}",
                              {{"capital", capital_name(scenario, view.seat())}, {"goal", ended(view.goal().text)}}));
    return page;
}

} // namespace parley::wording
