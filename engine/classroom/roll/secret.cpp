#include "classroom/roll/secret.hpp"

#include "wording/classroom/short_words.hpp"

#include <array>
#include <cstdint>
#include <sodium.h>

namespace parley::classroom {
namespace {

std::string hexadecimal(const unsigned char* bytes, std::size_t count) {
    std::string text(count * 2 + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), bytes, count);
    text.pop_back();
    return text;
}

bool is_letter(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }

} // namespace

std::string drawn_token() {
    std::array<unsigned char, 16> bytes{};
    randombytes_buf(bytes.data(), bytes.size());
    return hexadecimal(bytes.data(), bytes.size());
}

std::string drawn_join_code() {
    constexpr std::string_view letters = "BCDFGHJKLMNPQRSTVWXZ";
    std::string code;
    for (int i = 0; i < 6; ++i)
        code += letters[drawn_below(letters.size())];
    return code;
}

std::string drawn_return_words() {
    const auto words = wording::short_words();
    std::string drawn;
    for (int i = 0; i < 3; ++i)
        (drawn += drawn.empty() ? "" : "-") += words[drawn_below(words.size())];
    return drawn;
}

std::size_t drawn_below(std::size_t below) { return randombytes_uniform(static_cast<std::uint32_t>(below)); }

std::string hash_of(std::string_view secret) {
    std::array<unsigned char, crypto_generichash_BYTES> hash{};
    crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char*>(secret.data()), secret.size(),
                       nullptr, 0);
    return hexadecimal(hash.data(), hash.size());
}

bool matches(std::string_view secret, std::string_view hash) {
    const std::string own = hash_of(secret);
    return own.size() == hash.size() && sodium_memcmp(own.data(), hash.data(), own.size()) == 0;
}

std::string tidied_code(std::string_view typed) {
    std::string code;
    for (const char c : typed)
        if (is_letter(c))
            code += static_cast<char>(c & ~0x20);
    return code;
}

std::string tidied_words(std::string_view typed) {
    std::string words;
    for (const char c : typed)
        if (is_letter(c))
            words += static_cast<char>(c | 0x20);
        else if (!words.empty() && words.back() != '-')
            words += '-';
    if (!words.empty() && words.back() == '-')
        words.pop_back();
    return words;
}

} // namespace parley::classroom
