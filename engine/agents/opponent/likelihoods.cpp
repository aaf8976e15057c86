// How each kind of event speaks for or against the hypotheses of a model. Costly signals (firm offers, refusals,
// breaches) may move beliefs far; cheap ones (answers, exploring offers) less.
#include "agents/opponent/hypothesis_model.hpp"

#include "core/elementary.hpp"
#include "rules/world/persons.hpp"

#include <algorithm>

namespace parley::agents {

namespace {

constexpr double a_point = 0.35;           // of log-odds: how sharply choices follow worth
constexpr double pleasing = 0.5;           // of what an author gains by what it thinks to please the others with
constexpr double moved_weight = 0.5;       // of a rung that has moved since the author's last package
constexpr double unmoved_weight = 0.1;     // of one that has not
constexpr double much = 2.2, little = 1.2; // the most that one costly and one cheap signal may move odds, as logarithms

double log_sigmoid(double x) {
    return x >= 0 ? -core::natural_logarithm(1 + core::exponential(-std::min(x, 60.0)))
                  : x - core::natural_logarithm(1 + core::exponential(std::max(x, -60.0)));
}

/// Of a choice among a few: the chosen one's share of the sum of exponentials, as a logarithm.
double log_choice(const std::array<double, 3>& worths, std::size_t count, std::size_t chosen) {
    double best = worths[0];
    for (std::size_t i = 1; i < count; ++i)
        best = std::max(best, worths[i]);
    double sum = 0;
    for (std::size_t i = 0; i < count; ++i)
        sum += core::exponential(std::max(worths[i] - best, -60.0));
    return worths[chosen] - best - core::natural_logarithm(sum);
}

constexpr Tell gesture_tell{0.55, 0.40, 0.40}, kept_tell{0.85, 0.75, 0.65}, dropped_tell{0.15, 0.25, 0.35},
    pressure_tell{0.30, 0.45, 0.45}, promise_broken_tell{0.15, 0.35, 0.50}, caught_tell{0.05, 0.35, 0.70};

} // namespace

/// One event read against every hypothesis of one model.
class Reader {
  public:
    Reader(HypothesisModel& of, const rules::View& view, const rules::ByParty<treaty::CreditRow>& trust,
           const Memory& memory)
        : of_(of),
          view_(view),
          text_(view.scenario().text),
          memory_(memory),
          trust_(trust),
          credit_(of.credit(view.scenario(), trust)) {}

    void operator()(const rules::ProposalTabled& event) const {
        if (event.author == of_.other_)
            read_offer(event);
    }
    void operator()(const rules::ProposalAccepted& event) const {
        const Offer* offer = event.by == of_.other_ ? memory_.last_offer(event.author) : nullptr;
        if (offer != nullptr)
            read_answer(treaty::part_of(text_, offer->package, event.articles & offer->package.articles), true,
                        offer->tone == rules::Tone::firm ? 1 : 0.7);
    }
    void operator()(const rules::ProposalRefused& event) const {
        const Offer* offer = event.by == of_.other_ ? memory_.last_offer(event.author) : nullptr;
        if (offer == nullptr || offer->package.articles.empty())
            return;
        read_answer(offer->package, false, 0.7);
        if (offer->package.articles.contains(event.article))
            read_reason(offer->package, event.article, event.reason);
    }
    void operator()(const rules::SoundingAnswered& event) const {
        if (event.sounding.to == of_.other_)
            read_answer(event.sounding.package, event.reception == rules::Reception::welcome, 0.6);
    }
    void operator()(const rules::QuestionAnswered& event) const {
        if (event.by != of_.other_)
            return;
        const bool deflected = event.preference == rules::Preference::deflect;
        of_.learn(fit([&](const Hypothesis& hypothesis) {
                      const double candid = of_.table_->terms[hypothesis.profile.index()].candour / 1000.0;
                      if (deflected)
                          return core::natural_logarithm(std::max(0.05, 1 - candid));
                      const double lead = stake(hypothesis, event.first) - stake(hypothesis, event.second);
                      const bool says_first = event.preference == rules::Preference::first;
                      const double right = core::exponential(log_sigmoid(a_point * (says_first ? lead : -lead)));
                      return core::natural_logarithm(candid * right + (1 - candid) / 2);
                  }),
                  little);
    }
    void operator()(const rules::RedLineDeclared& event) const {
        if (event.by != of_.other_)
            return;
        const rules::ArticleId article = text_.at(event.line.provision).article;
        of_.learn(fit([&](const Hypothesis& h) { return 0.05 * stake(h, article); }), little);
    }
    void operator()(const rules::ProfileSignalled& event) const {
        if (event.about != of_.other_)
            return;
        const double right = event.reliability / 1000.0;
        const auto count = view_.scenario().at(of_.other_).profiles.size();
        const double wrong = count > 1 ? (1 - right) / static_cast<double>(count - 1) : 1;
        of_.learn(fit([&](const Hypothesis& h) {
                      return core::natural_logarithm(std::max(1e-3, h.profile == event.profile ? right : wrong));
                  }),
                  7);
    }
    void operator()(const rules::RankingSignalled& event) const {
        if (event.about != of_.other_)
            return;
        const double right = event.reliability / 1000.0;
        of_.learn(fit([&](const Hypothesis& h) {
                      return core::natural_logarithm(
                          std::max(1e-3, stake(h, event.more) >= stake(h, event.less) ? right : 1 - right));
                  }),
                  7);
    }
    void operator()(const rules::MeasureTaken& event) const {
        if (event.party == of_.other_ && is_pressure(view_.scenario().measure(event.party, event.order.measure)))
            see(pressure_tell, memory_.bearing[event.party.index()].pressures);
    }
    void operator()(const rules::GestureAnnounced& event) const {
        if (event.party == of_.other_)
            see(gesture_tell, memory_.bearing[event.party.index()].gestures);
    }
    void operator()(const rules::GestureKept& event) const {
        if (event.party == of_.other_)
            see(kept_tell, memory_.bearing[event.party.index()].gestures_kept);
    }
    void operator()(const rules::GestureDropped& event) const {
        if (event.party == of_.other_)
            see(dropped_tell, 0);
    }
    void operator()(const rules::WordBroken& event) const {
        if (event.word.by == of_.other_ && event.word.kind == rules::GivenWord::Kind::promise)
            see(promise_broken_tell, 0);
    }
    void operator()(const rules::BreachCaught& event) const {
        if (event.by == of_.other_)
            see(caught_tell, 0);
    }
    template <class Other>
    void operator()(const Other&) const {}

