// What a seat has been told, as it stands on a page: cables and cuttings, numbers that moved with their causes, and
// everything else in the hand of whoever did it. Shows lines of the feed alone, so that nothing else can show.
#pragma once

#include "desktop/screens/frame.hpp"
#include "desktop/ui/containers.hpp"
#include "desktop/ui/text_flow.hpp"
#include "seat/feed.hpp"

#include <vector>

namespace parley::desktop::screens {

struct News {
    std::vector<const seat::Told*> cuttings; // events of the deck
    std::vector<const seat::Told*> numbers;
    std::vector<const seat::Told*> deeds; // the rest, in order
};
[[nodiscard]] News sorted_news(const Frame& frame, std::size_t from_line);

/// A cable or a cutting on a card, in serif.
void cutting_card(const Frame& frame, ui::Stack& column, const seat::Told& told);
/// “Tension 58 → 63” with its cause beneath; opens the receipt.
void number_line(const Frame& frame, ui::Stack& column, const seat::Told& told);
/// The line with the symbol of whoever did it.
void deed_line(const Frame& frame, ui::Stack& column, const seat::Told& told);
/// Within a story told in order: a deed, a cutting or a number as a line. That a session opened is for its heading.
void told_line(const Frame& frame, ui::Stack& column, const seat::Told& told);

/// The hand of whoever did what the line tells.
[[nodiscard]] ui::Hand hand_of_voice(const Sitting& sitting, seat::Voice voice);

} // namespace parley::desktop::screens
