// IAMhaggler (Williams, Robu, Gerding & Jennings 2012): fits a curve to the best offers received, finds when it is
// worth most, and concedes so as to meet it there; bids what the Bayesian model says the other side likes best.
#include "agents/bargaining/forecast.hpp"
#include "agents/bargaining/formulas.hpp"
#include "agents/strategies/believed.hpp"
#include "agents/strategies/strategies.hpp"

#include <algorithm>

namespace parley::agents::strategies {

namespace {

using namespace bargaining;

constexpr double generosity = 1.02; // what is within a fiftieth of enough is enough
constexpr double aspiration = 0.9;  // what is accepted at any time

class IamHaggler final : public Negotiator {
  public:
    explicit IamHaggler(const Brief& brief) : Negotiator(brief), believed_(brief) {}

    void hear(std::size_t from, Outcome offer, const Moment& moment) override {
        believed_.hear(from, offer);
        const double worth = own().worth(offer);
        if (!heard_) {
            heard_ = true;
            first_ = highest_ = worth;
            return;
        }
        highest_ = std::max(highest_, worth);
        best_.push_back({moment.time, highest_});
    }
    [[nodiscard]] Move act(std::optional<Outcome> standing, const Moment& moment) override {
        if (!heard_)
            return {false, own().at(0)};
        const ConcessionCurve curve = fit_concession(first_, best_);
        const double when = best_time(curve, moment.time, own().discount());
        const double exponent =
            curve.known ? exponent_to_meet(when, curve.at(when), own().least(), own().most()) : boulware_exponent;
        const double target = time_dependent_target(own().least(), own().most(), moment.time, exponent);
        const auto trade = believed_.search().kindest_at_least(target);
        const Outcome bid = trade ? trade->outcome : own().at(0);
        if (standing && own().worth(*standing) >= own().reservation()) {
            const double offered = own().worth(*standing) * generosity;
            if (offered >= std::min({own().worth(bid), last_bid_, aspiration}))
                return {true, *standing};
        }
        last_bid_ = own().worth(bid);
        return {false, bid};
    }

  private:
    Believed<BayesianModel> believed_;
    bool heard_{};
    double first_{}, highest_{};
    double last_bid_{1};
    std::vector<BestOffer> best_;
};

} // namespace

std::unique_ptr<Negotiator> make_iamhaggler(const Brief& brief) { return std::make_unique<IamHaggler>(brief); }

} // namespace parley::agents::strategies