  private:
    using Hypothesis = HypothesisModel::Hypothesis;

    template <class LogLikelihood>
    [[nodiscard]] HypothesisModel::Fit fit(const LogLikelihood& of) const {
        HypothesisModel::Fit fit;
        fit.reserve(of_.table_->hypotheses.size());
        for (const Hypothesis& hypothesis : of_.table_->hypotheses)
            fit.push_back(of(hypothesis));
        return fit;
    }

    [[nodiscard]] double stake(const Hypothesis& hypothesis, rules::ArticleId article) const {
        return treaty::stake(text_, of_.table_->tastes[hypothesis.taste].mandate, article).hundredths / 100.0;
    }
    [[nodiscard]] double worth(const Hypothesis& hypothesis, const treaty::Outcome& outcome) const {
        return hypothesis.worth(outcome, credit_);
    }

    /// The same tell again says less, and from the third time on nothing.
    void see(const Tell& tell, int before) const {
        if (before >= 2)
            return;
        const scenario::Party& party = view_.scenario().at(of_.other_);
        const ComplianceRange range = compliance_range(party);
        of_.learn(fit([&](const Hypothesis& hypothesis) {
                      const int kept = party.profiles[hypothesis.profile.index()].compliance;
                      return core::natural_logarithm(tell.under(kept, range)) / (1 + before);
                  }),
                  much);
    }

    /// The option that the author last named for a provision; `no_option` before the first.
    [[nodiscard]] treaty::OptionIndex named_before(rules::ProvisionId id) const {
        for (std::size_t i = memory_.offers.size(); i-- > 0;)
            if (memory_.offers[i].author == of_.other_ &&
                memory_.offers[i].package.articles.contains(text_.at(id).article))
                return memory_.offers[i].package.options[id.index()];
        return treaty::no_option;
    }

    /// An author sets each rung so that its own gain, with some regard for what pleases the others, is best: compared
    /// with one rung less and one more, the rest of the package standing.
    void read_offer(const rules::ProposalTabled& event) const {
        const treaty::Outcome offered = treaty::with(text_, memory_.agreed, event.package);
        const treaty::CompiledUtility mine =
            treaty::compile_utility(text_, view_.mandate(), view_.terms(), view_.seat(), trust_[view_.seat().index()]);
        struct Rung {
            std::array<treaty::Outcome, 3> outcomes{};
            std::array<double, 3> pleases{};
            std::size_t count{}, chosen{};
            double weight{};
        };
        std::vector<Rung> rungs;
        for (const rules::ArticleId article : event.package.articles)
            for (const rules::ProvisionId id : text_.at(article).provisions) {
                const treaty::OptionIndex option = offered[id.index()];
                Rung rung;
                rung.weight = named_before(id) == option ? unmoved_weight : moved_weight;
                for (int step = -1; step <= 1; ++step) {
                    const int other = option + step;
                    if (other < 0 || other >= static_cast<int>(text_.at(id).options.size()))
                        continue;
                    treaty::Outcome& outcome = rung.outcomes[rung.count];
                    outcome = offered;
                    outcome[id.index()] = static_cast<treaty::OptionIndex>(other);
                    rung.pleases[rung.count] = pleasing * mine.worth(outcome).hundredths / 100.0;
                    if (step == 0)
                        rung.chosen = rung.count;
                    ++rung.count;
                }
                rungs.push_back(rung);
            }
        const double tone = event.tone == rules::Tone::firm ? 1 : 0.5;
        of_.learn(fit([&](const Hypothesis& hypothesis) {
                      double sum = 0;
                      for (const Rung& rung : rungs) {
                          std::array<double, 3> worths{};
                          for (std::size_t i = 0; i < rung.count; ++i)
                              worths[i] = a_point * (worth(hypothesis, rung.outcomes[i]) + rung.pleases[i]);
                          sum += rung.weight * tone * log_choice(worths, rung.count, rung.chosen);
                      }
                      return sum;
                  }),
                  much * tone);
    }

