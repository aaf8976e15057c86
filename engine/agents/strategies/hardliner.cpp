// Asks for its best and nothing else: the limit e → 0 of Faratin, Sierra & Jennings 1998.
#include "agents/strategies/strategies.hpp"

namespace parley::agents::strategies {

namespace {

using namespace bargaining;

class Hardliner final : public Negotiator {
  public:
    explicit Hardliner(const Brief& brief) : Negotiator(brief) {}
    void hear(std::size_t, Outcome, const Moment&) override {}
    [[nodiscard]] Move act(std::optional<Outcome> standing, const Moment&) override {
        return accept_or(standing, own().at(0));
    }
};

} // namespace

std::unique_ptr<Negotiator> make_hardliner(const Brief& brief) { return std::make_unique<Hardliner>(brief); }

} // namespace parley::agents::strategies
