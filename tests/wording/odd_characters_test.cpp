#include "wording/outside/odd_characters.hpp"

#include "scenario/read_scenario.hpp"
#include "tests/catch.hpp"
#include "wording/sentences.hpp"

#include <fstream>
#include <sstream>

using namespace parley;
using wording::Alphabet;
using wording::odd_characters;

namespace {

std::string first_sentence(const std::string& fixture) {
    std::ifstream file(std::string(PARLEY_ROOT) + "/tests/fixtures/bad/" + fixture + ".yaml", std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    const auto reading = scenario::read_scenario(text.str());
    REQUIRE(reading.faults.size() == 1);
    return wording::sentence("f.yaml", reading.faults.front());
}

} // namespace

TEST_CASE("a letter that looks like another, and what cannot be seen, is called by name") {
    CHECK(odd_characters("tension", Alphabet::ascii).empty());
    CHECK(odd_characters("tensi\u043En", Alphabet::ascii) ==
          "; in it, U+043E is a Cyrillic letter that looks like `o`");
    CHECK(odd_characters("ten\u00A0sion", Alphabet::ascii) == "; in it, U+00A0 is a no-break space");
    CHECK(odd_characters("nor\u200Bth", Alphabet::any) == "; in it, U+200B is a zero-width space");
    CHECK(odd_characters("\u2212"
                         "5",
                         Alphabet::ascii) == "; in it, U+2212 is a minus sign that is no `-`");
    CHECK(odd_characters("größe", Alphabet::ascii) ==
          "; in it, U+00F6 is no letter of the plain alphabet, U+00DF is no letter of the plain alphabet");
    CHECK(odd_characters("a long name…", Alphabet::ascii).empty());
}

TEST_CASE("words of a person's own language are not called odd") {
    CHECK(odd_characters("Größe", Alphabet::any).empty());
    CHECK(odd_characters("вода", Alphabet::any).empty());
    CHECK(odd_characters("w\u0430ter", Alphabet::any) == "; in it, U+0430 is a Cyrillic letter that looks like `a`");
}

TEST_CASE("the sentence of a key or a name that looks right says what is odd in it, and what was meant") {
    const std::string key = first_sentence("cyrillic-letter-in-a-key");
    CHECK(key.find("U+043E is a Cyrillic letter that looks like `o`; did you mean `tension`?") != std::string::npos);
    const std::string name = first_sentence("zero-width-space-in-a-name");
    CHECK(name.find("U+200B is a zero-width space; did you mean `north`?") != std::string::npos);
    CHECK(first_sentence("no-break-space-as-indentation").find("U+00A0") != std::string::npos);
}
