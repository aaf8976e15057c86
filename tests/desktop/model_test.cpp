// The program without a window: whole games by intents alone, and what must hold on the way.
#include "desktop/gallery/scenes.hpp"
#include "desktop/model/sitting.hpp"
#include "desktop/model/starting.hpp"
#include "desktop/model/update.hpp"
#include "game/desk.hpp"
#include "game/game.hpp"
#include "game/saves.hpp"
#include "rules/legal_actions.hpp"
#include "seat/document.hpp"
#include "seat/figures.hpp"
#include "seat/preparing.hpp"
#include "tests/catch.hpp"
#include "tests/desktop/playing.hpp"
#include "wording/window/pages_notices.hpp"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <numeric>
#include <set>
#include <sstream>
#include <stdexcept>
#include <unistd.h>

using namespace parley;
using namespace parley::desktop;
using namespace parley::testing;
using seat::PageKind;
using seat::Panel;

TEST_CASE("A game can be played from the title to the debrief by intents alone") {
    const OwnHome home;
    Program program = fresh_program();
    want(program, intent::GoTo{Screen::gallery});
    want(program, intent::ChooseScenario{card_of(program, "geneva-2022")});
    want(program, intent::GoTo{Screen::seats});
    want(program, intent::ChooseOpponent{rules::PartyId(1), "tit-for-tat"});
    want(program, intent::UseSeed{11});
    want(program, intent::BeginGame{});
    REQUIRE(program.screen == Screen::game);
    REQUIRE(program.sitting->page() == PageKind::opening);
    const std::set<PageKind> pages = play_on(program);
    CHECK(pages.contains(PageKind::briefing));
    CHECK(pages.contains(PageKind::capitals));
    CHECK(pages.contains(PageKind::table));
    CHECK(pages.contains(PageKind::assessment));
    CHECK(program.sitting->desk.game().ended());
    CHECK(program.before.size() == 2);
}

TEST_CASE("A turn of the computer that throws is given up and told, and the next act of a person asks again") {
    const OwnHome home;
    Program program = fresh_program();
    begin_against(program, "first-table", "tit-for-tat", 3);
    go_on_to(program, PageKind::capitals);
    static_cast<void>(update(program, intent::FileOrders{}));
    REQUIRE(program.sitting->waiting());
    const std::size_t steps = program.sitting->desk.game().steps().size();
    game::AgentsTurn lifted = program.sitting->thinking->take();
    program.sitting->thinking = std::make_unique<Thinking>(
        std::move(lifted),
        [](game::AgentsTurn&, const Thinking::Tell&, const std::stop_token&) { throw std::runtime_error("no move"); });
    static_cast<void>(tick(program, true));
    CHECK_FALSE(program.sitting->waiting());
    CHECK(program.sitting->desk.game().steps().size() == steps);
    CHECK(program.sitting->model().notice);
    want(program, intent::CloseOpen{});
    CHECK(program.sitting->desk.game().steps().size() > steps);
}

TEST_CASE("Two people at one machine hand over behind a curtain and each sees a feed of its own") {
    const OwnHome home;
    Program program = fresh_program();
    want(program, intent::ChooseScenario{card_of(program, "first-table")});
    want(program, intent::ChooseOpponent{rules::PartyId(1), ""});
    want(program, intent::UseSeed{3});
    want(program, intent::BeginGame{});
    REQUIRE(program.sitting->page() == PageKind::curtain);
    const std::set<PageKind> pages = play_on(program);
    CHECK(pages.contains(PageKind::curtain));
    const Sitting& sitting = *program.sitting;
    for (const rules::PartyId person : sitting.desk.persons()) {
        const seat::Feed& feed = sitting.desk.model(person).feed;
        CHECK(feed.size() > 0);
        for (const seat::Told& told : feed.lines())
            CHECK(sitting.desk.game().events()[told.number_of_event].audience.contains(person));
    }
}

TEST_CASE("The first game keeps verbs and dials back until they are of use") {
    const OwnHome home;
    Program program = fresh_program();
    want(program, intent::BeginFirstGame{7});
    REQUIRE(program.sitting);
    CHECK_FALSE(seat::unlocked(program.sitting->model(), program.sitting->view()).measures);
    while (program.sitting->meeting() == 0)
        go_on(program);
    CHECK(seat::unlocked(program.sitting->model(), program.sitting->view()).measures);
}

