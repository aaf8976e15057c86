#include "tests/catch.hpp"
#include "wording/figures.hpp"
#include "wording/line_fill.hpp"
#include "wording/phrase.hpp"

using namespace parley;
using namespace parley::wording;
using Lines = std::vector<std::string>;

TEST_CASE("Lines are filled by characters, not bytes", "[wording]") {
    CHECK(characters("Привет, “мир”") == 13);
    CHECK(fill("мир труд май", 8) == Lines{"мир труд", "май"});
    CHECK(fill("“a b” c", 5) == Lines{"“a b”", "c"});
}

TEST_CASE("No line is wider than asked, and no word is lost", "[wording]") {
    const std::string text = "Equal words, unequal burdens. And who would know, naïve or not, in Kraków or Düsseldorf?";
    for (std::size_t width = 1; width < 60; ++width)
        for (std::size_t indent = 0; indent < width; indent += 3) {
            std::string rejoined;
            for (const std::string& line : fill(text, width, indent, 0)) {
                CHECK(characters(line) <= width);
                rejoined += line;
            }
            std::string plain = text;
            std::erase(rejoined, ' ');
            std::erase(plain, ' ');
            CHECK(rejoined == plain);
        }
}

TEST_CASE("Indents, long words, breaks and nothing at all", "[wording]") {
    CHECK(fill("one two three", 9, 2, 1) == Lines{" one two", "  three"});
    CHECK(fill("abcdefghij", 4) == Lines{"abcd", "efgh", "ij"});
    CHECK(fill("a\n\nb", 10) == Lines{"a", "", "b"});
    CHECK(fill("", 10) == Lines{""});
    CHECK(fill("a   b  ", 10) == Lines{"a b"});
    CHECK(fill("  one two", 6, 1) == Lines{"  one", "   two"}); // a line that hangs keeps hanging
    CHECK(fill("ab", 1, 5, 5).size() >= 2);                     // narrower than its indent, and yet it ends
}

TEST_CASE("A phrase takes its arguments by name, and raises them where the pattern does", "[wording]") {
    CHECK(phrase("{Party} tables {articles}.", {{"party", "the delegation"}, {"articles", "two articles"}}) ==
          "The delegation tables two articles.");
    CHECK(phrase("Tension 47 → 49: {cause}.", {{"cause", "How many?"}}) == "Tension 47 → 49: How many?");
    CHECK(phrase("An open brace { alone", {}) == "An open brace { alone");
    CHECK(phrase("{name}", {{"name", "{name}"}}) == "{name}"); // what is put in is not read again
}

TEST_CASE("Lists are joined as people join them", "[wording]") {
    CHECK(listed({}).empty());
    CHECK(listed({"a"}) == "a");
    CHECK(listed({"a", "b"}) == "a and b");
    CHECK(listed({"a", "b", "c"}) == "a, b and c");
    CHECK(possessive("Moscow") == "Moscow's");
    CHECK(possessive("the United States") == "the United States'");
    CHECK(ended("Who would know?") == "Who would know?");
    CHECK(ended("“Not now.”") == "“Not now.”");
    CHECK(ended("Not now") == "Not now.");
}

TEST_CASE("Days are written in words", "[wording]") {
    CHECK(day_in_words("2022-01-10") == "Monday 10 January 2022");
    CHECK(day_in_words("2022-02-24") == "Thursday 24 February 2022");
    CHECK(day_in_words("1986-09-19") == "Friday 19 September 1986");
    CHECK(short_day("2011-05-26") == "26 May");
    CHECK(day_in_words("2022-02-30") == "2022-02-30");
    CHECK(day_in_words("soon") == "soon");
    CHECK(day_in_words("20x2-02-03") == "20x2-02-03");
}

TEST_CASE("Numbers are whole, signed so that no line breaks after the sign, and shares are in words", "[wording]") {
    CHECK(points(core::Points{-40}) == "0");
    CHECK(signed_points(core::Points{850}) == "+9");
    CHECK(signed_points(core::Points{-700}) == "−7");
    CHECK(signed_points(core::Points{}) == "0");
    CHECK(with_unit(core::Points::whole(1)) == "+1 point");
    CHECK(counted(1, "session", "sessions") == "one session");
    CHECK(counted(0, "session", "sessions") == "no sessions");
    CHECK(counted(13, "session", "sessions") == "13 sessions");
    CHECK(share_words(250) == "a quarter");
    CHECK(share_words(360) == "about a third");
    CHECK(share_words(0) == "next to nothing");
    CHECK(frequency_words(750) == "three times in four");
    CHECK(frequency_words(850) == "about six times in seven");
    CHECK(frequency_words(500) == "once in two");
    CHECK(frequency_words(1000) == "every time");
    CHECK(frequency_words(10) == "hardly ever");
}
