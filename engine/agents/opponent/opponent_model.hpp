// An opponent model: what one other delegation is believed to make of a text. Of this room
//   evidence            is `Memory` (evidence/memory.hpp): what was shown, and nothing else;
//   issue weights       (issue_weights.hpp) read it plainly, article by article, and the band of worth (worth_band.hpp)
//                       says what follows from them: no more than was shown, and how unsure that is;
//   the type posterior  (type_posterior.hpp) is the scenario's prior over profiles, moved by tells;
//   the models proper   learn a whole sheet: `HypothesisModel` weighs some hundred hypotheses event by event,
//                       `SampledModel` draws sheets by a Markov chain from all that was tabled. They share this
//                       interface;
//   issue models        (issue_models.hpp) are those of the field, over the issues of a plain domain; offer_models.hpp
//                       lends them the offers on a text.
// What any of them says reaches a search for packages as `Displeasure`. Knows no mandate but its own seat's.
#pragma once

#include "agents/evidence/memory.hpp"
#include "rules/view.hpp"

#include <array>

namespace parley::agents {

class OpponentModel {
  public:
    virtual ~OpponentModel() = default;
    [[nodiscard]] virtual rules::PartyId party() const = 0;
    /// Points that an outcome is believed to be worth to it in the circumstances of the view.
    [[nodiscard]] virtual double mean_worth(const rules::View& view, const treaty::Outcome& outcome) const = 0;

  protected:
    OpponentModel() = default;
    OpponentModel(const OpponentModel&) = default;
    OpponentModel(OpponentModel&&) = default;
    OpponentModel& operator=(const OpponentModel&) = default;
    OpponentModel& operator=(OpponentModel&&) = default;
};

/// Points that each option is believed to bring the model's party over no undertaking, the rest of `base` standing.
using OptionGains = std::array<std::array<double, treaty::max_options>, treaty::max_provisions>;
[[nodiscard]] OptionGains gains_by_option(const OpponentModel& model, const rules::View& view,
                                          const treaty::Outcome& base);

/// Units of displeasure for a point of believed worth: a ladder of plain weight is 5000, of some twelve points.
inline constexpr double cost_of_a_point = 400;

/// The text at which single options are compared: what the others tabled last, over the agreed text.
[[nodiscard]] treaty::Outcome tabled_last(const rules::View& view, const Memory& memory);

} // namespace parley::agents
