#include "desktop/ui/line_editor.hpp"

#include "desktop/ui/characters.hpp"

#include <algorithm>
#include <utility>

namespace parley::desktop::ui {

LineEditor::LineEditor(std::string text, std::size_t most_bytes)
    : text_(std::move(text)),
      most_bytes_(most_bytes),
      caret_(text_.size()) {}

void LineEditor::erase_selection() {
    const std::size_t begin = selection_begin();
    text_.erase(begin, selection_end() - begin);
    caret_ = anchor_ = begin;
}

void LineEditor::insert(std::string_view words) {
    erase_selection();
    for (std::size_t at = 0; at < words.size();) {
        const std::size_t begin = at;
        const char32_t character = next_character(words, at);
        std::string_view piece = words.substr(begin, at - begin);
        if (character == '\n' || character == '\t')
            piece = " ";
        else if (character < 0x20 || character == 0x7F || character == 0xFFFD)
            continue;
        if (text_.size() + piece.size() > most_bytes_)
            break;
        text_.insert(caret_, piece);
        caret_ += piece.size();
    }
    anchor_ = caret_;
}

std::size_t LineEditor::next_place(bool whole_word) const {
    std::size_t at = caret_;
    if (at >= text_.size())
        return text_.size();
    if (!whole_word) {
        static_cast<void>(next_character(text_, at));
        return at;
    }
    at = std::min(text_.find(' ', at), text_.size());
    return std::min(text_.find_first_not_of(' ', at), text_.size());
}

std::size_t LineEditor::previous_place(bool whole_word) const {
    if (!whole_word)
        return character_before(text_, caret_);
    std::size_t at = caret_;
    while (at > 0 && text_[at - 1] == ' ')
        --at;
    while (at > 0 && text_[at - 1] != ' ')
        --at;
    return at;
}

void LineEditor::place_caret(std::size_t at, bool extend) {
    caret_ = std::min(at, text_.size());
    if (!extend)
        anchor_ = caret_;
}

bool LineEditor::press(const Chord& chord) {
    if (chord.alt)
        return false;
    const bool selection = caret_ != anchor_;
    if (chord.key == Key::a && chord.control) {
        anchor_ = 0;
        caret_ = text_.size();
    } else if (chord.key == Key::left) {
        place_caret(selection && !chord.shift ? selection_begin() : previous_place(chord.control), chord.shift);
    } else if (chord.key == Key::right) {
        place_caret(selection && !chord.shift ? selection_end() : next_place(chord.control), chord.shift);
    } else if (chord.key == Key::home) {
        place_caret(0, chord.shift);
    } else if (chord.key == Key::end) {
        place_caret(text_.size(), chord.shift);
    } else if (chord.key == Key::backspace || chord.key == Key::del) {
        if (!selection)
            anchor_ = chord.key == Key::del ? next_place(chord.control) : previous_place(chord.control);
        erase_selection();
    } else {
        return false;
    }
    return true;
}

} // namespace parley::desktop::ui
