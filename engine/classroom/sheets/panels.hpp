// What lies open at the table, as parts of the page of the moment: the composer, an answer, the verbs; each with its
// bar for the foot. For due_page alone.
#pragma once

#include "classroom/pages/choices_form.hpp"
#include "seat/model.hpp"

#include <string>

namespace parley::classroom {

struct PanelParts {
    std::string top; // sticks to the upper edge
    std::string body;
    std::string bar;
};

[[nodiscard]] PanelParts overview_panel(ChoicePicker& pick, const seat::Model& model, const rules::View& view);
[[nodiscard]] PanelParts composer_panel(ChoicePicker& pick, const seat::Model& model, const rules::View& view);
/// Reading, refusing or picking from a proposal.
[[nodiscard]] PanelParts answer_panel(ChoicePicker& pick, const seat::Model& model, const rules::View& view);
[[nodiscard]] PanelParts speech_panel(ChoicePicker& pick);

} // namespace parley::classroom
