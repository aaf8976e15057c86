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
    neither = 8,           // a file that is needed is neither domain nor profile
    not_additive = 9,      // [the kind of utility]
    not_discrete = 10,     // [the issue, its type]
    no_issues = 11,
    no_values = 12,           // [the issue]
    named_twice = 13,         // [the kind, the name]
    unknown_issue = 14,       // [the issue]
    unknown_value = 15,       // [the value, the issue]
    issue_missing = 16,       // [the issue]
    value_missing = 17,       // [the value, the issue]
    not_a_number = 18,        // [what is written, of what]
    out_of_range = 19,        // [what is written, of what, least, most]
    no_weight = 20,           // all weights are 0
    too_many_issues = 21,     // [how many, most]
    too_many_values = 22,     // [the issue, how many, most]
    too_many_outcomes = 23,   // [most]
    shape = 24,               // [what is expected]
    weight_missing = 25,      // [the issue]
    document_type = 26,       // a document type declaration, which is never read
    end_tag = 27,             // [the element that is open, the line of its start]
    weights_off = 28,         // [their sum]: GeniusWeb refuses it
    types_differ = 29,        // [the issue, its type here, its type in the domain]
    bounds_differ = 30,       // [the issue, least and most here, least and most in the domain]
    unopened = 31,            // [why]: a file that is needed
    misspelt = 32,            // [the kind, what is written, what is meant]
    not_utf8 = 40,            // the text, from here on
    unsafe_character = 41,    // [its code point]
    unsound_name = 42,        // [of what, the name as it can be shown]
    passed_over = 80,         // neither domain nor profile, and not needed
    stray_unread = 81,        // [the format, what the reader says]: passed over, and not needed
    stray_unopened = 82,      // [why]: passed over, and not needed
    part_passed_over = 83,    // [the kind, its name, in what, whose format]
    weights_sum = 84,         // [their sum]: GENIUS takes them as written
    name_differs = 85,        // [the issue, its name in the domain, the index]
    issue_beyond = 86,        // [the issue, its index]: of no issue of the domain
    weight_of_none = 87,      // [the index]: of no issue
    value_beyond = 88,        // [the value, the issue]: not in the domain; sets the scale
    value_repeated = 89,      // [the value, the issue]
    type_unclear = 90,        // [the issue, what is written, the type taken]
    setting_not_taken = 91,   // [what, what is written, the number taken]
    reservation_beyond = 92,  // [what is written]: more than any outcome is worth
    read_in_steps = 93,       // [the issue, how many values]
    scale_too_small = 94,     // [the issue]: its greatest evaluation counts as 0
    other_domain = 95,        // the profile was written for another domain
    second_tree = 96,         // a second objective beside the first, which alone GENIUS reads
    bounds_taken = 97,        // [the issue, least and most here, least and most in the domain]
    weight_of_objective = 98, // [the index]
    stray_not_utf8 = 99,      // the text, from here on: passed over, and not needed
    stray_unsafe = 100,       // [the code point of a character]: passed over, and not needed
    stray_too_large = 101,    // [bytes, most bytes]: passed over, and not needed
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
    DomainFaultCode::weight_missing,    DomainFaultCode::document_type,     DomainFaultCode::end_tag,
    DomainFaultCode::weights_off,       DomainFaultCode::types_differ,      DomainFaultCode::bounds_differ,
    DomainFaultCode::unopened,          DomainFaultCode::misspelt,          DomainFaultCode::not_utf8,
    DomainFaultCode::unsafe_character,  DomainFaultCode::unsound_name,      DomainFaultCode::passed_over,
    DomainFaultCode::stray_unread,      DomainFaultCode::stray_unopened,    DomainFaultCode::part_passed_over,
    DomainFaultCode::weights_sum,       DomainFaultCode::name_differs,      DomainFaultCode::issue_beyond,
    DomainFaultCode::weight_of_none,    DomainFaultCode::value_beyond,      DomainFaultCode::value_repeated,
    DomainFaultCode::type_unclear,      DomainFaultCode::setting_not_taken, DomainFaultCode::reservation_beyond,
    DomainFaultCode::read_in_steps,     DomainFaultCode::scale_too_small,   DomainFaultCode::other_domain,
    DomainFaultCode::second_tree,       DomainFaultCode::bounds_taken,      DomainFaultCode::weight_of_objective,
    DomainFaultCode::stray_not_utf8,    DomainFaultCode::stray_unsafe,      DomainFaultCode::stray_too_large,
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
