#include "agents/proposals.hpp"

#include <algorithm>

namespace parley::agents {

namespace {

using rules::ArticleId;
using rules::ArticleSet;

bool tabled_before(const Standing& standing, const treaty::Package& package) {
    return std::ranges::any_of(standing.memory.offers, [&](const Offer& offer) {
        return offer.author == standing.self && offer.package == package;
    });
}

bool stands_now(const Standing& standing, const treaty::Package& package) {
    const auto& own = standing.view.open().proposals[standing.self.index()];
    return own && own->package == package;
}

rules::ProposePackage proposal(const Standing& standing, const treaty::Package& package, rules::Tone tone) {
    return {package, linkage_of(standing, package), tone};
}

/// A firm word is not taken back for nothing: true when, against its last firm words, the package only takes.
bool would_undercut(const Standing& standing, const treaty::Package& package) {
    const treaty::Outcome& firm = standing.view.open().done[standing.self.index()].firm;
    bool retreats = false;
    for (const ArticleId article : package.articles)
        for (const rules::ProvisionId id : standing.text().at(article).provisions) {
            const rules::PartySet obligors = standing.text().at(id).obligors;
            const bool own = obligors == rules::PartySet::of(standing.self);
            const auto before = firm[id.index()];
            const auto now = package.options[id.index()];
            if (before == treaty::no_option || before == now || (!own && obligors.contains(standing.self)))
                continue;
            if (own ? now > before : now < before)
                return false; // something is given for it
            retreats = true;
        }
    return retreats;
}

Motive motive_of_bid(const Standing& standing) {
    if (standing.memory.last_offer(standing.self) == nullptr)
        return Motive::opening;
    switch (standing.character.rule) {
    case TargetRule::holds:
        return Motive::holding;
    case TargetRule::by_time:
        return Motive::conceding_by_time;
    case TargetRule::in_order:
        return Motive::next_in_order;
    case TargetRule::reciprocal:
        break;
    }
    if (standing.aim.received <= core::Points{})
        return Motive::holding;
    return standing.interests.shown.empty() ? Motive::reciprocating : Motive::trading_on_what_was_shown;
}

/// The bids just below the one made, for the record.
void weigh_neighbours(const Standing& standing, core::Points target, Rationale& rationale) {
    for (int step = 1; step <= 2; ++step) {
        const Plan plan = standing.on_the_table.at_least(target - core::Points::whole(3 * step));
        const treaty::Package package = tabled_part(standing, plan.outcome);
        if (plan.worth >= standing.floor && !package.articles.empty())
            rationale.weighed.push_back({proposal(standing, package, rules::Tone::firm), plan.worth});
    }
}

Decision table(const Standing& standing, const treaty::Package& package, rules::Tone tone, Motive motive,
               core::Points target) {
    Rationale rationale = standing.rationale(motive);
    rationale.target = target;
    rationale.worth = standing.worth(package);
    const rules::ProposePackage action = proposal(standing, package, tone);
    rationale.weighed.push_back({action, *rationale.worth});
    if (standing.can_complete)
        weigh_neighbours(standing, target, rationale);
    // The article on which the bid leans: the one that others have shown to matter most.
    std::optional<ArticleId> article;
    for (const ArticleId named : package.articles& standing.interests.shown)
        if (!article || standing.interests.of(named) > standing.interests.of(*article))
            article = named;
    rationale.article = article;
    return {action, rationale};
}

/// A package that the other side has welcomed in the back channel is put on record.
std::optional<Decision> keep_to_sounding(const Standing& standing) {
    const auto& sounding = standing.view.own().sounding;
    if (!sounding || sounding->from != standing.self || !sounding->welcomed ||
        !standing.legal.tableable.includes(sounding->package.articles) || tabled_before(standing, sounding->package))
        return std::nullopt;
    return table(standing, sounding->package, rules::Tone::firm, Motive::bridging, standing.target_now());
}

std::optional<Decision> propose_whole(const Standing& standing) {
    const bool bridges = bridge_is_due(standing);
    const core::Points target = standing.target_now();
    const treaty::Package package =
        bridges ? bridging_package(standing) : tabled_part(standing, standing.on_the_table.at_least(target).outcome);
    if (package.articles.empty() || standing.worth(package) < standing.floor || stands_now(standing, package))
        return std::nullopt;
    if (!bridges && would_undercut(standing, package))
        return std::nullopt;
    const Motive motive = bridges                            ? Motive::bridging
                          : tabled_before(standing, package) ? Motive::repeating
                                                             : motive_of_bid(standing);
    return table(standing, package, bridges ? rules::Tone::exploring : rules::Tone::firm, motive, target);
}

/// Where no whole can be tabled: one article at a fair share of what it could bring, the one by which the others are
/// helped most; the share falls with every offer on it.
std::optional<Decision> propose_part(const Standing& standing) {
    std::optional<treaty::Package> best;
    std::int32_t most_ease = 0;
    const std::int32_t now = displeasure(standing.text(), standing.costs, standing.rolling().agreed);
    for (const ArticleId article : standing.legal.tableable - standing.rolling().agreed_articles) {
        if (standing.text().form && standing.text().at(*standing.text().form).article == article)
            continue;
        const auto offers = std::ranges::count_if(standing.memory.offers, [&](const Offer& offer) {
            return offer.author == standing.self && offer.package.articles == ArticleSet::of(article);
        });
        const double concession = standing.character.rule == TargetRule::holds ? 0 : 0.12 * static_cast<double>(offers);
        const double share = std::max(0.3, fair_share(standing) + 0.15 - concession);
        const core::Points gain =
            core::scaled(best_gain(standing, ArticleSet::of(article)), static_cast<core::PerMille>(1000 * share));
        if (gain < indifference)
            continue;
        const Plan plan = standing.alone(article, standing.agreed_worth() + gain);
        const std::int32_t ease = now - displeasure(standing.text(), standing.costs, plan.outcome);
        const treaty::Package package = tabled_part(standing, plan.outcome);
        if (ease > most_ease && !package.articles.empty() && !tabled_before(standing, package) &&
            !would_undercut(standing, package)) {
            most_ease = ease;
            best = package;
        }
    }
    if (!best)
        return std::nullopt;
    const bool first = standing.memory.last_offer(standing.self) == nullptr;
    return table(standing, *best, rules::Tone::firm, first ? Motive::opening : motive_of_bid(standing),
                 standing.target_now());
}

} // namespace

treaty::Package tabled_part(const Standing& standing, const treaty::Outcome& outcome) {
    const treaty::Outcome& agreed = standing.rolling().agreed;
    ArticleSet changed;
    for (const ArticleId article : standing.legal.tableable)
        for (const rules::ProvisionId id : standing.text().at(article).provisions)
            if (outcome[id.index()] != agreed[id.index()])
                changed.insert(article);
    return treaty::part_of(standing.text(), {changed, outcome}, changed);
}

ArticleSet linkage_of(const Standing& standing, const treaty::Package& package) {
    ArticleSet linked;
    for (const ArticleId article : package.articles) {
        const treaty::Package part = treaty::part_of(standing.text(), package, ArticleSet::of(article));
        const bool binds_all = std::ranges::all_of(standing.text().at(article).provisions, [&](rules::ProvisionId id) {
            return part.options[id.index()] == treaty::status_quo || standing.text().at(id).obligors.size() > 1;
        });
        if (!binds_all || standing.worth(part) < standing.agreed_worth())
            linked.insert(article);
    }
    return linked.size() < 2 ? ArticleSet{} : linked;
}

bool bridge_is_due(const Standing& standing) {
    if (standing.character.temper != Temper::mirroring || !standing.can_complete || standing.deadlocked() < 2)
        return false;
    return std::ranges::none_of(standing.memory.offers, [&](const Offer& offer) {
        return offer.author == standing.self && offer.tone == rules::Tone::exploring;
    });
}

treaty::Package bridging_package(const Standing& standing) {
    const core::Points target = standing.target_now();
    const core::Points midway{(target.hundredths + standing.floor.hundredths) / 2};
    return tabled_part(standing, standing.on_the_table.at_least(midway).outcome);
}

std::optional<Decision> propose(const Standing& standing) {
    if (standing.legal.tableable.empty())
        return std::nullopt;
    if (auto decision = keep_to_sounding(standing))
        return decision;
    return standing.can_complete ? propose_whole(standing) : propose_part(standing);
}

} // namespace parley::agents
