// A package in the making: set clause by clause, changed back step by step. Knows nothing of how it is shown.
#pragma once

#include "rules/action.hpp"
#include "scenario/scenario.hpp"
#include "treaty/rolling_text.hpp"

#include <optional>
#include <vector>

namespace parley::game {

class Draft {
  public:
    Draft(const treaty::TreatyText& text, const treaty::RollingText& standing) : text_(&text), standing_(&standing) {}

    [[nodiscard]] const rules::ProposePackage& proposal() const { return now_; }
    [[nodiscard]] const treaty::Package& package() const { return now_.package; }
    /// The agreed text with the package written over it.
    [[nodiscard]] treaty::Outcome outcome() const;
    /// The option that the provision has in `outcome()`.
    [[nodiscard]] treaty::OptionIndex option(treaty::ProvisionId provision) const {
        return outcome()[provision.index()];
    }
    /// `outcome()` if the provision had that option.
    [[nodiscard]] treaty::Outcome outcome_with(treaty::ProvisionId provision, treaty::OptionIndex option) const;

    /// Takes the provision's article into the package, its other provisions as agreed or as the status quo.
    void set(treaty::ProvisionId provision, treaty::OptionIndex option);
    /// Takes the article in as it stands, changing nothing.
    void take_in(treaty::ArticleId article);
    void take_out(treaty::ArticleId article);
    /// Writes the articles of `package` into the draft.
    void write(const treaty::Package& package);
    /// Replaces everything.
    void replace(const rules::ProposePackage& proposal);
    void link(treaty::ArticleSet articles);
    void set_tone(rules::Tone tone);

    /// Changes back the last change; false when there is none.
    bool undo();

  private:
    void remember() { before_.push_back(now_); }
    void take_in_quietly(treaty::ArticleId article);

    const treaty::TreatyText* text_;
    const treaty::RollingText* standing_;
    rules::ProposePackage now_;
    std::vector<rules::ProposePackage> before_;
};

/// The last position of `party` on the article, where it has one on any of its provisions; the rest as agreed or status
/// quo. Nothing when it has none.
[[nodiscard]] std::optional<treaty::Package> last_position(const treaty::TreatyText& text,
                                                           const treaty::RollingText& standing, treaty::PartyId party,
                                                           treaty::ArticleSet articles);

} // namespace parley::game
