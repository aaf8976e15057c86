// Absolute tit-for-tat (Faratin, Sierra & Jennings 1998): the demand falls by what the last offer gave over the one
// before it. With several others each counts for its share.
#include "agents/bargaining/formulas.hpp"
#include "agents/strategies/strategies.hpp"

namespace parley::agents::strategies {

namespace {

using namespace bargaining;

class TitForTat final : public Negotiator {
  public:
    explicit TitForTat(const Brief& brief) : Negotiator(brief), demand_(own().most()), last_(brief.parties) {}

    void hear(std::size_t from, Outcome offer, const Moment&) override {
        const double share = 1.0 / static_cast<double>(brief().parties - 1);
        const double now = own().worth(offer);
        if (last_[from])
            demand_ = tit_for_tat_target(demand_, *last_[from] * share, now * share, own().least(), own().most());
        last_[from] = now;
    }
    [[nodiscard]] Move act(std::optional<Outcome> standing, const Moment&) override {
        return accept_or(standing, own().at(own().rational_nearest(demand_)));
    }

  private:
    double demand_;
    std::vector<std::optional<double>> last_;
};

} // namespace

std::unique_ptr<Negotiator> make_tit_for_tat(const Brief& brief) { return std::make_unique<TitForTat>(brief); }

} // namespace parley::agents::strategies
