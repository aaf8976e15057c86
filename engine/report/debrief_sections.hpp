// The sections of a debrief, each written onto a page from the data behind it. Knows nothing of how the data were
// found.
#pragma once

#include "report/debrief_data.hpp"
#include "report/page.hpp"
#include "wording/debrief/debrief_reader.hpp"

namespace parley::report {

/// What every section needs: whose debrief it is, of what.
struct Debriefed {
    const game::Game& game;
    const DebriefData& data;
    PartyId seat;

    [[nodiscard]] const scenario::PublicScenario& scenario() const { return game.scenario().open; }
    /// Whom its words are for.
    [[nodiscard]] wording::DebriefReader reader() const { return {game.scenario(), seat}; }
};

// The outcome: one sentence, the score, the worth of the text, what was left.
void write_judgement(Page& page, const Debriefed& debrief);
void write_score(Page& page, const Debriefed& debrief);
void write_worth(Page& page, const Debriefed& debrief);
void write_joint_gain(Page& page, const Debriefed& debrief);

// The course: the moments that mattered (nothing where they were not looked for), offers, the numbers that moved.
void write_moments(Page& page, const Debriefed& debrief);
void write_offers(Page& page, const Debriefed& debrief);
void write_numbers(Page& page, const Debriefed& debrief);

// The others: their papers, their notebook, what was believed of them.
void write_their_papers(Page& page, const Debriefed& debrief);
void write_their_notebook(Page& page, const Debriefed& debrief);
void write_estimates(Page& page, const Debriefed& debrief);

// Afterwards: ratification, implementation, history, questions.
void write_aftermath(Page& page, const Debriefed& debrief);
void write_history(Page& page, const Debriefed& debrief);
void write_questions(Page& page, const Debriefed& debrief);

/// What a page handed out ends its summary with: what was left, the nearest better text, the questions.
void write_take_away(Page& page, const Debriefed& debrief);

/// Which number a move is of.
enum class MovedNumber : std::uint8_t { tension, trust, support };

/// A move of a number that concerns the seat: its own support, trust in it or its own, tension.
struct MoveThatMattered {
    MovedNumber number{};
    std::size_t line{}; // in `trust` or `support` of the data
    const Moved* move{};
};

/// The greatest ten, in order of time. They point into the data.
[[nodiscard]] std::vector<MoveThatMattered> moves_that_mattered(const Debriefed& debrief);
/// "Session 2 (12 January): tension 57 → 53: End a drill early, announced without a price."
[[nodiscard]] std::string move_words(const Debriefed& debrief, const MoveThatMattered& named);

[[nodiscard]] wording::MeetingNamed meeting_named(const Debriefed& debrief, std::size_t meeting);
/// "session 3 (13 January)", "the extra session"
[[nodiscard]] std::string meeting_name(const Debriefed& debrief, std::size_t meeting);
/// The same for a table: "3", "extra".
[[nodiscard]] std::string meeting_number(const Debriefed& debrief, std::size_t meeting);

} // namespace parley::report
