// What one seat has been told, in order: each line with the event that it tells. Holds nothing that its seat was not
// told of. Knows nothing of screens.
#pragma once

#include "rules/event.hpp"
#include "seat/number.hpp"

#include <string>
#include <vector>

namespace parley::game {
class Game;
}

namespace parley::seat {

/// Whose doing a line tells.
enum class Voice : std::uint8_t { world, ours, theirs };

struct Told {
    std::size_t number_of_event{}; // among all events of the game
    rules::Event event;
    std::size_t meeting{}; // 0 for the first session; an extra session is one more
    Voice voice{Voice::world};
    std::optional<Number> moved; // a number moved; the text is a line of its receipt
    std::string text;
};

class Feed {
  public:
    /// Tells `seat` the events that it has not been told. A game that has fewer events than were told (a step was taken
    /// back) is told anew from there.
    void follow(const game::Game& game, rules::PartyId seat);
    /// The same for an onlooker: what every party is told, and nothing else. One feed follows for one reader.
    void follow_in_public(const game::Game& game);

    [[nodiscard]] const std::vector<Told>& lines() const { return lines_; }
    [[nodiscard]] std::size_t size() const { return lines_.size(); }
    /// The meeting at hand: 0 for the first session; an extra session is one more than the calendar has.
    [[nodiscard]] std::size_t meeting() const { return meeting_; }
    /// Events of the game that have been looked through.
    [[nodiscard]] std::size_t events() const { return events_; }

  private:
    [[nodiscard]] const treaty::Package* tabled_before(const rules::Event& event) const;
    void follow_for(const game::Game& game, std::optional<rules::PartyId> seat);
    void tell(const game::Game& game, std::optional<rules::PartyId> seat, std::size_t number);

    std::vector<Told> lines_;
    std::vector<std::size_t> meeting_of_; // by event
    std::vector<std::size_t> in_public_;  // by event: those before it that every party was told
    std::size_t events_{};
    std::size_t meeting_{};
};

/// The lines in which that number moved, in order.
[[nodiscard]] std::vector<const Told*> receipt(const Feed& feed, const Number& number);

} // namespace parley::seat
