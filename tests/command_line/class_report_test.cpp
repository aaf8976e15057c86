// `parley class-report`: a folder of saved games told as one class; what cannot be used is named and ends nothing.
#include "game/classes/log_lines.hpp"
#include "game/classes/names_file.hpp"
#include "game/delegations.hpp"
#include "game/saves.hpp"
#include "game/self_play.hpp"
#include "tests/catch.hpp"
#include "tests/command_line/played.hpp"

#include "scenario/read_scenario.hpp"

#include <boost/json.hpp>

#include <cstdlib>
#include <fstream>

using namespace parley;
using command_line::ExitCode;
using test::contains;
using test::ran;
namespace fs = std::filesystem;

namespace {

std::shared_ptr<const scenario::Scenario> scenario_of(const std::string& file) {
    scenario::Reading reading = scenario::read_scenario(test::text_of(test::at_root(file)));
    REQUIRE(reading.scenario.has_value());
    return std::make_shared<const scenario::Scenario>(*std::move(reading.scenario));
}

game::Game game_of(const std::string& file, const std::string& agent, std::uint64_t seed) {
    const auto scenario = scenario_of(file);
    return game::play_one(scenario, std::vector<game::Seat>(scenario->open.party_count(), game::Seat{agent}), seed);
}

void keep(const fs::path& file, const game::Game& game) {
    fs::create_directories(file.parent_path());
    REQUIRE_FALSE(game::save_game(file, game).has_value());
}

/// A saved game of the fixtures, whose scenario stands elsewhere.
std::string fixture(const std::string& name) {
    constexpr std::string_view place = "\"@TWO-SEATS@\"";
    std::string text = test::text_of(test::at_root("tests/fixtures/" + name));
    const std::size_t at = text.find(place);
    REQUIRE(at != std::string::npos);
    const std::string scenario = test::text_of(test::at_root("tests/fixtures/two-seats.yaml"));
    return text.replace(at, place.size(), boost::json::serialize(boost::json::string(scenario)));
}

constexpr const char* first_table = "scenarios/first-table.yaml";

/// Four tables of one class, of the same instructions, as a class plays them.
std::string small_class(const test::OwnFolder& folder) {
    const fs::path path = folder.path() / "class";
    std::uint32_t number = 0;
    for (const char* const agent : {"tit-for-tat", "conceder", "hardliner", "random"})
        keep(path / ("table-" + std::to_string(++number) + ".parley"), game_of(first_table, agent, 4));
    return path.string();
}

/// A game of two people who always do the plainest thing.
game::Game plain_game(std::uint64_t seed) {
    game::Game game({scenario_of(first_table), seed, {game::Seat{}, game::Seat{}}, false});
    while (!game.ended())
        for (const rules::PartyId seat : game.to_act())
            if (game.to_act().contains(seat))
                REQUIRE_FALSE(game.act(seat, game::plain_action(game.view(seat))).has_value());
    return game;
}

/// Two people at one table of 42 minutes, who handed in quizzes; as the class's server leaves the folder.
struct PlayedInClass {
    PlayedInClass() {
        namespace record = game::record;
        constexpr std::int64_t minute = 60'000;
        const auto scenario = scenario_of(first_table);
        const scenario::QuizQuestion& question = scenario->teaching.quiz.front();
        const auto right = static_cast<std::uint32_t>(question.right);
        keep(games / "table-001.parley", plain_game(4));
        for (const game::Dated& each : std::initializer_list<game::Dated>{
                 {0, record::ClassOpened{1, "first-table", "ABCDEF", 4, true}},
                 {1, record::Joined{1, "Amber Badger", "aa", ""}},
                 {2, record::Joined{2, "Bold Bear", "bb", ""}},
                 {3, record::QuizHandedIn{1, false, {{question.id, right == 0 ? 1U : 0U}}}},
                 {4, record::TableOpened{1, 4, {"", ""}}},
                 {4, record::Seated{1, 1, "us"}},
                 {4, record::Seated{2, 1, "russia"}},
                 {42 * minute, record::TableEnded{1}},
                 {43 * minute, record::QuizHandedIn{1, true, {{question.id, right}}}}})
            log += game::log_line(each);
        put(log);
        std::ofstream(games / "names.csv", std::ios::binary)
            << "person,pseudonym,name\n1,Amber Badger,\"Anna\"\n2,Bold Bear,\"=Ben\"\n";
    }
    void put(const std::string& text) const { std::ofstream(games / "class.jsonl", std::ios::binary) << text; }
    [[nodiscard]] test::Ran report(std::vector<std::string> options) const {
        options.insert(options.begin(), {"class-report", games.string()});
        return ran(options);
    }

