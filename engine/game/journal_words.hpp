// The words that stand for enumerators and alternatives in a journal. Never changed once written: saved games hold
// them.
#pragma once

#include "agents/rationale.hpp"

#include <optional>
#include <string_view>

namespace parley::game {

[[nodiscard]] std::string_view word(rules::Tone tone);
[[nodiscard]] std::string_view word(rules::Signal signal);
[[nodiscard]] std::string_view word(rules::Reason reason);
[[nodiscard]] std::string_view word(rules::Preference preference);
[[nodiscard]] std::string_view word(rules::Reception reception);
[[nodiscard]] std::string_view word(rules::IncidentAnswer answer);
[[nodiscard]] std::string_view word(rules::Conduct conduct);
[[nodiscard]] std::string_view word(rules::FindingAnswer answer);
[[nodiscard]] std::string_view word(treaty::Bound bound);
[[nodiscard]] std::string_view word(agents::Motive motive);
[[nodiscard]] std::string_view word(agents::WhyNot why_not);
[[nodiscard]] std::string_view word(agents::Counts counts);

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
