// The window itself: opening it, its size and full screen, what happens at mouse and keyboard, pictures of it, and
// letting the processor rest. Knows nothing of what is drawn in it.
#pragma once

#include "core/result.hpp"
#include "desktop/settings/settings.hpp"
#include "desktop/shell/display.hpp"
#include "desktop/shell/event_translation.hpp"
#include "desktop/shell/keyboard.hpp"
#include "desktop/ui/ui.hpp"

#include <SFML/Graphics/RenderWindow.hpp>
#include <SFML/Window/Cursor.hpp>

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace parley::desktop::shell {

class Window {
  public:
    /// Asks first whether there is a display. The error is a sentence.
    [[nodiscard]] static core::Result<std::unique_ptr<Window>, std::string> open(const WindowSize& size);
    Window(const Window&) = delete;
    Window& operator=(const Window&) = delete;

    [[nodiscard]] sf::RenderWindow& target() { return target_; }
    /// Of the drawing area, in pixels.
    [[nodiscard]] ui::Point size() const;
    /// As it is to be remembered: in full screen, the size that it goes back to.
    [[nodiscard]] WindowSize remembered() const { return remembered_; }

    /// Full screen or not, as asked. True when the window was opened anew for it, with a context of OpenGL of its own.
    bool set_full_screen(bool full_screen);
    void set_pointer(ui::PointerShape shape);

    /// What happened since the last call.
    struct News {
        bool close{};  // the person wants it closed: by its button, or by Alt+F4 where no desktop takes that
        bool redraw{}; // something happened that may change what is seen
    };
    [[nodiscard]] News take_events(ui::EventQueue& queue);
    /// Lets the processor rest until something may have happened: some milliseconds.
    static void rest();

    /// Shows what was drawn.
    void show() { target_.display(); }
    /// Writes what was drawn and is not shown yet as a PNG file. What went wrong, as a sentence.
    [[nodiscard]] std::optional<std::string> save_picture(const std::filesystem::path& path);

  private:
    explicit Window(const WindowSize& size) : remembered_(size) {}
    void create();
    [[nodiscard]] std::optional<ui::Event> translated(const sf::Event& event);

    std::unique_ptr<sf::Cursor> cursor_; // the window shows it once more when it closes: it goes after the window
    sf::RenderWindow target_;
    WindowSize remembered_;
    std::unique_ptr<Uncovering> uncovering_;
    std::unique_ptr<Keyboard> keyboard_;
    EventTranslation translation_;
    ui::PointerShape pointer_{ui::PointerShape::arrow};
};

} // namespace parley::desktop::shell
