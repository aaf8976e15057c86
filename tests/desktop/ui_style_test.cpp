// The figures in the style guide are those of the code: contrasts measured, sizes as built.
#include "ui_bench.hpp"

#include <algorithm>
#include <array>
#include <fstream>
#include <sstream>

using namespace parley::desktop::ui;

namespace {

struct Pair {
    std::string name;
    Colour Theme::*text;
    Colour Theme::*ground;
    double least;
};

const std::array pairs{
    Pair{"ink on paper", &Theme::ink, &Theme::paper, 7},
    Pair{"ink on page", &Theme::ink, &Theme::page, 7},
    Pair{"quiet on paper", &Theme::quiet, &Theme::paper, 4.5},
    Pair{"quiet on page", &Theme::quiet, &Theme::page, 4.5},
    Pair{"ink on track", &Theme::ink, &Theme::track, 4.5},
    Pair{"ink on chosen", &Theme::ink, &Theme::chosen, 4.5},
    Pair{"bar ink on bar", &Theme::bar_ink, &Theme::bar, 7},
    Pair{"bar quiet on bar", &Theme::bar_quiet, &Theme::bar, 4.5},
    Pair{"bar ink on bar track", &Theme::bar_ink, &Theme::bar_track, 4.5},
    Pair{"gold on bar", &Theme::gold, &Theme::bar, 4.5},
    Pair{"gold ink on gold", &Theme::gold_ink, &Theme::gold, 4.5},
    Pair{"primary ink on primary", &Theme::primary_ink, &Theme::primary, 7},
    Pair{"danger ink on danger", &Theme::danger_ink, &Theme::danger, 4.5},
    Pair{"danger on paper", &Theme::danger, &Theme::paper, 4.5},
    Pair{"good on paper", &Theme::good, &Theme::paper, 4.5},
    Pair{"tension on paper", &Theme::tension, &Theme::paper, 4.5},
    Pair{"edge on paper", &Theme::edge, &Theme::paper, 3},
    Pair{"edge on page", &Theme::edge, &Theme::page, 3},
    Pair{"bar line on bar", &Theme::bar_line, &Theme::bar, 3},
    Pair{"focus on paper", &Theme::focus, &Theme::paper, 7},
};

constexpr std::array themes{ThemeName::light, ThemeName::dark, ThemeName::high_contrast};

/// Rounded down, so that no figure promises more than there is.
std::string tenths(double value) {
    const auto scaled = static_cast<long long>(value * 10);
    return std::to_string(scaled / 10) + "." + std::to_string(scaled % 10);
}

std::string guide() {
    std::ifstream file(PARLEY_ROOT "/engine/desktop/STYLE.md");
    std::stringstream words;
    words << file.rdbuf();
    return words.str();
}

} // namespace

TEST_CASE("colours have the contrast they need, and the guide has the figures", "[desktop][ui][style]") {
    const std::string written = guide();
    REQUIRE_FALSE(written.empty());
    for (const Pair& pair : pairs) {
        std::string row = "| " + pair.name + " |";
        for (const ThemeName name : themes) {
            const double measured = contrast(theme(name).*pair.text, theme(name).*pair.ground);
            INFO(pair.name << " in theme " << static_cast<int>(name));
            CHECK(measured >= pair.least);
            row += " " + tenths(measured) + " |";
        }
        INFO(row);
        CHECK(written.find(row) != std::string::npos);
    }
}

TEST_CASE("the ring of focus stands out from every ground", "[desktop][ui][style]") {
    for (const ThemeName name : themes) {
        const Theme& all = theme(name);
        CHECK(contrast(all.focus, all.focus_halo) >= 7);
        for (const Colour ground : {all.paper, all.page, all.bar, all.gold, all.danger, all.primary, all.chosen})
            CHECK(std::max(contrast(all.focus, ground), contrast(all.focus_halo, ground)) >= 3);
    }
}

TEST_CASE("the hands can be told and read, and the guide has the figures", "[desktop][ui][style]") {
    const std::string written = guide();
    for (std::size_t hand = 0; hand < 4; ++hand) {
        const std::string number = std::to_string(hand + 1);
        std::string words = "| hand " + number + ", words on tint |";
        std::string lines = "| hand " + number + ", line on paper |";
        for (const ThemeName name : themes) {
            const HandColours& colours = theme(name).hands[hand];
            INFO("hand " << number << " in theme " << static_cast<int>(name));
            CHECK(contrast(colours.ink, colours.tint) >= 4.5);
            CHECK(contrast(colours.ink, theme(name).paper) >= 4.5);
            CHECK(contrast(colours.line, theme(name).paper) >= 3);
            CHECK(contrast(colours.line, colours.tint) >= 3);
            words += " " + tenths(contrast(colours.ink, colours.tint)) + " |";
            lines += " " + tenths(contrast(colours.line, theme(name).paper)) + " |";
        }
        INFO(words << "\n" << lines);
        CHECK(written.find(words) != std::string::npos);
        CHECK(written.find(lines) != std::string::npos);
    }
}

TEST_CASE("the type scale in the guide is the one that is built", "[desktop][ui][style]") {
    const std::string written = guide();
    constexpr std::array<const char*, text_style_count> names{
        "tiny",     "label",         "small",           "small_strong", "body",  "strong", "lead",
        "document", "document_bold", "document_italic", "heading",      "title", "display"};
    Bench bench([](Ui&) {});
    for (std::size_t i = 0; i < names.size(); ++i) {
        const Face& face = bench.ui().face(static_cast<TextStyle>(i));
        std::ostringstream row;
        row << "| `" << names[i] << "` | " << face.em << " / " << face.line_height << " |";
        INFO(row.str());
        CHECK(written.find(row.str()) != std::string::npos);
    }
}

TEST_CASE("colours mix and fade as light does on paper", "[desktop][ui][style]") {
    CHECK(contrast({0, 0, 0}, {255, 255, 255}) == 21.0);
    CHECK(blended({0, 0, 0}, Colour{200, 100, 0}.faded(0.5)) == Colour{100, 50, 0});
    CHECK(blended({9, 9, 9}, {1, 2, 3, 255}) == Colour{1, 2, 3});
}
