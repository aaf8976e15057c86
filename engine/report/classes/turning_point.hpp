// The step of a finished game after which most was otherwise, found without playing on: the step that changed the joint
// worth of what was agreed by most, or the one that brought it to nothing. Knows nothing of how it is told.
#pragma once

#include "analysis/situation.hpp"
#include "game/game.hpp"

#include <optional>

namespace parley::report {

enum class Turn : std::uint8_t {
    agreed,          // articles were agreed
    reopened,        // agreed articles were opened again
    refused_at_home, // a capital refused the text that was initialled
    walked_out,      // a party left the table with this much agreed
    collapsed,       // the talks ended in a crisis with this much agreed
};

struct TurningPoint {
    Turn turn{};
    std::size_t step{};
    std::size_t session{}; // from 0
    bool extra{};
    rules::PartyId by;          // whose step it was
    rules::ArticleSet articles; // agreed or reopened
    analysis::Worth before{},
        after{}; // of what was agreed, at the trust of the start; `after` is no deal where it ended
    /// How much it moved all parties together; never negative.
    [[nodiscard]] std::int64_t moved() const;
};

/// Nothing where no article was ever agreed. One pass over the steps. Requires: the game has ended.
[[nodiscard]] std::optional<TurningPoint> turning_point(const game::Game& game, const analysis::Situation& at_start);

} // namespace parley::report
