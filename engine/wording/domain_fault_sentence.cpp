#include "wording/domain_fault_sentence.hpp"

#include "core/plain_text.hpp"
#include "wording/outside/odd_characters.hpp"

#include <array>
#include <cstdio>

namespace parley::wording {

namespace {

using scenario::DomainFaultCode;

/// The sentence of a code; {1} … {4} stand for the fault's words in their order.
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
