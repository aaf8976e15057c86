#include "tests/catch.hpp"
#include "tests/command_line/played.hpp"

#include <boost/json.hpp>

using namespace parley;
using command_line::ExitCode;
using test::contains;

namespace {

std::size_t widest_line(const std::string& text) {
    std::istringstream lines(text);
    std::size_t widest = 0;
    for (std::string line; std::getline(lines, line);) {
        if (line.find("> ") != std::string::npos || line.starts_with("  parley ")) // what was typed; paths are unbroken
            continue;
        std::size_t characters = 0;
        for (const char c : line)
            characters += (static_cast<unsigned char>(c) & 0xC0U) != 0x80;
        widest = std::max(widest, characters);
    }
    return widest;
}

/// The practice trade, offered and initialled by whoever is at the table.
const test::Habits trading{
    {"table", {"propose 1: m_us=2 m_ver=2; 2: ex_us=1 ex_ru=3 ex_ver=2 if", "accept", "initial", "end"}},
    {"capital", {"consult", "file"}},
    {"target", {"1"}},
    {"answer", {"deflect"}},
    {"articles", {"1 2"}},
    {"sounding", {"decline"}},
};

const test::Habits passing{
    {"table", {"end"}}, {"answer", {"deflect"}}, {"articles", {"1 2"}}, {"sounding", {"decline"}}};

} // namespace

TEST_CASE("Every scenario can be played from every seat to its debrief by somebody who only passes") {
    const test::OwnFolder folder;
    for (const std::string scenario : {"first-table", "geneva-2022-short", "geneva-2022"})
        for (const std::string seat : {"us", "russia"}) {
            INFO(scenario << " " << seat);
            const test::Ran game = test::ran_with({"play", scenario, "--seat", seat, "--seed", "3"}, passing);
            CHECK(game.code == ExitCode::ok);
            CHECK(contains(game.out, "\nDebrief: "));
            CHECK(contains(game.out, "The game is kept"));
            CHECK(widest_line(game.out) <= 80);
            CHECK_FALSE(contains(game.out, "\033"));
        }
}

TEST_CASE("The practice trade is offered, agreed, initialled, ratified and kept, from both seats") {
    const test::OwnFolder folder;
    for (const std::string seat : {"us", "russia"}) {
        INFO(seat);
        const test::Ran game = test::ran_with(
            {"play", "first-table", "--seat", seat, "--opponent", "tit-for-tat", "--seed", "1"}, trading);
        INFO(game.out);
        CHECK(contains(game.out, "The package sheet"));
        // read before it is initialled, whoever was first
        CHECK((contains(game.out, "The text that you would initial") ||
               contains(game.out, "initialled the text as it stands. Ours too?")));
        CHECK(contains(game.out, "Ratification: "));
        CHECK(contains(game.out, "Implementation, First half-year"));
        CHECK(contains(game.out, "\nDebrief: "));
    }
}

TEST_CASE("Two people at one terminal play to the end, and neither reads the other's mandate") {
    const test::OwnFolder folder;
    const test::Ran game = test::ran_with({"play", "first-table", "--hot-seat", "--seed", "1"}, trading);
    INFO(game.out);
    CHECK(contains(game.out, "Hand over to the American delegation"));
    CHECK(game.out.find("\nDebrief: ") != game.out.rfind("\nDebrief: ")); // one each
    const std::string russian = "Moscow wants American missiles kept away";
    const std::size_t hand_over = game.out.find("Hand over to the Russian delegation");
    REQUIRE(hand_over != std::string::npos);
    CHECK(game.out.find(russian) > hand_over);
}