TEST_CASE("What is drafted is tabled, shown in the document, and taken back") {
    const OwnHome home;
    Program program = fresh_program();
    want(program, intent::BeginFirstGame{7});
    go_on_to(program, PageKind::table);
    const scenario::PublicScenario& scenario = program.sitting->scenario();
    for (const treaty::Article& article : scenario.text.articles)
        want(program, intent::DraftOption{article.provisions.front(), 1});
    CHECK(seat::drafted(program.sitting->model()).package.articles.size() == scenario.text.articles.size());
    want(program, intent::DraftAllOrNone{true});
    CHECK(seat::drafted(program.sitting->model()).linked.size() == scenario.text.articles.size());
    const seat::Document written = seat::document(program.sitting->model(), program.sitting->view());
    REQUIRE(written.articles.size() == scenario.text.articles.size());
    CHECK(written.articles.front().drafted);
    CHECK(written.articles.front().clauses.front().brackets.front().kind == seat::Bracket::Kind::drafted);
    const seat::PackageFigures figures = seat::package_figures(program.sitting->model(), program.sitting->view(),
                                                               seat::drafted(program.sitting->model()));
    CHECK(figures.parts.size() == scenario.text.articles.size());
    CHECK(figures.together == figures.worth - figures.agreed);
    CHECK(figures.least <= figures.worth);
    CHECK(figures.worth <= figures.most);
    CHECK(figures.to_them.low <= figures.to_them.high);
    want(program, intent::UndoDraft{});
    CHECK(seat::drafted(program.sitting->model()).linked.empty());
    want(program, intent::ClearDraft{});
    CHECK(seat::drafted(program.sitting->model()).package.articles.empty());
}

TEST_CASE("The rungs of a ladder price each option as the text would then count it") {
    const OwnHome home;
    Program program = fresh_program();
    want(program, intent::BeginFirstGame{7});
    go_on_to(program, PageKind::table);
    for (std::size_t p = 0; p < program.sitting->scenario().text.provisions.size(); ++p) {
        const std::vector<seat::Rung> ladder =
            seat::rungs(program.sitting->model(), program.sitting->view(), rules::ProvisionId(p));
        CHECK(ladder.size() == program.sitting->scenario().text.provisions[p].options.size());
        for (const seat::Rung& rung : ladder) {
            want(program, intent::DraftOption{rules::ProvisionId(p), rung.option});
            CHECK(seat::package_figures(program.sitting->model(), program.sitting->view(),
                                        seat::drafted(program.sitting->model()))
                      .worth == rung.whole);
            want(program, intent::UndoDraft{});
        }
    }
}

TEST_CASE("What cannot be undone is asked about first, and can be declined") {
    const OwnHome home;
    Program program = fresh_program();
    want(program, intent::BeginFirstGame{7});
    go_on_to(program, PageKind::table);
    want(program, intent::Act{rules::WalkOut{}});
    REQUIRE(question_up(program));
    CHECK(question_up(program)->grave);
    want(program, intent::Answer{false});
    CHECK_FALSE(question_up(program));
    CHECK_FALSE(program.sitting->desk.game().ended());
    want(program, intent::Act{rules::WalkOut{}});
    want(program, intent::Answer{true});
    CHECK(program.sitting->desk.game().ended());
    CHECK(program.sitting->page() == PageKind::ending);
}

TEST_CASE("What the rules forbid leaves a notice in plain words with the rule behind it, and nothing else") {
    const OwnHome home;
    Program program = fresh_program();
    want(program, intent::BeginFirstGame{7});
    go_on_to(program, PageKind::table);
    const std::size_t steps = program.sitting->desk.game().steps().size();
    want(program, intent::Act{rules::AcceptProposal{rules::PartyId(0)}});
    REQUIRE(notice_up(program) != nullptr);
    CHECK(notice_up(program)->bad);
    CHECK(notice_up(program)->text.find("(rule") == std::string::npos); // it stands behind the words
    REQUIRE(notice_up(program)->rule.has_value());
    CHECK(program.sitting->model().notice->rule == notice_up(program)->rule);
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
            const auto held = seat::reading_of(sitting.model(), sitting.view(), them).percent;
            CHECK(held[profile] == percent);
            CHECK(std::accumulate(held.begin(), held.end(), 0) == 100);
            CHECK(std::ranges::all_of(held, [](int part) { return part >= 0; }));
        }
}

