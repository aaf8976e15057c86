#include "tests/house/literals.hpp"

#include <cctype>
#include <optional>

namespace parley::house {

namespace {

bool is_letter(char character) { return std::isalpha(static_cast<unsigned char>(character)) != 0; }
bool is_part_of_a_name(char character) {
    return std::isalnum(static_cast<unsigned char>(character)) != 0 || character == '_';
}

/// Walks over the text of a source from one thing that matters to the next.
class SourceWalk {
  public:
    explicit SourceWalk(const SourceFile& file) {
        for (const std::string& line : file.lines)
            text_ += line + '\n';
    }

    std::vector<Literal> literals() {
        while (at_ < text_.size())
            step();
        return std::move(found_);
    }

  private:
    [[nodiscard]] bool here(std::string_view what) const {
        return std::string_view(text_).substr(at_).starts_with(what);
    }
    void advance(std::size_t count) {
        for (; count > 0 && at_ < text_.size(); --count)
            line_ += text_[at_++] == '\n' ? 1U : 0U;
    }
    void advance_to(std::string_view what) {
        const std::size_t end = text_.find(what, at_);
        advance(end == std::string::npos ? text_.size() - at_ : end - at_);
    }

    void step() {
        const char character = text_[at_];
        if (here("//")) {
            advance_to("\n");
        } else if (here("/*")) {
            advance_to("*/");
            advance(2);
        } else if (character == '#' && !included(line_text()).empty()) {
            advance_to("\n");
        } else if (character == '"') {
            take(quoted());
        } else if (character == '\'') {
            (void)quoted();
        } else if (is_part_of_a_name(character)) {
            name();
        } else {
            if (std::isspace(static_cast<unsigned char>(character)) == 0)
                punctuation(character);
            advance(1);
        }
    }

    [[nodiscard]] std::string_view line_text() const {
        const std::size_t start = at_ == 0 ? 0 : text_.rfind('\n', at_ - 1) + 1; // npos + 1 is 0
        return std::string_view(text_).substr(start, text_.find('\n', at_) - start);
    }

    /// A name, a keyword or a number (whose ' parts digits); one that ends in R before a quote opens a raw literal.
    void name() {
        const bool number = std::isdigit(static_cast<unsigned char>(text_[at_])) != 0;
        const std::size_t start = at_;
        while (at_ < text_.size() && (is_part_of_a_name(text_[at_]) || (number && text_[at_] == '\'')))
            advance(1);
        const std::string_view word = std::string_view(text_).substr(start, at_ - start);
        if (at_ < text_.size() && text_[at_] == '"' && word.ends_with('R'))
            return take(raw());
        if (word == "u8" && at_ < text_.size() && text_[at_] == '"')
            return;
        joins_ = false;
        if (word == "static_assert")
            asserted_ = 0;
    }

    /// Ends a run of adjacent literals, and keeps account of the parentheses of a static_assert.
    void punctuation(char character) {
        joins_ = false;
        if (!asserted_)
            return;
        if (character == '(')
            ++*asserted_;
        else if (character == ')' && --*asserted_ == 0)
            asserted_.reset();
    }

    /// What stands between the quotes that open here, escapes left as they are.
    Literal quoted() {
        const char quote = text_[at_];
        Literal literal{line_, {}};
        advance(1);
        while (at_ < text_.size() && text_[at_] != quote && text_[at_] != '\n') {
            const std::size_t count = text_[at_] == '\\' ? 2 : 1;
            literal.text += text_.substr(at_, count);
            advance(count);
        }
        advance(1);
        return literal;
    }
    Literal raw() {
        Literal literal{line_, {}};
        advance(1);
        const std::string delimiter = text_.substr(at_, text_.find('(', at_) - at_);
        advance(delimiter.size() + 1);
        const std::size_t start = at_;
        advance_to(")" + delimiter + "\"");
        literal.text = text_.substr(start, at_ - start);
        advance(delimiter.size() + 2);
        return literal;
    }

    void take(Literal literal) {
        if (asserted_)
            return;
        if (joins_)
            found_.back().text += literal.text;
        else
            found_.push_back(std::move(literal));
        joins_ = true;
    }

    std::string text_;
    std::size_t at_{};
    std::size_t line_{};
    bool joins_{};                        // the next literal goes on with the one before
    std::optional<std::size_t> asserted_; // parentheses open in a static_assert
    std::vector<Literal> found_;
};

} // namespace

std::vector<Literal> literals_of(const SourceFile& file) { return SourceWalk(file).literals(); }

std::size_t words_in(std::string_view spelled) {
    std::size_t words = 0;
    std::string piece;
    const auto end_piece = [&] {
        bool word = piece == "a" || piece == "I";
        for (std::size_t i = 1; i < piece.size(); ++i)
            word = word || (is_letter(piece[i - 1]) && is_letter(piece[i]));
        words += word ? 1U : 0U;
        piece.clear();
    };
    for (std::size_t i = 0; i < spelled.size(); ++i) {
        const bool escaped = spelled[i] == '\\' && i + 1 < spelled.size();
        if (escaped)
            ++i;
        const bool blank = escaped ? spelled[i] == 'n' || spelled[i] == 't'
                                   : std::isspace(static_cast<unsigned char>(spelled[i])) != 0;
        if (blank)
            end_piece();
        else
            piece += spelled[i];
    }
    end_piece();
    return words;
}

} // namespace parley::house
