#include "command_line/guarded_stream.hpp"

#include "core/plain_text.hpp"

namespace parley::command_line {
namespace {

/// How many bytes at the end are the beginning of a character, by their lead byte alone.
std::size_t begun_at_the_end(std::string_view bytes) {
    for (std::size_t back = 1; back <= 3 && back <= bytes.size(); ++back) {
        const auto byte = static_cast<unsigned char>(bytes[bytes.size() - back]);
        if ((byte & 0xC0U) == 0x80U)
            continue;
        const std::size_t length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1;
        return length > back ? back : 0;
    }
    return 0;
}

} // namespace

GuardedBuffer::~GuardedBuffer() { end_character(); }

void GuardedBuffer::pass(std::string_view codes) {
    end_character();
    target_ << codes;
}

GuardedBuffer::int_type GuardedBuffer::overflow(int_type byte) {
    if (traits_type::eq_int_type(byte, traits_type::eof()))
        return traits_type::not_eof(byte);
    const char character = traits_type::to_char_type(byte);
    return write({&character, 1}) ? byte : traits_type::eof();
}

std::streamsize GuardedBuffer::xsputn(const char* bytes, std::streamsize count) {
    return write({bytes, static_cast<std::size_t>(count)}) ? count : 0;
}

int GuardedBuffer::sync() { return target_.flush() ? 0 : -1; }

bool GuardedBuffer::write(std::string_view bytes) {
    const std::string joined = begun_.empty() ? std::string() : begun_ + std::string(bytes);
    const std::string_view all = begun_.empty() ? bytes : std::string_view(joined);
    const std::string_view whole = all.substr(0, all.size() - begun_at_the_end(all));
    begun_ = std::string(all.substr(whole.size()));
    if (core::is_safe_text(whole))
        target_ << whole;
    else
        target_ << core::visible(whole);
    return target_.good();
}

void GuardedBuffer::end_character() {
    if (!begun_.empty())
        target_ << core::visible(begun_);
    begun_.clear();
}

void tell_terminal(std::ostream& out, std::string_view codes) {
    if (auto* guarded = dynamic_cast<GuardedBuffer*>(out.rdbuf()))
        guarded->pass(codes);
    else
        out << codes;
}

} // namespace parley::command_line
