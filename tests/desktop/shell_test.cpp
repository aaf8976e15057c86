// The shell's parts that need no display: keys and characters of SFML as the kit's, and the options of the program.
#include "desktop/shell/display.hpp"
#include "desktop/shell/event_translation.hpp"
#include "desktop/shell/help_texts.hpp"
#include "desktop/shell/launch_options.hpp"

#include "tests/catch.hpp"
#include "tests/storage/scratch_directory.hpp"

#include <set>

using namespace parley::desktop;
using namespace parley::desktop::shell;

namespace {

sf::Event key_event(sf::Event::EventType type, sf::Keyboard::Key key, bool control = false, bool shift = false) {
    sf::Event event{};
    event.type = type;
    event.key.code = key;
    event.key.control = control;
    event.key.shift = shift;
    return event;
}

ui::KeyPressed pressed(EventTranslation& translation, sf::Keyboard::Key key, bool control = false, bool shift = false) {
    const auto told = translation.translate(key_event(sf::Event::KeyPressed, key, control, shift));
    REQUIRE(told);
    return std::get<ui::KeyPressed>(*told);
}

LaunchOptions read(const std::vector<std::string>& words) {
    const auto options = read_launch_options(words);
    INFO((options ? "" : options.error()));
    REQUIRE(options);
    return *options;
}

std::string refused(const std::vector<std::string>& words) {
    const auto options = read_launch_options(words);
    REQUIRE_FALSE(options);
    return options.error();
}

} // namespace

TEST_CASE("every key of the kit can be pressed on some key of SFML", "[shell]") {
    std::set<ui::Key> reached;
    for (int code = 0; code < sf::Keyboard::KeyCount; ++code)
        if (const auto key = key_of(static_cast<sf::Keyboard::Key>(code)))
            reached.insert(*key);
    for (int i = 0; i < ui::key_count; ++i) {
        INFO(ui::name_of(static_cast<ui::Key>(i)));
        CHECK(reached.contains(static_cast<ui::Key>(i)));
    }
    CHECK(key_of(sf::Keyboard::Q) == ui::Key::q);
    CHECK(key_of(sf::Keyboard::Num7) == ui::Key::digit_7);
    CHECK(key_of(sf::Keyboard::Numpad7) == ui::Key::digit_7);
    CHECK(key_of(sf::Keyboard::F11) == ui::Key::f11);
    CHECK_FALSE(key_of(sf::Keyboard::Unknown));
    CHECK_FALSE(key_of(sf::Keyboard::LShift));
}

TEST_CASE("a key that is held down is told from one pressed afresh", "[shell]") {
    EventTranslation translation;
    CHECK_FALSE(pressed(translation, sf::Keyboard::A).repeated);
    CHECK(pressed(translation, sf::Keyboard::A).repeated);
    CHECK_FALSE(pressed(translation, sf::Keyboard::B).repeated);
    CHECK_FALSE(translation.translate(key_event(sf::Event::KeyReleased, sf::Keyboard::A)));
    CHECK_FALSE(pressed(translation, sf::Keyboard::A).repeated);
    sf::Event lost{};
    lost.type = sf::Event::LostFocus;
    CHECK(std::holds_alternative<ui::PointerLeft>(*translation.translate(lost)));
    CHECK_FALSE(pressed(translation, sf::Keyboard::A).repeated);
    CHECK_FALSE(translation.translate(key_event(sf::Event::KeyPressed, sf::Keyboard::Unknown)));
    CHECK_FALSE(translation.translate(key_event(sf::Event::KeyReleased, sf::Keyboard::Unknown)));
}

TEST_CASE("Ctrl and plus is the same on every key that has a plus", "[shell]") {
    EventTranslation translation;
    const ui::Chord larger{ui::Key::plus, true, false, false};
    CHECK(pressed(translation, sf::Keyboard::Equal, true).chord == larger);
    CHECK(pressed(translation, sf::Keyboard::Equal, true, true).chord == larger);
    CHECK(pressed(translation, sf::Keyboard::Add, true).chord == larger);
    CHECK(pressed(translation, sf::Keyboard::Equal).chord == ui::Chord{ui::Key::equals});
    CHECK(pressed(translation, sf::Keyboard::Tab, false, true).chord == ui::Chord{ui::Key::tab, false, true, false});
}

