#include "tests/catch.hpp"
#include "wording/pictures/map_fault_sentence.hpp"
#include "wording/pictures/picture_labels.hpp"

#include <set>

using namespace parley;
using namespace parley::wording;

TEST_CASE("Every fault of a map has a sentence of its own, with its limit and its name", "[wording]") {
    std::set<std::string> sentences;
    constexpr std::size_t faults = static_cast<std::size_t>(MapFault::too_many_towns) + 1;
    for (std::size_t i = 0; i < faults; ++i) {
        const std::string said = sentence(MapProblem{static_cast<MapFault>(i), 7, 4'000'000, "Abcia"});
        INFO(said);
        CHECK(said.ends_with("."));
        CHECK(said.find('{') == said.npos);
        sentences.insert(said);
    }
    CHECK(sentences.size() == faults);
    CHECK(sentence(MapProblem{MapFault::too_many_points, 9, 200'000, {}}) ==
          "Line 9 of the map cannot be used: there are more than 200,000 points.");
    CHECK(sentence(MapProblem{MapFault::country_twice, 9, 0, "ABC"}) ==
          "Line 9 of the map cannot be used: the country ABC is there twice.");
    CHECK(sentence(MapProblem{MapFault::bad_step, 2, 1'000'000, {}}) ==
          "Line 2 of the map cannot be used: the step is not a whole number from 1 to 1,000,000.");
}

TEST_CASE("A mark of a reliability diagram says how many forecasts it stands for", "[wording]") {
    CHECK(reliability_receipt("tit-for-tat", {40, 30, 28}) == "tit-for-tat: 40 said 30 %, came true 28 %");
}
