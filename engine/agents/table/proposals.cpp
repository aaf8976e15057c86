#include "agents/table/proposals.hpp"

#include "agents/conditions/unlocking.hpp"
#include "agents/table/account.hpp"
#include "rules/check.hpp"
#include "rules/world/rooms.hpp"
#include "treaty/order.hpp"

#include <algorithm>

namespace parley::agents {

namespace {

using rules::ArticleId;
using rules::ArticleSet;

bool stands_now(const Standing& standing, const treaty::Package& package) {
    const auto& own = standing.view.open().proposals[standing.self.index()];
    return own && own->package == package;
}

rules::ProposePackage proposal(const Standing& standing, const treaty::Package& package, rules::Tone tone) {
    return {package, linkage_of(standing, package), tone};
}

/// True when, against firm words given before, the package only takes.
bool only_takes(const treaty::TreatyText& text, const treaty::Outcome& firm, rules::PartyId author,
                const treaty::Package& package) {
    bool retreats = false;
    for (const ArticleId article : package.articles)
        for (const rules::ProvisionId id : text.at(article).provisions) {
            const rules::PartySet obligors = text.at(id).obligors;
            const bool own = obligors == rules::PartySet::of(author);
            const auto before = firm[id.index()];
            const auto now = package.options[id.index()];
            if (before == treaty::no_option || before == now || (!own && obligors.contains(author)))
                continue;
            if (own ? now > before : now < before)
                return false; // something is given for it
            retreats = true;
        }
    return retreats;
}

/// Whether an unprompted trade was made before: an exploring offer that took nothing back.
bool bridged_before(const Standing& standing) {
    treaty::Outcome firm{};
    firm.fill(treaty::no_option);
    for (const Offer& offer : standing.memory.offers) {
        if (offer.author != standing.self)
            continue;
        if (offer.tone == rules::Tone::exploring && !only_takes(standing.text(), firm, standing.self, offer.package))
            return true;
        if (offer.tone == rules::Tone::firm)
            firm = treaty::with(standing.text(), firm, offer.package);
    }
    return false;
}

Motive motive_of_bid(const Standing& standing) {
    if (standing.memory.last_offer(standing.self) == nullptr)
        return Motive::opening;
    switch (standing.character.rule) {
    case TargetRule::holds:
        return standing.aim.received > core::Points{} ? Motive::not_yet_enough : Motive::holding;
    case TargetRule::by_time:
    case TargetRule::hard:
    case TargetRule::expecting:
    case TargetRule::forecasting:
        return standing.character.reading != Reading::of_positions && standing.aim.offers_received > 0
                   ? Motive::trading_on_what_was_shown
                   : Motive::conceding_by_time;
    case TargetRule::in_order:
        return Motive::next_in_order;
    case TargetRule::reciprocal:
    case TargetRule::nicely:
        break;
    }
    if (standing.aim.received <= core::Points{})
        return Motive::holding;
    return standing.interests.shown.empty() ? Motive::reciprocating : Motive::trading_on_what_was_shown;
}

/// A bid that asks for more, two that would have given more, for the record.
void weigh_neighbours(const Standing& standing, core::Points target, const treaty::Package& made,
                      Rationale& rationale) {
    for (const int step : {1, -1, -2}) {
        const Plan plan = standing.on_the_table().at_least(target + core::Points::whole(3 * step));
        const treaty::Package package = tabled_part(standing, plan.outcome);
        if (plan.worth < standing.floor || package.articles.empty() || package == made)
            continue;
        const WhyNot why = step > 0                           ? WhyNot::asks_too_much
                           : tabled_before(standing, package) ? WhyNot::nothing_new
                                                              : WhyNot::too_early;
        rationale.weighed.push_back(
            option(standing, proposal(standing, package, rules::Tone::firm), plan.outcome, why));
    }
}

Decision table(const Standing& standing, const treaty::Package& package, rules::Tone tone, Motive motive,
               core::Points target) {
    Rationale rationale = standing.rationale(motive);
    rationale.target = target;
    rationale.worth = standing.worth(package);
    const rules::ProposePackage action = proposal(standing, package, tone);
    const treaty::Outcome tabled = standing.agreed_with(package);
    rationale.weighed.push_back(option(standing, action, tabled, WhyNot::taken));
    if (standing.can_complete)
        weigh_neighbours(standing, target, package, rationale);
    weigh_standing_proposals(standing, rationale);
    order_options(rationale);
    note_stakes(standing, tabled, rationale);
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
        tabled_before(standing, sounding->package) ||
        rules::check(standing.view, proposal(standing, sounding->package, rules::Tone::firm)))
        return std::nullopt;
    return table(standing, sounding->package, rules::Tone::firm, Motive::bridging, standing.target_now());
}

std::optional<Decision> propose_whole(const Standing& standing) {
    const bool bridges = bridge_is_due(standing);
    const core::Points target = standing.target_now();
    const treaty::Package package =
        bridges ? bridging_package(standing) : tabled_part(standing, standing.bid_at(target).outcome);
    if (package.articles.empty() || standing.worth(package) < standing.floor || stands_now(standing, package))
        return std::nullopt;
    const Motive motive = bridges                            ? Motive::bridging
                          : tabled_before(standing, package) ? Motive::repeating
                                                             : motive_of_bid(standing);
    const bool exploring = bridges || would_undercut(standing, package);
    return table(standing, package, exploring ? rules::Tone::exploring : rules::Tone::firm, motive, target);
}

/// One article at the greatest share of what it could bring, down to 40 %, at which the others are helped more than by
/// no text; nothing when there is no such share. The share asked for falls with every offer on the article.
std::optional<treaty::Package> part_for(const Standing& standing, ArticleId article) {
    const auto alone = ArticleSet::of(article);
    const auto offers = std::ranges::count_if(standing.memory.offers, [&](const Offer& offer) {
        return offer.author == standing.self && offer.package.articles == alone;
    });
    const bool holds = standing.character.rule == TargetRule::holds;
    const core::Points best = best_gain(standing, alone);
    const std::int32_t now = displeasure(standing.text(), standing.costs, standing.rolling().agreed);
    constexpr core::PerMille least_share = 400;
    const auto conceded = holds ? 0 : static_cast<core::PerMille>(120 * offers);
    const core::PerMille first_share = static_cast<core::PerMille>(1000 * fair_share(standing)) + 150 - conceded;
    for (core::PerMille share = std::max(first_share, least_share); share >= least_share; share -= 100) {
        const core::Points gain = core::scaled(best, share);
        if (gain < indifference)
            return std::nullopt;
        const Plan plan = standing.alone(article, standing.agreed_worth() + gain);
        const treaty::Package package = tabled_part(standing, plan.outcome);
        // What a ceiling or a lock keeps below waits for another table.
        const bool helps = displeasure(standing.text(), standing.costs, plan.outcome) < now &&
                           plan.worth >= standing.agreed_worth() + gain;
        if (helps && !package.articles.empty() && !tabled_before(standing, package) &&
            !would_undercut(standing, package))
            return package;
        if (holds)
            return std::nullopt;
    }
    return std::nullopt;
}

/// Where no whole can be tabled: the article by which the others are helped most.
std::optional<Decision> propose_part(const Standing& standing) {
    std::optional<treaty::Package> best;
    std::int32_t least = 0;
    for (const ArticleId article : standing.legal.tableable - standing.rolling().agreed_articles) {
        if (standing.text().form && standing.text().at(*standing.text().form).article == article)
            continue;
        const auto package = part_for(standing, article);
        if (!package)
            continue;
        const std::int32_t cost = displeasure(standing.text(), standing.costs, standing.agreed_with(*package));
        if (!best || cost < least) {
            least = cost;
            best = package;
        }
    }
    if (!best)
        return std::nullopt;
    return table(standing, *best, rules::Tone::firm, motive_of_bid(standing), standing.target_now());
}

/// What a lock waits for, where the seat would gain by its opening.
std::optional<Decision> propose_condition(const Standing& standing) {
    const auto package = standing.scenario().locks.empty() ? std::nullopt : part_that_unlocks(standing);
    if (!package)
        return std::nullopt;
    return table(standing, *package, rules::Tone::firm, Motive::meeting_condition, standing.target_now());
}

} // namespace

