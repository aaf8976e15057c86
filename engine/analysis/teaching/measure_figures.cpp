#include "analysis/teaching/measure_effects.hpp"

#include "rules/amounts.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace parley::analysis {

namespace {

using scenario::Measure;
using scenario::MeasureId;
using scenario::MeasureKind;

double in_points_of(core::Points points) { return points.hundredths / 100.0; }

core::Points own_leverage(const Measure& measure) {
    core::Points sum;
    for (const scenario::Effect& effect : measure.effects)
        if (const auto* line = std::get_if<scenario::ChangeReservation>(&effect);
            line && line->party.kind == scenario::PartyRef::Kind::self)
            sum += line->by;
    return sum;
}

/// A gesture and pressure of one party for the same capital.
struct Alternative {
    MeasureId gesture, pressure;
};

std::vector<Alternative> alternatives_of(const std::vector<Measure>& measures) {
    std::vector<Alternative> found;
    for (std::size_t g = 0; g < measures.size(); ++g)
        for (std::size_t m = 0; m < measures.size(); ++m)
            if (measures[g].kind == MeasureKind::gesture && measures[m].kind == MeasureKind::pressure &&
                own_leverage(measures[m]) > core::Points{} && measures[g].cost == measures[m].cost)
                found.push_back({MeasureId(g), MeasureId(m)});
    return found;
}

/// The bargain that is to be expected once each of two parties has taken one measure.
class Replies {
  public:
    explicit Replies(const Grounds& grounds) : grounds_(grounds) {}
    const std::optional<Reached>& after(std::array<MeasureId, 2> taken) {
        const std::pair key{taken[0].index(), taken[1].index()};
        const auto known = found_.find(key);
        if (known != found_.end())
            return known->second;
        Climate climate(grounds_);
        for (std::size_t p = 0; p < 2; ++p)
            climate.take(PartyId(p), grounds_.open().measure(PartyId(p), taken[p]));
        return found_.emplace(key, nash_between(climate.situation())).first->second;
    }

  private:
    const Grounds& grounds_;
    std::map<std::pair<std::size_t, std::size_t>, std::optional<Reached>> found_;
};

struct Dilemma {
    double temptation{}, restraint{};
};

/// For party `self` with `own`, against a party with `other`; nothing where some bargain is empty.
std::optional<Dilemma> dilemma(Replies& replies, std::size_t self, const Alternative& own, const Alternative& other) {
    const auto worth = [&](MeasureId mine, MeasureId theirs) -> std::optional<double> {
        std::array<MeasureId, 2> taken;
        taken[self] = mine;
        taken[1 - self] = theirs;
        const std::optional<Reached>& point = replies.after(taken);
        return point ? std::optional((*point)[self]) : std::nullopt;
    };
    const auto both_gesture = worth(own.gesture, other.gesture), presses = worth(own.pressure, other.gesture);
    const auto is_pressed = worth(own.gesture, other.pressure), both_press = worth(own.pressure, other.pressure);
    if (!both_gesture || !presses || !is_pressed || !both_press)
        return std::nullopt;
    return Dilemma{std::max(*presses - *both_gesture, *both_press - *is_pressed), *both_gesture - *both_press};
}

void add_dilemma(const Grounds& grounds, TeachingFigures& figures) {
    if (grounds.parties() != 2)
        return;
    std::array<std::vector<Alternative>, 2> alternatives;
    for (std::size_t p = 0; p < 2; ++p)
        alternatives[p] = alternatives_of(grounds.open().measures[p]);
    if (alternatives[0].empty() || alternatives[1].empty())
        return;
    Replies replies(grounds);
    for (std::size_t p = 0; p < 2; ++p) {
        std::optional<TeachingFigure> temptation, restraint;
        for (const Alternative& own : alternatives[p]) {
            const auto found = dilemma(replies, p, own, alternatives[1 - p].front());
            if (!found)
                continue;
            const auto keep = [&](std::optional<TeachingFigure>& kept, LintCode code, double value, bool worse) {
                if (kept && !worse)
                    return;
                kept = figure_in_points(grounds.scenario, code, PartyId(p), value);
                kept->measure = own.pressure;
                kept->other_measure = own.gesture;
            };
            keep(temptation, LintCode::temptation, found->temptation,
                 temptation && found->temptation > temptation->value);
            keep(restraint, LintCode::restraint, found->restraint, restraint && found->restraint < restraint->value);
        }
        for (const auto& figure : {temptation, restraint})
            if (figure)
                figures.push_back(*figure);
    }
}

void add_dominated(const Grounds& grounds, TeachingFigures& figures) {
    figures.push_back(figure_of(LintCode::measure_dominated, 0));
    for (std::size_t p = 0; p < grounds.parties(); ++p) {
        const std::vector<Measure>& measures = grounds.open().measures[p];
        for (std::size_t one = 0; one < measures.size(); ++one)
            for (std::size_t other = 0; other < measures.size(); ++other) {
                if (one == other || !is_dominated(measures[one], measures[other]))
                    continue;
                figures.push_back(figure_of(LintCode::measure_dominated, PartyId(p), 1));
                figures.back().measure = MeasureId(one);
                figures.back().other_measure = MeasureId(other);
                break;
            }
    }
}

/// All of a party's leverage at once, as far as the rules let it add up, against the least that anybody has over its
/// reservation in the balanced text.
void add_leverage(const Grounds& grounds, TeachingFigures& figures) {
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t p = 0; p < grounds.parties(); ++p)
        least = std::min(least, (grounds.balanced->worth[p] - grounds.situation.reservation[p]) / 100.0);
    for (std::size_t p = 0; p < grounds.parties(); ++p) {
        core::Points all;
        for (const Measure& measure : grounds.open().measures[p])
            all += std::max(core::Points{}, own_leverage(measure));
        TeachingFigure figure =
            figure_of(LintCode::leverage, PartyId(p), in_points_of(std::min(all, rules::amounts::leverage_cap)));
        figure.wanted.most = least - 0.01;
        figures.push_back(figure);
    }
}

/// The measure that moves the surplus of the balanced text most, to whomever.
void add_strongest(const Grounds& grounds, TeachingFigures& figures) {
    const auto surplus = [&](const Situation& situation, std::size_t p) {
        return in_points_of(situation.utilities[p].worth(grounds.balanced->outcome)) - situation.reservation[p] / 100.0;
    };
    const Situation before = Climate(grounds).situation();
    for (std::size_t p = 0; p < grounds.parties(); ++p) {
        TeachingFigure figure = figure_of(LintCode::measure_too_strong, PartyId(p), 0);
        for (std::size_t m = 0; m < grounds.open().measures[p].size(); ++m) {
            Climate climate(grounds);
            climate.take(PartyId(p), grounds.open().measures[p][m]);
            const Situation after = climate.situation();
            for (std::size_t q = 0; q < grounds.parties(); ++q) {
                const double moved = std::abs(surplus(after, q) - surplus(before, q));
                const TeachingFigure candidate =
                    figure_in_points(grounds.scenario, LintCode::measure_too_strong, PartyId(q), moved);
                if (moved * figure.wanted.most <= figure.value * candidate.wanted.most)
                    continue; // less of what it may move
                figure.value = moved;
                figure.wanted = candidate.wanted;
                figure.measure = MeasureId(m);
            }
        }
        figures.push_back(figure);
    }
}

} // namespace

void add_measure_figures(const Grounds& grounds, TeachingFigures& figures) {
    add_dilemma(grounds, figures);
    add_dominated(grounds, figures);
    add_leverage(grounds, figures);
    add_strongest(grounds, figures);
}

} // namespace parley::analysis
