// The screens around a game, its bar, papers and receipts, and what the keyboard does anywhere: drawn without a window,
// pressed by the names of their controls.
#include "desktop/gallery/scenes.hpp"
#include "desktop/model/starting.hpp"
#include "desktop/model/update.hpp"
#include "desktop/screens/frame.hpp"
#include "desktop/screens/game_dials.hpp"
#include "desktop/screens/game_place.hpp"
#include "desktop/screens/scenery.hpp"
#include "desktop/screens/screen_memory.hpp"
#include "desktop/ui/layout_faults.hpp"
#include "game/journal_file.hpp"
#include "game/saves.hpp"
#include "tests/desktop/ui_bench.hpp"

#include <algorithm>
#include <cstdlib>
#include <unistd.h>

using namespace parley;
using namespace parley::desktop;
using ui::Key;

namespace {

class OwnFolders {
  public:
    OwnFolders() : path_(std::filesystem::temp_directory_path() / ("parley-menus-" + std::to_string(getpid()))) {
        std::filesystem::create_directories(path_);
        setenv("XDG_STATE_HOME", path_.c_str(), 1);
        setenv("XDG_CONFIG_HOME", path_.c_str(), 1);
        setenv("PARLEY_SCENARIOS", PARLEY_ROOT "/scenarios", 1);
    }
    ~OwnFolders() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    OwnFolders(const OwnFolders&) = delete;
    OwnFolders& operator=(const OwnFolders&) = delete;

  private:
    std::filesystem::path path_;
};

/// The program as a person has it, with what they want carried out after each frame.
class Player {
  public:
    explicit Player(ui::Look look = {}, ui::Point size = {1280, 720}) : bench_(draw(), look, size) {}

    [[nodiscard]] Program& program() { return *program_; }
    [[nodiscard]] screens::ScreenMemory& memory() { return *memory_; }
    [[nodiscard]] ui::Bench& bench() { return bench_; }

    void want(const Intent& intent) { (void)update(*program_, intent); }
    void press(const std::string& name) {
        const ui::Rect rect = bench_.rect_of(name);
        INFO(name);
        REQUIRE(bench_.ui().window().encloses(rect));
        bench_.click(rect.centre());
    }
    [[nodiscard]] bool has(const std::string& name) {
        const auto& controls = bench_.ui().record().controls;
        return std::ranges::any_of(controls, [&](const auto& noted) { return noted.name == name; });
    }
    void load_library() {
        program_->library = read_library();
        REQUIRE(program_->library.size() >= 3);
    }
    void begin_first_table(bool guided = false) {
        load_library();
        if (guided) {
            want(intent::BeginFirstGame{7});
        } else {
            const auto card = std::ranges::find(program_->library, first_game_id, &ScenarioCard::id);
            want(intent::ChooseScenario{static_cast<std::size_t>(card - program_->library.begin())});
            want(intent::UseSeed{3});
            want(intent::BeginGame{});
        }
        REQUIRE(program_->sitting);
        bench_.settle();
    }
    [[nodiscard]] std::string faults() {
        std::string all;
        for (const ui::LayoutFault& fault : ui::layout_faults(bench_.ui().record()))
            all += fault.sentence + "\n";
        return all;
    }

  private:
    std::function<void(ui::Ui&)> draw() {
        return [this](ui::Ui& ui) {
            std::vector<Intent> wanted;
            screens::draw_program({ui, *program_, *memory_, *scenery_, wanted});
            for (const Intent& intent : wanted)
                (void)update(*program_, intent);
            (void)tick(*program_, true);
            if (!wanted.empty())
                ui.draw_again();
        };
    }

