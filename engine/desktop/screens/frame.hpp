// What a screen is given for one frame: the kit to draw with, the program to read, and where to put what the person
// wants. A screen changes nothing itself; what lasts from frame to frame and is no part of the program is in
// ScreenMemory.
#pragma once

#include "desktop/model/program.hpp"
#include "desktop/screens/scenery.hpp"
#include "desktop/ui/ui.hpp"
#include "seat/page.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace parley::desktop::screens {

/// What lies open above a game and is only to be read: the menu, and the papers that it leads to.
enum class Paper : std::uint8_t { none, menu, briefing, mandate, home, facts };

/// Half-typed text, tabs, how far the map is zoomed: of no consequence to the game.
struct ScreenMemory {
    std::string typed_name;      // of a copy, on the saves screen; it stays until a copy is kept under it
    std::uint64_t copies_kept{}; // when it was begun
    std::string typed_seed;
    std::size_t settings_tab{};
    std::size_t capitals_tab{};    // which kind of measures is shown
    std::size_t history_meeting{}; // 0 for all
    std::string glossary_search;
    std::optional<Shortcut> binding;         // the next chord pressed is for this shortcut
    std::optional<ui::Chord> contested;      // the chord that was pressed for it, and is another's
    std::optional<std::size_t> gallery_card; // the card that is looked at, playable or not
    Paper paper{Paper::none};
    float bar_bottom{};       // of this frame's bar, pixels: what is told for a while stands beneath it
    std::string notice_shown; // the notice that has been on the screen for `notice_seconds`
    double notice_seconds{};
    std::optional<rules::MeasureId> aiming;                                  // the measure whose target is being chosen
    std::optional<std::pair<rules::PartyId, rules::ArticleId>> aiming_first; // of two articles, whose
    std::size_t history_kind{};                     // everything, what was said and done, numbers
    bool map_large{};                               // in the place of the text
    std::uint64_t map_number{};                     // the map that it is seen of
    std::optional<picture::map::MapView> map_view;  // none: as it is seen first
    std::optional<ui::Point> map_held_at;           // where the map is being dragged
    std::uint64_t desk_shown{};                     // what lay on the desk when it was last read from the top
    std::size_t form_answered{};                    // questions of the form that had been answered when it was drawn
    std::size_t table_tab{};                        // on a narrow window: the text, the desk, the map
    std::optional<seat::Panel> panel_shown;         // what lay open on the desk in the last frame of the table
    std::optional<rules::ProvisionId> clause_shown; // and in the text
    std::optional<std::size_t> debrief_from;        // the moment to play from
    std::optional<seat::Page> page;                 // of this frame, once it was asked for
};

struct Frame {
    ui::Ui& ui;
    const Program& program;
    ScreenMemory& memory;
    Scenery& scenery;
    std::vector<Intent>& wanted;

    void want(Intent intent) const { wanted.push_back(std::move(intent)); }
    /// Requires: there is a game at hand.
    [[nodiscard]] const Sitting& sitting() const { return *program.sitting; }
    [[nodiscard]] const seat::Model& model() const { return program.sitting->model(); }
    /// What is due to the person at the machine: all that may be done, and why the rest may not. Requires: there is a
    /// game at hand. Stays as it is for the frame.
    [[nodiscard]] const seat::Page& page() const;
};

// One source a screen. Each fills the rectangle that it is given.
void title_screen(const Frame& frame, const ui::Rect& area);
void gallery_screen(const Frame& frame, const ui::Rect& area);
void seats_screen(const Frame& frame, const ui::Rect& area);
void saves_screen(const Frame& frame, const ui::Rect& area);
void settings_screen(const Frame& frame, const ui::Rect& area);
void glossary_screen(const Frame& frame, const ui::Rect& area);
void history_screen(const Frame& frame, const ui::Rect& area);
void debrief_screen(const Frame& frame, const ui::Rect& area);

// The pages of a game, beneath the bar.
void curtain_page(const Frame& frame, const ui::Rect& area);
void opening_page(const Frame& frame, const ui::Rect& area);
void briefing_page(const Frame& frame, const ui::Rect& area);
void capitals_page(const Frame& frame, const ui::Rect& area);
void table_page(const Frame& frame, const ui::Rect& area); // also with something to answer before anything else
void incident_page(const Frame& frame, const ui::Rect& area);
void assessment_page(const Frame& frame, const ui::Rect& area);
void ratification_page(const Frame& frame, const ui::Rect& area);
void conduct_page(const Frame& frame, const ui::Rect& area);
void finding_page(const Frame& frame, const ui::Rect& area);
void ending_page(const Frame& frame, const ui::Rect& area);

// Shared parts.
/// The dark bar: where we are, the beats of the session, the four dials, each opening its receipt. Cut from the top.
void game_bar(const Frame& frame, ui::Rect& area);
/// The bar of every other screen: its title, a line beneath it, and the way back. Cut from the top.
void plain_bar(const Frame& frame, ui::Rect& area, std::string_view title, std::string_view line = {});
/// The question, the notice, the receipt: above everything.
void overlays(const Frame& frame);
/// What the keyboard does anywhere and in a game, by the person's own bindings.
void shortcuts(const Frame& frame);

/// One whole frame of the program.
void draw_program(const Frame& frame);

} // namespace parley::desktop::screens
