// What one seat sees: the open part of the state, its own part, the public scenario and its own papers. Everything that
// decides or draws for a seat is given a view and nothing else, so that it cannot leak.
#pragma once

#include "rules/state.hpp"
#include "rules/weighing.hpp"
#include "scenario/scenario.hpp"
#include "treaty/utility.hpp"

#include <optional>
#include <vector>

namespace parley::rules {

/// A value; the scenario it points into must outlive it.
class View {
  public:
    View(const scenario::Scenario& scenario, const State& state, PartyId seat)
        : scenario_(&scenario),
          seat_(seat),
          open_(state.open),
          own_(state.own[seat.index()]) {}

    [[nodiscard]] PartyId seat() const { return seat_; }
    [[nodiscard]] const Public& open() const { return open_; }
    [[nodiscard]] const Own& own() const { return own_; }
    [[nodiscard]] const scenario::PublicScenario& scenario() const { return scenario_->open; }
    [[nodiscard]] const treaty::Mandate& mandate() const { return scenario_->papers[seat_.index()].mandate; }
    [[nodiscard]] const treaty::ProfileTerms& terms() const { return mandate().profiles[own_.profile.index()]; }
    [[nodiscard]] const scenario::Goal& goal() const { return scenario_->papers[seat_.index()].goals[open_.session]; }
    [[nodiscard]] std::size_t constituency_count() const { return scenario_->papers[seat_.index()].home.size(); }
    /// Everything about a constituency of one's own but its concerns: read those with `concerns`.
    [[nodiscard]] const scenario::Constituency& constituency(ConstituencyId id) const {
        return scenario_->papers[seat_.index()].home[id.index()];
    }
    /// The concerns, or nothing before the constituency has been consulted.
    [[nodiscard]] const std::vector<scenario::Concern>* concerns(ConstituencyId id) const {
        return own_.consulted.contains(id) ? &constituency(id).concerns : nullptr;
    }

    /// Equal when a person in the seat could not tell the two apart.
    friend bool operator==(const View& a, const View& b) {
        return a.seat_ == b.seat_ && a.open_ == b.open_ && a.own_ == b.own_;
    }

  private:
    const scenario::Scenario* scenario_;
    PartyId seat_;
    Public open_;
    Own own_;
};

/// Parties that owe a decision now; in sealed phases all that have not filed, at the table one. Empty once ended.
[[nodiscard]] PartySet parties_to_act(const scenario::PublicScenario& scenario, const Public& open);

/// What no agreement is worth to the viewer now: initial reservation + leverage − what the functions of the regime
/// that have ended took − (tension − ripe_from)/5 where its profile is hurt by tension (and tension is above it).
/// treaty/VALUE.md, 5.
[[nodiscard]] core::Points reservation_now(const View& view);

/// What time and the courses outside have made of worth; everybody can see it.
[[nodiscard]] treaty::Circumstances circumstances(const scenario::PublicScenario& scenario, const Public& open);
[[nodiscard]] treaty::Circumstances circumstances(const View& view);

/// One provision's part of what the text is worth to the viewer, with the trust it has now.
[[nodiscard]] treaty::Receipt receipt_now(const View& view, ProvisionId provision, const treaty::Outcome& outcome);
/// How far the viewer credits everybody's word now: those who govern, and those who come after them.
[[nodiscard]] treaty::Credits credits_now(const View& view);

/// The viewer's utility with the trust it has now.
[[nodiscard]] treaty::CompiledUtility utility_now(const View& view);

/// The viewer's utility if the others comply as `profile` of `other` would, whatever trust says: one of the three
/// ticks.
[[nodiscard]] treaty::CompiledUtility utility_if(const View& view, PartyId other, ProfileId profile);

/// Parties that the provisions of these articles bind.
[[nodiscard]] PartySet bound_by(const scenario::PublicScenario& scenario, ArticleSet articles);

/// Parties without whose word these articles are not agreed: those they bind, and those whom the text names.
[[nodiscard]] PartySet needed_for(const scenario::PublicScenario& scenario, ArticleSet articles);

/// Parties that must be heard on these articles, and whose word they do not need.
[[nodiscard]] PartySet heard_on(const scenario::PublicScenario& scenario, ArticleSet articles);

/// Whether the text names anybody who must agree, or be heard, beside those it binds.
[[nodiscard]] bool names_consent(const scenario::PublicScenario& scenario);

/// Parties that must accept a package for it to be agreed, its author left out: those needed for its articles; if there
/// are none, every other party at the table.
[[nodiscard]] PartySet must_accept(const scenario::PublicScenario& scenario, PartySet attending, PartyId author,
                                   const treaty::Package& package);

/// The forum of the current session.
[[nodiscard]] const scenario::Forum& forum_now(const scenario::PublicScenario& scenario, const Public& open);

/// The chance that a sounding of this session leaks when it is refused.
[[nodiscard]] core::PerMille leak_chance_now(const scenario::PublicScenario& scenario, const Public& open);

/// Articles that may be tabled now: of a forum with rooms, those of the rooms that meet; once the clock was stopped, of
/// these what was drafted before.
[[nodiscard]] ArticleSet agenda_now(const scenario::PublicScenario& scenario, const Public& open);

/// The red lines of the viewer's instructions as they stand after widening.
[[nodiscard]] std::vector<treaty::RedLine> instructed_lines(const View& view);

/// The support that a constituency of the viewer would give `outcome`, and what it needs; nothing before it is
/// consulted. In the ratification phase the numbers of every constituency are known.
[[nodiscard]] std::optional<Weighing> weigh_known(const View& view, ConstituencyId constituency,
                                                  const treaty::Outcome& outcome);

} // namespace parley::rules
