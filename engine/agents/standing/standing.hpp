// Where a delegation stands when a decision is due: what it would sign, what it could get, what was shown to it, and
// how much time is left. Made from the view and the memory alone; the parts that decide read it.
#pragma once

#include "agents/agent.hpp"
#include "agents/opponent/issue_weights.hpp"
#include "agents/standing/clock.hpp"
#include "agents/standing/package_search.hpp"
#include "agents/standing/targets.hpp"
#include "rules/legal_actions.hpp"

#include <optional>

namespace parley::agents {

/// Compiled tables that serve until trust or choices change. Holds nothing that could not be made again.
struct Workings {
    struct Utility {
        treaty::Credits credit{};
        rules::ProfileId profile;
        treaty::Circumstances at{};
        treaty::CompiledUtility compiled;
    };
    struct Search {
        treaty::Credits credit{};
        rules::ProfileId profile;
        treaty::Circumstances at{};
        Choices choices{};
        Space space;
    };
    std::optional<Utility> utility;
    std::vector<Search> searches; // the last few, newest last
    /// What was found last; of no use once trust has moved, for then there is another space.
    struct Found {
        treaty::Credits credit{};
        rules::ProfileId profile;
        treaty::Circumstances at{};
        Choices choices{};
        Displeasure costs;
        std::shared_ptr<const Frontier> frontier;
    };
    std::vector<Found> found; // the last few, newest last
};

/// What a delegation that models the others puts in the place of the plain reading of what was shown.
/// Requires: the workings serve one `worth` alone.
struct Outlook {
    IssueWeights interests;
    std::optional<Displeasure> costs;             // of the others, by provision; else reckoned from their positions
    std::optional<treaty::CompiledUtility> worth; // of a text to oneself; else at the trust of the moment
    std::optional<core::Points> floor;            // the least to sign; else the no-deal value and a margin
};

class Standing {
  public:
    /// Requires: `view`, `memory` and `character` outlive it.
    Standing(const rules::View& view, const Memory& memory, const Character& character, AgentRandom random,
             Workings& workings, const Outlook* outlook = nullptr);

    const rules::View& view;
    const Memory& memory;
    const Character& character;
    AgentRandom random;
    rules::PartyId self;
    rules::PartySet others;
    rules::LegalActions legal;
    Clock clock;
    treaty::CompiledUtility utility;
    core::Points floor;
    IssueWeights interests;
    bool bargaining{};   // at the table or before it; otherwise nothing below is reckoned
    Displeasure costs;   // of the others, and of one's own home as far as it was asked
    bool can_complete{}; // a text that could be initialled can be tabled now
    Aim aim;
    int last_progress{-1}; // the session in which the others last moved, −1 for none

    [[nodiscard]] const scenario::PublicScenario& scenario() const { return view.scenario(); }
    [[nodiscard]] const treaty::TreatyText& text() const { return view.scenario().text; }
    [[nodiscard]] const treaty::RollingText& rolling() const { return view.open().text; }
    /// With the form that the text is taken to get later, where persons leave it open.
    [[nodiscard]] treaty::Outcome agreed_with(const treaty::Package& package) const;
    [[nodiscard]] core::Points worth(const treaty::Outcome& outcome) const { return utility.worth(outcome); }
    [[nodiscard]] core::Points worth(const treaty::Package& package) const { return worth(agreed_with(package)); }
    [[nodiscard]] core::Points agreed_worth() const { return worth(rolling().agreed); }
    /// What can be had over all articles that may still be agreed, at this table or a later one; and over those that
    /// may be tabled now. Requires: `bargaining`.
    [[nodiscard]] const Frontier& reach() const { return *reach_; }
    [[nodiscard]] const Frontier& on_the_table() const { return *on_the_table_; }
    /// The target of the bid to be made now, and of the one after it.
    [[nodiscard]] core::Points target_now() const { return target(character, aim); }
    [[nodiscard]] core::Points target_next() const { return target_next(aim); }
    [[nodiscard]] core::Points target_next(const Aim& aimed) const;
    /// Sessions that have closed since the others' offers last rose by a point or an article was agreed.
    [[nodiscard]] int deadlocked() const;
    /// Where the target stands between the floor (0) and the most (1).
    [[nodiscard]] double demand() const { return demand(aim); }
    [[nodiscard]] double demand(const Aim& aimed) const;
    /// The aim, had the offers been those of `remembered`; the estimated Nash text stays. Requires: `bargaining`.
    [[nodiscard]] Aim aim_had_been(const Memory& remembered) const;
    /// True when the outcome has the form and the substance to be initialled.
    [[nodiscard]] bool is_whole(const treaty::Outcome& outcome, rules::ArticleSet agreed) const;
    /// The least displeasing whole or part that may be tabled now at the target; where consulted veto-holders would
    /// stop it, one that they would not, if there is any.
    [[nodiscard]] Plan bid_at(core::Points target) const;
    /// Own undertakings and demands on one article alone, cheapest for the others at a worth of at least `target`
    /// over the agreed text.
    [[nodiscard]] Plan alone(rules::ArticleId article, core::Points target) const;
    /// The same with the provision at this option or a higher one; the agreed text where instructions or locks leave
    /// none.
    [[nodiscard]] Plan alone_with(rules::ArticleId article, treaty::ProvisionId provision, treaty::OptionIndex at_least,
                                  core::Points target) const;
    /// The most that the article alone could bring at this table or a later one, over the agreed text: a ceiling or a
    /// lock of today is none for ever, but at the last session.
    [[nodiscard]] core::Points most_alone(rules::ArticleId article) const;
    /// What editions of the single text can be had, priced so. Requires: the seat may lay one.
    [[nodiscard]] std::shared_ptr<const Frontier> editions(const Displeasure& priced) const;
    /// Articles that this table or a later one may still agree, with the parties bound by them present.
    [[nodiscard]] rules::ArticleSet attainable() const;
    /// A reckoning with the essentials filled in.
    [[nodiscard]] Rationale rationale(Motive motive) const;

  private:
    /// Within the red lines and `limits`, instructions as they are kept; `at_once`: what is locked now is left out too.
    [[nodiscard]] Choices choices(rules::ArticleSet open, bool whole, bool at_once,
                                  const std::vector<treaty::RedLine>& limits) const;
    [[nodiscard]] std::shared_ptr<const Frontier> search(const Choices& choices, const Displeasure& priced) const;
    /// Between persons the form stays open; the middle of those that can be signed is expected of a later table.
    [[nodiscard]] std::optional<treaty::OptionIndex> form_to_come() const;
    void survey();
    void price_displeasure();
    void price_home(Displeasure& priced, std::int32_t emphasis) const;
    /// How high the firm offers of one of the others have come, and the session in which they last rose by a point.
    struct Mark {
        core::Points worth;
        int last_risen{-1};
    };
    [[nodiscard]] Mark mark_of(const Memory& remembered, rules::PartyId other) const;
    void reckon_offers(const Memory& remembered, Aim& had) const;
    void reckon_received();
    void estimate_nash();
    std::shared_ptr<const Frontier> reach_, on_the_table_;
    Choices tabled_choices_{}; // those of `on_the_table`
    Workings& workings_;
};

} // namespace parley::agents
