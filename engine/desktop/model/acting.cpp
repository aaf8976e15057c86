#include "desktop/model/acting.hpp"

#include "core/variant_match.hpp"
#include "wording/coach.hpp"
#include "wording/figures.hpp"
#include "wording/names.hpp"
#include "wording/sentences.hpp"

#include <algorithm>

namespace parley::desktop {
namespace {

/// The sound of a happening, if it has one.
std::optional<Cue> cue_of(const rules::Happening& what) {
    using Maybe = std::optional<Cue>;
    return core::match(
        what, [](const rules::ArticlesAgreed&) -> Maybe { return Cue::agreed; },
        [](const rules::ProposalRefused&) -> Maybe { return Cue::refusal; },
        [](const rules::SessionOpened&) -> Maybe { return Cue::bell; },
        [](const rules::IncidentHappened&) -> Maybe { return Cue::knock; },
        [](const rules::TextInitialled&) -> Maybe { return Cue::stamp; }, [](const auto&) -> Maybe { return {}; });
}

/// The last word of the others on what was ours among the feed's lines from `from` on.
std::optional<Reaction> reaction_in(const game::Game& game, const Chair& chair, std::size_t from, rules::PartyId seat) {
    std::optional<Reaction> found;
    bool we_asked = false;
    for (std::size_t i = from; i-- > 0 && !we_asked;)
        if (const auto* asked = std::get_if<rules::QuestionAsked>(&game.events()[chair.feed.lines()[i].event].what)) {
            we_asked = asked->asker == seat;
            break;
        }
    for (std::size_t i = from; i < chair.feed.size(); ++i) {
        const rules::Happening& what = game.events()[chair.feed.lines()[i].event].what;
        if (const auto* refused = std::get_if<rules::ProposalRefused>(&what); refused && refused->author == seat)
            found = Reaction{refused->by, i, refused->article, refused->reason, false};
        else if (const auto* accepted = std::get_if<rules::ProposalAccepted>(&what);
                 accepted && accepted->author == seat)
            found = Reaction{accepted->by, i, {}, {}, true};
        else if (const auto* reserved = std::get_if<rules::ProposalReserved>(&what);
                 reserved && reserved->author == seat)
            found = Reaction{reserved->by, i, {}, {}, false};
        else if (const auto* asked = std::get_if<rules::QuestionAsked>(&what))
            we_asked = asked->asker == seat;
        else if (const auto* answered = std::get_if<rules::QuestionAnswered>(&what);
                 answered && answered->by != seat && !answered->mirror && we_asked)
            found = Reaction{answered->by, i, {}, {}, false};
        else if (const auto* heard = std::get_if<rules::SoundingAnswered>(&what); heard && heard->sounding.from == seat)
            found = Reaction{heard->sounding.to, i, {}, {}, heard->reception == rules::Reception::welcome};
    }
    return found;
}

/// An answer given at an earlier meeting is no longer an answer to what lies on the table.
void drop_stale_reaction(const Sitting& sitting, Chair& chair) {
    if (chair.reaction && (chair.reaction->line >= chair.feed.size() ||
                           chair.feed.lines()[chair.reaction->line].meeting != sitting.meeting()))
        chair.reaction.reset();
}

void follow(Sitting& sitting, rules::PartyId seat, Effects& effects) {
    Chair& chair = sitting.chairs[seat.index()];
    const std::size_t before = chair.feed.size();
    chair.feed.follow(sitting.desk.game(), seat);
    if (chair.feed.size() < before) {
        chair.reaction.reset();
        chair.news_from = std::min(chair.news_from, chair.feed.size());
        return;
    }
    if (auto reaction = reaction_in(sitting.desk.game(), chair, before, seat))
        chair.reaction = reaction;
    drop_stale_reaction(sitting, chair);
    for (std::size_t i = before; i < chair.feed.size(); ++i)
        if (const auto cue = cue_of(sitting.desk.game().events()[chair.feed.lines()[i].event].what))
            effects.cues.push_back(*cue);
}

void begin_preparing(Chair& chair) {
    chair.draft.reset();
    chair.clause.reset();
    chair.picked.clear();
    chair.refused_article.reset();
    chair.speech = {};
    chair.panel = Panel::overview;
}

/// Another autosave when another meeting has begun.
void autosave(Program& program) {
    Sitting& sitting = *program.sitting;
    if (sitting.meeting() + 1 <= sitting.autosaved || !sitting.desk.kept_in())
        return;
    sitting.autosaved = sitting.meeting() + 1;
    const auto folder = game::saves_directory();
    std::optional<storage::Problem> problem;
    if (!folder)
        problem = folder.error();
    else
        problem = game::autosave(*folder, sitting.desk.game());
    if (problem)
        tell(program, "The game goes on, but it could not be saved aside: " + storage::sentence(*problem) + ".", true);
}

void report_disk(Program& program) {
    if (const std::optional<storage::Problem> problem = program.sitting->desk.take_problem())
        tell(program, "The game goes on, but this step could not be saved: " + storage::sentence(*problem) + ".", true);
}

/// The seat that is to act next among the persons; the present one where it is.
void seat_next(Program& program) {
    Sitting& sitting = *program.sitting;
    const rules::PartySet due = sitting.desk.game().to_act() & sitting.desk.persons();
    if (due.empty() || due.contains(sitting.seat))
        return;
    sitting.seat = due.front();
    sitting.curtain = sitting.desk.persons().size() > 1;
    program.receipt.reset(); // what one person had open is not for the next
    program.question.reset();
    if (sitting.curtain && program.screen == Screen::history)
        program.screen = Screen::game;
}

} // namespace

void tell(Program& program, std::string text, bool bad) { program.notice = Notice{std::move(text), bad}; }

std::optional<Question> question_before(const Sitting& sitting, const rules::Action& action) {
    const rules::View view = sitting.view();
    const std::string no_deal = wording::points(rules::reservation_now(view));
    const std::string worth = wording::points(rules::utility_now(view).worth(view.open().text.agreed));
    const auto grave = [&](std::string title, std::string text, std::string yes, std::string no) {
        return Question{std::move(title), std::move(text), std::move(yes), std::move(no), intent::Act{action}, true};
    };
    using Maybe = std::optional<Question>;
    return core::match(
        action,
        [&](const rules::WalkOut&) -> Maybe {
            return grave("Leave the talks?",
                         "This ends them for good. No agreement is worth about " + no_deal + " to us.", "Walk out",
                         "Stay at the table");
        },
        [&](const rules::InitialText&) -> Maybe {
            return grave("Initial the text?",
                         "It is worth " + worth + " to us now; no agreement, " + no_deal +
                             ". Initialled by all, it goes to the capitals and cannot be changed at this table.",
                         "Initial it", "Not yet");
        },
        [&](const rules::DeclareRedLine&) -> Maybe {
            return grave("Draw this line in public?",
                         "Going back on it costs support at home, every time it is crossed.", "Declare it",
                         "Keep it to ourselves");
        },
        [&](const rules::FileRatification& filed) -> Maybe {
            if (!std::holds_alternative<rules::ReturnToTable>(filed.choice))
                return {};
            return grave("Go back to the table?", "It can be done once, costs trust, and the text may not come back.",
                         "Return to the table", "Not yet");
        },
        [&](const rules::AnswerFinding& answer) -> Maybe {
            if (answer.answer != rules::FindingAnswer::withdraw)
                return {};
            return grave("Withdraw from the agreement?", "It ends here, for everybody.", "Withdraw", "Stay in it");
        },
        [](const auto&) -> Maybe { return {}; });
}

void add_warning(Sitting& sitting, const rules::Action& action, std::optional<Question>& question) {
    const std::optional<agents::Warning> warning = agents::warning_before(sitting.view(), action);
    std::vector<agents::Warning>& given = sitting.chair().warned;
    const auto is_known = [&](const agents::Warning& known) { return known.is_about_the_same(*warning); };
    if (!warning || std::any_of(given.begin(), given.end(), is_known))
        return;
    given.push_back(*warning);
    if (!question)
        question =
            Question{"This cannot be undone", "", "Do it all the same", "Think again", intent::Act{action}, true};
    question->text = wording::warning_words(sitting.view(), *warning) + "\n\n" +
                     std::string(wording::concept_line(warning->taught)) +
                     (question->text.empty() ? "" : "\n\n" + question->text);
}

void settle(Program& program, Effects& effects) {
    Sitting& sitting = *program.sitting;
    report_disk(program);
    const game::Game& game = sitting.desk.game();
    if (!game.ended() && (game.to_act() & sitting.desk.persons()).empty() && !sitting.thinking)
        sitting.thinking = std::make_unique<Thinking>(sitting.desk.lift_agents_turn());
    for (const rules::PartyId person : sitting.desk.persons())
        follow(sitting, person, effects);
    if (!sitting.waiting())
        seat_next(program);
    autosave(program);
    ++program.changes;
}

void take_in_thoughts(Program& program, Effects& effects) {
    Sitting& sitting = *program.sitting;
    sitting.desk.put_back(sitting.thinking->take());
    sitting.thinking.reset();
    settle(program, effects);
}

void act(Program& program, const rules::Action& action, Effects& effects) {
    Sitting& sitting = *program.sitting;
    if (sitting.waiting())
        return;
    Chair& chair = sitting.chair();
    const std::size_t told = chair.feed.size();
    if (const std::optional<rules::Refusal> refusal = sitting.desk.act(sitting.seat, action)) {
        tell(program, wording::sentence(sitting.scenario(), *refusal, sitting.seat), true);
        return;
    }
    program.notice.reset();
    const Page page = sitting.page();
    chair.news_from = told;
    if (page != Page::table)
        chair.reaction.reset();
    begin_preparing(chair);
    chair.filing_begun = false;
    chair.reading_begun = false;
    chair.conduct = {}; // every undertaking is kept unless its obligor says otherwise, period by period
    effects.cues.push_back(std::holds_alternative<rules::InitialText>(action) ? Cue::stamp : Cue::page);
    settle(program, effects);
}

void break_off(Program& program, std::unique_ptr<Errand> errand) {
    if (!errand)
        return;
    errand->stop();
    program.broken_off.push_back(std::move(errand));
}

void sit_down(Program& program, game::Game game, std::optional<game::JournalFile> file, const Arrival& how,
              Effects& effects) {
    break_off(program, std::move(program.looking));
    break_off(program, std::move(program.playing_on));
    program.debrief.reset();
    program.question.reset();
    program.receipt.reset();
    program.sitting = std::make_unique<Sitting>(std::move(game), std::move(file), how.node_budget);
    ++program.sittings;
    Sitting& sitting = *program.sitting;
    sitting.first_game = how.first_game;
    sitting.curtain = sitting.desk.persons().size() > 1;
    if (how.goes_on) {
        for (const rules::PartyId person : sitting.desk.persons())
            sitting.chairs[person.index()].opened = true;
        sitting.autosaved = sitting.meeting() + 1;
    }
    const rules::PartySet due = sitting.desk.game().to_act() & sitting.desk.persons();
    if (!due.empty())
        sitting.seat = due.front();
    settle(program, effects);
    const bool before_capitals = std::holds_alternative<rules::Capitals>(sitting.desk.game().state().open.phase);
    for (const rules::PartyId person : sitting.desk.persons()) {
        Chair& chair = sitting.chairs[person.index()];
        chair.news_from = how.goes_on ? chair.feed.size() : 0;
        if (how.goes_on)
            chair.briefed = sitting.meeting() + (before_capitals ? 0 : 1);
    }
    if (how.goes_on)
        effects.cues = {Cue::page}; // not the sounds of everything that ever happened
    program.screen = Screen::game;
    program.before = {Screen::title};
}

} // namespace parley::desktop
