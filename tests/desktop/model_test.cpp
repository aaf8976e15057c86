// The program without a window: whole games by intents alone, and what must hold on the way.
#include "desktop/gallery/scenes.hpp"
#include "desktop/model/document.hpp"
#include "desktop/model/figures.hpp"
#include "desktop/model/starting.hpp"
#include "desktop/model/update.hpp"
#include "desktop/model/update_game.hpp"
#include "rules/legal_actions.hpp"
#include "tests/catch.hpp"

#include <algorithm>
#include <cstdlib>
#include <numeric>
#include <set>
#include <unistd.h>

using namespace parley;
using namespace parley::desktop;

namespace {

/// A home of its own, so that no test sees a person's games.
class OwnHome {
  public:
    OwnHome() : path_(std::filesystem::temp_directory_path() / ("parley-model-" + std::to_string(getpid()))) {
        std::filesystem::create_directories(path_);
        setenv("XDG_STATE_HOME", path_.c_str(), 1);
        setenv("PARLEY_SCENARIOS", PARLEY_ROOT "/scenarios", 1);
    }
    ~OwnHome() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    OwnHome(const OwnHome&) = delete;
    OwnHome& operator=(const OwnHome&) = delete;
    [[nodiscard]] const std::filesystem::path& path() const { return path_; }

