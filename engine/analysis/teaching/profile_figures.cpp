#include "analysis/teaching/grounds.hpp"

namespace parley::analysis {

namespace {

treaty::CompiledUtility negated(const treaty::CompiledUtility& utility) {
    std::vector<std::int32_t> pool = utility.pool();
    for (std::int32_t& worth : pool)
        worth = -worth;
    return {utility.factors(), std::move(pool)};
}

/// Whether some text that may be signed suits the party as `takes` and everybody else, and not as `leaves`. Nothing
/// where that could not be found out.
std::optional<bool> tells_apart(const Grounds& grounds, PartyId party, treaty::ProfileId takes,
                                treaty::ProfileId leaves) {
    Profiles taking = grounds.profiles, leaving = grounds.profiles;
    taking[party.index()] = takes;
    leaving[party.index()] = leaves;
    Situation situation = situation_at_start(grounds.scenario, taking);
    const Situation other = situation_at_start(grounds.scenario, leaving);
    const treaty::CompiledUtility& left = other.utilities[party.index()];
    const core::Points needs{other.reservation[party.index()]};
    const Frontier found = frontier(situation.space(), situation.reservation);
    for (const Agreement& point : found.points)
        if (left.worth(point.outcome) < needs)
            return true;
    if (situation.utilities.size() == treaty::max_parties)
        return std::nullopt;
    // As one more party, to which a text is worth what the refusing profile lacks.
    situation.reservation[situation.utilities.size()] = 1 - needs.hundredths;
    situation.utilities.push_back(negated(left));
    const std::optional<OutcomeCount> count = count_zone(situation.space(), situation.reservation);
    if (count && (count->least > 0 || count->most == 0))
        return count->least > 0;
    return std::nullopt;
}

} // namespace

void add_profile_figures(const Grounds& grounds, TeachingFigures& figures) {
    bool any = false;
    for (std::size_t p = 0; p < grounds.parties(); ++p) {
        const std::size_t count = grounds.open().parties[p].profiles.size();
        for (std::size_t a = 0; a < count; ++a)
            for (std::size_t b = a + 1; b < count; ++b) {
                const treaty::ProfileId one(a), two(b);
                const std::optional<bool> first = tells_apart(grounds, PartyId(p), one, two);
                const std::optional<bool> second = first == true ? first : tells_apart(grounds, PartyId(p), two, one);
                const bool known = first == true || second == true || (first && second);
                if (!known)
                    continue;
                any = true;
                if (first == true || second == true)
                    continue;
                figures.push_back(figure_of(LintCode::no_signature, PartyId(p), 1));
                figures.back().profile = one;
                figures.back().other_profile = two;
            }
    }
    if (any)
        figures.push_back(figure_of(LintCode::no_signature, 0));
}

} // namespace parley::analysis
