#include "command_line/console.hpp"

#include "core/plain_text.hpp"

#include <istream>

namespace parley::command_line {
namespace {

bool is_text(std::string_view bytes) { return core::is_safe_text(bytes) && bytes.find('\n') == std::string_view::npos; }

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
