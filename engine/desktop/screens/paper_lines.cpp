#include "desktop/screens/paper_lines.hpp"

#include <algorithm>
#include <string_view>

namespace parley::desktop::screens {

void paper_lines(ui::Stack& column, const std::vector<std::string>& lines) {
    bool heading = false;
    for (const std::string& line : lines) {
        const std::size_t blanks = std::min(line.find_first_not_of(' '), line.size());
        if (line.empty()) {
            column.space(10);
            heading = true;
            continue;
        }
        const float indent = column.ui().px(static_cast<float>(blanks) * 7);
        const bool strong = heading && line.back() == ':';
        const ui::Rect rect{column.x() + indent, column.top(), column.width() - indent, 0};
        column.take(ui::text(column.ui(), rect, std::string_view(line).substr(blanks),
                             {.style = strong ? ui::TextStyle::document_bold : ui::TextStyle::document}));
        column.space(4);
        heading = false;
    }
}

} // namespace parley::desktop::screens
