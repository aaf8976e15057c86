// The pages of a game around the table: sound at every size, scale and theme, and every one of them led through by its
// controls' names.
#include "desktop/gallery/scenes.hpp"
#include "desktop/model/sitting.hpp"
#include "desktop/model/update.hpp"
#include "desktop/screens/frame.hpp"
#include "desktop/screens/scenery.hpp"
#include "desktop/screens/screen_memory.hpp"
#include "desktop/ui/layout_faults.hpp"
#include "game/game.hpp"
#include "rules/legal_actions.hpp"
#include "seat/page_kind.hpp"
#include "seat/preparing.hpp"
#include "tests/catch.hpp"

#include <algorithm>
#include <cstdlib>
#include <string>
#include <utility>
#include <vector>

namespace parley::desktop {
namespace {

using seat::PageKind;

const std::vector<std::string> page_scenes{"04-opening",    "05-briefing",     "06-capitals", "22-incident",
                                           "23-assessment", "24-ratification", "25-conduct",  "26-finding",
                                           "27-ending",     "33-history",      "34-curtain"};

/// A program drawn without a window, whose wants are carried out.
class Shown {
  public:
    explicit Shown(std::string_view scene, const ui::Look& look = {}, ui::Point size = {1280, 800}) : size_(size) {
        setenv("PARLEY_SCENARIOS", PARLEY_ROOT "/scenarios", 1);
        program_ = gallery::scene(scene, Settings{});
        auto made = ui::Ui::create(look);
        REQUIRE(made);
        ui_ = std::move(*made);
        ui_->start_recording();
        REQUIRE(program_);
        settle();
    }

    [[nodiscard]] Program& program() { return *program_; }
    [[nodiscard]] const Sitting& sitting() const { return *program_->sitting; }
    [[nodiscard]] const ui::FrameRecord& record() const { return ui_->record(); }
    [[nodiscard]] screens::ScreenMemory& memory() { return memory_; }

    void show(const ui::Look& look, ui::Point size) {
        REQUIRE(ui_->set_look(look));
        size_ = size;
        settle();
    }
    void settle() {
        for (int i = 0; i < 3 || events_.waiting(); ++i)
            frame();
    }
    [[nodiscard]] bool has(std::string_view name) const { return control(name) != nullptr; }
    void press(std::string_view name) {
        const ui::ControlRecord* found = control(name);
        INFO("no control is called " << name);
        REQUIRE(found != nullptr);
        events_.push_click(found->control.rect.centre());
        settle();
    }
    void key(ui::Key key) {
        events_.push_key(key);
        settle();
    }
    [[nodiscard]] bool says(std::string_view words) const {
        return std::ranges::any_of(ui_->record().texts, [&](const ui::TextRecord& text) {
            return text.text.find(words) != std::string::npos;
        });
    }

  private:
    void frame() {
        ui_->begin_frame("game", events_.next_frame(1.0 / 60), size_);
        std::vector<Intent> wanted;
        screens::draw_program({*ui_, *program_, memory_, scenery_, wanted});
        (void)ui_->end_frame();
        for (const Intent& intent : wanted)
            (void)update(*program_, intent);
        (void)tick(*program_, true);
    }
    [[nodiscard]] const ui::ControlRecord* control(std::string_view name) const {
        const auto found = std::ranges::find(ui_->record().controls, name, &ui::ControlRecord::name);
        return found == ui_->record().controls.end() ? nullptr : &*found;
    }