TEST_CASE("A game is kept as it is played: it can be left, continued and copied, and not rehearsed before its end") {
    const OwnHome home;
    Program program = fresh_program();
    want(program, intent::BeginFirstGame{7});
    go_on_to(program, PageKind::table);
    const std::size_t steps = program.sitting->desk.game().steps().size();
    CHECK_FALSE(update(program, intent::Quit{}).quit);
    REQUIRE(program.question);
    want(program, intent::Answer{false});
    want(program, intent::SaveCopy{"a copy"});
    want(program, intent::SaveCopy{"a copy"});
    REQUIRE(program.notice);
    CHECK(program.notice->bad); // never over one that is there
    for (const std::string& name : {std::string("../elsewhere"), std::string("   "), std::string("\u00A0\u2003"),
                                    std::string("a\x1b[31mb"), std::string(300, 'n')}) {
        want(program, intent::SaveCopy{name});
        CHECK(program.notice->bad);
    }
    CHECK(program.notice->text.find("300 bytes") != std::string::npos);
    CHECK(program.copies_kept == 1);
    std::string eighty_letters;
    for (int i = 0; i < 80; ++i)
        eighty_letters += "\u00FC";
    want(program, intent::SaveCopy{"  " + eighty_letters + " "});
    CHECK(program.copies_kept == 2);
    CHECK(std::ranges::any_of(program.saves,
                              [&](const game::SavedGame& save) { return save.path.stem() == eighty_letters; }));
    program.sitting.reset();

    Program later = fresh_program();
    want(later, intent::Continue{});
    REQUIRE(later.sitting);
    CHECK(later.sitting->desk.game().steps().size() == steps);
    CHECK(later.sitting->page() == PageKind::table);
    want(later, intent::Rehearse{1}); // the end of a rehearsal would open the other side's papers
    CHECK_FALSE(later.sitting->desk.game().setup().rehearsal);
    CHECK(later.sitting->desk.game().steps().size() == steps);
    REQUIRE(later.notice);
    CHECK(later.notice->bad);
    want(later, intent::GoTo{Screen::saves});
    CHECK(later.saves.size() >= 2);
}

TEST_CASE("How hard the others think is chosen, remembered, and kept with the game") {
    const OwnHome home;
    Program program = fresh_program();
    want(program, intent::ChooseScenario{card_of(program, "first-table")});
    want(program, intent::ChooseOpponent{rules::PartyId(1), "envoy"});
    want(program, intent::ChooseStrength{"quick"});
    CHECK(want(program, intent::BeginGame{}).settings_changed);
    CHECK(program.settings.last.strength == "quick");
    const auto budgets = [](const Program& played) {
        std::set<std::uint32_t> all;
        for (const game::Step& step : played.sitting->desk.game().steps())
            if (step.rationale)
                all.insert(step.node_budget);
        return all;
    };
    go_on_to(program, PageKind::table);
    want(program, intent::Act{rules::EndTurn{}});
    CHECK(budgets(program) == std::set<std::uint32_t>{agents::strengths[0].node_budget});
    program.sitting.reset();

    Program later = fresh_program(); // another day, with other settings
    want(later, intent::Continue{});
    REQUIRE(later.sitting);
    const std::size_t steps = later.sitting->desk.game().steps().size();
    go_on(later);
    go_on(later);
    CHECK(later.sitting->desk.game().steps().size() > steps);
    CHECK(budgets(later) == std::set<std::uint32_t>{agents::strengths[0].node_budget});

    later.settings.last.strength = "full";
    want(later, intent::ChooseScenario{card_of(later, "first-table")});
    CHECK(later.fresh.strength == "full");
}

TEST_CASE("A saved game that cannot be read is refused with a sentence and the game at hand stays") {
    const OwnHome home;
    Program program = fresh_program();
    want(program, intent::BeginFirstGame{7});
    want(program, intent::LoadGame{home.path() / "no-such.parley"});
    REQUIRE(program.notice);
    CHECK(program.notice->bad);
    CHECK(program.sitting);
}

