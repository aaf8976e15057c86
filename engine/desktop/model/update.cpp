#include "desktop/model/update.hpp"

#include "core/variant_match.hpp"
#include "desktop/model/acting.hpp"
#include "desktop/model/starting.hpp"
#include "desktop/model/update_game.hpp"

namespace parley::desktop {
namespace {

class Updating {
  public:
    Updating(Program& program, Effects& effects) : program_(program), effects_(effects) {}

    // Getting about
    void operator()(const intent::GoTo& wanted) { go_to(program_, wanted.screen); }
    void operator()(intent::Back) { back(); }
    void operator()(const intent::Quit& wanted) { quit(wanted.surely); }
    void operator()(const intent::Answer& wanted) {
        const std::optional<Question> question = std::exchange(program_.question, std::nullopt);
        if (!question || !wanted.yes)
            return;
        if (const auto* action = std::get_if<intent::Act>(&question->then))
            return act(program_, action->action, effects_);
        surely_ = true;
        std::visit(*this, question->then);
    }
    void operator()(intent::DismissNotice) { program_.notice.reset(); }
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
            begin_first_game(program_, effects_);
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
    void operator()(const intent::Rehearse& wanted) {
        if (may_let_go(wanted))
            rehearse(program_, wanted.step, effects_);
    }

    void operator()(intent::SaveReport) { save_report(program_); }

    // In a game
    void operator()(intent::ReadOn) {
        with_sitting([&](Sitting&) { read_on(program_, effects_); });
    }
    void operator()(intent::TakeBack) {
        with_sitting([&](Sitting&) { take_back(program_, effects_); });
    }
    void operator()(const intent::OpenReceipt& wanted) { program_.receipt = wanted.number; }
    void operator()(intent::CloseReceipt) { program_.receipt.reset(); }

    void operator()(const intent::OrderMeasure& wanted) {
        deciding([&](Sitting&) { order_measure(program_, wanted.order); });
    }
    void operator()(const intent::DropMeasure& wanted) {
        deciding([&](Sitting& s) { drop_measure(s, wanted.order); });
    }
    void operator()(intent::ToggleGesture) {
        deciding([&](Sitting&) { toggle_gesture(program_); });
    }
    void operator()(intent::FileOrders) {
        deciding([&](Sitting& s) { act(program_, filing(s), effects_); });
    }

    void operator()(const intent::OpenPanel& wanted) {
        deciding([&](Sitting& s) { open_panel(s, wanted.panel); });
    }
    void operator()(const intent::OpenClause& wanted) {
        with_sitting([&](Sitting& s) { open_clause(s, wanted.provision); });
    }
    void operator()(const intent::DraftOption& wanted) {
        deciding([&](Sitting& s) {
            draft(s).set(wanted.provision, wanted.option);
            s.chair().panel = Panel::propose;
        });
    }
    void operator()(const intent::DraftTakeIn& wanted) {
        deciding([&](Sitting& s) {
            draft(s).take_in(wanted.article);
            s.chair().panel = Panel::propose;
        });
    }
    void operator()(const intent::DraftTakeOut& wanted) {
        deciding([&](Sitting& s) { draft(s).take_out(wanted.article); });
    }
    void operator()(const intent::DraftPositions& wanted) {
        deciding([&](Sitting&) { draft_positions(program_, wanted.of); });
    }
    void operator()(const intent::DraftLink& wanted) {
        deciding([&](Sitting& s) { draft_link(s, wanted.article); });
    }
    void operator()(const intent::DraftTone& wanted) {
        deciding([&](Sitting& s) { draft(s).set_tone(wanted.tone); });
    }
    void operator()(intent::UndoDraft) {
        deciding([&](Sitting& s) {
            if (!draft(s).undo())
                tell(program_, "Nothing has been drafted yet.");
        });
    }
    void operator()(intent::ClearDraft) {
        deciding([&](Sitting& s) { s.chair().draft.reset(); });
    }
    void operator()(const intent::PickArticle& wanted) {
        deciding([&](Sitting& s) {
            rules::ArticleSet& picked = s.chair().picked;
            picked.contains(wanted.article) ? picked.erase(wanted.article) : picked.insert(wanted.article);
        });
    }
    void operator()(const intent::PointAtArticle& wanted) {
        deciding([&](Sitting& s) { s.chair().refused_article = wanted.article; });
    }
    void operator()(const intent::PrepareSpeech& wanted) {
        deciding([&](Sitting& s) { prepare_speech(s, wanted.kind); });
    }
    void operator()(const intent::SpeakTo& wanted) {
        speech([&](SpeechDraft& speech) { speech.whom = wanted.whom; });
    }
    void operator()(const intent::SpeakOfArticle& wanted) {
        deciding([&](Sitting& s) { speak_of_article(s, wanted.article); });
    }
    void operator()(const intent::SpeakOfProvision& wanted) {
        speech([&](SpeechDraft& speech) {
            speech.provision = wanted.provision;
            speech.option.reset();
        });
    }
    void operator()(const intent::SpeakBound& wanted) {
        speech([&](SpeechDraft& speech) { speech.bound = wanted.bound; });
    }
    void operator()(const intent::SpeakOption& wanted) {
        speech([&](SpeechDraft& speech) { speech.option = wanted.option; });
    }
    void operator()(const intent::SpeakOfMeasure& wanted) {
        speech([&](SpeechDraft& speech) { speech.measure = wanted.measure; });
    }
    void operator()(const intent::SpeakBySession& wanted) {
        speech([&](SpeechDraft& speech) { speech.by = wanted.session; });
    }

