// From the event queue to what a control reports: clicks that come at once, drags, keys by name, typing.
#include "ui_bench.hpp"

#include "desktop/ui/containers.hpp"
#include "desktop/ui/controls.hpp"
#include "desktop/ui/line_editor.hpp"

using namespace parley::desktop::ui;

TEST_CASE("a click whose press and release came together takes two frames", "[desktop][ui][events]") {
    EventQueue queue;
    queue.push_click({5, 6});
    queue.push(PointerMoved{{50, 60}});
    const FrameInput press = queue.next_frame(0.01);
    CHECK(press.left_pressed);
    CHECK_FALSE(press.left_released);
    CHECK(press.pointer == Point{5, 6});
    CHECK(queue.waiting());
    const FrameInput release = queue.next_frame(0.01);
    CHECK(release.left_released);
    CHECK_FALSE(release.left_down);
    CHECK(release.pointer == Point{5, 6});
    const FrameInput moved = queue.next_frame(0.01);
    CHECK(moved.pointer == Point{50, 60});
    CHECK_FALSE(queue.waiting());
}

TEST_CASE("a frame has one key, and the letters that came with it", "[desktop][ui][events]") {
    EventQueue queue;
    queue.push_key(Key::a);
    queue.push(TextTyped{"a"});
    queue.push_key(Key::b);
    queue.push(TextTyped{"b"});
    FrameInput input = queue.next_frame(0.01);
    REQUIRE(input.key);
    CHECK(input.key->chord.key == Key::a);
    CHECK(input.text == "a");
    input = queue.next_frame(0.01);
    REQUIRE(input.key);
    CHECK(input.key->chord.key == Key::b);
    CHECK(input.text == "b");
    CHECK_FALSE(queue.next_frame(0.01).key);
}

TEST_CASE("clicks reach the button under them, and only if released there", "[desktop][ui][events]") {
    int pressed = 0;
    int refused = 0;
    Bench bench([&](Ui& ui) {
        pressed += button(ui, "one", {10, 10, 100, 40}, "One") ? 1 : 0;
        ButtonLook off;
        off.refusal = "No.";
        refused += button(ui, "two", {10, 60, 100, 40}, "Two", off) ? 1 : 0;
    });
    bench.events().push_click({50, 30});
    bench.events().push_click({50, 30});
    bench.settle();
    CHECK(pressed == 2);
    bench.click({50, 80});
    CHECK(refused == 0);
    bench.events().push(PointerMoved{{50, 30}});
    bench.events().push(ButtonChanged{Button::left, true});
    bench.events().push(PointerMoved{{500, 300}});
    bench.events().push(ButtonChanged{Button::left, false});
    bench.settle();
    CHECK(pressed == 2);
}

TEST_CASE("what is scrolled away cannot be clicked", "[desktop][ui][events]") {
    int pressed = 0;
    Bench bench([&](Ui& ui) {
        scroll(ui, "area", {0, 0, 300, 100}, [&](Stack& column) {
            column.space(90);
            pressed += button(ui, "half seen", column.row(40), "Half") ? 1 : 0;
        });
    });
    bench.click({50, 120});
    CHECK(pressed == 0);
    bench.click({50, 95});
    CHECK(pressed == 1);
}

TEST_CASE("a slider follows the pointer and the arrows", "[desktop][ui][events]") {
    int value = 50;
    SliderLook look;
    look.step = 5;
    Bench bench([&](Ui& ui) { slider(ui, "volume", {10, 10, 220, slider_height}, value, look); });
    bench.events().push(PointerMoved{{120, 45}});
    bench.events().push(ButtonChanged{Button::left, true});
    bench.events().push(PointerMoved{{2000, 45}});
    bench.settle();
    CHECK(value == 100);
    bench.events().push(PointerMoved{{18, 45}});
    bench.settle();
    CHECK(value == 0);
    bench.events().push(ButtonChanged{Button::left, false});
    bench.key(Key::right);
    CHECK(value == 5);
    bench.key(Key::page_up);
    CHECK(value == 55);
    bench.key(Key::end);
    CHECK(value == 100);
    bench.key(Key::right);
    CHECK(value == 100);
}

TEST_CASE("typing: letters, Cyrillic, deletion, entering; shortcuts wait meanwhile", "[desktop][ui][events]") {
    std::string value = "ab";
    int entered = 0;
    int shortcuts = 0;
    Bench bench([&](Ui& ui) {
        entered += text_input(ui, "name", {10, 10, 200, 36}, value).entered ? 1 : 0;
        shortcuts += ui.pressed({Key::p}) ? 1 : 0;
    });
    bench.key(Key::p);
    CHECK(shortcuts == 1);
    bench.click({190, 25});
    bench.key(Key::p);
    CHECK(shortcuts == 1);
    bench.type("Ю");
    CHECK(value == "abЮ");
    bench.key(Key::backspace);
    bench.key(Key::left);
    bench.type("x y");
    CHECK(value == "ax yb");
    bench.chord({Key::a, true, false, false});
    bench.type("\n1");
    CHECK(value == " 1");
    bench.key(Key::enter);
    CHECK(entered == 1);
    bench.chord({Key::a, true, false, false});
    bench.chord({Key::x, true, false, false});
    CHECK(value.empty());
    bench.chord({Key::v, true, false, false});
    CHECK(value == " 1");
    bench.key(Key::tab);
    bench.key(Key::tab);
    CHECK(bench.focused() == "name");
}

TEST_CASE("the line editor keeps to whole characters and to its limit", "[desktop][ui]") {
    LineEditor editor("Київ", 10);
    CHECK(editor.selected() == "Київ");
    CHECK(editor.press({Key::home}));
    CHECK(editor.press({Key::del}));
    CHECK(editor.text() == "иїв");
    CHECK(editor.press({Key::end}));
    editor.insert("абв");
    CHECK(editor.text().size() <= 10);
    CHECK(editor.text() == "иїваб");
    CHECK(editor.press({Key::left, true, false, false}));
    CHECK(editor.caret() == 0);
    CHECK_FALSE(editor.press({Key::f1}));
    editor = LineEditor("two words", 40);
    editor.press({Key::backspace});
    CHECK(editor.text().empty());
}

TEST_CASE("every key has a name that leads back to it", "[desktop][ui]") {
    for (int i = 0; i < key_count; ++i)
        for (const Chord held : {Chord{}, Chord{Key::a, true, false, false}, Chord{Key::a, false, true, true}}) {
            Chord chord = held;
            chord.key = static_cast<Key>(i);
            INFO(name_of(chord));
            CHECK(chord_named(name_of(chord)) == chord);
        }
    CHECK(chord_named("ctrl+shift+page up") == Chord{Key::page_up, true, true, false});
    CHECK_FALSE(chord_named("Ctrl+"));
    CHECK_FALSE(chord_named("F13"));
    CHECK_FALSE(chord_named(""));
}
