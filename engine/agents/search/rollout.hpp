// Playing on from a guessed world to a text or to none, with plain players in every seat: each takes what is worth its
// aspiration, which falls with the calendar, and offers from a short ladder of packages. Cheap on purpose: what is
// searched is judged by many rough continuations.
#pragma once

#include "agents/search/determinise.hpp"
#include "rules/apply.hpp"

namespace parley::agents {

/// Worth that is linear in how far one's word is credited: reckoned at no trust and at full trust, read in between.
struct CreditedWorth {
    const treaty::CompiledUtility *unbelieved{}, *believed{};
    [[nodiscard]] double at(const treaty::Outcome& outcome, double credit) const;
};

/// One seat of a world, as its plain player carries it.
struct Extra {
    CreditedWorth worth;
    double reservation{}; // points, at first: without leverage, before anything has ended
    double opening{};     // points it starts to ask for
    double patience{1};   // exponent of the fall from opening to what it would sign: above 1 late, below 1 early
};

/// A world with its players and the packages they may think of. Valid as long as `ladder` lives.
struct Stage {
    World world;
    rules::ByParty<Extra> cast{};
    const std::vector<treaty::Outcome>* ladder{};
    rules::PartyId self;
    double first_reservation{}; // of the seat, as scores count it
};

struct Continuation {
    double value{}; // points to the seat: the text at the compliance that world supposes, or no deal
    bool deal{};
};

/// Plays from `stage.world.state` after `first` until a text is ratified or the game has ended, within `nodes`, which
/// is lowered by every action carried out. Requires: the rules allow the seat `first`.
[[nodiscard]] Continuation play_on(const Stage& stage, const rules::Action& first, std::uint32_t& nodes);

/// The same of a text in force: the seat keeps to the conduct `first` in every period, the others keep their word and
/// raise what their inspectors report. The value is what is still to come, not what was had. Requires: the phase is
/// Implementation and `first` files the seat's conduct.
[[nodiscard]] Continuation play_out(const Stage& stage, const rules::Action& first, std::uint32_t& nodes);

using Play = Continuation (*)(const Stage& stage, const rules::Action& first, std::uint32_t& nodes);

} // namespace parley::agents
