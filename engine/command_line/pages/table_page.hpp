// A turn at the table: what stands, and the three verbs: propose, answer, speak.
#pragma once

#include "command_line/play/sitting.hpp"

#include <string_view>
#include <vector>

namespace parley::command_line {

/// One decision of the seat, or none: then the person is leaving, has taken a step back, or put a draft away.
void table_page(Sitting& sitting);

/// The choices of the page that are verbs of the table, in order.
[[nodiscard]] std::vector<seat::Choice> verbs_of_the_table(const seat::Page& page);

/// What may be typed after the word of such a choice: "refuse 2 cost"; "" where nothing may.
[[nodiscard]] std::string_view typed_example_of(const seat::Choice& choice);

/// Makes a choice of the table as it was typed, with the words that followed it.
void make_at_the_table(Sitting& sitting, const seat::Choice& choice, const std::string& rest);

} // namespace parley::command_line
