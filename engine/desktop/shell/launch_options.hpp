// What was asked for on the command line of the window's program. Boost.Program_options is known to the source beside
// this header alone.
#pragma once

#include "core/result.hpp"
#include "desktop/ui/theme.hpp"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace parley::desktop::shell {

struct PixelSize {
    int width{};
    int height{};
    friend bool operator==(const PixelSize&, const PixelSize&) = default;
};

struct LaunchOptions {
    enum class Wish : std::uint8_t { run, help, version, probe };
    Wish wish{Wish::run};

    // How it looks, this once: what the settings keep is left alone.
    std::optional<PixelSize> size; // in a window
    std::optional<int> scale_percent;
    std::optional<ui::ThemeName> theme;

    // Straight into a game.
    std::string scenario;               // its id, or a file
    std::string seat;                   // the party's id
    std::vector<std::string> opponents; // an agent, or PARTY=AGENT
    std::optional<std::uint64_t> seed;
    std::filesystem::path load;

    // For tests and measurements.
    std::string scene;                // one of the gallery's screens, shown instead of the title
    std::filesystem::path screenshot; // once nothing moves; then the program ends
    std::filesystem::path gallery;    // every screen, into this folder
    bool pseudo_locale{};             // those pictures in a language that takes more room
    std::filesystem::path controls;   // kept up to date with what can be pressed and read
    std::optional<int> frames;        // so many as fast as they can be drawn; then figures, and the end

    friend bool operator==(const LaunchOptions&, const LaunchOptions&) = default;
};

/// The words after the program's name. The error is a sentence.
[[nodiscard]] core::Result<LaunchOptions, std::string> read_launch_options(const std::vector<std::string>& words);

} // namespace parley::desktop::shell
