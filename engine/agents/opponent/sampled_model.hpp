// What a negotiator makes of the other side's tabled packages: its whole sheet as some hundred samples, drawn by Markov
// chains (sheet_chain.hpp) from general knowledge and from what it tabled and did not take. It reads memory and view
// alone and is made anew for every decision, so that the same game gives the same beliefs. Knows no mandate but its
// own.
#pragma once

#include "agents/opponent/face_counting.hpp"
#include "agents/opponent/opponent_model.hpp"
#include "agents/opponent/type_posterior.hpp"

#include <optional>

namespace parley::agents {

class SampledModel final : public OpponentModel {
  public:
    /// `profiles` is what is believed of `other`'s profile. `seed` draws the chains. Requires: `view` outlives it.
    SampledModel(const rules::View& view, const Memory& memory, rules::PartyId other, const Posterior& profiles,
                 std::uint64_t seed);

    struct Belief {
        double mean{};    // points that an outcome is worth to the other
        double surplus{}; // over what it would sign
        double accepts{}; // the chance that it takes the outcome, if it still asks for `kept` of what it asked last
    };
    /// `kept`: of the surplus that its last package would bring it, the share that it still insists on, 0 to 1.
    [[nodiscard]] Belief of(const treaty::Outcome& outcome, double kept) const;
    /// Requires: the view is the one that it was made for.
    [[nodiscard]] double mean_worth(const rules::View&, const treaty::Outcome& outcome) const override {
        return of(outcome, 0).mean;
    }
    /// How much of an undertaking at `option` it will keep, 0 to 1: all where breaking it would not pay at a chance of
    /// `seen` a period, else as its profile keeps its word.
    [[nodiscard]] double keeps(treaty::ProvisionId provision, treaty::OptionIndex option, double seen,
                               double periods) const;
    [[nodiscard]] rules::PartyId party() const override { return other_; }

  private:
    using Values = std::array<std::array<float, treaty::max_options>, treaty::max_provisions>;
    struct Sample {
        Values values{}; // face values
        double reservation{};
        double last_offer{}; // what its last package is worth to it
        std::size_t profile{};
    };
    void draw_samples(const Memory& memory, const Posterior& profiles, std::uint64_t seed);
    /// Points by which a way off what the other asked for last is thought worse than the samples have it: whoever looks
    /// for the best by a belief finds what the belief errs on (the winner's curse).
    [[nodiscard]] double estrangement(const treaty::Outcome& outcome) const;

    const rules::View* view_;
    rules::PartyId other_;
    FaceCounting counting_;
    std::optional<treaty::Outcome> asked_; // its last whole package
    double strangeness_{};                 // points a whole ladder
    double width_{1};                      // points by which beliefs err beside what the samples spread over
    std::vector<Sample> samples_;
};

/// What a breach that comes out costs beside what the rules take: the other half of the promise, roughly.
inline constexpr double lost_in_return = 3;

} // namespace parley::agents
