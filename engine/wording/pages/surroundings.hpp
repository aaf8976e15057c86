// Where a session is held, locks and what they wait for, what works without an agreement and when it ends: in words for
// everybody, since everybody sees them.
#pragma once

#include "rules/view.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace parley::wording {

/// Who must agree to an article beside those it binds, and who must be heard on it; "" where the text names nobody.
[[nodiscard]] std::string consent_line(const scenario::PublicScenario& scenario, rules::ArticleId article);
/// The words, and after them where the session is held unless its title says so already: "Small room, Geneva".
[[nodiscard]] std::string with_place(std::string_view words, const scenario::Session& session);

/// What a condition asks, as a clause: "Russia has carried out a gesture", "two of these: …; …; …".
[[nodiscard]] std::string condition_words(const scenario::PublicScenario& scenario,
                                          const scenario::PublicCondition& condition);

/// What a lock closes: "Article 7 (Standing)", "“a line on the map” in “The flight-safety line”, and beyond".
[[nodiscard]] std::string locked_thing(const scenario::PublicScenario& scenario, scenario::LockId lock);
/// What the lock's condition asks; "a condition is met" for a lock that the scenario does not have.
[[nodiscard]] std::string lock_condition(const scenario::PublicScenario& scenario, scenario::LockId lock);

/// A closed lock with who set it, why, what it waits for and how far that has come.
[[nodiscard]] std::string lock_line(const rules::View& view, scenario::LockId lock);
/// Of all locks that are closed; of those that close the article or an option in it.
[[nodiscard]] std::vector<std::string> lock_lines(const rules::View& view);
[[nodiscard]] std::vector<std::string> lock_lines(const rules::View& view, rules::ArticleId article);

/// A function of the regime: its name, its day, what its end costs the viewer, what keeps it; or that it has ended or
/// is kept.
[[nodiscard]] std::vector<std::string> regime_lines(const rules::View& view);
/// What ends next and takes from the viewer's no deal: "no deal falls to 23 on 18 January 2024"; "" when nothing does.
[[nodiscard]] std::string next_fall(const rules::View& view);
/// The same as a sentence; "" when nothing does.
[[nodiscard]] std::string next_fall_sentence(const rules::View& view);

/// What stands outside the room: where each course is, what moves it next and by how much, what its steps have made of
/// our own sheet.
[[nodiscard]] std::vector<std::string> outside_lines(const rules::View& view);

/// The same in short, for a briefing: where each course is, and what its calendar brings next.
[[nodiscard]] std::vector<std::string> outside_in_short(const rules::View& view);
/// A move of a course outside: "up a step by 17 July 2024 unless …".
[[nodiscard]] std::string course_move(const scenario::PublicScenario& scenario,
                                      const scenario::OutsideCourse::Move& move);

/// What an option needs beside it: "“visas” or more in “Visas and flights”"; "" when nothing.
[[nodiscard]] std::string needed_clauses(const scenario::PublicScenario& scenario, rules::ProvisionId provision,
                                         rules::OptionIndex option);
/// "“visas” or more in “Visas and flights”"; of the last option only its label.
[[nodiscard]] std::string clause_from(const scenario::PublicScenario& scenario, treaty::ProvisionId provision,
                                      treaty::OptionIndex option);
/// What is left of the option's worth, and what will be at the next session: "60 percent now, 40 at the next session";
/// "" when it does not melt.
[[nodiscard]] std::string melting_words(const rules::View& view, rules::ProvisionId provision,
                                        rules::OptionIndex option);

} // namespace parley::wording