    void operator()(const intent::SetPercent& wanted) {
        deciding([&](Sitting& s) { set_percent(s, wanted); });
    }
    void operator()(const intent::ToggleTopArticle& wanted) {
        deciding([&](Sitting& s) { toggle_top_article(s, wanted); });
    }
    void operator()(intent::FileReadings) {
        deciding([&](Sitting& s) { act(program_, readings_filed(s), effects_); });
    }
    void operator()(const intent::SetConduct& wanted) {
        deciding([&](Sitting& s) { s.chair().conduct.conduct[wanted.provision.index()] = wanted.conduct; });
    }
    void operator()(intent::FileConduct) {
        deciding([&](Sitting& s) { act_or_ask(s, s.chair().conduct); });
    }
    void operator()(intent::AskAdvisers) {
        deciding([&](Sitting& s) { s.chair().advice_asked = position_of(s.desk.game()); });
    }
    void operator()(const intent::Act& wanted) {
        deciding([&](Sitting& s) { act_or_ask(s, wanted.action); });
    }

    void operator()(const intent::ShowTab& wanted) { program_.debrief_tab = wanted.tab; }
    void operator()(const intent::ShowMeeting& wanted) { program_.debrief_meeting = wanted.meeting; }
    void operator()(const intent::FindMoments& wanted) {
        if (program_.sitting && program_.debrief && !program_.looking && !program_.debrief->data.moments) {
            program_.looking =
                std::make_unique<MomentsSearching>(program_.sitting->desk.game(), program_.sitting->seat, wanted.games);
            program_.looked_percent = 0;
        }
    }
    void operator()(intent::StopLooking) { break_off(program_, std::move(program_.looking)); }
    void operator()(const intent::PlayOn& wanted) {
        if (!program_.sitting || !program_.debrief || program_.playing_on)
            return;
        const game::Game& game = program_.sitting->desk.game();
        program_.debrief->played_on.reset();
        program_.playing_on = std::make_unique<PlayingOn>(game, std::min(wanted.step, game.steps().size()),
                                                          program_.sitting->seat, wanted.games);
        program_.played_percent = 0;
    }
    void operator()(intent::StopPlayingOn) { break_off(program_, std::move(program_.playing_on)); }

  private:
    /// Does it, unless it cannot be undone or is likely a mistake: that is asked about first.
    void act_or_ask(Sitting& sitting, const rules::Action& action) {
        if (!rules::check(sitting.view(), action)) { // else its rule is told
            program_.question = question_before(sitting, action);
            if (program_.settings.warnings)
                add_warning(sitting, action, program_.question);
            if (program_.question)
                return;
        }
        act(program_, action, effects_);
    }
    /// False where a game that is not on the disk would be lost: then it is asked about first.
    bool may_let_go(const Intent& wanted) {
        const bool lost = program_.sitting && !program_.sitting->desk.game().ended() &&
                          !program_.sitting->desk.game().steps().empty() && !program_.sitting->desk.keeping();
        if (!lost || surely_)
            return true;
        program_.question = Question{"Let go of the game at hand?",
                                     "It could not be kept on the disk: it would be lost.",
                                     "Let it go",
                                     "Keep playing",
                                     wanted,
                                     true};
        return false;
    }
    template <class Do>
    void with_sitting(const Do& what) {
        if (program_.sitting)
            what(*program_.sitting);
    }
    /// Only while a person is to decide.
    template <class Do>
    void deciding(const Do& what) {
        if (program_.sitting && !program_.sitting->waiting() && !program_.sitting->desk.game().ended())
            what(*program_.sitting);
    }
    template <class Do>
    void speech(const Do& what) {
        deciding([&](Sitting& sitting) { what(sitting.chair().speech); });
    }

