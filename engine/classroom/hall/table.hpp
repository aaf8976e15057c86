// A table of the class while it is played: its game with a model for each seat, what was posted lately, since when whom
// it waits for. Touched by one queue only. Knows nothing of who the people are.
#pragma once

#include "classroom/hall/side_notes.hpp"
#include "classroom/http/request.hpp"
#include "classroom/roll/roll.hpp"
#include "seat/sitting.hpp"
#include "wording/classroom/table_words.hpp"

#include <array>
#include <deque>

namespace parley::classroom {

/// What anybody may know of a table, and what the teacher's page shows of it.
struct TableStatus {
    TableNumber number{};
    std::size_t steps{}, meeting{}, meetings{}; // the meeting at hand, from 0; of the calendar
    bool ended{}, thinking{}, after_signature{}, incident{};
    bool signed_text{};                              // it ended after all had initialled a text
    std::string ending;                              // how it ended, in a few words; "" while it is played
    rules::PartySet due;                             // whose people are waited for
    Moment since{};                                  // since when
    Moment session_since{};                          // when the session at hand began
    Moment moved{};                                  // when the last step was done
    std::array<Moment, treaty::max_parties> acted{}; // by seat, when its last step was done, or the game taken up
    std::array<wording::Doing, treaty::max_parties> doing{};
    scenario::OccurrenceSet may_come; // events of the deck that the teacher may bring in now
    rules::PartySet drafting;         // seats with a draft that is kept
    rules::ArticleSet agreed;
    rules::PartySet initialled;
    int tension{};
    std::string last_public;            // line
    std::optional<std::string> trouble; // of keeping it
    std::optional<std::string> fault;   // what a computer delegation threw when it last was to decide
    std::optional<std::string> stopped; // what was thrown, where a computer delegation could not even move plainly
    std::optional<std::string> broken;  // why its file cannot be played: nobody plays there
};

class Table {
  public:
    Table(TableNumber number, seat::Sitting sitting, Moment now);

    /// The session at hand began then, and not when the game was taken up.
    void began(Moment then) { session_since_ = then; }
    /// How many sessions, and after the signature seasons, have begun before the one at hand.
    [[nodiscard]] std::uint32_t stretch() const { return static_cast<std::uint32_t>(stretch_); }

    [[nodiscard]] TableNumber number() const { return number_; }
    /// The one at hand, from 0, when the table was last followed.
    [[nodiscard]] std::size_t meeting() const { return meeting_; }
    [[nodiscard]] seat::Sitting& sitting() { return sitting_; }
    [[nodiscard]] const seat::Sitting& sitting() const { return sitting_; }

    /// After every change; true when a session, or after the signature a season, has begun since.
    bool follow(Moment now);
    /// The plainest thing the seat may do now, without a question. Requires: its people are to act.
    void play_plainest(rules::PartyId seat);
    /// An event that the teacher brings in: at the next `follow` at which nobody's thinking is lifted off; nothing
    /// comes of one that may not come then.
    void expect(scenario::OccurrenceId event) { expected_.push_back(event); }
    /// Its computer delegations are not asked any more, for their turn threw that. Until `go_on`.
    void stop(std::string thrown) { stopped_ = std::move(thrown); }
    void go_on() { stopped_.reset(); }
    [[nodiscard]] bool is_stopped() const { return stopped_.has_value(); }
    [[nodiscard]] TableStatus status() const;

    [[nodiscard]] const std::vector<seat::Told>& public_lines() const { return public_feed_.lines(); }

    /// How many lines the seat has been told: a form made before the last of them is stale. What others file under seal
    /// tells it nothing, so both may file at once.
    [[nodiscard]] std::size_t told(rules::PartyId seat) const { return sitting_.model(seat).feed.size(); }

    /// Raised whenever what a seat sees may have changed; an observer's seat is one past the last.
    [[nodiscard]] std::uint64_t version(std::size_t seat) const { return versions_[seat]; }
    void touch(std::size_t seat) { ++versions_[seat]; }
    void touch_all();

    /// What the side keeps beside the game.
    [[nodiscard]] SideNotes& notes(std::size_t seat) { return notes_[seat]; }
    [[nodiscard]] const SideNotes& notes(std::size_t seat) const { return notes_[seat]; }

    /// Where a form with that nonce led, when it was posted before.
    [[nodiscard]] const std::string* posted(std::size_t seat, std::string_view nonce) const;
    void remember(std::size_t seat, std::string nonce, std::string location);

  private:
    struct Posted {
        std::string nonce, location;
    };
    static constexpr std::size_t remembered = 32;

    TableNumber number_;
    seat::Sitting sitting_;
    seat::Feed public_feed_;
    std::array<std::uint64_t, treaty::max_parties + 1> versions_{};
    std::array<std::deque<Posted>, treaty::max_parties> posted_;
    std::vector<scenario::OccurrenceId> expected_;
    std::optional<std::string> stopped_;
    std::array<SideNotes, treaty::max_parties> notes_;
    rules::PartySet due_;
    Moment since_{}, session_since_{}, moved_{};
    std::array<Moment, treaty::max_parties> acted_{};
    std::size_t meeting_{}, stretch_{}, steps_{};
};

} // namespace parley::classroom
