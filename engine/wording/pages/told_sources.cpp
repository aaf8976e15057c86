#include "wording/pages/told_sources.hpp"

#include "rules/dated.hpp"
#include "wording/figures.hpp"
#include "wording/phrase.hpp"

#include <algorithm>

namespace parley::wording {

ToldSources told_sources(const scenario::PublicScenario& scenario, const rules::Public& open,
                         const std::vector<std::string>& ids) {
    ToldSources told;
    for (const std::string& id : ids) {
        const auto found = std::ranges::find(scenario.sources, id, &scenario::Source::id);
        if (found == scenario.sources.end())
            continue;
        if (found->kind == scenario::SourceKind::invented)
            told.invented = true;
        else if (rules::may_be_told(scenario, open, found->date))
            told.titles.push_back(found->title);
        else
            ++told.later;
    }
    return told;
}

std::string later_sources(std::size_t count) {
    return count == 1 ? "a later source, named in the debrief"
                      : phrase("{count} later sources, named in the debrief",
                               {{"count", count_word(static_cast<int>(count))}});
}

} // namespace parley::wording
