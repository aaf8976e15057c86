#include "desktop/model/program.hpp"
#include "game/scenario_library.hpp"
#include "storage/problem.hpp"
#include "storage/read_file.hpp"
#include "wording/sentences.hpp"

#include <algorithm>
#include <limits>

namespace parley::desktop {

ScenarioCard read_card(const std::filesystem::path& path, std::vector<std::string>* for_author) {
    ScenarioCard card{path, path.stem().string(), nullptr, {}};
    const auto text = storage::read_file(path, scenario::max_file_bytes);
    if (!text) {
        card.faults.push_back(storage::sentence(text.error()) + ".");
        if (for_author != nullptr)
            *for_author = card.faults;
        return card;
    }
    scenario::Reading read = scenario::read_scenario(*text, card.id);
    for (const scenario::Fault& fault : read.faults)
        if (fault.severity == scenario::Severity::error) {
            card.faults.push_back(wording::told_plainly(path.filename().string(), fault));
            if (for_author != nullptr)
                for_author->push_back(wording::sentence(path.filename().string(), fault));
        }
    if (read.scenario)
        card.scenario = std::make_shared<const scenario::Scenario>(std::move(*read.scenario));
    return card;
}

std::vector<ScenarioCard> read_library() {
    std::vector<ScenarioCard> library;
    for (const std::filesystem::path& path : game::scenario_files())
        library.push_back(read_card(path));
    // The shortest first: a person looks for where to begin.
    std::ranges::stable_sort(library, {}, [](const ScenarioCard& card) {
        return card.scenario ? card.scenario->open.minutes : std::numeric_limits<int>::max();
    });
    return library;
}

} // namespace parley::desktop
