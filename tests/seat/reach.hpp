// Whether everything that the rules allow a seat can be had by choices alone: pressed on a copy of its model, the game
// untouched. For tests.
#pragma once

#include "seat/model.hpp"
#include "seat/page.hpp"

#include <string>
#include <vector>

namespace parley::tests {

/// A seat's side of a position, pressed without touching the game: begun with nothing prepared and everything read.
class Pressing {
  public:
    /// The view must outlive it.
    Pressing(seat::Model model, const rules::View& view);

    [[nodiscard]] const seat::Page& page() const { return page_; }
    [[nodiscard]] const seat::Model& model() const { return model_; }
    /// Presses the choices of those keys one after the other; false where one does not stand open.
    [[nodiscard]] bool press(const std::vector<std::string>& keys);
    /// Presses whatever wants this; false where nothing open does.
    [[nodiscard]] bool press_for(const seat::Intent& wanted);
    /// Whether the choice stands open and would do exactly this.
    [[nodiscard]] bool offers(const std::string& key, const rules::Action& action) const;

  private:
    [[nodiscard]] bool press(const seat::Choice* choice);

    seat::Model model_;
    const rules::View* view_;
    seat::Page page_;
};

/// What the rules allow the seat now and no choice leads to, a line each. Long lists (clauses of a red line, articles
/// of a draft) are gone through in part: the part is told by `turn`.
[[nodiscard]] std::vector<std::string> unreached(const seat::Model& model, const rules::View& view, std::size_t turn);

} // namespace parley::tests
