// The words that stand for enumerators in a journal, and wherever else a machine or a script is to name them: the names
// of choices and of controls. Never changed once written: saved games hold them. What a person reads is wording's.
#pragma once

#include "agents/rationale.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace parley::game {

[[nodiscard]] std::string_view word(rules::Tone tone);
[[nodiscard]] std::string_view word(rules::Signal signal);
[[nodiscard]] std::string_view word(rules::Reason reason);
[[nodiscard]] std::string_view word(rules::Preference preference);
[[nodiscard]] std::string_view word(rules::Reception reception);
[[nodiscard]] std::string_view word(rules::IncidentAnswer answer);
[[nodiscard]] std::string_view word(rules::Conduct conduct);
[[nodiscard]] std::string_view word(rules::FindingAnswer answer);
[[nodiscard]] std::string_view word(rules::Idea idea);
[[nodiscard]] std::string_view word(treaty::Bound bound);
[[nodiscard]] std::string_view word(agents::Motive motive);
[[nodiscard]] std::string_view word(agents::WhyNot why_not);
[[nodiscard]] std::string_view word(agents::Counts counts);

/// Every enumerator of the kind, in their order.
template <class Enum>
[[nodiscard]] std::vector<Enum> every() {
    static_assert(sizeof(Enum) == 1);
    std::vector<Enum> all;
    for (int i = 0; i < 256 && !word(static_cast<Enum>(i)).empty(); ++i)
        all.push_back(static_cast<Enum>(i));
    return all;
}

/// The enumerator whose word this is; nothing when there is none.
template <class Enum>
[[nodiscard]] std::optional<Enum> of_word(std::string_view text) {
    static_assert(sizeof(Enum) == 1);
    for (int i = 0; i < 256 && !text.empty(); ++i) {
        if (word(static_cast<Enum>(i)) == text)
            return static_cast<Enum>(i);
    }
    return {};
}

} // namespace parley::game
