// Scenarios and games for the tests of this floor.
#pragma once

#include "game/delegations.hpp"
#include "scenario/read_scenario.hpp"
#include "storage/read_file.hpp"
#include "tests/catch.hpp"

#include <algorithm>
#include <filesystem>

namespace parley::testing {

namespace fs = std::filesystem;

inline const fs::path root = PARLEY_ROOT;

inline std::shared_ptr<const scenario::Scenario> scenario_at(const fs::path& path) {
    const auto text = storage::read_file(path, scenario::max_file_bytes);
    INFO(path.string());
    REQUIRE(text.has_value());
    scenario::Reading reading = scenario::read_scenario(*text);
    REQUIRE(reading.scenario.has_value());
    return std::make_shared<const scenario::Scenario>(*std::move(reading.scenario));
}

inline std::shared_ptr<const scenario::Scenario> small_scenario() {
    static const auto scenario = scenario_at(root / "tests/fixtures/two-seats.yaml");
    return scenario;
}

/// The library and the fixtures with two, three and four seats.
inline std::vector<fs::path> every_scenario_file() {
    std::vector<fs::path> files;
    for (const char* folder : {"scenarios", "tests/fixtures"}) {
        for (const auto& entry : fs::directory_iterator(root / folder)) {
            const std::string name = entry.path().filename().string();
            if (entry.path().extension() == ".yaml" && (folder[0] == 's' || name.ends_with("-seats.yaml")))
                files.push_back(entry.path());
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

inline game::Setup setup_of(std::shared_ptr<const scenario::Scenario> scenario, std::uint64_t seed,
                            const std::string& agent = "random") {
    const std::size_t parties = scenario->open.party_count();
    return {std::move(scenario), seed, std::vector<game::Seat>(parties, game::Seat{agent}), false};
}

inline game::Game played(std::shared_ptr<const scenario::Scenario> scenario, std::uint64_t seed,
                         const std::string& agent = "random") {
    game::Game game(setup_of(std::move(scenario), seed, agent));
    game::Delegations(game).run(game);
    REQUIRE(game.ended());
    return game;
}

} // namespace parley::testing
