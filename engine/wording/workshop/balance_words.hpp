// The words of a balance report: what can be said of a scenario before a class plays it. Knows nothing of how figures
// were found and of the page they stand on.
#pragma once

#include "analysis/teaching/reading_loads.hpp"
#include "wording/debrief/figure_words.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace parley::wording {

enum class BalanceSection : std::uint8_t {
    agreements,
    profiles,
    worths,
    provisions,
    keeping,
    measures,
    pairings,
    reading,
    verdicts
};
[[nodiscard]] std::string heading_of(BalanceSection section);

[[nodiscard]] std::string balance_kind();
[[nodiscard]] std::string balance_title(const scenario::PublicScenario& scenario);
[[nodiscard]] std::string balance_intro();
/// "Of 62 figures, 47 are in the range in which play is a lesson, four are not, and 11 are otherwise on purpose."
[[nodiscard]] std::string balance_lead(std::size_t figures, std::size_t wanted, std::size_t allowed);
/// That the games were not played.
[[nodiscard]] std::string nothing_played();
/// How many games stand behind what is played, and that the page opens all papers.
[[nodiscard]] std::string balance_foot(const scenario::PublicScenario& scenario, std::uint32_t games,
                                       std::uint32_t games_a_pairing);

// Agreements
[[nodiscard]] FigureWords space_figure(const scenario::PublicScenario& scenario, treaty::PartyId x, treaty::PartyId y);
[[nodiscard]] std::string agreement_of_theory_title();

// Profiles
/// "United States: what it may be"
[[nodiscard]] std::string may_be(const scenario::PublicScenario& scenario, treaty::PartyId party);
[[nodiscard]] FigureWords zone_by_profile_figure();
/// Party and profile, its chance, the chance of a zone then, the mean of its most over no deal.
[[nodiscard]] std::vector<std::string> columns_of_one_profile();
[[nodiscard]] std::string note_on_one_profile(std::size_t combinations);
[[nodiscard]] std::string party_and_profile(const scenario::PublicScenario& scenario, treaty::PartyId party,
                                            treaty::ProfileId profile);

// Provisions
[[nodiscard]] FigureWords provisions_figure(bool marked);
[[nodiscard]] std::string provisions_axis();
/// "Article 2: American missiles"
[[nodiscard]] std::string provision_in_article(const scenario::PublicScenario& scenario, treaty::ProvisionId provision);
/// Provision, its option in the balanced text, a column a party.
[[nodiscard]] std::vector<std::string> columns_of_balanced(const scenario::PublicScenario& scenario);
[[nodiscard]] std::string note_on_balanced();

// Keeping
[[nodiscard]] FigureWords keeping_figure(const scenario::PublicScenario& scenario, treaty::PartyId obligor);
[[nodiscard]] std::string keeping_rows_title();
/// "8 of 12"
[[nodiscard]] std::string share_that_pays(std::size_t pays, std::size_t rows);
[[nodiscard]] std::string nothing_to_keep();

// Measures
/// Measure, kind, price, first session; a column a party for what it moves.
[[nodiscard]] std::vector<std::string> columns_of_measures(const scenario::PublicScenario& scenario);
[[nodiscard]] std::string note_on_measures();
[[nodiscard]] std::string no_measures_compared();
[[nodiscard]] std::string price_of_measure(const scenario::Measure& measure);
[[nodiscard]] std::string kind_in_table(scenario::MeasureKind kind);

// Agents
[[nodiscard]] FigureWords in_force_figure(const scenario::PublicScenario& scenario, std::uint32_t games);
[[nodiscard]] FigureWords together_figure(const scenario::PublicScenario& scenario);
/// "in the seat of the United States"
[[nodiscard]] std::string seat_of(const scenario::PublicScenario& scenario, treaty::PartyId party);
/// Who sits there, texts in force, session, a column a party, together.
[[nodiscard]] std::vector<std::string> columns_of_pairings(const scenario::PublicScenario& scenario);
[[nodiscard]] std::string cooperative_pair_row();
[[nodiscard]] std::string alike_row(const std::string& agent);
[[nodiscard]] std::string balanced_row();
[[nodiscard]] std::string note_on_cooperative_pair();
[[nodiscard]] std::string note_without_cooperative_pair();

// Reading
/// What, whose, words, minutes.
[[nodiscard]] std::vector<std::string> columns_of_reading();
[[nodiscard]] std::string reading_part(analysis::ReadingPart part);
[[nodiscard]] std::string everybody();
[[nodiscard]] std::string note_on_reading(double words_a_minute, std::size_t longest_event);

// Verdicts
/// Code, what is so, verdict.
[[nodiscard]] std::vector<std::string> columns_of_verdicts();
enum class FigureVerdict : std::uint8_t { as_wanted, allowed, otherwise };
[[nodiscard]] std::string verdict_word(FigureVerdict verdict);
[[nodiscard]] std::string heading_of_findings();
[[nodiscard]] std::string heading_of_allowances();
[[nodiscard]] std::string heading_of_all_figures();
[[nodiscard]] std::string no_findings();
/// "B031: …"
[[nodiscard]] std::string after_code(std::string_view code, const std::string& told);

/// "+3.5", "−0.2", "0.0": points with their sign.
[[nodiscard]] std::string signed_decimal(double points);
/// "3.4", of what is no points.
[[nodiscard]] std::string fixed_decimal(double value);
/// "72 %" of a share of 0 to 1.
[[nodiscard]] std::string whole_percent(double share);

} // namespace parley::wording