    OwnFolders folders_;
    std::unique_ptr<Program> program_{std::make_unique<Program>()};
    std::unique_ptr<screens::ScreenMemory> memory_{std::make_unique<screens::ScreenMemory>()};
    std::unique_ptr<screens::Scenery> scenery_{std::make_unique<screens::Scenery>()};
    ui::Bench bench_;
};

struct Window {
    ui::Point size;
    double scale;
};
constexpr std::array<Window, 6> windows{{{{1024, 720}, 1},
                                         {{1280, 720}, 2},
                                         {{1024, 720}, 2},
                                         {{1024, 720}, 0.75},
                                         {{1920, 1080}, 1.5},
                                         {{3840, 2160}, 2}}};

/// Runs `show` at every size and scale, in turn in each theme, and demands that nothing is cut, hidden or unreadable.
void demand_sound(const std::function<void(Player&)>& show) {
    int theme = 0;
    for (const Window& window : windows) {
        const auto name = static_cast<ui::ThemeName>(theme++ % 3);
        Player player({name, window.scale}, window.size);
        show(player);
        player.bench().settle();
        INFO(window.size.x << " by " << window.size.y << " at " << window.scale << ", theme "
                           << static_cast<int>(name));
        CHECK(player.faults() == "");
    }
}

} // namespace

TEST_CASE("The title shows its ways on at every size", "[desktop][screens]") {
    demand_sound([](Player& player) {
        player.load_library();
        player.bench().settle();
        CHECK(player.has("first game"));
        CHECK_FALSE(player.has("continue"));
    });
}

TEST_CASE("The scenarios and their faults can be read at every size", "[desktop][screens]") {
    demand_sound([](Player& player) {
        player.load_library();
        player.want(intent::GoTo{Screen::gallery});
    });
    demand_sound([](Player& player) {
        player.load_library();
        ScenarioCard bad{"broken.yaml", "broken", nullptr, {"broken.yaml, line 3: “minuts” is no key here."}};
        player.program().library.push_back(bad);
        player.memory().gallery_card = player.program().library.size() - 1;
        player.want(intent::GoTo{Screen::gallery});
        player.bench().settle();
        CHECK(player.bench().shows("minuts"));
    });
}

TEST_CASE("Seats, kept games and the glossary are sound at every size", "[desktop][screens]") {
    demand_sound([](Player& player) {
        player.load_library();
        player.want(intent::GoTo{Screen::seats});
    });
    demand_sound([](Player& player) {
        player.begin_first_table();
        player.want(intent::GoTo{Screen::saves});
        player.bench().settle();
        CHECK(player.has("save copy"));
    });
    demand_sound([](Player& player) {
        player.load_library();
        player.want(intent::GoTo{Screen::glossary});
    });
}

TEST_CASE("A game that cannot be read is shown with its last sound copy, on the title and in the list",
          "[desktop][screens]") {
    demand_sound([](Player& player) {
        player.load_library();
        game::SavedGame bad;
        bad.path = "first-table-4711.parley";
        bad.problem = game::JournalProblem{game::JournalFault::line_unreadable, 7, {}};
        bad.rescue = "autosave-first-table-4711-1.parley";
        player.program().saves = {bad};
        player.bench().settle();
        CHECK(player.has("continue"));
        CHECK(player.bench().shows("“first-table-4711” cannot be")); // the line is broken where it must be
        CHECK(player.faults() == "");
        player.program().screen = Screen::saves;
        player.bench().settle();
        CHECK(player.has("load/first-table-4711"));
        CHECK(player.bench().shows("cannot be read"));
        CHECK(player.bench().shows("autosave-first-table-4711-1"));
    });
}

TEST_CASE("Every tab of the settings is sound at every size", "[desktop][screens]") {
    for (std::size_t tab = 0; tab < 4; ++tab)
        demand_sound([&](Player& player) {
            player.load_library();
            player.memory().settings_tab = tab;
            player.want(intent::GoTo{Screen::settings});
        });
}

