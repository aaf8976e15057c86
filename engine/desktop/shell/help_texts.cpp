#include "desktop/shell/help_texts.hpp"

#include <algorithm>

namespace parley::desktop::shell {
namespace {

constexpr OptionHelp lines[]{
    {"scenario", "NAME", "straight into a game of this scenario: its name, or a file"},
    {"seat", "PARTY", "with --scenario: the delegation you lead, by its id"},
    {"opponent", "AGENT", "with --scenario: who leads the others; PARTY=AGENT for one of them"},
    {"seed", "N", "with --scenario: the game's chance"},
    {"load", "FILE", "go on with a saved game"},
    {"size", "WxH", "of the window, from 1024x720 to 3840x2160"},
    {"scale", "PERCENT", "of everything, 75 to 200"},
    {"theme", "NAME", "light, dark or contrast"},
    {"probe", "", "only say whether a window can be opened here"},
    {"screenshot", "FILE", "write a picture (PNG) of what is shown first, and end"},
    {"scene", "NAME", "with --screenshot or --frames: that screen of the gallery"},
    {"gallery", "FOLDER", "write pictures of every screen in every theme, and end"},
    {"pseudo", "", "with --gallery or --screenshot: every text longer, as it may be in another language"},
    {"frames", "N", "draw N frames as fast as they can be, print how long that took, and end"},
    {"controls", "FILE", "keep a list of what can be pressed and read in FILE"},
    {"help", "", "this page"},
    {"version", "", "the version"},
};

} // namespace

std::span<const OptionHelp> option_helps() { return lines; }

std::string help_page() {
    std::string text = "parley window [OPTION…]\nThe game in a window. Without options: the title screen.\n\nOptions\n";
    for (const OptionHelp& line : lines) {
        std::string row = "  --" + std::string(line.name) + (line.value.empty() ? "" : " ") + std::string(line.value);
        row.resize(std::max<std::size_t>(row.size() + 2, 24), ' ');
        text += row + std::string(line.help) + '\n';
    }
    text += "\nExamples\n  parley window --scenario geneva-2022 --seat us\n  parley window --load my-game.parley\n"
            "  parley window --size 1920x1080 --scale 150\n"
            "\nExit codes: 0 done; 1 a scenario or a saved game is refused; 2 wrong usage; 3 a file cannot be found,\n"
            "read or written, or no font is installed; 4 no window can be opened here.\n";
    return text;
}

} // namespace parley::desktop::shell
