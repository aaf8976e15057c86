// The coach in the window: what the advisers say when they are asked, what a person is warned of, and the moments that
// mattered, looked for beside the debrief.
#include "desktop/gallery/scenes.hpp"
#include "desktop/model/debriefing.hpp"
#include "desktop/model/sitting.hpp"
#include "desktop/model/update.hpp"
#include "game/counsel.hpp"
#include "rules/legal_actions.hpp"
#include "seat/preparing.hpp"
#include "tests/catch.hpp"
#include "tests/desktop/playing.hpp"
#include "wording/coach.hpp"
#include "wording/moments.hpp"

#include <stdexcept>

using namespace parley;
using namespace parley::desktop;
using namespace parley::testing;

namespace {

std::size_t steps_of(const Program& program) { return program.sitting->desk.game().steps().size(); }

/// After signature, with a breach prepared that is likely to be seen.
struct AtAMistake {
    AtAMistake() {
        REQUIRE(program);
        for (const rules::ProvisionId provision : rules::legal_actions(program->sitting->view()).undertakings)
            want(*program, intent::SetConduct{provision, rules::Conduct::violate});
        action = program->sitting->model().prepared.conduct;
    }
    OwnHome home;
    std::unique_ptr<Program> program = gallery::scene("25-conduct", {});
    rules::Action action;
};

} // namespace

TEST_CASE("Advisers who are asked say what the coach says, and the game stays where it is") {
    const OwnHome home;
    Program program = fresh_program();
    begin_against(program, "first-table", "tit-for-tat", 5);
    go_on_to(program, seat::PageKind::table);
    const std::size_t steps = steps_of(program);
    CHECK_FALSE(program.sitting->model().advised); // hints are off, and nobody has asked
    (void)update(program, intent::AskAdvisers{});
    CHECK_FALSE(program.conferring); // not within the intent: the frame goes on
    (void)tick(program);
    CHECK(program.conferring);
    (void)tick(program, true);
    CHECK_FALSE(program.conferring);
    const Sitting& sitting = *program.sitting;
    REQUIRE(seat::is_advised(sitting.model()));
    CHECK(sitting.model().advised->advice == game::counsel(sitting.desk.game(), sitting.seat));
    CHECK_FALSE(wording::remark_words(sitting.view(), sitting.model().advised->advice.general).empty());
    CHECK_FALSE(wording::remark_words(sitting.view(), sitting.model().advised->advice.diplomat).empty());
    CHECK(steps_of(program) == steps);
    want(program, intent::Act{rules::EndTurn{}});
    CHECK_FALSE(seat::is_advised(sitting.model())); // it was about a moment that is over
}

TEST_CASE("With hints the advisers speak at every turn at the table, and what they say of a moment that is over is "
          "put aside") {
    const OwnHome home;
    Program program = fresh_program();
    program.settings.hints = true;
    begin_against(program, "first-table", "tit-for-tat", 5);
    go_on_to(program, seat::PageKind::table);
    REQUIRE(seat::is_advised(program.sitting->model()));
    program.sitting->model().advised.reset();
    (void)tick(program); // they begin to confer
    REQUIRE(program.conferring);
    (void)update(program, intent::Act{rules::EndTurn{}}); // and the person acts meanwhile
    REQUIRE(program.conferring);
    while (!program.conferring->task->done()) {
    }
    (void)tick(program);
    CHECK_FALSE(seat::is_advised(program.sitting->model()));
    CHECK_FALSE(program.sitting->model().advised);
    (void)tick(program, true); // the others have acted as well
    go_on_to(program, seat::PageKind::table);
    REQUIRE(seat::is_advised(program.sitting->model()));
    const Sitting& sitting = *program.sitting;
    CHECK(sitting.model().advised->advice == game::counsel(sitting.desk.game(), sitting.seat));
}

TEST_CASE("A game left while the advisers confer is left at once, and they say nothing of the next") {
    const OwnHome home;
    Program program = fresh_program();
    program.settings.hints = true;
    begin_against(program, "first-table", "tit-for-tat", 5);
    go_on_to(program, seat::PageKind::table);
    program.sitting->model().advised.reset();
    (void)tick(program);
    REQUIRE(program.conferring);
    want(program, intent::BeginFirstGame{7});
    CHECK_FALSE(program.conferring);
    CHECK_FALSE(program.sitting->model().advised);
}

