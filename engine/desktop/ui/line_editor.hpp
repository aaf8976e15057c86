// One line of text being edited: caret, selection, the usual keys. Knows nothing of drawing and of what the text is.
#pragma once

#include "desktop/ui/keys.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace parley::desktop::ui {

/// Positions are byte offsets between whole characters of UTF-8.
class LineEditor {
  public:
    LineEditor() = default;
    /// The caret at the end, everything selected.
    LineEditor(std::string text, std::size_t most_bytes);

    [[nodiscard]] const std::string& text() const { return text_; }
    [[nodiscard]] std::size_t caret() const { return caret_; }
    [[nodiscard]] std::size_t selection_begin() const { return caret_ < anchor_ ? caret_ : anchor_; }
    [[nodiscard]] std::size_t selection_end() const { return caret_ < anchor_ ? anchor_ : caret_; }
    [[nodiscard]] std::string selected() const {
        return text_.substr(selection_begin(), selection_end() - selection_begin());
    }

    /// Replaces the selection. Line breaks become spaces, other control characters are left out; what does not fit is
    /// left out, whole characters at a time.
    void insert(std::string_view words);
    /// Whether the key means something here: movement, deletion, Ctrl+A. Copying and pasting are the caller's.
    bool press(const Chord& chord);
    void place_caret(std::size_t at, bool extend);
    void erase_selection();

  private:
    [[nodiscard]] std::size_t next_place(bool whole_word) const;
    [[nodiscard]] std::size_t previous_place(bool whole_word) const;

    std::string text_;
    std::size_t most_bytes_{200};
    std::size_t caret_{};
    std::size_t anchor_{};
};

} // namespace parley::desktop::ui
