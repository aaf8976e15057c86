#include "scenario_files.hpp"

#include "tests/catch.hpp"

#include <algorithm>
#include <map>

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

TEST_CASE("no quiz of the library is answered by its longest answers, or by one letter") {
    for (const auto& path : files_in("scenarios", ".yaml")) {
        const auto reading = scenario::read_scenario(file_text(path));
        REQUIRE(reading.scenario);
        std::size_t longest = 0;
        std::map<std::size_t, std::size_t> by_letter;
        const std::vector<scenario::QuizQuestion>& quiz = reading.scenario->teaching.quiz;
        for (const scenario::QuizQuestion& question : quiz) {
            ++by_letter[question.right];
            const std::string& right = question.answers[question.right];
            longest += static_cast<std::size_t>(
                std::ranges::count_if(question.answers, [&](const auto& a) { return a.size() >= right.size(); }) == 1);
        }
        INFO(path.string());
        CHECK(3 * longest <= quiz.size());
        for (const auto& [letter, questions] : by_letter)
            CHECK(2 * questions <= quiz.size());
    }
}
