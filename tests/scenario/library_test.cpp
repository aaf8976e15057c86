#include "scenario_files.hpp"

#include "tests/catch.hpp"

using namespace parley;
using namespace parley::testing;

TEST_CASE("every scenario of the library reads without an error or a warning, under the name of its file") {
    const auto files = files_in("scenarios", ".yaml");
    for (const auto& path : files) {
        const auto reading = scenario::read_scenario(file_text(path));
        INFO(path.string());
        std::vector<scenario::Fault> faults =
            reading.faults; // trust that is meant to be wrong has its reason in the file
        std::erase_if(faults,
                      [](const scenario::Fault& fault) { return fault.code == scenario::FaultCode::reasoned_trust; });
        CHECK(spoken(faults) == std::vector<std::string>{});
        REQUIRE(reading.scenario);
        CHECK(reading.scenario->open.id == path.stem().string());
    }
}

TEST_CASE("every scenario that other tests play reads without an error or a warning") {
    for (const auto& path : files_in("tests/fixtures", "-seats.yaml")) {
        const auto reading = scenario::read_scenario(file_text(path));
        INFO(path.string());
        CHECK(spoken(reading.faults) == std::vector<std::string>{});
        CHECK(reading.scenario);
    }
}
