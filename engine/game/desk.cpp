#include "game/desk.hpp"

#include <algorithm>
#include <utility>

namespace parley::game {

AgentsTurn::AgentsTurn(Game game, Delegations delegations)
    : game_(std::move(game)),
      delegations_(std::move(delegations)) {}

void AgentsTurn::run(const std::stop_token& stop) {
    bool acted = true;
    while (acted && !stop.stop_requested()) {
        try {
            acted = delegations_.step(game_);
        } catch (const std::exception& error) {
            fault_ = error.what();
            acted = delegations_.step_plainly(game_);
        }
    }
}

Desk::Desk(Game game, std::optional<JournalFile> file, std::uint32_t node_budget)
    : game_(std::move(game)),
      delegations_(game_, node_budget),
      keeper_(game_, std::move(file)) {
    for (std::size_t i = 0; i < game_.seats().size(); ++i)
        if (game_.seats()[i].is_person())
            persons_.insert(rules::PartyId(i));
}

std::optional<std::filesystem::path> Desk::kept_in() const { return keeper_.kept_in(); }

std::optional<storage::Problem> Desk::keep_in(const std::filesystem::path& path) {
    return keeper_.move_to(path, game_);
}

std::optional<rules::Refusal> Desk::act(rules::PartyId seat, const rules::Action& action) {
    if (const std::optional<rules::Refusal> refusal = game_.act(seat, action))
        return refusal;
    keeper_.follow(game_);
    show_delegations();
    return std::nullopt;
}

std::optional<rules::Refusal> Desk::bring_in(scenario::OccurrenceId event) {
    if (const std::optional<rules::Refusal> refusal = game_.bring_in(event))
        return refusal;
    keeper_.follow(game_);
    show_delegations();
    return std::nullopt;
}

bool Desk::hand_over(rules::PartyId seat, const Seat& to) {
    if (!game_.hand_over(seat, to))
        return false;
    if (to.is_person())
        persons_.insert(seat);
    else
        persons_.erase(seat);
    keeper_.follow(game_);
    show_delegations();
    return true;
}

void Desk::let_agents_act() {
    AgentsTurn turn = lift_agents_turn();
    turn.run();
    put_back(std::move(turn));
}

/// One that throws is made anew before it is next asked, and is shown all of it again.
void Desk::show_delegations() {
    try {
        delegations_.catch_up(game_);
    } catch (const std::exception& error) {
        agents_fault_ = error.what();
        delegations_.dismiss();
    }
}

AgentsTurn Desk::lift_agents_turn() { return {game_, std::move(delegations_)}; }

void Desk::put_back(AgentsTurn turn) {
    game_ = std::move(turn.game_);
    delegations_ = std::move(turn.delegations_);
    agents_fault_ = std::move(turn.fault_);
    keeper_.follow(game_);
}

void Desk::give_up(AgentsTurn turn, std::string thrown) {
    delegations_ = std::move(turn.delegations_);
    delegations_.dismiss();
    agents_fault_ = std::move(thrown);
}

bool Desk::take_back(rules::PartyId seat) {
    const std::size_t steps = game_.undoable(seat);
    if (steps == 0)
        return false;
    game_.take_back(steps);
    keeper_.follow(game_);
    show_delegations();
    for (std::size_t& told : told_)
        told = std::min(told, game_.events().size());
    return true;
}

Desk::News Desk::news(rules::PartyId seat) {
    const News news{told_[seat.index()], game_.events().size()};
    told_[seat.index()] = news.last;
    return news;
}

void Desk::forget_news() { told_.fill(game_.events().size()); }

} // namespace parley::game
