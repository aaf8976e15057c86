// The page that a seat is due as one form: what decides it first, the rest one tap away, and at the foot, always in
// sight, what is done with it. Knows nothing of people, teams and the class.
#pragma once

#include "classroom/pages/choices_form.hpp"
#include "seat/model.hpp"

#include <string>

namespace parley::classroom {

/// The word for the page, for style and tests: "table-propose", "capitals".
[[nodiscard]] std::string kind_of(const seat::Page& page);

/// Requires: `page` is page_of(model, view).
[[nodiscard]] std::string due_page(const seat::Page& page, const seat::Model& model, const rules::View& view,
                                   const FormStamp& stamp);

} // namespace parley::classroom
