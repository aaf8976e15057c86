// The envoy at a plain table, out to win value. It believes of each other party weights and shapes (Hindriks & Tykhonov
// 2008) and a reservation no higher than what it has itself offered to take; bids, at each aspiration, the outcome that
// the others are believed to like best, found exactly; accepts what is worth more than going on is expected to bring.
//
// Its plan. It holds near its best, since most negotiators give more as time runs out, and comes down to its part of
// the estimated Nash outcome at the end. Early on it tries, at no cost, whether the other side answers new offers with
// new offers and silence with silence; against such a one holding brings nothing, and it steps down its own order as
// MiCRO does (de Jonge 2022), one cheap offer for one. From one that seems to draw lots it takes what is as good as
// comes. Where time costs, it forecasts the other side's best offers (Williams et al. 2012) and concedes so as to meet
// them when they are worth most. Before its last turn it asks once more for the best that was offered to it; at its
// last turn it takes what is at least half of what it could still ask for, and anything better than nothing where no
// answer will ever be heard. With several others the best that one of them offered is no agreement of the rest: there
// it keeps to what all are believed to like.
#include "agents/bargaining/forecast.hpp"
#include "agents/bargaining/formulas.hpp"
#include "agents/strategies/believed.hpp"
#include "agents/strategies/lots_test.hpp"
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
constexpr double asked_at_first = 0.95;     // what others are supposed to ask for at the start,
constexpr double asked_at_last = 0.65;      // and at the end: by time, not by offers as in the model's paper
constexpr double openness = 0.3;            // Faratin's e of its demand to one who draws lots
constexpr int enough_asking = 2;            // times in vain for the best that was offered
constexpr double sure_share = 0.5;          // of what asking might bring: taken at its last turn when it is sure

class Envoy final : public Negotiator {
  public:
    explicit Envoy(const Brief& brief)
        : Negotiator(brief),
          believed_(brief),
          mirror_(brief),
          offered_(brief.space.outcome_count(), false),
          last_cheap_(std::max<Rank>(own().count_at_least(0.5 * (own().least() + own().most())), 1) - 1),
          least_taken_(most_reservation) {}

    void hear(std::size_t from, Outcome offer, const Moment& moment) override {
        believed_.hear(from, offer, asked_at_first - (asked_at_first - asked_at_last) * moment.time);
        mirror_.heard(from, offer);
        least_taken_ = std::min(least_taken_, believed_.of(from).estimate().worth(brief().space.values(offer)));
        const double worth = own().worth(offer);
        lots_.heard(worth);
        if (!best_) {
            first_worth_ = worth;
            best_ = offer;
        }
        as_good_ = worth >= own().worth(*best_);
        since_better_ = worth > own().worth(*best_) ? 0 : since_better_ + 1;
        if (as_good_)
            asked_again_ = 0;
        if (worth > own().worth(*best_))
            best_ = offer;
        history_.push_back({moment.time, own().worth(*best_)});
    }

    [[nodiscard]] Move act(std::optional<Outcome> standing, const Moment& moment) override {
        const Outcome bid = next_bid(moment);
        if (standing && accepts(own().worth(*standing), own().worth(bid), moment))
            return {true, *standing};
        mirror_.offered(bid, moment);
        asked_again_ += best_ && bid == *best_ ? 1 : 0;
        offered_[bid] = true;
        return {false, bid};
    }

  private:
    [[nodiscard]] std::uint32_t rounds_left(const Moment& moment) const { return brief().rounds - 1 - moment.round; }
    /// The other side is on its way: its last offer was as good as any before, and one of the last few was better.
    [[nodiscard]] bool still_gives() const { return as_good_ && since_better_ < steady; }
    /// In the last round only what the first party offers can still be taken by all.
    [[nodiscard]] bool offers_in_vain(const Moment& moment) const {
        return rounds_left(moment) == 0 && brief().seat > 0;
    }
    [[nodiscard]] bool many() const { return brief().parties > 2; }
    /// With several others no forecast of what is heard next: they draw in turn.
    [[nodiscard]] bool draws_lots() const { return !many() && lots_.draws_lots(); }

