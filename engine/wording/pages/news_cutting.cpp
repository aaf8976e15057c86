#include "wording/news_cutting.hpp"

#include "wording/figures.hpp"
#include "wording/phrase.hpp"

#include <algorithm>

namespace parley::wording {
namespace {

std::string kind_of_source(scenario::SourceKind kind) {
    switch (kind) {
    case scenario::SourceKind::primary:
        return "official document";
    case scenario::SourceKind::leaked:
        return "leaked paper";
    case scenario::SourceKind::press:
        return "press report";
    case scenario::SourceKind::scholarship:
        return "scholarly account";
    case scenario::SourceKind::invented:
        return "invented for this game";
    }
    return {};
}

} // namespace

NewsCutting news_cutting(const scenario::Scenario& scenario, scenario::OccurrenceId id) {
    if (id.index() >= scenario.deck.size())
        return {};
    const scenario::Occurrence& occurrence = scenario.deck[id.index()];
    std::vector<std::string> kinds;
    for (const std::string& named : occurrence.sources)
        for (const scenario::Source& source : scenario.open.sources)
            if (const std::string kind = kind_of_source(source.kind);
                source.id == named && std::ranges::find(kinds, kind) == kinds.end())
                kinds.push_back(kind);
    NewsCutting cutting;
    cutting.headline = occurrence.headline;
    cutting.text = ended(occurrence.text);
    cutting.day = occurrence.date.empty() ? "" : short_day(occurrence.date);
    cutting.kinds = listed(kinds);
    cutting.confidential = occurrence.only_for.has_value();
    return cutting;
}

} // namespace parley::wording
