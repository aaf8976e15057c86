#include "command_line/play/briefing_page.hpp"

#include "wording/document.hpp"
#include "wording/figures.hpp"
#include "wording/names.hpp"
#include "wording/phrase.hpp"

namespace parley::command_line {
namespace {

std::string agenda_words(const scenario::PublicScenario& scenario, rules::ArticleSet agenda) {
    if (agenda == rules::ArticleSet::first(scenario.text.articles.size()))
        return "Every article may be tabled.";
    if (agenda.empty())
        return "No article may be tabled.";
    return "May be tabled: " + wording::article_names(scenario, agenda) + ".";
}

/// Rules of the forum beyond attendance and agenda, one sentence each.
std::vector<std::string> forum_rules(const scenario::Forum& forum) {
    std::vector<std::string> rules;
    if (forum.replies_next_session)
        rules.push_back("What is tabled is answered at the next session.");
    if (forum.in_public)
        rules.push_back("It is public: going back on a firm word costs double.");
    if (forum.mandates_can_be_widened)
        rules.push_back("Mandates can be widened here, for " + std::to_string(forum.widening_cost) +
                        " capital a line.");
    if (forum.back_channel_is_safe)
        rules.push_back("The back channel does not leak here.");
    if (forum.consultation_factor > 1)
        rules.push_back("Consultations at this session bring " + std::to_string(forum.consultation_factor) +
                        " times the support.");
    return rules;
}

} // namespace

std::string session_line(const rules::View& view) {
    const scenario::PublicScenario& scenario = view.scenario();
    if (view.open().extra_session)
        return "The extra session, " + rules::forum_now(scenario, view.open()).name;
    return "Session " + std::to_string(view.open().session + 1) + " of " + std::to_string(scenario.sessions.size()) +
           ", " + rules::forum_now(scenario, view.open()).name;
}

void open_game(Terminal& terminal, const rules::View& view) {
    const scenario::PublicScenario& scenario = view.scenario();
    terminal.heading(scenario.title);
    terminal.say(scenario.opening);
    terminal.gap();
    const scenario::Party& own = scenario.at(view.seat());
    terminal.say("You lead " + wording::delegation_name(scenario, view.seat()) +
                 (own.head.empty() ? "" : " (" + own.head + ")") + ". Type ? at any prompt for help.");
    terminal.heading("Your mandate, for your eyes only");
    terminal.lines(wording::mandate(view));
}

void open_session(Terminal& terminal, const rules::View& view, const rules::SessionOpened& opened) {
    const scenario::PublicScenario& scenario = view.scenario();
    const scenario::Session& session = scenario.sessions[opened.session];
    const scenario::Forum& forum = scenario.forums[session.forum.index()];
    terminal.heading((opened.extra ? std::string("The extra session")
                                   : "Session " + std::to_string(opened.session + 1) + " of " +
                                         std::to_string(scenario.sessions.size())) +
                     ": " + session.title);
    terminal.say(wording::day_in_words(session.date) + (session.place.empty() ? "" : ", " + session.place) + ". " +
                 forum.name + ". " + forum.note);
    std::string rules = "At the table: " + wording::party_names(scenario, forum.attending) + ". " +
                        agenda_words(scenario, rules::agenda_now(scenario, view.open()));
    for (const std::string& rule : forum_rules(forum))
        rules += " " + rule;
    terminal.say(rules);
    if (!view.goal().text.empty())
        terminal.say("Your capital asks: " + view.goal().text);
}

} // namespace parley::command_line
