// Nice tit-for-tat (Baarslag, Hindriks & Jonker 2013): towards the Nash point of the estimated space, solved anew after
// every offer, as far as the other side has come; the estimate is the scalable Bayesian one. Accepts by AC_combi of the
// same authors: what is worth the next bid, and late what is as good as anything of the last stretch.
#include "agents/bargaining/formulas.hpp"
#include "agents/strategies/believed.hpp"
#include "agents/strategies/strategies.hpp"

#include <algorithm>

namespace parley::agents::strategies {

namespace {

using namespace bargaining;

class NiceTitForTatAgent final : public Negotiator {
  public:
    explicit NiceTitForTatAgent(const Brief& brief) : Negotiator(brief), believed_(brief) {}

    void hear(std::size_t from, Outcome offer, const Moment& moment) override {
        believed_.hear(from, offer);
        const double worth = own().worth(offer);
        if (received_.empty()) {
            seen_.least_offer = worth;
            seen_.best_offer = worth;
        }
        seen_.best_offer = std::max(seen_.best_offer, worth);
        received_.push_back({moment.time, worth});
        const auto nash = believed_.search().nash(own().reservation(), 0, nash_);
        if (nash) {
            nash_ = nash->outcome;
            seen_.nash = nash->own;
        }
    }
    [[nodiscard]] Move act(std::optional<Outcome> standing, const Moment& moment) override {
        if (received_.empty())
            return {false, own().at(0)};
        double target = nice_target(seen_);
        const double gap = std::max(0.0, target - seen_.best_offer);
        target -= nice_bonus(moment.time, own().discount(), brief().space.outcome_count()) * gap;
        target = std::clamp(target, own().least(), own().most());
        const auto trade = believed_.search().kindest_at_least(target);
        const Outcome bid = trade ? trade->outcome : own().at(0);
        Move move = accept_or(standing, bid);
        if (standing && !move.accepts)
            move.accepts = good_for_so_late(own().worth(*standing), moment.time);
        return move;
    }

  private:
    /// AC_combi with T = 0.99: at least the best of the last stretch as long as the time that is left.
    [[nodiscard]] bool good_for_so_late(double worth, double time) const {
        if (time < 0.99 || worth < own().reservation())
            return false;
        return std::all_of(received_.begin(), received_.end(), [&](const Received& received) {
            return received.time < 2 * time - 1 || received.worth <= worth;
        });
    }
    struct Received {
        double time{}, worth{};
    };
    Believed<BayesianModel> believed_;
    NiceTitForTat seen_;
    std::optional<Outcome> nash_;
    std::vector<Received> received_;
};

} // namespace

std::unique_ptr<Negotiator> make_nice_tit_for_tat(const Brief& brief) {
    return std::make_unique<NiceTitForTatAgent>(brief);
}

} // namespace parley::agents::strategies
