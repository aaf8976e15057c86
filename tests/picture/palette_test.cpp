#include "picture/palette.hpp"

#include "tests/catch.hpp"
#include "tests/picture/near.hpp"

#include <set>

using namespace parley::picture;
using parley::testing::near;

TEST_CASE("contrast is that of WCAG 2") {
    const Colour white{255, 255, 255};
    const Colour black{0, 0, 0};
    CHECK(near(contrast(black, white), 21.0));
    CHECK(near(contrast(white, black), 21.0));
    CHECK(near(contrast(white, white), 1.0));
    CHECK(near(contrast({0x77, 0x77, 0x77}, white), 4.478, 0.001));
}

TEST_CASE("text on its ground is legible in every theme") {
    REQUIRE(text_pairs().size() > 40);
    for (const Theme theme : {Theme::light, Theme::dark, Theme::high_contrast})
        for (const TextPair& pair : text_pairs()) {
            INFO(ink_name(pair.text) << " on " << ink_name(pair.ground) << " in theme " << static_cast<int>(theme));
            const double measured = contrast(palette(theme)[pair.text], palette(theme)[pair.ground]);
            CHECK(measured >= (theme == Theme::high_contrast ? 7.0 : 4.5));
        }
}

TEST_CASE("lines and symbols of the parties stand out from paper, page and their own land") {
    for (const Theme theme : {Theme::light, Theme::dark, Theme::high_contrast})
        for (std::size_t party = 0; party < ink_parties; ++party)
            for (const Ink ground : {Ink::paper, Ink::page, Ink::zone, party_land_ink(party), Ink::sea, Ink::land}) {
                INFO(ink_name(party_ink(party))
                     << " on " << ink_name(ground) << " in theme " << static_cast<int>(theme));
                CHECK(contrast(palette(theme)[party_ink(party)], palette(theme)[ground]) >= 3.0);
            }
}

TEST_CASE("every ink has a name of its own and no theme has a colour for two parties") {
    std::set<std::string_view> names;
    for (std::size_t i = 0; i < ink_count; ++i)
        names.insert(ink_name(static_cast<Ink>(i)));
    CHECK(names.size() == ink_count);
    CHECK(static_cast<std::size_t>(Ink::zone) + 1 == ink_count);
    CHECK(ink_name(Ink::zone) == "zone");
    CHECK(ink_name(party_land_ink(3)) == "land-party-d");
    for (const Theme theme : {Theme::light, Theme::dark, Theme::high_contrast})
        for (std::size_t a = 0; a < ink_parties; ++a)
            for (std::size_t b = a + 1; b < ink_parties; ++b)
                CHECK_FALSE(palette(theme)[party_ink(a)] == palette(theme)[party_ink(b)]);
}

TEST_CASE("colours are written as style sheets have them") {
    CHECK(hexadecimal({0x1E, 0x24, 0x30}) == "#1e2430");
    CHECK(hexadecimal({0, 0x0A, 0xFF}) == "#000aff");
}
