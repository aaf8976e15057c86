// Every screen of the program, at the sizes, scales and themes that people have, at the top and scrolled to its end:
// nothing is cut, nothing lies upon anything else, everything can be reached and read.
#include "desktop/ui/layout_faults.hpp"
#include "desktop/ui/ui_memory.hpp"
#include "tests/catch.hpp"
#include "tests/desktop/stages.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <regex>
#include <string>
#include <vector>

using namespace parley::desktop;

namespace {

struct Window {
    ui::Point size;
    double scale;
};
constexpr std::array<Window, 11> windows{{{{1024, 720}, 1},
                                          {{1024, 720}, 1.5},
                                          {{1024, 720}, 2},
                                          {{1280, 720}, 1},
                                          {{1280, 720}, 1.5},
                                          {{1280, 720}, 2},
                                          {{1280, 800}, 1.25},
                                          {{1920, 1080}, 1},
                                          {{1920, 1080}, 1.5},
                                          {{3840, 2160}, 2},
                                          {{1920, 1080}, 0.75}}};
constexpr std::array<ui::ThemeName, 3> themes{ui::ThemeName::light, ui::ThemeName::dark, ui::ThemeName::high_contrast};

/// Whether there was anything to scroll.
bool scroll_to_the_end(ui::Ui& ui) {
    bool any = false;
    for (auto& [id, scroll] : ui.memory().scrolls)
        for (const ui::ScrollSeen& seen : ui.memory().scrolls_seen)
            if (seen.id == id && seen.overflows) {
                scroll.offset = scroll.content;
                any = true;
            }
    return any;
}

std::string faults(const ui::Ui& ui) {
    std::string all;
    for (const ui::LayoutFault& fault : ui::layout_faults(ui.record()))
        all += fault.sentence + "\n";
    return all;
}

/// Whether the table shows one of its columns at a time, under tabs.
bool has_table_tabs(const ui::Ui& ui) {
    return std::ranges::any_of(ui.record().texts, [](const ui::TextRecord& text) {
        return text.text.find("Map and cables") != std::string::npos;
    });
}

/// A fault that the pseudo-locale shows and that is not mended yet.
struct KnownFault {
    std::string_view scene;
    float width; // of the window
    ui::LayoutFaultKind kind;
    friend bool operator==(const KnownFault&, const KnownFault&) = default;
};

/// To be emptied: one that no longer occurs fails the test.
const std::vector<KnownFault> known_faults{};

/// What a screen says of rules by number, or of errors by code; "" where it does not. The tip of a closed control may
/// name the rule behind it.
std::string jargon(const ui::Ui& ui) {
    std::string all;
    for (const ui::TextRecord& text : ui.record().texts)
        all += text.text + " ";
    static const std::regex in_tips("stands rule [A-Z][0-9]+");
    static const std::regex forbidden(R"(rule [A-Z][0-9]+|error [A-Z][0-9]+|\b[A-Z][0-9]{3}\b)");
    all = std::regex_replace(all, in_tips, "");
    std::smatch found;
    return std::regex_search(all, found, forbidden) ? found.str() : std::string();
}

} // namespace

TEST_CASE("Every screen is sound at every size, scale and theme, to its end", "[desktop][scenes]") {
    std::vector<Stage>& stages = all_stages();
    REQUIRE(stages.size() == gallery::scene_names().size());
    std::size_t theme = 0;
    std::size_t scrolled = 0;
    for (const Window& window : windows) {
        auto made = ui::Ui::create({ui::ThemeName::light, window.scale});
        REQUIRE(made);
        ui::Ui& ui = **made;
        ui.start_recording();
        for (Stage& stage : stages) {
            const ui::Look look{themes[theme++ % themes.size()], window.scale};
            REQUIRE(ui.set_look(look));
            INFO(stage.scene.name << " at " << window.size.x << " by " << window.size.y << ", scale " << window.scale
                                  << ", theme " << static_cast<int>(look.theme));
            stage.memory = {};
            stage.scenery = {};
            ui.memory().scrolls.clear();
            for (std::size_t tab = 0; tab < 3; ++tab) {
                stage.memory.table_tab = tab; // shows only in a narrow window
                CHECK(comes_to_rest(ui, stage, window.size));
                CHECK(ui.record().texts.size() > 3);
                CHECK(jargon(ui) == "");
                CHECK(faults(ui) == "");
                if (scroll_to_the_end(ui)) {
                    ++scrolled;
                    CHECK(comes_to_rest(ui, stage, window.size));
                    INFO("scrolled to the end");
                    CHECK(faults(ui) == "");
                }
                if (!has_table_tabs(ui))
                    break;
            }
        }
        ++theme; // so that no scene meets the same theme at every size
    }
    CHECK(scrolled > windows.size());
}

TEST_CASE("Every screen has room for a language a third longer, to its end", "[desktop][scenes][pseudo]") {
    std::vector<Stage>& stages = all_stages();
    std::vector<KnownFault> seen;
    for (const ui::Point size : {ui::Point{1024, 720}, ui::Point{1280, 720}}) {
        auto made = ui::Ui::create({.theme = ui::ThemeName::light, .pseudo_locale = true});
        REQUIRE(made);
        ui::Ui& ui = **made;
        ui.start_recording();
        for (Stage& stage : stages) {
            INFO(stage.scene.name << " at " << size.x << " by " << size.y);
            stage.memory = {};
            stage.scenery = {}; // its pictures are kept as they were measured
            ui.memory().scrolls.clear();
            const auto check = [&] {
                CHECK(comes_to_rest(ui, stage, size));
                for (const ui::LayoutFault& fault : ui::layout_faults(ui.record())) {
                    const KnownFault here{stage.scene.name, size.x, fault.kind};
                    if (std::ranges::find(known_faults, here) == known_faults.end())
                        FAIL_CHECK(fault.sentence);
                    else
                        seen.push_back(here);
                }
            };
            for (std::size_t tab = 0; tab < 3; ++tab) {
                stage.memory.table_tab = tab;
                check();
                if (scroll_to_the_end(ui))
                    check();
                if (!has_table_tabs(ui))
                    break;
            }
            CHECK(std::ranges::any_of(ui.record().texts,
                                      [](const ui::TextRecord& text) { return text.text.ends_with("~]"); }));
        }
    }
    for (const KnownFault& fault : known_faults) {
        INFO(fault.scene << " at " << fault.width << ", kind " << static_cast<int>(fault.kind));
        CHECK(std::ranges::find(seen, fault) != seen.end()); // else it is mended: take it off the list
    }
}
