// What an unfinished game's file shows to an eye, and whose account of it may be given.
#include "game/journal.hpp"
#include "game/secrecy/curtain.hpp"
#include "game/secrecy/disclosure.hpp"
#include "playing.hpp"

#include <boost/json/serialize.hpp>

using namespace parley;
using namespace parley::testing;

namespace {

/// A game of agents that explain themselves, without its last steps.
game::Game unfinished(std::size_t left_out = 5) {
    game::Game game = played(small_scenario(), 2, "tit-for-tat");
    game.take_back(left_out);
    REQUIRE_FALSE(game.ended());
    return game;
}

std::string lines_below_the_header(const std::string& journal) { return journal.substr(journal.find('\n') + 1); }

game::Setup seated(const std::vector<bool>& persons) {
    game::Setup setup = setup_of(scenario_at(root / "tests/fixtures/four-seats.yaml"), 3, "random");
    for (std::size_t i = 0; i < persons.size(); ++i)
        if (persons[i])
            setup.seats[i] = {};
    return setup;
}

} // namespace

TEST_CASE("what is veiled is read again, and none of it can be read before; a letter changed is noticed") {
    const std::string words = R"({"floor":600,"motive":"opening","target":1225,"worth":null})";
    for (std::size_t length = 0; length <= words.size(); ++length) {
        const std::string text = words.substr(0, length);
        const std::string veiled = game::veiled(text);
        REQUIRE(veiled.size() == 4 + (length + 2) / 3 * 4);
        const auto again = game::unveiled(veiled);
        REQUIRE(again.has_value());
        REQUIRE(again->substr(0, length) == text);
        REQUIRE(again->find_first_not_of(' ', length) == std::string::npos);
        for (const std::string_view part : {"floor", "600", "motive", "opening"})
            CHECK(veiled.find(part) == std::string::npos);
    }
    const std::string veiled = game::veiled(words);
    for (std::size_t i = 0; i < veiled.size(); ++i) {
        std::string changed = veiled;
        changed[i] = changed[i] == 'A' ? 'B' : 'A';
        CHECK_FALSE(game::unveiled(changed).has_value());
        changed[i] = i % 2 == 0 ? '=' : '\xC3';
        CHECK_FALSE(game::unveiled(changed).has_value());
        CHECK_FALSE(game::unveiled(veiled.substr(0, i)).has_value());
    }
    CHECK(game::veiled("{\"a\":1}").substr(0, 8) != game::veiled("{\"a\":2}").substr(0, 8)); // no two begin alike
}

TEST_CASE("an unfinished game's file shows no reasons and nothing that was done unseen, and is read with all of them") {
    const game::Game game = unfinished();
    const std::string journal = game::journal_of(game);
    const std::string lines = lines_below_the_header(journal);
    for (const char* hidden : {"floor", "motive", "weighed", "believed", "target", "rationale", "FileMeasures",
                               "FileConduct", "FileAssessment", "orders", "percent"}) {
        INFO(hidden);
        CHECK(lines.find(hidden) == std::string::npos);
    }
    CHECK(lines.find("ProposePackage") != std::string::npos); // what everybody saw stays to be read
    const auto read = game::read_journal(journal);
    REQUIRE(read.has_value());
    std::size_t told = 0;
    for (std::size_t i = 0; i < game.steps().size(); ++i) {
        const std::string why = game::rationale_text(game.scenario(), game.steps()[i]);
        REQUIRE(game::rationale_text(game.scenario(), (*read).game.steps()[i]) == why);
        REQUIRE((*read).game.steps()[i].action == game.steps()[i].action);
        told += why.find("\"motive\"") != std::string::npos ? 1U : 0U;
    }
    CHECK(told == game.steps().size());
}

TEST_CASE("two games that differ in what is hidden alone differ in nothing that the file shows but the sealed words") {
    game::Game one(setup_of(small_scenario(), 4, "tit-for-tat")), two = one;
    const rules::PartyId first = one.to_act().front();
    agents::Rationale high, low;
    high.floor = core::Points{90'000};
    low.floor = core::Points{100};
    REQUIRE_FALSE(one.act(first, rules::FileMeasures{}, high));
    REQUIRE_FALSE(two.act(first, rules::FileMeasures{}, low));
    const std::string a = game::journal_of(one), b = game::journal_of(two);
    const auto without_seal = [](const std::string& text) {
        const std::size_t from = text.find("\"sealed\":\"") + 10;
        return text.substr(0, from) + text.substr(text.find('"', from));
    };
    CHECK(a != b);
    CHECK(without_seal(a) == without_seal(b));
}

TEST_CASE("a line whose seal was broken or left out is refused") {
    const game::Game game = unfinished();
    const std::string journal = game::journal_of(game);
    const std::size_t seal = journal.find("\"sealed\":\"") + 10;
    std::string broken = journal;
    broken[seal + 8] = broken[seal + 8] == 'A' ? 'B' : 'A';
    auto read = game::read_journal(broken);
    REQUIRE_FALSE(read.has_value());
    CHECK(read.error().fault == game::JournalFault::action_unreadable);
    CHECK(read.error().line == 2);
    CHECK(read.error().detail.find("sealed") != std::string::npos);

    std::string open = journal;
    const std::size_t end = open.find('"', seal) + 1;
    open.replace(seal - 10, end - (seal - 10), "\"sealed\":null");
    read = game::read_journal(open);
    REQUIRE_FALSE(read.has_value());
    CHECK(read.error().fault == game::JournalFault::action_unreadable);
}

TEST_CASE("a game that goes on shows the only person's seat, and none where several play or nobody does") {
    CHECK(game::seats_shown(game::Game(seated({false, true}))) == rules::PartySet::of(rules::PartyId(1)));
    CHECK(game::seats_shown(game::Game(seated({true, true}))).empty());
    CHECK(game::seats_shown(game::Game(seated({true, false, true, false}))).empty());
    CHECK(game::seats_shown(game::Game(seated({}))).empty());
    const game::Game over = played(small_scenario(), 1);
    CHECK(game::seats_shown(over) == over.scenario().open.everyone());
}

TEST_CASE("what is done unseen is what not every party is told of") {
    // By playing: an action that is not done unseen is one of which everybody is told something at once.
    for (const fs::path& file : every_scenario_file()) {
        const game::Game game = played(scenario_at(file), 6);
        for (std::size_t step = 0; step < game.steps().size(); ++step) {
            if (game::is_done_unseen(game.steps()[step].action))
                continue;
            bool told = false;
            const std::size_t from = step == 0 ? game.opening_events() : game.steps()[step - 1].events_end;
            for (std::size_t i = from; i < game.steps()[step].events_end; ++i)
                told = told || game::is_public(game.scenario().open, game.events()[i]);
            INFO(file.string() << ", step " << step << ", action " << game.steps()[step].action.index());
            CHECK(told);
        }
    }
}
