#include "command_line/commands.hpp"
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

TEST_CASE("Every command of the table is carried out by its own function, and explains itself") {
    const test::OwnFolder folder;
    // Words that the table's reading of options lets through, and a part of what that function alone says to them.
    const std::string saved = folder.file("game.parley");
    REQUIRE(test::ran({"play", "first-table", "--seat", "us", "--save", saved}).code == ExitCode::ok);
    const std::map<std::string, std::pair<std::vector<std::string>, std::string>> said{
        {"play", {{}, "See “parley play --help”."}},
        {"check", {{test::at_root("tests/fixtures/bad/anchor.yaml")}, "anchor.yaml:"}},
        {"analyse", {{}, "name the scenario first: parley analyse"}},
        {"simulate", {{}, "name the scenario first: parley simulate"}},
        {"tournament", {{"first-table", "--rounds", "3"}, "See “parley tournament --help”."}},
        {"merge", {{"a", "--format", "xml"}, "See “parley merge --help”."}},
        {"replay", {{"a", "--format", "xml"}, "See “parley replay --help”."}},
        {"what-if", {{saved}, "See “parley what-if --help”."}},
        {"report", {{saved}, "say where the report goes"}},
        {"class-report", {{folder.file("nowhere")}, "nowhere"}},
        {"fmt", {{"a.yaml", "--write", "--check"}, "choose one"}},
        {"schema", {{}, "Parley scenario, format 1"}},
        {"new", {{"My-Talks"}, "it begins with a small letter"}},
        {"handouts", {{"first-table"}, "say which folder the papers go to"}},
        {"agents", {{}, "(the default opponent)"}}};
    const std::span<const command_line::Command> all = command_line::commands();
    CHECK(all.size() == said.size());
    const std::string help = test::ran({"--help"}).out;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const std::string& name = all[i].help.name;
        INFO(name);
        REQUIRE(said.contains(name));
        std::vector<std::string> words{name};
        words.insert(words.end(), said.at(name).first.begin(), said.at(name).first.end());
        const test::Ran ran = test::ran(words);
        CHECK(contains(ran.out + ran.err, said.at(name).second));
        for (std::size_t j = 0; j < i; ++j)
            CHECK(all[i].function != all[j].function);
        CHECK(contains(help, "\n  " + name));
        const test::Ran explained = test::ran({name, "--help"});
        CHECK(explained.code == ExitCode::ok);
        CHECK(explained.out.starts_with("parley " + name));
        CHECK(contains(explained.out, "\nExamples\n  parley " + name));
    }
    CHECK(test::ran({"parley"}).code == ExitCode::usage);
    CHECK(test::ran({"parley", "--help"}).code == ExitCode::usage);
    CHECK(test::ran({"help", "parley"}).code == ExitCode::usage);
}

TEST_CASE("No line of any help is wider than a terminal of 80 columns") {
    std::vector<std::vector<std::string>> pages{{"--help"}};
    for (const command_line::Command& command : command_line::commands())
        pages.push_back({command.help.name, "--help"});
    for (const std::vector<std::string>& words : pages) {
        std::istringstream lines(test::ran(words).out);
        for (std::string line; std::getline(lines, line);) {
            if (line.starts_with("  parley "))
                continue; // an example, which is to be copied: never broken
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
