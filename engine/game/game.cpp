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
    beats_.push_back({steps_.size(), {}, step.digest, step.events_end});
    steps_.push_back(std::move(step));
    return {};
}

std::optional<rules::Refusal> Game::bring_in(scenario::OccurrenceId event) {
    if (auto refusal = rules::check_event(scenario(), state_, event))
        return refusal;
    Recorder recorder(events_);
    rules::bring_in(scenario(), state_, event, recorder);
    beats_.push_back({steps_.size(), event, digest(state_), events_.size()});
    return {};
}

/// How many beats there were before step `step` was taken, events brought in just before it among them.
std::size_t Game::beats_before(std::size_t step) const {
    const auto end = std::find_if(beats_.begin(), beats_.end(),
                                  [&](const Beat& beat) { return beat.step + (beat.brought_in ? 0 : 1) > step; });
    return static_cast<std::size_t>(end - beats_.begin());
}

std::size_t Game::events_before(std::size_t step) const {
    const std::size_t beats = beats_before(step);
    return beats == 0 ? opening_events_ : beats_[beats - 1].events_end;
}

void Game::repeat(std::size_t beat, rules::State& state) const {
    rules::NoEvents none;
    const Beat& one = beats_[beat];
    state.hidden.seed = reseeding_ && reseeding_->step <= one.step ? reseeding_->seed : setup_.seed;
    if (one.brought_in)
        rules::bring_in(scenario(), state, *one.brought_in, none);
    else
        rules::apply(scenario(), state, steps_[one.step].party, steps_[one.step].action, none);
}

rules::State Game::state_after(std::size_t count) const {
    assert(count <= beats_.size());
    if (count == beats_.size())
        return state_;
    rules::NoEvents none;
    rules::State state = rules::initial_state(scenario(), setup_.seed, none);
    for (std::size_t i = 0; i < count; ++i)
        repeat(i, state);
    if (reseeding_ && reseeding_->step <= beats_[count].step)
        state.hidden.seed = reseeding_->seed;
    return state;
}

rules::State Game::state_before(std::size_t step) const {
    assert(step <= steps_.size());
    return state_after(beats_before(step));
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
    if (steps_.empty() || beats_.back().brought_in)
        return 0;
    const bool by_another = std::any_of(hand_overs_.begin(), hand_overs_.end(), [&](const HandOver& each) {
        return each.seat == seat && each.step == steps_.size();
    });
    return steps_.back().party == seat && !steps_.back().moved_on && !by_another ? 1 : 0;
}

void Game::take_back(std::size_t count) {
    assert(count <= steps_.size());
    const std::size_t left = steps_.size() - count;
    const std::size_t beats_left = beats_before(left);
    const std::size_t events_left = events_before(left);
    state_ = state_after(beats_left);
    beats_.erase(beats_.begin() + static_cast<std::ptrdiff_t>(beats_left), beats_.end());
    steps_.erase(steps_.begin() + static_cast<std::ptrdiff_t>(left), steps_.end());
    events_.erase(events_.begin() + static_cast<std::ptrdiff_t>(events_left), events_.end());
    for (HandOver& each : hand_overs_)
        each.step = std::min(each.step, left);
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
