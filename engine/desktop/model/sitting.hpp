// The game at hand as its person sees it: the desk, whose seat it is, what is being prepared and not yet done, and what
// has not been read yet. Every change goes through update.hpp. Knows nothing of how it looks.
#pragma once

#include "agents/coach/warning.hpp"
#include "desktop/model/feed.hpp"
#include "desktop/model/screen.hpp"
#include "desktop/model/thinking.hpp"
#include "game/desk.hpp"
#include "game/draft.hpp"

#include <array>
#include <optional>
#include <vector>

namespace parley::desktop {

/// What a speech is being made of; which fields count depends on its kind.
struct SpeechDraft {
    Speech kind{Speech::none};
    rules::PartyId whom;
    std::vector<rules::ArticleId> articles; // ask: the two, in the order chosen
    std::optional<rules::ProvisionId> provision;
    treaty::Bound bound{treaty::Bound::at_most};
    std::optional<rules::OptionIndex> option;
    std::optional<rules::MeasureId> measure;
    std::optional<rules::SessionIndex> by;
};

/// The other side's last word on something of ours, for the moment of decision.
struct Reaction {
    rules::PartyId by;
    std::size_t line{};                      // of the feed
    std::optional<rules::ArticleId> article; // of a refusal
    std::optional<rules::Reason> reason;     // of a refusal
    bool accepted{};
};

struct Reading { // an assessment in the making, of one other party
    std::array<int, treaty::max_profiles> percent{};
    core::BoundedList<rules::ArticleId, 2> top_articles;
};

/// What the advisers said last.
struct Advised {
    std::uint64_t position{}; // of the game then: elsewhere it is stale
    agents::TwoAdvisers advice;
};

/// One person's side of the game; several people at one machine have one each.
struct Chair {
    bool opened{};         // the evening before has been read
    std::size_t briefed{}; // meetings whose briefing has been read: the next one is this
    Feed feed;
    std::size_t news_from{}; // lines of the feed from here on came since the person last acted
    std::optional<Reaction> reaction;
    Panel panel{Panel::overview};
    std::optional<game::Draft> draft;         // of the composer
    std::optional<rules::ProvisionId> clause; // the bracket whose ladder is open
    rules::ArticleSet picked;                 // articles of their proposal that would be accepted
    std::optional<rules::ArticleId> refused_article;
    SpeechDraft speech;
    rules::FileMeasures filing;
    bool filing_begun{};
    std::array<Reading, treaty::max_parties> readings{};
    bool reading_begun{};
    rules::FileConduct conduct;
    std::optional<Advised> advised;
    std::optional<std::uint64_t> advice_asked; // at that position
    std::vector<agents::Warning> warned;       // each was given once
};

struct Sitting {
    Sitting(game::Game game, std::optional<game::JournalFile> file, std::uint32_t node_budget);

    game::Desk desk;
    rules::PartyId seat; // the person's at the machine
    bool curtain{};      // the next person has not sat down yet
    bool first_game{};   // the guided one: verbs and dials unlock
    bool ending_read{};
    std::array<Chair, treaty::max_parties> chairs{};
    std::unique_ptr<Thinking> thinking;
    std::size_t autosaved{}; // meetings that have been autosaved

    [[nodiscard]] Chair& chair() { return chairs[seat.index()]; }
    [[nodiscard]] const Chair& chair() const { return chairs[seat.index()]; }
    [[nodiscard]] rules::View view() const { return desk.view(seat); }
    [[nodiscard]] const scenario::PublicScenario& scenario() const { return desk.scenario(); }
    [[nodiscard]] bool waiting() const { return thinking != nullptr; }
    [[nodiscard]] Page page() const;
    /// 0 for the first session; the extra one is one more than the calendar has.
    [[nodiscard]] std::size_t meeting() const;
};

/// Tells the positions of one game apart, also those that were taken back.
[[nodiscard]] std::uint64_t position_of(const game::Game& game);
/// Whether the advisers may be asked what to do: at the table, and it is the person's turn.
[[nodiscard]] bool may_advise(const Sitting& sitting);
/// Whether what they said last is about this moment.
[[nodiscard]] bool is_advised(const Sitting& sitting);

/// What has been unlocked in a guided first game; everything in any other.
struct Unlocked {
    bool measures{true}, home{true}, capital{true};
};
[[nodiscard]] Unlocked unlocked(const Sitting& sitting);

/// What the person would file: percent by profile as last filed, else the priors, adding up to 100.
[[nodiscard]] std::array<int, treaty::max_profiles> belief_held(const rules::View& view, rules::PartyId other);

} // namespace parley::desktop
