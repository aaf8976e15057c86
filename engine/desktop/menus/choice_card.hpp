// A card that is pressed to choose it: a title, a note at its right, lines beneath. Knows nothing of what is chosen.
#pragma once

#include "desktop/ui/containers.hpp"
#include "desktop/ui/controls.hpp"

#include <string>
#include <vector>

namespace parley::desktop::screens {

struct ChoiceLine {
    std::string words;
    bool quiet{};
    ui::TextStyle style{ui::TextStyle::small};
};

struct Choice {
    std::string title;
    std::string note; // right of the title, or below it where there is no room
    std::vector<ChoiceLine> lines;
    bool chosen{};
    bool radio{}; // a radio mark before the title
    ui::TextStyle title_style{ui::TextStyle::strong};
    std::string refusal;  // why it cannot be chosen; empty if it can
    std::string behind{}; // what stands behind that: after it, in the tip alone
};

[[nodiscard]] float choice_card_height(const ui::Ui& ui, float width, const Choice& choice);
/// True when it was pressed.
bool choice_card(ui::Ui& ui, std::string_view name, const ui::Rect& rect, const Choice& choice);
/// The same at the top of the column, as high as it needs to be.
bool choice_card(ui::Stack& column, std::string_view name, const Choice& choice);

} // namespace parley::desktop::screens
