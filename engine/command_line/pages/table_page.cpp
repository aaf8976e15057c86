#include "command_line/pages/table_page.hpp"

#include "command_line/composing/composer.hpp"
#include "command_line/composing/package_page.hpp"
#include "command_line/pages/answer_page.hpp"
#include "command_line/pages/speak_page.hpp"
#include "command_line/play/briefing_page.hpp"
#include "command_line/play/prompt.hpp"
#include "wording/document.hpp"
#include "wording/figures.hpp"
#include "wording/names.hpp"
#include "wording/phrase.hpp"
#include "wording/sentences.hpp"

#include <functional>

namespace parley::command_line {
namespace {

/// A menu line with what it does.
struct Move {
    Choice choice;
    std::function<void(const std::string& rest)> make;
};

/// "" for a single other party, else "-russia": words of the menu stay short where there is nobody to confuse.
std::string suffix(const Sitting& sitting, rules::PartySet parties, rules::PartyId party) {
    return parties.size() == 1 ? "" : "-" + sitting.scenario().at(party).id;
}

void add_proposing(Sitting& sitting, const rules::LegalActions& legal, std::vector<Move>& moves) {
    if (legal.tableable.empty())
        return;
    moves.push_back(
        {{"propose", "Table a package",
          "compose a package and table it (one action); also in one line: propose 2: id=option; 3: id=option if", true},
         [&sitting](const std::string& rest) {
             if (const auto proposal = compose(sitting, Composing::proposal, rest))
                 sitting.act(*proposal);
         }});
}

void add_answering(Sitting& sitting, const rules::LegalActions& legal, std::vector<Move>& moves) {
    const rules::View view = sitting.view();
    for (const rules::PartyId author : legal.answerable) {
        const std::string name = wording::party_name(view.scenario(), author);
        const std::string end = suffix(sitting, legal.answerable, author);
        const rules::Proposal& proposal = *view.open().proposals[author.index()];
        moves.push_back(
            {{"sheet" + end, "Read the proposal of " + name + " clause by clause",
              "what each part is worth to us, here and at home", false},
             [&sitting, proposal](const std::string&) { show_package(sitting, proposal.package, proposal.linked); }});
        moves.push_back({{"accept" + end, "Accept the proposal of " + name, "all of it, ad referendum", false},
                         [&sitting, author](const std::string&) { accept_proposal(sitting, author); }});
        if (proposal.package.articles.size() > 1)
            moves.push_back({{"pick" + end, "Accept whole articles of it", "some of its articles: pick 2 3", true},
                             [&sitting, author](const std::string& rest) { accept_articles(sitting, author, rest); }});
        moves.push_back({{"refuse" + end, "Refuse it, with an article and a reason",
                          "name what stands in the way: refuse 2 cost", true},
                         [&sitting, author](const std::string& rest) { refuse_proposal(sitting, author, rest); }});
    }
}

void add_speaking(Sitting& sitting, const rules::LegalActions& legal, std::vector<Move>& moves) {
    if (!legal.can_ask.empty())
        moves.push_back({{"ask", "Ask which of two articles matters more to them",
                          "one question a session; you will owe the mirror answer: ask 2 3", true},
                         [&sitting](const std::string& rest) { ask_priority(sitting, rest); }});
    if (legal.can_declare_red_line)
        moves.push_back(
            {{"redline", "Declare a red line in public", "a commitment: going back on it costs support at home", false},
             [&sitting](const std::string&) { declare_red_line(sitting); }});
    if (!legal.can_promise.empty())
        moves.push_back(
            {{"promise", "Promise a measure by a session", "kept, it earns trust; broken, it costs much", false},
             [&sitting](const std::string&) { give_word(sitting, rules::GivenWord::Kind::promise); }});
    if (!legal.can_threaten.empty())
        moves.push_back(
            {{"threaten", "Threaten a measure by a session", "raises tension; an empty threat costs support", false},
             [&sitting](const std::string&) { give_word(sitting, rules::GivenWord::Kind::threat); }});
    if (!legal.can_sound_out.empty())
        moves.push_back({{"sound", "Sound them out in the back channel", "a package off the record", true},
                         [&sitting](const std::string& rest) { sound_out(sitting, rest); }});
    if (!legal.can_widen.empty())
        moves.push_back(
            {{"widen", "Have your mandate widened", "soften one instructed line by one option, for capital", false},
             [&sitting](const std::string&) { widen_mandate(sitting); }});
    if (legal.can_initial)
        moves.push_back(
            {{"initial", "Initial the text as agreed", "the talks end when the other side initials too", false},
             [&sitting](const std::string&) { initial_text(sitting); }});
    if (legal.can_walk_out)
        moves.push_back({{"leave", "Walk out of the talks", "ends the game without an agreement", false},
                         [&sitting](const std::string&) { walk_out(sitting); }});
    if (legal.can_end_turn)
        moves.push_back(
            {{"end", "Pass: nothing more for now", "gives this action away; what stands unanswered is reserved", false},
             [&sitting](const std::string&) { end_turn(sitting); }});
}

/// Every verb of the table with a sample of it, so that a verb that is not open can be refused by its rule.
std::vector<std::pair<std::string, rules::Action>> verbs(const rules::View& view) {
    const rules::PartyId other(view.seat().index() == 0 ? 1 : 0);
    const rules::ArticleId first(0), second(view.scenario().text.articles.size() - 1);
    return {{"propose", rules::ProposePackage{}},
            {"accept", rules::AcceptProposal{other}},
            {"pick", rules::AcceptProposal{other}},
            {"refuse", rules::RefuseProposal{other, first, rules::Reason::cost}},
            {"sheet", rules::AcceptProposal{other}},
            {"ask", rules::AskPriority{other, first, second}},
            {"redline", rules::DeclareRedLine{}},
            {"promise", rules::PromiseMeasure{}},
            {"threaten", rules::ThreatenMeasure{}},
            {"sound", rules::SoundOut{other, {}}},
            {"widen", rules::WidenMandate{}},
            {"initial", rules::InitialText{}},
            {"leave", rules::WalkOut{}},
            {"end", rules::EndTurn{}}};
}

/// The verbs that are not open now, each with the sentence of the rule that closes it.
std::vector<std::pair<std::string, std::string>> closed_verbs(const rules::View& view) {
    std::vector<std::pair<std::string, std::string>> closed;
    for (const auto& [word, sample] : verbs(view))
        if (const std::optional<rules::Refusal> refusal = rules::check(view, sample))
            closed.emplace_back(word, wording::sentence(view.scenario(), *refusal, view.seat()));
    return closed;
}

std::string actions_left(const rules::View& view) {
    const auto* table = std::get_if<rules::Table>(&view.open().phase);
    const int left = table == nullptr ? 0 : table->actions_left[view.seat().index()];
    return wording::counted(left, "action", "actions") + " left";
}

/// True the first time that the seat comes to the table in a session.
bool new_here(Sitting& sitting, const rules::View& view) {
    const std::size_t session = view.open().session + (view.open().extra_session ? scenario::max_sessions : 0);
    return sitting.sessions_begun.insert(std::pair(view.seat(), session)).second;
}

/// The numbers that a turn is played by; “dials” shows all.
std::string dials_in_short(const rules::View& view) {
    return "Tension " + std::to_string(view.open().tension) + ", capital " + std::to_string(view.own().capital) +
           ". No agreement is worth " + wording::points(rules::reservation_now(view)) +
           " to us; what is agreed so far, " +
           wording::points(rules::utility_now(view).worth(view.open().text.agreed)) + ".";
}

void show_table(Sitting& sitting, const rules::LegalActions& legal, bool in_full) {
    const rules::View view = sitting.view();
    sitting.terminal.heading(session_line(view) + ": your turn, " + actions_left(view));
    if (in_full)
        sitting.terminal.lines(wording::dials(view));
    else
        sitting.terminal.say(dials_in_short(view));
    for (std::size_t i = 0; i < view.scenario().party_count(); ++i)
        if (const std::optional<rules::Proposal>& proposal = view.open().proposals[i])
            sitting.terminal.say(proposal_line(view, rules::PartyId(i), *proposal));
    for (const rules::PartyId party : view.open().initialled)
        sitting.terminal.say(
            wording::raised(wording::party_name(view.scenario(), party)) +
            (party == view.seat()
                 ? " (you) has initialled the text."
                 : " has initialled the text. Initial it too, or any other action lets those initials lapse."));
    sitting.hint(Beat::table);
    if (!legal.answerable.empty())
        sitting.hint(Beat::proposal_to_answer);
}

} // namespace

void table_page(Sitting& sitting) {
    const rules::LegalActions legal = rules::legal_actions(sitting.view());
    if (legal.owes_question)
        return answer_question(sitting);
    if (legal.owes_sounding)
        return answer_sounding(sitting);
    const bool first = new_here(sitting, sitting.view());
    show_table(sitting, legal, first);
    std::vector<Move> moves;
    add_proposing(sitting, legal, moves);
    add_answering(sitting, legal, moves);
    add_speaking(sitting, legal, moves);
    Menu menu;
    menu.name = "table";
    menu.about = "Your turn at the table: propose, answer, or speak. Answering is free; everything else is one action.";
    for (const Move& move : moves)
        menu.choices.push_back(move.choice);
    menu.brief = !first;
    menu.closed = closed_verbs(sitting.view());
    const std::size_t steps = sitting.desk.game().steps().size();
    std::optional<Answer> answer = choose(sitting, menu);
    while (answer && !sitting.left()) {
        moves[answer->choice].make(answer->rest);
        if (sitting.left() || sitting.desk.game().steps().size() != steps)
            return;
        menu.brief = true;
        answer = choose(sitting, menu); // a draft was put away, or a question was not answered
    }
}

} // namespace parley::command_line
