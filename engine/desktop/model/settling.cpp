#include "desktop/model/settling.hpp"

#include "desktop/model/debriefing.hpp"
#include "desktop/model/sitting.hpp"
#include "game/desk.hpp"
#include "game/saves.hpp"
#include "wording/window/pages_notices.hpp"

namespace parley::desktop {
namespace {

/// Whether the game is kept, where that has changed or is to be said again.
void tell_keeping(Program& program) {
    const std::optional<game::KeepingNews> news = program.sitting->desk.take_keeping_news();
    if (!news)
        return;
    switch (news->what) {
    case game::KeepingNews::Of::not_kept:
        return tell(program, wording::step_not_saved(news->problem), true);
    case game::KeepingNews::Of::not_aside:
        return tell(program, wording::not_saved_aside(news->problem), true);
    case game::KeepingNews::Of::kept_again:
        return tell(program, wording::every_step_kept_again());
    }
}

/// Whether it leaves the game or the program, whoever sits here.
bool leads_out(const Intent& wanted) {
    return std::holds_alternative<intent::LeaveGame>(wanted) || std::holds_alternative<intent::Quit>(wanted);
}

/// The seat that is to act next among the persons; the present one where it is.
void seat_next(Program& program) {
    Sitting& sitting = *program.sitting;
    const rules::PartySet due = sitting.desk.persons_due();
    if (due.empty() || due.contains(sitting.seat))
        return;
    sitting.seat = due.front();
    sitting.model().curtain = sitting.desk.persons().size() > 1;
    program.receipt.reset(); // what one person had open is not for the next
    if (program.question && !leads_out(program.question->then))
        program.question.reset();
    if (!sitting.model().curtain)
        return;
    std::erase(program.before, Screen::history); // nor is what the other was told
    if (program.screen == Screen::history)
        program.screen = Screen::game;
}

/// With the game over, nothing is left to read but the debrief.
void open_debrief(Program& program) {
    const Sitting& sitting = *program.sitting;
    program.debrief = std::make_unique<Debriefing>(debriefing(sitting.desk.game(), sitting.seat));
    program.debrief_tab = 0;
    program.debrief_meeting = program.debrief->meetings;
    program.before.push_back(program.screen);
    program.screen = Screen::debrief;
}

/// What may be done while the computer delegations think: reading on, and looking closer.
bool only_reads(const seat::Intent& wanted) {
    return std::holds_alternative<seat::intent::ReadOn>(wanted) ||
           std::holds_alternative<seat::intent::OpenClause>(wanted) ||
           std::holds_alternative<seat::intent::CloseOpen>(wanted) ||
           std::holds_alternative<seat::intent::TakeBack>(wanted) || // which finds nothing to take back
           std::holds_alternative<seat::intent::DismissNotice>(wanted);
}

void take_chairs(Program& program, const Arrival& how) {
    Sitting& sitting = *program.sitting;
    for (const rules::PartyId person : sitting.desk.persons())
        sitting.desk.model(person).guided = how.first_game;
    if (how.goes_on)
        sitting.desk.resume();
    if (how.unkept)
        sitting.desk.not_kept(*how.unkept);
    if (const rules::PartySet due = sitting.desk.persons_due(); !due.empty())
        sitting.seat = due.front();
    sitting.model().curtain = sitting.desk.persons().size() > 1;
}

} // namespace

void tell(Program& program, std::string text, bool bad) { program.notice = Notice{std::move(text), bad}; }

void seat_wants(Program& program, const seat::Intent& wanted, Effects& effects) {
    Sitting& sitting = *program.sitting;
    const bool reads_on = std::holds_alternative<seat::intent::ReadOn>(wanted);
    if (reads_on && sitting.desk.game().ended() &&
        (sitting.page() == seat::PageKind::ending || sitting.desk.persons().empty())) {
        effects.cues.push_back(seat::Cue::page);
        return open_debrief(program);
    }
    if (sitting.desk.persons().empty() || (sitting.waiting() && !only_reads(wanted)))
        return;
    sitting.model().warnings = program.settings.warnings;
    const std::size_t steps = sitting.desk.game().steps().size();
    const std::vector<seat::Cue> cues = sitting.desk.update(sitting.seat, wanted);
    effects.cues.insert(effects.cues.end(), cues.begin(), cues.end());
    if (sitting.model().notice || sitting.desk.game().steps().size() != steps)
        program.notice.reset(); // it is of what was wanted before
    settle(program);
}

void settle(Program& program) {
    Sitting& sitting = *program.sitting;
    tell_keeping(program);
    if (sitting.desk.agents_due())
        sitting.thinking = think(sitting.desk.lift_agents_turn());
    if (!sitting.waiting())
        seat_next(program);
    ++program.changes;
}

void take_in_thoughts(Program& program, Effects& effects) {
    Sitting& sitting = *program.sitting;
    if (const std::optional<std::string> thrown = sitting.thinking->thrown()) {
        // Not asked again at once, or it would throw without end; the next act of a person asks them again.
        sitting.desk.give_up(sitting.thinking->take(), *thrown);
        sitting.thinking.reset();
        seat_next(program);
        ++program.changes;
        return;
    }
    const std::vector<seat::Cue> cues = sitting.desk.put_back(sitting.thinking->take());
    sitting.thinking.reset();
    effects.cues.insert(effects.cues.end(), cues.begin(), cues.end());
    settle(program);
}

void break_off(Program& program, std::unique_ptr<Task> task) {
    if (!task)
        return;
    task->cancel();
    program.broken_off.push_back(std::move(task));
}

void sit_down(Program& program, game::Game game, std::optional<game::JournalFile> file, const Arrival& how,
              Effects& effects) {
    break_off(program, std::move(program.looking));
    break_off(program, std::move(program.playing_on.task));
    program.debrief.reset();
    program.unadvised.reset();
    program.question.reset();
    program.receipt.reset();
    program.sitting = std::make_unique<Sitting>(std::move(game), std::move(file), how.node_budget);
    ++program.sittings;
    take_chairs(program, how);
    settle(program);
    if (how.goes_on)
        effects.cues = {seat::Cue::page}; // not the sounds of everything that ever happened
    program.screen = Screen::game;
    program.before = {Screen::title};
}

} // namespace parley::desktop
