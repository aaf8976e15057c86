// The keys of a scenario file, in one table: what each mapping may hold, of which type, within which bounds, with which
// default, and one line on what it is for. The reader's checks, the JSON Schema and the reference page all come from
// it.
#pragma once

#include "scenario/keys/shape.hpp"

namespace parley::scenario::keys {

inline constexpr int format_version = 1;

/// The whole file. Every other form is reached from it.
[[nodiscard]] const Form& scenario_form();
[[nodiscard]] const Form& text_form();
[[nodiscard]] const Form& mandate_form();
[[nodiscard]] const Form& constituency_form();
[[nodiscard]] const Form& condition_form();
/// A condition that everybody can follow: what it asks is seen by all.
[[nodiscard]] const Form& public_condition_form();
[[nodiscard]] const Form& lock_form();
[[nodiscard]] const Form& room_form();
[[nodiscard]] const Form& office_form();
[[nodiscard]] const Form& function_form();
[[nodiscard]] const Form& single_text_form();
[[nodiscard]] const Form& clock_form();
[[nodiscard]] const Form& course_form();
[[nodiscard]] const Form& horizon_form();
[[nodiscard]] const Form& effect_form();
[[nodiscard]] const Form& teaching_form();

/// Every form once, in the order in which a reader of the file meets them.
[[nodiscard]] std::vector<const Form*> all_forms();

/// "party", "forum", … as a person would say it.
[[nodiscard]] std::string_view noun(NameOf kind);

} // namespace parley::scenario::keys
