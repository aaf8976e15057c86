// A page of headings, paragraphs, items and small tables, as plain lines of at most 80 columns and as the blocks they
// were made of, for whoever lays them out otherwise. Knows how lines are laid out; knows nothing of what they say.
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace parley::report {

inline constexpr std::size_t page_width = 80;

struct Heading {
    std::string words;
};
struct Paragraph {
    std::string words;
};
struct Item {
    std::string words;
};
struct Table {
    std::vector<std::vector<std::string>> rows; // the first row titles the columns, the first column the rows
};
using Block = std::variant<Heading, Paragraph, Item, Table>;

class Page {
  public:
    /// A blank line, unless the page is empty, then the words underlined.
    void heading(std::string_view words);
    /// Words filled to the width; nothing for empty words.
    void paragraph(std::string_view words);
    /// As a paragraph, hung from a dash.
    void item(std::string_view words);
    /// Rows of cells under a first row of titles: the first column to the left, the others to the right, two blanks
    /// between. A cell is cut where the table would be wider than the page.
    void table(const std::vector<std::vector<std::string>>& rows);
    void blank();

    [[nodiscard]] const std::vector<std::string>& lines() const { return lines_; }
    [[nodiscard]] const std::vector<Block>& blocks() const { return blocks_; }

  private:
    std::vector<std::string> lines_;
    std::vector<Block> blocks_;
};

} // namespace parley::report
