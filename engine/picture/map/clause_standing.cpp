#include "picture/map/clause_standing.hpp"

#include <algorithm>

namespace parley::picture::map {

TextOnMap::TextOnMap(const treaty::TreatyText& text, const treaty::RollingText& rolling,
                     const std::optional<treaty::Package>& package)
    : agreed_(rolling.agreed),
      proposed_(package ? treaty::with(text, rolling.agreed, *package) : rolling.agreed) {}

ClauseStanding TextOnMap::from(const scenario::ClauseFrom& clause) const {
    if (agreed_[clause.provision.index()] >= clause.option)
        return ClauseStanding::agreed;
    return proposed_[clause.provision.index()] >= clause.option ? ClauseStanding::proposed : ClauseStanding::absent;
}

ClauseStanding TextOnMap::at(treaty::ProvisionId provision, treaty::OptionIndex option) const {
    if (agreed_[provision.index()] == option)
        return ClauseStanding::agreed;
    return proposed_[provision.index()] == option ? ClauseStanding::proposed : ClauseStanding::absent;
}

ClauseStanding TextOnMap::best(const std::vector<scenario::ClauseFrom>& clauses) const {
    ClauseStanding best = ClauseStanding::absent;
    for (const scenario::ClauseFrom& clause : clauses)
        best = std::max(best, from(clause));
    return best;
}

} // namespace parley::picture::map
