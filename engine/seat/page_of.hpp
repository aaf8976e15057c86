// The page that is due to a seat now. Made from its model and its view, so that nothing can stand on it that the seat
// does not know.
#pragma once

#include "seat/model.hpp"
#include "seat/page.hpp"

namespace parley::seat {

/// Requires: the view is of the model's party and of the moment to which the model was brought by `follow`.
[[nodiscard]] Page page_of(const Model& model, const rules::View& view);

} // namespace parley::seat
