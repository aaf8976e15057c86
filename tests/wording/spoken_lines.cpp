#include "wording/narration/spoken_lines.hpp"
#include "tests/catch.hpp"

#include <set>
#include <string>

using namespace parley::wording::narration;

TEST_CASE("Every moment has three lines or more, all different, whole sentences, none long", "[wording]") {
    std::set<std::string_view> all;
    for (int number = 0; number <= static_cast<int>(Moment::heard); ++number) {
        const auto choices = lines(static_cast<Moment>(number));
        CHECK(choices.size() >= 3);
        for (const std::string_view line : choices) {
            CAPTURE(std::string(line));
            CHECK(all.insert(line).second);
            CHECK(line.size() < 110);
            CHECK((line.back() == '.' || line.back() == '?'));
        }
    }
}

TEST_CASE("Which line is spoken depends on what happened and reaches every line", "[wording]") {
    for (int number = 0; number <= static_cast<int>(Moment::heard); ++number) {
        const auto moment = static_cast<Moment>(number);
        std::set<std::string_view> spoken;
        for (std::uint64_t content = 0; content < 200; ++content) {
            spoken.insert(spoken_line(moment, content));
            CHECK(spoken_line(moment, content) == spoken_line(moment, content));
        }
        CHECK(spoken.size() == lines(moment).size());
    }
}
