// The envoy at a plain table, out to win value. It believes of each other party weights and shapes (Hindriks & Tykhonov
// 2008) and a reservation no higher than what it has itself offered to take; bids, at each aspiration, the outcome that
// the others are believed to like best, found exactly; accepts what is worth more than going on is expected to bring.
//
// Its plan. It holds near its best, since most negotiators give more as time runs out, and comes down to its part of
// the estimated Nash outcome at the end. Early on it tries, at no cost, whether the other side answers new offers with
// new offers and silence with silence; against such a one holding brings nothing, and it steps down its own order as
// MiCRO does (de Jonge 2022), one cheap offer for one. Where time costs, it forecasts the other side's best offers
// (Williams et al. 2012) and concedes so as to meet them when they are worth most. At its last turn it takes what is
// better than nothing, and before it repeats the best that was offered to it.
#include "agents/bargaining/forecast.hpp"
#include "agents/bargaining/formulas.hpp"
#include "agents/strategies/believed.hpp"
#include "agents/strategies/mirror_test.hpp"
#include "agents/strategies/strategies.hpp"

#include <algorithm>

namespace parley::agents::strategies {

namespace {

using namespace bargaining;

constexpr double patience = 0.05;           // Faratin's e of its demand
constexpr double ambition = 0.9;            // of its part of the estimated Nash outcome, where its demand ends
constexpr double late = 0.96;               // from here on, what was offered before is asked for again
constexpr double certainty = 0.97;          // that an agreement thought possible comes about
constexpr std::uint32_t last_rounds = 8;    // of stepping down, in which it comes all the way
constexpr int steady = 3;                   // offers without a better one, after which none is waited for
constexpr std::uint32_t closing_rounds = 1; // in which the best that was offered is asked for again
constexpr double most_reservation = 0.5;    // believed possible of another before anything is known

class Envoy final : public Negotiator {
  public:
    explicit Envoy(const Brief& brief)
        : Negotiator(brief),
          believed_(brief),
          mirror_(brief),
          offered_(brief.space.outcome_count(), false),
          least_taken_(most_reservation) {}

    void hear(std::size_t from, Outcome offer, const Moment& moment) override {
        believed_.hear(from, offer);
        mirror_.heard(from, offer);
        least_taken_ = std::min(least_taken_, believed_.of(from).estimate().worth(brief().space.values(offer)));
        const double worth = own().worth(offer);
        if (!best_) {
            first_worth_ = worth;
            best_ = offer;
        }
        as_good_ = worth >= own().worth(*best_);
        since_better_ = worth > own().worth(*best_) ? 0 : since_better_ + 1;
        if (worth > own().worth(*best_))
            best_ = offer;
        history_.push_back({moment.time, own().worth(*best_)});
    }

    [[nodiscard]] Move act(std::optional<Outcome> standing, const Moment& moment) override {
        const Outcome bid = next_bid(moment);
        if (standing && accepts(own().worth(*standing), own().worth(bid), moment))
            return {true, *standing};
        mirror_.offered(bid, moment);
        offered_[bid] = true;
        return {false, bid};
    }

  private:
    [[nodiscard]] std::uint32_t rounds_left(const Moment& moment) const { return brief().rounds - 1 - moment.round; }
    /// The other side is on its way: its last offer was as good as any before, and one of the last few was better.
    [[nodiscard]] bool still_gives() const { return as_good_ && since_better_ < steady; }
    /// No answer to what it offers now will ever be heard.
    [[nodiscard]] bool speaks_last(const Moment& moment) const {
        return rounds_left(moment) == 0 && brief().seat + 1 == brief().parties;
    }

    /// Its own part of the estimated Nash outcome, the others' reservations at their expectation: uniform between
    /// nothing and the least that they have themselves asked for.
    [[nodiscard]] double fair_worth() {
        const auto nash = believed_.search().nash(own().reservation(), least_taken_ / 2, nash_);
        if (!nash)
            return std::max(own().least(), 0.5 * (own().least() + own().most()));
        nash_ = nash->outcome;
        return nash->own;
    }

    [[nodiscard]] double demand(const Moment& moment) {
        const double end = std::clamp(ambition * fair_worth(), own().least(), own().most());
        double exponent = patience;
        if (own().discount() < 1) {
            const ConcessionCurve curve = fit_concession(first_worth_, history_);
            const double when = best_time(curve, moment.time, own().discount());
            exponent = std::max(patience, exponent_to_meet(when, curve.at(when), own().least(), own().most()));
        }
        return time_dependent_target(end, own().most(), moment.time, exponent);
    }

    [[nodiscard]] Outcome next_bid(const Moment& moment) {
        if (!best_)
            return own().at(0);
        if (mirror_.tries(moment)) // its best few, one after another
            return own().at(std::min(mirror_.step(moment), own().last_rank()));
        const bool waits = still_gives() && rounds_left(moment) > 0;
        if (rounds_left(moment) <= closing_rounds && !waits && own().worth(*best_) > own().reservation())
            return *best_;
        if (mirror_.is_mirror())
            return step_down(moment);
        const double target = demand(moment);
        if (moment.time >= late && own().worth(*best_) >= target)
            return *best_;
        const auto trade = believed_.search().kindest_at_least(target);
        return trade ? trade->outcome : own().at(0);
    }

    /// The kindest of its own outcomes down to the best not offered yet; at last, downwards from there to the best that
    /// it was offered.
    [[nodiscard]] Outcome step_down(const Moment& moment) {
        while (lowest_ < own().last_rank() && offered_[own().at(lowest_)])
            ++lowest_;
        double target = own().worth_at(lowest_);
        const double received = own().worth(*best_);
        if (received >= target || target < own().reservation())
            return *best_;
        if (rounds_left(moment) < last_rounds)
            target = received + (target - received) * rounds_left(moment) / last_rounds;
        const auto trade = believed_.search().kindest_at_least(target);
        return trade && (!offered_[trade->outcome] || rounds_left(moment) < last_rounds) ? trade->outcome
                                                                                         : own().at(lowest_);
    }

    [[nodiscard]] bool accepts(double offered, double bid, const Moment& moment) {
        if (offered < own().reservation())
            return false;
        if (offered >= bid || speaks_last(moment))
            return true;
        if (rounds_left(moment) == 0 || (rounds_left(moment) <= closing_rounds + 1 && !still_gives()))
            return offered >= certainty * own().worth(*best_);
        return false;
    }

    Believed<BayesianModel> believed_;
    MirrorTest mirror_;
    std::vector<bool> offered_; // by outcome
    double least_taken_;        // by any of the others, as believed
    double first_worth_{};
    bool as_good_{};              // the last offer, as the best before it
    int since_better_{};          // offers since the best was bettered
    std::optional<Outcome> best_; // received
    std::vector<BestOffer> history_;
    std::optional<Outcome> nash_;
    Rank lowest_{};
};

} // namespace

std::unique_ptr<Negotiator> make_envoy(const Brief& brief) { return std::make_unique<Envoy>(brief); }

} // namespace parley::agents::strategies
