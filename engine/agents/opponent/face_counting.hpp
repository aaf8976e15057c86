// What a point of face value counts for with the other delegation, text by text: promises to it as far as it trusts
// them or sees them kept, its own undertakings less what its profile would escape. Knows no values.
#pragma once

#include "rules/view.hpp"
#include "treaty/utility.hpp"

#include <array>
#include <vector>

namespace parley::agents {

class FaceCounting {
  public:
    /// Requires: `view` outlives it.
    FaceCounting(const rules::View& view, rules::PartyId other);

    /// What a point counts for, by provision, where a value is a gain or a cost.
    struct Counting {
        std::array<double, treaty::max_provisions> gain{}, cost{};
        [[nodiscard]] double of(std::size_t provision, double face) const {
            return face * (face >= 0 ? gain[provision] : cost[provision]);
        }
    };
    [[nodiscard]] Counting of(const treaty::Outcome& outcome, std::size_t profile) const;
    /// The share of a provision's worth that has not melted.
    [[nodiscard]] double left_of(std::size_t provision, const treaty::Outcome& outcome) const;
    /// What is supposed of each profile of the other.
    [[nodiscard]] const std::vector<treaty::ProfileTerms>& terms() const { return terms_; }

  private:
    /// Of an undertaking to it, the part that successors can be expected to leave.
    [[nodiscard]] double carried(treaty::ProvisionId provision, const treaty::Outcome& outcome) const;

    const rules::View* view_;
    rules::PartyId other_;
    treaty::Circumstances at_;
    double trust_{}; // in the rest of the table, 0 to 1
    std::vector<treaty::ProfileTerms> terms_;
};

} // namespace parley::agents
