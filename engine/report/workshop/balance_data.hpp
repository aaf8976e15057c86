// What a balance report shows, found once: everything that can be said of a scenario before a class plays it, reckoned
// and played. Sees everybody's papers. Knows nothing of sentences, pictures and pages.
#pragma once

#include "analysis/keeping/keeping_table.hpp"
#include "analysis/scenario_analysis.hpp"
#include "analysis/teaching/measure_shifts.hpp"
#include "analysis/teaching/reading_loads.hpp"
#include "analysis/zone_checks.hpp"
#include "game/teaching/allowances.hpp"
#include "game/teaching/pairings.hpp"
#include "game/teaching/verdict.hpp"

#include <memory>

namespace parley::report {

/// What one provision counts for a party, at the trust of the start and with its most probable profile, with no other
/// undertaking in the text.
struct ProvisionWorth {
    core::Points at_top;                     // at the highest option
    std::optional<core::Points> in_balanced; // at the option of the balanced text
};
struct ProvisionRow {
    treaty::ProvisionId provision;
    std::optional<treaty::OptionIndex> balanced; // nothing without a zone
    std::vector<ProvisionWorth> to;              // by party
};

/// Of an undertaking of one obligor, as one of its profiles has it: in how many of the ways in which a text of the zone
/// may hold it keeping pays.
struct KeepingShare {
    treaty::PartyId obligor;
    treaty::ProvisionId provision;
    treaty::ProfileId profile;
    std::size_t rows{}, pays{};
};

struct BalanceData {
    std::shared_ptr<const scenario::Scenario> scenario;
    analysis::ScenarioAnalysis analysis; // at the start, of the most probable profiles
    std::vector<analysis::AtProfiles> by_profiles;
    std::vector<ProvisionRow> provisions;
    std::vector<analysis::KeepingRow> keeping;
    std::vector<KeepingShare> keeping_shares; // in order of obligors, provisions, profiles
    std::vector<analysis::BreakablePromise> breakable;
    std::vector<analysis::MeasureShift> measures;
    game::PairingsPlan pairings_plan;
    std::vector<game::PlayedPairing> pairings; // empty where nothing was played
    std::vector<analysis::ReadingLoad> reading;
    std::vector<scenario::Fault> warnings; // of the file
    std::vector<analysis::ZoneFinding> zone_findings;
    game::AllFigures figures;
    std::vector<scenario::LintAllowance> allowances;
    game::AllowedFindings held; // the figures against the allowances

    [[nodiscard]] const scenario::PublicScenario& open() const { return scenario->open; }
};

/// What the balanced text of whatever the parties are can be expected to bring each over no deal, in points, over the
/// chances of their profiles; the sum in the end. A combination without a zone counts nothing.
[[nodiscard]] std::vector<double> expected_of_balanced(const BalanceData& data);

/// How the file was read, and how many games are to be played a habit, pair and, a quarter of that, pairing; 0 for
/// none.
struct BalanceWish {
    std::vector<scenario::Fault> warnings;
    std::vector<scenario::LintAllowance> allowances;
    std::uint32_t games{};
};
/// Nothing when a stop was asked for before all was played.
[[nodiscard]] std::optional<BalanceData> balance_data(const std::shared_ptr<const scenario::Scenario>& scenario,
                                                      BalanceWish wish, const game::Progress& progress = {},
                                                      const std::stop_token& cancel = {});

} // namespace parley::report
