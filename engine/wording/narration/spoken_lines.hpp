// What a delegation says aloud when it acts: formal, brief, its own case at its strongest. Several lines a moment, one
// chosen by what happened and never by chance. Knows no scenario: lines fit any party on either side.
#pragma once

#include "rules/action.hpp"

#include <cstdint>
#include <span>
#include <string_view>

namespace parley::wording::narration {

/// When somebody speaks; in brackets the arguments that lines of the moment may use.
enum class Moment : std::uint8_t {
    tables_firm,
    tables_exploring,
    tables_linked,
    accepts,
    accepts_part,
    refuses_for_cost,     // {article}
    refuses_for_home,     // {article}
    refuses_for_trust,    // {article}
    refuses_for_checking, // {article}
    refuses_for_form,     // {article}
    refuses_for_timing,   // {article}
    reserves,
    reopens,
    asks,    // {first}, {second}
    answers, // {more}, {less}
    deflects,
    draws_line,
    leaves_line,
    promises,
    threatens,
    sounds_out,
    welcomes,
    declines,
    initials,
    withholds_initials,
    walks_out,
    not_asked,         // a constituency that was touched unasked
    heard,             // a constituency that was asked and sat in the room
    builds_on_answer,  // {article}
    builds_on_line,    // {article}
    builds_on_refusal, // {article}
    builds_on_offers,  // {article}
};

[[nodiscard]] Moment refusal_moment(rules::Reason reason);
/// When a proposal says what it answers.
[[nodiscard]] Moment bridging_moment(rules::Signal signal);

/// All lines of a moment, at least three, without quotation marks.
[[nodiscard]] std::span<const std::string_view> lines(Moment moment);

/// The line that belongs to `content`, a fingerprint of what happened: the same content, the same line.
[[nodiscard]] std::string_view spoken_line(Moment moment, std::uint64_t content);

} // namespace parley::wording::narration
