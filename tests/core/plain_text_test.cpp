#include "core/plain_text.hpp"

#include "tests/catch.hpp"

#include <cstdint>
#include <initializer_list>

using namespace parley::core;

namespace {

/// The form of a code point in so many bytes, whether or not it is the right one.
std::string in_bytes(std::uint32_t point, int length) {
    if (length == 1)
        return std::string(1, static_cast<char>(point));
    std::string text;
    for (int i = 1; i < length; ++i, point >>= 6)
        text.insert(text.begin(), static_cast<char>(0x80U | (point & 0x3FU)));
    const auto lead = static_cast<unsigned>(0xF00U >> length) & 0xFFU;
    return static_cast<char>(lead | point) + text;
}

int right_length(std::uint32_t point) { return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4; }

} // namespace

TEST_CASE("every code point is read from its shortest form alone, and no surrogate or greater one from any") {
    int wrong = 0;
    for (std::uint32_t point = 0; point < 0x200000; point += point < 0x11000 ? 1 : 61)
        for (int length = right_length(point); length <= 4; ++length) {
            const std::string bytes = in_bytes(point, length);
            std::size_t at = 0;
            const auto read = next_code_point(bytes, at);
            const bool well_formed =
                length == right_length(point) && point <= 0x10FFFF && point / 0x800 != 0xD800 / 0x800;
            wrong += well_formed ? read != point || at != bytes.size() : read.has_value() || at != 0;
        }
    CHECK(wrong == 0);
}

TEST_CASE("a character cut short, or a byte that begins none, is no text") {
    for (int byte = 0x80; byte < 0x100; ++byte) {
        std::size_t at = 0;
        CHECK_FALSE(next_code_point(std::string(1, static_cast<char>(byte)), at));
        CHECK_FALSE(next_code_point(std::string(1, static_cast<char>(byte)) + "abc", at));
        CHECK(at == 0);
    }
    for (const std::string_view whole : {"é", "€", "🔒"})
        for (std::size_t length = 1; length < whole.size(); ++length)
            CHECK_FALSE(is_safe_text(whole.substr(0, length)));
}

TEST_CASE("what a screen obeys or hides is unsafe; letters, line ends and tabs are not") {
    CHECK(is_safe_text("Über Łódź, Київ, 北京, ünïcödé 🔒\n\tfamily: 👩‍👧"));
    for (const char32_t point : std::initializer_list<char32_t>{
             0x00,   0x07,   0x0D,   0x1B,   0x7F,   0x80,   0x9B,   0x9F,   0x061C,  0x200E, 0x202A,
             0x202E, 0x2028, 0x2066, 0x2069, 0xFEFF, 0xFFF9, 0xFDD0, 0xFFFE, 0x1FFFF, 0xE0041})
        CHECK(is_unsafe(point));
    for (const char32_t point :
         std::initializer_list<char32_t>{0x09, 0x0A, 0x20, 0x7E, 0xA0, 0x200B, 0x200D, 0x2010, 0x2060, 0xFFFD, 0x10000})
        CHECK_FALSE(is_unsafe(point));
}

TEST_CASE("what is unsafe is shown as JSON writes it, and bytes that are no text by their number") {
    CHECK(visible("plain\n\té") == "plain\n\té");
    CHECK(visible("a\x1b[31mb") == "a\\u001B[31mb");
    CHECK(visible(std::string("a\0b", 3)) == "a\\u0000b");
    CHECK(visible("\xC2\x9B") == "\\u009B");
    CHECK(visible("x\u202Ey") == "x\\u202Ey");
    CHECK(visible("\U000E0041") == "\\uDB40\\uDC41");
    CHECK(visible("river\xFF.x\xC3") == "river\\xFF.x\\xC3");
    for (int first = 0; first < 256; ++first)
        for (int second = 0; second < 256; ++second)
            if (const std::string text{static_cast<char>(first), static_cast<char>(second)};
                !is_safe_text(visible(text)))
                FAIL(first << " " << second);
}

TEST_CASE("a text is shortened between characters") {
    CHECK(shortened("four", 4) == "four");
    CHECK(shortened("fourty", 4) == "four…");
    CHECK(shortened("aé€", 2) == "a…");
    CHECK(shortened("aé€", 3) == "aé…");
    CHECK(shortened("aé€", 5) == "aé…");
    CHECK(code_point_name(0x1b) == "U+001B");
    CHECK(code_point_name(0x1F512) == "U+1F512");
}
