// What the list of saved games costs: 200 whole games of the first scenarios, as they lie in the saves folder.
#include "game/delegations.hpp"
#include "game/saves.hpp"
#include "scenario/read_scenario.hpp"
#include "storage/read_file.hpp"
#include "tests/catch.hpp"
#include "tests/storage/scratch_directory.hpp"

#include <cstdio>
#include <ctime>

using namespace parley;

namespace {

std::shared_ptr<const scenario::Scenario> shipped(const std::string& name) {
    const auto text = storage::read_file(PARLEY_ROOT "/scenarios/" + name, scenario::max_file_bytes);
    REQUIRE(text.has_value());
    scenario::Reading reading = scenario::read_scenario(*text);
    REQUIRE(reading.scenario.has_value());
    return std::make_shared<const scenario::Scenario>(*std::move(reading.scenario));
}

/// Of the processor.
template <class Work>
double seconds_of(const Work& work) {
    const std::clock_t start = std::clock();
    work();
    return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

} // namespace

TEST_CASE("Listing 200 saved games", "[saves]") {
    constexpr std::uint64_t games = 200;
    for (const char* name : {"geneva-2022.yaml", "first-table.yaml"}) {
        const testing::ScratchDirectory scratch;
        const auto scenario = shipped(name);
        std::uintmax_t bytes = 0;
        for (std::uint64_t seed = 0; seed < games; ++seed) {
            game::Game game({scenario, seed, {{"boulware"}, {"tit-for-tat"}}, false});
            game::Delegations(game).run(game);
            const auto path = scratch.path() / (std::to_string(seed) + std::string(game::save_extension));
            REQUIRE_FALSE(game::save_game(path, game));
            bytes += std::filesystem::file_size(path);
        }
        const double each = seconds_of([&] {
            for (const auto& entry : std::filesystem::directory_iterator(scratch.path()))
                REQUIRE(game::load_game(entry.path()).has_value());
        });
        std::vector<game::SavedGame> listed;
        const double list = seconds_of([&] { listed = game::saved_games(scratch.path()); });
        const double again = seconds_of([&] { listed = game::saved_games(scratch.path(), listed); });
        REQUIRE(listed.size() == games);
        std::printf("%s, 200 saves, %ju kB: loaded one by one %.3f s, listed %.3f s, listed again %.4f s\n", name,
                    bytes / 1000, each, list, again);
    }
}
