#include "game/tournament/tournament_figures.hpp"

#include <algorithm>
#include <cassert>

namespace parley::game {

namespace {

constexpr std::int64_t whole = 1'000'000; // of shares
constexpr std::int32_t same_text = 0;     // hundredths of a point between texts of one worth

std::optional<std::int64_t> share(bool yes) { return yes ? whole : 0; }

/// The number, in units of `unit_of`; nothing where the game does not tell.
std::optional<std::int64_t> number_of(Measured what, const GameResult& result, std::size_t seat) {
    switch (what) {
    case Measured::utility:
        return result.seats[seat].utility;
    case Measured::points:
        return result.seats[seat].points;
    case Measured::score:
        return result.seats[seat].score;
    case Measured::agreement:
        return share(result.agreed);
    case Measured::in_force:
        return share(result.in_force);
    case Measured::to_frontier:
        return result.to_frontier;
    case Measured::to_nash:
        return result.to_nash ? std::optional<std::int64_t>(*result.to_nash) : std::nullopt;
    case Measured::gain_captured:
        return result.gain_captured;
    case Measured::pareto:
        return result.agreed ? share(result.to_frontier == same_text) : std::nullopt;
    case Measured::at_nash:
        return result.agreed && result.to_nash ? share(*result.to_nash == same_text) : std::nullopt;
    case Measured::steps:
        return result.steps;
    case Measured::uncapped:
        return result.seats[seat].uncapped;
    }
    return std::nullopt;
}

double unit_of(Measured what) {
    switch (what) {
    case Measured::utility:
    case Measured::agreement:
    case Measured::in_force:
    case Measured::gain_captured:
    case Measured::pareto:
    case Measured::at_nash:
    case Measured::uncapped:
        return 1e-6;
    case Measured::points:
    case Measured::to_frontier:
    case Measured::to_nash:
        return 1e-2;
    case Measured::score:
    case Measured::steps:
        return 1;
    }
    return 1;
}

class FigureMaker {
  public:
    FigureMaker(const Schedule& schedule, std::span<const GameResult> results)
        : schedule_(schedule),
          results_(results),
          strata_(strata_of(schedule.plan())),
          at_one_venue_{{schedule.plan().games}},
          agents_(schedule.plan().agents.size()) {
        for (const GameResult& result : results)
            fixtures_.push_back(schedule.at(result.number));
    }

    TournamentFigures make() {
        figures_.games = static_cast<std::uint32_t>(results_.size());
        figures_.venues_are_the_sample = strata_.clusters.size() == 1 && schedule_.plan().venues.size() > 1;
        figures_.exact = std::all_of(results_.begin(), results_.end(), [](const GameResult& r) { return r.exact; });
        figures_.overall.resize(agents_);
        for (const Venue& venue : schedule_.plan().venues)
            figures_.venues.push_back(
                {std::vector<AgentFigures>(agents_),
                 std::vector<std::vector<AgentFigures>>(venue.seats.size(), std::vector<AgentFigures>(agents_))});
        for (std::size_t what = 0; what < measured_count; ++what)
            measure(static_cast<Measured>(what));
        meet();
        return std::move(figures_);
    }

  private:
    using Rows = std::vector<ClusteredRow>;

    void measure(Measured what) {
        Rows overall(agents_, ClusteredRow(strata_));
        std::vector<Rows> at_venue;
        std::vector<std::vector<Rows>> at_seat;
        for (const Venue& venue : schedule_.plan().venues) {
            at_venue.emplace_back(agents_, ClusteredRow(at_one_venue_));
            at_seat.emplace_back(venue.seats.size(), at_venue.back());
        }
        for (std::size_t g = 0; g < results_.size(); ++g) {
            const Fixture& fixture = fixtures_[g];
            for (std::size_t seat = 0; seat < schedule_.seats(fixture); ++seat) {
                const std::optional<std::int64_t> number = number_of(what, results_[g], seat);
                if (!number || !fixture.pairing.counts(seat))
                    continue;
                const std::size_t agent = fixture.pairing.agents[seat];
                overall[agent].add(cluster_of(schedule_.plan(), fixture), *number);
                at_venue[fixture.venue][agent].add(fixture.repetition, *number);
                at_seat[fixture.venue][seat][agent].add(fixture.repetition, *number);
            }
        }
        const auto write = [&](const Rows& rows, std::vector<AgentFigures>& into) {
            for (std::size_t a = 0; a < agents_; ++a)
                into[a].of[static_cast<std::size_t>(what)] = rows[a].estimate(unit_of(what));
        };
        write(overall, figures_.overall);
        for (std::size_t v = 0; v < at_venue.size(); ++v) {
            write(at_venue[v], figures_.venues[v].agents);
            for (std::size_t seat = 0; seat < at_seat[v].size(); ++seat)
                write(at_seat[v][seat], figures_.venues[v].seats[seat]);
        }
        if (what == Measured::utility)
            rank(overall);
    }