TEST_CASE("At the end of the input the game is kept, and goes on from there as if nothing had happened") {
    const test::OwnFolder folder;
    const std::vector<std::string> words{"play", "first-table", "--seat", "us", "--seed", "1", "--save"};
    std::vector<std::string> whole = words, broken = words;
    whole.push_back(folder.file("whole.parley"));
    broken.push_back(folder.file("broken.parley"));
    REQUIRE(contains(test::ran_with(whole, trading).out, "\nDebrief: "));
    const test::Ran first = test::ran_with(broken, trading, 3);
    CHECK(first.code == ExitCode::ok);
    CHECK(contains(first.out, "The input has ended."));
    CHECK(contains(first.out, "parley play --load " + folder.file("broken.parley")));
    test::Habits rest = trading;
    rest["capital"] = {"file"};
    const test::Ran second = test::ran_with({"play", "--load", folder.file("broken.parley")}, rest);
    CHECK(contains(second.out, "\nDebrief: "));
    CHECK(test::ran({"replay", folder.file("whole.parley")}).out ==
          test::ran({"replay", folder.file("broken.parley")}).out);
}

TEST_CASE("The transcript of a play is the replay of its saved game, byte for byte, and JSON carries the same lines") {
    const test::OwnFolder folder;
    const std::string save = folder.file("game.parley"), account = folder.file("account.txt");
    const test::Ran game = test::ran_with(
        {"play", "first-table", "--seat", "russia", "--seed", "9", "--save", save, "--transcript", account}, trading);
    REQUIRE(game.code == ExitCode::ok);
    const test::Ran replay = test::ran({"replay", save});
    CHECK(replay.out == test::text_of(account));
    CHECK(replay.out.size() > 500);
    CHECK(widest_line(replay.out) <= 80);
    CHECK(test::ran({"replay", save, "--seat", "russia"}).out == replay.out);
    CHECK(test::ran({"replay", save, "--seat", "us"}).out != replay.out);
    CHECK(test::ran({"replay", save, "--seat", "china"}).code == ExitCode::usage);
    CHECK(test::ran({"replay", save, "--format", "yaml"}).code == ExitCode::usage);
    const boost::json::value json = boost::json::parse(test::ran({"replay", save, "--format", "json"}).out);
    CHECK(json.at("scenario").as_string() == "first-table");
    CHECK(json.at("ended").as_bool());
    CHECK(json.at("lines").as_array().size() > 10);
}

TEST_CASE("A rehearsal starts from within a saved game, says that it is one, and leaves the game alone") {
    const test::OwnFolder folder;
    const std::string save = folder.file("game.parley");
    REQUIRE(test::ran_with({"play", "first-table", "--seat", "us", "--seed", "1", "--save", save}, trading).code ==
            ExitCode::ok);
    const std::string before = test::text_of(save);
    const test::Ran again = test::ran_with({"play", "--rehearse", save, "--at", "2"}, trading);
    CHECK(again.code == ExitCode::ok);
    CHECK(contains(again.out, "This is a rehearsal"));
    CHECK(contains(again.out, "\nDebrief: "));
    CHECK(test::text_of(save) == before);
    CHECK(test::ran({"play", "--rehearse", save, "--at", "99999"}).code == ExitCode::usage);
}

TEST_CASE("Every prompt takes the open words, and mistakes get a sentence and the prompt again") {
    const test::OwnFolder folder;
    const std::string copy = folder.file("copy.parley");
    const std::string input =
        "\n?\ntext\narticle 2\narticle\narticle 77\ndials\nmandate\nhome\nfacts\nhistory 3\nwhy\nsave\n"
        "save " +
        copy + "\nundo\n99\nfrobnicate\nprpose\n\x01\n" + std::string(9000, 'x') +
        "\npropose 9: q=1\nback\npropose 1: m_us=77\nback\nquit\n";
    const test::Ran game = test::ran({"play", "first-table", "--seat", "us", "--seed", "1"}, input);
    INFO(game.out);
    CHECK(game.code == ExitCode::ok);
    CHECK(contains(game.out, "Everywhere you can type:"));
    CHECK(contains(game.out, "Article 2. Exercises"));
    CHECK(contains(game.out, "Which article? Type, for example, “article 1”:"));
    CHECK(contains(game.out, "Home: Washington"));
    CHECK(contains(game.out, "What moved last, and why"));
    CHECK(contains(game.out, "A copy is in " + copy));
    CHECK(contains(game.out, "There is nothing to take back"));
    CHECK(contains(game.out, "The numbers here go from 1 to "));
    CHECK(contains(game.out, "I do not know what “frobnicate” means here."));
    CHECK(contains(game.out, "Did you mean “propose”?"));
    CHECK(contains(game.out, "That line is not plain text; it was not read."));
    CHECK(contains(game.out, "That line is too long to be a choice; it was not read."));
    CHECK(contains(game.out, "The text has no article “9”."));
    CHECK(contains(game.out, "has options 0 to 3, not “77”."));
    CHECK(contains(game.out, "\n  parley play --load "));
    CHECK(test::ran({"play", "--load", copy}).code == ExitCode::ok);
}

