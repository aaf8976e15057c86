// A package in the making: set clause by clause, changed back step by step. An article that joins it starts from what
// its author last stood for, so that nothing is given away that nobody chose. A value; knows nothing of how it is
// shown.
#pragma once

#include "rules/action.hpp"
#include "treaty/rolling_text.hpp"
#include "treaty/treaty_text.hpp"

#include <optional>
#include <vector>

namespace parley::rules {
class View;
}

namespace parley::game {

class Draft {
  public:
    /// Of `author`, over the text as it stands. The treaty text must outlive the draft.
    Draft(const treaty::TreatyText& text, const treaty::RollingText& standing, treaty::PartyId author)
        : text_(&text),
          standing_(standing),
          author_(author) {}

    /// What would be tabled now. A linkage is of two articles at least.
    [[nodiscard]] rules::ProposePackage proposal() const;
    [[nodiscard]] const treaty::Package& package() const { return now_.package; }
    [[nodiscard]] bool empty() const { return now_.package.articles.empty(); }
    /// Whether all articles stand or fall together, those that join later too.
    [[nodiscard]] bool all_or_none() const { return now_.all_or_none; }
    /// The agreed text with the package written over it.
    [[nodiscard]] treaty::Outcome outcome() const;
    /// The option that the provision has in the package; where its article is not in it, as it would join.
    [[nodiscard]] treaty::OptionIndex option(treaty::ProvisionId provision) const;
    /// `outcome()` after `set(provision, option)`.
    [[nodiscard]] treaty::Outcome outcome_with(treaty::ProvisionId provision, treaty::OptionIndex option) const;

    /// Takes the provision's article into the package, its other provisions as `starting_options` has them.
    void set(treaty::ProvisionId provision, treaty::OptionIndex option);
    /// Takes the article in as it stands, changing nothing.
    void take_in(treaty::ArticleId article);
    void take_out(treaty::ArticleId article);
    /// Writes the articles of `package` into the draft.
    void write(const treaty::Package& package);
    /// Replaces everything.
    void replace(const rules::ProposePackage& proposal);
    /// Links these articles and no others.
    void link(treaty::ArticleSet articles);
    /// All articles of the package stand or fall together, or each by itself.
    void link_all(bool all_or_none);
    void set_tone(rules::Tone tone);

    [[nodiscard]] bool can_undo() const { return !before_.empty(); }
    /// Changes back the last change; false when there is none.
    bool undo();

  private:
    struct Stage {
        treaty::Package package;
        treaty::ArticleSet linked; // where not all are
        bool all_or_none{};
        rules::Tone tone{rules::ProposePackage{}.tone};
    };
    void remember() { before_.push_back(now_); }
    void take_in_quietly(treaty::ArticleId article);

    const treaty::TreatyText* text_;
    treaty::RollingText standing_;
    treaty::PartyId author_;
    Stage now_;
    std::vector<Stage> before_;
};

/// What an article says when `author` begins to draft it: what is agreed where the article is agreed, else where the
/// author last stood, else what counts while nothing is agreed. For every provision of the text.
[[nodiscard]] treaty::Outcome starting_options(const treaty::TreatyText& text, const treaty::RollingText& standing,
                                               treaty::PartyId author);

/// The same for the viewer here and now: no option that a lock or a room's ceiling keeps from the table, the highest
/// that it leaves in its place.
[[nodiscard]] treaty::Outcome starting_options(const rules::View& view);

/// The last position of `party` on the article, where it has one on any of its provisions; the rest as agreed or status
/// quo. Nothing when it has none.
[[nodiscard]] std::optional<treaty::Package> last_position(const treaty::TreatyText& text,
                                                           const treaty::RollingText& standing, treaty::PartyId party,
                                                           treaty::ArticleSet articles);

} // namespace parley::game
