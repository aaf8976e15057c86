// The window for one frame: colours, scale, type, drawing, who has the pointer and the keyboard. Screens draw with it
// and with the functions of the neighbouring headers; ImGui renders and edits text beneath it. Works without a window
// or GL. Refuses to know the game, SFML and which screen it is.
#pragma once

#include "desktop/ui/event_queue.hpp"
#include "desktop/ui/focus_ring.hpp"
#include "desktop/ui/fonts.hpp"
#include "desktop/ui/metrics.hpp"
#include "desktop/ui/record.hpp"
#include "desktop/ui/theme.hpp"

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

struct ImDrawList;

namespace parley::desktop::ui {

struct Memory; // what lasts from frame to frame; ui_memory.hpp

/// The id of a name within a scope; the same in every run.
[[nodiscard]] Id hashed_name(Id scope, std::string_view name);

struct Look {
    ThemeName theme{ThemeName::light};
    double scale{1.0};    // 0.75–2; what lies outside is brought inside
    double document{1.0}; // 0.8–1.6, of the document's text, besides
    bool pseudo_locale{}; // every text longer and in brackets, to find where another language has no room
    friend bool operator==(const Look&, const Look&) = default;
};

enum class PointerShape : std::uint8_t { arrow, hand, text };

/// What the window should do after a frame.
struct FrameOutcome {
    bool draw_again{};                  // something settles in the next frame (a scroll, a focus): do not sleep yet
    std::optional<double> draw_after{}; // seconds from now, though nothing may have happened by then
    bool editing_text{};                // letters belong to a text input: shortcuts without Ctrl must wait
    PointerShape pointer{PointerShape::arrow};
};

/// What the pointer and the keyboard do to a control in this frame.
struct Hit {
    bool hovered{};
    bool focused{};   // and the ring is to be drawn
    bool held{};      // the button is down on it
    bool activated{}; // clicked, or Enter or Space
};

class Ui {
  public:
    /// Makes the ImGui context and the fonts. The error, a sentence, is only that no font was found at all.
    [[nodiscard]] static core::Result<std::unique_ptr<Ui>, std::string> create(const Look& look);
    ~Ui();
    Ui(const Ui&) = delete;
    Ui& operator=(const Ui&) = delete;

    /// Between frames. True if the fonts were built anew: the window must upload the atlas again. Keeps the old look,
    /// and says why, if the fonts cannot be built.
    [[nodiscard]] core::Result<bool, std::string> set_look(const Look& look);
    [[nodiscard]] const Look& look() const { return look_; }
    /// A sentence if another family stands in for a missing one; else empty.
    [[nodiscard]] const std::string& font_notice() const { return fonts_.notice(); }

    /// Starts the frame of a screen, whose name keeps its focus apart from others'. The size is in pixels.
    void begin_frame(std::string_view screen, const FrameInput& input, Point size);
    /// Draws what lies above everything (popovers, toasts); then ImGui's draw data is ready.
    FrameOutcome end_frame();
    [[nodiscard]] const FrameInput& input() const { return input_; }

    // Look.
    [[nodiscard]] const Theme& theme() const { return *theme_; }
    [[nodiscard]] const Fonts& fonts() const { return fonts_; }
    [[nodiscard]] const Face& face(TextStyle style) const { return fonts_.face(style); }
    /// Pixels at this scale, whole.
    [[nodiscard]] float px(float at_scale_1) const;
    [[nodiscard]] Rect window() const { return window_; }
    /// Whether the window is so narrow at this scale that three columns do not fit (under 1240 at scale 1).
    [[nodiscard]] bool narrow() const { return window_.width < px(1240); }
    /// Whether it is so low at this scale that bars must give up room to what they stand about (under 500 at scale 1).
    [[nodiscard]] bool low() const { return window_.height < px(500); }

    // Drawing. Colours with opacity 0 draw nothing.
    void fill(const Rect& rect, Colour colour, float radius_pixels = 0);
    void outline(const Rect& rect, Colour colour, float thickness = 1, float radius_pixels = 0);
    void line(Point from, Point to, Colour colour, float thickness = 1);
    void dashed_line(Point from, Point to, Colour colour, float thickness, float dash, float gap);
    void polygon(std::span<const Point> corners, Colour colour); // convex
    void circle(Point centre, float radius_pixels, Colour colour);
    void ring(Point centre, float radius_pixels, Colour colour, float thickness);
    void push_clip(const Rect& rect); // common with the one in force
    void pop_clip();
    [[nodiscard]] Rect clip() const;
    [[nodiscard]] ImDrawList& draw_list();
    /// Goes on to another list where the one in use is nearly full: none may hold more than 65,535 corners. Called
    /// before anything is drawn that may be large; lists are drawn in order, so nothing changes to the eye.
    void make_room();

