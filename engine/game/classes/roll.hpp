// The class as a value: who is in it, which tables there are, who sits where, what was said. Made of the records of its
// log by `apply` alone, so that a class taken up again is the same class. Knows nothing of files, pages and games.
#pragma once

#include "game/classes/record.hpp"

#include <array>
#include <map>
#include <optional>
#include <string_view>

namespace parley::game {

inline constexpr std::size_t max_people = 600;
inline constexpr std::size_t max_tables = 300;
inline constexpr std::size_t max_team = 6;
inline constexpr std::size_t max_name = 24;  // characters
inline constexpr std::size_t max_given = 12; // answers of one quiz

struct Place {
    TableNumber table{};
    std::string seat; // the party's id; "" for an observer
    friend bool operator==(const Place&, const Place&) = default;
};

struct Person {
    PersonNumber number{};
    std::string pseudonym;
    std::string token, back; // hashes
    std::optional<Place> place;
    bool removed{};
    std::int64_t joined_at{};
    /// What it handed in before the game and after it: by question the answer, from 0; empty when it skipped.
    std::array<std::optional<std::map<std::string, std::size_t>>, 2> quiz{};
    std::size_t heard{}; // so much of `Roll::told` it has put away, or acted upon
};

struct SeatOnRoll {
    std::string by;                       // the agent that holds it now; "" its people
    bool wanted{};                        // its people want it back
    PersonNumber pen{};                   // who acts for it; 0 for nobody
    std::vector<std::uint32_t> plainly{}; // sessions, from 0, in which the plainest move was made for its people
};

struct TableOnRoll {
    TableNumber number{};
    std::uint64_t seed{};
    std::vector<SeatOnRoll> seats; // by party
    bool closed{};
    bool released{};
    std::int64_t opened_at{};
    std::vector<std::pair<std::int64_t, std::uint32_t>> extended; // when, by how many seconds
    std::uint32_t stretch{};                                      // at hand: a session, or after the signature a season
    std::int64_t begun_at{};                                      // when it began
    std::optional<std::int64_t> ended_at{};                       // when its game was over
};

struct Announcement {
    std::int64_t at{};
    TableNumber table{}; // 0 for all
    std::string text;
    std::string seat{}; // the party's id; "" for everybody there
    bool nudge{};       // that the others wait for that seat; without a text
};

struct Roll {
    std::string scenario, code;
    std::uint64_t seed{};
    bool one_seed{true};
    std::vector<std::string> teachers; // hashes
    std::vector<std::string> parties;  // their ids: given by the scenario, not by the log
    std::vector<Person> people;        // by number, from 1
    std::vector<TableOnRoll> tables;   // by number, from 1
    std::vector<Announcement> told;
    bool paused{};
    std::int64_t paused_at{};
    std::int64_t last_at{};                                    // of the last record
    std::vector<std::pair<std::int64_t, std::int64_t>> pauses; // that are over: from, to
    std::uint32_t session_time{};                              // seconds; 0 for as long as it takes
    std::int64_t session_time_at{}; // when that was said: a session that had begun counts from then
    std::optional<std::uint32_t> last_session;
    bool released{};
    bool quiz_asked{true};
    std::uint32_t opens_when_full{}; // people a seat; 0 for not by itself

    [[nodiscard]] const Person* person(PersonNumber number) const;
    [[nodiscard]] const TableOnRoll* table(TableNumber number) const;
    /// The place of a party among the seats; nothing for an id that is none.
    [[nodiscard]] std::optional<std::size_t> party(std::string_view id) const;
    /// Those who sit there, in the order of joining.
    [[nodiscard]] std::vector<const Person*> team(const Place& place) const;
    [[nodiscard]] bool is_released(TableNumber table) const;
    /// Whether it was meant for the person: for all, for its table, or for its seat.
    [[nodiscard]] bool is_for(const Announcement& announcement, const Person& person) const;
    /// The places in `told` of what was meant for the person and was not put away yet. What was told before the game of
    /// its table ended has passed with it.
    [[nodiscard]] std::vector<std::size_t> unheard(const Person& person) const;
    /// Milliseconds between the two moments in which the class was paused.
    [[nodiscard]] std::int64_t paused_for_since(std::int64_t from, std::int64_t to) const;
    /// Milliseconds from the opening of the table to the end of its game, without those in which the class was paused
    /// or the program was away; nothing while it is played, and where no record says when it ended.
    [[nodiscard]] std::optional<std::int64_t> played(TableNumber table) const;
};

/// Why a record does not fit the roll: which kind, and where. A log that holds such a record is refused.
enum class Misfit : std::uint8_t {
    first_is_not_opening,
    opened_twice,
    no_such_person,
    no_such_table,
    no_such_seat,
    no_such_agent,
    number_out_of_order,
    handed_in_twice,
    too_many
};

/// Takes in what happened, or says why it cannot have and changes nothing. The pen of a seat goes to the first who sits
/// there, and passes on when its holder leaves.
[[nodiscard]] std::optional<Misfit> apply(Roll& roll, const Dated& happened);

} // namespace parley::game