    test::OwnFolder folder;
    fs::path games{folder.path() / "class"};
    std::string log;
};

std::string with_own_paths(std::string text, const test::OwnFolder& folder) {
    const std::string own = folder.path().string() + "/";
    for (std::size_t at = text.find(own); at != std::string::npos; at = text.find(own, at))
        text.erase(at, own.size());
    return text;
}

void compare_with_golden(const std::string& name, const std::string& got) {
    const std::string file = test::at_root("tests/goldens/" + name);
    if (std::getenv("PARLEY_RENEW_GOLDENS") != nullptr) {
        std::ofstream(file, std::ios::binary) << got;
        WARN("renewed " << file << "; read it before it is committed");
        return;
    }
    INFO("PARLEY_RENEW_GOLDENS=1, run again, read the difference, commit.");
    CHECK((test::text_of(file) == got));
}

} // namespace

TEST_CASE("A class report goes to a file or to the output, in each of its formats") {
    const test::OwnFolder folder;
    const std::string games = small_class(folder);
    const std::string page = folder.file("class.html");
    const test::Ran written = ran({"class-report", games, "-o", page});
    CHECK(written.code == ExitCode::ok);
    CHECK(written.out.empty());
    CHECK(written.err.empty());
    CHECK(test::text_of(page) == ran({"class-report", games}).out);
    CHECK(contains(test::text_of(page), "size:A4"));
    CHECK(contains(ran({"class-report", games, "--paper", "letter"}).out, "size:letter"));
    CHECK(ran({"class-report", games, "-o", page}).code == ExitCode::files); // nothing is written over
    CHECK(ran({"class-report", games, "--format", "csv"}).out.starts_with("scenario,table,file,seat,"));
    CHECK(ran({"class-report", games, "--format", "json"}).out.starts_with("{\"classes\":"));
    const test::Ran wrong = ran({"class-report", games, "--format", "xml"});
    CHECK(wrong.code == ExitCode::usage);
    CHECK(contains(wrong.err, "html, csv, json or text"));
    CHECK(ran({"class-report", games, "--paper", "a5"}).code == ExitCode::usage);
    CHECK(ran({"class-report"}).code == ExitCode::usage);
}

TEST_CASE("A small class reads as it was accepted, in words and as figures") {
    const test::OwnFolder folder;
    const std::string games = small_class(folder);
    compare_with_golden("class-report.txt",
                        with_own_paths(ran({"class-report", games, "--format", "text"}).out, folder));
    compare_with_golden("class-report.csv",
                        with_own_paths(ran({"class-report", games, "--format", "csv"}).out, folder));
}

TEST_CASE("A folder without a game, and one that is none, are refused with a sentence") {
    const test::OwnFolder folder;
    fs::create_directories(folder.path() / "empty");
    const test::Ran empty = ran({"class-report", folder.file("empty")});
    CHECK(empty.code == ExitCode::files);
    CHECK(empty.out.empty());
    CHECK(contains(empty.err, "no saved game in"));
    const test::Ran missing = ran({"class-report", folder.file("missing")});
    CHECK(missing.code == ExitCode::files);
    CHECK(contains(missing.err, "missing"));
    std::ofstream(folder.file("file.txt")) << "no folder";
    CHECK(ran({"class-report", folder.file("file.txt")}).code == ExitCode::files);
}

TEST_CASE("One game is a class of one, whatever format it was saved in") {
    const test::OwnFolder folder;
    keep(folder.path() / "one" / "mine.parley", game_of(first_table, "tit-for-tat", 1));
    const test::Ran one = ran({"class-report", folder.file("one"), "--format", "text"});
    CHECK(one.code == ExitCode::ok);
    CHECK(contains(one.out, "The one table"));
    // A save of an older format, which is read as well.
    fs::create_directories(folder.path() / "old");
    std::ofstream(folder.path() / "old" / "old.parley", std::ios::binary) << fixture("good-save.parley");
    const test::Ran old = ran({"class-report", folder.file("old"), "--format", "csv"});
    CHECK(old.code == ExitCode::ok);
    CHECK(contains(old.out, ",1,old.parley,"));
    CHECK(contains(old.out, ",unfinished,"));
}

