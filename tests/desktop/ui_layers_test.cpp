// What lies above a screen: a dialog has its size in its first frame and its foot in sight, one popover shows at a
// time, and a frame that was asked for comes.
#include "desktop/ui/containers.hpp"
#include "desktop/ui/controls.hpp"
#include "desktop/ui/layout_faults.hpp"
#include "desktop/ui/text_flow.hpp"
#include "tests/desktop/ui_bench.hpp"

#include <algorithm>

using namespace parley::desktop::ui;

namespace {

/// A dialog that opens and closes, of so many paragraphs.
struct Asking {
    bool open{};
    int paragraphs{1};
    int runs{};

    void operator()(Ui& ui) {
        (void)button(ui, "beneath", {20, 20, ui.px(120), ui.px(36)}, "Beneath");
        if (!open)
            return;
        const Filling words = [&](Stack& inside) {
            ++runs;
            for (int i = 0; i < paragraphs; ++i)
                inside.text("The session ends for both. Trust falls by six, and the legislature will ask why.");
            if (link(inside.ui(), "more", {inside.x(), inside.top()}, "More of it"))
                ++paragraphs;
            inside.space(24);
        };
        (void)dialog(ui, "sure", "Sure?", 420, words, [&](Stack& foot) {
            Rect row = foot.row(control_height);
            if (button_right(ui, row, "yes", "Yes"))
                open = false;
        });
    }
};

std::vector<Rect> rects(Ui& ui) {
    std::vector<Rect> all;
    for (const ControlRecord& noted : ui.record().controls)
        all.push_back(noted.control.rect);
    for (const TextRecord& text : ui.record().texts)
        all.push_back(text.rect);
    for (const GroundRecord& ground : ui.record().grounds)
        all.push_back(ground.rect);
    return all;
}

bool same(const std::vector<Rect>& a, const std::vector<Rect>& b) {
    return std::ranges::equal(a, b, [](const Rect& x, const Rect& y) {
        return x.x == y.x && x.y == y.y && x.width == y.width && x.height == y.height;
    });
}

/// How many times the words stand on the screen.
long times(Ui& ui, const std::string& words) {
    return std::ranges::count_if(ui.record().texts, [&](const TextRecord& text) { return text.text == words; });
}

} // namespace

TEST_CASE("A dialog has its own size in its first frame, and when what is in it changes", "[desktop][ui][dialog]") {
    for (const double scale : {0.75, 1.0, 1.5, 2.0}) {
        Asking asking;
        Bench bench(std::ref(asking), {.scale = scale}, {1280, 720});
        for (const int paragraphs : {1, 7, 60, 2}) {
            INFO(paragraphs << " paragraphs at scale " << scale);
            asking.paragraphs = paragraphs;
            asking.open = true;
            bench.frame();
            const std::vector<Rect> first = rects(bench.ui());
            bench.frame();
            bench.frame();
            CHECK(same(first, rects(bench.ui())));
            CHECK(first.size() > 5);
            for (const LayoutFault& fault : layout_faults(bench.ui().record()))
                FAIL_CHECK(fault.sentence);
        }
    }
}

TEST_CASE("The foot of a dialog stays in sight however long it is", "[desktop][ui][dialog]") {
    for (const Point size : {Point{1024, 720}, Point{640, 400}})
        for (const double scale : {0.75, 1.0, 2.0}) {
            Asking asking;
            asking.open = true;
            asking.paragraphs = 80;
            Bench bench(std::ref(asking), {.scale = scale}, size);
            const Rect yes = bench.rect_of("yes");
            INFO(size.x << " by " << size.y << ", scale " << scale << ": " << yes.y << " to " << yes.bottom());
            CHECK(bench.ui().window().encloses(yes));
            bench.click(yes.centre());
            CHECK_FALSE(asking.open);
        }
}

TEST_CASE("Trying a filling out does nothing: no control, no text, no press counts twice", "[desktop][ui][dialog]") {
    Asking asking;
    asking.open = true;
    Bench bench(std::ref(asking));
    CHECK(times(bench.ui(), "Yes") == 1);
    CHECK(std::ranges::count_if(bench.ui().record().controls,
                                [](const ControlRecord& noted) { return noted.name == "more"; }) == 1);
    bench.click(bench.rect_of("more").centre());
    CHECK(asking.paragraphs == 2);
    asking.runs = 0;
    bench.frame();
    CHECK(asking.runs == 2);
}

TEST_CASE("One tip at a time: of a clause on two lines, and beside the one that the keyboard is on",
          "[desktop][ui][popover]") {
    std::vector<Span> spans(3);
    spans[0].words = "The Parties shall";
    spans[1].words = "[place no ground-launched missiles of any range within the zone that the annex describes]";
    spans[1].name = "bracket";
    spans[1].tip = "Their wording.";
    spans[2].words = "and say so.";
    ButtonLook closed;
    closed.refusal = "Not yet.";
    Bench bench([&](Ui& ui) {
        (void)text_flow(ui, "clause", {40, 40, 300, 0}, spans);
        (void)button(ui, "closed", {40, 400, 120, 36}, "Closed", closed);
    });
    std::vector<Rect> pieces;
    for (const ControlRecord& noted : bench.ui().record().controls)
        if (noted.name == "bracket")
            pieces.push_back(noted.control.rect);
    REQUIRE(pieces.size() > 1);
    for (const Rect& piece : pieces) {
        bench.point(piece.centre());
        CHECK(times(bench.ui(), "Their wording.") == 1);
    }
    bench.key(Key::tab); // the keyboard goes to the clause; the pointer to the button
    bench.point({100, 418});
    CHECK(times(bench.ui(), "Not yet.") == 1);
    CHECK(times(bench.ui(), "Their wording.") == 0);
    bench.point({700, 600});
    CHECK(times(bench.ui(), "Their wording.") == 1);
}

TEST_CASE("What leaves by itself says when the next frame is due", "[desktop][ui]") {
    bool two = false;
    Bench bench([&](Ui& ui) {
        ui.draw_after(4.5);
        if (two)
            ui.draw_after(1.25);
    });
    CHECK(bench.frame().draw_after == 4.5);
    two = true;
    CHECK(bench.frame().draw_after == 1.25);
}
