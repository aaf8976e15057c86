#include "analysis/scenario_analysis.hpp"

namespace parley::analysis {

namespace {

struct JointMaximum {
    std::int64_t sum{};
    bool exact{true};
};

/// Over the texts that `allowed` leaves.
JointMaximum joint_maximum(const Situation& situation, const AllowedOptions& allowed) {
    const Frontier whole = frontier(AgreementSpace(situation.utilities, allowed));
    JointMaximum result{0, whole.exact};
    for (const Agreement& point : whole.points)
        result.sum = std::max(result.sum, sum(point.worth));
    return result;
}

AllowedOptions unverified(const treaty::TreatyText& text) {
    AllowedOptions allowed = whole_ladders(text);
    for (const ProvisionId provision : verifying_provisions(text))
        restrict_by(allowed, {provision, treaty::Bound::at_most, treaty::status_quo});
    return allowed;
}

AtTrust at_trust(const scenario::Scenario& scenario, const Profiles& profiles, int percent) {
    const Situation situation = situation_at_trust(scenario, profiles, percent);
    const JointMaximum verified = joint_maximum(situation, whole_ladders(scenario.open.text));
    const JointMaximum unchecked = joint_maximum(situation, unverified(scenario.open.text));
    return {percent, verified.sum, unchecked.sum, verified.exact && unchecked.exact, zone_figures(situation)};
}

} // namespace

std::optional<std::uint64_t> ZoneFigures::one_in() const {
    if (!texts || !in_zone || !in_zone->exact() || in_zone->least == 0)
        return std::nullopt;
    return (*texts + in_zone->least / 2) / in_zone->least;
}

ZoneFigures zone_figures(const Situation& situation) {
    const AgreementSpace space = situation.space();
    ZoneFigures figures;
    figures.reservation = situation.reservation;
    figures.texts = space.empty() ? std::optional<std::uint64_t>(0) : space.size();
    figures.in_zone = count_zone(space, situation.reservation);
    const Frontier found = frontier_in(space, situation.reservation);
    figures.exact = found.exact;
    figures.frontier_points = found.points.size();
    figures.points = bargaining_points(found, situation.reservation);
    if (figures.points)
        for (std::size_t p = 0; p < found.parties; ++p)
            figures.surplus[p] = figures.points->ideal[p] - situation.reservation[p];
    return figures;
}

ScenarioAnalysis analyse(const scenario::Scenario& scenario, const Profiles& profiles, const TrustRows& trust) {
    const Situation situation = situation_with(scenario, profiles, trust);
    ScenarioAnalysis result;
    result.profiles = profiles;
    result.trust = trust;
    result.zone = zone_figures(situation);
    result.yardsticks = yardsticks(scenario.open.text, situation);
    const JointMaximum unchecked = joint_maximum(situation, unverified(scenario.open.text));
    result.unverified_joint_maximum = unchecked.sum;
    result.yardsticks.exact = result.yardsticks.exact && unchecked.exact;
    for (const int percent : {0, 10, 25, 40, 55, 70, 85, 100})
        result.by_trust.push_back(at_trust(scenario, profiles, percent));
    return result;
}

std::vector<AtProfiles> analyse_all_profiles(const scenario::Scenario& scenario, const TrustRows& trust) {
    std::vector<AtProfiles> rows;
    Profiles profiles{};
    for (;;) {
        AtProfiles row;
        row.profiles = profiles;
        row.chance = 1'000'000;
        for (std::size_t p = 0; p < scenario.open.party_count(); ++p)
            row.chance = row.chance * scenario.open.parties[p].profiles[profiles[p].index()].prior / 1000;
        const Situation situation = situation_with(scenario, profiles, trust);
        row.joint_maximum = joint_maximum(situation, whole_ladders(scenario.open.text)).sum;
        row.zone = zone_figures(situation);
        rows.push_back(std::move(row));
        std::size_t digit = scenario.open.party_count();
        for (; digit > 0; --digit) { // an odometer, the last party fastest
            const std::size_t next = profiles[digit - 1].index() + 1;
            profiles[digit - 1] = treaty::ProfileId(next < scenario.open.parties[digit - 1].profiles.size() ? next : 0);
            if (profiles[digit - 1].index() != 0)
                break;
        }
        if (digit == 0)
            return rows;
    }
}

std::optional<std::int64_t> gain_percent(std::int64_t joint_maximum, std::int64_t without) {
    if (without <= 0)
        return std::nullopt;
    return ((joint_maximum - without) * 200 + without) / (2 * without);
}

std::vector<ProvisionId> verifying_provisions(const treaty::TreatyText& text) {
    std::vector<bool> verifies(text.provisions.size());
    for (const treaty::Provision& provision : text.provisions)
        for (const treaty::Verifier& verifier : provision.verifiers)
            verifies[verifier.provision.index()] = true;
    std::vector<ProvisionId> found;
    for (std::size_t i = 0; i < verifies.size(); ++i)
        if (verifies[i])
            found.push_back(ProvisionId(i));
    return found;
}

} // namespace parley::analysis
