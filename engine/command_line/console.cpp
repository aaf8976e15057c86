#include "command_line/console.hpp"

#include <istream>

namespace parley::command_line {
namespace {

/// Bytes of the character that starts with `lead`; 0 when none does.
std::size_t character_bytes(unsigned char lead) {
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead < 0xE0)
        return 2;
    if (lead >= 0xE0 && lead < 0xF0)
        return 3;
    return lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
}

bool is_text(std::string_view bytes) {
    std::size_t at = 0;
    while (at < bytes.size()) {
        const auto lead = static_cast<unsigned char>(bytes[at]);
        const std::size_t length = character_bytes(lead);
        if (length == 0 || at + length > bytes.size() || (lead < 0x20 && lead != '\t') || lead == 0x7F)
            return false;
        for (std::size_t i = 1; i < length; ++i)
            if ((static_cast<unsigned char>(bytes[at + i]) & 0xC0U) != 0x80)
                return false;
        at += length;
    }
    return true;
}

} // namespace

LineRead judged_line(std::string_view bytes) {
    if (!bytes.empty() && bytes.back() == '\r')
        bytes.remove_suffix(1);
    if (bytes.size() > longest_line)
        return {LineRead::Kind::too_long, ""};
    if (!is_text(bytes))
        return {LineRead::Kind::not_text, ""};
    LineRead read{LineRead::Kind::line, std::string(bytes)};
    for (char& c : read.text)
        if (c == '\t')
            c = ' ';
    return read;
}

LineRead StreamLines::next() {
    std::string bytes;
    bool any = false;
    std::size_t length = 0;
    for (int c = in_.get(); c != std::istream::traits_type::eof(); c = in_.get()) {
        any = true;
        if (c == '\n')
            break;
        if (++length <= longest_line + 1) // one past the limit tells that it was passed
            bytes.push_back(static_cast<char>(c));
    }
    return any ? judged_line(bytes) : LineRead{};
}

} // namespace parley::command_line
