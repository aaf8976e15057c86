#include "command_line/console.hpp"
#include "command_line/nearest_word.hpp"
#include "command_line/terminal.hpp"
#include "tests/catch.hpp"

#include <sstream>

using namespace parley::command_line;
using Kind = LineRead::Kind;

TEST_CASE("A line that is too long, binary or broken UTF-8 is refused; tabs and carriage returns are not") {
    CHECK(judged_line("propose 2").kind == Kind::line);
    CHECK(judged_line("").kind == Kind::line);
    CHECK(judged_line("a\tb\r").text == "a b");
    CHECK(judged_line(std::string(longest_line, 'x')).kind == Kind::line);
    CHECK(judged_line(std::string(longest_line + 1, 'x')).kind == Kind::too_long);
    CHECK(judged_line("\x1b[A").kind == Kind::not_text);
    CHECK(judged_line(std::string_view("a\0b", 3)).kind == Kind::not_text);
    CHECK(judged_line("\xC3").kind == Kind::not_text);
    CHECK(judged_line("\xC0\x80").kind == Kind::not_text);
    CHECK(judged_line("Źródło, Русский").kind == Kind::line);
}

TEST_CASE("A stream of one endless line is refused without being kept, and what follows is read") {
    std::istringstream in(std::string(1'000'000, 'y') + "\nnext\nlast without an end");
    StreamLines lines(in);
    CHECK(lines.next().kind == Kind::too_long);
    CHECK(lines.next().text == "next");
    CHECK(lines.next().text == "last without an end");
    CHECK(lines.next().kind == Kind::end);
}

TEST_CASE("The nearest word is offered only where one is near") {
    const std::vector<std::string> known{"propose", "accept", "refuse", "end"};
    CHECK(nearest_word("porpose", known) == "propose");
    CHECK(nearest_word("acept", known) == "accept");
    CHECK(nearest_word("zzzzzz", known).empty());
    CHECK(nearest_word("", known).empty());
    CHECK(nearest_word(std::string(5000, 'a'), known).empty());
    CHECK(edits_between("abcd", "acbd") == 1);
}

TEST_CASE("Paragraphs are filled to the width and hang under their number; a pipe has no terminal codes") {
    std::istringstream in;
    std::ostringstream out, err;
    StreamLines lines(in);
    Console console{lines, out, err};
    console.width = 20;
    Terminal terminal(console);
    terminal.say("  1. one two three four five");
    terminal.heading("Head");
    CHECK(out.str() == "  1. one two three\n     four five\n\nHead\n");
}
