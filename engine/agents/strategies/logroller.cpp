// Concedes by time with e = 0.5, and at each aspiration bids the outcome that the frequency model says the other side
// likes best: trade-offs along an indifference curve (Faratin, Sierra & Jennings 2002), found exactly.
#include "agents/bargaining/formulas.hpp"
#include "agents/strategies/believed.hpp"
#include "agents/strategies/strategies.hpp"

namespace parley::agents::strategies {

namespace {

using namespace bargaining;

constexpr double logroller_exponent = 0.5;

class Logroller final : public Negotiator {
  public:
    explicit Logroller(const Brief& brief) : Negotiator(brief), believed_(brief) {}

    void hear(std::size_t from, Outcome offer, const Moment&) override { believed_.hear(from, offer); }
    [[nodiscard]] Move act(std::optional<Outcome> standing, const Moment& moment) override {
        const double target = time_dependent_target(own().least(), own().most(), moment.time, logroller_exponent);
        const auto trade = believed_.search().kindest_at_least(target);
        return accept_or(standing, trade ? trade->outcome : own().at(0));
    }

  private:
    Believed<FrequencyModel> believed_;
};

} // namespace

std::unique_ptr<Negotiator> make_logroller(const Brief& brief) { return std::make_unique<Logroller>(brief); }

} // namespace parley::agents::strategies
