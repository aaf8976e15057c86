// The saved form of a game: JSON lines, append-only, the truth from which everything else is rebuilt. The header
// carries format, rules version, scenario text, seed and who held the seats at the start; then one line a step, or
// `{"TakenBack": {"steps": n}}`, or, where a seat got another holder, `{"SeatHeld": {"seat": "us", "by": {"Person":
// {}}}}` or `… {"Agent": {"name": "envoy"}}` for the steps that follow. What is taken back is steps alone: a seat stays
// with its holder. An event that the instructor brought in has a line of its own (between/event_line.hpp). What an
// unfinished game must not show to a reader's eye is sealed in its line, and stays so: reading opens it always, showing
// follows secrecy/disclosure.hpp. The header lies open: its scenario holds every mandate and the deck, as the
// scenario's own file does, and whoever computes can draw the hidden profiles from its seed.
#pragma once

#include "core/result.hpp"
#include "game/game.hpp"
#include "game/scenario_shelf.hpp"

#include <string>
#include <string_view>

namespace parley::game {

/// What is written. 2: what was believed, and why each option weighed was not taken; 3: what a proposal answers, and
/// what an option's worth counts; 4: reasons, and what is done unseen, stand behind a curtain (secrecy/curtain.hpp);
/// 5: seats may change hands, events be brought in, and what stood in the way of a package besides the reason given;
/// 6: what is reported of a personal forum; 7: editions of a single text, a clock that is stopped, what a threat waits
/// for.
/// Which member is written since which format stands in members.hpp.
inline constexpr int journal_format = 7;
/// Lines of this format and of later ones are sealed, those of earlier ones are not.
inline constexpr int first_sealed_format = 4;
/// Read as well, and gone on with: lines of a later format may follow those of the header's, each wholly of one.
inline constexpr int oldest_journal_format = 1;
/// Raised when the same actions no longer give the same states. 2: what a breach that comes out costs; 3: with three
/// seats and more, one draw whether a breach is seen; 4: what an event asks of the last session is remembered until it
/// comes.
inline constexpr int rules_version = 4;
/// Read as well, as far as its states are the same still: a game in which they are not is refused as `rules_differ`.
inline constexpr int oldest_rules_version = 1;

/// Why a journal was not accepted. Nothing of it is used then.
enum class JournalFault : std::uint16_t {
    empty = 1,         // J001
    header_unreadable, // J002
    format_unknown,    // J003
    rules_differ,      // J004
    scenario_faulty,   // J005
    seats_wrong,       // J006
    line_unreadable,   // J007 (not the last line: a torn last line is dropped)
    action_unreadable, // J008
    party_unknown,     // J009
    action_refused,    // J010
    digest_differs,    // J011
    take_back_wrong,   // J012
    too_large,         // J013
    hand_over_wrong,   // J014
    event_wrong,       // J015
};

struct JournalProblem {
    JournalFault fault{};
    std::size_t line{}; // from 1; 0 when the file as a whole is meant
    std::string detail; // the offending word or number
};

/// No journal is read past this size, no line past its own limit, and no value nested deeper than any journal writes.
inline constexpr std::size_t max_journal_bytes = std::size_t{64} << 20;

/// The header line, newline included.
[[nodiscard]] std::string journal_header(const Setup& setup);
/// One step as a line, newline included. Parties, articles, measures and so on stand by their ids in `scenario`.
[[nodiscard]] std::string journal_line(const scenario::Scenario& scenario, const Step& step);
/// The line of a step, or of an event brought in. Requires: it is one of the game's.
[[nodiscard]] std::string beat_line(const Game& game, const Beat& beat);
/// Steps alone are counted; what was brought in after one of them goes with it.
[[nodiscard]] std::string take_back_line(std::size_t steps);
/// From the next step on.
[[nodiscard]] std::string hand_over_line(const scenario::Scenario& scenario, const HandOver& hand_over);
/// What an agent had in mind at a step, as a JSON value without a curtain; "null" of a person. For what may be shown,
/// secrecy/disclosure.hpp.
[[nodiscard]] std::string rationale_text(const scenario::Scenario& scenario, const Step& step);
/// A whole game: header, steps, and between them the seats that changed hands and the events brought in.
[[nodiscard]] std::string journal_of(const Game& game);

struct Loaded {
    Game game;
    bool torn{};        // the last line was incomplete or unreadable and was dropped
    std::size_t used{}; // bytes of the text up to the end of the last line that was used
};
/// Rebuilds a game by carrying out every step that was not taken back, and comparing digests. Takes time linear in the
/// text. A scenario that is on the shelf is not read again, one that is read is put there.
[[nodiscard]] core::Result<Loaded, JournalProblem> read_journal(std::string_view text, ScenarioShelf* shelf = nullptr);

} // namespace parley::game
