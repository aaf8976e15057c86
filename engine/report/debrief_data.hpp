// What a debrief says, as typed values: a page of lines and a window draw the same from it. Sees everybody's papers:
// for finished games only. Knows nothing of words or of how it is drawn.
#pragma once

#include "analysis/improvement.hpp"
#include "analysis/situation.hpp"
#include "game/counterfactual/moments.hpp"
#include "game/score.hpp"

#include <vector>

namespace parley::report {

using analysis::Worth;
using rules::PartyId;

/// A meeting of the calendar as it was held: the extra session is one more.
struct Meeting {
    rules::SessionIndex session{};
    bool extra{};
    /// At its close (or where the game ended): the numbers that all saw, and what no agreement was worth to each party.
    std::int16_t tension{};
    std::array<treaty::CreditRow, treaty::max_parties> trust{};
    std::array<std::array<std::int16_t, treaty::max_constituencies>, treaty::max_parties> support{};
    Worth reservation{};
};

/// One proposal on the offer path: the text it would have made, priced at the trust of the moment and the true
/// profiles.
struct Offer {
    std::size_t step{};
    std::size_t meeting{};
    PartyId author;
    rules::Tone tone{};
    treaty::Package package;
    Worth worth{};
};

/// What a party gave up at a meeting: its last proposal there against its last one before.
struct Concession {
    std::size_t meeting{};
    PartyId by;
    Worth offered{};            // the worth of its last proposal of the meeting, to every party
    std::optional<Worth> moved; // that less the worth of its last proposal before; nothing for a first one
};

/// A number that moved: an event (an index into game.events()) with its cause.
struct Moved {
    std::size_t event{};
    std::size_t meeting{};
    bool afterwards{}; // once that meeting was over: the text was with the capitals, or in force
    std::int16_t by{}, to{};
};
struct TrustLine {
    PartyId in, of;
    std::vector<Moved> moves;
};
struct SupportLine {
    PartyId party;
    treaty::ConstituencyId constituency;
    std::vector<Moved> moves;
};

/// A refusal, with what the refusing agent had in mind (nothing for a person).
struct Refused {
    std::size_t meeting{};
    PartyId by, author;
    rules::ArticleId article;
    rules::Reason reason{};
    std::optional<agents::Rationale> rationale;
};

/// One party's estimate of another at one meeting, with its Brier score and the prior's: 0 is certain and right.
struct Estimate {
    std::size_t meeting{};
    PartyId by, about;
    rules::Belief belief;
    double brier{}, prior_brier{};
    bool counts{}; // towards the score
};

/// The bargaining zone as it stood: its points, nothing when it was empty.
struct ZoneThen {
    std::optional<analysis::BargainingPoints> points;
    bool exact{true};
};

/// The decisions after which most had changed, and how they were looked for (game/counterfactual/moments.hpp).
struct MomentsFound {
    game::Moments moments;
    game::MomentsSearch search;
};

/// What everybody saw change around the table: a lock that opened or closed, an office lost or filled.
struct ChangeAround {
    std::size_t event{}, meeting{};
};

/// What became of an undertaking when those who gave it had left, and how likely it was to be gone on with
/// (thousandths).
struct Inherited {
    rules::ProvisionId provision;
    core::PerMille chance{};
    bool dropped{};
};

/// Those who gave a party's word governed no longer from that period on; what they left in force, in the order of the
/// text.
struct Succession {
    PartyId party;
    std::uint8_t period{};
    std::vector<Inherited> left;
};

struct DebriefData {
    game::GameScore score;
    bool rehearsal{};
    std::optional<std::size_t> signing_step; // of the text initialled by all
    treaty::Outcome text{};                  // that text; the status quo without one
    Worth worth{};                           // of the text, at signature
    analysis::Frontier frontier;             // at signature; at the start when nothing was signed
    Worth reservation{};                     // initial
    Worth best{};                            // by party, on that frontier, with the others at their reservations
    Worth left_on_the_table{};               // by party, at no cost to the others; from the reservations without a text
    std::optional<analysis::Improvement> improvement; // the nearest to the text; nothing without a text
    ZoneThen zone_at_start, zone_at_signature;
    ZoneThen zone_if_believed; // with every promise credited in full, as perfect checking would have it
    std::vector<Meeting> meetings;
    std::vector<Offer> offers;
    std::vector<Concession> concessions;
    std::vector<Moved> tension;
    std::vector<TrustLine> trust;
    std::vector<SupportLine> support;
    std::vector<Refused> refusals;
    std::vector<Estimate> estimates;
    std::vector<ChangeAround> turns;     // of locks and offices, in order
    scenario::LockSet shut;              // at the end
    std::vector<std::size_t> aftermath;  // events of ratification and implementation, in order
    std::vector<Succession> successions; // in order
    std::optional<MomentsFound> moments; // of the seat that reads, where somebody took the time to find them
};

/// Requires: the game has ended. Replays it once.
[[nodiscard]] DebriefData debrief_data(const game::Game& game);

} // namespace parley::report
