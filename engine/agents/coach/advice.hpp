// Two advisers beside a player who may disagree: the general looks to security and leverage, the diplomat to agreement
// and relations. Both read the decision that a mind of their own would make in the seat, from the seat's view alone,
// and each names the concept behind its line. Typed: the sentences are in wording/. Knows nothing of other parties'
// papers.
#pragma once

#include "agents/agent.hpp"
#include "agents/beliefs/memory.hpp"

#include <optional>

namespace parley::agents {

/// What a line teaches, from the theory of negotiation; its glossary line is in wording/.
enum class Concept : std::uint8_t {
    bargaining_zone,
    reservation_value,
    logrolling,
    linkage,
    anchoring,
    verification,
    commitment,
    two_level_game,
    ripeness,
    reciprocity,
    costly_signal,
    security_dilemma,
    deterrence,
    calibration,
};

/// What an adviser says; the other members of the line fill it in.
enum class Say : std::uint8_t {
    // the general
    take_it,          // `worth` against `against` without a text
    take_part,        // `articles` alone make the text `worth`, the whole proposal `against`
    refuse_below,     // the text with it makes `worth`, below `against` without a text; `article` must change
    refuse_short,     // the text with it makes `worth`, and more can still be had
    hold_out_for,     // `provision` at `option` brings us most
    carries_it,       // with `provision` at `option` the draft makes `against`, without it `worth`
    ask_checking,     // `provision` counts `worth` of `against`
    unchecked,        // `provision` at `option` counts for half or less
    sign_checked,     // what counts can be seen
    sign_on_word,     // `provision` rests on their word: `worth` of `against`
    question_returns, // what we ask will be asked of us
    truth_shows,      // a true answer shows where we can be pressed
    may_leak,         // the back channel, a chance of `percent`
    say_it_in_public, // a line that is said in public is believed
    let_them_move,    // our offer stands
    build_leverage,   // `measure`
    keep_capital,
    pressure_costs,  // tension at `percent`
    stand_firm,      // in an incident
    inspect_first,   // a finding
    weigh_a_breach,  // `provision`: kept to the end it costs `worth`, broken throughout `against` is to be expected
    votes_are_short, // `constituency` lacks `percent`
    votes_are_there,
    past_instructions, // `provision` at `option`
    short_of_no_deal,  // `worth` against `against`
    lay_text,          // draft the single text: what the mind would lay makes `worth`, no agreement `against`
    // the diplomat
    bank_it,     // accept; it applies at once
    bank_part,   // accept `articles` and leave the rest
    bank_step,   // accept `articles`, though the text with them makes `worth`, below `against`: more must follow
    true_reason, // refuse with a reason: it brings a better offer
    trade,       // give in `article`, take in `other`
    link,        // `article` with `other`, all or none
    ask_them,    // which matters more, `article` or `other`
    answer_truly,
    off_the_record,
    a_line_binds,  // a retreat costs support
    time_is_short, // `percent` sessions left
    ask_home,      // `constituency` has a say
    make_gesture,  // `measure`
    know_more,     // `measure`
    use_the_line,
    play_it_down,
    read_them, // `party` is most likely `profile`, `percent`
    keep_our_word,
    raise_it,
    sign_now,      // ripe: no deal falls with tension
    repair,        // a side letter
    welcome_binds, // what is welcomed is expected
    one_alone,     // an article by itself is no trade
    mend,          // `article`, which was refused for `reason`
    hand_over,     // `provision` at `option` falls due when those who sign it have left, and nothing hands it over
    // both, where a capital gave instructions that can be gone beyond
    beyond_brief,   // the package goes beyond what `constituency` said; standing would be `percent`
    low_standing,   // standing is `percent`, of which what is brought home loses
    ask_for_room,   // of `constituency`
    unasked_owner,  // `constituency` has not been asked about what lies in `article`
    tell_them_all,  // report what can be owned
    leave_it_there, // what would be disowned: `constituency`, `article`
};
inline constexpr std::size_t say_count = static_cast<std::size_t>(Say::leave_it_there) + 1;

struct Remark {
    Say say{};
    Concept taught{};
    std::optional<rules::ArticleId> article{}, other{};
    rules::ArticleSet articles{};
    std::optional<rules::ProvisionId> provision{};
    rules::OptionIndex option{};
    std::optional<core::Points> worth{}, against{};
    std::optional<rules::ConstituencyId> constituency{};
    std::optional<rules::MeasureId> measure{};
    std::optional<rules::PartyId> party{};
    std::optional<rules::ProfileId> profile{};
    std::optional<rules::Reason> reason{};
    int percent{};
    friend bool operator==(const Remark&, const Remark&) = default;
};

struct TwoAdvisers {
    Remark general, diplomat;
    friend bool operator==(const TwoAdvisers&, const TwoAdvisers&) = default;
};

/// What both make of the moment, given what a mind in the seat would do; `ordered` is what the player has put on the
/// list of measures and not filed yet. Nothing is advised that was done already: a package on the table, a question
/// asked, somebody at home consulted. Acceptance that leaves the text below no agreement is advised with both figures
/// only. Requires: the seat is to act; `memory` holds what it was shown.
[[nodiscard]] TwoAdvisers advise(const rules::View& view, const Memory& memory, const Decision& mind,
                                 const rules::FileMeasures& ordered = {});

/// What both make of a package that the seat is drafting; of one that it has tabled, what there is to do next. An
/// article is called too much for the others only as they refused it, and never as they tabled it themselves.
/// Requires: it holds an article.
[[nodiscard]] TwoAdvisers advise_on_draft(const rules::View& view, const Memory& memory,
                                          const rules::ProposePackage& draft);

} // namespace parley::agents
