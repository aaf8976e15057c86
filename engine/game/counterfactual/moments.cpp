#include "game/counterfactual/moments.hpp"

#include "game/in_parallel.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace parley::game {

/// `before[i]` and `after[i]` share their chance.
struct DecisionPlayed {
    std::size_t decision{}; // its place among the player's decisions
    std::vector<Continued> before, after;

    [[nodiscard]] std::vector<double> differences() const {
        std::vector<double> list;
        for (std::size_t i = 0; i < before.size(); ++i)
            list.push_back((after[i].worth - before[i].worth).hundredths / 100.0);
        return list;
    }
};

namespace {

constexpr std::uint32_t fresh_series = 0xF4E54; // no continuation has this index

std::vector<double> worths(const std::vector<Continued>& games) {
    std::vector<double> list;
    for (const Continued& game : games)
        list.push_back(game.worth.hundredths / 100.0);
    return list;
}

/// How often the agent did the same, for the action that it did most often.
std::pair<const rules::Action*, std::uint32_t> commonest(const std::vector<Continued>& games) {
    std::pair<const rules::Action*, std::uint32_t> found{nullptr, 0};
    for (const Continued& game : games) {
        if (!game.first)
            continue;
        const auto same = static_cast<std::uint32_t>(std::count_if(
            games.begin(), games.end(), [&](const Continued& other) { return other.first == game.first; }));
        if (same > found.second)
            found = {&*game.first, same};
    }
    return found;
}

/// The decisions whose screened difference is greatest, in order of time.
std::vector<std::size_t> most_moved(const std::vector<DecisionPlayed>& screened, std::size_t count) {
    std::vector<std::pair<double, std::size_t>> order;
    for (const DecisionPlayed& pairs : screened)
        order.emplace_back(-std::abs(expected_of(pairs.differences()).mean), pairs.decision);
    std::sort(order.begin(), order.end());
    std::vector<std::size_t> decisions;
    for (std::size_t i = 0; i < count; ++i)
        decisions.push_back(order[i].second);
    std::sort(decisions.begin(), decisions.end());
    return decisions;
}

Moment moment_of(const Game& game, const std::vector<std::size_t>& steps, const DecisionPlayed& pairs, int chances) {
    Moment moment;
    moment.step = steps[pairs.decision];
    moment.before = expected_of(worths(pairs.before));
    moment.after = expected_of(worths(pairs.after));
    moment.difference = expected_of(pairs.differences(), chances);
    const auto [action, times] = commonest(pairs.before);
    if (action != nullptr && !(*action == game.steps()[moment.step].action)) {
        moment.instead = *action;
        moment.instead_of = times;
    }
    return moment;
}

std::vector<Moment> chosen(const Game& game, const std::vector<std::size_t>& steps,
                           const std::vector<DecisionPlayed>& played, core::Points least) {
    constexpr std::size_t most = 3;
    struct Candidate {
        std::size_t decision{};
        Moment moment;
    };
    std::vector<Candidate> candidates;
    for (const DecisionPlayed& pairs : played) {
        Moment moment = moment_of(game, steps, pairs, static_cast<int>(played.size()));
        const bool large = std::abs(moment.difference.mean) * 100 >= least.hundredths;
        if (large && moment.difference.is_significant())
            candidates.push_back({pairs.decision, std::move(moment)});
    }
    std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
        return std::abs(a.moment.difference.mean) > std::abs(b.moment.difference.mean);
    });
    std::vector<Candidate> kept;
    for (Candidate& candidate : candidates) {
        const bool neighbour = std::any_of(kept.begin(), kept.end(), [&](const Candidate& other) {
            return other.decision + 1 == candidate.decision || candidate.decision + 1 == other.decision;
        });
        if (!neighbour && kept.size() < most)
            kept.push_back(std::move(candidate));
    }
    std::sort(kept.begin(), kept.end(), [](const Candidate& a, const Candidate& b) { return a.decision < b.decision; });
    std::vector<Moment> moments;
    for (Candidate& candidate : kept)
        moments.push_back(std::move(candidate.moment));
    return moments;
}

} // namespace

MomentsHunt::MomentsHunt(const Game& game, rules::PartyId seat, MomentsSearch search)
    : game_(game),
      seat_(seat),
      search_(std::move(search)),
      steps_(decisions_of(game, seat)),
      tested_(std::min(steps_.size(), static_cast<std::size_t>(search_.tested))) {
    assert(game.ended() && search_.tested >= 1 && search_.tested <= 8);
    found_.decisions = steps_.size();
    std::vector<std::size_t> all(steps_.size());
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = i;
    PlayOn screening = search_.how;
    screening.games = search_.screening;
    begin(all, std::move(screening));
}

MomentsHunt::~MomentsHunt() = default;

void MomentsHunt::begin(const std::vector<std::size_t>& decisions, PlayOn how) {
    how_ = std::move(how);
    played_.clear();
    for (const std::size_t decision : decisions)
        played_.push_back({decision, std::vector<Continued>(how_.games), std::vector<Continued>(how_.games)});
}

std::uint32_t MomentsHunt::pieces() const { return static_cast<std::uint32_t>(2 * played_.size() * how_.games); }

std::uint32_t MomentsHunt::pieces_of_all() const {
    return 2 * static_cast<std::uint32_t>(steps_.size() * search_.screening + tested_ * search_.how.games);
}

void MomentsHunt::play(std::uint32_t piece) {
    DecisionPlayed& pair = played_[piece / (2 * how_.games)];
    const std::uint32_t index = piece / 2 % how_.games;
    const bool after = piece % 2 == 1;
    const std::size_t from = steps_[pair.decision] + (after ? 1 : 0);
    (after ? pair.after : pair.before)[index] = continued(play_on(game_, from, seat_, how_, index), from, seat_);
}

bool MomentsHunt::next_stage() {
    if (tests_) {
        found_.tested = tested_;
        found_.complete = true;
        found_.chosen = chosen(game_, steps_, played_, search_.least);
        return false;
    }
    tests_ = true;
    PlayOn fresh = search_.how;
    fresh.series = continuation_seed(search_.how.series, fresh_series);
    begin(most_moved(played_, tested_), std::move(fresh));
    return true;
}

MomentsSearch search_for_debrief(const Game& game) {
    MomentsSearch search;
    search.how.agent = kind_to_play_on(game);
    search.how.games = 48;
    return search;
}

std::vector<std::size_t> decisions_of(const Game& game, rules::PartyId seat) {
    std::vector<std::size_t> steps;
    for (std::size_t i = 0; i < game.steps().size(); ++i)
        if (game.steps()[i].party == seat && !std::holds_alternative<rules::FileAssessment>(game.steps()[i].action))
            steps.push_back(i);
    return steps;
}

Moments moments_that_mattered(const Game& game, rules::PartyId seat, const MomentsSearch& search, std::uint32_t jobs,
                              const Progress& progress, const std::stop_token& cancel) {
    MomentsHunt hunt(game, seat, search);
    std::uint32_t done_before = 0;
    do {
        const bool complete = in_parallel(
            hunt.pieces(), jobs, [&](std::uint32_t piece) { hunt.play(piece); },
            [&](std::uint32_t done, std::uint32_t) {
                if (progress)
                    progress(done_before + done, hunt.pieces_of_all());
            },
            cancel);
        if (!complete)
            return hunt.found();
        done_before += hunt.pieces();
    } while (hunt.next_stage());
    return hunt.found();
}

} // namespace parley::game
