#include "game/counterfactual/moments.hpp"

#include "game/in_parallel.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace parley::game {

namespace {

/// Continuations from one decision: `before[i]` and `after[i]` share their chance.
struct Pairs {
    std::size_t decision{}; // its place among the player's decisions
    std::vector<Continued> before, after;

    [[nodiscard]] std::vector<double> differences() const {
        std::vector<double> list;
        for (std::size_t i = 0; i < before.size(); ++i)
            list.push_back((after[i].worth - before[i].worth).hundredths / 100.0);
        return list;
    }
};

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

class Finder {
  public:
    Finder(const Game& game, rules::PartyId seat, const MomentsSearch& search, std::uint32_t jobs,
           const Progress& progress, const std::stop_token& cancel)
        : game_(game),
          seat_(seat),
          search_(search),
          jobs_(jobs),
          progress_(progress),
          cancel_(cancel),
          steps_(decisions_of(game, seat)) {}

    Moments find() {
        Moments moments;
        moments.decisions = steps_.size();
        std::vector<std::size_t> all(steps_.size());
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i] = i;
        const std::size_t tested = std::min(all.size(), static_cast<std::size_t>(search_.tested));
        whole_ = 2 * static_cast<std::uint32_t>(all.size() * search_.screening + tested * search_.how.games);
        PlayOn screening = search_.how;
        screening.games = search_.screening;
        const auto screened = play(all, screening);
        if (!screened)
            return moments;
        PlayOn fresh = search_.how;
        fresh.series = continuation_seed(search_.how.series, fresh_series);
        const auto played = play(most_moved(*screened, tested), fresh);
        if (!played)
            return moments;
        moments.tested = tested;
        moments.complete = true;
        moments.chosen = chosen(*played);
        return moments;
    }

  private:
    static constexpr std::uint32_t fresh_series = 0xF4E54; // no continuation has this index

    /// Plays on from before and after each of the decisions; nothing when cancelled.
    std::optional<std::vector<Pairs>> play(const std::vector<std::size_t>& decisions, const PlayOn& how) {
        std::vector<Pairs> pairs;
        for (const std::size_t decision : decisions)
            pairs.push_back({decision, std::vector<Continued>(how.games), std::vector<Continued>(how.games)});
        const auto count = static_cast<std::uint32_t>(2 * decisions.size() * how.games);
        const bool complete = in_parallel(
            count, jobs_,
            [&](std::uint32_t task) {
                Pairs& pair = pairs[task / (2 * how.games)];
                const std::uint32_t index = task / 2 % how.games;
                const bool after = task % 2 == 1;
                const std::size_t from = steps_[pair.decision] + (after ? 1 : 0);
                (after ? pair.after : pair.before)[index] =
                    continued(play_on(game_, from, seat_, how, index), from, seat_);
            },
            [&](std::uint32_t done, std::uint32_t) {
                if (progress_)
                    progress_(done_ + done, whole_);
            },
            cancel_);
        done_ += count;
        return complete ? std::optional(std::move(pairs)) : std::nullopt;
    }

    /// The decisions whose screened difference is greatest, in order of time.
    static std::vector<std::size_t> most_moved(const std::vector<Pairs>& screened, std::size_t count) {
        std::vector<std::pair<double, std::size_t>> order;
        for (const Pairs& pairs : screened)
            order.emplace_back(-std::abs(expected_of(pairs.differences()).mean), pairs.decision);
        std::sort(order.begin(), order.end());
        std::vector<std::size_t> decisions;
        for (std::size_t i = 0; i < count; ++i)
            decisions.push_back(order[i].second);
        std::sort(decisions.begin(), decisions.end());
        return decisions;
    }

    [[nodiscard]] Moment moment_of(const Pairs& pairs, int chances) const {
        Moment moment;
        moment.step = steps_[pairs.decision];
        moment.before = expected_of(worths(pairs.before));
        moment.after = expected_of(worths(pairs.after));
        moment.difference = expected_of(pairs.differences(), chances);
        const auto [action, times] = commonest(pairs.before);
        if (action != nullptr && !(*action == game_.steps()[moment.step].action)) {
            moment.instead = *action;
            moment.instead_of = times;
        }
        return moment;
    }

    [[nodiscard]] std::vector<Moment> chosen(const std::vector<Pairs>& played) const {
        constexpr std::size_t most = 3;
        struct Candidate {
            std::size_t decision{};
            Moment moment;
        };
        std::vector<Candidate> candidates;
        for (const Pairs& pairs : played) {
            Moment moment = moment_of(pairs, static_cast<int>(played.size()));
            const bool large = std::abs(moment.difference.mean) * 100 >= search_.least.hundredths;
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
        std::sort(kept.begin(), kept.end(),
                  [](const Candidate& a, const Candidate& b) { return a.decision < b.decision; });
        std::vector<Moment> moments;
        for (Candidate& candidate : kept)
            moments.push_back(std::move(candidate.moment));
        return moments;
    }

    const Game& game_;
    rules::PartyId seat_;
    const MomentsSearch& search_;
    std::uint32_t jobs_;
    const Progress& progress_;
    const std::stop_token& cancel_;
    std::vector<std::size_t> steps_;
    std::uint32_t done_{};
    std::uint32_t whole_{};
};

} // namespace

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
    assert(game.ended() && search.tested >= 1 && search.tested <= 8);
    return Finder(game, seat, search, jobs, progress, cancel).find();
}

} // namespace parley::game
