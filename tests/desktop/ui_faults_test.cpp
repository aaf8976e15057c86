// The self-check: each fault of a layout is found, and a sheet with every component has none at any scale, theme or
// size.
#include "ui_bench.hpp"
#include "ui_sheet.hpp"

#include "desktop/ui/layout_faults.hpp"

#include <algorithm>

using namespace parley::desktop::ui;

namespace {

std::vector<LayoutFaultKind> kinds(const std::function<void(Ui&)>& drawing) {
    Bench bench(drawing);
    std::vector<LayoutFaultKind> found;
    for (const LayoutFault& fault : layout_faults(bench.ui().record()))
        found.push_back(fault.kind);
    return found;
}

using Kinds = std::vector<LayoutFaultKind>;

} // namespace

TEST_CASE("sound drawings have no fault", "[desktop][ui][faults]") {
    CHECK(kinds([](Ui& ui) {
              text(ui, {10, 10, 200, 60}, "Two lines of text that fit into their rectangle.");
              text(ui, {10, 80, 60, 20}, "shortened because it was asked for",
                   {TextStyle::body, {}, Align::left, true, false, true});
              button(ui, "ok", {10, 120, 100, 36}, "Fine");
          }).empty());
}

TEST_CASE("text outside its container is found", "[desktop][ui][faults]") {
    CHECK(kinds([](Ui& ui) {
              text(ui, {10, 10, 200, 20}, "These words need rather more room than one line has.");
          }) == Kinds{LayoutFaultKind::text_outside_its_container});
    CHECK(kinds([](Ui& ui) {
              text(ui, {10, 10, 40, 0}, "not wrapped", {TextStyle::body, {}, Align::left, false});
          }) == Kinds{LayoutFaultKind::text_outside_its_container});
}

TEST_CASE("the label of a button cut short is found, though it was shortened as asked", "[desktop][ui][faults]") {
    CHECK(kinds([](Ui& ui) {
              button(ui, "narrow", {10, 10, 90, 36}, "Everything that was said");
          }) == Kinds{LayoutFaultKind::label_shortened});
}

TEST_CASE("text outside the window is found", "[desktop][ui][faults]") {
    CHECK(kinds([](Ui& ui) {
              text(ui, {950, 10, 300, 0}, "beyond the right edge");
          }) == Kinds{LayoutFaultKind::text_cut_sideways, LayoutFaultKind::text_outside_window});
    CHECK(kinds([](Ui& ui) {
              text(ui, {10, 690, 300, 0}, "beyond the bottom");
          }) == Kinds{LayoutFaultKind::text_outside_window});
}

TEST_CASE("text cut at the side by a clip is found, cut at the bottom it is not", "[desktop][ui][faults]") {
    const auto clipped = [](const Rect& clip) {
        return kinds([clip](Ui& ui) {
            ui.push_clip(clip);
            text(ui, {10, 10, 300, 0}, "half of this is cut");
            ui.pop_clip();
        });
    };
    CHECK(clipped({0, 0, 60, 100}) == Kinds{LayoutFaultKind::text_cut_sideways});
    CHECK(clipped({0, 0, 400, 16}).empty());
}

TEST_CASE("text upon text is found in one layer, not in two", "[desktop][ui][faults]") {
    CHECK(kinds([](Ui& ui) {
              text(ui, {10, 10, 300, 0}, "one");
              text(ui, {12, 14, 300, 0}, "another");
          }) == Kinds{LayoutFaultKind::texts_overlap});
    CHECK(kinds([](Ui& ui) {
              text(ui, {10, 10, 300, 0}, "one");
              ui.draw_last([&ui] {
                  ui.fill({0, 0, 300, 50}, ui.theme().paper);
                  text(ui, {12, 14, 300, 0}, "another");
              });
          }).empty());
}

TEST_CASE("controls beyond the window or too small are found", "[desktop][ui][faults]") {
    CHECK(kinds([](Ui& ui) {
              ui.interact("far", {960, 10, 80, 30});
          }) == Kinds{LayoutFaultKind::control_outside_window});
    CHECK(kinds([](Ui& ui) {
              ui.interact("low", {10, 690, 80, 30});
          }) == Kinds{LayoutFaultKind::control_outside_window});
    CHECK(kinds([](Ui& ui) { ui.interact("tiny", {10, 10, 80, 20}); }) == Kinds{LayoutFaultKind::control_too_small});
    CHECK(kinds([](Ui& ui) {
              ui.push_clip({0, 0, 50, 700});
              ui.interact("cut", {10, 10, 80, 30});
              ui.pop_clip();
          }) == Kinds{LayoutFaultKind::control_outside_window});
}

TEST_CASE("ink too near to its ground is found", "[desktop][ui][faults]") {
    CHECK(kinds([](Ui& ui) {
              ui.fill({0, 0, 400, 100}, ui.theme().paper);
              text(ui, {10, 10, 300, 0}, "faint", {TextStyle::body, ui.theme().line});
          }) == Kinds{LayoutFaultKind::contrast_too_low});
}

TEST_CASE("faults are told in sentences with the words in question", "[desktop][ui][faults]") {
    Bench bench([](Ui& ui) { ui.interact("tiny", {10, 20, 80, 20}); });
    const auto faults = layout_faults(bench.ui().record());
    REQUIRE(faults.size() == 1);
    CHECK(faults.front().sentence == "Control “tiny” at 10, 20 is only 80×20.");
}

TEST_CASE("a sheet with every component is sound at every scale, theme and size", "[desktop][ui][faults]") {
    for (const double scale : {0.75, 1.0, 1.25, 1.5, 2.0})
        for (const Point size : {Point{1280, 720}, Point{1920, 1080}, Point{900, 1200}}) {
            SheetState state;
            Bench bench([&](Ui& ui) { draw_sheet(ui, state); }, {ThemeName::light, scale}, size);
            for (const ThemeName theme : {ThemeName::light, ThemeName::dark, ThemeName::high_contrast}) {
                REQUIRE(bench.ui().set_look({theme, scale}));
                state.asking = theme == ThemeName::dark;
                bench.settle();
                bench.key(Key::tab);
                for (const LayoutFault& fault : layout_faults(bench.ui().record()))
                    FAIL_CHECK("scale " << scale << ", " << size.x << "×" << size.y << ", theme "
                                        << static_cast<int>(theme) << ": " << fault.sentence);
                state.asking = false;
                bench.settle();
            }
        }
}

TEST_CASE("the sheet is played by keyboard alone", "[desktop][ui][focus]") {
    SheetState state;
    Bench bench([&](Ui& ui) { draw_sheet(ui, state); }, {}, {1280, 720});
    std::vector<std::string> reached;
    for (int i = 0; i < 60; ++i) {
        bench.key(Key::tab);
        reached.push_back(bench.focused());
        const ControlRecord* here = nullptr;
        for (const ControlRecord& noted : bench.ui().record().controls)
            if (noted.control.id == bench.ui().focus_ring().focused())
                here = &noted;
        REQUIRE(here != nullptr);
        INFO(here->name);
        CHECK(here->control.visible.height > 0); // scrolled into view
    }
    for (const char* name : {"propose", "visits/first", "rung 3", "volume", "name", "mute", "glossary", "host states"})
        CHECK(std::count(reached.begin(), reached.end(), name) > 0);
    while (bench.focused() != "walk out")
        bench.key(Key::tab);
    bench.key(Key::enter);
    CHECK(state.asking);
    CHECK(bench.focused() == "stay");
    bench.key(Key::space);
    CHECK_FALSE(state.asking);
    CHECK(bench.focused() == "walk out");
}