    /// Accepted: it gains and, where the text is whole, it is worth more than no agreement. Refused: it is not.
    void read_answer(const treaty::Package& package, bool accepted, double weight) const {
        const treaty::Outcome before = memory_.agreed, after = treaty::with(text_, memory_.agreed, package);
        const bool whole = text_.form && after[text_.form->index()] >= view_.scenario().least_form &&
                           (package.articles | memory_.agreed_articles).size() > 2;
        of_.learn(fit([&](const Hypothesis& hypothesis) {
                      const double worth_after = worth(hypothesis, after);
                      const double gain = worth_after - worth(hypothesis, before);
                      // An acceptance tells that it is enough; a refusal only that more is hoped for.
                      const double hoped = accepted ? 0 : whole ? 6 : 2;
                      const double margin =
                          whole ? worth_after - of_.least_of(hypothesis, view_.scenario(), memory_.ended) - hoped
                                : gain - hoped;
                      return weight * log_sigmoid(a_point * (accepted ? margin : -margin));
                  }),
                  much);
    }

    /// The article named is one that hurts; the category is what hurts there, inspectors or undertakings.
    void read_reason(const treaty::Package& package, rules::ArticleId article, rules::Reason reason) const {
        const treaty::Outcome whole = treaty::with(text_, memory_.agreed, package);
        std::vector<std::pair<rules::ArticleId, treaty::Outcome>> without;
        for (const rules::ArticleId each : package.articles) {
            const rules::ArticleSet rest = package.articles - rules::ArticleSet::of(each);
            without.emplace_back(each, treaty::with(text_, memory_.agreed, treaty::part_of(text_, package, rest)));
        }
        of_.learn(fit([&](const Hypothesis& hypothesis) {
                      const double all = worth(hypothesis, whole);
                      double named = 0, sum = 0;
                      for (const auto& [each, outcome] : without) {
                          const double hurt =
                              core::exponential(std::clamp(a_point * (worth(hypothesis, outcome) - all), -20.0, 20.0));
                          sum += hurt;
                          if (each == article)
                              named = hurt;
                      }
                      return core::natural_logarithm(std::max(named / sum, 1e-6)) +
                             reason_fit(hypothesis, whole, article, reason);
                  }),
                  much);
    }

    [[nodiscard]] double reason_fit(const Hypothesis& hypothesis, const treaty::Outcome& whole,
                                    rules::ArticleId article, rules::Reason reason) const {
        const treaty::Mandate& mandate = of_.table_->tastes[hypothesis.taste].mandate;
        const treaty::ProfileTerms& terms = of_.table_->terms[hypothesis.profile.index()];
        double inspectors = 0, limits = 0;
        for (const rules::ProvisionId id : text_.at(article).provisions) {
            const double cost = -std::min(0, mandate.values[id.index()][whole[id.index()]].hundredths) / 100.0;
            if (text_.at(id).intrusive)
                inspectors += cost * terms.intrusion_price / 1000.0;
            else
                limits += cost * (1 - terms.cheat_share / 1000.0);
        }
        const double checking = core::exponential(std::min(a_point * inspectors, 20.0));
        const double cost = core::exponential(std::min(a_point * limits, 20.0));
        const double elsewhere = 2; // home, form, timing, or trust: these tell little of worth
        const double named = reason == rules::Reason::checking ? checking
                             : reason == rules::Reason::cost   ? cost
                                                               : elsewhere / 2;
        return 0.6 * core::natural_logarithm(named / (checking + cost + elsewhere));
    }

    HypothesisModel& of_;
    const rules::View& view_;
    const treaty::TreatyText& text_;
    const Memory& memory_;
    const rules::ByParty<treaty::CreditRow>& trust_;
    double credit_;
};

double HypothesisModel::acceptance(const rules::View& view, const treaty::Outcome& agreed,
                                   const treaty::Outcome& outcome, bool whole) const {
    const double hoped = whole ? 3 : 1; // half of what a refusal is read to have hoped for
    const double credited = credit(view.scenario(), rules::trust_now(view.scenario(), view.open()));
    double chance = 0;
    for (std::size_t h = 0; h < chances_.size(); ++h) {
        const Hypothesis& hypothesis = table_->hypotheses[h];
        const double worth = worth_in(view, hypothesis, outcome, credited);
        const double least = whole ? least_of(hypothesis, view.scenario(), view.open().around.ended)
                                   : worth_in(view, hypothesis, agreed, credited);
        chance += chances_[h] * core::exponential(log_sigmoid(a_point * (worth - least - hoped)));
    }
    return chance;
}

void HypothesisModel::take(const rules::View& view, const rules::ByParty<treaty::CreditRow>& trust,
                           const Memory& memory, const rules::Event& event) {
    std::visit(Reader(*this, view, trust, memory), event.what);
}

} // namespace parley::agents