TEST_CASE("Files that cannot be used are named with code and place, and the others are reported") {
    const test::OwnFolder folder;
    const std::string games = small_class(folder);
    const std::string before = ran({"class-report", games, "--format", "text"}).out;
    const fs::path bad = test::at_root("tests/fixtures/bad-saves");
    fs::copy_file(bad / "J001-0-empty.parley", fs::path(games) / "table-5.parley");
    std::ofstream(fs::path(games) / "zebra.parley", std::ios::binary)
        << fixture("bad-saves/J007-3-garbage-in-the-middle.parley");
    fs::create_directories(fs::path(games) / "table-9.parley"); // a folder of that name
    keep(fs::path(games) / "autosave-table-1-1.parley", game_of(first_table, "tit-for-tat", 4));
    const game::Game whole = game_of(first_table, "tit-for-tat", 4);
    keep(fs::path(games) / "tried-again.parley", whole.branch(whole.steps().size() / 2, whole.setup().seats));
    const test::Ran report = ran({"class-report", games, "--format", "text"});
    CHECK(report.code == ExitCode::ok);
    CHECK(report.out == before);
    CHECK(contains(report.err, "table-5.parley: error J001"));
    CHECK(contains(report.err, "zebra.parley:3: error J007"));
    CHECK(contains(report.err, "table-9.parley"));
    CHECK(contains(report.err, "three saved games left out; the report is of the other 4"));
    CHECK(contains(report.err, "tried-again.parley” is a rehearsal"));
    CHECK(contains(report.err, "autosaves"));
    fs::create_directories(folder.path() / "bad");
    fs::copy_file(bad / "J001-0-empty.parley", folder.path() / "bad" / "table-1.parley");
    const test::Ran none = ran({"class-report", folder.file("bad")});
    CHECK(none.code == ExitCode::faulty);
    CHECK(none.out.empty());
    CHECK(contains(none.err, "none of the saved games"));
}

TEST_CASE("Tables take their numbers from names like table-07, others follow in the order of their names") {
    const test::OwnFolder folder;
    const fs::path path = folder.path() / "class";
    const game::Game game = game_of(first_table, "tit-for-tat", 4);
    for (const char* const name : {"table-02", "table-10", "table-2", "game-9", "game-10", "table-x"})
        keep(path / (std::string(name) + ".parley"), game);
    const std::string csv = ran({"class-report", path.string(), "--format", "csv"}).out;
    for (const char* const row : {",10,table-10.parley,us", ",2,table-02.parley,us", ",11,game-9.parley,us",
                                  ",12,game-10.parley,us", ",13,table-2.parley,us", ",14,table-x.parley,us"})
        CHECK(contains(csv, row));
}

TEST_CASE("Games of two, three and four seats in one folder get a report each") {
    const test::OwnFolder folder;
    const fs::path path = folder.path() / "class";
    for (const char* const file :
         {"tests/fixtures/two-seats.yaml", "tests/fixtures/three-seats.yaml", "tests/fixtures/four-seats.yaml"})
        for (const std::uint64_t seed : {1U, 2U})
            keep(path / (fs::path(file).stem().string() + "-" + std::to_string(seed) + ".parley"),
                 game_of(file, "tit-for-tat", seed));
    const test::Ran report = ran({"class-report", path.string(), "--format", "text"});
    CHECK(report.code == ExitCode::ok);
    CHECK(contains(report.out, "These are games of three scenarios"));
    std::size_t reports = 0;
    for (std::size_t at = report.out.find("Class report: "); at != std::string::npos;
         at = report.out.find("Class report: ", at + 1))
        ++reports;
    CHECK(reports == 3);
    CHECK(ran({"class-report", path.string()}).code == ExitCode::ok);
}

TEST_CASE("A game that is not over is counted, and its file is not opened to a reader") {
    const test::OwnFolder folder;
    const std::string games = small_class(folder);
    const test::Ran begun = ran({"play", "first-table", "--seat", "us", "--opponent", "tit-for-tat", "--seed", "9",
                                 "--save", (fs::path(games) / "table-5.parley").string()},
                                "");
    REQUIRE(begun.code == ExitCode::ok);
    const test::Ran report = ran({"class-report", games, "--format", "text"});
    CHECK(report.code == ExitCode::ok);
    CHECK(contains(report.out, "Table 5 is not over"));
    CHECK(contains(report.out, "5 tables, one not over") != contains(report.out, "Five tables, one not over"));
    CHECK(contains(report.err, "not over"));
    const std::string csv = ran({"class-report", games, "--format", "csv"}).out;
    CHECK(contains(csv, "first-table,5,table-5.parley,us,a person,,unfinished,,,,,,,,,,,1,"));
}