    /// Pairwise differences on common seeds, by Bonferroni over all pairs.
    void rank(const Rows& rows) {
        const double error = 0.05 / std::max(1.0, static_cast<double>(agents_ * (agents_ - 1)) / 2);
        for (std::size_t a = 0; a < agents_; ++a) {
            Standing standing{static_cast<AgentIndex>(a), 1, static_cast<std::uint32_t>(agents_)};
            for (std::size_t b = 0; b < agents_; ++b) {
                const Estimate more = rows[a].less(rows[b], 1, error);
                if (a == b || !more.margin)
                    continue;
                standing.best += more.high() < 0 ? 1U : 0U;
                standing.worst -= more.low() > 0 ? 1U : 0U;
            }
            figures_.ranking.push_back(standing);
        }
        std::stable_sort(figures_.ranking.begin(), figures_.ranking.end(), [&](const Standing& a, const Standing& b) {
            return figures_.overall[a.agent][Measured::utility].mean >
                   figures_.overall[b.agent][Measured::utility].mean;
        });
        for (std::size_t i = 0; i + 1 < figures_.ranking.size(); ++i) {
            Standing& standing = figures_.ranking[i];
            const ClusteredRow& mine = rows[standing.agent];
            const ClusteredRow& next = rows[figures_.ranking[i + 1].agent];
            standing.lead = mine.less(next, unit_of(Measured::utility));
            standing.joint_lead = mine.less(next, unit_of(Measured::utility), error);
        }
    }

    /// Who met whom.
    void meet() {
        std::vector<Rows> against(agents_, Rows(agents_, ClusteredRow(strata_)));
        for (std::size_t g = 0; g < results_.size(); ++g) {
            const Fixture& fixture = fixtures_[g];
            for (std::size_t seat = 0; seat < schedule_.seats(fixture); ++seat) {
                if (!fixture.pairing.counts(seat))
                    continue;
                std::vector<bool> met(agents_);
                for (std::size_t other = 0; other < schedule_.seats(fixture); ++other)
                    if (other != seat)
                        met[fixture.pairing.agents[other]] = true;
                for (std::size_t b = 0; b < agents_; ++b)
                    if (met[b])
                        against[fixture.pairing.agents[seat]][b].add(cluster_of(schedule_.plan(), fixture),
                                                                     results_[g].seats[seat].utility);
            }
        }
        for (const Rows& rows : against) {
            figures_.against.emplace_back();
            for (const ClusteredRow& row : rows)
                figures_.against.back().push_back(row.estimate(unit_of(Measured::utility)));
        }
    }

    const Schedule& schedule_;
    std::span<const GameResult> results_;
    Strata strata_;
    Strata at_one_venue_; // a venue by itself is sampled by its repetitions, whatever all venues are
    std::size_t agents_;
    std::vector<Fixture> fixtures_;
    TournamentFigures figures_;
};

bool domains_are_the_sample(const TournamentPlan& plan) {
    return plan.protocol == Protocol::alternating_offers && plan.venues.size() > 1;
}

} // namespace

Strata strata_of(const TournamentPlan& plan) {
    if (domains_are_the_sample(plan))
        return {{static_cast<std::uint32_t>(plan.venues.size())}};
    return {std::vector<std::uint32_t>(plan.venues.size(), plan.games)};
}

std::uint32_t cluster_of(const TournamentPlan& plan, const Fixture& fixture) {
    return domains_are_the_sample(plan) ? fixture.venue : fixture.venue * plan.games + fixture.repetition;
}

TournamentFigures figures_of(const Schedule& schedule, std::span<const GameResult> results) {
    assert(results.size() == schedule.games());
    return FigureMaker(schedule, results).make();
}

} // namespace parley::game
