#include "game/teaching/crisis_course.hpp"

#include "agents/delegate/guard.hpp"
#include "agents/evidence/memory.hpp"
#include "game/delegations.hpp"
#include "rules/amounts.hpp"
#include "rules/legal_actions.hpp"

#include <algorithm>

namespace parley::game {

namespace {

class OnCourse final : public agents::Agent {
  public:
    explicit OnCourse(CrisisCourse course) : course_(course) {}
    void observe(const rules::View&, std::span<const rules::Event>) override {}
    [[nodiscard]] agents::Decision decide(const rules::View& view, const agents::AgentRandom&, std::uint32_t) override {
        agents::Decision decision{agents::always_legal(view), {}};
        if (std::holds_alternative<rules::Capitals>(view.open().phase))
            decision.action = measures(view);
        if (std::holds_alternative<rules::Incident>(view.open().phase))
            decision.action = rules::RespondToIncident{
                course_ == CrisisCourse::pressing ? rules::IncidentAnswer::protest : rules::IncidentAnswer::play_down};
        return decision;
    }
    [[nodiscard]] std::unique_ptr<agents::Agent> clone() const override { return std::make_unique<OnCourse>(*this); }

  private:
    /// How much tension the measure adds, the rules' own share of a gesture with it.
    static int tension_added(const scenario::Measure& measure) {
        return agents::tension_of(measure) +
               (measure.kind == scenario::MeasureKind::gesture ? rules::amounts::gesture_tension : 0);
    }

    [[nodiscard]] rules::FileMeasures measures(const rules::View& view) const {
        rules::FileMeasures filed;
        if (course_ == CrisisCourse::passive)
            return filed;
        const int wanted = course_ == CrisisCourse::pressing ? 1 : -1;
        const rules::LegalActions legal = rules::legal_actions(view);
        filed.carries_out_gesture = legal.gesture_due;
        const auto use = [&](const rules::MeasureOrder& order) {
            return wanted * tension_added(view.scenario().measure(view.seat(), order.measure));
        };
        std::vector<rules::MeasureOrder> orders = legal.measures;
        std::ranges::stable_sort(orders, std::greater{}, use);
        for (const rules::MeasureOrder& order : orders) {
            if (use(order) <= 0 || filed.orders.full())
                break;
            filed.orders.push_back(order);
            if (rules::check(view, filed))
                filed.orders.erase_at(filed.orders.size() - 1);
        }
        return filed;
    }

    CrisisCourse course_;
};

} // namespace

Game play_course(std::shared_ptr<const scenario::Scenario> scenario, CrisisCourse course, std::uint64_t seed) {
    std::vector<Seat> seats(scenario->open.party_count(), Seat{"on-course"});
    Game game(Setup{std::move(scenario), seed, std::move(seats), false});
    Delegations(game, 0, [&](std::string_view) { return std::make_unique<OnCourse>(course); }).run(game);
    return game;
}

} // namespace parley::game
