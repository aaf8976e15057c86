// A player by choices alone: presses what stands open on the pages of a sitting, drawn by key, and never anything else.
// For tests.
#pragma once

#include "core/keyed_draw.hpp"
#include "seat/page_of.hpp"
#include "seat/sitting.hpp"

#include <functional>
#include <initializer_list>
#include <string>
#include <string_view>

namespace parley::tests {

/// Draws one after the other from a seed.
class Lots {
  public:
    explicit Lots(std::uint64_t seed) : seed_(seed) {}
    /// Requires: `bound` > 0.
    [[nodiscard]] std::size_t below(std::size_t bound) {
        return core::draw_below({seed_, 4711, 0, 0, ordinal_++}, static_cast<std::uint32_t>(bound));
    }
    [[nodiscard]] bool one_in(std::size_t n) { return below(n) == 0; }

  private:
    std::uint64_t seed_;
    std::uint32_t ordinal_{};
};

/// A sitting of that scenario: persons in the seats named, the agent in the others.
[[nodiscard]] seat::Sitting sitting_at(const std::string& scenario, std::uint64_t seed, rules::PartySet persons,
                                       const std::string& agent = "random");

/// What a player is out for.
enum class Temper : std::uint8_t {
    wild,      // whatever stands open
    agreeable, // accepts and initials where it can, and reads what it signs least
    grim,      // orders and threatens what raises tension, and breaks what it undertook
};

/// What a player shows to whoever watches it, after each press.
struct Press {
    const seat::Sitting& sitting;
    rules::PartyId seat;
    const seat::Page& page;   // on which it was made
    const seat::Choice& made; // of that page
    bool acted{};             // it was carried out in the game
};

class Chooser {
  public:
    /// The sitting must outlive the player.
    Chooser(seat::Sitting& sitting, std::uint64_t seed, Temper temper)
        : sitting_(&sitting),
          lots_(seed),
          temper_(temper) {}

    /// One press for that seat, and the answer to the question that it brings. Fails the test where nothing stands
    /// open, where the press leaves a bad notice, and where a choice does in the game anything but what it says.
    void press(rules::PartyId seat, const std::function<void(const Press&)>& watch);

    /// Plays whoever is to decide until the game has ended. A curtain falls whenever another person is to decide.
    /// `look` sees every page before a press.
    void play(const std::function<void(rules::PartyId, const seat::Page&)>& look,
              const std::function<void(const Press&)>& watch);

  private:
    [[nodiscard]] const seat::Choice& drawn(const seat::Page& page);
    [[nodiscard]] std::size_t weight(const seat::Page& page, const seat::Choice& choice) const;
    void give_readings(rules::PartyId seat, const seat::Page& page);
    void answer(rules::PartyId seat, const seat::Choice& made);

    seat::Sitting* sitting_;
    Lots lots_;
    Temper temper_;
    std::size_t presses_{}; // since the game last went on
};

/// Presses the open choice of that key for the seat, answering the question that it may bring with yes. Fails the test
/// where it does not stand open.
void press(seat::Sitting& sitting, rules::PartyId seat, std::string_view key);
/// The same one after the other.
void press(seat::Sitting& sitting, rules::PartyId seat, std::initializer_list<std::string_view> keys);
[[nodiscard]] seat::Page page(const seat::Sitting& sitting, rules::PartyId seat);
/// Reads whatever is only to be read before the seat is to decide.
void read_on(seat::Sitting& sitting, rules::PartyId seat);
/// The plainest way on from the page of a seat that is to decide.
void go_on(seat::Sitting& sitting, rules::PartyId seat);
/// The plainest way on for everybody until the seat stands before a page of that kind. Fails the test where the game
/// ends before.
void go_on_to(seat::Sitting& sitting, rules::PartyId seat, seat::PageKind kind);

/// Everything that stands on a page, in words: equal when a person could not tell two pages apart.
[[nodiscard]] std::string in_full(const seat::Page& page);

} // namespace parley::tests
