// What the roll of a class tells of its people: who sat at which seat by pseudonym, how long a table took, what was
// handed in; and by name, where that is asked for. Knows nothing of games, nor where the roll comes from.
#pragma once

#include "game/classes/names_file.hpp"
#include "report/records/quiz_results.hpp"

namespace parley::report {

/// By party the pseudonyms of those who sit there, or that nobody does.
[[nodiscard]] std::vector<std::string> people_at(const game::Roll& roll, game::TableNumber table);

/// Whole minutes, half of one raised, as `game::Roll::played` counts them: from the opening of the table to the end of
/// its game, without pauses and the time in which the program was away. Nothing while it is played, and where no record
/// says when it ended.
[[nodiscard]] std::optional<std::uint32_t> minutes_played(const game::Roll& roll, game::TableNumber table);

/// What everybody in the class answered, in the order of joining.
[[nodiscard]] std::vector<QuizPerson> quiz_people(const game::Roll& roll);

/// Who sits where, by name. Personal data.
struct NamedPlace {
    std::string pseudonym, name;
    std::optional<game::TableNumber> table; // nothing for who has no seat
    std::string seat;                       // the party's id; "" for an observer
};
/// Those in the class whose name is known, in the order of joining.
[[nodiscard]] std::vector<NamedPlace> who_is_who(const game::Roll& roll, const game::Names& names);
/// A row a person: pseudonym, name, table, seat. A name that a table program could take for a formula has an apostrophe
/// before it.
[[nodiscard]] std::string who_is_who_csv(const std::vector<NamedPlace>& people);

} // namespace parley::report