TEST_CASE("The bar of a game and its papers are sound at every size", "[desktop][screens]") {
    for (const screens::Paper paper : {screens::Paper::none, screens::Paper::menu, screens::Paper::mandate,
                                       screens::Paper::home, screens::Paper::facts, screens::Paper::briefing})
        demand_sound([&](Player& player) {
            player.begin_first_table();
            player.memory().paper = paper;
        });
    demand_sound([&](Player& player) {
        player.begin_first_table();
        player.want(intent::OpenReceipt{{seat::Number::Kind::trust, rules::PartyId(1), rules::PartyId(0), {}}});
    });
}

TEST_CASE("From the title to a game by its buttons", "[desktop][screens]") {
    Player player({}, {1400, 1400}); // the whole list of opponents in sight
    player.load_library();
    player.bench().settle();
    player.press("new game");
    CHECK(player.program().screen == Screen::gallery);
    player.press("scenario/geneva-2022");
    player.press("choose seats");
    REQUIRE(player.program().screen == Screen::seats);
    CHECK(player.program().library[player.program().fresh.scenario].id == "geneva-2022");
    player.press("seat/russia");
    CHECK(player.program().fresh.seats[1].is_person());
    player.press("opponent/hardliner");
    CHECK(player.program().fresh.seats[0].agent == "hardliner");
    player.press("begin");
    REQUIRE(player.program().sitting);
    CHECK(player.program().screen == Screen::game);
    CHECK(player.program().sitting->seat == rules::PartyId(1));
}

TEST_CASE("A dial opens its receipt, and Escape closes that alone", "[desktop][screens]") {
    Player player;
    player.begin_first_table();
    player.press("dial/tension");
    REQUIRE(player.program().receipt);
    CHECK(player.program().receipt->kind == seat::Number::Kind::tension);
    player.bench().key(Key::escape);
    CHECK_FALSE(player.program().receipt);
    CHECK(player.program().screen == Screen::game);
    player.press("dial/our-trust");
    REQUIRE(player.program().receipt);
    CHECK(player.program().receipt->in == player.program().sitting->seat);
    player.press("receipt/close");
    CHECK_FALSE(player.program().receipt);
}

TEST_CASE("In a guided first game the dials come one by one", "[desktop][screens]") {
    Player player;
    player.begin_first_table(true);
    const Sitting& sitting = *player.program().sitting;
    const seat::Unlocked shown = seat::unlocked(sitting.model(), sitting.view());
    CHECK(player.has("dial/tension"));
    CHECK(player.has("dial/home") == shown.home);
    CHECK(player.has("dial/capital") == shown.capital);
    CHECK_FALSE(player.has("dial/capital"));
}

TEST_CASE("The menu leads to the papers, to the history and out", "[desktop][screens]") {
    Player player;
    player.begin_first_table();
    player.press("menu");
    CHECK(player.memory().paper == screens::Paper::menu);
    player.press("menu/mandate");
    CHECK(player.memory().paper == screens::Paper::mandate);
    CHECK(player.bench().shows("In confidence"));
    player.bench().key(Key::escape);
    CHECK(player.memory().paper == screens::Paper::none);
    player.press("menu");
    player.press("menu/history");
    CHECK(player.program().screen == Screen::history);
    player.bench().key(Key::escape);
    CHECK(player.program().screen == Screen::game);
    player.press("menu");
    player.press("menu/leave");
    CHECK(player.program().screen == Screen::game);
    player.press("answer/no");
    CHECK(player.program().screen == Screen::game);
    player.bench().key(Key::escape);
    REQUIRE(player.program().question);
    player.press("answer/yes");
    CHECK(player.program().screen == Screen::title);
    player.press("continue");
    CHECK(player.program().screen == Screen::game);
}

TEST_CASE("The way out of the program is open over whatever lies open, and Escape closes the map first",
          "[desktop][screens]") {
    Player player;
    player.begin_first_table();
    player.press("menu");
    player.bench().chord({Key::q, true, false, false});
    REQUIRE(player.program().question);
    player.bench().key(Key::escape);
    CHECK_FALSE(player.program().question);
    CHECK(player.memory().paper == screens::Paper::menu);
    player.bench().key(Key::escape);
    player.bench().key(Key::m);
    CHECK(player.memory().map_large);
    player.bench().key(Key::escape);
    CHECK_FALSE(player.memory().map_large);
    CHECK_FALSE(player.program().question);
    player.bench().key(Key::escape);
    CHECK(player.program().question);
}

