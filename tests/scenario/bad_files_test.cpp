#include "scenario_files.hpp"

#include "tests/catch.hpp"

#include <algorithm>
#include <set>
#include <sstream>

using namespace parley;
using namespace parley::testing;
using scenario::FaultCode;

namespace {

/// What the first line of a fixture says: "# expects S014 at 12:5, S016 at 3:1".
std::vector<std::string> expected(const std::string& text) {
    constexpr std::string_view start = "# expects ";
    REQUIRE(text.starts_with(start));
    std::string line = text.substr(start.size(), text.find('\n') - start.size());
    std::vector<std::string> all;
    for (std::size_t comma; !line.empty(); line.erase(0, comma)) {
        comma = std::min(line.find(", "), line.size());
        all.push_back(line.substr(0, comma));
        comma = std::min(comma + 2, line.size());
    }
    std::sort(all.begin(), all.end());
    return all;
}

} // namespace

TEST_CASE("every bad file is refused or warned of with exactly the faults it names, at their places") {
    const auto files = files_in("tests/fixtures/bad", ".yaml");
    REQUIRE(files.size() >= 80);
    for (const auto& path : files) {
        const std::string text = file_text(path);
        const scenario::Reading reading = scenario::read_scenario(text);
        auto found = spoken(reading.faults);
        std::sort(found.begin(), found.end());
        INFO(path.string());
        CHECK(found == expected(text));
        CHECK(kept_promise(reading));
    }
}

TEST_CASE("faults come in the order of their places, and several in one run") {
    const auto reading = scenario::read_scenario(file_text("tests/fixtures/bad/many-faults-at-once.yaml"));
    REQUIRE(reading.faults.size() == 8);
    REQUIRE(std::is_sorted(reading.faults.begin(), reading.faults.end(),
                           [](const auto& a, const auto& b) { return a.place < b.place; }));
    REQUIRE_FALSE(reading.scenario);
}

TEST_CASE("a fault carries the chain of keys that leads to it and the nearest known name") {
    const auto reading = scenario::read_scenario(file_text("tests/fixtures/bad/unknown-posture.yaml"));
    REQUIRE(reading.faults.size() == 1);
    const std::vector<std::string> path{"events", "flood", "effects", "item 1", "posture", "becomes"};
    CHECK(reading.faults[0].path == path);
    CHECK(reading.faults[0].words == std::vector<std::string>{"posture", "opened"});
    CHECK(reading.faults[0].nearest == "open");

    const auto key = scenario::read_scenario(file_text("tests/fixtures/bad/unknown-key.yaml"));
    REQUIRE(key.faults.size() == 1);
    CHECK(key.faults[0].path == std::vector<std::string>{"world"});
    CHECK(key.faults[0].nearest == "tension");
}

TEST_CASE("warnings come with the scenario") {
    const auto reading = scenario::read_scenario(file_text("tests/fixtures/bad/unused-source.yaml"));
    REQUIRE(reading.scenario);
    REQUIRE(reading.faults.size() == 1);
    CHECK(reading.faults[0].severity == scenario::Severity::warning);
}

TEST_CASE("every code is shown by a bad file, but for those that need a huge one") {
    std::set<FaultCode> shown{FaultCode::too_large, FaultCode::too_many_nodes, FaultCode::further_faults,
                              FaultCode::file_name}; // hostile_test
    for (const auto& path : files_in("tests/fixtures/bad", ".yaml"))
        for (const auto& fault : scenario::read_scenario(file_text(path)).faults)
            shown.insert(fault.code);
    std::set<FaultCode> listed(scenario::all_fault_codes.begin(), scenario::all_fault_codes.end());
    REQUIRE(listed.size() == scenario::all_fault_codes.size());
    REQUIRE(shown == listed);
}

TEST_CASE("every code of the enumeration is in the list of all codes") {
    std::istringstream header(file_text("engine/scenario/fault_code.hpp"));
    std::set<unsigned> numbers;
    bool inside = false;
    for (std::string line; std::getline(header, line);) {
        inside = (inside || line.starts_with("enum class FaultCode")) && !line.starts_with("};");
        const std::size_t equals = line.find(" = ");
        if (inside && equals != std::string::npos && line.find("//") > equals)
            numbers.insert(static_cast<unsigned>(std::stoul(line.substr(equals + 3))));
    }
    std::set<unsigned> listed;
    for (const FaultCode code : scenario::all_fault_codes)
        listed.insert(static_cast<unsigned>(code));
    REQUIRE(numbers == listed);
}
