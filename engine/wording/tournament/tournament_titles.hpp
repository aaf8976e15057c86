// The headings, titles and captions of a tournament's report. Knows nothing of how it is laid out.
#pragma once

#include "game/tournament/schedule.hpp"
#include "wording/debrief/figure_words.hpp"

#include <cstdint>
#include <string>

namespace parley::wording {

/// "Tournament": the kind of report.
[[nodiscard]] std::string tournament_kind();
/// What was played.
[[nodiscard]] std::string protocol_heading(game::Protocol protocol);
/// The first line of the table: what it is of, and the plan.
[[nodiscard]] std::string tournament_intro(const game::TournamentPlan& plan);
/// The last line of the page.
[[nodiscard]] std::string tournament_foot(const game::TournamentPlan& plan);

enum class TournamentSection : std::uint8_t {
    ranking,
    outcomes,
    meetings,       // as a picture
    meetings_table, // as a table, whose heading says how to read it
    method,
};
[[nodiscard]] std::string heading_of(TournamentSection section);

/// The titles of the columns of the tables, beside what is measured.
struct TournamentTitles {
    std::string agent, place, ahead_by;
};
[[nodiscard]] TournamentTitles tournament_titles();
/// "as Russia": utility in that seat.
[[nodiscard]] std::string seat_title(const std::string& seat);

/// What stands at the axis of a ranking's picture.
[[nodiscard]] std::string utility_axis();
/// The titles of the picture of meetings: of its rows and of its columns.
struct MeetingsAxes {
    std::string rows, columns;
};
[[nodiscard]] MeetingsAxes meetings_axes();

[[nodiscard]] FigureWords ranking_figure();
[[nodiscard]] FigureWords venue_figure(const game::Venue& venue);
[[nodiscard]] FigureWords meetings_figure();

} // namespace parley::wording
