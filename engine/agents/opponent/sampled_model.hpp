// What a negotiator makes of the other side's tabled packages: its values as some hundred samples, drawn by a Markov
// chain (Metropolis et al. 1953) from general knowledge and from what it tabled and did not take. It reads memory and
// view alone and is made anew for every decision, so that the same game gives the same beliefs. Knows no mandate but
// its own.
#pragma once

#include "agents/evidence/memory.hpp"
#include "agents/opponent/opponent_model.hpp"
#include "agents/opponent/type_posterior.hpp"
#include "rules/view.hpp"

#include <array>
#include <vector>

namespace parley::agents {

class SampledModel final : public OpponentModel {
  public:
    /// `profiles` is what is believed of `other`'s profile. `seed` draws the chains.
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
    /// How often it has tabled a package.
    [[nodiscard]] std::size_t offers_seen() const { return offers_seen_; }

  private:
    friend class SheetChain;
    using Values = std::array<std::array<float, treaty::max_options>, treaty::max_provisions>;
    struct Sample {
        Values values{}; // face values
        double reservation{};
        double last_offer{}; // what its last package is worth to it
        std::uint8_t profile{};
    };
    [[nodiscard]] double worth(const Sample& sample, const treaty::Outcome& outcome) const;
    /// The share of its worth that has not melted.
    [[nodiscard]] double left_of(std::size_t provision, const treaty::Outcome& outcome) const;
    /// What a point of face counts for, by provision, where a value is a gain or a cost.
    struct Counting {
        std::array<double, treaty::max_provisions> gain{}, cost{};
    };
    /// Of an undertaking to it, the part that successors can be expected to leave.
    [[nodiscard]] double carried(treaty::ProvisionId provision, const treaty::Outcome& outcome) const;
    [[nodiscard]] Counting counting(const treaty::Outcome& outcome, std::size_t profile) const;

    /// Points by which a way off what the other asked for last is thought worse than the samples have it: whoever looks
    /// for the best by a belief finds what the belief errs on (the winner's curse).
    [[nodiscard]] double estranged(std::size_t provision, treaty::OptionIndex option) const;

    const rules::View* view_;
    rules::PartyId other_;
    treaty::Circumstances at_;
    double trust_{};
    std::optional<treaty::Outcome> asked_; // its last whole package
    double strangeness_{};                 // points a whole ladder
    double width_{1};                      // points by which beliefs err beside what the samples spread over
    std::vector<treaty::ProfileTerms> terms_;
    std::vector<Sample> samples_;
    std::size_t offers_seen_{};
};

} // namespace parley::agents
