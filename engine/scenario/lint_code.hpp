// The checks of whether a scenario will teach (`check --lint`), as codes that a scenario file may name to say why it is
// otherwise there. Knows neither how a figure is reckoned (analysis/teaching/, game/teaching/) nor what is said of it.
#pragma once

#include "core/text_position.hpp"
#include "scenario/fault.hpp"

#include <array>
#include <string>
#include <string_view>

namespace parley::scenario {

/// The first two digits of the word are the invariant's number in rules/BALANCE.md; from 21 on they are checks beside
/// those twenty. A word is never used again for another check.
enum class LintCode : std::uint8_t {
    zone_share,          // one text in how many suits everybody
    surplus,             // of each party in the balanced text
    span,                // of the zone, to each party
    midpoint_gain,       // of trading, over the best midpoint text
    article_gain,        // over settling each article alone
    mirror_gain,         // over equal options in every mirrored pair
    lopsided,            // articles of the balanced text that cost somebody
    extremes,            // provisions of the balanced text at an end of their ladder
    checking_worth,      // of verification
    checking_chosen,     // verification in the middle of its ladder in the balanced text
    checking_free,       // a step of verification that costs nobody
    unmoved,             // a provision that stands in no text of the frontier
    equal_options,       // of one provision
    no_signature,        // two profiles of a party that no offer tells apart
    trap,                // profiles whose zone is open without checking and empty with it
    cheating_pays,       // the most honest profile, in the balanced text
    cheating_never_pays, // the least honest profile, unchecked
    temptation,          // of pressing, against either reply
    restraint,           // what mutual gestures bring over mutual pressure
    measure_dominated,   // by another of the same party
    leverage,            // all of it, against the surplus
    win_set_unasked,     // texts that pass at home
    win_set_asked,       // the same when everybody was asked
    idle_veto,           // a veto-holder that stops no text of the zone
    crisis_passive,      // chance that talks collapse, by conduct
    crisis_pressed,      // the same
    crisis_calm,         // the same
    trader_deals,        // of the scripted trader with the default opponent
    staller,             // what stalling brings, over trading
    extreme_opener,      // what an extreme opening brings
    haggler,             // what haggling brings
    signed_early,        // in the first session
    agreed_early,        // more than two articles, before the third session
    measure_too_strong,  // what one measure changes
    pocketing,           // the best bundle of cheap concessions
    minutes,             // of the timing plan
    detection,           // at the table against implementation
    goals_free,          // goals that ask nothing
    goals_met,           // goals that are met in play
    sessions,            // of the calendar
    measures,            // of a party
};

inline constexpr std::size_t lint_code_count = 41;

/// By `LintCode`, as a person reads and writes it.
inline constexpr std::array<std::string_view, lint_code_count> lint_code_words{
    "B022", "B031", "B032", "B041", "B042", "B043", "B051", "B052", "B061", "B062", "B063", "B071", "B072", "B081",
    "B091", "B111", "B112", "B121", "B122", "B123", "B124", "B141", "B142", "B143", "B151", "B152", "B153", "B161",
    "B162", "B163", "B164", "B165", "B166", "B171", "B181", "B191", "B201", "B211", "B212", "B221", "B231"};
static_assert(static_cast<std::size_t>(LintCode::measures) + 1 == lint_code_count);

[[nodiscard]] constexpr std::string_view word_of(LintCode code) {
    return lint_code_words[static_cast<std::size_t>(code)];
}

/// What the rules do at the table and after it must agree; everything else is a question of taste.
[[nodiscard]] constexpr Severity severity_of(LintCode code) {
    return code == LintCode::detection ? Severity::error : Severity::warning;
}

/// An author's word that a figure is meant to be what it is.
struct LintAllowance {
    LintCode code{};
    std::string reason;
    core::TextPosition place;
};

} // namespace parley::scenario
