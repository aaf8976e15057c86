// The choices that answer a page, at its foot, so that they are in sight whatever is read above them and however low
// the window is. Knows no page.
#pragma once

#include "desktop/screens/choice_controls.hpp"

#include <span>
#include <string_view>

namespace parley::desktop::screens {

/// How the answers look where there is room: large cards, or rows with a line round each.
enum class AnswerLook : std::uint8_t { cards, rows };

/// Draws them at the bottom of the area, which is cut by them, under the prompt if there is one. Where they would take
/// more than three fifths of its height they are rows instead of cards, then rows that tell what they bring only when
/// pointed at, then without the prompt, at last two beside one another.
void answers_below(const Frame& frame, ui::Rect& area, std::span<const seat::Choice* const> choices, AnswerLook look,
                   std::string_view prompt = {});

} // namespace parley::desktop::screens
