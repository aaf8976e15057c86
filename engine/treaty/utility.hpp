// What an outcome is worth to a party: U_p(x | s) of VALUE.md, compiled to a sum of small factor tables.
#pragma once

#include "treaty/circumstances.hpp"

#include <optional>
#include <vector>

namespace parley::treaty {

/// A table over at most three provisions; adds to the worth of the party it was compiled for.
struct Factor {
    std::array<ProvisionId, 3> over{}; // the first `arity` count
    std::uint8_t arity{};
    std::uint32_t offset{}; // of its first row in the pool; row = ((x₀ · n₁) + x₁) · n₂ + x₂
    std::array<std::uint8_t, 3> size{1, 1, 1};
};

/// Immutable once compiled; a copy copies tables of a few thousand rows at most.
class CompiledUtility {
  public:
    CompiledUtility() = default;
    CompiledUtility(std::vector<Factor> factors, std::vector<std::int32_t> pool)
        : factors_(std::move(factors)),
          pool_(std::move(pool)) {}

    /// The worth of `outcome`, in hundredths exactly as the rules add it up. Status quo: 0.
    [[nodiscard]] core::Points worth(const Outcome& outcome) const;
    [[nodiscard]] const std::vector<Factor>& factors() const { return factors_; }
    [[nodiscard]] const std::vector<std::int32_t>& pool() const { return pool_; }

  private:
    std::vector<Factor> factors_;
    std::vector<std::int32_t> pool_;
};

/// U_p: a benefit that p hopes for from obligor o counts at 1 − (1 − credit_p→o)(1 − safeguard), averaged over the
/// obligors other than p and over the periods that the provision pays in (rounded once): while those govern who gave
/// the word p's credit counts, afterwards ⌊credit · carried / 100⌋ of its credit in the state (treaty/horizon.hpp); p's
/// own cost as an obligor counts at 1 − cheat_share · (1 − safeguard); a negative value of an intrusive provision is
/// multiplied by the price of intrusion; each factor is rounded to the hundredth by itself.
/// What options are worth on paper is taken as it is in the circumstances.
[[nodiscard]] CompiledUtility compile_utility(const TreatyText& text, const Mandate& mandate, const ProfileTerms& terms,
                                              PartyId party, const Credits& credit, const Circumstances& at = {});

/// What decides the worth of provision `id` to `party`: itself first, then what checks it, then what hands it over,
/// when another's successors find it due. At most three: the reader of scenarios sees to it.
[[nodiscard]] std::vector<ProvisionId> decided_by(const TreatyText& text, ProvisionId id, PartyId party);

/// One provision's part of the worth, with everything that made it: the cup of credibility.
struct Receipt {
    core::Points face;
    core::PerMille trust{1000};     // in the obligor, thousandths; 1000 where the provision counts at face
    core::PerMille safeguard{1000}; // 1000 where the provision counts at face
    core::Points counted;
    /// Where its authors leave before the last period in which it binds: what it counts for in the periods in which
    /// they govern and in those after them, each as if it were all; thousandths.
    bool outlives_authors{};
    std::optional<core::PerMille> while_they_govern; // nothing where it falls due only later
    core::PerMille afterwards{};
};
[[nodiscard]] Receipt value_receipt(const TreatyText& text, const Mandate& mandate, const ProfileTerms& terms,
                                    PartyId party, const Credits& credit, ProvisionId provision, const Outcome& outcome,
                                    const Circumstances& at = {});

/// What a promise of `provision` counts for with `party`, thousandths: as above.
[[nodiscard]] core::PerMille promise_credit(const TreatyText& text, PartyId party, const Credits& credit,
                                            ProvisionId provision, const Outcome& outcome);

} // namespace parley::treaty
