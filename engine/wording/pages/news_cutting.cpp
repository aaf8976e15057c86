#include "wording/news_cutting.hpp"

#include "wording/figures.hpp"
#include "wording/phrase.hpp"

#include <algorithm>

namespace parley::wording {
namespace {

constexpr const char* invented = "invented for this game";

std::string kind_words(scenario::SourceKind kind) {
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
        return invented;
    }
    return {};
}

} // namespace

std::string source_kinds(const scenario::PublicScenario& scenario, const std::vector<std::string>& sources) {
    std::vector<std::string> kinds;
    for (const std::string& id : sources)
        for (const scenario::Source& source : scenario.sources)
            if (source.id == id) {
                const std::string words = kind_words(source.kind);
                if (std::find(kinds.begin(), kinds.end(), words) == kinds.end())
                    kinds.push_back(words);
            }
    const auto of_ours = std::find(kinds.begin(), kinds.end(), invented);
    if (of_ours == kinds.end() || kinds.size() == 1)
        return listed(kinds);
    kinds.erase(of_ours);
    return listed(kinds) + "; in part " + invented;
}

NewsCutting news_cutting(const scenario::Scenario& scenario, scenario::OccurrenceId id, bool by_the_instructor) {
    if (id.index() >= scenario.deck.size())
        return {};
    const scenario::Occurrence& occurrence = scenario.deck[id.index()];
    NewsCutting cutting;
    cutting.headline = occurrence.headline;
    cutting.text = ended(occurrence.text);
    cutting.day = occurrence.date.empty() ? "" : short_day(occurrence.date);
    cutting.kinds = source_kinds(scenario.open, occurrence.sources);
    if (by_the_instructor)
        cutting.brought_in = "Brought in by the instructor";
    cutting.confidential = occurrence.only_for.has_value();
    return cutting;
}

} // namespace parley::wording
