// Why the window's program does not begin, or ends early: sentences for the error output, which follow the program's
// name and a colon; and what it prints of how fast it draws. Knows neither display nor options.
#pragma once

#include "scenario/scenario.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace parley::wording {

// The display and the window.
[[nodiscard]] std::string no_display();
[[nodiscard]] std::string no_display_under_wayland();
[[nodiscard]] std::string display_unreachable(std::string_view name);
[[nodiscard]] std::string display_without_opengl(std::string_view name);
[[nodiscard]] std::string window_not_opened();

// Pictures.
[[nodiscard]] std::string picture_too_large_to_draw();
[[nodiscard]] std::string picture_too_large_to_take();
[[nodiscard]] std::string picture_not_written(std::string_view path);
/// Of a picture whose format follows from its name.
[[nodiscard]] std::string png_not_written(std::string_view path);
[[nodiscard]] std::string screen_restless();

// Options. `option` is without its dashes.
/// What an option's value has to be.
enum class OptionValue : std::uint8_t { size, scale, theme, seed, frames };
[[nodiscard]] std::string option_misvalued(std::string_view option, OptionValue wanted, std::string_view given);
[[nodiscard]] std::string option_needs(std::string_view option, std::string_view other);
[[nodiscard]] std::string option_needs_one_of(std::string_view option, std::string_view one, std::string_view other);
[[nodiscard]] std::string options_exclude(std::string_view option, std::string_view other);
/// `option` as it was given, dashes and all.
[[nodiscard]] std::string launch_option_unknown(std::string_view option);
[[nodiscard]] std::string option_malformed(std::string_view option);
[[nodiscard]] std::string options_only();
[[nodiscard]] std::string launch_options_unreadable();
/// The line beneath a complaint about options.
[[nodiscard]] std::string see_window_help();

// Straight into a game.
[[nodiscard]] std::string launch_scenario_unknown(std::string_view name);
[[nodiscard]] std::string scenario_unplayable(std::string_view name);
[[nodiscard]] std::string launch_delegation_unknown(const scenario::PublicScenario& scenario, std::string_view id);
[[nodiscard]] std::string launch_agent_unknown(std::string_view name);
/// `value`: of an --opponent, PARTY=AGENT.
[[nodiscard]] std::string launch_opponent_in_own_seat(std::string_view value);
[[nodiscard]] std::string launch_saved_game_unknown(std::string_view path);
[[nodiscard]] std::string launch_screen_unknown(std::string_view name);
[[nodiscard]] std::string game_unplayable();

// How fast it draws, in lines.
struct FrameFigures {
    double first{}; // milliseconds, as the next two
    double median{};
    double slowest{};
    int frames{};
    double peak_megabytes{};
};
[[nodiscard]] std::string frame_figures(const FrameFigures& figures);

} // namespace parley::wording
