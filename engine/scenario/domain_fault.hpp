// A fault of the files of a plain negotiation domain as a typed value: a stable code, a file, a place, and the words
// that fill its sentence (wording/domain_fault_sentence.cpp).
#pragma once

#include "core/text_position.hpp"
#include "scenario/fault.hpp"

#include <array>
#include <string>
#include <vector>

namespace parley::scenario {

/// The number is the code that a person reads, 7 is "D007"; never used again for another fault. From 80 on they are
/// warnings. In brackets: the words, in order.
enum class DomainFaultCode : std::uint16_t {
    no_domain = 1,         // no file states the issues
    several_domains = 2,   // [the file that does so already]
    too_few_profiles = 3,  // [how many]
    too_many_profiles = 4, // [how many, most]
    too_large = 5,         // [bytes, most bytes]
    not_xml = 6,           // [what the reader says]
    not_json = 7,          // [what the reader says]
    neither = 8,           // [what stands at the top, or ""]
    not_additive = 9,      // [the kind of utility]
    not_discrete = 10,     // [the issue, its type]
    no_issues = 11,
    no_values = 12,         // [the issue]
    named_twice = 13,       // [the kind, the name]
    unknown_issue = 14,     // [the issue]
    unknown_value = 15,     // [the value, the issue]
    issue_missing = 16,     // [the issue]
    value_missing = 17,     // [the value, the issue]
    not_a_number = 18,      // [what is written, of what]
    out_of_range = 19,      // [what is written, of what, least, most]
    no_weight = 20,         // all weights are 0
    too_many_issues = 21,   // [how many, most]
    too_many_values = 22,   // [the issue, how many, most]
    too_many_outcomes = 23, // [most]
    shape = 24,             // [what is expected]
    weight_missing = 25,    // [the issue]
    not_utf8 = 40,          // the text, from here on
    unsafe_character = 41,  // [its code point]
    unsound_name = 42,      // [of what, the name as it can be shown]
    passed_over = 80,       // neither domain nor profile, and not needed
};

inline constexpr std::array all_domain_fault_codes{
    DomainFaultCode::no_domain,         DomainFaultCode::several_domains,   DomainFaultCode::too_few_profiles,
    DomainFaultCode::too_many_profiles, DomainFaultCode::too_large,         DomainFaultCode::not_xml,
    DomainFaultCode::not_json,          DomainFaultCode::neither,           DomainFaultCode::not_additive,
    DomainFaultCode::not_discrete,      DomainFaultCode::no_issues,         DomainFaultCode::no_values,
    DomainFaultCode::named_twice,       DomainFaultCode::unknown_issue,     DomainFaultCode::unknown_value,
    DomainFaultCode::issue_missing,     DomainFaultCode::value_missing,     DomainFaultCode::not_a_number,
    DomainFaultCode::out_of_range,      DomainFaultCode::no_weight,         DomainFaultCode::too_many_issues,
    DomainFaultCode::too_many_values,   DomainFaultCode::too_many_outcomes, DomainFaultCode::shape,
    DomainFaultCode::weight_missing,    DomainFaultCode::not_utf8,          DomainFaultCode::unsafe_character,
    DomainFaultCode::unsound_name,      DomainFaultCode::passed_over,
};

[[nodiscard]] constexpr Severity severity_of(DomainFaultCode code) {
    return static_cast<std::uint16_t>(code) >= 80 ? Severity::warning : Severity::error;
}

struct DomainFault {
    DomainFaultCode code{};
    std::string file; // "" when it concerns the files together
    core::TextPosition place;
    std::vector<std::string> words;
    friend bool operator==(const DomainFault&, const DomainFault&) = default;
};

} // namespace parley::scenario