bool tabled_before(const Standing& standing, const treaty::Package& package) {
    return std::ranges::any_of(standing.memory.offers, [&](const Offer& offer) {
        return offer.author == standing.self && offer.package == package;
    });
}

bool would_undercut(const Standing& standing, const treaty::Package& package) {
    return only_takes(standing.text(), standing.view.open().done[standing.self.index()].firm, standing.self, package);
}

treaty::Package tabled_part(const Standing& standing, const treaty::Outcome& outcome) {
    const treaty::Outcome& agreed = standing.rolling().agreed;
    ArticleSet changed;
    for (const ArticleId article : standing.legal.tableable)
        for (const rules::ProvisionId id : standing.text().at(article).provisions)
            if (outcome[id.index()] != agreed[id.index()])
                changed.insert(article);
    treaty::Package whole = treaty::part_of(standing.text(), {changed, outcome}, changed);
    whole =
        treaty::part_of(standing.text(), whole, rules::for_one_room(standing.scenario(), standing.view.open(), whole));
    // What a part would put into the text without what it needs is left for later.
    return treaty::lowered_to_order(standing.text(), agreed, whole).value_or(treaty::Package{});
}

ArticleSet linkage_of(const Standing& standing, const treaty::Package& package) {
    // Where a part was once taken out of a package, the next ones are all or nothing.
    for (const rules::PartyId other : standing.others)
        if (standing.memory.cherry_picks[other.index()] > 0)
            return package.articles.size() < 2 ? ArticleSet{} : package.articles;
    ArticleSet linked;
    std::optional<ArticleId> worth_most;
    bool at_a_loss = false;
    const auto worth_of = [&](ArticleId article) {
        return standing.worth(treaty::part_of(standing.text(), package, ArticleSet::of(article)));
    };
    for (const ArticleId article : package.articles) {
        const treaty::Package part = treaty::part_of(standing.text(), package, ArticleSet::of(article));
        if (!worth_most || worth_of(article) > worth_of(*worth_most))
            worth_most = article;
        const bool binds_all = std::ranges::all_of(standing.text().at(article).provisions, [&](rules::ProvisionId id) {
            return part.options[id.index()] == treaty::status_quo || standing.text().at(id).obligors.size() > 1;
        });
        const bool loses = standing.worth(part) < standing.agreed_worth();
        if (!binds_all || loses)
            linked.insert(article);
        at_a_loss |= loses;
    }
    if (linked.size() == 1 && at_a_loss) // it is given for what the package brings most
        linked.insert(*worth_most);
    return linked.size() < 2 ? ArticleSet{} : linked;
}

bool bridge_is_due(const Standing& standing) {
    return standing.character.temper == Temper::mirroring && standing.can_complete && standing.deadlocked() >= 2 &&
           !bridged_before(standing);
}

treaty::Package bridging_package(const Standing& standing) {
    const core::Points target = standing.target_now();
    const core::Points midway{(target.hundredths + standing.floor.hundredths) / 2};
    return tabled_part(standing, standing.bid_at(midway).outcome);
}

Decision pass(const Standing& standing) {
    const bool live = standing.view.open().proposals[standing.self.index()].has_value();
    Rationale rationale = standing.rationale(live ? Motive::repeating : Motive::no_way_forward);
    rationale.worth = standing.agreed_worth();
    return {rules::EndTurn{}, rationale};
}

std::optional<Decision> propose(const Standing& standing) {
    if (standing.legal.tableable.empty())
        return std::nullopt;
    if (auto decision = keep_to_sounding(standing))
        return decision;
    if (auto decision = propose_condition(standing))
        return decision;
    return standing.can_complete ? propose_whole(standing) : propose_part(standing);
}

} // namespace parley::agents
