// HardHeaded (van Krimpen, Looije & Hajizadeh 2013): holds near its best until the end, above a high floor; among bids
// within 0.01 of the target the one that the frequency model likes best. Accepts what is worth its lowest bid so far.
#include "agents/bargaining/formulas.hpp"
#include "agents/strategies/believed.hpp"
#include "agents/strategies/strategies.hpp"

#include <algorithm>

namespace parley::agents::strategies {

namespace {

using namespace bargaining;

class HardHeaded final : public Negotiator {
  public:
    explicit HardHeaded(const Brief& brief) : Negotiator(brief), believed_(brief), lowest_(own().most()) {}

    void hear(std::size_t from, Outcome offer, const Moment&) override { believed_.hear(from, offer); }
    [[nodiscard]] Move act(std::optional<Outcome> standing, const Moment& moment) override {
        const double least = std::min(std::max(hardheaded_floor, own().least()), own().most());
        const double target = hardheaded_target(least, own().most(), moment.time);
        const RankRange range = ranks_within(own(), target, hardheaded_window);
        const Outcome bid = own().at(believed_.kindest(own(), range.first, range.end));
        lowest_ = std::min(lowest_, own().worth(bid));
        if (standing && own().worth(*standing) >= std::max(lowest_, own().reservation()))
            return {true, *standing};
        return {false, bid};
    }

  private:
    Believed<FrequencyModel> believed_;
    double lowest_;
};

} // namespace

std::unique_ptr<Negotiator> make_hardheaded(const Brief& brief) { return std::make_unique<HardHeaded>(brief); }

} // namespace parley::agents::strategies
