// AgreeableAgent2018 (Mirzayi, Taghiyareh & Nassiri-Mofakham 2021): time-dependent with e = 0.1 and a floor of 0.8;
// among bids just above the target one is drawn with chances by what the frequency model says the other side likes.
#include "agents/bargaining/formulas.hpp"
#include "agents/strategies/believed.hpp"
#include "agents/strategies/draws.hpp"
#include "agents/strategies/strategies.hpp"

#include <algorithm>

namespace parley::agents::strategies {

namespace {

using namespace bargaining;

constexpr double near_target = 0.02;

class Agreeable final : public Negotiator {
  public:
    explicit Agreeable(const Brief& brief) : Negotiator(brief), believed_(brief) {}

    void hear(std::size_t from, Outcome offer, const Moment&) override { believed_.hear(from, offer); }
    [[nodiscard]] Move act(std::optional<Outcome> standing, const Moment& moment) override {
        const double least = std::min(std::max(agreeable_floor, own().least()), own().most());
        const double target = time_dependent_target(least, own().most(), moment.time, agreeable_exponent);
        const RankRange range = ranks_within(own(), target, near_target);
        return accept_or(standing, own().at(by_roulette(range, moment)));
    }

  private:
    [[nodiscard]] Rank by_roulette(RankRange range, const Moment& moment) {
        liking_.clear();
        double sum = 0;
        for (Rank rank = range.first; rank < range.end; ++rank) {
            sum += believed_.worth_to_others(own().at(rank));
            liking_.push_back(sum);
        }
        const double drawn = drawn_share(brief(), moment, bid_draw) * sum;
        const auto at = std::upper_bound(liking_.begin(), liking_.end(), drawn) - liking_.begin();
        return std::min(range.first + static_cast<Rank>(at), range.end - 1);
    }
    Believed<FrequencyModel> believed_;
    std::vector<double> liking_; // running sums over the ranks of a range
};

} // namespace

std::unique_ptr<Negotiator> make_agreeable(const Brief& brief) { return std::make_unique<Agreeable>(brief); }

} // namespace parley::agents::strategies