    /// Its own part of the estimated Nash outcome, the others' reservations at their expectation: uniform between
    /// nothing and the least that they have themselves asked for.
    [[nodiscard]] double fair_worth() {
        const auto nash = believed_.search().nash(own().reservation(), least_taken_ / 2, nash_);
        if (!nash)
            return std::max(own().least(), 0.5 * (own().least() + own().most()));
        nash_ = nash->outcome;
        return nash->own;
    }

    /// Where its demand ends.
    [[nodiscard]] double last_demand() { return std::clamp(ambition * fair_worth(), own().least(), own().most()); }

    [[nodiscard]] double demand(const Moment& moment) {
        double exponent = draws_lots() ? openness : patience;
        if (own().discount() < 1) {
            const ConcessionCurve curve = fit_concession(first_worth_, history_);
            const double when = best_time(curve, moment.time, own().discount());
            exponent = std::max(exponent, exponent_to_meet(when, curve.at(when), own().least(), own().most()));
        }
        return time_dependent_target(last_demand(), own().most(), moment.time, exponent);
    }

    [[nodiscard]] Outcome next_bid(const Moment& moment) {
        if (!best_)
            return own().at(0);
        if (mirror_.tries(moment)) // its best few, one after another
            return own().at(std::min(mirror_.step(moment), last_cheap_));
        const bool waits = still_gives() && rounds_left(moment) > 0;
        if (!many() && rounds_left(moment) <= closing_rounds && !waits && own().worth(*best_) > own().reservation())
            return *best_;
        if (mirror_.is_mirror())
            return step_down(moment);
        const double target = demand(moment);
        if (!many() && moment.time >= late && own().worth(*best_) >= target)
            return *best_;
        const auto trade = believed_.search().kindest_at_least(target);
        return trade ? trade->outcome : own().at(0);
    }

    /// The kindest of its own outcomes down to the best not offered yet; at last, downwards from there to the end of
    /// its demand, or where nothing offered is worth having, all the way. Not to what it was offered: the other would
    /// only have to wait.
    [[nodiscard]] Outcome step_down(const Moment& moment) {
        while (lowest_ < own().last_rank() && offered_[own().at(lowest_)])
            ++lowest_;
        double target = own().worth_at(lowest_);
        const double received = own().worth(*best_);
        const double lowest = !many() && received < own().reservation()
                                  ? own().least()
                                  : std::max(many() ? 0.0 : received, last_demand());
        if (!many() && received >= target)
            return *best_;
        target = std::max(target, own().least());
        if (rounds_left(moment) < last_rounds)
            target = lowest + (target - lowest) * rounds_left(moment) / last_rounds;
        const auto trade = believed_.search().kindest_at_least(target);
        if (trade && (!offered_[trade->outcome] || rounds_left(moment) < last_rounds))
            return trade->outcome;
        return own().at(own().worth_at(lowest_) >= own().reservation() ? lowest_ : 0);
    }

    [[nodiscard]] bool accepts(double offered, double bid, const Moment& moment) {
        const double reservation = own().reservation();
        if (offered < reservation)
            return false;
        if (offered >= bid || offers_in_vain(moment))
            return true;
        const std::uint32_t left = rounds_left(moment);
        if (draws_lots() && lots_.as_good_as_comes(offered, left) && offered >= fair_worth())
            return true;
        const bool sure_enough = offered >= reservation + sure_share * (bid - reservation);
        if (many())
            return left <= closing_rounds && sure_enough;
        if (left == 0 && sure_enough && (asked_again_ >= enough_asking || bid < own().worth(*best_)))
            return true;
        if (left == 0 || (left <= closing_rounds + 1 && !still_gives()))
            return offered >= certainty * own().worth(*best_);
        return false;
    }

    Believed<BayesianModel> believed_;
    MirrorTest mirror_;
    LotsTest lots_;
    std::vector<bool> offered_; // by outcome
    Rank last_cheap_;           // of the better half of its worths: what a trial may offer
    double least_taken_;        // by any of the others, as believed
    double first_worth_{};
    bool as_good_{};              // the last offer, as the best before it
    int since_better_{};          // offers since the best was bettered
    int asked_again_{};           // for the best, since an offer was as good
    std::optional<Outcome> best_; // received
    std::vector<BestOffer> history_;
    std::optional<Outcome> nash_;
    Rank lowest_{};
};

} // namespace

std::unique_ptr<Negotiator> make_envoy(const Brief& brief) { return std::make_unique<Envoy>(brief); }

} // namespace parley::agents::strategies