TEST_CASE("Going on from an autosave makes a file of its own, since autosaves move on") {
    const OwnHome home;
    Program program = fresh_program();
    want(program, intent::BeginFirstGame{7});
    go_on_to(program, PageKind::table);
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

TEST_CASE("The first game draws its seed, and two of them have a file each") {
    const OwnHome home;
    std::set<std::uint64_t> seeds;
    for (int number = 0; number < 3; ++number) {
        Program program = fresh_program();
        want(program, intent::BeginFirstGame{});
        REQUIRE(program.sitting);
        seeds.insert(program.sitting->desk.game().setup().seed);
    }
    CHECK(seeds.size() > 1);
    Program one = fresh_program(), other = fresh_program();
    want(one, intent::BeginFirstGame{7});
    want(other, intent::BeginFirstGame{7});
    CHECK(one.sitting->desk.kept_in() != other.sitting->desk.kept_in());
}

TEST_CASE("A game whose file is gone is said not to be kept, asked about before it is lost, and can be kept anew") {
    const OwnHome home;
    Program program = fresh_program();
    want(program, intent::BeginFirstGame{7});
    go_on_to(program, PageKind::table);
    std::filesystem::remove(*program.sitting->desk.kept_in());
    want(program, intent::Act{rules::EndTurn{}});
    REQUIRE(program.notice);
    CHECK(program.notice->bad);
    CHECK(program.notice->text.find("not all of it is kept") != std::string::npos);
    CHECK_FALSE(program.sitting->desk.keeping());
    CHECK_FALSE(update(program, intent::Quit{}).quit);
    REQUIRE(program.question);
    CHECK(program.question->grave);
    want(program, intent::Answer{false});
    want(program, intent::SaveCopy{"anew"});
    CHECK_FALSE(program.notice->bad);
    CHECK(program.sitting->desk.keeping());
    CHECK(program.sitting->desk.kept_in()->stem() == "anew");
    std::filesystem::remove(*program.sitting->desk.kept_in()); // nobody has noticed yet
    want(program, intent::BeginFirstGame{7});
    REQUIRE(program.question);
    want(program, intent::Answer{true});
    CHECK(program.sitting->desk.keeping());
}

TEST_CASE("Continue offers the last sound copy of a damaged game by name; without one, the next game") {
    const OwnHome home;
    Program program = fresh_program();
    want(program, intent::BeginFirstGame{7});
    go_on_to(program, PageKind::table);
    const std::filesystem::path path = *program.sitting->desk.kept_in();
    const std::size_t steps = program.sitting->desk.game().steps().size();
    program.sitting.reset();
    std::ofstream(path, std::ios::app) << "damaged\n{}\n";

    Program later = fresh_program();
    want(later, intent::GoTo{Screen::title});
    want(later, intent::Continue{});
    CHECK_FALSE(later.sitting);
    REQUIRE(later.question);
    CHECK(later.question->text.find("“autosave-" + path.stem().string() + "-1”") != std::string::npos);
    want(later, intent::Answer{true});
    REQUIRE(later.sitting);
    CHECK(later.sitting->desk.game().steps().size() <= steps);
    CHECK(later.sitting->desk.keeping());
    const std::string next = later.sitting->desk.kept_in()->stem().string();
    later.sitting.reset();

    for (int slot = 1; slot <= game::autosave_count; ++slot)
        std::filesystem::remove(path.parent_path() /
                                ("autosave-" + path.stem().string() + "-" + std::to_string(slot) + ".parley"));
    std::ofstream(path, std::ios::app) << "{}\n"; // the newest again
    std::filesystem::last_write_time(path, std::filesystem::file_time_type::clock::now() + std::chrono::seconds(5));
    Program last = fresh_program();
    want(last, intent::Continue{});
    CHECK_FALSE(last.sitting);
    REQUIRE(last.question);
    CHECK(last.question->text.find("“" + next + "”") != std::string::npos);
    want(last, intent::Answer{true});
    REQUIRE(last.sitting);
    CHECK(last.sitting->desk.kept_in()->stem().string() == next);
}

TEST_CASE("Continue goes back to the game at hand, and a game that another program plays is not called damaged") {
    const OwnHome home;
    Program one = fresh_program(), other = fresh_program();
    want(one, intent::BeginFirstGame{7});
    go_on_to(one, PageKind::table);
    want(one, intent::GoTo{Screen::title});
    want(one, intent::Continue{});
    CHECK(one.screen == Screen::game);
    CHECK(one.sittings == 1);
    want(other, intent::Continue{});
    CHECK_FALSE(other.sitting);
    CHECK_FALSE(other.question);
    REQUIRE(other.notice);
    CHECK(other.notice->text.find("another program") != std::string::npos);
}

TEST_CASE("A report is never written over a page that is there, unless it is the same") {
    const OwnHome home;
    Program program = fresh_program();
    want(program, intent::BeginFirstGame{7});
    while (!program.sitting->desk.game().ended())
        go_on(program);
    std::filesystem::path page = *program.sitting->desk.kept_in();
    page.replace_extension(".html");
    std::ofstream(page) << "mine";
    want(program, intent::SaveReport{});
    want(program, intent::SaveReport{});
    REQUIRE(program.notice);
    CHECK_FALSE(program.notice->bad);
    CHECK(std::filesystem::file_size(page) == 4);
    CHECK(std::filesystem::exists(page.parent_path() / (page.stem().string() + "-2.html")));
    CHECK_FALSE(std::filesystem::exists(page.parent_path() / (page.stem().string() + "-3.html")));
}

TEST_CASE("A report is laid out for the paper that was chosen") {
    const OwnHome home;
    Program program = fresh_program();
    want(program, intent::BeginFirstGame{7});
    while (!program.sitting->desk.game().ended())
        go_on(program);
    std::filesystem::path page = *program.sitting->desk.kept_in();
    for (const report::Paper paper : {report::Paper::letter, report::Paper::a4}) {
        Settings settings = program.settings;
        settings.paper = paper;
        CHECK(want(program, intent::UseSettings{settings}).settings_changed);
        page.replace_extension(".html");
        want(program, intent::SaveReport{});
        std::ifstream in(page);
        const std::string html((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
        CHECK((html.find("@page{size:letter") != std::string::npos) == (paper == report::Paper::letter));
        CHECK((html.find("@page{size:A4") != std::string::npos) == (paper == report::Paper::a4));
        std::filesystem::remove(page);
    }
}

TEST_CASE("Conduct is filed anew every period, whatever was filed before") {
    const OwnHome home;
    const auto program = gallery::scene("25-conduct", {});
    REQUIRE(program);
    const auto undertakings = rules::legal_actions(program->sitting->view()).undertakings;
    REQUIRE_FALSE(undertakings.empty());
    want(*program, intent::SetConduct{undertakings.front(), rules::Conduct::violate});
    want(*program, intent::FileConduct{});
    if (question_up(*program)) // the breach is likely to be seen
        want(*program, intent::Answer{true});
    for (const rules::Conduct conduct : program->sitting->model().prepared.conduct.conduct)
        CHECK(conduct == rules::Conduct::comply);
}

TEST_CASE("Escape closes what is open, then leads back, then asks before leaving a game") {
    const OwnHome home;
    Program program = fresh_program();
    want(program, intent::BeginFirstGame{7});
    go_on_to(program, PageKind::table);
    want(program, intent::OpenPanel{Panel::propose, {}});
    want(program, intent::OpenClause{rules::ProvisionId(0)});
    want(program, intent::Back{});
    CHECK_FALSE(program.sitting->model().prepared.clause);
    want(program, intent::Back{});
    CHECK(program.sitting->model().prepared.panel == Panel::overview);
    CHECK_FALSE(program.question);
    want(program, intent::Back{});
    CHECK(program.screen == Screen::game);
    REQUIRE(program.question);
    CHECK(program.question->title == wording::leaving_words(true).title);
    CHECK(program.question->text.find("kept") != std::string::npos);
    CHECK_FALSE(program.question->grave);
    want(program, intent::Back{}); // puts the question away
    CHECK(program.screen == Screen::game);
    CHECK_FALSE(program.question);
    want(program, intent::Back{});
    want(program, intent::Answer{false});
    CHECK(program.screen == Screen::game);
    want(program, intent::Back{});
    CHECK_FALSE(want(program, intent::Answer{true}).quit);
    CHECK(program.screen == Screen::title);
    for (int i = 0; i < 3; ++i) {
        CHECK_FALSE(update(program, intent::Back{}).quit);
        CHECK_FALSE(program.question);
        CHECK(program.screen == Screen::title);
    }
    CHECK_FALSE(want(program, intent::Quit{}).quit);
    REQUIRE(program.question);
    CHECK_FALSE(want(program, intent::Quit{}).quit); // asked for twice, not answered
    CHECK(want(program, intent::Answer{true}).quit);
}

TEST_CASE("From no screen does Escape end the program or leave a game unasked") {
    const OwnHome home;
    for (const gallery::Scene& scene : gallery::scenes({})) {
        INFO(scene.name);
        Program& program = *scene.program;
        const bool playing = program.sitting && !program.sitting->desk.game().ended();
        for (int i = 0; i < 12; ++i) {
            const Screen before = program.screen;
            CHECK_FALSE(update(program, intent::Back{}).quit);
            if (playing && before == Screen::game)
                CHECK(program.screen == Screen::game);
        }
        CHECK(update(program, intent::Quit{}).quit == !playing);
    }
}

TEST_CASE("A game that is not kept on the disk is said to be lost before it is left") {
    const OwnHome home;
    const auto program = gallery::scene("08-table-later", {});
    REQUIRE(program);
    want(*program, intent::LeaveGame{});
    REQUIRE(program->question);
    CHECK(program->question->grave);
    CHECK(program->question->text == wording::leaving_words(false).text);
    want(*program, intent::Answer{false});
    want(*program, intent::Quit{});
    REQUIRE(program->question);
    CHECK(program->question->grave);
    CHECK(program->question->text == wording::quitting_words(false).text);
}

TEST_CASE("A game that is over is left without a question") {
    const OwnHome home;
    const auto program = gallery::scene("27-ending", {});
    REQUIRE(program);
    want(*program, intent::LeaveGame{});
    CHECK_FALSE(program->question);
    CHECK(program->screen == Screen::title);
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

namespace {

std::string text_of_file(const std::filesystem::path& path) {
    std::ostringstream text;
    text << std::ifstream(path).rdbuf();
    return text.str();
}

/// The text with `from` once written over by `to`.
void write_over(const std::filesystem::path& path, std::string text, const std::string& from, const std::string& to) {
    const std::size_t at = text.find(from);
    REQUIRE(at != std::string::npos);
    std::ofstream(path) << text.replace(at, from.size(), to);
}

} // namespace

TEST_CASE(
    "A scenario that its author has changed is reloaded: the game begins anew by it, and the one before is kept") {
    const OwnHome home;
    Program program = fresh_program();
    const std::size_t card = card_of(program, "first-table");
    const std::string text = text_of_file(program.library[card].path);
    const std::filesystem::path file = home.path() / "first-table.yaml";
    std::ofstream(file) << text;
    program.library[card].path = file;
    begin_against(program, "first-table", "tit-for-tat", 9);
    go_on_to(program, PageKind::capitals);
    const std::string title = program.library[card].scenario->open.title;
    const std::filesystem::path kept = *program.sitting->desk.kept_in();
    const std::size_t steps = program.sitting->desk.game().steps().size();
    const std::uint64_t sittings = program.sittings;

    write_over(file, text, "title: ", "titel: ");
    want(program, intent::ReloadScenario{});
    REQUIRE(program.question);
    CHECK(program.question->text.find("first-table.yaml:") != std::string::npos);
    CHECK(program.question->text.find(": error S014: ") != std::string::npos);
    want(program, intent::Answer{false});
    CHECK(program.sittings == sittings);
    CHECK(program.library[card].scenario->open.title == title);
    CHECK(program.sitting->desk.game().steps().size() == steps);

    write_over(file, text, "title: ", "title: New! ");
    want(program, intent::ReloadScenario{});
    REQUIRE(program.question);
    CHECK(program.sittings == sittings);
    want(program, intent::Answer{true});
    CHECK_FALSE(program.question);
    CHECK(program.sittings == sittings + 1);
    const game::Game& anew = program.sitting->desk.game();
    CHECK(anew.scenario().open.title == "New! " + title);
    CHECK(anew.setup().seed == 9);
    CHECK(anew.setup().seats[1].agent == "tit-for-tat");
    CHECK(program.sitting->page() == PageKind::opening);
    const auto before = game::load_game(kept);
    REQUIRE(before);
    CHECK(before->game.scenario().open.title == title);
    CHECK(before->game.steps().size() == steps);
    CHECK(*program.sitting->desk.kept_in() != kept);
}

TEST_CASE("Among the scenarios a file is read anew where it stands, whether it can be played or no longer") {
    const OwnHome home;
    Program program = fresh_program();
    const std::size_t card = card_of(program, "first-table");
    const std::string text = text_of_file(program.library[card].path);
    const std::filesystem::path file = home.path() / "first-table.yaml";
    program.library[card].path = file;
    want(program, intent::ChooseScenario{card});
    want(program, intent::GoTo{Screen::gallery});
    write_over(file, text, "title: ", "titel: ");
    want(program, intent::ReloadScenario{card, false});
    CHECK(program.question);
    CHECK_FALSE(program.library[card].scenario);
    std::ofstream(file) << text;
    want(program, intent::Answer{true}); // read it again
    CHECK_FALSE(program.question);
    REQUIRE(program.library[card].scenario);
    CHECK(program.fresh.scenario == card);
    CHECK(program.notice);
}
