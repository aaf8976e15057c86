// What a scripted player has before it when it is to act: its view, what it remembers, what the texts are worth to it
// and, by hearsay, to the other. For two parties.
#pragma once

#include "agents/evidence/memory.hpp"
#include "analysis/frontier.hpp"
#include "game/scripted/hearsay.hpp"
#include "rules/legal_actions.hpp"

namespace parley::game {

class Outlook {
  public:
    /// Requires: two parties; the arguments outlive it.
    Outlook(const rules::View& view, const agents::Memory& memory, const Hearsay& hearsay);

    const rules::View& view;
    const agents::Memory& memory;
    rules::PartyId self, other;
    rules::LegalActions legal;
    treaty::CompiledUtility own, theirs; // at the trust of now; theirs by hearsay
    core::Points floor;                  // the least it would sign: what no deal is worth to it now, and two points
    int actions_left{};                  // in this session
    bool last_session{};

    [[nodiscard]] const treaty::TreatyText& text() const { return view.scenario().text; }
    [[nodiscard]] const treaty::RollingText& rolling() const { return view.open().text; }
    [[nodiscard]] treaty::Outcome with(const treaty::Package& package) const;
    [[nodiscard]] core::Points worth(const treaty::Package& package) const { return own.worth(with(package)); }
    [[nodiscard]] core::Points agreed_worth() const { return own.worth(rolling().agreed); }
    [[nodiscard]] const rules::Proposal* proposal_of(rules::PartyId author) const;

    /// The share of its own actions over the calendar that are used, 0 to 1, `ahead` more thought used; 1 at the last
    /// after which something can still be accepted and initialled.
    [[nodiscard]] double elapsed(int ahead = 0) const;
    /// The form is on the table or agreed, so that a text that could be initialled can be tabled.
    [[nodiscard]] bool can_complete() const;
    /// With the package the agreed text has the form and the substance to be initialled.
    [[nodiscard]] bool is_whole(const treaty::Package& package) const;
    /// As far as its home was asked: nobody would stop the text, or one side letter would carry it.
    [[nodiscard]] bool carries_at_home(const treaty::Outcome& outcome) const;
    /// The highest option of the provision that may be tabled here.
    [[nodiscard]] treaty::OptionIndex highest_open(rules::ProvisionId provision) const;
    /// What it may sign over the articles `open`, everything else as agreed, and nothing on it that both could better;
    /// `whole` asks for a form, at least `least_form`.
    [[nodiscard]] analysis::Frontier frontier(rules::ArticleSet open, bool whole,
                                              treaty::OptionIndex least_form = 0) const;
    /// What `outcome` changes of the agreed text, within the articles that may be tabled now.
    [[nodiscard]] treaty::Package package_to(const treaty::Outcome& outcome) const;
    [[nodiscard]] bool tabled_before(const treaty::Package& package) const;
    /// The article of the package that costs it most, and what it takes; a gain is negative.
    struct Cost {
        rules::ArticleId article;
        core::Points loss;
    };
    [[nodiscard]] Cost dearest_article(const treaty::Package& package) const;
};

} // namespace parley::game
