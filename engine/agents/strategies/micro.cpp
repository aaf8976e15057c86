// MiCRO (de Jonge 2022): one step down the own order for each new offer received; with several others, for each that
// all of them have made.
#include "agents/bargaining/formulas.hpp"
#include "agents/strategies/draws.hpp"
#include "agents/strategies/strategies.hpp"

#include <algorithm>

namespace parley::agents::strategies {

namespace {

using namespace bargaining;

class Micro final : public Negotiator {
  public:
    explicit Micro(const Brief& brief)
        : Negotiator(brief),
          seen_(brief.parties, std::vector<bool>(brief.space.outcome_count(), false)),
          received_(brief.parties, 0) {}

    void hear(std::size_t from, Outcome offer, const Moment&) override {
        if (seen_[from][offer])
            return;
        seen_[from][offer] = true;
        ++received_[from];
    }
    [[nodiscard]] Move act(std::optional<Outcome> standing, const Moment& moment) override {
        std::size_t fewest = brief().space.outcome_count();
        for (std::size_t party = 0; party < received_.size(); ++party)
            if (party != brief().seat)
                fewest = std::min(fewest, received_[party]);
        const bool steps =
            may_step_down(made_, fewest) && made_ <= own().last_rank() && own().worth_at(made_) >= own().reservation();
        const Rank lowest = steps || made_ == 0 ? made_ : made_ - 1;
        if (standing && own().worth(*standing) >= std::max(own().worth_at(lowest), own().reservation()))
            return {true, *standing};
        if (!steps)
            return {false, own().at(made_ == 0 ? 0 : drawn_below(brief(), moment, bid_draw, made_))};
        return {false, own().at(made_++)};
    }

  private:
    std::vector<std::vector<bool>> seen_; // by party and outcome
    std::vector<std::size_t> received_;   // distinct offers of each party
    Rank made_{};                         // distinct own offers: the ranks below this
};

} // namespace

std::unique_ptr<Negotiator> make_micro(const Brief& brief) { return std::make_unique<Micro>(brief); }

} // namespace parley::agents::strategies
