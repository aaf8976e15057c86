// AgentK (Kawaguchi, Fujita & Ito 2010): the target falls towards the best that the spread of the offers received gives
// hope for, never more steeply than they came; offers are drawn near the target, and accepted by chance.
#include "agents/bargaining/formulas.hpp"
#include "agents/strategies/believed.hpp"
#include "agents/strategies/draws.hpp"
#include "agents/strategies/strategies.hpp"

#include <algorithm>

namespace parley::agents::strategies {

namespace {

using namespace bargaining;

constexpr double around_target = 0.02;

class AgentK final : public Negotiator {
  public:
    explicit AgentK(const Brief& brief) : Negotiator(brief) {}

    void hear(std::size_t, Outcome offer, const Moment&) override {
        const double worth = own().worth(offer);
        if (count_ == 0 || worth > own().worth(best_))
            best_ = offer;
        ++count_;
        sum_ += worth;
        squares_ += worth * worth;
    }
    [[nodiscard]] Move act(std::optional<Outcome> standing, const Moment& moment) override {
        if (count_ == 0)
            return {false, own().at(0)};
        const double n = static_cast<double>(count_);
        const double mean = sum_ / n;
        const double variance = std::max(0.0, squares_ / n - mean * mean);
        const double target = std::clamp(agent_k_target(mean, variance, moment.time), own().least(), own().most());
        if (standing && own().worth(*standing) >= own().reservation()) {
            const double chance =
                agent_k_acceptance(own().worth(*standing), agent_k_expected_best(mean, variance), target, moment.time);
            if (drawn_share(brief(), moment, acceptance_draw) < chance)
                return {true, *standing};
        }
        if (own().worth(best_) > target) // what the other side once offered it will hardly refuse
            return {false, best_};
        const RankRange range = ranks_within(own(), target, around_target);
        return {false, own().at(range.first + drawn_below(brief(), moment, bid_draw, range.end - range.first))};
    }

  private:
    std::size_t count_{};
    double sum_{}, squares_{};
    Outcome best_{};
};

} // namespace

std::unique_ptr<Negotiator> make_agent_k(const Brief& brief) { return std::make_unique<AgentK>(brief); }

} // namespace parley::agents::strategies
