#include "command_line/commands/columns.hpp"

#include "wording/line_fill.hpp"

#include <algorithm>

namespace parley::command_line {

std::string filled(const std::string& text) {
    std::string page;
    for (const std::string& line : wording::fill(text, page_width))
        page += line + '\n';
    return page;
}

std::string Columns::text() const {
    std::vector<std::size_t> widths;
    for (const std::vector<std::string>& row : rows_)
        for (std::size_t c = 0; c < row.size(); ++c) {
            widths.resize(std::max(widths.size(), row.size()));
            widths[c] = std::max(widths[c], wording::characters(row[c]));
        }
    std::string page;
    for (const std::vector<std::string>& row : rows_) {
        std::string line = " ";
        for (std::size_t c = 0; c < row.size(); ++c) {
            const std::string space(widths[c] - wording::characters(row[c]), ' ');
            line += (c == 0 ? " " : "  ") + (c == 0 ? row[c] + space : space + row[c]);
        }
        page += line.substr(0, line.find_last_not_of(' ') + 1) + '\n';
    }
    return page;
}

} // namespace parley::command_line
