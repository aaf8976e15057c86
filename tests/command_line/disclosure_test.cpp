// A game that is not over shows one seat only: every command that reads a saved game, two runs that differ in what is
// hidden, and the terminal between two persons.
#include "game/journal_file.hpp"
#include "game/saves.hpp"
#include "game/secrecy/disclosure.hpp"
#include "scenario/read_scenario.hpp"
#include "tests/catch.hpp"
#include "tests/command_line/played.hpp"

#include <array>
#include <boost/json.hpp>
#include <deque>
#include <map>
#include <set>

using namespace parley;
using command_line::ExitCode;
using test::contains;
using test::ran;
using test::Words;

namespace {

/// Every way to have a saved game told, with the person's seat, another, or none.
std::vector<Words> ways_to_tell(const std::string& file) {
    std::vector<Words> ways;
    for (const Words& seat : {Words{}, Words{"--seat", "us"}, Words{"--seat", "russia"}})
        for (const Words& way :
             {Words{"replay", file}, Words{"replay", file, "--format", "json"}, Words{"replay", file, "--explain"},
              Words{"replay", file, "--explain", "--format", "json"}, Words{"report", file, "-o", "-", "--no-moments"},
              Words{"what-if", file, "--at", "1", "--games", "2"},
              Words{"what-if", file, "--at", "1", "--games", "2", "--format", "json"},
              Words{"what-if", file, "--moments", "--games", "2"}}) {
            Words words = way;
            words.insert(words.end(), seat.begin(), seat.end());
            ways.push_back(std::move(words));
        }
    ways.push_back({"play", "--rehearse", file, "--at", "1"});
    return ways;
}

std::shared_ptr<const scenario::Scenario> scenario_of(std::string text, const std::string& from,
                                                      const std::string& to) {
    if (const std::size_t at = text.find(from); !from.empty()) {
        REQUIRE(at != std::string::npos);
        text.replace(at, from.size(), to);
    }
    scenario::Reading reading = scenario::read_scenario(text);
    REQUIRE(reading.scenario.has_value());
    return std::make_shared<const scenario::Scenario>(*std::move(reading.scenario));
}

const rules::PartyId us(std::size_t{0}), russia(std::size_t{1});

/// What the other delegation hides in one run and in the other.
struct Hidden {
    std::string papers_from, papers_to; // of the scenario's text
    bool acts_unseen{};                 // and asks at home, and its services
    core::Points floor;
};

/// The same first meetings by the same deeds in the open, as far as both seats can go without a choice.
game::Game first_hours(const Hidden& hidden, const std::vector<game::Seat>& seats,
                       const std::string& text = test::text_of(test::at_root("scenarios/first-table.yaml"))) {
    game::Game game(game::Setup{scenario_of(text, hidden.papers_from, hidden.papers_to), 5, seats, false});
    const auto because = [&](rules::PartyId party) {
        agents::Rationale why;
        why.floor = hidden.floor;
        return seats[party.index()].is_person() ? std::nullopt : std::optional(why);
    };
    while (!game.ended() && game.state().open.session == 0) {
        const rules::PartyId party = game.to_act().front();
        rules::Action action = rules::EndTurn{};
        if (std::holds_alternative<rules::Capitals>(game.state().open.phase)) {
            rules::FileMeasures file;
            if (hidden.acts_unseen && party == russia) {
                file.orders.push_back({rules::MeasureId(std::size_t{0}), rules::ConstituencyId(std::size_t{0})});
                file.orders.push_back(
                    {rules::MeasureId(std::size_t{3}),
                     rules::ArticlePair{us, rules::ArticleId(std::size_t{0}), rules::ArticleId(std::size_t{1})}});
            }
            action = file;
        } else if (std::holds_alternative<rules::Incident>(game.state().open.phase)) {
            action = rules::RespondToIncident{rules::IncidentAnswer::play_down};
        } else if (std::holds_alternative<rules::Assessment>(game.state().open.phase)) {
            rules::FileAssessment file;
            file.of[1 - party.index()].percent[0] = 100;
            action = file;
        }
        const auto refusal = game.act(party, action, because(party));
        INFO("action " << action.index());
        REQUIRE_FALSE(refusal);
    }
    REQUIRE_FALSE(game.ended());
    return game;
}

} // namespace

