// What things of a scenario are called in a sentence. An index that the scenario does not have gets a plain word ("that
// article"), so that no value, however wrong, makes a sentence fail. Knows nothing of what happened to them.
#pragma once

#include "rules/action.hpp"
#include "scenario/scenario.hpp"

#include <optional>
#include <string>
#include <vector>

namespace parley::wording {

/// "the United States"
[[nodiscard]] std::string party_name(const scenario::PublicScenario& scenario, rules::PartyId party);
/// "United States"
[[nodiscard]] std::string short_name(const scenario::PublicScenario& scenario, rules::PartyId party);
/// The short name within a sentence, with its article where the name has one: "the United States", "Russia".
[[nodiscard]] std::string short_name_in_text(const scenario::PublicScenario& scenario, rules::PartyId party);
/// "the American delegation"
[[nodiscard]] std::string delegation_name(const scenario::PublicScenario& scenario, rules::PartyId party);
/// "Washington"
[[nodiscard]] std::string capital_name(const scenario::PublicScenario& scenario, rules::PartyId party);
/// "the United States and Russia"
[[nodiscard]] std::string party_names(const scenario::PublicScenario& scenario, rules::PartySet parties);

/// "Article 2 (Ground-launched missiles)"
[[nodiscard]] std::string article_name(const scenario::PublicScenario& scenario, rules::ArticleId article);
/// "Article 2"
[[nodiscard]] std::string article_number(const scenario::PublicScenario& scenario, rules::ArticleId article);
/// "Article 2", "Articles 2 and 3", "Articles 1, 3 and 5 to 7": three or more in a row are a range.
[[nodiscard]] std::string article_numbers(const scenario::PublicScenario& scenario, rules::ArticleSet articles);

/// "Article 2 (Missiles) and Article 3 (Exercises)"
[[nodiscard]] std::string article_names(const scenario::PublicScenario& scenario, rules::ArticleSet articles);
/// The same for up to three articles; beyond that their numbers alone, since nobody reads on: "Articles 2 to 7"
[[nodiscard]] std::string articles_briefly(const scenario::PublicScenario& scenario, rules::ArticleSet articles);
/// "Missiles"
[[nodiscard]] std::string article_title(const scenario::PublicScenario& scenario, rules::ArticleId article);

/// "military exercises", "Ukraine and the build-up": the title within a sentence. A first word that the scenario writes
/// with a capital inside its sentences is a name and keeps it.
[[nodiscard]] std::string article_in_speech(const scenario::PublicScenario& scenario, rules::ArticleId article);

[[nodiscard]] std::string provision_name(const scenario::PublicScenario& scenario, rules::ProvisionId provision);
/// "two visits a year"
[[nodiscard]] std::string option_label(const scenario::PublicScenario& scenario, rules::ProvisionId provision,
                                       rules::OptionIndex option);
/// A line on a ladder: "no more than “two visits a year”", "at least “an exchange of data”".
[[nodiscard]] std::string bound_words(const scenario::PublicScenario& scenario, const treaty::RedLine& line);

/// The measure's name, without a full stop.
[[nodiscard]] std::string measure_name(const scenario::PublicScenario& scenario, rules::PartyId party,
                                       rules::MeasureId measure);
/// "session 3 (13 January)"
[[nodiscard]] std::string session_name(const scenario::PublicScenario& scenario, rules::SessionIndex session);
[[nodiscard]] std::string site_name(const scenario::PublicScenario& scenario, scenario::SiteId site);
[[nodiscard]] std::string profile_name(const scenario::PublicScenario& scenario, rules::PartyId party,
                                       rules::ProfileId profile);
/// A room of a forum, or the forum itself.
[[nodiscard]] std::string room_name(const scenario::PublicScenario& scenario, scenario::ForumId forum,
                                    std::optional<std::uint8_t> room);
/// "the President's adviser on security"
[[nodiscard]] std::string office_name(const scenario::PublicScenario& scenario, scenario::OfficeId office);
/// One's own constituency; name it to its own party only, unless the news is public.
[[nodiscard]] std::string constituency_name(const scenario::Scenario& scenario, rules::PartyId party,
                                            rules::ConstituencyId constituency);

/// "cost", "the home front", "trust", "checking", "form", "timing"
[[nodiscard]] std::string reason_name(rules::Reason reason);
/// The reason as one who refuses gives it: "It asks too much of us".
[[nodiscard]] std::string objection(rules::Reason reason);
/// "firm", "exploring"
[[nodiscard]] std::string tone_name(rules::Tone tone);
/// "a joint idea", "our idea", "their idea"
[[nodiscard]] std::string idea_name(rules::Idea idea);
/// "Spring 2022"; "Period 2" where the scenario gives it no name.
[[nodiscard]] std::string period_name(const scenario::PublicScenario& scenario, std::size_t period);

/// What the articles of a package say, clause by clause, provisions without undertaking left out; an article of a
/// single provision that is named like it gives the option alone: "Missiles: American missiles, a border zone; visits,
/// two a year. Form: treaty."
[[nodiscard]] std::string clauses(const scenario::PublicScenario& scenario, const treaty::Package& package);
/// The same with a line for every article, each after a line break: "\nArticle 2, Missiles: …\nArticle 3, Exercises:
/// …".
[[nodiscard]] std::string clause_lines(const scenario::PublicScenario& scenario, const treaty::Package& package);

/// The same as one string an article.
[[nodiscard]] std::vector<std::string> clauses_by_article(const scenario::PublicScenario& scenario,
                                                          const treaty::Package& package);

} // namespace parley::wording
