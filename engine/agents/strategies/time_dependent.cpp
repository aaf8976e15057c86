// Boulware, linear and Conceder: the demand falls with time alone (Faratin, Sierra & Jennings 1998).
#include "agents/bargaining/formulas.hpp"
#include "agents/strategies/strategies.hpp"

#include <algorithm>

namespace parley::agents::strategies {

namespace {

using namespace bargaining;

class TimeDependent final : public Negotiator {
  public:
    TimeDependent(const Brief& brief, double exponent)
        : Negotiator(brief),
          exponent_(exponent),
          last_rational_(std::max<Rank>(own().count_at_least(own().reservation()), 1) - 1) {}

    void hear(std::size_t, Outcome, const Moment&) override {}
    [[nodiscard]] Move act(std::optional<Outcome> standing, const Moment& moment) override {
        const double target = time_dependent_target(own().least(), own().most(), moment.time, exponent_);
        rank_ = std::min(own().nearest(target, rank_), last_rational_);
        return accept_or(standing, own().at(rank_));
    }

  private:
    double exponent_;
    Rank last_rational_;
    Rank rank_{};
};

} // namespace

std::unique_ptr<Negotiator> make_boulware(const Brief& brief) {
    return std::make_unique<TimeDependent>(brief, boulware_exponent);
}
std::unique_ptr<Negotiator> make_linear(const Brief& brief) { return std::make_unique<TimeDependent>(brief, 1.0); }
std::unique_ptr<Negotiator> make_conceder(const Brief& brief) {
    return std::make_unique<TimeDependent>(brief, conceder_exponent);
}

} // namespace parley::agents::strategies
