// Whole games from a pipe against transcripts that were read by a person before they were accepted. After a change that
// means to change what people read: PARLEY_RENEW_GOLDENS=1, run these tests, and read the difference.
#include "tests/catch.hpp"
#include "tests/command_line/played.hpp"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <regex>

using namespace parley;
using command_line::ExitCode;

namespace {

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

std::string first_difference(const std::string& expected, const std::string& got) {
    std::istringstream left(expected), right(got);
    std::string a, b;
    for (std::size_t line = 1;; ++line) {
        const bool more_left = static_cast<bool>(std::getline(left, a)),
                   more_right = static_cast<bool>(std::getline(right, b));
        if (!more_left && !more_right)
            return "only line ends differ";
        if (!more_left || !more_right || a != b)
            return "line " + std::to_string(line) + "\n  golden: " + (more_left ? a : "(nothing)") +
                   "\n  now:    " + (more_right ? b : "(nothing)");
    }
}

void compare(const std::string& name, const std::string& got) {
    const std::string file = test::at_root("tests/goldens/" + name);
    if (std::getenv("PARLEY_RENEW_GOLDENS") != nullptr) {
        std::ofstream(file, std::ios::binary) << got;
        WARN("renewed " << file << "; read it before it is committed");
        return;
    }
    const std::string expected = test::text_of(file);
    INFO(file << " differs: " << first_difference(expected, got)
              << "\nIf the change is meant: PARLEY_RENEW_GOLDENS=1, run again, read the difference, commit.");
    CHECK((expected == got)); // in brackets: two whole transcripts are no help to print
}

struct Piped {
    std::string choices;
    std::vector<std::string> words;
};

/// The play, and what replay makes of its saved game, with the test's own folder taken out.
void play_from_a_pipe(const Piped& piped) {
    const test::OwnFolder folder;
    std::vector<std::string> words = piped.words;
    words.insert(words.end(), {"--save", folder.file("game.parley")});
    const test::Ran game =
        test::ran(words, test::text_of(test::at_root("tests/fixtures/choices/" + piped.choices + ".txt")));
    CHECK(game.code == ExitCode::ok);
    CHECK(game.err.empty());
    CHECK(test::contains(game.out, "\nDebrief: "));
    CHECK_FALSE(test::contains(game.out, "I do not know what"));
    compare(piped.choices + ".txt", replaced(game.out, folder.path().string() + "/", ""));
    const test::Ran replay = test::ran({"replay", folder.file("game.parley")});
    CHECK(replay.code == ExitCode::ok);
    compare(piped.choices + "-replay.txt", replay.out);
}

} // namespace

TEST_CASE("The practice table from the American seat reads as it was accepted") {
    play_from_a_pipe(
        {"first-table-us", {"play", "first-table", "--seat", "us", "--opponent", "tit-for-tat", "--seed", "1"}});
}

TEST_CASE("The practice table from the Russian seat reads as it was accepted") {
    play_from_a_pipe({"first-table-russia",
                      {"play", "first-table", "--seat", "russia", "--opponent", "tit-for-tat", "--seed", "2"}});
}

TEST_CASE("The practice table with two people at one terminal reads as it was accepted") {
    play_from_a_pipe({"first-table-hot-seat", {"play", "first-table", "--hot-seat", "--seed", "1"}});
}

// A long game: refused over checking, contacts agreed and applied, Ukraine raised and reserved, the
// linkage, a walk in the back channel, a text improved at the last meeting; ratified, inspected, kept.
TEST_CASE("Geneva 2022 from the American seat reads as it was accepted") {
    play_from_a_pipe(
        {"geneva-2022-us",
         {"play", "geneva-2022", "--seat", "us", "--opponent", "tit-for-tat", "--seed", "11", "--no-hints"}});
}

// Signed at the fourth meeting with a side that was misread; an undertaking hedged, found out, and answered.
TEST_CASE("Geneva 2022 from the Russian seat reads as it was accepted") {
    play_from_a_pipe(
        {"geneva-2022-russia",
         {"play", "geneva-2022", "--seat", "russia", "--opponent", "tit-for-tat", "--seed", "3", "--no-hints"}});
}

TEST_CASE("Geneva 2022 without a text reads as it was accepted") {
    play_from_a_pipe(
        {"geneva-2022-russia-no-text",
         {"play", "geneva-2022", "--seat", "russia", "--opponent", "tit-for-tat", "--seed", "12", "--no-hints"}});
}

// Numbers of rules and codes are for who asks (“?”), for authors and for machines.
TEST_CASE("No play shows a rule's number or a code of an error") {
    const std::regex forbidden(R"(rule [A-Z][0-9]+|error [A-Z][0-9]+|\b[A-Z][0-9]{3}\b)");
    CHECK(std::regex_search("The Russian delegation has no proposal on the table (rule A1).", forbidden));
    CHECK(std::regex_search("game.parley:2: error J002: the first line is not the beginning", forbidden));
    std::size_t read = 0;
    for (const auto& entry : std::filesystem::directory_iterator(test::at_root("tests/goldens"))) {
        const std::string text = test::text_of(entry.path().string());
        std::smatch found;
        INFO(entry.path() << ": " << (std::regex_search(text, found, forbidden) ? found.str() : ""));
        CHECK(found.empty());
        ++read;
    }
    CHECK(read > 10);
}

TEST_CASE("No sentence of a play ends twice, and no line but a typed one is wider than the page") {
    constexpr std::size_t widest = 100;
    const std::regex twice(R"([^.]\.\.([^.]|$)|[?!]\.)");
    CHECK(std::regex_search("Russian exercises: hedged.. Saves half of it.", twice));
    CHECK_FALSE(std::regex_search("and so on … to the end.", twice));
    for (const auto& entry : std::filesystem::directory_iterator(test::at_root("tests/goldens"))) {
        if (entry.path().extension() == ".csv")
            continue; // no page
        std::istringstream lines(test::text_of(entry.path().string()));
        for (std::string line; std::getline(lines, line);) {
            INFO(entry.path() << ": " << line);
            CHECK_FALSE(std::regex_search(line, twice));
            const auto letters =
                std::ranges::count_if(line, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; });
            const bool typed = line.find("> ") < 40; // a prompt and what was typed at it
            CHECK((typed || static_cast<std::size_t>(letters) <= widest));
        }
    }
}
