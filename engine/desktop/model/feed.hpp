// What one seat has been told, in order: each line with the event that it tells. Knows nothing of screens.
#pragma once

#include "game/game.hpp"

#include <string>
#include <vector>

namespace parley::desktop {

/// Whose doing a line tells.
enum class Voice : std::uint8_t { world, ours, theirs };

struct Told {
    std::size_t event{};   // index into game.events()
    std::size_t meeting{}; // 0 for the first session; an extra session is one more
    Voice voice{Voice::world};
    bool number{}; // a number moved; the text is its receipt
    std::string text;
};

class Feed {
  public:
    /// Tells `seat` the events that it has not been told. A game that has fewer events than were told (a step was taken
    /// back) is told anew from there.
    void follow(const game::Game& game, rules::PartyId seat);

    [[nodiscard]] const std::vector<Told>& lines() const { return lines_; }
    [[nodiscard]] std::size_t size() const { return lines_.size(); }
    [[nodiscard]] std::size_t meeting() const { return meeting_; }

  private:
    std::vector<Told> lines_;
    std::vector<std::size_t> meeting_of_; // by event
    std::size_t events_{};
    std::size_t meeting_{};
};

/// A number that can be asked for its receipt.
struct Number {
    enum class Kind : std::uint8_t { tension, trust, support, capital, leverage };
    Kind kind{Kind::tension};
    rules::PartyId of, in; // trust: `in` believes `of`
    rules::ConstituencyId constituency;
    friend bool operator==(const Number&, const Number&) = default;
};

/// The lines of the feed in which that number of `seat`'s moved, in order.
[[nodiscard]] std::vector<const Told*> receipt(const Feed& feed, const game::Game& game, rules::PartyId seat,
                                               const Number& number);

} // namespace parley::desktop
