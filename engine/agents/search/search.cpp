#include "agents/search/search.hpp"

#include "agents/evidence/heed.hpp"
#include "agents/search/rollout.hpp"
#include "core/elementary.hpp"
#include "core/keyed_draw.hpp"
#include "rules/world/regime.hpp"

#include <algorithm>

namespace parley::agents {

namespace {

constexpr std::uint32_t world_draw = 100, patience_draw = 40'000, seed_draw = 60'000;
constexpr std::size_t most_worlds = 16;    // beyond these, the same guesses meet other chances
constexpr std::uint32_t least_nodes = 120; // of a continuation, at a guess, to see whether a search is worth beginning

/// Down from the most one could get to the least one would sign, at each step what displeases least.
template <class Add>
void add_rungs(const Standing& standing, int rungs, const Add& add) {
    const core::Points top = standing.reach().most(), low = standing.floor;
    for (int k = 0; k <= rungs; ++k) {
        const std::int32_t part = (top - low).hundredths / rungs * (rungs - k);
        add(standing.reach().at_least(low + core::Points{std::max(0, part)}).outcome);
    }
}

/// By option, what it is believed to take from the others, what they tabled last standing; those who refused last weigh
/// most.
Displeasure believed_costs(const Mind& mind) {
    const Standing& standing = mind.standing;
    const treaty::Outcome base = tabled_last(standing.view, standing.memory);
    const Heed heeded = heed(standing.memory, standing.others);
    Displeasure costs;
    for (const HypothesisModel& belief : mind.beliefs) {
        const OptionGains gains = gains_by_option(belief, standing.view, base);
        const std::int32_t part = heeded.of[belief.party().index()];
        for (std::size_t i = 0; i < standing.text().provisions.size(); ++i)
            for (std::size_t o = 1; o < standing.text().provisions[i].options.size(); ++o)
                costs.of[i][o] -= static_cast<std::int32_t>(cost_of_a_point * gains[i][o] * part / heeded.all);
    }
    price_declared_lines(standing.view, costs);
    return costs;
}

/// The packages that players think of: those that suit the others by what they have tabled, those that suit them by
/// what is believed of them, and what was tabled last.
std::vector<treaty::Outcome> ladder_of(const Mind& mind) {
    constexpr int by_positions = 4, by_belief = 6;
    const Standing& standing = mind.standing;
    std::vector<treaty::Outcome> ladder;
    const auto add = [&](const treaty::Outcome& outcome) {
        if (std::find(ladder.begin(), ladder.end(), outcome) == ladder.end())
            ladder.push_back(outcome);
    };
    if (standing.bargaining) {
        add_rungs(standing, by_positions, add);
        Outlook believed;
        believed.interests = standing.interests;
        believed.costs = believed_costs(mind);
        Workings workings;
        const Standing seen_so(standing.view, standing.memory, standing.character, standing.random, workings,
                               &believed);
        add_rungs(seen_so, by_belief, add);
    }
    for (const rules::PartyId other : standing.others)
        if (const Offer* last = standing.memory.last_offer(other))
            add(treaty::with(standing.text(), standing.rolling().agreed, last->package));
    if (const Offer* own = standing.memory.last_offer(standing.self))
        add(treaty::with(standing.text(), standing.rolling().agreed, own->package));
    add(standing.rolling().agreed);
    return ladder;
}

/// Worlds, made as they are asked for.
class Stages {
  public:
    explicit Stages(const Mind& mind) : mind_(mind), ladder_(ladder_of(mind)) {
        const rules::View& view = mind.standing.view;
        treaty::CreditRow credit{};
        const treaty::Circumstances at = rules::circumstances(view);
        const treaty::TreatyText& text = view.scenario().text;
        unbelieved_ = treaty::compile_utility(text, view.mandate(), view.terms(), view.seat(), credit, at);
        credit.fill(100);
        believed_ = treaty::compile_utility(text, view.mandate(), view.terms(), view.seat(), credit, at);
        stages_.reserve(most_worlds);
    }

    /// The stage for the n-th play.
    [[nodiscard]] const Stage& at(std::size_t play) {
        while (stages_.size() < std::min(most_worlds, play + 1))
            stages_.push_back(made(stages_.size()));
        Stage& stage = stages_[play % most_worlds];
        stage.world.state.hidden.seed = seed_of(play);
        return stage;
    }

  private:
    [[nodiscard]] std::uint64_t seed_of(std::size_t play) const {
        const auto ordinal = seed_draw + static_cast<std::uint32_t>(2 * play);
        return (std::uint64_t{mind_.standing.random.below(0xFFFFFFFF, ordinal)} << 32) |
               mind_.standing.random.below(0xFFFFFFFF, ordinal + 1);
    }

