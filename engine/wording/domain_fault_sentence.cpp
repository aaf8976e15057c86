#include "wording/domain_fault_sentence.hpp"

#include "core/plain_text.hpp"
#include "wording/outside/odd_characters.hpp"

#include <array>
#include <cstdio>

namespace parley::wording {

namespace {

using scenario::DomainFaultCode;

/// The sentence of a code; {1} … {5} stand for the fault's words in their order.
std::string_view pattern(DomainFaultCode code) {
    switch (code) {
    case DomainFaultCode::no_domain:
        return "no file states the issues and their values";
    case DomainFaultCode::several_domains:
        return "the issues are stated already in {1}";
    case DomainFaultCode::too_few_profiles:
        return "a negotiation needs two profiles at least; the number read is {1}";
    case DomainFaultCode::too_many_profiles:
        return "{1} profiles are given; at most {2} parties bargain";
    case DomainFaultCode::too_large:
        return "the file has {1} bytes; at most {2} are read";
    case DomainFaultCode::not_xml:
        return "this cannot be read as XML: {1}";
    case DomainFaultCode::not_json:
        return "this cannot be read as JSON: {1}";
    case DomainFaultCode::neither:
        return "this is neither a domain nor a profile, as GENIUS (XML) or GeniusWeb (JSON) write them";
    case DomainFaultCode::not_additive:
        return "utilities of the kind {1} are no sum over issues and are not read";
    case DomainFaultCode::not_discrete:
        return "the issue `{1}` is of the type {2}; only issues with listed values are read";
    case DomainFaultCode::no_issues:
        return "the domain has no issues";
    case DomainFaultCode::no_values:
        return "the issue `{1}` has no values";
    case DomainFaultCode::named_twice:
        return "the {1} `{2}` stands here for the second time";
    case DomainFaultCode::unknown_issue:
        return "the domain has no issue `{1}`";
    case DomainFaultCode::unknown_value:
        return "the domain has no value `{1}` of the issue `{2}`";
    case DomainFaultCode::issue_missing:
        return "the profile says nothing of the issue `{1}`";
    case DomainFaultCode::value_missing:
        return "the profile gives no number for the value `{1}` of the issue `{2}`";
    case DomainFaultCode::not_a_number:
        return "`{1}` is no number; {2} must be one";
    case DomainFaultCode::out_of_range:
        return "{1} is out of range: {2} lies between {3} and {4}";
    case DomainFaultCode::no_weight:
        return "all weights are 0: the profile wants nothing";
    case DomainFaultCode::too_many_issues:
        return "{1} issues; at most {2} are read";
    case DomainFaultCode::too_many_values:
        return "the issue `{1}` has {2} values; at most {3} are read";
    case DomainFaultCode::too_many_outcomes:
        return "there are more than {1} outcomes";
    case DomainFaultCode::shape:
        return "expected here: {1}";
    case DomainFaultCode::weight_missing:
        return "the issue `{1}` has no weight";
    case DomainFaultCode::not_utf8:
        return "the text is not valid UTF-8 from here on";
    case DomainFaultCode::unsafe_character:
        return "the character {1} may not stand in a domain";
    case DomainFaultCode::unsound_name:
        return "the name of the {1} `{2}` is not valid UTF-8 or holds what a screen cannot show; give it another";
    case DomainFaultCode::passed_over:
        return "neither a domain nor a profile; passed over";
    case DomainFaultCode::document_type:
        return "this has a document type declaration (`<!DOCTYPE`), which is never read";
    case DomainFaultCode::end_tag:
        return "this end tag does not close the element `{1}`, which is open since line {2}";
    case DomainFaultCode::weights_off:
        return "the weights sum to {1}; GeniusWeb wants a sum of 1 within 0.001";
    case DomainFaultCode::types_differ:
        return "the issue `{1}` is of the type {2} here and of the type {3} in the domain";
    case DomainFaultCode::bounds_differ:
        return "the issue `{1}` goes from {2} to {3} here and from {4} to {5} in the domain";
    case DomainFaultCode::unopened:
        return "the file cannot be opened: {1}";
    case DomainFaultCode::misspelt:
        return "the {1} `{2}` must be written `{3}`";
    case DomainFaultCode::stray_unread:
        return "this cannot be read as {1} and is passed over: {2}";
    case DomainFaultCode::stray_not_utf8:
        return "the text is not valid UTF-8 from here on, and the file is passed over";
    case DomainFaultCode::stray_unsafe:
        return "the character {1} may not stand in a domain; the file is passed over";
    case DomainFaultCode::stray_too_large:
        return "the file has {1} bytes, more than the {2} that are read, and is passed over";
    case DomainFaultCode::stray_unopened:
        return "the file cannot be opened and is passed over: {1}";
    case DomainFaultCode::part_passed_over:
        return "the {1} `{2}` in `{3}` is none that {4} reads; passed over";
    case DomainFaultCode::weights_sum:
        return "the weights sum to {1}; they count as written, as in GENIUS, and no outcome for more than 1";
    case DomainFaultCode::name_differs:
        return "the issue `{1}` is called `{2}` in the domain; they meet by their index {3}, as in GENIUS";
    case DomainFaultCode::issue_beyond:
        return "the domain has no issue of the index {2}; `{1}` and its weight are passed over, as in GENIUS";
    case DomainFaultCode::weight_of_none:
        return "this weight is of the index {1}, which no issue here has; it counts for nothing, as in GENIUS";
    case DomainFaultCode::value_beyond:
        return "the domain has no value `{1}` of the issue `{2}`; its evaluation counts for the scale alone, as in "
               "GENIUS";
    case DomainFaultCode::value_repeated:
        return "the value `{1}` of the issue `{2}` stands here again; it is one value, and the last number counts";
    case DomainFaultCode::type_unclear:
        return "the issue `{1}` is said to be `{2}`; it is read as {3}, as in GENIUS";
    case DomainFaultCode::setting_not_taken:
        return "`{2}` as {1} is not above 0 and at most 1; {3} is taken, as in GENIUS";
    case DomainFaultCode::reservation_beyond:
        return "the reservation value {1} is above the worth of every outcome: this party gains by none of them";
    case DomainFaultCode::read_in_steps:
        return "the issue `{1}` is a range of numbers; it is read in {2} evenly spaced values";
    case DomainFaultCode::scale_too_small:
        return "the greatest evaluation of the issue `{1}` is below 0.00001; the issue counts for nothing, as in "
               "GENIUS";
    case DomainFaultCode::other_domain:
        return "this profile was written for a domain with other issues or values; those of the folder are taken";
    case DomainFaultCode::second_tree:
        return "a second objective stands beside the first; it is read, but GENIUS reads the first alone";
    case DomainFaultCode::bounds_taken:
        return "the issue `{1}` goes from {2} to {3} here and from {4} to {5} in the domain; the line is reckoned from "
               "{2}, as in GENIUS";
    case DomainFaultCode::weight_of_objective:
        return "this weight is of the objective {1}, no issue; it counts for nothing, and the weights within as "
               "written, as in GENIUS";
    }
    return "this cannot be used";
}

} // namespace

std::string sentence(const scenario::DomainFault& fault) {
    std::array<char, 24> code{};
    std::snprintf(code.data(), code.size(), "D%03u", static_cast<unsigned>(fault.code));
    std::string text = fault.file;
    if (fault.place.line > 0)
        text += ":" + std::to_string(fault.place.line) + ":" + std::to_string(fault.place.column);
    if (!text.empty())
        text += ": ";
    text += scenario::severity_of(fault.code) == scenario::Severity::error ? "error " : "warning ";
    text += std::string(code.data()) + ": ";
    std::string_view rest = pattern(fault.code);
    while (!rest.empty()) {
        if (rest.size() > 2 && rest[0] == '{' && rest[2] == '}') {
            const auto index = static_cast<std::size_t>(rest[1] - '1');
            text += index < fault.words.size() ? fault.words[index] : "";
            rest.remove_prefix(3);
        } else {
            text += rest.front();
            rest.remove_prefix(1);
        }
    }
    for (const std::string& word : fault.words)
        if (std::string odd = odd_characters(word, Alphabet::any); !odd.empty()) {
            text += odd;
            break;
        }
    return core::visible(text);
}

} // namespace parley::wording
