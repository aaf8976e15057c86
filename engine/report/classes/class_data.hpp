// What a class's games came to, table by table and together, as typed values: a page, a wall, a table of figures say
// the same from it. Of a game that is not over it holds how far it is and nothing else. Knows nothing of servers,
// files, words, nor of how it is drawn.
#pragma once

#include "analysis/situation.hpp"
#include "game/score.hpp"
#include "report/classes/turning_point.hpp"
#include "report/records/class_people.hpp"

#include <memory>
#include <vector>

namespace parley::report {

/// Who held a seat, from a session on.
struct Holding {
    std::size_t from_session{}; // from 0
    std::string label;          // a pseudonym, or what the computer is called (wording/classes/)
    bool computer{};
    bool stands_in{}; // the computer, where a person was to sit or had sat: an absence
};

/// A table to be told of. Requires: the game outlives the call that it is given to.
struct TableOfClass {
    std::uint32_t number{};
    const game::Game& game;
    std::vector<std::vector<Holding>> held; // by party, in order of time; none left empty
    std::string file;                       // what its saved game is called; "" where that is not to be told
};

/// By the steps themselves: a seat's person, but for the sessions in which the computer decided for it; or the agent.
/// `people` by party: pseudonyms, or fewer, where they are only called a person.
[[nodiscard]] std::vector<std::vector<Holding>> holders_of(const game::Game& game,
                                                           const std::vector<std::string>& people = {});

/// What was filed of another party at the close of a session.
struct Reading {
    std::size_t session{}; // from 0
    bool extra{};
    rules::PartyId by, about;
    std::uint8_t on_truth{}; // percent given to the intention that it had
    double brier{}, prior_brier{};
    bool counts{};   // towards the score
    bool computer{}; // filed by one
};

struct BrokenUndertaking {
    rules::PartyId by;
    rules::ProvisionId provision;
    rules::Conduct conduct{};
    std::uint8_t period{}; // from 0; the first in which it was broken in this way
    bool caught{}, cured{};
};
struct SuspendedObligation {
    rules::PartyId by; // who suspended it
    rules::ProvisionId provision;
    std::uint8_t period{};
};

/// What is known of a table whose game is over. Worths in hundredths; `worth` is that of the text at the trust of the
/// scenario's start, by which tables can be compared.
struct FinishedTable {
    rules::Ending how;
    analysis::Profiles profiles{};
    game::GameScore score;
    std::optional<treaty::Outcome> text; // initialled by all, whatever came of it
    analysis::Worth worth{};             // of that text
    analysis::Worth reservation{};       // initial
    std::size_t undertakings{};          // in force at the beginning, counted by who is bound
    std::vector<BrokenUndertaking> broken;
    std::vector<SuspendedObligation> suspended;
    std::vector<Reading> readings;
    std::optional<TurningPoint> turning;

    /// Ratified, and the seasons began.
    [[nodiscard]] bool in_force() const;
    /// Ratified, and it ran its course whole.
    [[nodiscard]] bool kept() const { return std::holds_alternative<rules::AgreementKept>(how); }
    /// Realised worth below the initial no-deal value.
    [[nodiscard]] bool worse_than_no_deal(rules::PartyId party) const;
};

struct TableData {
    std::uint32_t number{};
    std::string file;
    std::uint64_t seed{};
    std::vector<std::vector<Holding>> held;
    std::size_t sessions{}; // begun, the extra one included
    std::size_t steps{};
    std::optional<std::uint32_t> minutes; // see `minutes_played`; nothing of games without records of their times
    /// By party the sessions, from 0, in which the plainest move was made for its people; fewer entries where no record
    /// tells of it.
    std::vector<std::vector<std::uint32_t>> plainly;
    std::optional<FinishedTable> finished; // nothing of a game that is not over
};
/// Takes two frontiers: a fraction of a second for most texts.
[[nodiscard]] TableData table_data(const TableOfClass& table);

/// Tables that played under the same hidden intentions, and what could be agreed under these at the trust of the start.
struct Instructions {
    analysis::Profiles profiles{};
    std::vector<std::size_t> tables; // indices, all finished
    analysis::Worth reservation{};
    analysis::Worth best{}; // by party, with the others at their reservations
    analysis::Frontier frontier;
    std::optional<analysis::BargainingPoints> points; // nothing where the zone is empty
};

/// Of the provisions that the Nash text has, the one whose lack cost the tables with a text most.
struct MissedTrade {
    rules::ProvisionId provision;
    rules::OptionIndex option{};
    std::size_t reached{}, texts{}; // tables that agreed at least that, of those with a text
};

/// Why a table is worth telling.
enum class Worthy : std::uint8_t {
    most_gained, // its text in force came nearest to the whole joint gain
    most_lost,   // the best text, or the best in the making, of those that came to nothing
    word_broken, // a breach that came out, the dearest
    turned_most, // else: its greatest single step
};
struct WorthTelling {
    std::size_t table{}; // an index
    Worthy why{};
};

struct ClassData {
    std::shared_ptr<const scenario::Scenario> scenario;
    std::vector<TableData> tables;          // by number
    std::vector<Instructions> instructions; // of the finished ones; the set that most tables had first
    std::optional<MissedTrade> missed;      // where all finished tables had the same instructions
    std::vector<WorthTelling> telling;      // at most three, by table
    std::vector<std::uint32_t> left_out;    // numbers of tables whose data could not be had: they count nowhere
    std::vector<QuizPerson> quiz;           // who handed in a quiz; empty where none was asked
    std::vector<NamedPlace> who;            // by name, where that was asked for; else empty

    [[nodiscard]] std::size_t parties() const { return scenario->open.party_count(); }
    [[nodiscard]] std::size_t finished() const;
    [[nodiscard]] bool same_instructions() const { return instructions.size() < 2; }
};
/// Requires: every table is of a game of `scenario`; numbers differ.
[[nodiscard]] ClassData class_data(std::shared_ptr<const scenario::Scenario> scenario, std::vector<TableData> tables);

} // namespace parley::report
