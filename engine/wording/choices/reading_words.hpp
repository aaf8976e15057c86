// The choices of pages that file something or are only read. Reads the view alone. Knows no layout.
#pragma once

#include "rules/view.hpp"
#include "wording/decisions.hpp"

#include <string>

namespace parley::wording {

[[nodiscard]] ChoiceWords read_on_words();

/// The choice that files the orders; `guided`: measures are not open yet.
[[nodiscard]] ChoiceWords file_orders_words(const rules::View& view, const rules::FileMeasures& filing, bool guided);
[[nodiscard]] ChoiceWords gesture_words(bool carried_out);
[[nodiscard]] ChoiceWords drop_all_words();
/// "Measures (2 at most; 5 of 5 capital left):"
[[nodiscard]] std::string measures_prompt(const rules::View& view, const rules::FileMeasures& filing);

[[nodiscard]] ChoiceWords file_readings_words();
/// `kept`: every undertaking is.
[[nodiscard]] ChoiceWords file_conduct_words(bool kept);
/// What an undertaking costs over the course, and how likely a breach kept up is to be seen by its end.
[[nodiscard]] std::string undertaking_line(const rules::View& view, rules::ProvisionId provision);

} // namespace parley::wording
