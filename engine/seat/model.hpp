// One seat's side of a game as a value, for the person or team that holds it or may come to: what it has been told,
// what it has read, what it prepares, which warnings it had. Changed by update.hpp and by `follow` alone; page_of.hpp
// says what is due. Knows nothing of pixels, lines or markup, and of no other seat.
#pragma once

#include "agents/coach/remark.hpp"
#include "agents/evidence/memory.hpp"
#include "seat/event_account.hpp"
#include "seat/feed.hpp"
#include "seat/notice.hpp"
#include "seat/preparation.hpp"
#include "seat/question.hpp"

#include <optional>
#include <string>
#include <vector>

namespace parley::seat {

/// The other side's last word on something of ours, for the moment of decision.
struct Reaction {
    Reply reply;
    std::size_t line{}; // of the feed
};

/// What the advisers said last.
struct Advised {
    std::uint64_t position{}; // of the game then: elsewhere it is stale
    agents::TwoAdvisers advice;
};

struct Model {
    rules::PartyId party;
    bool curtain{};        // at a shared machine: somebody else had it last
    bool guided{};         // a first game: verbs and dials unlock
    bool warnings{true};   // the coach warns before what cannot be undone
    bool opened{};         // the evening before has been read
    std::size_t briefed{}; // meetings whose briefing has been read: the next one is this
    Feed feed;
    agents::Memory memory;    // of what it was told, as its advisers remember it
    std::size_t news_from{};  // lines of the feed from here on came since it last acted
    std::uint64_t position{}; // tells the positions of the game apart, also those that were taken back
    std::optional<Reaction> reaction;
    bool initials_considered{};       // the others have initialled, and one would rather go on
    std::size_t edition_considered{}; // the edition of the single text that one would rather let stand for now
    Preparation prepared;
    std::optional<Question> question;
    std::optional<Notice> notice;
    std::optional<Advised> advised;
    std::optional<std::uint64_t> advice_asked; // at that position
    std::vector<agents::Warning> warned;       // each was given once

    /// 0 for the first session; an extra session is one more than the calendar has.
    [[nodiscard]] std::size_t meeting() const { return feed.meeting(); }
};

/// Takes in what has happened in the game since: told to the seat and nobody else. The cues are the sounds of it, in
/// order.
std::vector<Cue> follow(Model& model, const game::Game& game);

/// Tells the positions of one game apart, also those that were taken back.
[[nodiscard]] std::uint64_t position_of(const game::Game& game);

/// Whether the advisers may be asked what to do: at the table, on the seat's turn.
[[nodiscard]] bool may_advise(const Model& model, const rules::View& view);
/// Whether what they said last is about this moment.
[[nodiscard]] bool is_advised(const Model& model);

/// What has been unlocked in a guided first game; everything in any other.
struct Unlocked {
    bool measures{true}, home{true}, capital{true};
};
[[nodiscard]] Unlocked unlocked(const Model& model, const rules::View& view);

/// What it would file about another: percent by profile as last filed, else the priors, 100 in all.
[[nodiscard]] std::array<int, treaty::max_profiles> belief_held(const rules::View& view, rules::PartyId other);

/// Everything that is being prepared is put away, as after an act.
void put_away(Model& model);

} // namespace parley::seat
