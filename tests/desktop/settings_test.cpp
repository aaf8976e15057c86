// Settings survive the file, whatever is in the file: bounds, misread values, files of other versions, files that are
// none.
#include "desktop/settings/locale_paper.hpp"
#include "desktop/settings/settings_file.hpp"
#include "storage/directories.hpp"
#include "storage/read_file.hpp"
#include "storage/replace_file.hpp"

#include "tests/catch.hpp"
#include "tests/storage/scratch_directory.hpp"

#include <locale.h> // newlocale: not in <clocale>

#include <algorithm>

using namespace parley::desktop;
using parley::storage::read_file;
using parley::storage::replace_file;
using parley::testing::ScratchDirectory;

namespace {

Settings everything_changed() {
    Settings changed;
    changed.theme = ui::ThemeName::high_contrast;
    changed.scale_percent = 150;
    changed.document_percent = 120;
    changed.reduced_motion = true;
    changed.hints = false;
    changed.paper = parley::report::Paper::letter;
    changed.window = {1920, 1080, true};
    changed.volumes = {10, 20, 30, true};
    changed.last = {"geneva-2022", "us", "a name with \"quotes\" and é", "full"};
    REQUIRE(changed.keys.bind(Shortcut::propose, {ui::Key::f5, true, true, false}));
    return changed;
}

bool has(const std::vector<std::string>& list, const std::string& word) {
    return std::ranges::find(list, word) != list.end();
}

} // namespace

TEST_CASE("what is written is read again, every setting of it", "[settings]") {
    const auto read = read_settings(write_settings(everything_changed()));
    REQUIRE(read);
    CHECK(read->misread.empty());
    CHECK(read->settings == everything_changed());
    CHECK_FALSE(read->settings == Settings());
    CHECK(write_settings(read->settings) == write_settings(everything_changed()));
}

TEST_CASE("the paper is the one that was chosen, else the locale's, which no file fixes", "[settings]") {
    using parley::report::Paper;
    CHECK(paper_of_sheet(210, 297) == Paper::a4);
    CHECK(paper_of_sheet(216, 279) == Paper::letter);
    CHECK(paper_of_sheet(215, 280) == Paper::letter);
    CHECK(paper_of_sheet(0, 0) == Paper::a4); // which says nothing
    CHECK(locale_paper("C") == Paper::a4);
    CHECK(locale_paper("no-such-locale") == Paper::a4);
    if (const locale_t there = newlocale(LC_PAPER_MASK, "en_US.UTF-8", nullptr)) { // where it is installed
        freelocale(there);
        CHECK(locale_paper("en_US.UTF-8") == Paper::letter);
    }
    CHECK(paper_of(Settings()) == locale_paper());
    CHECK(write_settings(Settings()).find("paper") == std::string::npos);
    for (const Paper paper : {Paper::a4, Paper::letter}) {
        Settings chosen;
        chosen.paper = paper;
        CHECK(paper_of(chosen) == paper);
        const auto read = read_settings(write_settings(chosen));
        REQUIRE(read);
        CHECK(read->settings.paper == paper);
    }
    const auto other = read_settings(R"({"paper": "foolscap"})");
    REQUIRE(other);
    CHECK_FALSE(other->settings.paper);
    CHECK(has(other->misread, "paper"));
}

TEST_CASE("numbers out of bounds are brought within them", "[settings]") {
    const auto read = read_settings(R"({"scale": 9000, "document-scale": -3, "window": {"width": 1, "height": 99999},
                                        "volumes": {"master": 101, "effects": -1}})");
    REQUIRE(read);
    CHECK(read->settings.scale_percent == most_scale_percent);
    CHECK(read->settings.document_percent == least_document_percent);
    CHECK(read->settings.window == WindowSize{least_window_width, most_window_height, false});
    CHECK(read->settings.volumes.master == 100);
    CHECK(read->settings.volumes.effects == 0);
    CHECK(read->misread.empty());
}