TEST_CASE("A question is answered by its buttons, and Escape says no", "[desktop][screens]") {
    Player player;
    player.begin_first_table();
    player.program().question =
        Question{"Leave the talks?", "This ends them.", "Walk out", "Stay", intent::Quit{}, true};
    player.bench().settle();
    CHECK(player.faults() == "");
    player.bench().key(Key::escape);
    CHECK_FALSE(player.program().question);
    CHECK(player.program().screen == Screen::game);
}

TEST_CASE("Keys do what they are bound to, and not while text is typed", "[desktop][screens]") {
    Player player;
    player.begin_first_table();
    player.bench().key(Key::f10);
    CHECK(player.program().screen == Screen::settings);
    player.bench().key(Key::f10);
    CHECK(player.program().screen == Screen::game);
    player.bench().key(Key::n);
    CHECK(player.memory().paper == screens::Paper::mandate);
    player.bench().key(Key::n); // the dialog has the keyboard
    player.bench().key(Key::escape);
    player.bench().chord({Key::m, true, false, false});
    CHECK(player.program().settings.volumes.muted);
    player.bench().key(Key::f1);
    REQUIRE(player.program().screen == Screen::glossary);
    player.press("search");
    player.bench().key(Key::n);
    player.bench().type("snap");
    CHECK(player.memory().glossary_search == "snap");
    CHECK(player.bench().shows("Snap exercise"));
    CHECK(player.memory().paper == screens::Paper::none);
}

TEST_CASE("A key of the table that can do nothing says why, as its button does", "[desktop][screens]") {
    Player player;
    player.begin_first_table();
    while (player.program().sitting->page() != seat::PageKind::table)
        player.bench().key(Key::y);
    player.want(intent::DismissNotice{});
    player.bench().settle();
    for (const Key key : {Key::a, Key::y, Key::i}) { // nothing to answer, to accept, to initial
        INFO(ui::name_of({key}));
        CHECK(notice_up(player.program()) == nullptr);
        player.bench().key(key);
        REQUIRE(notice_up(player.program()) != nullptr);
        CHECK(notice_up(player.program())->text.size() > 20);
        player.want(intent::DismissNotice{});
        player.bench().settle();
    }
}

TEST_CASE("While an answer is owed the keys of the table say so", "[desktop][screens]") {
    const auto scene = gallery::scene("21-table-asked", {});
    REQUIRE(scene);
    ui::EventQueue events;
    auto made = ui::Ui::create({ui::ThemeName::light, 1});
    REQUIRE(made);
    screens::ScreenMemory memory;
    screens::Scenery scenery;
    for (const Key key : {Key::p, Key::a, Key::s, Key::i, Key::y, Key::x}) {
        INFO(ui::name_of({key}));
        std::vector<Intent> wanted;
        events.push_key(key);
        while (events.waiting()) {
            (*made)->begin_frame("game", events.next_frame(1.0 / 60), {1280, 720});
            screens::draw_program({**made, *scene, memory, scenery, wanted});
            (void)(*made)->end_frame();
        }
        REQUIRE(wanted.size() == 1);
        REQUIRE(std::holds_alternative<intent::TellWhyNot>(wanted.front()));
        CHECK(std::get<intent::TellWhyNot>(wanted.front()).refusal.size() > 10);
    }
}

