// What a delegation is told to say, what it costs to go beyond it as a person, and what is reported home. Reads one
// seat's view alone. Knows no layout.
#pragma once

#include "rules/authority/happenings.hpp"
#include "rules/view.hpp"
#include "wording/decisions.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace parley::wording {

/// "no further than “half of them”, says the Defence Department": the viewer's instruction as it binds now.
[[nodiscard]] std::string instruction_bound(const rules::View& view, std::size_t instruction);

/// What stands against an option by an instruction; "" where nothing does. In a personal forum it says the price.
[[nodiscard]] std::string against_what_was_told(const rules::View& view, rules::ProvisionId provision,
                                                rules::OptionIndex option);
/// What a package costs in standing at home, a sentence an instruction; nothing outside a personal forum.
[[nodiscard]] std::vector<std::string> price_of_going_beyond(const rules::View& view, const treaty::Package& package);

/// "You speak as a person here, and nobody is bound. Your standing at home: 4 of 6." "" outside a personal forum.
[[nodiscard]] std::string personal_line(const rules::View& view);

/// By what one at home took an article: "support 55, what it makes of it -8, not asked -10, standing +2: 39".
[[nodiscard]] std::string weighing_words(const rules::ArticleWeighed& weighed);

/// "Your standing at home: 4 of 6; below 3 it costs support when what you bring is weighed." "" where nobody gave an
/// instruction.
[[nodiscard]] std::string standing_line(const rules::View& view);

/// Of a report: what is asked, and what each answer brings.
[[nodiscard]] std::string_view what_to_report();
[[nodiscard]] std::string_view whose_idea();
[[nodiscard]] ChoiceWords report_article_words(const rules::View& view, rules::ArticleId article, rules::Idea idea);
[[nodiscard]] ChoiceWords report_nothing_words();
[[nodiscard]] ChoiceWords idea_words(rules::Idea idea);
/// Over what lies between the assessment and the next session.
[[nodiscard]] std::string_view report_title();

} // namespace parley::wording