TEST_CASE("A step that showed nothing can be taken back, and the saved game forgets it too") {
    const test::OwnFolder folder;
    const std::string save = folder.file("game.parley");
    test::Habits habits = passing;
    habits["table"] = {"refuse 1 cost", "undo", "quit"};
    const test::Ran game =
        test::ran_with({"play", "first-table", "--seat", "us", "--seed", "1", "--save", save}, habits, 6);
    INFO(game.out);
    if (contains(game.out, "Your last step is taken back.")) {
        const test::Ran replay = test::ran({"replay", save});
        CHECK(replay.code == ExitCode::ok);
        CHECK_FALSE(contains(replay.out, "You refuse"));
    }
}

TEST_CASE("Whatever is typed, the program neither crashes nor hangs nor spoils its saved game") {
    const test::OwnFolder folder;
    const std::vector<std::string> words{"1",         "2",
                                         "3",         "4",
                                         "5",         "6",
                                         "7",         "8",
                                         "9",         "10",
                                         "11",        "12",
                                         "0",         "",
                                         "?",         "back",
                                         "undo",      "text",
                                         "propose",   "accept",
                                         "pick 1",    "pick",
                                         "refuse",    "refuse 2 trust",
                                         "ask 1 2",   "ask",
                                         "redline",   "promise",
                                         "threaten",  "sound",
                                         "widen",     "initial",
                                         "end",       "file",
                                         "drop",      "yes",
                                         "no",        "tone",
                                         "link 1 2",  "table",
                                         "sheet",     "start",
                                         "done",      "out",
                                         "ours",      "propose 1: m_us=1; 2: ex_ru=2 if",
                                         "m_us=2",    "30 40 30",
                                         "100",       "50 50",
                                         "1 2",       "keep",
                                         "protest",   "line",
                                         "submit",    "return",
                                         "raise",     "inspect",
                                         "suspend",   "withdraw",
                                         "walk out",  "leave",
                                         "history 2", "\xFF",
                                         "article 1"};
    std::uint64_t state = 12345;
    const auto next = [&] { return state = state * 6364136223846793005ULL + 1442695040888963407ULL, state >> 33; };
    for (int run = 0; run < 12; ++run) {
        std::string input;
        for (int line = 0; line < 400; ++line)
            input += words[next() % words.size()] + "\n";
        const std::string save = folder.file("fuzz-" + std::to_string(run) + ".parley");
        const std::string scenario = run % 3 == 2 ? "geneva-2022" : "first-table";
        std::vector<std::string> call{"play", scenario, "--seed", std::to_string(run), "--save", save};
        if (run % 2 == 0)
            call.insert(call.end(), {"--hot-seat"});
        else
            call.insert(call.end(), {"--seat", "us"});
        const test::Ran game = test::ran(call, input);
        INFO(run);
        CHECK(game.code == ExitCode::ok);
        CHECK(test::ran({"replay", save}).code == ExitCode::ok);
    }
}

TEST_CASE("Among several others a sounding asks whom it is for when it is sent", "[command_line][play]") {
    const test::Ran game =
        test::ran_with({"play", "stockholm-1986", "--seat", "nato", "--opponent", "tit-for-tat", "--seed", "7"},
                       {{"table", {"sound", "end"}}, {"package", {"1: nuf=2", "send"}}, {"whom", {"pact"}}}, 40);
    CHECK(game.out.find("Whom do you sound out?") != std::string::npos);
    CHECK(game.out.find("we sound out the Eastern delegation") != std::string::npos);
}