TEST_CASE("A game of one person that is not over is told from that person's seat and from no other") {
    const test::OwnFolder folder;
    const std::string file = folder.file("game.parley");
    REQUIRE(game::save_game(file, first_hours({}, {game::Seat{}, game::Seat{"tit-for-tat"}})) == std::nullopt);
    const test::Ran own = ran({"replay", file});
    CHECK(own.code == ExitCode::ok);
    CHECK(contains(own.out, "As told to the American delegation."));
    CHECK(ran({"replay", file, "--seat", "us"}).out == own.out);
    const std::map<std::string, Words> refused{{"G001", {"replay", file, "--seat", "russia"}},
                                               {"G003", {"replay", file, "--explain"}},
                                               {"G004", {"report", file, "-o", "-"}},
                                               {"G005", {"what-if", file, "--at", "1", "--games", "2"}},
                                               {"G006", {"play", "--rehearse", file, "--at", "1"}}};
    for (const auto& [code, words] : refused) {
        const test::Ran said = ran(words);
        INFO(code << ": " << said.err);
        CHECK(said.code == ExitCode::faulty);
        CHECK(said.out.empty());
        CHECK(contains(said.err, file + ": error " + code + ": the game has not ended, "));
        CHECK(contains(said.err, "parley play --load " + file));
    }
    CHECK(contains(ran({"replay", file, "--seat", "russia"}).err, "only the American delegation is told of it"));
    CHECK(ran({"replay", file, "--seat", "russia", "--format", "json"}).code == ExitCode::faulty);
    CHECK(ran({"what-if", file, "--moments"}).code == ExitCode::faulty);
    CHECK(ran({"what-if", file}).code == ExitCode::usage);
}

TEST_CASE("A game of two persons, or of none, that is not over tells only what is public") {
    const test::OwnFolder folder;
    for (const std::vector<game::Seat>& seats :
         {std::vector<game::Seat>{{}, {}}, std::vector<game::Seat>{{"random"}, {"tit-for-tat"}}}) {
        const std::string file = folder.file("game.parley");
        const game::Game game = first_hours({"", "", true, {}}, seats);
        REQUIRE(game::save_game(file, game) == std::nullopt);
        const test::Ran open = ran({"replay", file});
        CHECK(open.code == ExitCode::ok);
        CHECK(contains(open.out, "As told to every delegation"));
        CHECK_FALSE(contains(open.out, "we "));
        const boost::json::value json = boost::json::parse(ran({"replay", file, "--format", "json"}).out);
        CHECK(json.at("as_told_to").is_null());
        std::size_t in_public = 0;
        for (const rules::Event& event : game.events())
            in_public += game::is_public(game.scenario().open, event) ? 1U : 0U;
        CHECK(json.at("lines").as_array().size() > 3);
        CHECK(json.at("lines").as_array().size() <= in_public);
        for (const std::string seat : {"us", "russia"}) {
            const test::Ran refused = ran({"replay", file, "--seat", seat});
            CHECK(refused.code == ExitCode::faulty);
            CHECK(refused.out.empty());
            CHECK(contains(refused.err, "error G002: the game has not ended"));
        }
    }
}

TEST_CASE(
    "A game that two persons began stays shut to both when the computer takes over a seat, and says where it did") {
    const test::OwnFolder folder;
    const std::string file = folder.file("game.parley");
    game::Game game = first_hours({}, {game::Seat{}, game::Seat{}});
    REQUIRE(game.hand_over(russia, {"tit-for-tat"}));
    REQUIRE(game::save_game(file, game) == std::nullopt);
    for (const char* seat : {"us", "russia"}) {
        const test::Ran refused = ran({"replay", file, "--seat", seat});
        CHECK(refused.code == ExitCode::faulty);
        CHECK(contains(refused.err, "G002"));
    }
    const test::Ran open = ran({"replay", file});
    CHECK(contains(open.out, "As told to every delegation"));
    CHECK(contains(open.out, "From here on the computer (tit-for-tat) leads the Russian delegation"));
    const boost::json::value json = boost::json::parse(ran({"replay", file, "--format", "json"}).out);
    CHECK(json.at("seats").at(1).at("agent") == "tit-for-tat");
    const test::Ran list = ran({"replay", file, "--explain"});
    CHECK(contains(list.err, "G00"));

    // One person's game that the computer took over is that person's still.
    game::Game alone = first_hours({}, {game::Seat{}, game::Seat{"tit-for-tat"}});
    REQUIRE(alone.hand_over(us, {"envoy"}));
    const std::string left = folder.file("left.parley");
    REQUIRE(game::save_game(left, alone) == std::nullopt);
    CHECK(ran({"replay", left, "--seat", "us"}).code == ExitCode::ok);
    CHECK(contains(ran({"replay", left, "--seat", "russia"}).err, "G001"));
}

