#include "tests/desktop/playing.hpp"
#include "desktop/model/sitting.hpp"
#include "game/game.hpp"

#include "desktop/model/update.hpp"
#include "rules/legal_actions.hpp"
#include "seat/preparing.hpp"
#include "tests/catch.hpp"

#include <algorithm>
#include <cstdlib>
#include <unistd.h>

namespace parley::testing {

using namespace desktop;
using seat::PageKind;

OwnHome::OwnHome() : path_(std::filesystem::temp_directory_path() / ("parley-model-" + std::to_string(getpid()))) {
    std::filesystem::create_directories(path_);
    setenv("XDG_STATE_HOME", path_.c_str(), 1);
    setenv("PARLEY_SCENARIOS", PARLEY_ROOT "/scenarios", 1);
}

OwnHome::~OwnHome() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

Program fresh_program() {
    Program program;
    program.library = read_library();
    program.settings.hints = false; // the advisers speak when they are asked
    return program;
}

Effects want(Program& program, const Intent& intent) {
    Effects effects = update(program, intent);
    (void)tick(program, true);
    return effects;
}

std::size_t card_of(const Program& program, const std::string& id) {
    const auto found = std::ranges::find(program.library, id, &ScenarioCard::id);
    REQUIRE(found != program.library.end());
    REQUIRE(found->scenario);
    return static_cast<std::size_t>(found - program.library.begin());
}

void begin_against(Program& program, const std::string& scenario, const std::string& agent, std::uint64_t seed) {
    want(program, intent::ChooseScenario{card_of(program, scenario)});
    for (std::size_t party = 1; party < program.fresh.seats.size(); ++party)
        want(program, intent::ChooseOpponent{rules::PartyId(party), agent});
    want(program, intent::UseSeed{seed});
    want(program, intent::BeginGame{});
    REQUIRE(program.sitting);
}

namespace {

void end_turn(Program& program) {
    want(program, intent::Act{rules::EndTurn{}});
    if (question_up(program)) // initials would lapse
        want(program, intent::Answer{true});
}

} // namespace

void go_on(Program& program) {
    Sitting& sitting = *program.sitting;
    switch (sitting.page()) {
    case PageKind::curtain:
    case PageKind::opening:
    case PageKind::briefing:
    case PageKind::ending:
        want(program, intent::ReadOn{});
        return;
    case PageKind::capitals:
        want(program, intent::FileOrders{});
        return;
    case PageKind::table: {
        const auto legal = rules::legal_actions(sitting.view());
        if (legal.can_initial && rules::utility_now(sitting.view()).worth(sitting.view().open().text.agreed) >
                                     rules::reservation_now(sitting.view())) {
            want(program, intent::Act{rules::InitialText{}});
            REQUIRE(question_up(program));
            want(program, intent::Answer{true});
        } else if (!legal.answerable.empty()) {
            want(program, intent::Act{rules::AcceptProposal{legal.answerable.front()}});
            if (question_up(program)) // it warned, or initials would lapse
                want(program, intent::Answer{true});
            if (notice_up(program) != nullptr && notice_up(program)->bad)
                end_turn(program);
        } else {
            end_turn(program);
        }
        return;
    }
    case PageKind::initials:
        if (rules::utility_now(sitting.view()).worth(sitting.view().open().text.agreed) <=
            rules::reservation_now(sitting.view())) {
            want(program, intent::KeepNegotiating{});
            return;
        }
        want(program, intent::Act{rules::InitialText{}});
        REQUIRE(question_up(program));
        want(program, intent::Answer{true});
        return;
    case PageKind::edition: {
        const auto& edition = sitting.view().open().procedure.edition;
        const treaty::Outcome with = treaty::with(sitting.scenario().text, sitting.view().open().text.agreed, edition);
        rules::JudgeText verdict;
        verdict.yes = rules::utility_now(sitting.view()).worth(with) > rules::reservation_now(sitting.view());
        verdict.yes = verdict.yes && !rules::check(sitting.view(), verdict);
        want(program, intent::Act{verdict});
        if (question_up(program)) // initials would lapse
            want(program, intent::Answer{true});
        return;
    }
    case PageKind::question:
        want(program, intent::Act{rules::AnswerQuestion{rules::Preference::first}});
        return;
    case PageKind::sounding:
        want(program, intent::Act{rules::AnswerSounding{rules::Reception::decline}});
        return;
    case PageKind::incident:
        want(program, intent::Act{rules::RespondToIncident{rules::IncidentAnswer::play_down}});
        return;
    case PageKind::assessment: {
        const auto legal = rules::legal_actions(sitting.view());
        if (legal.owes_top_articles)
            for (std::size_t other = 0; other < sitting.scenario().party_count(); ++other)
                if (rules::PartyId(other) != sitting.seat)
                    for (std::size_t article = 0; article < 2; ++article)
                        if (seat::reading_of(sitting.model(), sitting.view(), rules::PartyId(other))
                                .top_articles.size() < 2)
                            want(program, intent::ToggleTopArticle{rules::PartyId(other), rules::ArticleId(article)});
        want(program, intent::FileReadings{});
        return;
    }
    case PageKind::ratification:
        want(program, intent::Act{rules::FileRatification{rules::Submit{}}});
        return;
    case PageKind::conduct:
        want(program, intent::FileConduct{});
        return;
    case PageKind::finding:
        want(program, intent::Act{rules::AnswerFinding{rules::FindingAnswer::raise}});
        return;
    }
}

void go_on_to(Program& program, PageKind page) {
    for (int presses = 0; presses < 500 && program.screen == Screen::game; ++presses) {
        if (program.sitting->page() == page)
            return;
        go_on(program);
    }
    FAIL("the game does not come to that page");
}

std::set<PageKind> play_on(Program& program) {
    std::set<PageKind> pages;
    for (int presses = 0; presses < 500; ++presses) {
        if (program.screen == Screen::debrief)
            return pages;
        const PageKind page = program.sitting->page();
        pages.insert(page);
        const std::size_t steps = program.sitting->desk.game().steps().size();
        const auto chair = program.sitting->seat;
        go_on(program);
        INFO("page " << static_cast<int>(page) << " of step " << steps << ": "
                     << (notice_up(program) != nullptr ? notice_up(program)->text : "no notice"));
        REQUIRE((program.screen == Screen::debrief || program.sitting->desk.game().steps().size() > steps ||
                 program.sitting->page() != page || program.sitting->seat != chair));
    }
    FAIL("the game does not end");
    return pages;
}

} // namespace parley::testing
