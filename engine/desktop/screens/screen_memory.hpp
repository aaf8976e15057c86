// What lasts from frame to frame and is no part of the program.
#pragma once

#include "desktop/settings/settings.hpp"
#include "desktop/ui/rect.hpp"
#include "picture/map/map_view.hpp"
#include "rules/action.hpp"
#include "seat/page.hpp"
#include "seat/panel.hpp"

#include <optional>
#include <string>
#include <utility>

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

} // namespace parley::desktop::screens
