// What a seat has been told, as it stands on a page: cables and cuttings, numbers that moved with their causes, and
// everything else in the hand of whoever did it. Shows lines of the feed alone, so that nothing else can show.
#pragma once

#include "desktop/screens/frame.hpp"
#include "desktop/ui/containers.hpp"
#include "desktop/ui/text_flow.hpp"

#include <optional>
#include <vector>

namespace parley::desktop::screens {

struct News {
    std::vector<const Told*> cuttings; // events of the deck
    std::vector<const Told*> numbers;
    std::vector<const Told*> deeds; // the rest, in order
};
[[nodiscard]] News sorted_news(const Frame& frame, std::size_t from_line);

/// The number whose receipt an event is a line of; nothing where it is none's.
[[nodiscard]] std::optional<Number> number_moved(const rules::Happening& what);

/// A cable or a cutting on a card, in serif.
void cutting_card(const Frame& frame, ui::Stack& column, const Told& told);
/// “Tension 58 → 63” with its cause beneath; opens the receipt.
void number_line(const Frame& frame, ui::Stack& column, const Told& told);
/// The line with the symbol of whoever did it.
void deed_line(const Frame& frame, ui::Stack& column, const Told& told);
/// Within a story told in order: a deed, a cutting or a number as a line. That a session opened is for its heading.
void told_line(const Frame& frame, ui::Stack& column, const Told& told);

/// The hand of whoever did what the line tells.
[[nodiscard]] ui::Hand hand_of_voice(const Sitting& sitting, Voice voice);

} // namespace parley::desktop::screens
