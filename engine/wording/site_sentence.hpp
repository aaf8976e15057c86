// What a place on the map is, what stands there now, which articles speak of it and who says so. Refuses to know where
// it is drawn.
#pragma once

#include "rules/state.hpp"
#include "scenario/scenario.hpp"

#include <string>

namespace parley::wording {

/// Articles whose clauses speak of a place: as they are agreed, and as a package would have them beyond that.
struct ArticlesThere {
    rules::ArticleSet agreed;
    rules::ArticleSet proposed;
};

/// "Kaliningrad, a Russian site: missiles disputed. Russia offered … Article 2 as agreed concerns it. Source: …"
[[nodiscard]] std::string site_sentence(const scenario::PublicScenario& scenario, const rules::Public& open,
                                        scenario::SiteId site, const ArticlesThere& articles);

/// "Geneva: the delegations meet here on 10 and 21 January."
[[nodiscard]] std::string meeting_place_sentence(const scenario::PublicScenario& scenario, std::string_view place);

/// "Within 200 km of Russia: Article 3 as agreed speaks of it."
[[nodiscard]] std::string band_sentence(const scenario::PublicScenario& scenario, const scenario::MapBand& band,
                                        bool agreed);
/// "Beijing: talks off, 6,400 km": at the edge of a map that does not reach it; briefly "Beijing, 6,400 km".
[[nodiscard]] std::string far_place_label(const scenario::PublicScenario& scenario, const rules::Public& open,
                                          scenario::SiteId site, int km, bool briefly);
/// " It lies some 6,400 km from the middle of this map."
[[nodiscard]] std::string far_place_note(int km);

/// "1,000 km"
[[nodiscard]] std::string kilometres(int km);
/// "200 km from Russia": for a label.
[[nodiscard]] std::string band_label(const scenario::PublicScenario& scenario, const scenario::MapBand& band);

} // namespace parley::wording
