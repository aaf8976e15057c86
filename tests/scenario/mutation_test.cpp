#include "scenario_files.hpp"

#include "core/keyed_draw.hpp"
#include "tests/catch.hpp"

using namespace parley;
using namespace parley::testing;

namespace {

/// One seeded stream of numbers for one mutated text.
class Dice {
  public:
    explicit Dice(std::uint64_t seed) : seed_(seed) {}
    std::size_t below(std::size_t bound) {
        return core::draw_below({seed_, 1, 2, 3, ordinal_++}, static_cast<std::uint32_t>(bound));
    }

  private:
    std::uint64_t seed_;
    std::uint32_t ordinal_{};
};

/// Where a line of the text begins and ends, its line end with it.
std::pair<std::size_t, std::size_t> some_line(const std::string& text, Dice& dice) {
    const std::size_t at = dice.below(text.size());
    const std::size_t before = text.rfind('\n', at == 0 ? 0 : at - 1);
    const std::size_t from = before == std::string::npos ? 0 : before + 1;
    const std::size_t end = text.find('\n', at);
    return {std::min(from, at), (end == std::string::npos ? text.size() : end + 1) - std::min(from, at)};
}

void mutate(std::string& text, Dice& dice) {
    static constexpr std::string_view marks = "{}[],:&*!|>'\"%@`#?-\n \t~0123456789.eé";
    if (text.empty())
        return;
    const std::size_t at = dice.below(text.size());
    const auto [from, length] = some_line(text, dice);
    switch (dice.below(9)) {
    case 0:
        text.erase(at, 1 + dice.below(4));
        break;
    case 1:
        text.insert(at, text, at, 1 + dice.below(12));
        break;
    case 2:
        text[at] = static_cast<char>(dice.below(256));
        break;
    case 3:
        text[at] = marks[dice.below(marks.size())];
        break;
    case 4:
        text.erase(from, length);
        break;
    case 5:
        text.insert(from, text, from, length);
        break;
    case 6: { // a line to another place
        const std::string line = text.substr(from, length);
        text.erase(from, length);
        const std::size_t target = text.empty() ? 0 : some_line(text, dice).first;
        text.insert(target, line);
        break;
    }
    case 7: // deeper or less deep
        if (dice.below(2) == 0)
            text.insert(from, "  ");
        else if (text.compare(from, 2, "  ") == 0)
            text.erase(from, 2);
        break;
    case 8: // one word for another of the file
        if (const std::size_t word = text.find(' ', at), other = text.find(' ', dice.below(text.size()));
            word != std::string::npos && other != std::string::npos) {
            const std::string copied = text.substr(other, text.find_first_of(" ,}\n", other + 1) - other);
            text.replace(word, text.find_first_of(" ,}\n", word + 1) - word, copied);
        }
        break;
    }
}

} // namespace

TEST_CASE("thousands of damaged files give a scenario or an error, never neither, never both, never a crash") {
    const std::string every_key = file_text("tests/scenario/every_key.yaml");
    std::size_t read = 0;
    constexpr std::size_t rounds = 4000;
    for (std::size_t round = 0; round < rounds; ++round) {
        Dice dice(round);
        std::string text = round % 2 == 0 ? base() : every_key;
        for (std::size_t step = 0, steps = 1 + dice.below(round % 3 == 0 ? 12 : 2); step < steps; ++step)
            mutate(text, dice);
        const scenario::Reading reading = scenario::read_scenario(text);
        if (!kept_promise(reading)) {
            CAPTURE(round, spoken(reading.faults));
            FAIL("neither or both");
        }
        if (reading.scenario) {
            ++read;
            REQUIRE(reading.scenario->text == text);
            REQUIRE(reading.scenario->papers.size() == reading.scenario->open.party_count());
        }
    }
    // Both outcomes are met, or the damage tests nothing.
    CHECK(read > rounds / 20);
    CHECK(read < rounds * 19 / 20);
}

TEST_CASE("a file cut off anywhere gives a scenario or an error") {
    for (std::size_t length = 0; length < base().size(); length += 7)
        REQUIRE(kept_promise(scenario::read_scenario(std::string_view(base()).substr(0, length))));
}
