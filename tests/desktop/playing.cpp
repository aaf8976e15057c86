#include "tests/desktop/playing.hpp"

#include "desktop/model/update.hpp"
#include "desktop/model/update_game.hpp"
#include "rules/legal_actions.hpp"
#include "tests/catch.hpp"

#include <algorithm>
#include <cstdlib>
#include <unistd.h>

namespace parley::testing {

using namespace desktop;

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

void go_on(Program& program) {
    Sitting& sitting = *program.sitting;
    switch (sitting.page()) {
    case Page::curtain:
    case Page::opening:
    case Page::briefing:
    case Page::ending:
        want(program, intent::ReadOn{});
        return;
    case Page::capitals:
        want(program, intent::FileOrders{});
        return;
    case Page::table: {
        const auto legal = rules::legal_actions(sitting.view());
        if (legal.can_initial && rules::utility_now(sitting.view()).worth(sitting.view().open().text.agreed) >
                                     rules::reservation_now(sitting.view())) {
            want(program, intent::Act{rules::InitialText{}});
            REQUIRE(program.question);
            want(program, intent::Answer{true});
        } else if (!legal.answerable.empty()) {
            want(program, intent::Act{rules::AcceptProposal{legal.answerable.front()}});
            if (program.question) // it warned
                want(program, intent::Answer{true});
            if (program.notice && program.notice->bad)
                want(program, intent::Act{rules::EndTurn{}});
        } else {
            want(program, intent::Act{rules::EndTurn{}});
        }
        return;
    }
    case Page::question:
        want(program, intent::Act{rules::AnswerQuestion{rules::Preference::first}});
        return;
    case Page::sounding:
        want(program, intent::Act{rules::AnswerSounding{rules::Reception::decline}});
        return;
    case Page::incident:
        want(program, intent::Act{rules::RespondToIncident{rules::IncidentAnswer::play_down}});
        return;
    case Page::assessment: {
        const auto legal = rules::legal_actions(sitting.view());
        if (legal.owes_top_articles)
            for (std::size_t other = 0; other < sitting.scenario().party_count(); ++other)
                if (rules::PartyId(other) != sitting.seat)
                    for (std::size_t article = 0; article < 2; ++article)
                        if (reading(sitting, rules::PartyId(other)).top_articles.size() < 2)
                            want(program, intent::ToggleTopArticle{rules::PartyId(other), rules::ArticleId(article)});
        want(program, intent::FileReadings{});
        return;
    }
    case Page::ratification:
        want(program, intent::Act{rules::FileRatification{rules::Submit{}}});
        return;
    case Page::conduct:
        want(program, intent::FileConduct{});
        return;
    case Page::finding:
        want(program, intent::Act{rules::AnswerFinding{rules::FindingAnswer::raise}});
        return;
    }
}

void go_on_to(Program& program, Page page) {
    for (int presses = 0; presses < 500 && program.screen == Screen::game; ++presses) {
        if (program.sitting->page() == page)
            return;
        go_on(program);
    }
    FAIL("the game does not come to that page");
}

std::set<Page> play_on(Program& program) {
    std::set<Page> pages;
    for (int presses = 0; presses < 500; ++presses) {
        if (program.screen == Screen::debrief)
            return pages;
        const Page page = program.sitting->page();
        pages.insert(page);
        const std::size_t steps = program.sitting->desk.game().steps().size();
        const auto chair = program.sitting->seat;
        go_on(program);
        INFO("page " << static_cast<int>(page) << " of step " << steps << ": "
                     << (program.notice ? program.notice->text : "no notice"));
        REQUIRE((program.screen == Screen::debrief || program.sitting->desk.game().steps().size() > steps ||
                 program.sitting->page() != page || program.sitting->seat != chair));
    }
    FAIL("the game does not end");
    return pages;
}

} // namespace parley::testing
