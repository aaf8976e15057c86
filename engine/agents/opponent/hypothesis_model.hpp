// What one delegation believes of another: some hundred hypotheses about its profile, what each article weighs with it,
// how its ladders bend and what no agreement is worth to it. Each is weighed by how well it explains what that party
// was seen to do, read as a noisy-rational choice (Luce 1959; for negotiation Hindriks & Tykhonov 2008). The hypotheses
// are made from the public scenario and general knowledge alone. Knows nobody's mandate.
#pragma once

#include "agents/agent.hpp"
#include "agents/opponent/issue_weights.hpp"
#include "agents/opponent/opponent_model.hpp"
#include "agents/opponent/supposed_terms.hpp"
#include "agents/opponent/type_posterior.hpp"
#include "rules/view.hpp"
#include "treaty/utility.hpp"

#include <memory>
#include <vector>

namespace parley::agents {

/// One way in which the other party may value the text, whatever its profile.
struct Taste {
    std::array<double, treaty::max_articles> weight{}; // of its articles, 1 on average
    treaty::Mandate mandate;                           // values alone
    core::Points reservation;                          // added to what its profile is supposed to want for signing
};

class HypothesisModel final : public OpponentModel {
  public:
    HypothesisModel(const scenario::PublicScenario& scenario, rules::PartyId self, rules::PartyId other);

    /// `trust` and `memory` are what they were when `event` happened; of the view only what never changes is read, so
    /// that beliefs do not depend on when the events are shown.
    void take(const rules::View& view, const rules::ByParty<treaty::CreditRow>& trust, const Memory& memory,
              const rules::Event& event);

    [[nodiscard]] rules::PartyId party() const override { return other_; }
    [[nodiscard]] Posterior profiles() const;

    struct Worth {
        double mean{}, spread{}; // points; the spread is a standard deviation
        double signing{};        // the chance that it is worth more to the other than no agreement
    };
    /// What an outcome is believed to be worth to the other, with the trust that the view shows.
    [[nodiscard]] Worth worth(const rules::View& view, const treaty::Outcome& outcome) const;
    [[nodiscard]] double mean_worth(const rules::View& view, const treaty::Outcome& outcome) const override {
        return worth(view, outcome).mean;
    }

    /// The chance that it would say yes to a text put to it over the one agreed, read as its answers are read: a whole
    /// text against what no agreement is worth to it and what it may still hope for, a part against what it gains.
    [[nodiscard]] double acceptance(const rules::View& view, const treaty::Outcome& agreed,
                                    const treaty::Outcome& outcome, bool whole) const;

    /// How much the article is believed to matter, against what was thought at first (1).
    [[nodiscard]] double weight(rules::ArticleId article) const;
    /// By what factor the odds that the article matters much rather than little have moved, either way; at least 1.
    [[nodiscard]] double likelihood_ratio(rules::ArticleId article) const;

    /// One hypothesis, drawn by its chance.
    struct Draw {
        rules::ProfileId profile;
        core::Points reservation;
        // As long as any copy of the model lives:
        const Taste* taste{};
        const treaty::CompiledUtility *unbelieved{}, *believed{}; // worth at no trust in the others and at full trust
    };
    [[nodiscard]] Draw drawn(const AgentRandom& random, std::uint32_t ordinal) const;

    /// How the hypotheses fare with one event: by hypothesis, a log-likelihood.
    using Fit = std::vector<double>;

  private:
    struct Hypothesis {
        rules::ProfileId profile;
        std::size_t taste{};
        core::Points reservation;
        treaty::CompiledUtility unbelieved, believed; // at no trust in the others and at full trust
        [[nodiscard]] double worth(const treaty::Outcome& outcome, double credit) const;
    };
    struct Table {
        std::vector<Taste> tastes;
        std::vector<Hypothesis> hypotheses;
        std::vector<treaty::ProfileTerms> terms; // by profile
        std::vector<double> prior;               // by hypothesis, sums to 1
    };
    friend class Reader;

    [[nodiscard]] double credit(const scenario::PublicScenario& scenario,
                                const rules::ByParty<treaty::CreditRow>& trust) const;
    [[nodiscard]] std::vector<double> chances() const;
    void learn(const Fit& fit, double most);
    /// What the other is known to need for signing at the moment, in points: less since functions of the regime ended.
    [[nodiscard]] double least_of(const Hypothesis& hypothesis, const scenario::PublicScenario& scenario,
                                  scenario::FunctionSet ended) const;
    /// What the hypothesis holds of a text in the circumstances of the view.
    [[nodiscard]] double worth_in(const rules::View& view, const Hypothesis& hypothesis, const treaty::Outcome& outcome,
                                  double credit) const;

    rules::PartyId self_, other_;
    std::shared_ptr<const Table> table_;
    std::vector<double> evidence_; // by hypothesis, log-likelihood of all that was seen
    std::vector<double> chances_;
    bool moved_{};
};

} // namespace parley::agents
