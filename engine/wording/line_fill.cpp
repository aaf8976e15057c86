#include "wording/line_fill.hpp"

#include <algorithm>

namespace parley::wording {

namespace {

bool continues_a_character(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

bool is_blank(char byte) { return byte == ' ' || byte == '\t' || byte == '\r'; }

/// The bytes that the first `count` characters of `text` take.
std::size_t bytes_of(std::string_view text, std::size_t count) {
    std::size_t at = 0;
    while (at < text.size() && count > 0) {
        ++at;
        while (at < text.size() && continues_a_character(text[at]))
            ++at;
        --count;
    }
    return at;
}

/// Lines under construction: words go in one by one.
class Filling {
  public:
    Filling(std::size_t width, std::size_t indent, std::size_t first)
        : width_(width),
          indent_(indent),
          line_(first, ' '),
          used_(first) {}

    void add(std::string_view word) {
        const std::size_t length = characters(word);
        if (holds_words_ && used_ + 1 + length > width_)
            break_line();
        if (holds_words_) {
            line_ += ' ';
            ++used_;
        }
        // Even a line that is all indent takes one character, so that this ends.
        while (used_ + characters(word) > width_) {
            const std::size_t room = std::max<std::size_t>(1, width_ > used_ ? width_ - used_ : 0);
            if (room >= characters(word))
                break;
            const std::size_t bytes = bytes_of(word, room);
            line_ += word.substr(0, bytes);
            word.remove_prefix(bytes);
            break_line();
        }
        line_ += word;
        used_ += characters(word);
        holds_words_ = true;
    }

    void break_line() {
        lines_.push_back(holds_words_ || !is_indent_only() ? std::move(line_) : std::string());
        line_ = std::string(indent_, ' ');
        used_ = indent_;
        holds_words_ = false;
    }

    std::vector<std::string> finish() {
        break_line();
        return std::move(lines_);
    }

  private:
    [[nodiscard]] bool is_indent_only() const {
        return std::all_of(line_.begin(), line_.end(), [](char c) { return c == ' '; });
    }

    std::size_t width_;
    std::size_t indent_;
    std::vector<std::string> lines_;
    std::string line_;
    std::size_t used_;
    bool holds_words_{false};
};

} // namespace

std::size_t characters(std::string_view text) {
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char byte) { return !continues_a_character(byte); }));
}

std::vector<std::string> fill(std::string_view text, std::size_t width, std::size_t indent, std::size_t first) {
    const std::size_t hanging = std::min(text.find_first_not_of(' '), text.size());
    Filling filling(width, indent + hanging, first + hanging);
    std::size_t at = 0;
    while (at < text.size()) {
        if (text[at] == '\n') {
            filling.break_line();
            ++at;
        } else if (is_blank(text[at])) {
            ++at;
        } else {
            const std::size_t begin = at;
            while (at < text.size() && text[at] != '\n' && !is_blank(text[at]))
                ++at;
            filling.add(text.substr(begin, at - begin));
        }
    }
    return filling.finish();
}

} // namespace parley::wording