    std::unique_ptr<Program> program_;
    std::unique_ptr<ui::Ui> ui_;
    ui::EventQueue events_;
    screens::ScreenMemory memory_;
    screens::Scenery scenery_;
    ui::Point size_;
};

TEST_CASE("The pages of a game have no fault of layout at any size, scale and theme", "[desktop]") {
    const std::vector<std::pair<ui::Look, ui::Point>> looks{{{ui::ThemeName::light, 1.0}, {1024, 720}},
                                                            {{ui::ThemeName::light, 0.75}, {1280, 800}},
                                                            {{ui::ThemeName::high_contrast, 2.0}, {1280, 720}},
                                                            {{ui::ThemeName::dark, 1.25}, {1920, 1080}},
                                                            {{ui::ThemeName::light, 1.5}, {3840, 2160}}};
    for (const std::string& scene : page_scenes) {
        Shown shown(scene);
        for (const auto& [look, size] : looks) {
            shown.show(look, size);
            INFO(scene << " at " << size.x << " x " << size.y << ", scale " << look.scale);
            CHECK(shown.record().texts.size() > 3);
            for (const ui::LayoutFault& fault : ui::layout_faults(shown.record())) {
                INFO(fault.sentence);
                CHECK(fault.sentence.empty());
            }
        }
    }
}

TEST_CASE("The evening before leads to the briefing, and the briefing to the capitals", "[desktop]") {
    Shown shown("04-opening", {}, {1920, 1080});
    CHECK(shown.says("Confidential"));
    CHECK(shown.sitting().page() == PageKind::opening);
    shown.press("on");
    CHECK(shown.sitting().page() == PageKind::briefing);
    shown.key(ui::Key::y);
    CHECK(shown.sitting().page() == PageKind::capitals);
}

TEST_CASE("Whoever walks reads on the desk that it speaks as a person, and how it stands at home", "[desktop]") {
    const Shown shown("49-table-walking", {}, {1280, 720});
    CHECK(shown.says("You speak as a person here"));
}

TEST_CASE("A measure is ordered and taken off again by its button", "[desktop]") {
    Shown shown("05-briefing", {}, {1920, 1080});
    shown.press("on");
    const rules::View view = shown.sitting().view();
    const rules::LegalActions legal = rules::legal_actions(view);
    const auto plain = std::ranges::find_if(legal.measures, [](const rules::MeasureOrder& order) {
        return std::holds_alternative<rules::NoTarget>(order.target);
    });
    REQUIRE(plain != legal.measures.end());
    const std::string id = view.scenario().measure(view.seat(), plain->measure).id;
    (void)update(shown.program(), intent::OrderMeasure{*plain});
    shown.settle();
    REQUIRE(shown.sitting().model().prepared.filing->orders.size() == 1);
    CHECK(shown.says("Room for one more order"));
    shown.press(id); // in the list of orders as on its card
    CHECK(shown.sitting().model().prepared.filing->orders.empty());
    shown.press("file");
    CHECK(shown.sitting().page() != PageKind::capitals);
}

TEST_CASE("A reading is sealed only when two articles are named where they are asked for", "[desktop]") {
    Shown shown("23-assessment", {}, {1920, 1080});
    const rules::View view = shown.sitting().view();
    REQUIRE(rules::legal_actions(view).owes_top_articles);
    const std::size_t steps = shown.sitting().desk.game().steps().size();
    shown.press("file");
    const rules::PartyId other(1 - view.seat().index());
    if (seat::reading_of(shown.sitting().model(), view, other).top_articles.size() < 2) {
        CHECK(shown.sitting().desk.game().steps().size() == steps);
        (void)update(shown.program(), intent::ToggleTopArticle{other, rules::ArticleId(0)});
        (void)update(shown.program(), intent::ToggleTopArticle{other, rules::ArticleId(1)});
        shown.settle();
        shown.press("file");
    }
    CHECK(shown.sitting().desk.game().steps().size() > steps);
}

TEST_CASE("Behind the curtain nothing of either side shows", "[desktop]") {
    Shown shown("34-curtain", {}, {1920, 1080});
    const rules::View view = shown.sitting().view();
    CHECK_FALSE(shown.says("Confidential"));
    CHECK_FALSE(shown.says(view.mandate().brief.substr(0, 20)));
    shown.press("on");
    CHECK(shown.sitting().page() == PageKind::opening);
}

TEST_CASE("An incident and a finding are answered by their cards", "[desktop]") {
    for (const auto& [scene, card] : {std::pair("22-incident", "play-down"), std::pair("26-finding", "raise")}) {
        Shown shown(scene, {}, {1920, 1080});
        const std::size_t steps = shown.sitting().desk.game().steps().size();
        shown.press(card);
        CHECK(shown.sitting().desk.game().steps().size() > steps);
    }
}

TEST_CASE("The history can be read for its numbers alone", "[desktop]") {
    Shown shown("33-history", {}, {1920, 1080});
    CHECK(shown.says("Everything"));
    const auto numbers = [&] {
        return std::ranges::count_if(shown.record().controls, [](const ui::ControlRecord& control) {
            return control.name.starts_with("number/");
        });
    };
    const auto all = numbers();
    CHECK(all > 0);
    shown.memory().history_kind = 1;
    shown.settle();
    CHECK(numbers() == 0);
    shown.memory().history_kind = 2;
    shown.settle();
    CHECK(numbers() == all);
}

} // namespace
} // namespace parley::desktop
