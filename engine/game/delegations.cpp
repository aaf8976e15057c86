#include "game/delegations.hpp"

#include "core/keyed_draw.hpp"
#include "game/purposes.hpp"

#include <algorithm>
#include <cassert>

namespace parley::game {

Delegations::Delegations(const Game& game, std::uint32_t node_budget, MakeAgent make_agent)
    : make_agent_(std::move(make_agent)),
      node_budget_(node_budget) {
    start_anew(game);
}

bool Delegations::step(Game& game) {
    catch_up(game);
    const rules::PartySet to_act = game.to_act();
    const auto member =
        std::find_if(members_.begin(), members_.end(), [&](const Member& each) { return to_act.contains(each.seat); });
    if (member == members_.end())
        return false;
    const rules::PartyId seat = member->seat;
    const auto made =
        std::count_if(game.steps().begin(), game.steps().end(), [&](const Step& each) { return each.party == seat; });
    const rules::View view = game.view(seat);
    agents::Decision decision = member->agent->decide(
        view, random_of(game.chance_seed(), seat, static_cast<std::uint32_t>(made)), node_budget_);
    const bool refused = game.act(seat, decision.action, std::move(decision.rationale), node_budget_).has_value();
    assert(!refused && "an agent decided what the rules forbid");
    if (refused) { // a game must go on all the same
        const bool stuck = game.act(seat, plain_action(view)).has_value();
        assert(!stuck);
        if (stuck)
            return false;
    }
    catch_up(game);
    return true;
}

void Delegations::run(Game& game) {
    while (step(game)) {
    }
}

bool Delegations::seats_are_taken(const Game& game) const {
    std::size_t agents = 0;
    for (const Seat& seat : game.seats())
        agents += seat.is_person() ? 0U : 1U;
    return members_.size() == agents && std::all_of(members_.begin(), members_.end(), [&](const Member& each) {
               return game.seats()[each.seat.index()].agent == each.name;
           });
}

/// When the game is over they have seen all of it, and go with what they remember: that is most of a finished game's
/// memory. Taken back from its end, it finds them made anew.
void Delegations::catch_up(const Game& game) {
    if (game.ended() && members_.empty())
        return;
    const std::vector<Beat>& beats = game.beats();
    const bool same_past = shown_.size() <= beats.size() &&
                           std::equal(shown_.begin(), shown_.end(), beats.begin(),
                                      [](std::uint64_t shown, const Beat& beat) { return shown == beat.digest; });
    if (!same_past) {
        start_anew(game);
        return;
    }
    if (!seats_are_taken(game))
        seat_newcomers(game);
    show_beats(game, shown_.size(), beats.size(), members_);
    while (shown_.size() < beats.size())
        shown_.push_back(beats[shown_.size()].digest);
    if (game.ended()) {
        members_.clear();
        shown_.clear();
    }
}

void Delegations::start_anew(const Game& game) {
    members_.clear();
    shown_.clear();
    seat_newcomers(game);
    catch_up(game);
}

/// Makes the agents of the seats that have none yet and shows them what the others have been shown; those whose seat is
/// no longer theirs go.
void Delegations::seat_newcomers(const Game& game) {
    std::vector<Member> members;
    for (std::size_t i = 0; i < game.seats().size(); ++i) {
        const Seat& seat = game.seats()[i];
        if (seat.is_person())
            continue;
        const auto there = std::find_if(members_.begin(), members_.end(), [&](const Member& each) {
            return each.agent != nullptr && each.seat == rules::PartyId(i) && each.name == seat.agent;
        });
        if (there != members_.end()) {
            members.push_back(std::move(*there));
            continue;
        }
        members.push_back({rules::PartyId(i), seat.agent, make_agent_(seat.agent)});
        assert(members.back().agent != nullptr && "no agent of that name");
        const std::span<Member> newcomer(&members.back(), 1);
        show(game, game.state_after(0), 0, game.opening_events(), newcomer);
        show_beats(game, 0, shown_.size(), newcomer);
    }
    members_ = std::move(members);
}

/// Portion by portion: what followed from each of the beats from `from` up to, not including, `to`.
void Delegations::show_beats(const Game& game, std::size_t from, std::size_t to, std::span<Member> members) {
    if (from == to || members.empty())
        return;
    const std::vector<Beat>& beats = game.beats();
    rules::State state = game.state_after(from + 1);
    for (std::size_t i = from; i < to; ++i) {
        if (i > from)
            game.repeat(i, state);
        show(game, state, i == 0 ? game.opening_events() : beats[i - 1].events_end, beats[i].events_end, members);
    }
}

void Delegations::show(const Game& game, const rules::State& state, std::size_t from, std::size_t to,
                       std::span<Member> members) {
    for (Member& member : members) {
        std::vector<rules::Event> seen;
        for (std::size_t i = from; i < to; ++i) {
            if (game.events()[i].audience.contains(member.seat))
                seen.push_back(game.events()[i]);
        }
        if (!seen.empty())
            member.agent->observe(rules::View(game.scenario(), state, member.seat), seen);
    }
}

std::uint32_t node_budget_played_with(const Game& game) {
    const auto last =
        std::find_if(game.steps().rbegin(), game.steps().rend(), [](const Step& step) { return step.node_budget > 0; });
    return last == game.steps().rend() ? agents::default_node_budget : last->node_budget;
}

agents::AgentRandom random_of(std::uint64_t game_seed, rules::PartyId seat, std::uint32_t decision) {
    // Half of each of two draws: one whole draw could be turned back into the game's seed.
    const auto half = [&](Purpose purpose) {
        return core::draw_bits({game_seed, static_cast<std::uint32_t>(purpose), 0, seat.value, 0}) >> 32;
    };
    return {half(Purpose::agent_seed_high) << 32 | half(Purpose::agent_seed_low), decision};
}

} // namespace parley::game
