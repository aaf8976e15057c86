// The UI kit without a window: draws frames of something, fed by an event queue.
#pragma once

#include "desktop/ui/ui.hpp"
#include "tests/catch.hpp"

#include <utility>

namespace parley::desktop::ui {

class Bench {
  public:
    explicit Bench(std::function<void(Ui&)> drawing, const Look& look = {}, Point size = {1000, 700})
        : drawing_(std::move(drawing)),
          size_(size) {
        auto made = Ui::create(look);
        REQUIRE(made);
        ui_ = std::move(*made);
        ui_->start_recording();
        frame();
        frame();
    }

    [[nodiscard]] Ui& ui() { return *ui_; }
    [[nodiscard]] EventQueue& events() { return events_; }
    void resize(Point size) { size_ = size; }
    void show(std::string screen) { screen_ = std::move(screen); }

    FrameOutcome frame() {
        ui_->begin_frame(screen_, events_.next_frame(1.0 / 60), size_);
        drawing_(*ui_);
        return ui_->end_frame();
    }
    /// Frames until nothing waits and nothing moves.
    void settle() {
        for (int i = 0; i < 20; ++i)
            if (!frame().draw_again && !events_.waiting())
                return;
        FAIL("the kit does not come to rest");
    }
    void key(Key key) {
        events_.push_key(key);
        settle();
    }
    void chord(const Chord& chord) {
        events_.push(KeyPressed{chord});
        settle();
    }
    void click(Point place) {
        events_.push_click(place);
        settle();
    }
    void point(Point place) {
        events_.push(PointerMoved{place});
        settle();
    }
    void type(const std::string& words) {
        events_.push(TextTyped{words});
        settle();
    }
    /// The name of the control with the focus; empty if none.
    [[nodiscard]] std::string focused() {
        for (const ControlRecord& noted : ui_->record().controls)
            if (noted.control.id == ui_->focus_ring().focused())
                return noted.name;
        return {};
    }
    [[nodiscard]] bool ring() { return ui_->focus_ring().ring_shown(ui_->focus_ring().focused()); }
    [[nodiscard]] Rect rect_of(const std::string& name) {
        for (const ControlRecord& noted : ui_->record().controls)
            if (noted.name == name)
                return noted.control.rect;
        FAIL("no control is called " + name);
        return {};
    }
    [[nodiscard]] bool shows(const std::string& words) {
        for (const TextRecord& text : ui_->record().texts)
            if (text.text.find(words) != std::string::npos)
                return true;
        return false;
    }

  private:
    std::unique_ptr<Ui> ui_;
    EventQueue events_;
    std::function<void(Ui&)> drawing_;
    Point size_;
    std::string screen_{"screen"};
};

} // namespace parley::desktop::ui
