// The numbers were set by play when the negotiator was made; no calibration of single ones is known. What holds them is
// named in METHODS.md, "The numbers of the sampled model".
#include "agents/opponent/sheet_fit.hpp"

#include <algorithm>
#include <cstdlib>

namespace parley::agents {

namespace {

// How much a point weighs: more where the sheet is small.
constexpr double sheet_of_weight_two = 25, least_sharp = 0.25;

constexpr double above_reservation = 1;                 // points that an author wants over no deal,
constexpr double a_step_down = 0.5;                     // gives at least from one text to the next,
constexpr double asks_more = 0.5;                       // and asks more than what it does not take
constexpr double order_weighs = 1.2;                    // that texts come in falling order,
constexpr double objections_weigh = 1.5;                // and that what is objected to is the dearest
constexpr double missed_weighs = 0.15;                  // a point that the first text does not ask for
constexpr double rate_weighs = 0.06, steps_weigh = 2.0; // a point by which what was kept is cheaper than what was given

/// Near the logarithm of the logistic function, of quotients alone: 0 far above nothing, falling one for one below it.
double soft(double x) {
    constexpr double log_of_two = 0.69, slope = 0.75, lowest = -30;
    if (x < 0)
        return std::max(x, lowest) - log_of_two;
    const double near = 1 + slope * x;
    return -log_of_two / (near * near);
}

} // namespace

SheetFit::SheetFit(const SheetPrior& prior, const TabledTexts& tabled, const FaceCounting& counting,
                   const treaty::TreatyText& text, std::size_t profile)
    : prior_(prior),
      tabled_(tabled),
      sharp_(sheet_of_weight_two / (prior.gains() + sheet_of_weight_two) + least_sharp) {
    for (const treaty::Outcome& outcome : tabled.texts)
        counting_.push_back(counting.of(outcome, profile));
    for (const treaty::Provision& provision : text.provisions)
        article_of_.push_back(provision.article.index());
}

double SheetFit::log_posterior(double log_prior, const Values& values, const std::vector<double>& worths,
                               double reservation) const {
    double sum = log_prior;
    const std::vector<std::size_t>& theirs = tabled_.theirs;
    for (std::size_t k = 0; k < theirs.size(); ++k) {
        const double now = worths[theirs[k]];
        sum += soft(sharp_ * (now - reservation - above_reservation));
        if (k == 0) {
            sum += first_fit(values);
            continue;
        }
        sum += soft(order_weighs * sharp_ * (worths[theirs[k - 1]] - now + a_step_down));
        sum += step_fit(values, theirs[k - 1], theirs[k]);
    }
    for (const TabledTexts::Objection& objection : tabled_.objections)
        sum += objections_weigh * objection_fit(values, objection);
    for (const auto& [own, asked] : tabled_.declined)
        sum += soft(sharp_ * (worths[asked] + asks_more - worths[own]));
    return sum;
}

/// The first package asks for nearly all.
double SheetFit::first_fit(const Values& values) const {
    double missed = 0;
    const std::size_t first = tabled_.theirs.front();
    for (std::size_t i = 0; i < values.size(); ++i) {
        // Inspectors may be asked for because of what they make others' words worth.
        if (prior_.kind(i) == LadderKind::inspection)
            continue;
        const double now = values[i][tabled_.texts[first][i]];
        double best = now;
        for (std::size_t o = 0; o <= prior_.top(i); ++o)
            best = std::max(best, values[i][o]);
        missed += (best - now) * (best > 0 ? counting_[first].gain[i] : counting_[first].cost[i]);
    }
    return -missed_weighs * missed;
}

/// The article that is objected to is the dearest of the package.
double SheetFit::objection_fit(const Values& values, const TabledTexts::Objection& objection) const {
    std::array<double, treaty::max_articles> by_article{};
    for (std::size_t i = 0; i < values.size(); ++i)
        by_article[article_of_[i]] += counted(objection.own, i, values[i]);
    double sum = 0, count = 0;
    for (const rules::ArticleId article : objection.among)
        if (article != objection.article) {
            sum += soft(sharp_ * (by_article[article.index()] - by_article[objection.article.index()]));
            count += 1;
        }
    return count > 0 ? sum / count : 0;
}

std::optional<double> SheetFit::rate_of(const Values& values, std::size_t before, std::size_t now) const {
    double given = 0, moved = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const treaty::OptionIndex from = tabled_.texts[before][i], to = tabled_.texts[now][i];
        if (from == to)
            continue;
        const double lost = (values[i][from] - values[i][to]) * counting_[now].gain[i];
        const double way =
            std::abs(static_cast<double>(to) - static_cast<double>(from)) / static_cast<double>(prior_.top(i));
        if (lost > 0) {
            given += lost;
            moved += way;
        }
    }
    return moved > 0 ? std::optional(given / moved) : std::nullopt;
}

std::optional<double> SheetFit::next_loss(const Values& values, std::size_t now, std::size_t provision) const {
    const LadderValues& ladder = values[provision];
    const treaty::OptionIndex at = tabled_.texts[now][provision];
    if (prior_.kind(provision) == LadderKind::gain && at > 0)
        return ladder[at] - ladder[at - 1U];
    if (prior_.kind(provision) == LadderKind::cost && at < prior_.top(provision))
        return ladder[at] - ladder[at + 1U];
    return std::nullopt;
}

/// What is given first is what costs least for the way it goes.
double SheetFit::step_fit(const Values& values, std::size_t before, std::size_t now) const {
    const std::optional<double> rate = rate_of(values, before, now);
    if (!rate)
        return 0;
    double sum = 0, count = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (tabled_.texts[now][i] != tabled_.texts[before][i])
            continue;
        const std::optional<double> lost = next_loss(values, now, i);
        if (!lost || *lost < 0)
            continue;
        const auto last = static_cast<treaty::OptionIndex>(prior_.top(i));
        sum += soft(rate_weighs * (*lost * counting_[now].gain[i] * last - *rate));
        count += 1;
    }
    return count > 0 ? steps_weigh * sum / count : 0;
}

} // namespace parley::agents
