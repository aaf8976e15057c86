#include "analysis/keeping/prospects.hpp"

#include "rules/amounts.hpp"

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
          kept_(worth(Conduct::comply, promise.obligations)) {}

    /// Expected over what is left, over what the text would bring if it were kept.
    [[nodiscard]] double over_keeping(const Plan& plan) const { return from(promise_.from, plan); }

    /// What the undertaking brings when it is kept, over what is left.
    [[nodiscard]] double kept() const {
        const treaty::Provision& provision = promise_.text.at(promise_.provision);
        const core::Points face = treaty::face_value(promise_.text, sheet_.mandate, promise_.at, promise_.provision,
                                                     promise_.agreed[promise_.provision.index()]);
        const bool priced = provision.intrusive && face < core::Points{};
        return left_of(priced ? core::scaled(face, sheet_.terms.intrusion_price) : face, promise_.from);
    }

  private:
    [[nodiscard]] core::Points worth(Conduct conduct,
                                     const std::array<Obligation, treaty::max_provisions>& obligations) const {
        rules::Observance observed{promise_.agreed, obligations, {}, promise_.at};
        observed.conduct[promise_.obligor.index()].conduct[promise_.provision.index()] = conduct;
        return rules::worth_as_kept(promise_.text, sheet_.mandate, sheet_.terms, sheet_.party, observed);
    }

    [[nodiscard]] double left_of(core::Points whole, std::size_t period) const {
        std::int32_t sum = 0;
        for (std::size_t k = period; k < promise_.periods; ++k)
            sum += rules::part_of_period(whole, k, promise_.periods).hundredths;
        return sum;
    }

    /// Of the periods from `period` on, while the undertaking is in force.
    [[nodiscard]] double from(std::size_t period, const Plan& plan) const {
        if (period == promise_.periods)
            return 0;
        const double later = from(period + 1, plan);
        const Conduct conduct = plan[period];
        if (conduct == Conduct::comply)
            return later;
        double sum = rules::part_of_period(worth(conduct, promise_.obligations), period, promise_.periods).hundredths -
                     rules::part_of_period(kept_, period, promise_.periods).hundredths;
        const double seen =
            rules::chance_seen(promise_.text, promise_.agreed, promise_.provision, conduct, promise_.periods) / 1000.0;
        // One of the others sees it, each as likely.
        const double by_each = seen / std::max<double>(1, static_cast<double>(promise_.parties) - 1);
        for (std::size_t p = 0; p < promise_.parties; ++p)
            if (PartyId(p) != promise_.obligor)
                sum += by_each * caught(PartyId(p), conduct, period, later);
        return sum + (1 - seen) * later;
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
        const double suspended = left_of(worth(Conduct::comply, obligations), period + 1) - left_of(kept_, period + 1);
        constexpr double cured = rules::amounts::raising_cures / 1000.0;
        return loss + cured * later + (1 - cured) * suspended;
    }

    const Promise& promise_;
    const Sheet& sheet_;
    core::Points author_cost_;
    core::Points kept_;
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
