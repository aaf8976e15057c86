#include "tests/catch.hpp"
#include "tests/command_line/played.hpp"

using namespace parley;
using command_line::ExitCode;
using test::contains;

TEST_CASE("Help and version are results, and every command explains itself with examples") {
    const test::OwnFolder folder;
    CHECK(test::ran({"--version"}).out == "parley 0.0.0\n");
    const test::Ran help = test::ran({"--help"});
    CHECK(help.code == ExitCode::ok);
    CHECK(help.err.empty());
    CHECK(contains(help.out, "130 interrupted"));
    for (const std::string name : {"play", "check", "simulate", "replay", "agents"}) {
        CHECK(contains(help.out, "\n  " + name));
        const test::Ran one = test::ran({name, "--help"});
        CHECK(test::ran({"help", name}).out == one.out);
        CHECK(one.code == ExitCode::ok);
        CHECK(contains(one.out, "Examples\n  parley " + name));
        CHECK(contains(one.out, "Exit codes: 0"));
    }
}

TEST_CASE("No line of any help is wider than a terminal of 80 columns") {
    for (const std::vector<std::string>& words : std::vector<std::vector<std::string>>{
             {"--help"}, {"play", "--help"}, {"check", "--help"}, {"simulate", "--help"}, {"replay", "--help"}}) {
        std::istringstream lines(test::ran(words).out);
        for (std::string line; std::getline(lines, line);) {
            std::size_t characters = 0;
            for (const char c : line)
                characters += (static_cast<unsigned char>(c) & 0xC0U) != 0x80;
            INFO(line);
            CHECK(characters <= 80);
        }
    }
}

TEST_CASE("A mistyped command or option names the nearest known one on the error output, exit code 2") {
    const test::OwnFolder folder;
    const test::Ran command = test::ran({"simulat"});
    CHECK(command.code == ExitCode::usage);
    CHECK(contains(command.err, "“simulate”"));
    CHECK(command.out.empty());
    const test::Ran option = test::ran({"play", "first-table", "--seet", "us"});
    CHECK(option.code == ExitCode::usage);
    CHECK(contains(option.err, "“--seat”"));
    CHECK(test::ran({"--verzion"}).code == ExitCode::usage);
    CHECK(test::ran({"check"}).code == ExitCode::usage);
    CHECK(test::ran({"agents", "extra"}).code == ExitCode::usage);
    CHECK(test::ran({"replay", "a", "b"}).code == ExitCode::usage);
    CHECK(test::ran({"play", "first-table", "--seed"}).code == ExitCode::usage);
    CHECK(test::ran({"play", "first-table", "--seed", "-4"}).code == ExitCode::usage);
    CHECK(test::ran({"play", "first-table", "--width", "12"}).code == ExitCode::usage);
    CHECK(test::ran({"play", "first-table", "--seat", "usa"}).code == ExitCode::usage);
    CHECK(test::ran({"play", "first-table", "--seat", "us", "--opponent", "tit-for-tit"}).code == ExitCode::usage);
    CHECK(test::ran({"play", "--load", "a", "--rehearse", "b"}).code == ExitCode::usage);
    CHECK(test::ran({"play", "first-table", "--at", "3"}).code == ExitCode::usage);
    CHECK(test::ran({"play", "first-table", "--hot-seat", "--seat", "us"}).code == ExitCode::usage);
    CHECK(test::ran({"simulate", "--games", "3"}).code == ExitCode::usage);
    CHECK(test::ran({"simulate", "first-table", "--rusia", "random"}).code == ExitCode::usage);
    CHECK(contains(test::ran({"simulate", "first-table", "--rusia", "random"}).err, "“--russia”"));
    CHECK(test::ran({"simulate", "first-table", "--us", "nobody"}).code == ExitCode::usage);
    CHECK(folder.saves().empty());
}

TEST_CASE("What cannot be found is exit code 3, with the nearest name") {
    const test::OwnFolder folder;
    const test::Ran scenario = test::ran({"play", "first-tabel", "--seat", "us"});
    CHECK(scenario.code == ExitCode::files);
    CHECK(contains(scenario.err, "“first-table”"));
    CHECK(test::ran({"play", "--load", folder.file("none.parley")}).code == ExitCode::files);
    CHECK(test::ran({"replay", folder.file("none.parley")}).code == ExitCode::files);
    CHECK(test::ran({"check", folder.file("none.yaml")}).code == ExitCode::files);
    CHECK(test::ran({"simulate", "nowhere"}).code == ExitCode::files);
    CHECK(test::ran({"play", "first-table", "--seat", "us", "--save", folder.file("no/such/folder.parley")}).code ==
          ExitCode::files);
}

TEST_CASE("A saved game that is refused is exit code 1 and a sentence with its place, and is not played") {
    const test::OwnFolder folder;
    std::size_t tried = 0;
    for (const auto& entry : std::filesystem::directory_iterator(test::at_root("tests/fixtures/bad-saves"))) {
        INFO(entry.path());
        ++tried;
        const std::string code = entry.path().filename().string().substr(0, 4);
        for (const std::vector<std::string>& words :
             {std::vector<std::string>{"replay", entry.path().string()},
              std::vector<std::string>{"play", "--load", entry.path().string()}}) {
            const test::Ran one = test::ran(words);
            CHECK(one.code == ExitCode::faulty);
            CHECK(one.out.empty());
            CHECK(contains(one.err, code));
        }
    }
    CHECK(tried > 10);
}

TEST_CASE("An existing file is never written over by --save") {
    const test::OwnFolder folder;
    const std::string file = folder.file("mine.parley");
    REQUIRE(test::ran({"play", "first-table", "--seat", "us", "--seed", "1", "--save", file}).code == ExitCode::ok);
    const std::string before = test::text_of(file);
    CHECK(test::ran({"play", "first-table", "--seat", "us", "--seed", "2", "--save", file}).code == ExitCode::files);
    CHECK(test::text_of(file) == before);
}

TEST_CASE("The agents of the roster are listed, the default opponent marked") {
    const test::Ran agents = test::ran({"agents"});
    CHECK(agents.code == ExitCode::ok);
    CHECK(contains(agents.out, "(the default opponent)"));
    CHECK(contains(agents.out, "random"));
}

TEST_CASE("The program alone lists the scenarios, starts the chosen one, and leaves at the end of the input") {
    const test::OwnFolder folder;
    const test::Ran list = test::ran({});
    CHECK(list.code == ExitCode::ok);
    CHECK(contains(list.out, "first-table"));
    CHECK(contains(list.out, "geneva-2022"));
    CHECK(contains(list.out, "minutes"));
    const test::Ran chosen = test::ran({}, "geneva-2922\nfirst-table\nus\n");
    CHECK(chosen.code == ExitCode::ok);
    CHECK(contains(chosen.out, "Did you mean “geneva-2022”?"));
    CHECK(contains(chosen.out, "The input has ended."));
    CHECK(folder.saves().size() == 1);
}
