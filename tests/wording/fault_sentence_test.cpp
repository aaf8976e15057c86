#include "scenario/fault_code.hpp"
#include "scenario/read_scenario.hpp"
#include "wording/sentences.hpp"

#include "tests/catch.hpp"

#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

using namespace parley;
using scenario::Fault;
using scenario::FaultCode;
using scenario::Severity;

TEST_CASE("every fault of a scenario file has a sentence of its own") {
    std::set<std::string> told;
    for (const FaultCode code : scenario::all_fault_codes) {
        const Fault fault{code, scenario::severity_of(code), {3, 4}, {}, {"one", "two", "three"}, {}};
        const std::string text = wording::sentence("file", fault);
        INFO(text);
        CHECK(text.find('{') == std::string::npos);
        const std::size_t start = text.find(" S");
        REQUIRE(start != std::string::npos);
        CHECK(std::stoul(text.substr(start + 2, 3)) == static_cast<unsigned>(code));
        const std::string said = text.substr(start + 7);
        CHECK(said.size() > 12);
        CHECK(said != "this cannot be used");
        CHECK(told.insert(said).second);
    }
}

TEST_CASE("a fault is told with its place, its code, the nearest name and the chain of keys") {
    Fault fault{FaultCode::unknown_name, Severity::error, {12, 5}, {"events", "flood", "effects", "item 1"},
                {"posture", "opened"},   "open"};
    CHECK(wording::sentence("my.yaml", fault) == "my.yaml:12:5: error S031: there is no posture `opened`; did you mean "
                                                 "`open`? (in events > flood > effects > item 1)");
    fault = {FaultCode::unused_source, Severity::warning, {2, 1}, {}, {"X0"}, {}};
    CHECK(wording::told_plainly("my.yaml", fault) == "my.yaml, line 2: nothing cites the source `X0`");
    CHECK(wording::sentence("my.yaml", fault) == "my.yaml:2:1: warning S085: nothing cites the source `X0`");
}

TEST_CASE("the sentences of real faults have all their words") {
    std::size_t seen = 0;
    for (const auto& entry :
         std::filesystem::directory_iterator(std::filesystem::path(PARLEY_ROOT) / "tests/fixtures/bad")) {
        std::ifstream file(entry.path(), std::ios::binary);
        std::ostringstream text;
        text << file.rdbuf();
        for (const Fault& fault : scenario::read_scenario(text.str()).faults) {
            const std::string said = wording::sentence("f", fault);
            INFO(said);
            CHECK(said.find("``") == std::string::npos);
            CHECK(said.find("  ") == std::string::npos);
            CHECK(said.find(" ;") == std::string::npos);
            ++seen;
        }
    }
    CHECK(seen >= 70);
}