    static void open_panel(Sitting& sitting, Panel panel) {
        Chair& chair = sitting.chair();
        chair.panel = panel;
        if (panel == Panel::propose || panel == Panel::overview)
            chair.speech = {};
        if (panel == Panel::overview)
            chair.clause.reset();
    }

    void back() {
        if (program_.question || program_.receipt || program_.notice) {
            program_.question.reset();
            program_.receipt.reset();
            program_.notice.reset();
            return;
        }
        if (program_.screen == Screen::game && program_.sitting) {
            Chair& chair = program_.sitting->chair();
            if (chair.clause)
                return chair.clause.reset();
            if (chair.panel != Panel::overview) {
                chair.panel = Panel::overview;
                chair.speech = {};
                return;
            }
        }
        if (program_.before.empty())
            return quit(false);
        program_.screen = program_.before.back();
        program_.before.pop_back();
    }

    void quit(bool surely) {
        const bool playing = program_.sitting && !program_.sitting->desk.game().ended();
        const bool kept = playing && program_.sitting->desk.keeping();
        if (surely || !playing) {
            effects_.quit = true;
            return;
        }
        program_.question = Question{"Leave Parley?",
                                     kept ? "Every step is kept. “Continue” on the title goes on from here."
                                          : "This game could not be kept on the disk: it would be lost.",
                                     "Leave",
                                     "Stay",
                                     intent::Quit{true},
                                     !kept};
    }

    Program& program_;
    Effects& effects_;
    bool surely_{}; // a question about it has been answered
};

/// Whether the advisers are to speak of this moment: every turn with hints, else when they are asked.
bool advice_due(const Program& program) {
    if (!program.sitting || !may_advise(*program.sitting) || is_advised(*program.sitting))
        return false;
    return program.settings.hints || program.sitting->chair().advice_asked == position_of(program.sitting->desk.game());
}

/// Lets the advisers confer beside the window; what they say of a moment that is over is put aside.
void confer(Program& program, bool wait) {
    if (program.conferring && (wait || program.conferring->done())) {
        const agents::TwoAdvisers advice = program.conferring->take();
        if (program.sitting) {
            const std::uint64_t position = position_of(program.sitting->desk.game());
            if (program.conferring->is_about(program.sittings, position, program.sitting->seat))
                program.sitting->chair().advised = Advised{position, advice};
        }
        program.conferring.reset();
        ++program.changes;
    }
    if (program.conferring || !advice_due(program))
        return;
    program.conferring =
        std::make_unique<Conferring>(program.sitting->desk.game(), program.sitting->seat, program.sittings);
    if (wait)
        confer(program, true);
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
    confer(program, wait);
    std::erase_if(program.broken_off, [](const std::unique_ptr<Errand>& errand) { return errand->done(); });
    if (program.playing_on && (wait || program.playing_on->done())) {
        PlayedOn played = program.playing_on->take();
        program.playing_on.reset();
        if (program.debrief && played.found.complete)
            program.debrief->played_on = std::move(played);
        ++program.changes;
    } else if (program.playing_on && program.playing_on->percent() != program.played_percent) {
        program.played_percent = program.playing_on->percent();
        ++program.changes;
    }
    if (program.looking && (wait || program.looking->done())) {
        report::MomentsFound found = program.looking->take();
        program.looking.reset();
        if (program.debrief && found.moments.complete)
            program.debrief->data.moments = std::move(found);
        ++program.changes;
    } else if (program.looking && program.looking->percent() != program.looked_percent) {
        program.looked_percent = program.looking->percent();
        ++program.changes;
    }
    return effects;
}

} // namespace parley::desktop
