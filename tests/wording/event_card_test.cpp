#include "tests/catch.hpp"
#include "tests/rules/play.hpp"
#include "wording/pages/event_card.hpp"

using namespace parley;

TEST_CASE("Every event of every scenario has a card that says what it tells, to whom, and all that it does") {
    std::size_t cards = 0;
    for (const std::string& path : test::all_scenarios()) {
        const auto scenario = test::read_from_tree(path);
        for (std::size_t i = 0; i < scenario->deck.size(); ++i) {
            const wording::EventCard card = wording::event_card(*scenario, scenario::OccurrenceId(i));
            INFO(path << ": " << scenario->deck[i].id);
            CHECK_FALSE(card.headline.empty());
            CHECK(card.text.back() == '.');
            CHECK(card.told_to.starts_with("Told to "));
            CHECK(card.day.empty() == scenario->deck[i].date.empty());
            CHECK(card.does.size() == scenario->deck[i].effects.size());
            for (const std::string& words : card.does) {
                CHECK(words.size() > 5);
                CHECK(words.find('{') == std::string::npos);
            }
            ++cards;
        }
    }
    CHECK(cards > 20);
}

TEST_CASE("A card names parties and groups from nobody's side") {
    const auto scenario = test::read_from_tree("tests/fixtures/two-seats.yaml");
    const auto card_of = [&](std::string_view id) {
        for (std::size_t i = 0; i < scenario->deck.size(); ++i)
            if (scenario->deck[i].id == id)
                return wording::event_card(*scenario, scenario::OccurrenceId(i));
        FAIL("no event " << id);
        return wording::EventCard{};
    };
    CHECK(card_of("drills_begin").does == std::vector<std::string>{"tension +2"});
    CHECK(card_of("drills_begin").told_to == "Told to every delegation.");
    CHECK(card_of("close_pass").does == std::vector<std::string>{"an incident at once"});
    const wording::EventCard quiet = card_of("quiet_word");
    CHECK(quiet.told_to.find("alone") != std::string::npos);
    REQUIRE(quiet.does.size() == 1);
    CHECK(quiet.does[0].starts_with("support of "));
    const wording::EventCard crossing = card_of("border_opened");
    REQUIRE(crossing.does.size() == 3);
    CHECK(crossing.does[2].find("every forum") != std::string::npos);
}
