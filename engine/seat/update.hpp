// How an intent changes a model: pure, for the same model, view and intent always the same. What concerns the game is
// returned as an effect. Knows no face.
#pragma once

#include "seat/effect.hpp"
#include "seat/intent.hpp"

namespace parley::rules {
class View;
}

namespace parley::seat {

struct Model;

/// Requires: the view is of the model's party and of the moment to which the model was brought by `follow`. What the
/// rules forbid leaves a notice that says which rule; what makes no sense now changes nothing.
[[nodiscard]] Effects update(Model& model, const rules::View& view, const Intent& wanted);

} // namespace parley::seat