TEST_CASE("a value of the wrong kind leaves its preset, names its key, and spoils nothing else", "[settings]") {
    const auto read =
        read_settings(R"({"theme": "pink", "scale": "big", "hints": 1, "window": 7, "reduced-motion": true,
        "volumes": {"master": 4294967297, "signals": 5}, "last": {"seat": null}, "keys": {"propose": "Hyper+P"}})");
    REQUIRE(read);
    for (const char* key : {"theme", "scale", "hints", "window", "volumes.master", "last.seat", "keys.propose"}) {
        INFO(key);
        CHECK(has(read->misread, key));
    }
    CHECK(read->misread.size() == 7);
    Settings expected;
    expected.reduced_motion = true;
    expected.volumes.signals = 5;
    CHECK(read->settings == expected);
}

TEST_CASE("a text that is no settings file is not taken for one", "[settings]") {
    for (const std::string text : {"", "[]", "7", "{\"scale\": 100", "{} {}", "\xff\xfe"}) {
        INFO(text);
        CHECK_FALSE(read_settings(text));
    }
    CHECK_FALSE(read_settings("{\"a\": \"" + std::string(most_settings_bytes, 'x') + "\"}"));
    const auto nested = [](int levels) {
        std::string text = "{}";
        for (int i = 1; i < levels; ++i)
            text = "{\"a\": " + text + "}";
        return text;
    };
    CHECK(read_settings(nested(8)));
    CHECK_FALSE(read_settings(nested(9)));
    CHECK(read_settings("{}")->settings == Settings());
}

TEST_CASE("keys of another version are kept", "[settings]") {
    const std::string before = R"({"theme": "dark", "from-the-future": [1, 2], "volumes": {"choir": 3}})";
    const std::string after = write_settings(Settings(), before);
    CHECK(after.find("\"from-the-future\": [1,2]") != std::string::npos);
    CHECK(after.find("\"choir\": 3") != std::string::npos);
    CHECK(after.find("\"theme\": \"light\"") != std::string::npos);
    CHECK(read_settings(after)->settings == Settings());
}

TEST_CASE("the file is made, kept, and not written when nothing changed", "[settings]") {
    const ScratchDirectory scratch;
    const auto path = scratch.path() / "not yet there" / "settings.json";
    SettingsFile file(path);
    CHECK(file.read() == Settings());
    CHECK(file.notice().empty());
    REQUIRE_FALSE(file.save(everything_changed()));
    const auto written = std::filesystem::last_write_time(path);
    const SettingsFile again(path);
    CHECK(again.read() == everything_changed());
    CHECK(again.notice().empty());
    std::filesystem::last_write_time(path, written - std::chrono::hours(1));
    REQUIRE_FALSE(file.save(everything_changed()));
    CHECK(std::filesystem::last_write_time(path) == written - std::chrono::hours(1));
}

TEST_CASE("a bad file is put aside whole, said once, and replaced", "[settings]") {
    const ScratchDirectory scratch;
    const auto path = scratch.path() / "settings.json";
    REQUIRE_FALSE(replace_file(path, "{\"theme\": \"dark\", "));
    SettingsFile file(path);
    CHECK(file.read() == Settings());
    CHECK(file.notice().find("settings.json.unreadable") != std::string::npos);
    CHECK(*read_file(scratch.path() / "settings.json.unreadable", 100) == "{\"theme\": \"dark\", ");
    CHECK_FALSE(std::filesystem::exists(path));
    REQUIRE_FALSE(file.save(Settings()));
    CHECK(SettingsFile(path).notice().empty());
}

TEST_CASE("misread values are said in one notice", "[settings]") {
    const ScratchDirectory scratch;
    const auto path = scratch.path() / "settings.json";
    REQUIRE_FALSE(replace_file(path, R"({"theme": 3, "scale": true, "hints": false})"));
    const SettingsFile file(path);
    CHECK(file.notice() == "Some settings could not be read and are as at first: theme, scale.");
    CHECK_FALSE(file.read().hints);
}

TEST_CASE("a place where nothing can be written is a problem with a sentence", "[settings]") {
    const ScratchDirectory scratch;
    REQUIRE_FALSE(replace_file(scratch.path() / "file", "not a directory"));
    SettingsFile file(scratch.path() / "file" / "settings.json");
    const auto problem = file.save(Settings());
    REQUIRE(problem);
    CHECK_FALSE(sentence(*problem).empty());
}

