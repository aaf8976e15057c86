// The single text as it stands and as a choice: what lies, who has judged, what was asked of it; and the clock that can
// be stopped. Reads one seat's view alone. Knows no layout.
#pragma once

#include "rules/view.hpp"
#include "wording/decisions.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace parley::wording {

/// "a higher rung on “Inspection”, a must" and so on, in a list; "" where nothing is asked.
[[nodiscard]] std::string criticisms_words(const scenario::PublicScenario& scenario,
                                           const rules::Criticisms& criticisms);

/// At a briefing: that a single text may be laid here, and that the last day's clock can be stopped.
[[nodiscard]] std::vector<std::string> procedure_lines(const rules::View& view);

/// Where the single text stands, a few sentences; nothing where there is none. The drafter reads what it was told.
[[nodiscard]] std::vector<std::string> single_text_lines(const rules::View& view);

/// Over the page that asks for a verdict.
[[nodiscard]] std::string edition_title(const rules::View& view);
[[nodiscard]] std::string_view edition_prompt();
enum class EditionReply : std::uint8_t { yes, not_yet, let_stand };
[[nodiscard]] ChoiceWords edition_reply(EditionReply reply);
[[nodiscard]] std::string_view what_to_criticise();
/// A rung up or down as a criticism: "Inspection, higher: three, no refusal".
[[nodiscard]] ChoiceWords criticism_choice(const rules::View& view, rules::ProvisionId provision, bool higher);
[[nodiscard]] std::string_view how_much_it_matters();
[[nodiscard]] ChoiceWords weight_choice(bool must);
[[nodiscard]] std::string_view why_criticised();

[[nodiscard]] std::string_view clock_question();
[[nodiscard]] ChoiceWords clock_choice(const rules::View& view, bool stops);

} // namespace parley::wording
