// What a person may set, as one value. Knows neither the file that it is kept in nor any window.
#pragma once

#include "desktop/settings/key_bindings.hpp"
#include "desktop/ui/theme.hpp"
#include "report/paper.hpp"

#include <optional>
#include <string>

namespace parley::desktop {

inline constexpr int least_scale_percent = 75, most_scale_percent = 200;
inline constexpr int least_document_percent = 80, most_document_percent = 160;
inline constexpr int least_window_width = 1024, least_window_height = 720;
inline constexpr int most_window_width = 3840, most_window_height = 2160;
inline constexpr std::size_t most_name_bytes = 4096; // of a scenario, a seat, an opponent

/// Per cent, 0 to 100.
struct Volumes {
    int master{80};
    int effects{70}; // paper, pen and stamp
    int signals{80}; // bells and knocks that say that something has happened
    bool muted{};
    friend bool operator==(const Volumes&, const Volumes&) = default;
};

/// In pixels, without the frame.
struct WindowSize {
    int width{1280};
    int height{800};
    bool full_screen{}; // then width and height are those of the window that it goes back to
    friend bool operator==(const WindowSize&, const WindowSize&) = default;
};

/// What was last chosen for a game; "" for what never was.
struct LastChoice {
    std::string scenario; // its id, or the path of its file
    std::string seat;     // the party's id
    std::string opponent; // the agent's name
    std::string strength; // how hard it thinks, by its name among agents::strengths
    friend bool operator==(const LastChoice&, const LastChoice&) = default;
};

struct Settings {
    ui::ThemeName theme{ui::ThemeName::light};
    int scale_percent{100};    // of everything
    int document_percent{100}; // of the document's text, besides
    bool reduced_motion{};
    bool hints{true};
    bool warnings{true};                // before a step that is likely a mistake and cannot be undone
    std::optional<report::Paper> paper; // of reports that are kept to be printed; none: as the locale has it
    WindowSize window;
    Volumes volumes;
    KeyBindings keys;
    LastChoice last;
    friend bool operator==(const Settings&, const Settings&) = default;
};

/// The same with every number brought within its bounds.
[[nodiscard]] Settings bounded(Settings settings);

/// What reports are laid out for: the chosen paper, else the locale's.
[[nodiscard]] report::Paper paper_of(const Settings& settings);

/// "light", "dark", "contrast".
[[nodiscard]] std::string_view name_of(ui::ThemeName theme);
[[nodiscard]] std::optional<ui::ThemeName> theme_named(std::string_view name);

} // namespace parley::desktop
