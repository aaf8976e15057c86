// What several of the checks of a scenario's teaching are reckoned from, found once: the situation of the start, its
// zone and the balanced text in it. For the sources of this room.
#pragma once

#include "analysis/scenario_analysis.hpp"
#include "analysis/teaching/figures.hpp"

namespace parley::analysis {

struct Grounds {
    const scenario::Scenario& scenario;
    Profiles profiles{}; // the most probable ones
    Situation situation;
    Frontier frontier; // of what may be signed; for more than two parties its part in the zone
    /// That of Kalai and Smorodinsky; nothing without a zone.
    std::optional<Agreement> balanced;

    [[nodiscard]] const scenario::PublicScenario& open() const { return scenario.open; }
    [[nodiscard]] const treaty::TreatyText& text() const { return scenario.open.text; }
    [[nodiscard]] std::size_t parties() const { return scenario.open.party_count(); }
};
[[nodiscard]] Grounds grounds_of(const scenario::Scenario& scenario);

/// The greatest sum over all parties of any text of the space: exact, since blocks add up.
[[nodiscard]] std::int64_t greatest_joint_worth(const AgreementSpace& space);

/// Each adds its figures. All but the last require a balanced text.
void add_text_figures(const Grounds& grounds, TeachingFigures& figures);
void add_checking_figures(const Grounds& grounds, TeachingFigures& figures);
void add_profile_figures(const Grounds& grounds, TeachingFigures& figures);
void add_measure_figures(const Grounds& grounds, TeachingFigures& figures);
void add_home_figures(const Grounds& grounds, TeachingFigures& figures);
void add_setting_figures(const scenario::Scenario& scenario, TeachingFigures& figures);

} // namespace parley::analysis
