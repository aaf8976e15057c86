// What each choice is called, and what it brings, where a decision is one of a few: an incident, a finding, the vote at
// home, the conduct of an undertaking. Reads the view alone. Knows no layout.
#pragma once

#include "rules/view.hpp"

#include <string>

namespace parley::wording {

struct ChoiceWords {
    std::string label;  // "Play it down"
    std::string brings; // one or two sentences
};
[[nodiscard]] ChoiceWords choice_words(const rules::View& view, rules::IncidentAnswer answer);
/// Requires: there is a finding.
[[nodiscard]] ChoiceWords choice_words(const rules::View& view, rules::FindingAnswer answer);
[[nodiscard]] ChoiceWords choice_words(const rules::View& view, const rules::FileRatification& filing);

/// Who is suspected of what, what the text says there, and how far checking would tell; "" without a finding.
[[nodiscard]] std::string finding_words(const rules::View& view);

/// What the initialled text is worth to us against no agreement.
[[nodiscard]] std::string initialled_worth(const rules::View& view);

struct UndertakingWords {
    std::string name;   // "American missiles"
    std::string option; // "border zone"
    std::string clause; // as the text has it
    std::string sums; // what it costs over what is left, kept, and to be expected when broken; "" when it costs nothing
};
[[nodiscard]] UndertakingWords undertaking_words(const rules::View& view, rules::ProvisionId provision);
/// "Kept to the end it costs us 7.0 points; broken in every period that is left, 12.6 must be expected."; "" when it
/// costs nothing. Requires: an undertaking of the viewer's in force.
[[nodiscard]] std::string sums_of_keeping(const rules::View& view, rules::ProvisionId provision);
/// "kept", "hedged", "broken"
[[nodiscard]] std::string conduct_name(rules::Conduct conduct);
/// What such a conduct saves, and how likely it is to be seen in this period.
[[nodiscard]] std::string conduct_words(const rules::View& view, rules::ProvisionId provision, rules::Conduct conduct);

/// "The first year (1 of 3)"
[[nodiscard]] std::string period_words(const rules::View& view, std::size_t period);

} // namespace parley::wording
