#include "game/teaching/teaching_play.hpp"

#include "game/batch_summary.hpp"
#include "game/scripted/habits.hpp"
#include "game/teaching/crisis_course.hpp"

#include <algorithm>
#include <cmath>

namespace parley::game {

namespace {

using analysis::TeachingFigure;
using analysis::TeachingFigures;
using rules::PartyId;
using scenario::LintCode;

constexpr std::array courses{CrisisCourse::passive, CrisisCourse::pressing, CrisisCourse::conciliatory};
constexpr std::size_t habits = every_habit.size();
constexpr std::size_t early_articles = 2, early_sessions = 2; // how many may be agreed in the first ones

/// What one game of a plan came to.
struct Played {
    bool collapsed{}, in_force{}, signed_first{}, agreed_early{};
    core::Points payoff; // to the scripted seat: the text at signature where it came into force, else no deal
    std::uint32_t goals_met{}, goals{};
};

bool came_into_force_at_all(const rules::Ending& how) {
    return std::holds_alternative<rules::AgreementKept>(how) ||
           std::holds_alternative<rules::AgreementSuspended>(how) || std::holds_alternative<rules::AgreementLeft>(how);
}

Played played(const Game& game, PartyId seat) {
    const GameSummary summary = summary_of(game);
    Played result;
    result.collapsed = std::holds_alternative<rules::TalksCollapsed>(summary.how);
    result.in_force = came_into_force_at_all(summary.how);
    result.signed_first = summary.initialled == rules::SessionIndex{};
    const treaty::Mandate& mandate = game.scenario().papers[seat.index()].mandate;
    result.payoff = result.in_force ? summary.at_signature[seat.index()]
                                    : mandate.profiles[summary.profiles[seat.index()].index()].reservation;
    std::size_t session = 0;
    rules::ArticleSet early;
    for (const rules::Event& event : game.events()) {
        if (const auto* opened = std::get_if<rules::SessionOpened>(&event.what))
            session = opened->session;
        if (const auto* agreed = std::get_if<rules::ArticlesAgreed>(&event.what); agreed && session < early_sessions)
            early = early | agreed->articles;
        result.goals_met += std::holds_alternative<rules::GoalMet>(event.what) ? 1U : 0U;
        if (std::holds_alternative<rules::SessionClosed>(event.what))
            result.goals += static_cast<std::uint32_t>(game.scenario().open.party_count());
    }
    result.agreed_early = early.size() > early_articles;
    return result;
}

/// The games of a plan in a row: the courses, then the pairs, then every seat's habits.
class Row {
  public:
    Row(std::shared_ptr<const scenario::Scenario> scenario, const TeachingPlan& plan)
        : scenario_(std::move(scenario)),
          plan_(plan),
          results_(scripted_from() + (two() ? 2 * habits * plan.scripted_games : 0)) {}

    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(results_.size()); }
    void play(std::uint32_t at) { results_[at] = played_at(at); }
    [[nodiscard]] TeachingFigures figures() const;

  private:
    [[nodiscard]] bool two() const { return scenario_->open.party_count() == 2; }
    [[nodiscard]] std::size_t pairs_from() const { return courses.size() * plan_.crisis_games; }
    [[nodiscard]] std::size_t scripted_from() const { return pairs_from() + plan_.paired_games; }
    [[nodiscard]] Played played_at(std::uint32_t at) const {
        if (at < pairs_from()) {
            const std::uint32_t index = at % plan_.crisis_games;
            return played(play_course(scenario_, courses[at / plan_.crisis_games], seed_of(plan_.series, index)),
                          PartyId(0U));
        }
        if (at < scripted_from()) {
            const auto index = static_cast<std::uint32_t>(at - pairs_from());
            const std::vector<Seat> seats(scenario_->open.party_count(), Seat{std::string(agents::default_opponent)});
            return played(play_one(scenario_, seats, seed_of(plan_.series, index), plan_.node_budget), PartyId(0U));
        }
        const std::size_t place = at - scripted_from();
        const PartyId seat(place / (habits * plan_.scripted_games));
        ScriptedSeries series{.scenario = scenario_,
                              .habit = every_habit[place / plan_.scripted_games % habits],
                              .seat = seat,
                              .series = plan_.series,
                              .node_budget = plan_.node_budget};
        return played(play_scripted(series, static_cast<std::uint32_t>(place % plan_.scripted_games)), seat);
    }
    [[nodiscard]] std::span<const Played> part(std::size_t from, std::size_t games) const {
        return std::span(results_).subspan(from, games);
    }
    [[nodiscard]] std::span<const Played> habit(std::size_t seat, Habit habit) const {
        return part(scripted_from() + (seat * habits + static_cast<std::size_t>(habit)) * plan_.scripted_games,
                    plan_.scripted_games);
    }
    void add_seat(std::size_t seat, TeachingFigures& figures) const;

