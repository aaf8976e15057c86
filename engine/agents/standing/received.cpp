// What the others have offered, as targets are fed with it: marks, shares, and an estimate of the Nash text.
#include "agents/standing/standing.hpp"

#include <algorithm>

namespace parley::agents {

namespace {

using rules::ArticleSet;

} // namespace

/// The high-water mark of what the firm offers of `other` were worth, counted from the status quo. An author that falls
/// back below it earns no new credit before the session after the next (rules/BALANCE.md, exploit 4).
Standing::Mark Standing::mark_of(const Memory& remembered, rules::PartyId other) const {
    Mark mark;
    ArticleSet marked; // the articles of the offer that set the mark
    int frozen_until = -1;
    for (const Offer& offer : remembered.offers) {
        if (offer.author != other || offer.tone != rules::Tone::firm)
            continue;
        const core::Points worth_then = worth(treaty::with(text(), offer.agreed, offer.package));
        if (worth_then > mark.worth && offer.session > frozen_until) {
            if (worth_then >= mark.worth + indifference)
                mark.last_risen = std::max<int>(mark.last_risen, offer.session);
            mark.worth = worth_then;
            marked = offer.package.articles;
        } else if (!marked.empty() && worth_then + indifference < mark.worth && offer.package.articles.includes(marked))
            frozen_until = offer.session + 1;
    }
    return mark;
}

Aim Standing::aim_had_been(const Memory& remembered) const {
    Aim had = aim;
    had.received = std::max(core::Points{}, agreed_worth());
    had.own_offers = remembered.distinct_offers(self);
    int fewest = -1;
    for (const rules::PartyId other : others) {
        had.received = std::max(had.received, mark_of(remembered, other).worth);
        int distinct = remembered.distinct_offers(other);
        for (const rules::Sounding& sounding : remembered.soundings)
            distinct += sounding.from == other ? 1 : 0; // a package, if off the record
        fewest = fewest < 0 ? distinct : std::min(fewest, distinct);
    }
    had.offers_received = std::max(0, fewest);
    reckon_offers(remembered, had);
    return had;
}

/// The others' firm offers as the formulas of the field take them: as shares of the most.
void Standing::reckon_offers(const Memory& remembered, Aim& had) const {
    const double most = std::max(1, had.most.hundredths);
    const double sessions = static_cast<double>(std::max<std::size_t>(1, scenario().sessions.size()));
    double sum = 0, squares = 0, count = 0;
    had.first_offer = had.best_offer = 0;
    had.history.clear();
    for (const Offer& offer : remembered.offers) {
        if (offer.author == self || offer.tone != rules::Tone::firm)
            continue;
        const core::Points then = worth(treaty::with(text(), offer.agreed, offer.package));
        const double share = std::clamp(then.hundredths / most, 0.0, 1.0);
        had.first_offer = count == 0 ? share : had.first_offer;
        had.best_offer = count == 0 ? share : std::max(had.best_offer, share);
        had.history.push_back({(offer.session + 1) / (sessions + 1), had.best_offer});
        count += 1;
        sum += share;
        squares += share * share;
    }
    had.offers_mean = count > 0 ? sum / count : 0;
    had.offers_variance = count > 0 ? std::max(0.0, squares / count - had.offers_mean * had.offers_mean) : 0;
}

void Standing::reckon_received() {
    aim = aim_had_been(memory);
    for (const rules::PartyId other : others)
        last_progress = std::max(last_progress, mark_of(memory, other).last_risen);
    if (memory.last_agreement != 0xFF)
        last_progress = std::max<int>(last_progress, memory.last_agreement);
    estimate_nash();
}

/// The Nash text among the least displeasing of twenty aspirations, the others' no-deal being one's own best text.
void Standing::estimate_nash() {
    const double most = std::max(1, aim.most.hundredths);
    const double worst = reach().at_least(aim.most).cost;
    double best = -1;
    for (int step = 0; step <= 20; ++step) {
        const Plan plan = reach().at_least(aim.floor + core::scaled(aim.most - aim.floor, 50 * step));
        const double product = static_cast<double>((plan.worth - aim.floor).hundredths) * (worst - plan.cost);
        if (product > best) {
            best = product;
            aim.nash = plan.worth.hundredths / most;
        }
    }
}

} // namespace parley::agents
