#include "wording/window/launch_problems.hpp"

#include "wording/moments.hpp"
#include "wording/phrase.hpp"

#include <vector>

namespace parley::wording {

namespace {

/// A pattern about one thing that has a name.
std::string about_one(std::string_view pattern, std::string_view name) {
    return phrase(pattern, {{"name", std::string(name)}});
}

/// A pattern about an option and another.
std::string about_options(std::string_view pattern, std::string_view option, std::string_view other) {
    return phrase(pattern, {{"option", std::string(option)}, {"other", std::string(other)}});
}

std::string_view misvalued_pattern(OptionValue wanted) {
    switch (wanted) {
    case OptionValue::size:
        return "--{option} wants a size from 1024x720 to 3840x2160, not \"{given}\".";
    case OptionValue::scale:
        return "--{option} wants a number from 75 to 200, not \"{given}\".";
    case OptionValue::theme:
        return "--{option} wants light, dark or contrast, not \"{given}\".";
    case OptionValue::seed:
        return "--{option} wants a whole number, not \"{given}\".";
    case OptionValue::frames:
        return "--{option} wants a number from 1 to 100000, not \"{given}\".";
    }
    return "";
}

} // namespace

std::string no_display() { return "there is no display here (DISPLAY is not set)."; }

std::string no_display_under_wayland() {
    return "the window needs an X display, and this Wayland session offers none (DISPLAY is not set).";
}

std::string display_unreachable(std::string_view name) {
    return about_one("the display \"{name}\" cannot be opened.", name);
}

std::string display_without_opengl(std::string_view name) {
    return about_one("the display \"{name}\" cannot be drawn on with OpenGL.", name);
}

std::string window_not_opened() { return "the window could not be opened."; }

std::string picture_too_large_to_draw() { return "pictures of this size cannot be drawn here."; }
std::string picture_too_large_to_take() { return "a picture of this size cannot be taken."; }

std::string picture_not_written(std::string_view path) {
    return about_one("the picture {name} could not be written.", path);
}

std::string png_not_written(std::string_view path) {
    return about_one("the picture {name} could not be written; its name must end in .png.", path);
}

std::string screen_restless() { return "the screen does not come to rest."; }

std::string option_misvalued(std::string_view option, OptionValue wanted, std::string_view given) {
    return phrase(misvalued_pattern(wanted), {{"option", std::string(option)}, {"given", std::string(given)}});
}

std::string option_needs(std::string_view option, std::string_view other) {
    return about_options("--{option} needs --{other}.", option, other);
}

std::string option_needs_one_of(std::string_view option, std::string_view one, std::string_view other) {
    return phrase("--{option} needs --{one} or --{other}.",
                  {{"option", std::string(option)}, {"one", std::string(one)}, {"other", std::string(other)}});
}

std::string options_exclude(std::string_view option, std::string_view other) {
    return about_options("--{option} and --{other} cannot go together.", option, other);
}

std::string launch_option_unknown(std::string_view option) {
    return about_one("there is no option \"{name}\".", option);
}

std::string option_malformed(std::string_view option) {
    return about_one("{name} is not given as it should be.", option);
}

std::string options_only() { return "it takes options only."; }
std::string launch_options_unreadable() { return "the options cannot be read."; }
std::string see_window_help() { return "See \"parley window --help\"."; }

std::string launch_scenario_unknown(std::string_view name) {
    return about_one("there is no scenario \"{name}\".", name);
}

std::string scenario_unplayable(std::string_view name) {
    return about_one("the scenario \"{name}\" cannot be played.", name);
}

std::string launch_delegation_unknown(const scenario::PublicScenario& scenario, std::string_view id) {
    std::vector<std::string> ids;
    for (const scenario::Party& party : scenario.parties)
        ids.push_back(party.id);
    return phrase("there is no delegation \"{id}\" in this scenario. There are: {ids}.",
                  {{"id", std::string(id)}, {"ids", joined(ids, ", ")}});
}

std::string launch_agent_unknown(std::string_view name) {
    return about_one("there is no agent \"{name}\"; \"parley agents\" lists them.", name);
}

std::string launch_opponent_in_own_seat(std::string_view value) {
    return about_one("\"{name}\" names the seat that you lead yourself.", value);
}

std::string launch_saved_game_unknown(std::string_view path) {
    return about_one("there is no saved game \"{name}\".", path);
}

std::string launch_screen_unknown(std::string_view name) {
    return about_one("there is no screen \"{name}\" to show.", name);
}
std::string game_unplayable() { return "the game cannot be played."; }

std::string frame_figures(const FrameFigures& figures) {
    return phrase("first frame after {first} ms\n"
                  "median frame {median} ms, slowest {slowest} ms, of {frames}\n"
                  "peak memory {memory} MB\n",
                  {{"first", tenths(figures.first)},
                   {"median", tenths(figures.median)},
                   {"slowest", tenths(figures.slowest)},
                   {"frames", std::to_string(figures.frames)},
                   {"memory", tenths(figures.peak_megabytes)}});
}

} // namespace parley::wording
