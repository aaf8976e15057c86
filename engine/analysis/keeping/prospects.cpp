#include "analysis/keeping/prospects.hpp"

#include "rules/amounts.hpp"
#include "treaty/carried.hpp"

#include <algorithm>

namespace parley::analysis {

namespace {

using rules::Conduct;
using rules::Obligation;
using rules::PartyId;

/// The conduct of each period of the course.
using Plan = std::vector<Conduct>;

/// One course of one undertaking, as one party's sheet counts it.
class Course {
  public:
    Course(const Promise& promise, const Sheet& sheet, const Sheet& author)
        : promise_(promise),
          sheet_(sheet),
          author_cost_(rules::cost_of_keeping(promise.text, author.mandate, author.terms, promise.obligor,
                                              promise.provision, promise.agreed, promise.at)),
          left_to_successors_(share_left_to_successors(promise)) {
        for (std::size_t period = 0; period < promise.periods; ++period)
            kept_.push_back(worth(Conduct::comply, promise.obligations, period));
    }

    /// Expected over what is left, over what the text would bring if it were kept.
    [[nodiscard]] double over_keeping(const Plan& plan) const { return from(promise_.from, plan); }

    /// What the undertaking brings when it is kept, over what is left.
    [[nodiscard]] double kept() const {
        const treaty::Provision& provision = promise_.text.at(promise_.provision);
        const core::Points face = treaty::face_value(promise_.text, sheet_.mandate, promise_.at, promise_.provision,
                                                     promise_.agreed[promise_.provision.index()]);
        const bool priced = provision.intrusive && face < core::Points{};
        const core::Points whole = priced ? core::scaled(face, sheet_.terms.intrusion_price) : face;
        double sum = 0;
        double stands = 1;
        for (std::size_t k = promise_.from; k < promise_.periods; ++k) {
            stands *= stands_on_entering(k);
            sum += stands * rules::part_due(provision, whole, k, promise_.periods).hundredths;
        }
        return sum;
    }

  private:
    /// The chance that the author's successors go on with it, where it has successors before the course has run.
    [[nodiscard]] static double share_left_to_successors(const Promise& promise) {
        const std::uint8_t leaves = promise.text.horizon.leaves[promise.obligor.index()];
        return leaves == 0
                   ? 1
                   : treaty::chance_carried(promise.text, promise.provision, promise.obligor, promise.agreed, leaves) /
                         1000.0;
    }

    /// The chance that an undertaking in force before the period is in force in it: its author may leave between.
    [[nodiscard]] double stands_on_entering(std::size_t period) const {
        const treaty::Horizon& horizon = promise_.text.horizon;
        const bool changes = period > promise_.from && !horizon.governs(promise_.obligor, period) &&
                             horizon.governs(promise_.obligor, period - 1);
        return changes ? left_to_successors_ : 1;
    }

    /// What the text brings in one period.
    [[nodiscard]] double worth(Conduct conduct, const std::array<Obligation, treaty::max_provisions>& obligations,
                               std::size_t period) const {
        rules::Observance observed{promise_.agreed, obligations, {}, promise_.at};
        observed.conduct[promise_.obligor.index()].conduct[promise_.provision.index()] = conduct;
        return rules::worth_in_period(promise_.text, sheet_.mandate, sheet_.terms, sheet_.party, observed, period,
                                      promise_.periods)
            .hundredths;
    }

    /// Of the periods from `period` on, while the undertaking is in force as it is entered.
    [[nodiscard]] double from(std::size_t period, const Plan& plan) const {
        if (period == promise_.periods)
            return 0;
        const double stands = stands_on_entering(period);
        const double later = from(period + 1, plan);
        const Conduct conduct = plan[period];
        if (conduct == Conduct::comply || period < promise_.text.at(promise_.provision).due)
            return stands * later;
        double sum = worth(conduct, promise_.obligations, period) - kept_[period];
        const double seen =
            rules::chance_seen(promise_.text, promise_.agreed, promise_.provision, conduct, period, promise_.periods) /
            1000.0;
        // One of the others sees it, each as likely.
        const double by_each = seen / std::max<double>(1, static_cast<double>(promise_.parties) - 1);
        for (std::size_t p = 0; p < promise_.parties; ++p)
            if (PartyId(p) != promise_.obligor)
                sum += by_each * caught(PartyId(p), conduct, period, later);
        return stands * (sum + (1 - seen) * later);
    }

    /// Once `watcher` raised it in `period`; `later` is what follows where it is put right.
    [[nodiscard]] double caught(PartyId watcher, Conduct conduct, std::size_t period, double later) const {
        double loss = 0;
        if (sheet_.party == promise_.obligor)
            loss = rules::loss_of_author(author_cost_).hundredths;
        else if (sheet_.party == watcher)
            loss = rules::loss_of_deceived(conduct).hundredths;
        auto obligations = promise_.obligations;
        for (const rules::ProvisionId id :
             rules::suspendable(promise_.text, promise_.obligations, watcher, promise_.provision))
            obligations[id.index()] = Obligation::suspended;
        obligations[promise_.provision.index()] = Obligation::suspended;
        double suspended = 0;
        double stands = 1;
        for (std::size_t k = period + 1; k < promise_.periods; ++k) {
            stands *= stands_on_entering(k);
            suspended += stands * (worth(Conduct::comply, obligations, k) - kept_[k]);
        }
        constexpr double cured = rules::amounts::raising_cures / 1000.0;
        return loss + cured * later + (1 - cured) * suspended;
    }

    const Promise& promise_;
    const Sheet& sheet_;
    core::Points author_cost_;
    double left_to_successors_;
    std::vector<double> kept_; // what the text brings by period, when all is kept
};

/// The periods in which the author breaks, by how it means to treat its word.
Plan plan_of(const Promise& promise, const Course& author, Faith faith) {
    const Plan keeping(promise.periods, Conduct::comply);
    switch (faith) {
    case Faith::keep:
        return keeping;
    case Faith::hedge_always:
        return Plan(promise.periods, Conduct::hedge);
    case Faith::break_always:
        return Plan(promise.periods, Conduct::violate);
    case Faith::hedge_once:
    case Faith::break_once:
        break;
    }
    Plan best = keeping;
    double most = 0;
    for (std::size_t period = promise.from; period < promise.periods; ++period) {
        Plan once = keeping;
        once[period] = faith == Faith::hedge_once ? Conduct::hedge : Conduct::violate;
        const double expected = author.over_keeping(once);
        if (period == promise.from || expected > most) {
            most = expected;
            best = std::move(once);
        }
    }
    return best;
}

Prospects reckoned(const Promise& promise, const Course& author, const Course& party) {
    Prospects prospects{};
    for (const Faith faith : every_faith)
        prospects[static_cast<std::size_t>(faith)] = party.kept() + party.over_keeping(plan_of(promise, author, faith));
    return prospects;
}

} // namespace

Prospects prospects_of(const Promise& promise, const Sheet& own) {
    const Course course(promise, own, own);
    return reckoned(promise, course, course);
}

Prospects prospects_for(const Promise& promise, const Sheet& own, const Sheet& other) {
    return reckoned(promise, Course(promise, own, own), Course(promise, other, own));
}

core::Points in_points(double hundredths) {
    return core::Points{static_cast<std::int32_t>(hundredths < 0 ? hundredths - 0.5 : hundredths + 0.5)};
}

double best_breach(const Prospects& prospects) { return *std::max_element(prospects.begin() + 1, prospects.end()); }

bool keeping_pays(const Prospects& prospects) { return best_breach(prospects) < of(prospects, Faith::keep) + 0.5; }

} // namespace parley::analysis
