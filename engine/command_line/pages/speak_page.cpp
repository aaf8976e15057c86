#include "command_line/pages/speak_page.hpp"

#include "command_line/composing/composer.hpp"
#include "command_line/composing/worth_bar.hpp"
#include "command_line/pages/answer_page.hpp"
#include "command_line/play/home_page.hpp"
#include "command_line/play/prompt.hpp"
#include "command_line/play/words.hpp"
#include "wording/document.hpp"
#include "wording/figures.hpp"
#include "wording/names.hpp"
#include "wording/phrase.hpp"

namespace parley::command_line {
namespace {

/// One of several parties: the only one, or the one that is chosen.
std::optional<rules::PartyId> choose_party(Sitting& sitting, rules::PartySet parties, const std::string& question) {
    if (parties.size() == 1)
        return parties.front();
    Menu menu;
    menu.name = "whom";
    menu.question = question;
    menu.can_go_back = true;
    std::vector<rules::PartyId> order;
    for (const rules::PartyId party : parties) {
        order.push_back(party);
        menu.choices.push_back(
            {sitting.scenario().at(party).id, wording::party_name(sitting.scenario(), party), "", false});
    }
    const std::optional<Answer> answer = choose(sitting, menu);
    return answer ? std::optional(order[answer->choice]) : std::nullopt;
}

std::optional<rules::ProvisionId> choose_provision(Sitting& sitting) {
    const treaty::TreatyText& text = sitting.scenario().text;
    Menu menu;
    menu.name = "clause";
    menu.question = "On which clause?";
    menu.about = "A red line names one clause and the most, or the least, that you will sign.";
    menu.can_go_back = true;
    for (const treaty::Provision& provision : text.provisions)
        menu.choices.push_back({provision.id,
                                provision.name + " (Article " + std::to_string(text.at(provision.article).number) + ")",
                                "", false});
    const std::optional<Answer> answer = choose(sitting, menu);
    return answer ? std::optional(rules::ProvisionId(answer->choice)) : std::nullopt;
}

std::optional<treaty::RedLine> choose_line(Sitting& sitting, rules::ProvisionId provision) {
    const treaty::Provision& clause = sitting.scenario().text.at(provision);
    Menu bound;
    bound.name = "bound";
    bound.question = "What would you not sign?";
    bound.can_go_back = true;
    bound.choices = {{"most", "Nothing beyond an option", "", false},
                     {"least", "Nothing short of an option", "", false}};
    const std::optional<Answer> side = choose(sitting, bound);
    if (!side)
        return std::nullopt;
    Menu ladder;
    ladder.name = clause.id;
    ladder.question = side->choice == 0 ? "Nothing beyond which option?" : "Nothing short of which option?";
    ladder.can_go_back = true;
    ladder.first_number = 0;
    for (const treaty::Option& option : clause.options)
        ladder.choices.push_back({"", option.label, option.clause, false});
    const std::optional<Answer> option = choose(sitting, ladder);
    if (!option)
        return std::nullopt;
    return treaty::RedLine{provision, side->choice == 0 ? treaty::Bound::at_most : treaty::Bound::at_least,
                           static_cast<treaty::OptionIndex>(option->choice)};
}

std::optional<rules::SessionIndex> choose_session(Sitting& sitting) {
    const scenario::PublicScenario& scenario = sitting.scenario();
    const std::size_t now = sitting.view().open().session;
    Menu menu;
    menu.name = "by session";
    menu.question = "By which session?";
    menu.can_go_back = true;
    menu.first_number = now + 2; // the next session, counted from 1
    for (std::size_t i = now + 1; i < scenario.sessions.size(); ++i)
        menu.choices.push_back({"", wording::session_name(scenario, static_cast<rules::SessionIndex>(i)), "", false});
    if (menu.choices.empty())
        return static_cast<rules::SessionIndex>(now);
    const std::optional<Answer> answer = choose(sitting, menu);
    return answer ? std::optional(static_cast<rules::SessionIndex>(now + 1 + answer->choice)) : std::nullopt;
}

} // namespace

void ask_priority(Sitting& sitting, const std::string& rest) {
    const rules::ArticleSet all = rules::ArticleSet::first(sitting.scenario().text.articles.size());
    const auto whom = choose_party(sitting, rules::legal_actions(sitting.view()).can_ask, "Whom do you ask?");
    if (!whom)
        return;
    std::optional<std::vector<rules::ArticleId>> articles;
    if (!rest.empty())
        articles = articles_in(sitting, all, words_of(rest));
    if (!articles || articles->size() != 2)
        articles = ask_articles(sitting, all, "Which two of", 2, 2);
    if (articles)
        sitting.act(rules::AskPriority{*whom, (*articles)[0], (*articles)[1]});
}

void declare_red_line(Sitting& sitting) {
    const auto provision = choose_provision(sitting);
    if (!provision)
        return;
    const auto line = choose_line(sitting, *provision);
    if (!line || !sitting.may(rules::DeclareRedLine{*line}))
        return;
    if (confirm(sitting,
                "You would say in public: on " + wording::provision_name(sitting.scenario(), *provision) + ", " +
                    wording::bound_words(sitting.scenario(), *line) + ". Going back on it costs support at home.",
                "Declare it", true))
        sitting.act(rules::DeclareRedLine{*line});
}

void give_word(Sitting& sitting, rules::GivenWord::Kind kind) {
    const bool promise = kind == rules::GivenWord::Kind::promise;
    const rules::LegalActions legal = rules::legal_actions(sitting.view());
    const std::vector<rules::MeasureId>& measures = promise ? legal.can_promise : legal.can_threaten;
    Menu menu;
    menu.name = promise ? "promise" : "threat";
    menu.question = promise ? "What do you promise to do?" : "What do you threaten to do?";
    menu.can_go_back = true;
    for (const rules::MeasureId measure : measures)
        menu.choices.push_back({sitting.scenario().measure(sitting.seat, measure).id,
                                wording::measure_line(sitting.view(), measure), "", false});
    const std::optional<Answer> answer = choose(sitting, menu);
    if (!answer)
        return;
    const auto session = choose_session(sitting);
    if (!session)
        return;
    if (promise)
        sitting.act(rules::PromiseMeasure{measures[answer->choice], *session});
    else
        sitting.act(rules::ThreatenMeasure{measures[answer->choice], *session});
}

void sound_out(Sitting& sitting, const std::string& rest) {
    const auto whom =
        choose_party(sitting, rules::legal_actions(sitting.view()).can_sound_out, "Whom do you sound out?");
    if (!whom)
        return;
    if (const auto draft = compose(sitting, Composing::sounding, rest))
        sitting.act(rules::SoundOut{*whom, draft->package});
}

void widen_mandate(Sitting& sitting) {
    const rules::View view = sitting.view();
    const std::vector<std::uint8_t> lines = rules::legal_actions(view).can_widen;
    const std::vector<treaty::RedLine> instructed = rules::instructed_lines(view);
    Menu menu;
    menu.name = "widen";
    menu.question = "Which instruction shall be softened by one option, for " +
                    std::to_string(rules::forum_now(view.scenario(), view.open()).widening_cost) + " capital?";
    menu.can_go_back = true;
    for (const std::uint8_t line : lines)
        menu.choices.push_back({"",
                                wording::provision_name(view.scenario(), instructed[line].provision) + ": " +
                                    wording::bound_words(view.scenario(), instructed[line]),
                                "", false});
    if (const std::optional<Answer> answer = choose(sitting, menu))
        sitting.act(rules::WidenMandate{lines[answer->choice]});
}

void initial_text(Sitting& sitting) {
    const rules::View view = sitting.view();
    const treaty::Outcome& agreed = view.open().text.agreed;
    sitting.terminal.heading("The text that you would initial");
    sitting.terminal.lines(wording::rolling_text(view));
    sitting.terminal.say(worth_line(rules::utility_now(view).worth(agreed), rules::reservation_now(view)));
    sitting.terminal.lines(wording::belief_ticks(view, agreed));
    sitting.terminal.lines(home_on(view, agreed));
    if (confirm(sitting, "Initialled by all, it goes to the capitals and cannot be changed at this table.",
                "Initial the text", false))
        sitting.act(rules::InitialText{});
}

void walk_out(Sitting& sitting) {
    sitting.terminal.say("This ends the talks for good: no agreement, worth about " +
                         wording::points(rules::reservation_now(sitting.view())) + " to us.");
    Menu menu;
    menu.name = "leave";
    menu.question = "Type “walk out” to leave the talks.";
    menu.choices = {{"stay", "Stay at the table", "", false}, {"walk out", "Leave the talks for good", "", false}};
    menu.on_enter = 0;
    menu.enter_label = "stay";
    const std::optional<Answer> answer = choose(sitting, menu);
    if (answer && answer->choice == 1)
        sitting.act(rules::WalkOut{});
}

void end_turn(Sitting& sitting) { sitting.act(rules::EndTurn{}); }

} // namespace parley::command_line
