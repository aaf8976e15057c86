// How long an agent takes over its decisions: processor time, in whole games.
#include "game/delegations.hpp"
#include "game/purposes.hpp"
#include "tests/measure/tables.hpp"
#include "tests/play/cast.hpp"

#include <algorithm>
#include <cstdio>
#include <ctime>

namespace parley::testing {

namespace {

using Milliseconds = std::vector<double>;

/// Another agent, with its decisions timed.
class Timed final : public agents::Agent {
  public:
    Timed(std::unique_ptr<agents::Agent> agent, std::shared_ptr<Milliseconds> taken)
        : agent_(std::move(agent)),
          taken_(std::move(taken)) {}

    void observe(const rules::View& view, std::span<const rules::Event> events) override {
        const std::clock_t start = std::clock();
        agent_->observe(view, events);
        observing_ += std::clock() - start;
    }
    [[nodiscard]] agents::Decision decide(const rules::View& view, const agents::AgentRandom& random,
                                          std::uint32_t node_budget) override {
        const std::clock_t start = std::clock();
        agents::Decision decision = agent_->decide(view, random, node_budget);
        const std::clock_t spent = std::clock() - start + observing_;
        observing_ = 0;
        taken_->push_back(static_cast<double>(spent) * 1e3 / CLOCKS_PER_SEC);
        return decision;
    }
    [[nodiscard]] std::unique_ptr<Agent> clone() const override {
        return std::make_unique<Timed>(agent_->clone(), taken_);
    }

  private:
    std::unique_ptr<agents::Agent> agent_;
    std::shared_ptr<Milliseconds> taken_;
    std::clock_t observing_{}; // since the last decision: what was seen is thought over for the next
};

} // namespace

bool print_decisions(const Request& request) {
    const std::vector<std::string> players =
        request.players.empty() ? std::vector<std::string>{"tit-for-tat", "boulware", "conceder", "micro", "hardliner"}
                                : request.players;
    if (agents::make_agent(request.against) == nullptr)
        return false;
    const auto taken = std::make_shared<Milliseconds>();
    for (std::uint32_t index = 0; index < request.games; ++index) {
        std::vector<game::Seat> seats(2);
        seats[request.seat].agent = players[index % players.size()];
        seats[1 - request.seat].agent = request.against;
        if (agents::make_agent(seats[request.seat].agent) == nullptr)
            return false;
        game::Game game(game::Setup{request.scenario, game::seed_of(request.series, index), seats, false});
        game::Delegations(game, request.node_budget, [&](std::string_view name) {
            std::unique_ptr<agents::Agent> agent = agents::make_agent(name);
            if (name == request.against)
                agent = std::make_unique<Timed>(std::move(agent), taken);
            return agent;
        }).run(game);
    }
    if (taken->empty())
        return false;
    std::ranges::sort(*taken);
    const auto at = [&](double share) {
        return (*taken)[static_cast<std::size_t>(share * static_cast<double>(taken->size() - 1))];
    };
    std::printf("%s, series %llu, %u games, %u nodes a decision: %s decided %zu times. Milliseconds of the processor, "
                "what it had been shown since the last decision thought over included.\n"
                "median %.2f   nine in ten under %.2f   99 in 100 under %.2f   longest %.1f\n",
                request.scenario->open.id.c_str(), static_cast<unsigned long long>(request.series), request.games,
                request.node_budget, request.against.c_str(), taken->size(), at(0.5), at(0.9), at(0.99), at(1));
    return true;
}

} // namespace parley::testing