    std::shared_ptr<const scenario::Scenario> scenario_;
    TeachingPlan plan_;
    std::vector<Played> results_;
};

/// The games of which something is so, in percent.
TeachingFigure rate_of(LintCode code, std::span<const Played> games, bool Played::*what) {
    const double share = static_cast<double>(std::ranges::count(games, true, what)) / static_cast<double>(games.size());
    TeachingFigure figure = analysis::figure_of(code, 100 * share);
    figure.error = 100 * std::sqrt(share * (1 - share) / static_cast<double>(games.size()));
    figure.games = static_cast<std::uint32_t>(games.size());
    return figure;
}

/// What one habit brings over another, game by game, in points.
TeachingFigure difference_of(LintCode code, std::span<const Played> one, std::span<const Played> other) {
    MeanOf mean;
    for (std::size_t i = 0; i < one.size(); ++i)
        mean.add((one[i].payoff - other[i].payoff).hundredths);
    const Mean result = mean.result();
    TeachingFigure figure = analysis::figure_of(code, result.mean / 100);
    figure.error = result.standard_error / 100;
    figure.games = result.count;
    return figure;
}

void Row::add_seat(std::size_t seat, TeachingFigures& figures) const {
    const std::span<const Played> trading = habit(seat, Habit::trader);
    const std::size_t before = figures.size();
    figures.push_back(rate_of(LintCode::trader_deals, trading, &Played::in_force));
    figures.push_back(difference_of(LintCode::staller, habit(seat, Habit::staller), trading));
    figures.push_back(difference_of(LintCode::extreme_opener, habit(seat, Habit::extreme_opener), trading));
    figures.push_back(difference_of(LintCode::haggler, habit(seat, Habit::haggler), trading));
    if (scenario_->open.sessions.size() > early_sessions + 1)
        figures.push_back(rate_of(LintCode::agreed_early, trading, &Played::agreed_early));
    const double scale = analysis::scale_of(*scenario_, PartyId(seat));
    for (std::size_t i = before; i < figures.size(); ++i) {
        TeachingFigure& figure = figures[i];
        figure.party = PartyId(seat);
        if (figure.code == LintCode::staller || figure.code == LintCode::extreme_opener ||
            figure.code == LintCode::haggler)
            figure.wanted = {figure.wanted.least * scale, figure.wanted.most * scale};
    }
}

TeachingFigures Row::figures() const {
    TeachingFigures figures;
    constexpr std::array codes{LintCode::crisis_passive, LintCode::crisis_pressed, LintCode::crisis_calm};
    for (std::size_t i = 0; i < courses.size(); ++i)
        figures.push_back(rate_of(codes[i], part(i * plan_.crisis_games, plan_.crisis_games), &Played::collapsed));
    const std::span<const Played> pairs = part(pairs_from(), plan_.paired_games);
    figures.push_back(rate_of(LintCode::signed_early, pairs, &Played::signed_first));
    std::uint64_t met = 0, goals = 0;
    for (const Played& game : pairs) {
        met += game.goals_met;
        goals += game.goals;
    }
    if (goals > 0) {
        figures.push_back(
            analysis::figure_of(LintCode::goals_met, 100.0 * static_cast<double>(met) / static_cast<double>(goals)));
        figures.back().games = plan_.paired_games;
    }
    for (std::size_t seat = 0; two() && seat < 2; ++seat)
        add_seat(seat, figures);
    std::ranges::stable_sort(figures, {}, &TeachingFigure::code);
    return figures;
}

} // namespace

TeachingPlan plan_of(std::uint32_t games) {
    TeachingPlan plan;
    plan.crisis_games = 6 * games;
    plan.scripted_games = plan.paired_games = games;
    return plan;
}

std::optional<TeachingFigures> played_figures(const std::shared_ptr<const scenario::Scenario>& scenario,
                                              const TeachingPlan& plan, std::uint32_t jobs, const Progress& progress,
                                              const std::stop_token& cancel) {
    Row row(scenario, plan);
    if (!in_parallel(
            row.size(), jobs, [&](std::uint32_t at) { row.play(at); }, progress, cancel))
        return std::nullopt;
    return row.figures();
}

} // namespace parley::game
