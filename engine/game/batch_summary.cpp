#include "game/batch_summary.hpp"

#include <cmath>

namespace parley::game {

namespace {

Mean in_units(Mean mean, double unit) { return {mean.mean * unit, mean.standard_error * unit, mean.count}; }

bool is_in_force(const rules::Ending& how) {
    return std::holds_alternative<rules::AgreementKept>(how) || std::holds_alternative<rules::AgreementSuspended>(how);
}

/// What only scored games have.
struct ScoreMeans {
    rules::ByParty<MeanOf> worth, score;
    MeanOf gain_captured;

    void add(const ScoreFigures& figures, std::size_t parties) {
        for (std::size_t p = 0; p < parties; ++p) {
            worth[p].add(figures.worth[p].hundredths);
            score[p].add(figures.total[p]);
        }
        gain_captured.add(static_cast<std::int64_t>(figures.gain_captured * 1e6 + 0.5));
    }
    void write(BatchSummary& batch, std::size_t parties) const {
        for (std::size_t p = 0; p < parties; ++p) {
            batch.worth[p] = in_units(worth[p].result(), 0.01);
            batch.score[p] = score[p].result();
        }
        batch.gain_captured = in_units(gain_captured.result(), 1e-6);
    }
};

} // namespace

void MeanOf::add(std::int64_t number) {
    sum_ += number;
    squares_ += number * number;
    ++count_;
}

Mean MeanOf::result() const {
    if (count_ == 0)
        return {};
    const double count = count_;
    const double mean = static_cast<double>(sum_) / count;
    if (count_ == 1)
        return {mean, 0, 1};
    const double spread = static_cast<double>(squares_) - static_cast<double>(sum_) * mean;
    const double variance = spread > 0 ? spread / (count - 1) : 0;
    return {mean, std::sqrt(variance / count), count_};
}

BatchSummary summary_of(std::span<const GameSummary> games, std::size_t parties) {
    BatchSummary batch;
    MeanOf initialled, in_force, session, tension, steps, articles;
    rules::ByParty<MeanOf> at_signature, credit;
    ScoreMeans scores;
    for (const GameSummary& game : games) {
        ++batch.games;
        ++batch.endings[game.how.index()];
        initialled.add(game.initialled ? 1 : 0);
        in_force.add(is_in_force(game.how) ? 1 : 0);
        tension.add(game.tension);
        steps.add(game.steps);
        for (std::size_t p = 0; p < parties; ++p) {
            for (std::size_t other = 0; other < parties; ++other) {
                if (other != p)
                    credit[p].add(game.trust[other][p]);
            }
            if (game.initialled)
                at_signature[p].add(game.at_signature[p].hundredths);
        }
        if (game.score)
            scores.add(*game.score, parties);
        if (game.initialled) {
            session.add(*game.initialled + 1);
            articles.add(static_cast<std::int64_t>(game.agreed.size()));
        }
    }
    scores.write(batch, parties);
    batch.initialled = initialled.result();
    batch.in_force = in_force.result();
    batch.session = session.result();
    batch.tension = tension.result();
    batch.steps = steps.result();
    batch.articles = articles.result();
    for (std::size_t p = 0; p < parties; ++p) {
        batch.at_signature[p] = in_units(at_signature[p].result(), 0.01);
        batch.credit[p] = credit[p].result();
    }
    return batch;
}

} // namespace parley::game
