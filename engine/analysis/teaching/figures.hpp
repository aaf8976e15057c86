// What the checks of whether a scenario will teach come to: a figure, the range it is wanted in, and what it is of. The
// sentences are in wording/commands/. Knows nothing of how a figure is reckoned.
#pragma once

#include "rules/action.hpp"
#include "scenario/lint_code.hpp"
#include "scenario/scenario.hpp"

#include <limits>
#include <optional>
#include <vector>

namespace parley::analysis {

using scenario::LintCode;

/// Both ends belong to it.
struct Range {
    double least{-std::numeric_limits<double>::infinity()};
    double most{std::numeric_limits<double>::infinity()};
    [[nodiscard]] bool contains(double value) const { return value >= least && value <= most; }
};

/// The range of the code's invariant (rules/BALANCE.md), in its unit: points, percent, a ratio or a number; of
/// `zone_share` the share itself.
[[nodiscard]] Range wanted_range(LintCode code);

/// What a code does not use stays empty.
struct TeachingFigure {
    LintCode code{};
    double value{};
    Range wanted;
    double error{};        // the standard error of what was played; 0 for what is exact
    std::uint32_t games{}; // how many were played
    std::size_t of{};      // of how many: texts, goals
    std::optional<treaty::PartyId> party;
    std::optional<treaty::ProfileId> profile, other_profile;
    std::optional<treaty::ProvisionId> provision;
    std::optional<treaty::OptionIndex> option, other_option;
    std::optional<scenario::MeasureId> measure, other_measure;
    std::optional<treaty::ConstituencyId> constituency;

    /// Within its range, or no further from it than the games played can tell.
    [[nodiscard]] bool as_wanted() const { return Range{wanted.least - error, wanted.most + error}.contains(value); }
};
using TeachingFigures = std::vector<TeachingFigure>;

/// With the range of its code.
[[nodiscard]] TeachingFigure figure_of(LintCode code, double value);
[[nodiscard]] TeachingFigure figure_of(LintCode code, treaty::PartyId party, double value);

/// The invariants' points are of a text whose best imaginable worth is 100 to a party: that worth at face over 100, in
/// tenths, at least one. A text half as heavy is held against ranges half as wide.
[[nodiscard]] double scale_of(const scenario::Scenario& scenario, treaty::PartyId party);
/// Of a code in points: its range on the scale of the party.
[[nodiscard]] TeachingFigure figure_in_points(const scenario::Scenario& scenario, LintCode code, treaty::PartyId party,
                                              double points);

} // namespace parley::analysis
