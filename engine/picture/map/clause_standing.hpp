// Whether a clause is agreed, or would be by a package. Refuses to know where it applies.
#pragma once

#include "rules/state.hpp"
#include "scenario/scenario.hpp"

namespace parley::picture::map {

enum class ClauseStanding : std::uint8_t { absent, proposed, agreed };

/// The text as it is agreed, and as it would be with a package written over it.
class TextOnMap {
  public:
    TextOnMap(const treaty::TreatyText& text, const treaty::RollingText& rolling,
              const std::optional<treaty::Package>& package);

    /// The provision at this option or a higher one.
    [[nodiscard]] ClauseStanding from(const scenario::ClauseFrom& clause) const;
    /// The provision at this very option.
    [[nodiscard]] ClauseStanding at(treaty::ProvisionId provision, treaty::OptionIndex option) const;
    /// The highest standing among the clauses; `absent` for none.
    [[nodiscard]] ClauseStanding best(const std::vector<scenario::ClauseFrom>& clauses) const;

  private:
    treaty::Outcome agreed_{};
    treaty::Outcome proposed_{};
};

} // namespace parley::picture::map