TEST_CASE("a key is known by its sign, else by its name, else by its place", "[shell]") {
    using ui::Key;
    const auto chord = [](const KeyStroke& stroke, std::optional<Key> told = {}) {
        const auto found = chord_of(stroke, told);
        return found ? ui::name_of(*found) : std::string();
    };
    // German: plus has a key of its own, which SFML has no name for; the bracket is AltGr and 8.
    CHECK(chord({.control = true, .sign = Key::plus}) == "Ctrl++");
    CHECK(chord({.sign = Key::left_bracket}, Key::digit_8) == "[");
    CHECK(chord({.sign = Key::minus}, Key::minus) == "-");
    // Swiss: plus is Shift and 1; on an American keyboard Shift and minus gives no sign that is known.
    CHECK(chord({.control = true, .shift = true, .sign = Key::plus, .sign_by_shift = true}, Key::digit_1) == "Ctrl++");
    CHECK(chord({.control = true, .shift = true}, Key::minus) == "Ctrl+Shift+-");
    // Russian alone: by place. Russian and English: by the English letter, wherever it is.
    CHECK(chord({.place = Key::p}) == "P");
    CHECK(chord({.control = true, .place = Key::s}) == "Ctrl+S");
    CHECK(chord({.letter = Key::q, .place = Key::apostrophe}) == "Q");
    CHECK(chord({.place = Key::q}, Key::a) == "A"); // French: the letter that is written on it
    CHECK(chord({}).empty());
}

TEST_CASE("a key without a name of SFML's is handed on by what X tells of it", "[shell]") {
    EventTranslation translation;
    const sf::Event unknown = key_event(sf::Event::KeyPressed, sf::Keyboard::Unknown, true);
    CHECK_FALSE(translation.translate(unknown));
    KeyStroke stroke{.control = true, .sign = ui::Key::plus};
    const auto told = translation.translate(unknown, stroke);
    REQUIRE(told);
    CHECK(std::get<ui::KeyPressed>(*told).chord == ui::Chord{ui::Key::plus, true});
    CHECK_FALSE(std::get<ui::KeyPressed>(*told).repeated);
    stroke.repeated = true;
    CHECK(std::get<ui::KeyPressed>(*translation.translate(unknown, stroke)).repeated);
    // The pad: with NumLock its digits, without it the way about.
    const sf::Event seven = key_event(sf::Event::KeyPressed, sf::Keyboard::Numpad7);
    CHECK(std::get<ui::KeyPressed>(*translation.translate(seven, KeyStroke{})).chord.key == ui::Key::digit_7);
    CHECK(std::get<ui::KeyPressed>(*translation.translate(seven, KeyStroke{.sign = ui::Key::home})).chord.key ==
          ui::Key::home);
}

TEST_CASE("characters are handed on as UTF-8, and only those that can be printed", "[shell]") {
    CHECK(printable('a') == "a");
    CHECK(printable(0xE9) == "é");
    CHECK(printable(0x416) == "Ж");
    CHECK(printable(0x1F5FA) == "\xF0\x9F\x97\xBA");
    for (const std::uint32_t none : {0x08U, 0x0DU, 0x1BU, 0x7FU, 0x85U, 0xD800U, 0x110000U})
        CHECK(printable(none).empty());
}

TEST_CASE("the pointer and its buttons are handed on", "[shell]") {
    EventTranslation translation;
    sf::Event event{};
    event.type = sf::Event::MouseMoved;
    event.mouseMove = {30, 40};
    CHECK(std::get<ui::PointerMoved>(*translation.translate(event)).place == ui::Point{30, 40});
    event = {};
    event.type = sf::Event::MouseButtonPressed;
    event.mouseButton = {sf::Mouse::Right, 1, 1};
    CHECK(std::get<ui::ButtonChanged>(*translation.translate(event)).button == ui::Button::right);
    event.mouseButton.button = sf::Mouse::XButton1;
    CHECK_FALSE(translation.translate(event));
    event = {};
    event.type = sf::Event::MouseWheelScrolled;
    event.mouseWheelScroll = {sf::Mouse::VerticalWheel, -2.0F, 0, 0};
    CHECK(std::get<ui::WheelTurned>(*translation.translate(event)).notches == -2.0F);
    event.mouseWheelScroll.wheel = sf::Mouse::HorizontalWheel;
    CHECK_FALSE(translation.translate(event));
    event = {};
    event.type = sf::Event::Resized;
    CHECK_FALSE(translation.translate(event));
}