    [[nodiscard]] Stage made(std::size_t number) const {
        constexpr std::array<double, 4> patience{0.6, 1.0, 2.0, 4.0};
        const Standing& standing = mind_.standing;
        const rules::View& view = standing.view;
        std::vector<Supposed> supposed;
        for (const HypothesisModel& belief : mind_.beliefs)
            supposed.push_back(
                {belief.party(),
                 belief.drawn(standing.random, world_draw + static_cast<std::uint32_t>(number * treaty::max_parties +
                                                                                       belief.party().index()))});
        Stage stage{determinise(view, mind_.bare, supposed, seed_of(number)), {}, &ladder_, view.seat(), 0};
        const core::Points in_the_end = rules::lost_in_the_end(view.scenario(), view.seat());
        stage.first_reservation = (view.terms().reservation - in_the_end).hundredths / 100.0;
        Extra& own = stage.cast[view.seat().index()];
        own.worth = {&unbelieved_, &believed_};
        own.reservation = view.terms().reservation.hundredths / 100.0;
        own.opening = standing.bargaining ? standing.target_now().hundredths / 100.0 : own.reservation + 6;
        for (const Supposed& other : supposed) {
            Extra& extra = stage.cast[other.party.index()];
            extra.worth = {other.draw.unbelieved, other.draw.believed};
            extra.reservation = other.draw.reservation.hundredths / 100.0;
            extra.patience = patience[standing.random.below(
                4, patience_draw + static_cast<std::uint32_t>(number * treaty::max_parties + other.party.index()))];
            for (const treaty::Outcome& rung : ladder_)
                extra.opening = std::max(extra.opening, extra.worth.at(rung, 0.25));
        }
        return stage;
    }

    const Mind& mind_;
    std::vector<treaty::Outcome> ladder_;
    treaty::CompiledUtility unbelieved_, believed_;
    std::vector<Stage> stages_;
};

struct Arm {
    std::size_t index{};
    double sum{}, square{};
    int plays{}, deals{};
    [[nodiscard]] double mean() const { return plays == 0 ? -1e9 : sum / plays; }
};

} // namespace

std::vector<Judged> search(Mind& mind, const std::vector<rules::Action>& actions, double share, Play play_to_end) {
    const auto budget = static_cast<std::uint32_t>(mind.nodes_left * std::clamp(share, 0.0, 1.0));
    if (actions.size() < 2 || budget < actions.size() * 2 * least_nodes)
        return {};
    Stages stages(mind);
    std::vector<Arm> arms(actions.size());
    for (std::size_t i = 0; i < arms.size(); ++i)
        arms[i].index = i;
    std::size_t rounds = 1;
    while ((std::size_t{1} << rounds) < arms.size())
        ++rounds;
    std::uint32_t left = budget;
    std::size_t alive = arms.size(), play = 0;
    for (std::size_t round = 0; round < rounds; ++round) {
        const std::uint32_t allowed = left / static_cast<std::uint32_t>(rounds - round);
        std::uint32_t used = 0;
        do {
            const Stage& stage = stages.at(play++);
            for (std::size_t i = 0; i < alive && left > 0; ++i) {
                std::uint32_t nodes = left;
                const Continuation end = play_to_end(stage, actions[arms[i].index], nodes);
                used += left - nodes;
                left = nodes;
                arms[i].sum += end.value;
                arms[i].square += end.value * end.value;
                arms[i].deals += end.deal ? 1 : 0;
                ++arms[i].plays;
            }
        } while (used + used / std::max<std::uint32_t>(1, static_cast<std::uint32_t>(play)) < allowed && left > 0);
        std::stable_sort(arms.begin(), arms.begin() + static_cast<std::ptrdiff_t>(alive),
                         [](const Arm& a, const Arm& b) { return a.mean() > b.mean(); });
        alive = std::max<std::size_t>(2, (alive + 1) / 2);
    }
    mind.nodes_left -= budget - left;
    std::vector<Judged> judged;
    for (const Arm& arm : arms) {
        if (arm.plays == 0) // continuations longer than expected took the budget before its turn
            continue;
        const double count = arm.plays;
        const double variance = std::max(0.0, arm.square / count - arm.mean() * arm.mean());
        judged.push_back(
            {actions[arm.index], arm.mean(), core::power(variance / count, 0.5), arm.deals / count, arm.plays});
    }
    return judged;
}

bool clearly_better(const Judged& better, const Judged& other, double points) {
    // The same worlds were met by both, so the two errors added in square overstate that of the difference.
    const double error = core::power(better.error * better.error + other.error * other.error, 0.5);
    return better.value > other.value + points && better.value - other.value > error;
}

} // namespace parley::agents
