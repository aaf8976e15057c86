#include "desktop/model/update.hpp"

#include "desktop/model/debriefing.hpp"
#include "desktop/model/settling.hpp"
#include "desktop/model/sitting.hpp"
#include "desktop/model/starting.hpp"
#include "game/desk.hpp"
#include "game/saves.hpp"
#include "wording/window/pages_notices.hpp"

#include <utility>

namespace parley::desktop {
namespace {

class Updating {
  public:
    Updating(Program& program, Effects& effects) : program_(program), effects_(effects) {}

    // Getting about
    void operator()(const intent::GoTo& wanted) { go_to(program_, wanted.screen); }
    void operator()(intent::Back) { back(); }
    void operator()(const intent::LeaveGame& wanted) { leave(wanted.surely); }
    void operator()(const intent::Quit& wanted) { quit(wanted.surely); }
    void operator()(const intent::Answer& wanted) {
        const std::optional<Question> question = std::exchange(program_.question, std::nullopt);
        if (!question)
            return answer_seat(wanted.yes);
        if (!wanted.yes)
            return;
        surely_ = true;
        std::visit(*this, question->then);
    }
    void operator()(intent::DismissNotice) {
        program_.notice.reset();
        if (program_.sitting)
            program_.sitting->model().notice.reset();
    }
    void operator()(const intent::TellWhyNot& wanted) { tell(program_, wanted.refusal, true); }
    void operator()(const intent::UseSettings& wanted) {
        program_.settings = wanted.settings;
        effects_.settings_changed = true;
    }

    // A new game, a saved one
    void operator()(const intent::ChooseScenario& wanted) { choose_scenario(program_, wanted.index); }
    void operator()(const intent::ChooseSeat& wanted) { choose_seat(program_, wanted.party); }
    void operator()(const intent::ChooseOpponent& wanted) {
        if (wanted.party.index() < program_.fresh.seats.size())
            program_.fresh.seats[wanted.party.index()].agent = wanted.agent;
    }
    void operator()(const intent::ChooseStrength& wanted) { program_.fresh.strength = wanted.name; }
    void operator()(const intent::UseSeed& wanted) { program_.fresh.seed = wanted.seed; }
    void operator()(intent::BeginGame wanted) {
        if (may_let_go(wanted))
            begin_game(program_, effects_);
    }
    void operator()(intent::BeginFirstGame wanted) {
        if (may_let_go(wanted))
            begin_first_game(program_, wanted.seed, effects_);
    }
    void operator()(intent::Continue wanted) {
        if (may_let_go(wanted))
            continue_newest(program_, effects_);
    }
    void operator()(const intent::LoadGame& wanted) {
        if (may_let_go(wanted))
            load_game(program_, wanted.path, effects_);
    }
    void operator()(const intent::SaveCopy& wanted) { save_copy(program_, wanted.name); }
    void operator()(const intent::ReloadScenario& wanted) {
        const bool ends_game = !wanted.card && wanted.surely;
        if (!ends_game || may_let_go(wanted))
            reload_scenario(program_, wanted, effects_);
    }
    void operator()(const intent::Rehearse& wanted) {
        if (may_let_go(wanted))
            rehearse(program_, wanted.step, effects_);
    }

    void operator()(intent::SaveReport) { save_report(program_); }

    // In a game
    void operator()(const seat::Intent& wanted) {
        if (program_.sitting)
            seat_wants(program_, wanted, effects_);
    }
    void operator()(const intent::OpenReceipt& wanted) { program_.receipt = wanted.number; }
    void operator()(intent::CloseReceipt) { program_.receipt.reset(); }

    void operator()(const intent::ShowTab& wanted) { program_.debrief_tab = wanted.tab; }
    void operator()(const intent::ShowMeeting& wanted) { program_.debrief_meeting = wanted.meeting; }
    void operator()(const intent::FindMoments& wanted) {
        if (program_.sitting && program_.debrief && !program_.looking && !program_.debrief->data.moments) {
            program_.looking = seek_moments(program_.sitting->desk.game(), program_.sitting->seat, wanted.games);
            program_.looked_percent = 0;
        }
    }
    void operator()(intent::StopLooking) { break_off(program_, std::move(program_.looking)); }
    void operator()(const intent::PlayOn& wanted) {
        if (!program_.sitting || !program_.debrief || program_.playing_on.task)
            return;
        const game::Game& game = program_.sitting->desk.game();
        program_.debrief->played_on.reset();
        program_.playing_on =
            play_on_from(game, std::min(wanted.step, game.steps().size()), program_.sitting->seat, wanted.games);
        program_.played_percent = 0;
    }
    void operator()(intent::StopPlayingOn) { break_off(program_, std::move(program_.playing_on.task)); }

