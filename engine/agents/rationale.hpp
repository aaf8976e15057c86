// Why an agent did what it did, as typed values: kept in the journal, shown in the debrief. Its sentences are in
// wording/.
#pragma once

#include "core/points.hpp"
#include "rules/action.hpp"

#include <optional>
#include <vector>

namespace parley::agents {

enum class Motive : std::uint8_t {
    by_lot,                    // random
    opening,                   // a first position
    conceding_by_time,         // the clock lowered the target
    reciprocating,             // value received is answered
    holding,                   // nothing received, nothing given
    next_in_order,             // MiCRO: one step down one's own ranking
    repeating,                 // the last offer still stands
    bridging,                  // one unprompted trade after a deadlock
    trading_on_what_was_shown, // moves towards what the other side has shown to matter to it
    worth_enough,              // at or above the target
    no_better_than_no_deal,    // below the floor
    not_yet_enough,            // above the floor, below the target
    checking_too_weak, // the checking is wrong: the promise is not credited without more, or inspectors cost too much
    home_not_asked,    // a constituency must be asked first, or one that was asked would stop it
    instructed,        // instructions forbid or demand it
    asked_first,       // an answer that was owed
    candid,            // answered truthfully
    withholding,       // deflected
    misleading,        // inverted a ranking (pretenders only)
    learning,          // asks or buys intelligence to know more
    building_trust,    // a gesture
    answering_gesture, // a gesture for a gesture
    keeping_word,      // carries out what was announced
    pressing,          // leverage
    easing,            // lowers tension
    asking_home,       // consults
    saving,            // keeps capital for later
    text_good_enough,  // initials
    text_not_good_enough, // does not initial
    no_way_forward,       // walks out or passes
    honouring,            // complies
    cheating_pays,        // an undertaking costs more than being caught would
    deterred,             // would be seen
    suspecting,           // a finding is taken seriously
    patient,              // a finding is raised rather than punished
    prior_belief,         // an assessment not moved from the prior
    updated_belief,       // an assessment moved by what was seen
};

/// One option that was weighed.
struct Weighed {
    rules::Action action;
    core::Points worth; // to the agent, by its own reckoning
};

struct Rationale {
    Motive motive{};
    std::optional<core::Points> floor;    // the least it would sign
    std::optional<core::Points> target;   // what it aims at now
    std::optional<core::Points> worth;    // of what it chose or was offered
    std::optional<core::Points> received; // value received so far, high-water mark from the status quo
    std::optional<rules::ArticleId> article;
    std::vector<Weighed> weighed; // at most five, best first
};

} // namespace parley::agents