TEST_CASE("Advisers, and a search, that throw are told of and end nothing") {
    const OwnHome home;
    Program program = fresh_program();
    program.settings.hints = true;
    begin_against(program, "first-table", "tit-for-tat", 5);
    go_on_to(program, seat::PageKind::table);
    program.sitting->model().advised.reset();
    (void)tick(program);
    REQUIRE(program.conferring);
    using Advising = TaskOn<agents::TwoAdvisers>;
    program.conferring->task = std::make_unique<Advising>(
        agents::TwoAdvisers{}, [](agents::TwoAdvisers&, const Advising::Tell&, const std::stop_token&) {
            throw std::runtime_error("no advice");
        });
    (void)tick(program, true);
    CHECK_FALSE(program.conferring); // nor are they asked of this moment again
    REQUIRE(program.notice);
    CHECK(program.notice->text.find("no advice") != std::string::npos);
    program.notice.reset();
    program.looking = std::make_unique<SeekingMoments>(
        report::MomentsFound{}, [](report::MomentsFound&, const SeekingMoments::Tell&, const std::stop_token&) {
            throw std::runtime_error("no moment");
        });
    (void)tick(program, true);
    CHECK_FALSE(program.looking);
    CHECK(program.notice);
}

TEST_CASE("On a package that is being drafted the advisers say what is amiss with it, at once") {
    const OwnHome home;
    Program program = fresh_program();
    begin_against(program, "first-table", "tit-for-tat", 5);
    go_on_to(program, seat::PageKind::table);
    const Sitting& sitting = *program.sitting;
    const auto said = [&] {
        return agents::advise_on_draft(sitting.view(), game::memory_of(sitting.desk.game(), sitting.seat),
                                       seat::drafted(sitting.model()));
    };
    want(program, intent::DraftOption{rules::ProvisionId(0), 1});
    CHECK(said().diplomat.say == agents::Say::one_alone);
    const treaty::TreatyText& text = sitting.scenario().text;
    for (const treaty::Article& article : text.articles)
        want(program, intent::DraftOption{article.provisions.front(), 1});
    CHECK(said().diplomat.say == agents::Say::link);
    want(program, intent::DraftAllOrNone{true});
    CHECK_FALSE(said().diplomat.say == agents::Say::link);
    // Everything that they could want and nothing for us.
    const core::Points no_deal = rules::reservation_now(sitting.view());
    const core::Points worth =
        rules::utility_now(sitting.view())
            .worth(treaty::with(text, sitting.view().open().text.agreed, seat::drafted(sitting.model()).package));
    if (worth < no_deal)
        CHECK((said().general.say == agents::Say::short_of_no_deal ||
               said().general.say == agents::Say::past_instructions));
}

TEST_CASE("A likely mistake is warned of first, once, and nothing is done until it is confirmed") {
    AtAMistake moment;
    Program& program = *moment.program;
    const std::size_t steps = steps_of(program);
    const auto warning = agents::warning_before(program.sitting->view(), moment.action);
    REQUIRE(warning);
    want(program, intent::FileConduct{});
    REQUIRE(question_up(program));
    CHECK(question_up(program)->grave);
    CHECK(question_up(program)->text.starts_with(wording::warning_words(program.sitting->view(), *warning)));
    CHECK(question_up(program)->text.find(wording::concept_line(warning->taught)) != std::string::npos);
    CHECK(steps_of(program) == steps);
    SECTION("thought again") {
        want(program, intent::Answer{false});
        CHECK_FALSE(question_up(program));
        CHECK(steps_of(program) == steps);
        CHECK(rules::Action{program.sitting->model().prepared.conduct} ==
              moment.action);                 // what was prepared is still there
        want(program, intent::FileConduct{}); // the person knows by now
        CHECK_FALSE(question_up(program));
        CHECK(steps_of(program) > steps);
    }
    SECTION("done all the same") {
        want(program, intent::Answer{true});
        REQUIRE(steps_of(program) > steps);
        CHECK(program.sitting->desk.game().steps()[steps].action == moment.action);
    }
}

TEST_CASE("Warnings can be turned off") {
    AtAMistake moment;
    Program& program = *moment.program;
    program.settings.warnings = false;
    const std::size_t steps = steps_of(program);
    want(program, intent::FileConduct{});
    CHECK_FALSE(question_up(program));
    CHECK(steps_of(program) > steps);
}