    // Names of controls. A name need be unique only within the scopes in force.
    [[nodiscard]] Id id(std::string_view name) const;
    void push_scope(std::string_view name);
    void push_scope(int number);
    void pop_scope();

    // Interaction.
    /// Registers a control in drawing order and says what happens to it.
    Hit interact(std::string_view name, const Rect& rect, bool enabled = true, ControlKeys keys = {});
    /// The same with everything about it; `visible` and `layer` are filled in here.
    Hit interact_as(std::string_view name, Control control);
    /// Why the control that was registered last is closed, for the record.
    void note_refusal(std::string_view refusal);
    /// The ring around a control that has the keyboard.
    void draw_focus(const Rect& rect, float radius_pixels);
    void focus(Id id);
    /// This frame's key, if it is the chord and no control or text input has taken it.
    [[nodiscard]] bool pressed(const Chord& chord) const;
    /// The same above and beneath dialogs: for what may be wanted whatever lies open.
    [[nodiscard]] bool pressed_anywhere(const Chord& chord) const;
    /// This frame's key for the control that has the focus.
    [[nodiscard]] std::optional<Chord> key_for(Id id) const;
    /// Whether Page Up, Page Down, Home or End was pressed for this scroll area.
    [[nodiscard]] bool paged_by(Id area) const;
    [[nodiscard]] FocusRing& focus_ring() { return focus_; }
    void set_pointer(PointerShape shape) { outcome_.pointer = shape; }
    void draw_again() { outcome_.draw_again = true; }
    /// The frame after this one comes in so many seconds at the latest.
    void draw_after(double seconds);

    // Layers: dialogs and popovers lie above the screen.
    void begin_layer(std::string_view scope);
    void end_layer();
    [[nodiscard]] int layer() const { return layer_; }
    /// Draws after everything else of the frame, above it, in the order given; takes no focus.
    void draw_last(std::function<void()> drawing);
    /// Draws the words or the receipt of one thing, last: of all that ask for it in a frame, what lies under the
    /// pointer, else what asked first. `anchor` is the thing.
    void draw_popover(const Rect& anchor, std::function<void()> drawing);

    // Trying a drawing out.
    /// As long as it lives, what is drawn is neither seen nor noted, no control is registered and nothing happens to
    /// one: so that the size of something is known before it is drawn.
    class Unseen {
      public:
        explicit Unseen(Ui& ui);
        ~Unseen();
        Unseen(const Unseen&) = delete;
        Unseen& operator=(const Unseen&) = delete;

      private:
        Ui& ui_;
        FrameInput input_;
        FrameOutcome outcome_;
        bool recording_;
        bool within_; // another
    };
    [[nodiscard]] bool unseen() const { return unseen_; }

    // Self-check.
    void start_recording() { recording_ = true; }
    void stop_recording() { recording_ = false; }
    [[nodiscard]] const FrameRecord& record() const { return record_; }
    [[nodiscard]] bool recording() const { return recording_; }
    void note_text(TextRecord text);
    /// A ground drawn before its height was known.
    [[nodiscard]] std::size_t grounds_noted() const { return record_.grounds.size(); }
    void regrow_ground(std::size_t index, const Rect& rect);

    [[nodiscard]] Memory& memory() { return *memory_; }

  private:
    explicit Ui(const Look& look);
    void draw_queued();
    [[nodiscard]] int next_order() const { return static_cast<int>(record_.texts.size() + record_.grounds.size()); }

    Look look_;
    Fonts fonts_;
    const Theme* theme_{};
    Rect window_;
    FrameInput input_;
    FrameOutcome outcome_;
    FocusRing focus_;
    std::vector<Id> scopes_;
    std::vector<Rect> clips_;
    std::vector<std::function<void()>> last_;
    std::function<void()> popover_;
    bool popover_pointed_at_{};
    int layer_{};
    bool unseen_{};
    std::unique_ptr<ImDrawList> nowhere_; // what is drawn unseen
    bool recording_{};
    FrameRecord record_;
    ImDrawList* list_{}; // of layer 0
    int lists_{};        // begun in this frame
    std::unique_ptr<Memory> memory_;
};

/// Keeps a scope of names as long as it lives.
class NameScope {
  public:
    NameScope(Ui& ui, std::string_view name) : ui_(ui) { ui_.push_scope(name); }
    NameScope(Ui& ui, int number) : ui_(ui) { ui_.push_scope(number); }
    ~NameScope() { ui_.pop_scope(); }
    NameScope(const NameScope&) = delete;
    NameScope& operator=(const NameScope&) = delete;

  private:
    Ui& ui_;
};

} // namespace parley::desktop::ui
