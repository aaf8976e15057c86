// Who has the keyboard: order, arrows, dialogs that keep it, screens that remember it, a ring only for those who use
// keys.
#include "ui_bench.hpp"

#include "desktop/ui/containers.hpp"
#include "desktop/ui/controls.hpp"

using namespace parley::desktop::ui;

namespace {

struct Grid {
    std::string pressed;
    bool asking{};
    bool fewer{};

    void operator()(Ui& ui) {
        for (const auto& [name, x, y] : {std::tuple{"a", 20.0F, 20.0F}, std::tuple{"b", 220.0F, 20.0F},
                                         std::tuple{"c", 20.0F, 100.0F}, std::tuple{"d", 220.0F, 100.0F}})
            if (!(fewer && std::string(name) == "d"))
                if (button(ui, name, {x, y, 120, 36}, name))
                    pressed += name;
        ButtonLook off;
        off.refusal = "Not yet.";
        if (button(ui, "off", {420, 20, 120, 36}, "off", off))
            pressed += "off";
        const auto nothing_said = [](Stack&) {};
        if (asking && !dialog(ui, "sure", "Sure?", 300, nothing_said, [&](Stack& inside) {
                Rect row = inside.row(36);
                if (button_left(ui, row, "yes", "Yes"))
                    pressed += "yes";
                if (button_left(ui, row, "no", "No"))
                    asking = false;
            }))
            asking = false;
    }
};

} // namespace

TEST_CASE("Tab goes in the order of drawing and round; Shift+Tab goes back", "[desktop][ui][focus]") {
    Grid grid;
    Bench bench(std::ref(grid));
    CHECK(bench.focused().empty());
    CHECK_FALSE(bench.ring());
    std::string order;
    for (int i = 0; i < 6; ++i) {
        bench.key(Key::tab);
        order += bench.focused() + " ";
    }
    CHECK(order == "a b c d off a ");
    CHECK(bench.ring());
    bench.chord({Key::tab, false, true, false});
    CHECK(bench.focused() == "off");
}

TEST_CASE("arrows go to the nearest control that way and stop at the edge", "[desktop][ui][focus]") {
    Grid grid;
    Bench bench(std::ref(grid));
    bench.key(Key::down);
    CHECK(bench.focused() == "a");
    bench.key(Key::right);
    CHECK(bench.focused() == "b");
    bench.key(Key::down);
    CHECK(bench.focused() == "d");
    bench.key(Key::left);
    CHECK(bench.focused() == "c");
    bench.key(Key::left);
    CHECK(bench.focused() == "c");
    bench.key(Key::up);
    CHECK(bench.focused() == "a");
}

TEST_CASE("Enter and Space press what has the ring; what is refused only says why", "[desktop][ui][focus]") {
    Grid grid;
    Bench bench(std::ref(grid));
    bench.key(Key::enter);
    CHECK(grid.pressed.empty());
    bench.key(Key::tab);
    bench.key(Key::enter);
    bench.key(Key::tab);
    bench.key(Key::space);
    CHECK(grid.pressed == "ab");
    CHECK_FALSE(bench.shows("Not yet."));
    for (int i = 0; i < 3; ++i)
        bench.key(Key::tab);
    CHECK(bench.focused() == "off");
    CHECK(bench.shows("Not yet."));
    bench.key(Key::enter);
    CHECK(grid.pressed == "ab");
}

TEST_CASE("the ring is gone after the pointer was used", "[desktop][ui][focus]") {
    Grid grid;
    Bench bench(std::ref(grid));
    bench.key(Key::tab);
    REQUIRE(bench.ring());
    bench.click(bench.rect_of("c").centre());
    CHECK(grid.pressed == "c");
    CHECK(bench.focused() == "c");
    CHECK_FALSE(bench.ring());
    // Enter must not press again what was merely clicked.
    bench.key(Key::enter);
    CHECK(grid.pressed == "c");
}

TEST_CASE("a dialog keeps keyboard and pointer to itself and gives them back", "[desktop][ui][focus]") {
    Grid grid;
    Bench bench(std::ref(grid));
    bench.key(Key::tab);
    bench.key(Key::tab);
    REQUIRE(bench.focused() == "b");
    grid.asking = true;
    bench.settle();
    CHECK(bench.focused() == "yes");
    std::string order;
    for (int i = 0; i < 3; ++i) {
        bench.key(Key::tab);
        order += bench.focused() + " ";
    }
    CHECK(order == "no yes no ");
    bench.key(Key::enter);
    CHECK_FALSE(grid.asking);
    CHECK(bench.focused() == "b");
    // Again: it begins at its first control, not where it was left.
    grid.asking = true;
    bench.settle();
    CHECK(bench.focused() == "yes");
    bench.key(Key::escape);
    CHECK_FALSE(grid.asking);
    // A press beside it closes it and does nothing else.
    grid.asking = true;
    bench.settle();
    bench.click(bench.rect_of("a").centre());
    CHECK_FALSE(grid.asking);
    CHECK(grid.pressed.empty());
}

TEST_CASE("each screen remembers its focus", "[desktop][ui][focus]") {
    Grid grid;
    Bench bench(std::ref(grid));
    bench.key(Key::tab);
    bench.key(Key::tab);
    REQUIRE(bench.focused() == "b");
    bench.show("another");
    bench.settle();
    CHECK(bench.focused() == "a");
    bench.key(Key::down);
    CHECK(bench.focused() == "c");
    bench.show("screen");
    bench.settle();
    CHECK(bench.focused() == "b");
}

TEST_CASE("when the focused control goes, its neighbour has the focus", "[desktop][ui][focus]") {
    Grid grid;
    Bench bench(std::ref(grid));
    for (int i = 0; i < 4; ++i)
        bench.key(Key::tab);
    REQUIRE(bench.focused() == "d");
    grid.fewer = true;
    bench.settle();
    CHECK(bench.focused() == "b");
}

TEST_CASE("what Tab reaches is scrolled into view", "[desktop][ui][focus]") {
    Bench bench([](Ui& ui) {
        scroll(ui, "list", {0, 0, 400, 300}, [&](Stack& column) {
            for (int i = 0; i < 20; ++i) {
                button(ui, "row " + std::to_string(i), column.row(36), "row");
                column.space(12);
            }
        });
    });
    for (int i = 0; i < 15; ++i)
        bench.key(Key::tab);
    CHECK(bench.focused() == "row 14");
    const Rect seen = bench.rect_of("row 14");
    CHECK(Rect{0, 0, 400, 300}.encloses(seen));
    bench.key(Key::home);
    CHECK(bench.rect_of("row 0").y == 0);
    bench.key(Key::page_down);
    CHECK(bench.rect_of("row 0").y < -200);
    bench.point({100, 100});
    bench.events().push(WheelTurned{100});
    bench.settle();
    CHECK(bench.rect_of("row 0").y == 0);
}
