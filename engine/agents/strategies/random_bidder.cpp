// Draws among the outcomes that are no worse than no deal, and accepts what is worth at least the one drawn.
#include "agents/strategies/draws.hpp"
#include "agents/strategies/strategies.hpp"

#include <algorithm>

namespace parley::agents::strategies {

namespace {

using namespace bargaining;

class RandomBidder final : public Negotiator {
  public:
    explicit RandomBidder(const Brief& brief)
        : Negotiator(brief),
          rational_(std::max<Rank>(own().count_at_least(own().reservation()), 1)) {}
    void hear(std::size_t, Outcome, const Moment&) override {}
    [[nodiscard]] Move act(std::optional<Outcome> standing, const Moment& moment) override {
        return accept_or(standing, own().at(drawn_below(brief(), moment, bid_draw, rational_)));
    }

  private:
    Rank rational_;
};

} // namespace

std::unique_ptr<Negotiator> make_random(const Brief& brief) { return std::make_unique<RandomBidder>(brief); }

} // namespace parley::agents::strategies