TEST_CASE("What cannot be undone asks with warnings and without") {
    const OwnHome home;
    for (const bool warnings : {true, false}) {
        const auto program = gallery::scene("08-table-later", {});
        REQUIRE(program);
        program->settings.warnings = warnings;
        const std::size_t steps = steps_of(*program);
        want(*program, intent::Act{rules::WalkOut{}});
        REQUIRE(question_up(*program));
        CHECK(steps_of(*program) == steps);
        const auto warning = agents::warning_before(program->sitting->view(), rules::WalkOut{});
        CHECK((question_up(*program)->text.find("Reservation value") != std::string::npos) == (warnings && warning));
        want(*program, intent::Answer{false});
        CHECK(steps_of(*program) == steps);
    }
}

TEST_CASE("What a rule forbids is told by its rule and not warned of") {
    const OwnHome home;
    Program program = fresh_program();
    begin_against(program, "first-table", "tit-for-tat", 5);
    go_on_to(program, seat::PageKind::table);
    want(program, intent::Act{rules::InitialText{}}); // nothing is agreed
    CHECK_FALSE(question_up(program));
    REQUIRE(notice_up(program) != nullptr);
    CHECK(notice_up(program)->bad);
    CHECK(program.sitting->model().warned.empty());
}

TEST_CASE("The moments that mattered are looked for beside the debrief: it can be stopped, and begun again") {
    const OwnHome home;
    const auto program = gallery::scene("30-debrief-the-course", {});
    REQUIRE(program);
    (void)update(*program, intent::FindMoments{48});
    REQUIRE(program->looking);
    (void)update(*program, intent::ShowTab{0}); // it can be read meanwhile
    CHECK(program->debrief_tab == 0);
    (void)update(*program, intent::StopLooking{});
    CHECK_FALSE(program->looking);
    while (!program->broken_off.empty())
        (void)tick(*program);
    CHECK_FALSE(program->debrief->data.moments);

    want(*program, intent::FindMoments{12});
    CHECK_FALSE(program->looking);
    REQUIRE(program->debrief->data.moments);
    const report::MomentsFound& found = *program->debrief->data.moments;
    CHECK(found.moments.complete);
    CHECK(found.search.how.games == 12);
    CHECK(found.moments.decisions > 10);
    want(*program, intent::FindMoments{12}); // it is known already
    CHECK_FALSE(program->looking);
}

TEST_CASE("What might have come of a step is played out beside the debrief; it can be stopped") {
    const OwnHome home;
    const auto program = gallery::scene("30-debrief-the-course", {});
    REQUIRE(program);
    const game::Game before = program->sitting->desk.game();
    (void)update(*program, intent::PlayOn{10, 400});
    REQUIRE(program->playing_on.task);
    CHECK(program->playing_on.step == 10);
    (void)update(*program, intent::StopPlayingOn{});
    CHECK_FALSE(program->playing_on.task);
    while (!program->broken_off.empty())
        (void)tick(*program);
    CHECK_FALSE(program->debrief->played_on);

    want(*program, intent::PlayOn{10, 12});
    REQUIRE(program->debrief->played_on);
    const PlayedOn& played = *program->debrief->played_on;
    CHECK(played.found.games.size() == 12);
    const game::WhatIf alone = game::what_if(before, 10, program->sitting->seat, played.how, 1);
    CHECK(alone.worth.mean == played.found.worth.mean); // the same on any number of threads
    CHECK(wording::what_if_words(before, played.found, played.how.agent).find("Your game came to ") !=
          std::string::npos);
    CHECK(program->sitting->desk.game().steps().size() == before.steps().size());
}

TEST_CASE("A moment that mattered can be played again from just before it") {
    const OwnHome home;
    const auto program = gallery::scene("38-debrief-moments", {});
    REQUIRE(program);
    REQUIRE(program->debrief->data.moments);
    REQUIRE_FALSE(program->debrief->data.moments->moments.chosen.empty());
    const std::size_t step = program->debrief->data.moments->moments.chosen.front().step;
    const rules::PartyId seat = program->sitting->seat;
    want(*program, intent::Rehearse{step});
    REQUIRE(program->sitting);
    CHECK(program->screen == Screen::game);
    CHECK(program->sitting->desk.game().setup().rehearsal);
    CHECK(program->sitting->desk.game().steps().size() == step);
    CHECK(program->sitting->desk.game().to_act().contains(seat));
    CHECK_FALSE(program->looking);
}