  private:
    void answer_seat(bool yes) {
        if (program_.sitting && program_.sitting->model().question)
            seat_wants(program_, intent::Confirm{yes}, effects_);
    }
    /// Whether steps of the game at hand would be lost with it. One that is over and was not meant to be kept is done.
    bool would_be_lost() {
        if (!program_.sitting || program_.sitting->desk.game().steps().empty() || program_.sitting->desk.keep_up())
            return false;
        return program_.sitting->desk.trouble() || !program_.sitting->desk.game().ended();
    }
    /// False where a game that is not on the disk would be lost: then it is asked about first.
    bool may_let_go(const Intent& wanted) {
        if (surely_ || !would_be_lost())
            return true;
        const wording::QuestionWords words = wording::letting_go_words();
        program_.question = Question{words.title, words.text, words.yes, words.no, wanted, true};
        return false;
    }
    /// What lies above the screen is put away first; false where there is nothing.
    bool puts_away() {
        const bool any = question_up(program_) || program_.receipt || notice_up(program_) != nullptr;
        if (!any)
            return false;
        if (program_.question)
            program_.question.reset();
        else if (question_up(program_))
            answer_seat(false);
        program_.receipt.reset();
        (*this)(intent::DismissNotice{});
        return true;
    }
    /// Whether something lies open at the table that is closed first.
    [[nodiscard]] bool lies_open() const {
        if (program_.screen != Screen::game || !program_.sitting)
            return false;
        const seat::Preparation& prepared = program_.sitting->model().prepared;
        return prepared.clause || prepared.article || prepared.panel != seat::Panel::overview;
    }

    void back() {
        if (puts_away())
            return;
        if (lies_open())
            return seat_wants(program_, intent::CloseOpen{}, effects_);
        if (program_.screen == Screen::game)
            return leave(false);
        if (program_.before.empty())
            return; // the title: what closes windows closes this one
        program_.screen = program_.before.back();
        program_.before.pop_back();
    }

    [[nodiscard]] bool playing() const { return program_.sitting && !program_.sitting->desk.game().ended(); }

    void leave(bool surely) {
        if (surely || !playing())
            return go_to(program_, Screen::title);
        const bool kept = program_.sitting->desk.keeping();
        ask(wording::leaving_words(kept), intent::LeaveGame{true}, kept);
    }

    void quit(bool surely) {
        const bool lost = would_be_lost();
        if (surely || (!playing() && !lost)) {
            effects_.quit = true;
            return;
        }
        const bool kept = !lost && program_.sitting->desk.keeping();
        ask(wording::quitting_words(kept), intent::Quit{true}, kept);
    }

    /// Grave where the game would be lost.
    void ask(const wording::QuestionWords& words, const Intent& then, bool kept) {
        program_.question = Question{words.title, words.text, words.yes, words.no, then, !kept};
    }

    Program& program_;
    Effects& effects_;
    bool surely_{}; // a question about it has been answered
};

/// Whether the advisers are to speak of this moment and have not yet.
bool advice_due(const Program& program) {
    return advice_wanted(program) && !seat::is_advised(program.sitting->model()) &&
           program.unadvised != program.sitting->model().position;
}

void tell_thrown(Program& program, const std::string& thrown) {
    program.notice = Notice{wording::not_worked_out(thrown), true};
}

/// What the advisers say, unless it is of a moment that is over. When they cannot, they are not asked of it again.
void take_in_advice(Program& program) {
    Conferring conferring = std::move(*program.conferring);
    program.conferring.reset();
    ++program.changes;
    if (!program.sitting)
        return;
    seat::Model& model = program.sitting->model();
    if (conferring.sitting != program.sittings || conferring.position != model.position ||
        conferring.seat != model.party)
        return;
    if (const std::optional<std::string>& thrown = conferring.task->thrown()) {
        program.unadvised = model.position;
        tell_thrown(program, *thrown);
    } else {
        model.advised = seat::Advised{model.position, conferring.task->take()};
    }
}

/// Lets the advisers confer beside the window.
void let_confer(Program& program, bool wait) {
    if (program.conferring && (wait || program.conferring->task->done()))
        take_in_advice(program);
    if (program.conferring || !advice_due(program))
        return;
    program.conferring = confer(program.sitting->desk.game(), program.sitting->seat, program.sittings);
    if (wait)
        let_confer(program, true);
}

/// When the task is done, or `wait`, hands what it made to `take_in`; until then keeps count of how far it is.
template <class Product, class TakeIn>
void follow(Program& program, std::unique_ptr<TaskOn<Product>>& task, int& percent, bool wait, TakeIn take_in) {
    if (task && (wait || task->done())) {
        const std::unique_ptr<TaskOn<Product>> ended = std::move(task);
        if (const std::optional<std::string>& thrown = ended->thrown())
            tell_thrown(program, *thrown);
        else
            take_in(ended->take());
        ++program.changes;
    } else if (task && task->percent() != percent) {
        percent = task->percent();
        ++program.changes;
    }
}

} // namespace

Effects update(Program& program, const Intent& wanted) {
    Effects effects;
    Updating updating(program, effects);
    std::visit(updating, wanted);
    ++program.changes;
    return effects;
}

Effects tick(Program& program, bool wait) {
    Effects effects;
    while (program.sitting && program.sitting->waiting() && (wait || program.sitting->thinking->done()))
        take_in_thoughts(program, effects);
    let_confer(program, wait);
    std::erase_if(program.broken_off, [](const std::unique_ptr<Task>& task) { return task->done(); });
    follow(program, program.playing_on.task, program.played_percent, wait, [&](PlayedOn played) {
        if (program.debrief && played.found.complete)
            program.debrief->played_on = std::move(played);
    });
    follow(program, program.looking, program.looked_percent, wait, [&](report::MomentsFound found) {
        if (program.debrief && found.moments.complete)
            program.debrief->data.moments = std::move(found);
    });
    return effects;
}

} // namespace parley::desktop