TEST_CASE("the options are read", "[shell][options]") {
    CHECK(read({}) == LaunchOptions());
    CHECK(read({"--help"}).wish == LaunchOptions::Wish::help);
    CHECK(read({"--version"}).wish == LaunchOptions::Wish::version);
    CHECK(read({"--probe"}).wish == LaunchOptions::Wish::probe);
    const LaunchOptions options = read({"--scenario", "geneva-2022", "--seat=us", "--opponent", "envoy", "--opponent",
                                        "russia=hardliner", "--seed", "18446744073709551615", "--size", "1920x1080",
                                        "--scale", "150", "--theme", "contrast", "--frames", "100"});
    CHECK(options.scenario == "geneva-2022");
    CHECK(options.seat == "us");
    CHECK(options.opponents == std::vector<std::string>{"envoy", "russia=hardliner"});
    CHECK(options.seed == 18446744073709551615U);
    CHECK(options.size == PixelSize{1920, 1080});
    CHECK(options.scale_percent == 150);
    CHECK(options.theme == ui::ThemeName::high_contrast);
    CHECK(options.frames == 100);
    CHECK(help_page().find("--scenario NAME") != std::string::npos);
    CHECK(read({"--gallery", "pictures", "--pseudo"}).pseudo_locale);
    CHECK_FALSE(read({"--gallery", "pictures"}).pseudo_locale);
}

TEST_CASE("what makes no sense on the command line is refused in a sentence that names it", "[shell][options]") {
    CHECK(refused({"--sparkle"}) == "there is no option \"--sparkle\".");
    CHECK(refused({"geneva"}) == "it takes options only.");
    CHECK(refused({"--seed", "7"}) == "--seed needs --scenario.");
    CHECK(refused({"--pseudo"}) == "--pseudo needs --gallery or --screenshot.");
    CHECK(refused({"--load", "a", "--scenario", "b"}) == "--load and --scenario cannot go together.");
    for (const char* size : {"x", "1920", "1920x", "x1080", "1920x1080x2", "1023x720", "1024x719", "3841x2160", "-1x-1",
                             "99999999999999999999x1080"})
        CHECK(refused({"--size=" + std::string(size)}).find("1024x720") != std::string::npos);
    for (const char* scale : {"74", "201", "1e2", "100%", " 100", "+100"})
        CHECK(refused({"--scale=" + std::string(scale)}).find("75 to 200") != std::string::npos);
    CHECK(refused({"--scale"}).find("--scale") != std::string::npos);
    CHECK(refused({"--theme", "pink"}) == "--theme wants light, dark or contrast, not \"pink\".");
    CHECK(refused({"--scenario", "a", "--seed", "18446744073709551616"}).find("whole number") != std::string::npos);
    CHECK(refused({"--help=yes"}).find("--help") != std::string::npos);
}

TEST_CASE("a missing display is a sentence", "[shell]") {
    {
        const parley::testing::Variable display("DISPLAY", nullptr);
        const parley::testing::Variable wayland("WAYLAND_DISPLAY", nullptr);
        CHECK(reach_display().error() == "there is no display here (DISPLAY is not set).");
    }
    {
        const parley::testing::Variable display("DISPLAY", nullptr);
        const parley::testing::Variable wayland("WAYLAND_DISPLAY", "wayland-0");
        CHECK(reach_display().error().find("Wayland") != std::string::npos);
    }
    const parley::testing::Variable display("DISPLAY", ":987654");
    CHECK(reach_display().error() == "the display \":987654\" cannot be opened.");
}