  private:
    std::filesystem::path path_;
};

Program fresh_program() {
    Program program;
    program.library = read_library();
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

/// The plainest way on from any page: what somebody does who presses the first thing that helps.
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

/// Plays to the debrief; fails the test where a page does not lead on.
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

} // namespace

TEST_CASE("A game can be played from the title to the debrief by intents alone") {
    const OwnHome home;
    Program program = fresh_program();
    want(program, intent::GoTo{Screen::gallery});
    want(program, intent::ChooseScenario{card_of(program, "geneva-2022")});
    want(program, intent::GoTo{Screen::seats});
    want(program, intent::UseSeed{11});
    want(program, intent::BeginGame{});
    REQUIRE(program.screen == Screen::game);
    REQUIRE(program.sitting->page() == Page::opening);
    const std::set<Page> pages = play_on(program);
    CHECK(pages.contains(Page::briefing));
    CHECK(pages.contains(Page::capitals));
    CHECK(pages.contains(Page::table));
    CHECK(pages.contains(Page::assessment));
    CHECK(program.sitting->desk.game().ended());
    CHECK(program.before.size() == 2);
}

TEST_CASE("Two people at one machine hand over behind a curtain and each sees a feed of its own") {
    const OwnHome home;
    Program program = fresh_program();
    want(program, intent::ChooseScenario{card_of(program, "first-table")});
    want(program, intent::ChooseOpponent{rules::PartyId(1), ""});
    want(program, intent::UseSeed{3});
    want(program, intent::BeginGame{});
    REQUIRE(program.sitting->page() == Page::curtain);
    const std::set<Page> pages = play_on(program);
    CHECK(pages.contains(Page::curtain));
    const Sitting& sitting = *program.sitting;
    CHECK(sitting.chairs[0].feed.size() > 0);
    CHECK(sitting.chairs[1].feed.size() > 0);
    for (std::size_t seat = 0; seat < 2; ++seat)
        for (const Told& told : sitting.chairs[seat].feed.lines())
            CHECK(sitting.desk.game().events()[told.event].audience.contains(rules::PartyId(seat)));
}

TEST_CASE("The first game keeps verbs and dials back until they are of use") {
    const OwnHome home;
    Program program = fresh_program();
    want(program, intent::BeginFirstGame{});
    REQUIRE(program.sitting);
    CHECK_FALSE(unlocked(*program.sitting).measures);
    while (program.sitting->meeting() == 0)
        go_on(program);
    CHECK(unlocked(*program.sitting).measures);
}

TEST_CASE("What is drafted is tabled, shown in the document, and taken back") {
    const OwnHome home;
    Program program = fresh_program();
    want(program, intent::BeginFirstGame{});
    while (program.sitting->page() != Page::table)
        go_on(program);
    const scenario::PublicScenario& scenario = program.sitting->scenario();
    for (const treaty::Article& article : scenario.text.articles)
        want(program, intent::DraftOption{article.provisions.front(), 1});
    CHECK(drafted(*program.sitting).package.articles.size() == scenario.text.articles.size());
    want(program, intent::DraftLink{rules::ArticleId(0)});
    CHECK(drafted(*program.sitting).linked.size() == scenario.text.articles.size());
    const Document written = document(*program.sitting);
    REQUIRE(written.articles.size() == scenario.text.articles.size());
    CHECK(written.articles.front().drafted);
    CHECK(written.articles.front().clauses.front().brackets.front().kind == Bracket::Kind::drafted);
    const PackageFigures figures = package_figures(*program.sitting, drafted(*program.sitting));
    CHECK(figures.parts.size() == scenario.text.articles.size());
    CHECK(figures.together == figures.worth - figures.agreed);
    CHECK(figures.least <= figures.worth);
    CHECK(figures.worth <= figures.most);
    CHECK(figures.to_them.low <= figures.to_them.high);
    want(program, intent::UndoDraft{});
    CHECK(drafted(*program.sitting).linked.empty());
    want(program, intent::ClearDraft{});
    CHECK(drafted(*program.sitting).package.articles.empty());
}

TEST_CASE("The rungs of a ladder price each option as the text would then count it") {
    const OwnHome home;
    Program program = fresh_program();
    want(program, intent::BeginFirstGame{});
    while (program.sitting->page() != Page::table)
        go_on(program);
    for (std::size_t p = 0; p < program.sitting->scenario().text.provisions.size(); ++p) {
        const std::vector<Rung> ladder = rungs(*program.sitting, rules::ProvisionId(p));
        CHECK(ladder.size() == program.sitting->scenario().text.provisions[p].options.size());
        CHECK(ladder.front().worth == core::Points{});
    }
}

TEST_CASE("What cannot be undone is asked about first, and can be declined") {
    const OwnHome home;
    Program program = fresh_program();
    want(program, intent::BeginFirstGame{});
    while (program.sitting->page() != Page::table)
        go_on(program);
    want(program, intent::Act{rules::WalkOut{}});
    REQUIRE(program.question);
    CHECK(program.question->grave);
    want(program, intent::Answer{false});
    CHECK_FALSE(program.sitting->desk.game().ended());
    want(program, intent::Act{rules::WalkOut{}});
    want(program, intent::Answer{true});
    CHECK(program.sitting->desk.game().ended());
    CHECK(program.sitting->page() == Page::ending);
}

TEST_CASE("What the rules forbid leaves a notice with the rule, and nothing else") {
    const OwnHome home;
    Program program = fresh_program();
    want(program, intent::BeginFirstGame{});
    while (program.sitting->page() != Page::table)
        go_on(program);
    const std::size_t steps = program.sitting->desk.game().steps().size();
    want(program, intent::Act{rules::AcceptProposal{rules::PartyId(0)}});
    REQUIRE(program.notice);
    CHECK(program.notice->bad);
    CHECK(program.notice->text.find("rule") != std::string::npos);
    CHECK(program.sitting->desk.game().steps().size() == steps);
}

TEST_CASE("Percentages always make a hundred, whichever is moved") {
    const OwnHome home;
    const auto program = gallery::scene("23-assessment", {});
    REQUIRE(program);
    Sitting& sitting = *program->sitting;
    const rules::PartyId them(1);
    for (const int percent : {0, 100, 37, 1, 99, 50})
        for (std::size_t profile = 0; profile < sitting.scenario().at(them).profiles.size(); ++profile) {
            want(*program, intent::SetPercent{them, rules::ProfileId(profile), percent});
            const auto& held = reading(sitting, them).percent;
            CHECK(held[profile] == percent);
            CHECK(std::accumulate(held.begin(), held.end(), 0) == 100);
            CHECK(std::ranges::all_of(held, [](int part) { return part >= 0; }));
        }
}

TEST_CASE("A game is kept as it is played: it can be left, continued, copied and rehearsed") {
    const OwnHome home;
    Program program = fresh_program();
    want(program, intent::BeginFirstGame{});
    while (program.sitting->page() != Page::table)
        go_on(program);
    const std::size_t steps = program.sitting->desk.game().steps().size();
    CHECK_FALSE(update(program, intent::Quit{}).quit);
    REQUIRE(program.question);
    want(program, intent::Answer{false});
    want(program, intent::SaveCopy{"a copy"});
    want(program, intent::SaveCopy{"a copy"});
    REQUIRE(program.notice);
    CHECK(program.notice->bad); // never over one that is there
    want(program, intent::SaveCopy{"../elsewhere"});
    CHECK(program.notice->bad);
    program.sitting.reset();

    Program later = fresh_program();
    want(later, intent::Continue{});
    REQUIRE(later.sitting);
    CHECK(later.sitting->desk.game().steps().size() == steps);
    CHECK(later.sitting->page() == Page::table);
    want(later, intent::Rehearse{1});
    CHECK(later.sitting->desk.game().setup().rehearsal);
    want(later, intent::GoTo{Screen::saves});
    CHECK(later.saves.size() >= 3);
}

TEST_CASE("A saved game that cannot be read is refused with a sentence and the game at hand stays") {
    const OwnHome home;
    Program program = fresh_program();
    want(program, intent::BeginFirstGame{});
    want(program, intent::LoadGame{home.path() / "no-such.parley"});
    REQUIRE(program.notice);
    CHECK(program.notice->bad);
    CHECK(program.sitting);
}

TEST_CASE("Going on from an autosave makes a file of its own, since autosaves move on") {
    const OwnHome home;
    Program program = fresh_program();
    want(program, intent::BeginFirstGame{});
    while (program.sitting->page() != Page::table)
        go_on(program);
    want(program, intent::GoTo{Screen::saves});
    const auto autosaved = std::ranges::find_if(program.saves, [](const game::SavedGame& save) {
        return save.path.filename().string().starts_with("autosave-");
    });
    REQUIRE(autosaved != program.saves.end());
    const std::filesystem::path path = autosaved->path;
    want(program, intent::LoadGame{path});
    REQUIRE(program.sitting->desk.kept_in());
    CHECK(*program.sitting->desk.kept_in() != path);
    want(program, intent::SaveCopy{"autosave-4"});
    CHECK(program.notice->bad);
}

TEST_CASE("Conduct is filed anew every period, whatever was filed before") {
    const OwnHome home;
    const auto program = gallery::scene("25-conduct", {});
    REQUIRE(program);
    const auto undertakings = rules::legal_actions(program->sitting->view()).undertakings;
    REQUIRE_FALSE(undertakings.empty());
    want(*program, intent::SetConduct{undertakings.front(), rules::Conduct::violate});
    want(*program, intent::FileConduct{});
    for (const rules::Conduct conduct : program->sitting->chair().conduct.conduct)
        CHECK(conduct == rules::Conduct::comply);
}

TEST_CASE("Escape closes what is open, then leads back, then asks before leaving a game") {
    const OwnHome home;
    Program program = fresh_program();
    want(program, intent::BeginFirstGame{});
    while (program.sitting->page() != Page::table)
        go_on(program);
    want(program, intent::OpenPanel{Panel::propose});
    want(program, intent::OpenClause{rules::ProvisionId(0)});
    want(program, intent::Back{});
    CHECK_FALSE(program.sitting->chair().clause);
    want(program, intent::Back{});
    CHECK(program.sitting->chair().panel == Panel::overview);
    want(program, intent::Back{});
    CHECK(program.screen == Screen::title);
    CHECK_FALSE(update(program, intent::Back{}).quit);
    CHECK(program.question);
}

TEST_CASE("Every scene of the gallery can be made, and shows what its name says") {
    const OwnHome home;
    const std::vector<gallery::Scene> made = gallery::scenes({});
    CHECK(made.size() == gallery::scene_names().size());
    for (const gallery::Scene& scene : made) {
        INFO(scene.name);
        CHECK_FALSE((scene.program->sitting && scene.program->sitting->waiting()));
    }
}