TEST_CASE("the presets of the keys are free of conflict, and every name is its own", "[settings][keys]") {
    std::vector<std::string> names;
    KeyBindings::Chords chords{};
    for (std::size_t i = 0; i < shortcut_count; ++i) {
        const ShortcutSpec& spec = shortcut_specs()[i];
        CHECK(static_cast<std::size_t>(spec.shortcut) == i);
        CHECK_FALSE(has(names, std::string(spec.name)));
        CHECK_FALSE(spec.label.empty());
        CHECK(ui::chord_named(ui::name_of(spec.preset)) == spec.preset);
        names.emplace_back(spec.name);
        chords[i] = spec.preset;
    }
    REQUIRE(KeyBindings::from(chords));
    CHECK(*KeyBindings::from(chords) == KeyBindings());
}

TEST_CASE("a chord means one thing in each place", "[settings][keys]") {
    KeyBindings keys;
    const ui::Chord propose = keys.chord(Shortcut::propose);
    CHECK(keys.shortcut_for(propose, ShortcutPlace::game) == Shortcut::propose);
    CHECK_FALSE(keys.shortcut_for(propose, ShortcutPlace::replay));
    CHECK(keys.shortcut_for({ui::Key::f11}, ShortcutPlace::replay) == Shortcut::full_screen);
    CHECK_FALSE(keys.bind(Shortcut::speak, propose));
    CHECK(keys.conflicts(Shortcut::speak, propose) == std::vector{Shortcut::propose});
    CHECK(keys.conflicts(Shortcut::mute, propose) == std::vector{Shortcut::propose}); // mute is listened to anywhere
    CHECK(keys.conflicts(Shortcut::step_back, propose).empty());                      // never at the same time
    CHECK(keys.bind(Shortcut::step_back, propose));
    CHECK_FALSE(keys.bind(Shortcut::speak, {ui::Key::escape}));
    CHECK_FALSE(keys.bind(Shortcut::speak, {ui::Key::tab, false, true, false}));
}

TEST_CASE("an exchange leaves no conflict, or is not made", "[settings][keys]") {
    KeyBindings keys;
    const ui::Chord propose = keys.chord(Shortcut::propose);
    const ui::Chord speak = keys.chord(Shortcut::speak);
    REQUIRE(keys.exchange(Shortcut::speak, propose));
    CHECK(keys.chord(Shortcut::speak) == propose);
    CHECK(keys.chord(Shortcut::propose) == speak);
    REQUIRE(keys.bind(Shortcut::step_back, speak)); // what propose has now, in another place
    const KeyBindings before = keys;
    // The mute key would pass to propose, and be heard in the replay no more; but F11, heard everywhere, would get the
    // chord that step_back has.
    CHECK_FALSE(keys.exchange(Shortcut::propose, {ui::Key::f11}));
    CHECK(keys == before);
    CHECK_FALSE(keys.exchange(Shortcut::propose, {ui::Key::space}));
    CHECK(keys == before);
}

TEST_CASE("keys in conflict in the file are as at first", "[settings][keys]") {
    const auto read = read_settings(R"({"keys": {"propose": "S"}})");
    REQUIRE(read);
    CHECK(read->misread == std::vector<std::string>{"keys"});
    CHECK(read->settings.keys == KeyBindings());
    const auto swapped = read_settings(R"({"keys": {"propose": "S", "speak": "P"}})");
    CHECK(swapped->misread.empty());
    CHECK(swapped->settings.keys.chord(Shortcut::propose) == ui::Chord{ui::Key::s});
}

TEST_CASE("the settings live in the config directory", "[settings]") {
    const auto config = parley::storage::directory(parley::storage::Place::config);
    REQUIRE(config);
    CHECK(*settings_path() == *config / "settings.json");
}

TEST_CASE("every shortcut says what it does", "[settings]") {
    for (const ShortcutSpec& spec : shortcut_specs()) {
        INFO(spec.name);
        CHECK_FALSE(spec.label.empty());
    }
}
