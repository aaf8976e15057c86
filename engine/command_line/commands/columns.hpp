// Tables and paragraphs of a command's output, as wide as a page. Knows nothing of what they hold.
#pragma once

#include <string>
#include <vector>

namespace parley::command_line {

inline constexpr std::size_t page_width = 78;

/// The text as lines of a page, each ended.
[[nodiscard]] std::string filled(const std::string& text);

/// Rows of cells; the first column to the left, the others to the right, each as wide as its widest cell.
class Columns {
  public:
    void add(std::vector<std::string> cells) { rows_.push_back(std::move(cells)); }
    [[nodiscard]] std::string text() const;

  private:
    std::vector<std::vector<std::string>> rows_;
};

} // namespace parley::command_line
