// The sentences of the papers that everybody gets: briefing, forms, map, timing, rules, quiz. Made from what all may
// read, so that none of them can tell a secret. Knows nothing of how they are laid out.
#pragma once

#include "scenario/scenario.hpp"

#include <string>
#include <vector>

namespace parley::wording {

/// "Led by the Deputy Secretary of State, from Washington."
[[nodiscard]] std::string led_from(const scenario::PublicScenario& scenario, treaty::PartyId party);

/// Number, day, title, place, forum, turns: titles first.
[[nodiscard]] std::vector<std::vector<std::string>> calendar_rows(const scenario::PublicScenario& scenario);
/// One line a forum of the calendar: what is particular about it, who attends, what may be tabled.
[[nodiscard]] std::vector<std::string> forum_lines(const scenario::PublicScenario& scenario);

/// "1.2", by the order of the provisions in their article.
[[nodiscard]] std::string provision_number(const scenario::PublicScenario& scenario, treaty::ProvisionId provision);
/// "Article 2. Missiles"
[[nodiscard]] std::string printed_article_heading(const scenario::PublicScenario& scenario, treaty::ArticleId article);
/// "1.2 Checking missiles (binds the United States and Russia)"
[[nodiscard]] std::string provision_heading(const scenario::PublicScenario& scenario, treaty::ProvisionId provision);
/// "2 border zone"
[[nodiscard]] std::string numbered_option(const scenario::PublicScenario& scenario, treaty::ProvisionId provision,
                                          treaty::OptionIndex option);

[[nodiscard]] std::string how_to_use_rolling_text();
/// Over the column of a party's mark: its short name. After the mark of the position that it brings: "opens here".
[[nodiscard]] std::string opens_here();
[[nodiscard]] std::string meeting_and_time();
[[nodiscard]] std::string agreed_box();

[[nodiscard]] std::string how_to_use_agreement();
[[nodiscard]] std::string parties_have_agreed(const scenario::PublicScenario& scenario);
[[nodiscard]] std::string article_left_out();
/// Before the places for each delegation's initials, which its short name leads in.
[[nodiscard]] std::string initialled_by();
/// "For the United States: Deputy Secretary of State"
[[nodiscard]] std::string signs_for(const scenario::PublicScenario& scenario, treaty::PartyId party);
[[nodiscard]] std::string place_and_date();
[[nodiscard]] std::string no_agreement_box();

[[nodiscard]] std::string map_title(const scenario::PublicScenario& scenario);
[[nodiscard]] std::string map_not_installed();
/// Place, whose, what stands there at the start, about it: titles first.
[[nodiscard]] std::vector<std::vector<std::string>> place_rows(const scenario::PublicScenario& scenario);

/// "By the file about 10 minutes with the computer; people among themselves take longer."
[[nodiscard]] std::string takes_minutes(const scenario::PublicScenario& scenario);
[[nodiscard]] std::string no_timing_plan();
struct TimingTitles {
    std::string step, from, until;
};
[[nodiscard]] TimingTitles timing_titles();
/// "Meeting 2: Afternoon (Geneva, 11 January)"
[[nodiscard]] std::string meeting_step(const scenario::PublicScenario& scenario, scenario::SessionIndex session);

[[nodiscard]] std::string quiz_instructions();
[[nodiscard]] std::string quiz_code_word();

} // namespace parley::wording