TEST_CASE("A transcript of two persons' game that is not over holds what is public, as replay tells it") {
    const test::OwnFolder folder;
    const std::string save = folder.file("game.parley"), account = folder.file("account.txt");
    const test::Ran game =
        ran({"play", "first-table", "--hot-seat", "--seed", "1", "--save", save, "--transcript", account},
            "\n\nfile\nfile\n");
    REQUIRE(game.code == ExitCode::ok);
    CHECK(contains(test::text_of(account), "As told to every delegation"));
    CHECK(test::text_of(account) == ran({"replay", save}).out);
}

TEST_CASE("What another delegation hides changes not one byte of what any command tells of an unfinished game") {
    const Hidden plain{"", "", false, core::Points{600}};
    const std::vector<Hidden> others{
        {"", "", false, core::Points{-4'000}}, // what it had in mind
        {"", "", true, core::Points{600}},     // what it did at home
        // its instructions
        {"Moscow wants American missiles kept away", "Moscow wants to be left alone", false, core::Points{600}},
    };
    for (const std::vector<game::Seat>& seats :
         {std::vector<game::Seat>{{}, {"tit-for-tat"}}, std::vector<game::Seat>{{}, {}}})
        for (const Hidden& hidden : others) {
            const test::OwnFolder folder;
            const std::string file = folder.file("game.parley");
            const game::Game one = first_hours(plain, seats), two = first_hours(hidden, seats);
            REQUIRE(one.view(us) == two.view(us));
            for (const Words& words : ways_to_tell(file)) {
                if (!seats[1].is_person() || words.back() != "russia") { // that one may differ in refusals alone
                    REQUIRE(game::save_game(file, one) == std::nullopt);
                    const test::Ran before = ran(words);
                    REQUIRE(game::save_game(file, two) == std::nullopt);
                    const test::Ran after = ran(words);
                    INFO(words.front() << " " << words.back() << before.err);
                    CHECK(before.code == after.code);
                    CHECK((before.out == after.out));
                    CHECK(before.err == after.err);
                }
            }
        }
}

TEST_CASE("Another intention of the other side changes not one byte either") {
    const test::OwnFolder folder;
    const std::string file = folder.file("game.parley");
    const std::vector<game::Seat> seats{{}, {"tit-for-tat"}};
    // The chances of Russia's intentions are public, and no account tells them: with others another one is drawn.
    std::vector<game::Game> games;
    std::set<std::size_t> drawn;
    for (const std::array<const char*, 3>& chances :
         {std::array{"45", "2", "53"}, std::array{"1", "98", "1"}, std::array{"18", "2", "80"}}) {
        std::string text = test::text_of(test::at_root("scenarios/geneva-2022-short.yaml"));
        std::size_t at = text.find("  russia:\n");
        for (const char* chance : chances) {
            at = text.find("prior: ", at) + 7;
            text.replace(at, text.find('\n', at) - at, chance);
        }
        games.push_back(first_hours({}, seats, text));
        drawn.insert(games.back().state().own[russia.index()].profile.index());
    }
    REQUIRE(drawn.size() >= 2);
    for (const Words& words : ways_to_tell(file)) {
        std::vector<test::Ran> told;
        for (const game::Game& game : games) {
            REQUIRE(game::save_game(file, game) == std::nullopt);
            told.push_back(ran(words));
        }
        INFO(words.front() << " " << words.back());
        for (const test::Ran& one : told) {
            CHECK((one.out == told.front().out));
            CHECK(one.err == told.front().err);
            CHECK(one.code == told.front().code);
        }
    }
}

TEST_CASE("A game that is over is told from every seat, with the reasons as they were kept") {
    const test::OwnFolder folder;
    const std::string file = test::finished_game(folder);
    CHECK_FALSE(contains(test::text_of(file).substr(test::text_of(file).find('\n')), "floor"));
    for (const std::string seat : {"us", "russia"})
        CHECK(ran({"replay", file, "--seat", seat}).code == ExitCode::ok);
    const boost::json::value json = boost::json::parse(ran({"replay", file, "--explain", "--format", "json"}).out);
    for (const boost::json::value& one : json.at("explanations").as_array())
        CHECK(one.at("rationale").as_object().contains("floor"));
}

namespace {

/// Keeps what can still be read on a terminal, at every prompt.
class Onlooker final : public command_line::LineSource {
  public:
    Onlooker(std::ostringstream& out, std::deque<std::string> lines) : out_(out), lines_(std::move(lines)) {}
    command_line::LineRead next() override {
        in_sight.push_back(readable());
        if (lines_.empty())
            return {};
        command_line::LineRead read{command_line::LineRead::Kind::line, lines_.front()};
        lines_.pop_front();
        return read;
    }
    /// On the screen or by scrolling back: what came after the last ED 3, which clears what was scrolled away, if the
    /// screen was cleared just before.
    [[nodiscard]] std::string readable() const {
        const std::string all = out_.str(), clear = "\033[H\033[2J\033[3J";
        const std::size_t cleared = all.rfind(clear);
        return cleared == std::string::npos ? all : all.substr(cleared + clear.size());
    }
    std::vector<std::string> in_sight;

  private:
    std::ostringstream& out_;
    std::deque<std::string> lines_;
};

} // namespace

TEST_CASE("Between two persons at a terminal nothing of the one before can be read, not even by scrolling back") {
    const test::OwnFolder folder;
    const std::string theirs = "Moscow wants American missiles kept away";
    for (const bool clears : {true, false}) {
        std::ostringstream out, err;
        Onlooker keyboard(out, {"", "mandate", "file", "", "mandate", "file", "", "mandate", "quit"});
        command_line::Console console{keyboard, out, err};
        console.in_is_keyboard = true;
        console.out_is_screen = true;
        console.clears_screen = clears;
        REQUIRE(command_line::run({"play", "first-table", "--hot-seat", "--seed", "1"}, console, "test") ==
                ExitCode::ok);
        REQUIRE(contains(out.str(), theirs));
        std::size_t handed_over = 0, read_beside = 0;
        for (const std::string& sight : keyboard.in_sight) {
            if (contains(sight, "Hand over to"))
                ++handed_over;
            // A mandate of one's own is read between two hand-overs; never with the words of the other's.
            if (contains(sight, theirs) && contains(sight, "Washington wants"))
                ++read_beside;
            if (clears && sight.find("Hand over to") != std::string::npos)
                CHECK(sight.size() < 200); // nothing but the hand-over itself
        }
        CHECK(handed_over >= 2);
        CHECK(contains(out.str(), "can be scrolled back to") == !clears);
        if (clears) {
            CHECK(read_beside == 0);
            CHECK_FALSE(contains(keyboard.readable(), theirs)); // nor after somebody has left
            CHECK(contains(keyboard.readable(), "play --load"));
        }
    }
}

TEST_CASE("The record that a prompt opens tells nothing of a day to come, and names no source of one") {
    const test::OwnFolder folder;
    for (const std::string scenario : {"first-table", "geneva-2022-short", "geneva-2022"}) {
        const test::Ran game = ran({"play", scenario, "--seat", "us", "--seed", "1"}, "\nfacts\nquit\n");
        INFO(game.out);
        CHECK(contains(game.out, "Under the Vienna Document"));
        CHECK(contains(game.out, "a later source, named in the debrief"));
        for (const char* later : {"full-scale invasion", "24 February", "January 2024", "February 2022", "26 January"})
            CHECK_FALSE(contains(game.out, later));
    }
}

TEST_CASE("Where the output is no terminal two persons are told that every page stays in it") {
    const test::OwnFolder folder;
    const test::Ran piped = ran({"play", "first-table", "--hot-seat", "--seed", "1"}, "\n");
    CHECK(contains(piped.out, "The output is not a terminal: the pages of every delegation stay in it."));
    CHECK_FALSE(contains(piped.out, "\033"));
}