TEST_CASE(
    "The folder of a class has its pseudonyms, its minutes and its quiz in the report, and never a name unasked") {
    const PlayedInClass played;
    const test::Ran text = played.report({"--format", "text"});
    CHECK(text.code == ExitCode::ok);
    CHECK(text.err.empty());
    CHECK(contains(text.out, "What the class learned"));
    CHECK(contains(text.out, "0 → 1 of 1"));
    CHECK(contains(text.out, "Amber Badger"));
    const test::Ran csv = played.report({"--format", "csv"});
    CHECK(contains(csv.out, ",us,Amber Badger,"));
    for (const char* const part : {",minutes\n", ",42\n"})
        CHECK(contains(csv.out, part));
    CHECK(contains(played.report({"--format", "json"}).out, "\"twice\":{\"answered\":1,\"right\":[0,1]}"));
    for (const char* const format : {"html", "text", "csv", "json"})
        CHECK_FALSE(contains(played.report({"--format", format}).out, "Anna"));
}

TEST_CASE("Names are written where they are asked for, as csv by the columns of who-is-who.csv alone") {
    const PlayedInClass played;
    for (const char* const format : {"html", "text", "json"}) {
        const test::Ran named = played.report({"--with-names", "--format", format});
        CHECK(named.code == ExitCode::ok);
        CHECK(contains(named.out, "Anna"));
        CHECK(contains(named.out, "Amber Badger"));
    }
    CHECK(played.report({"--with-names", "--format", "csv"}).out ==
          "pseudonym,name,table,seat\nAmber Badger,Anna,1,us\nBold Bear,'=Ben,1,russia\n");
    fs::remove(played.games / "names.csv");
    const test::Ran forgotten = played.report({"--with-names"});
    CHECK(forgotten.code == ExitCode::files);
    CHECK(forgotten.out.empty());
    CHECK(contains(forgotten.err, "names.csv"));
    std::ofstream(played.games / "names.csv") << "person,pseudonym,name\n9,Nobody,Eve\n";
    CHECK(played.report({"--with-names"}).code == ExitCode::faulty);
    fs::remove(played.games / "class.jsonl");
    const test::Ran none = played.report({"--with-names", "-o", played.folder.file("named.html")});
    CHECK(none.code == ExitCode::faulty);
    CHECK(contains(none.err, "no records of a class"));
    CHECK_FALSE(fs::exists(played.folder.file("named.html")));
}

TEST_CASE("Damaged records of a class are told with line and code, and the games are reported as without any") {
    const PlayedInClass played;
    const std::string lines = played.log;
    fs::remove(played.games / "class.jsonl");
    const std::string without = played.report({"--format", "text"}).out;
    CHECK_FALSE(contains(without, "Amber Badger"));
    CHECK(contains(played.report({"--format", "csv"}).out, ",\n"));
    played.put(lines + "nonsense\n");
    const test::Ran damaged = played.report({"--format", "text"});
    CHECK(damaged.code == ExitCode::ok);
    CHECK(damaged.out == without);
    CHECK(contains(damaged.err, "class.jsonl:10: it is not a line that this program writes (L001)"));
    CHECK(contains(damaged.err, "no pseudonyms, no minutes, no quiz"));
    CHECK(played.report({"--with-names"}).code == ExitCode::faulty);
    played.put(lines + "{\"at\":9,\"Pau");
    const test::Ran torn = played.report({"--format", "text"});
    CHECK(contains(torn.out, "What the class learned"));
    CHECK(contains(torn.err, "class.jsonl"));
    std::string other = lines;
    other.replace(other.find("first-table"), 11, "other-table");
    played.put(other);
    const test::Ran elsewhere = played.report({"--format", "text"});
    CHECK(elsewhere.out == without);
    CHECK(contains(elsewhere.err, "of a class of “other-table”"));
    fs::remove(played.games / "class.jsonl");
    fs::create_directory(played.games / "class.jsonl");
    const test::Ran folder = played.report({"--format", "text"});
    CHECK(folder.code == ExitCode::ok);
    CHECK(folder.out == without);
    CHECK(contains(folder.err, "class.jsonl"));
}
