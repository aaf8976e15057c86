#include "tests/play/calibration.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

namespace parley::testing {

namespace {

struct Briers {
    double filed{}, prior{};
};

Briers briers(const scenario::Party& party, const rules::Belief& belief, rules::ProfileId truth) {
    Briers sum;
    for (std::size_t k = 0; k < party.profiles.size(); ++k) {
        const double came = truth.index() == k ? 1 : 0;
        const double filed = belief.percent[k] / 100.0 - came;
        const double prior = party.profiles[k].prior / 1000.0 - came;
        sum.filed += filed * filed;
        sum.prior += prior * prior;
    }
    return sum;
}

} // namespace

void Skill::add(double brier, double prior_brier) {
    ++count_;
    brier_ += brier;
    prior_ += prior_brier;
    brier_squares_ += brier * brier;
    prior_squares_ += prior_brier * prior_brier;
    products_ += brier * prior_brier;
}

double Skill::standard_error() const {
    if (prior_ <= 0)
        return 0;
    const double ratio = brier_ / prior_;
    const double squares = brier_squares_ - 2 * ratio * products_ + ratio * ratio * prior_squares_;
    return std::sqrt(std::max(0.0, squares)) / prior_;
}

void Calibration::take(std::array<ReliabilityBin, 10>& into, const rules::Belief& belief, std::size_t profiles,
                       rules::ProfileId truth) const {
    for (std::size_t k = 0; k < profiles; ++k) {
        ReliabilityBin& bin = into[std::min<std::size_t>(9, belief.percent[k] / 10U)];
        ++bin.count;
        bin.percent += belief.percent[k];
        bin.came_true += truth.index() == k ? 1U : 0U;
    }
}

void Calibration::add(const game::Game& game, rules::PartyId by, rules::PartyId other) {
    const scenario::PublicScenario& open = game.scenario().open;
    const scenario::Party& party = open.at(other);
    const rules::ProfileId truth = game.state().own[other.index()].profile;
    by_session.resize(open.sessions.size() + 1);
    std::size_t session = 0;
    std::optional<rules::Belief> latest;
    for (const rules::Event& event : game.events()) {
        if (const auto* opened = std::get_if<rules::SessionOpened>(&event.what))
            session = opened->extra ? open.sessions.size() : opened->session;
        const auto* filed = std::get_if<rules::AssessmentFiled>(&event.what);
        if (filed == nullptr || filed->by != by)
            continue;
        latest = filed->assessment.of[other.index()];
        const Briers sum = briers(party, *latest, truth);
        by_session[session].add(sum.filed, sum.prior);
        take(bins, *latest, party.profiles.size(), truth);
    }
    if (!latest)
        return;
    const Briers sum = briers(party, *latest, truth);
    last.add(sum.filed, sum.prior);
    take(last_bins, *latest, party.profiles.size(), truth);
}

} // namespace parley::testing
