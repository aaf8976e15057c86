// Why an agent did what it did, as typed values: kept in the journal, shown in the debrief. Its sentences are in
// wording/.
#pragma once

#include "core/points.hpp"
#include "rules/action.hpp"

#include <array>
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
    worse_than_agreed,         // a part that takes away from the text as it stands
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
    meeting_condition,    // does what a lock waits for
};

/// Why an option that was weighed was not taken.
enum class WhyNot : std::uint8_t {
    not_said, // nothing was kept of why
    taken,    // it was what was done
    below_floor,
    below_target,      // above the floor, less than was still hoped for
    worth_less,        // what was done was worth more to oneself
    asks_too_much,     // the others would hardly take it
    home_would_stop,   // a constituency that was asked would stop it
    home_not_asked,    // a constituency with a say had not been asked
    instructed,        // one's own instructions forbid it
    red_line,          // it crosses a line that somebody has declared
    too_early,         // before the whole is known, or before the other side has moved
    too_late,          // no time would be left for an answer
    costs_more,        // it costs more than it brings
    would_be_seen,     // cheating that would be seen
    word_given,        // one's own word stands against it
    nothing_new,       // it was tabled before
    not_shown,         // a trade on what the others have not shown to matter to them
    would_be_pocketed, // a favour that nothing would be given for
    tells_too_much,    // it shows what matters to oneself
    raises_tension,
    no_clear_gain,  // looked at in likely continuations, it did not come out clearly better
    shuts_them_out, // silence or a refusal would have told the others to expect nothing
    against_habit,  // out of character: a profile's own way with its word stood against it
};

/// What the worth of an option counts.
enum class Counts : std::uint8_t {
    text,    // the worth of the text with it
    saving,  // what a conduct saves, less what it risks
    nothing, // it was not reckoned
};

/// What an option is believed to be worth to another party.
struct WorthTo {
    rules::PartyId party;
    core::Points worth;
};

/// One option that was weighed.
struct Weighed {
    rules::Action action;
    core::Points worth;                           // to the agent, by its own reckoning
    WhyNot why_not{};                             // `taken` for the one that was
    std::vector<WorthTo> to_others{};             // as far as it was reckoned
    std::optional<std::uint8_t> chance_percent{}; // believed, that the others accept it, 0–100
    Counts counts{};
    std::optional<core::Points> prospect{}; // what the game was thought to end at, on the mean of likely continuations
};

/// What was believed of another party when the decision was made.
struct Believed {
    rules::PartyId of;
    std::array<std::uint8_t, treaty::max_profiles> percent{}; // by profile, sums to 100; all 0 when not reckoned
    std::optional<core::Points> worth_low, worth_high;        // a band for what the text at stake is worth to it
};

struct Rationale {
    Motive motive{};
    std::optional<core::Points> floor;    // the least it would sign
    std::optional<core::Points> target;   // what it aims at now
    std::optional<core::Points> worth;    // of what it chose or was offered
    std::optional<core::Points> received; // value received so far, high-water mark from the status quo
    std::optional<rules::ArticleId> article;
    std::vector<Weighed> weighed;   // at most five, best first by own worth
    std::vector<Believed> believed; // at most one a party
    std::vector<Motive> also{}; // of a refusal, what stood in the way besides the motive; none of them is the motive
};

} // namespace parley::agents
