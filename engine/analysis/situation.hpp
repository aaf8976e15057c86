// What bargaining theory needs to know of a scenario at some moment: every party's utility, what no agreement is worth
// to it, and which texts may be signed. Sees everybody's papers: for the debrief, for checks, and for guesses; a
// delegation that only knows its own seat builds one from what it believes.
#pragma once

#include "analysis/bargaining_points.hpp"
#include "rules/state.hpp"
#include "scenario/scenario.hpp"

namespace parley::analysis {

struct Situation {
    std::vector<treaty::CompiledUtility> utilities; // by party
    Worth reservation{};                            // the initial ones less what ends by its day without a
                                                    // text, in hundredths; leverage never enters
    AllowedOptions allowed;

    [[nodiscard]] AgreementSpace space() const { return AgreementSpace(utilities, allowed); }
};

/// How far each party credits every other's word, in percent, while those govern who give it and afterwards: [of][in].
using TrustRows = std::array<treaty::Credits, treaty::max_parties>;
/// That of the scenario's start.
[[nodiscard]] TrustRows trust_at_start(const scenario::PublicScenario& scenario);
/// The same percentage everywhere.
[[nodiscard]] TrustRows even_trust(int percent);

/// A party's hidden intention, by party.
using Profiles = std::array<treaty::ProfileId, treaty::max_parties>;

/// The most probable profile of each party, the first of equals: what a check without play takes for granted.
[[nodiscard]] Profiles central_profiles(const scenario::PublicScenario& scenario);
/// The profiles that were drawn.
[[nodiscard]] Profiles true_profiles(const scenario::PublicScenario& scenario, const rules::State& state);

/// The order in which a text comes together (what an option needs) is left out of all that is reckoned here: it ties so
/// many provisions together that a space would no longer be searched whole, and the texts that it forbids lie off the
/// frontier where what is needed is worth something to somebody.
/// The texts that may be signed: at least the form that initialling takes, and nobody's instructed red line crossed.
[[nodiscard]] AllowedOptions signable(const scenario::Scenario& scenario);
/// As `signable`, without the red lines.
[[nodiscard]] AllowedOptions signable_without_lines(const scenario::PublicScenario& scenario);

/// At the trust of the scenario's start.
[[nodiscard]] Situation situation_at_start(const scenario::Scenario& scenario, const Profiles& profiles);
/// At the trust of `state`, with the profiles that were drawn.
[[nodiscard]] Situation situation_at(const scenario::Scenario& scenario, const rules::State& state);
[[nodiscard]] Situation situation_with(const scenario::Scenario& scenario, const Profiles& profiles,
                                       const TrustRows& trust, const treaty::Circumstances& at = {});
/// With every party crediting every other's word at `percent`.
[[nodiscard]] Situation situation_at_trust(const scenario::Scenario& scenario, const Profiles& profiles, int percent);

/// The frontier on which a score is reckoned: the whole of it for two parties; for more, its part in the zone where
/// there is one (less is dropped on the way), else the whole.
[[nodiscard]] Frontier frontier_in(const AgreementSpace& space, const Worth& reservation);

} // namespace parley::analysis