TEST_CASE("What is opened at the table comes to the front and into sight", "[desktop][screens]") {
    for (const Window& window : {Window{{1024, 720}, 2}, Window{{1024, 720}, 1}, Window{{1280, 720}, 1}}) {
        INFO(window.size.x << " by " << window.size.y << " at " << window.scale);
        Player player({ui::ThemeName::light, window.scale}, window.size);
        player.begin_first_table();
        while (player.program().sitting->page() != seat::PageKind::table)
            player.bench().key(Key::y);
        player.bench().key(Key::s); // whichever column was shown
        CHECK(player.bench().shows("each takes one action"));
        for (int article = 0; article < 2; ++article) {
            player.bench().key(Key::right_bracket);
            REQUIRE(player.program().sitting->model().prepared.clause);
            const auto& controls = player.bench().ui().record().controls;
            const auto first =
                std::ranges::find_if(controls, [](const auto& noted) { return noted.name.starts_with("option/"); });
            REQUIRE(first != controls.end()); // its ladder, from the first rung on
            CHECK(first->clip.encloses(first->control.rect, 0.5F));
        }
        player.bench().key(Key::m); // the map in the place of the text
        player.bench().key(Key::left_bracket);
        CHECK(player.has("option/0"));
    }
}

TEST_CASE("A key is rebound, and one that is another's is exchanged", "[desktop][screens]") {
    Player player({}, {1280, 1600});
    player.load_library();
    player.memory().settings_tab = 2;
    player.want(intent::GoTo{Screen::settings});
    player.bench().settle();
    player.press("key/propose");
    REQUIRE(player.memory().binding == Shortcut::propose);
    player.bench().key(Key::k);
    CHECK_FALSE(player.memory().binding);
    CHECK(player.program().settings.keys.chord(Shortcut::propose) == ui::Chord{Key::k});
    player.press("key/propose");
    player.bench().key(Key::s); // belongs to Speak
    REQUIRE(player.memory().contested);
    CHECK(player.program().settings.keys.chord(Shortcut::propose) == ui::Chord{Key::k});
    player.press("binding/exchange");
    CHECK(player.program().settings.keys.chord(Shortcut::propose) == ui::Chord{Key::s});
    CHECK(player.program().settings.keys.chord(Shortcut::speak) == ui::Chord{Key::k});
    player.press("keys/presets");
    CHECK(player.program().settings.keys == KeyBindings());
}

TEST_CASE("A copy of the game at hand is kept under a name", "[desktop][screens]") {
    Player player;
    player.begin_first_table();
    player.want(intent::GoTo{Screen::saves});
    player.bench().settle();
    player.press("copy name");
    player.bench().type("before lunch");
    player.press("save copy");
    CHECK(std::ranges::any_of(player.program().saves,
                              [](const game::SavedGame& save) { return save.path.stem() == "before lunch"; }));
    CHECK(player.has("load/before lunch"));
    CHECK(player.memory().typed_name.empty());
}

TEST_CASE("A name that is refused stays in its field, whole", "[desktop][screens]") {
    Player player;
    player.begin_first_table();
    player.want(intent::GoTo{Screen::saves});
    player.bench().settle();
    const std::string long_name(300, 'n');
    player.press("copy name");
    player.bench().type(long_name);
    player.press("save copy");
    REQUIRE(player.program().notice);
    CHECK(player.program().notice->bad);
    CHECK(player.memory().typed_name == long_name);
    player.memory().typed_name = "taken";
    player.bench().settle();
    player.press("save copy");
    CHECK(player.memory().typed_name.empty());
    player.memory().typed_name = "taken";
    player.bench().settle();
    player.press("save copy");
    CHECK(player.memory().typed_name == "taken");
}

TEST_CASE("The place in the bar names the session and lights the present beat", "[desktop][screens]") {
    Player player;
    player.begin_first_table();
    const Sitting& sitting = *player.program().sitting;
    CHECK(screens::game_place(sitting).line == "The evening before");
    player.want(intent::ReadOn{});
    const screens::GamePlace place = screens::game_place(sitting);
    REQUIRE(place.beats.size() == 4);
    CHECK(place.beats.front().here);
    CHECK(place.line.find("session 1 of 2") != std::string::npos);
}
