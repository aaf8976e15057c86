#include "game/game.hpp"

#include <algorithm>
#include <cassert>
#include <utility>

namespace parley::game {

namespace {

class Recorder final : public rules::EventSink {
  public:
    explicit Recorder(std::vector<rules::Event>& events) : events_(events) {}
    void take(const rules::Event& event) override { events_.push_back(event); }

  private:
    std::vector<rules::Event>& events_;
};

bool same_beat(const rules::Public& before, const rules::Public& after) {
    if (before.phase.index() != after.phase.index() || before.session != after.session ||
        before.extra_session != after.extra_session)
        return false;
    if (const auto* period = std::get_if<rules::Implementation>(&before.phase))
        return period->period == std::get<rules::Implementation>(after.phase).period;
    // An answer to a finding may bring the truth to light at once.
    return !std::holds_alternative<rules::Dispute>(before.phase);
}

} // namespace

Game::Game(Setup setup) : setup_(std::move(setup)), seats_(setup_.seats) {
    assert(setup_.scenario != nullptr && setup_.seats.size() == setup_.scenario->open.party_count());
    Recorder recorder(events_);
    state_ = rules::initial_state(*setup_.scenario, setup_.seed, recorder);
    opening_events_ = events_.size();
}

rules::PartySet Game::to_act() const { return rules::parties_to_act(scenario().open, state_.open); }

bool Game::ended() const { return std::holds_alternative<rules::Ended>(state_.open.phase); }

std::optional<rules::Refusal> Game::act(rules::PartyId party, const rules::Action& action,
                                        std::optional<agents::Rationale> rationale, std::uint32_t node_budget) {
    assert(party.index() < scenario().open.party_count());
    if (auto refusal = rules::check(view(party), action))
        return refusal;
    Step step{party, action, std::move(rationale), node_budget, 0, 0, false};
    const rules::Public before = state_.open;
    Recorder recorder(events_);
    rules::apply(scenario(), state_, party, step.action, recorder);
    step.digest = digest(state_);
    step.events_end = events_.size();
    step.moved_on = !same_beat(before, state_.open);
    steps_.push_back(std::move(step));
    return {};
}

rules::State Game::state_before(std::size_t step) const {
    assert(step <= steps_.size());
    if (step == steps_.size())
        return state_;
    rules::NoEvents none;
    rules::State state = rules::initial_state(scenario(), setup_.seed, none);
    const auto reseed = [&](std::size_t at) {
        if (reseeding_ && reseeding_->step == at)
            state.hidden.seed = reseeding_->seed;
    };
    reseed(0);
    for (std::size_t i = 0; i < step; ++i) {
        rules::apply(scenario(), state, steps_[i].party, steps_[i].action, none);
        reseed(i + 1);
    }
    return state;
}

bool Game::hand_over(rules::PartyId seat, Seat to) {
    assert(seat.index() < seats_.size());
    if (ended() || seats_[seat.index()] == to || !(to.is_person() || agents::is_agent(to.agent)))
        return false;
    seats_[seat.index()] = to;
    hand_overs_.push_back({steps_.size(), seat, std::move(to)});
    return true;
}

std::size_t Game::undoable(rules::PartyId seat) const {
    const bool by_another = std::any_of(hand_overs_.begin(), hand_overs_.end(), [&](const HandOver& each) {
        return each.seat == seat && each.step == steps_.size();
    });
    return !steps_.empty() && steps_.back().party == seat && !steps_.back().moved_on && !by_another ? 1 : 0;
}

void Game::take_back(std::size_t count) {
    assert(count <= steps_.size());
    const std::size_t left = steps_.size() - count;
    state_ = state_before(left);
    steps_.erase(steps_.begin() + static_cast<std::ptrdiff_t>(left), steps_.end());
    for (HandOver& each : hand_overs_)
        each.step = std::min(each.step, left);
    const std::size_t events_left = steps_.empty() ? opening_events_ : steps_.back().events_end;
    events_.erase(events_.begin() + static_cast<std::ptrdiff_t>(events_left), events_.end());
}

Game Game::branch(std::size_t step, std::vector<Seat> seats) const {
    assert(step <= steps_.size() && seats.size() == setup_.seats.size());
    Game other = *this;
    other.take_back(steps_.size() - step);
    other.setup_.seats = seats;
    other.seats_ = std::move(seats);
    other.hand_overs_.clear();
    other.setup_.rehearsal = true;
    return other;
}

Game Game::continuation(std::size_t step, std::vector<Seat> seats, std::uint64_t seed) const {
    Game other = branch(step, std::move(seats));
    other.reseeding_ = Reseeding{step, seed};
    other.state_.hidden.seed = seed;
    return other;
}

} // namespace parley::game
