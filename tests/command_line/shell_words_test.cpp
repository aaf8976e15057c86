// Commands that are printed can be copied into a shell: the program by the name under which it was started, words with
// blanks quoted, the whole on one line.
#include "command_line/shell_words.hpp"

#include "tests/catch.hpp"
#include "tests/command_line/played.hpp"

#include <array>
#include <cstdio>
#include <filesystem>

using namespace parley;
using command_line::ExitCode;
using command_line::shell_word;

namespace {

/// What a shell makes of the text as a word.
std::string read_by_a_shell(const std::string& text) {
    std::FILE* shell = ::popen(("printf '%s|' " + text).c_str(), "r");
    REQUIRE(shell != nullptr);
    std::string read;
    std::array<char, 256> some{};
    for (std::size_t count = 0; (count = std::fread(some.data(), 1, some.size(), shell)) > 0;)
        read.append(some.data(), count);
    REQUIRE(::pclose(shell) == 0);
    return read;
}

struct Started {
    ExitCode code{};
    std::string out, err;
};

Started started_as(const std::string& program, const std::vector<std::string>& words, const std::string& input = "") {
    std::istringstream in(input);
    std::ostringstream out, err;
    command_line::StreamLines lines(in);
    command_line::Console console{lines, out, err};
    console.program = program;
    const ExitCode code = command_line::run(words, console, "0.0.0");
    return {code, out.str(), err.str()};
}

} // namespace

TEST_CASE("A word is quoted for a shell where it must be, and nowhere else") {
    for (const std::string word : {"parley", "./parley", "--load", "a/b-c_d.parley", "us=conceder", "Genève"})
        CHECK(shell_word(word) == word);
    CHECK(shell_word("my game.parley") == "'my game.parley'");
    CHECK(shell_word("") == "''");
    for (const std::string word :
         {"my game", "it's", "''", "$HOME", "~", "a;b", "*", "\\", "\"", "`id`", "#", "", "!x"})
        CHECK(read_by_a_shell(shell_word(word)) == word + "|");
}

TEST_CASE("The commands of every complaint can be typed as the program was started") {
    const test::OwnFolder folder;
    std::filesystem::create_directories(folder.file("my games"));
    const std::string save = folder.file("my games/first.parley"), go_on = "./parley play --load '" + save + "'\n";
    const std::vector<std::string> play{"play", "first-table", "--seat", "us", "--seed", "1", "--save", save};
    REQUIRE(started_as("./parley", play).code == ExitCode::ok);
    CHECK(test::contains(started_as("./parley", play).err, go_on));
    for (const std::vector<std::string>& words : {std::vector<std::string>{"replay", save, "--explain"},
                                                  {"report", save, "-o", "-"},
                                                  {"what-if", save, "--moments"}}) {
        const Started refused = started_as("./parley", words);
        CHECK(refused.code == ExitCode::faulty);
        CHECK(test::contains(refused.err, go_on));
    }
    CHECK(test::contains(started_as("./parley", {"play"}).err, "See “./parley play --help”."));
    CHECK(test::contains(started_as("./parley", {"play"}).err, "“./parley” alone lists the scenarios."));
    CHECK(test::contains(started_as("./parley", {"simulate"}).err, ": ./parley simulate SCENARIO"));
    CHECK(test::contains(started_as("./parley", {"analyse"}).err, ": ./parley analyse SCENARIO"));
    CHECK(test::contains(started_as("./parley", {"nothing"}).err, "See “./parley --help”."));
    CHECK(test::contains(started_as("./parley", {}).out, "\n  ./parley --help\n"));
    CHECK(test::contains(started_as("./parley", {"tournament", "first-table", "--agents", "micro,random", "--games",
                                                 "1", "--shard", "1/1", "-o", folder.file("t")})
                             .err,
                         "“./parley merge” joins the parts."));
}

TEST_CASE("The examples of the help can be typed as the program was started") {
    const std::string where = "/a house/parley", typed = "'/a house/parley'";
    for (const std::vector<std::string>& words : {std::vector<std::string>{"--help"}, {"play", "--help"}}) {
        const std::string help = started_as(where, words).out;
        CHECK(help.starts_with(typed + " "));
        CHECK(test::contains(help, "\n  " + typed + " play first-table\n"));
    }
    // A command within a paragraph is not broken either.
    CHECK(test::contains(started_as(where, {"tournament", "--help"}).out, "“" + typed + " merge” joins parts"));
    CHECK(test::contains(started_as(where, {"simulate", "--help"}).out, "“" + typed + " agents” lists them"));
    CHECK(test::contains(started_as(where, {"tournament", "--help"}).out,
                         "\n  mpirun -n 4 " + typed + " tournament geneva-2022 --shard auto -o all\n"));
}
