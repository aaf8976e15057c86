#include "agents/capital/home.hpp"
#include "agents/drafting/single_text.hpp"
#include "agents/negotiator/phases.hpp"
#include "agents/table/answers.hpp"
#include "agents/table/proposals.hpp"
#include "agents/table/speech.hpp"

#include <algorithm>

namespace parley::agents {

namespace {

/// After a refusal the others are thought to want more, so that what is left to try is worth this much of itself.
constexpr double after_refusal = 0.8;
/// What a crisis, a change of mind or a lapse may take of what could be accepted now and later.
constexpr double keeps_till_later = 0.97;

struct Bid {
    treaty::Package package;
    double gain{};   // points over no deal
    double chance{}; // of the least likely of the others to take it now
    double theirs{}; // points that it is believed to be worth to the least pleased of the others
};

struct Moment {
    bool last_session{};
    int own{}, others{}; // actions left in this session, of the others the most of any
    int shots{};         // bids, this one among them, that can still be answered and initialled
    /// Whether what stands now could still be accepted at another turn of one's own.
    [[nodiscard]] bool another_turn() const { return !last_session || own >= 2 || (own == 1 && others >= 2); }
    /// Whether an acceptance now could still be initialled.
    [[nodiscard]] bool can_still_sign() const { return !last_session || own >= 1 || others >= 1; }
    /// Whether a bid made now could still be accepted and initialled.
    [[nodiscard]] bool bid_can_be_signed() const { return !last_session || own >= 2 || others >= 1; }
};

Moment moment_of(const Standing& standing) {
    Moment moment;
    moment.last_session = is_last_session(standing.view);
    if (const auto* table = std::get_if<rules::Table>(&standing.view.open().phase)) {
        moment.own = table->actions_left[standing.self.index()];
        for (const rules::PartyId other : standing.others)
            moment.others = std::max<int>(moment.others, table->actions_left[other.index()]);
    }
    moment.shots = std::max(1, standing.clock.left - (standing.clock.total - standing.clock.useful));
    return moment;
}

double gain_over_none(const Standing& standing, core::Points worth) {
    return (worth - no_deal_now(standing.view)).hundredths / 100.0;
}

/// What stands in the way of a package that was refused for the home front's sake, as it stood.
double unchanged_since_refused(const Standing& standing, const treaty::Package& package) {
    double chance = 1;
    for (const NotedRefusal& refusal : standing.memory.refusals) {
        if (refusal.author != standing.self || refusal.offer >= standing.memory.offers.size() ||
            !package.articles.contains(refusal.article))
            continue;
        const treaty::Package& refused = standing.memory.offers[refusal.offer].package;
        const auto& provisions = standing.text().at(refusal.article).provisions;
        const bool same = std::ranges::all_of(provisions, [&](rules::ProvisionId id) {
            return refused.options[id.index()] == package.options[id.index()];
        });
        if (same)
            chance = std::min(chance, refusal.reason == rules::Reason::home ? 0.3 : 0.8);
    }
    return chance;
}

Bid bid_of(const Standing& standing, const std::vector<SampledModel>& rivals, const treaty::Package& package,
           const Plan& plan, double gain, double kept) {
    Bid bid{package, gain, 1, 0};
    for (const SampledModel& rival : rivals) {
        const SampledModel::Belief belief = rival.of(plan.outcome, kept);
        if (belief.accepts < bid.chance || rivals.size() == 1) {
            bid.chance = belief.accepts;
            bid.theirs = belief.mean;
        }
    }
    bid.chance *= unchanged_since_refused(standing, package);
    return bid;
}

/// How much the others still insist on what they asked last: less and less, and at the end hardly anything.
double insistence(const Standing& standing) {
    const double elapsed = standing.clock.elapsed();
    return 0.9 - 0.75 * elapsed * elapsed;
}

struct Shot {
    std::size_t bid{};
    double value{}; // points over no deal expected of it and of what follows
};

Shot best_shot(const std::vector<Bid>& bids, double otherwise) {
    Shot best{0, -1e9};
    for (std::size_t i = 0; i < bids.size(); ++i) {
        const double value = bids[i].chance * bids[i].gain + (1 - bids[i].chance) * otherwise;
        if (value > best.value)
            best = {i, value};
    }
    return best;
}

/// Undominated whole packages from the most one could get down to the least one would sign.
std::vector<Plan> rungs_of(const Standing& standing) {
    constexpr int rungs = 28;
    std::vector<Plan> ladder;
    const core::Points most = standing.on_the_table().most(), low = standing.floor;
    if (most < low)
        return ladder;
    for (int k = 0; k <= rungs; ++k) {
        const core::Points target =
            low + core::Points{static_cast<std::int32_t>(std::int64_t{(most - low).hundredths} * (rungs - k) / rungs)};
        const Plan plan = standing.bid_at(target);
        if (plan.worth >= low && (ladder.empty() || plan.outcome != ladder.back().outcome))
            ladder.push_back(plan);
    }
    return ladder;
}

bool is_live(const Standing& standing, const treaty::Package& package) {
    const auto& own = standing.view.open().proposals[standing.self.index()];
    return own && own->package == package;
}

struct Prospect {
    std::vector<Bid> bids;
    Shot shot;       // the best bid now
    double beyond{}; // expected without bidding now: of the shots that come after
};

Prospect prospect_of(const Standing& standing, const std::vector<SampledModel>& rivals, const Moment& moment) {
    Prospect prospect;
    std::vector<Bid> later;
    const double kept = insistence(standing);
    for (const Plan& plan : rungs_of(standing)) {
        const treaty::Package package = tabled_part(standing, plan.outcome);
        if (package.articles.empty())
            continue;
        const double gain = gain_over_none(standing, plan.worth);
        later.push_back(bid_of(standing, rivals, package, plan, gain, 0.15));
        if (!is_live(standing, package))
            prospect.bids.push_back(bid_of(standing, rivals, package, plan, gain, kept));
    }
    double beyond = 0;
    for (int shot = 1; shot < std::min(moment.shots, 6); ++shot)
        beyond = after_refusal * std::max(beyond, best_shot(later, beyond).value);
    prospect.beyond = later.empty() ? 0 : beyond;
    prospect.shot = best_shot(prospect.bids, prospect.beyond);
    return prospect;
}

/// The standing whole packages that could be signed, the best first.
struct Offered {
    rules::PartyId author;
    double gain{};
    core::Points worth;
};

std::optional<Offered> best_offered(const Standing& standing) {
    std::optional<Offered> best;
    for (const rules::PartyId author : standing.legal.answerable) {
        const treaty::Package& package = standing.view.open().proposals[author.index()]->package;
        const treaty::Outcome outcome = standing.agreed_with(package);
        const rules::ArticleSet agreed = standing.rolling().agreed_articles | package.articles;
        const core::Points worth = standing.worth(outcome);
        if (!standing.is_whole(outcome, agreed) || worth < standing.floor ||
            rules::check(standing.view, rules::AcceptProposal{author}) ||
            !can_carry(weigh_at_home(standing.view, outcome)) ||
            (can_still_consult(standing) && unasked(standing.view, outcome)))
            continue;
        if (!best || worth > best->worth)
            best = Offered{author, gain_over_none(standing, worth), worth};
    }
    return best;
}

Decision accept(const Standing& standing, const Offered& offered) {
    Rationale rationale = standing.rationale(Motive::worth_enough);
    rationale.worth = offered.worth;
    return {rules::AcceptProposal{offered.author}, rationale};
}

Decision table_bid(const Standing& standing, const Prospect& prospect) {
    const Bid& bid = prospect.bids[prospect.shot.bid];
    Rationale rationale = standing.rationale(
        standing.memory.last_offer(standing.self) == nullptr ? Motive::opening : Motive::trading_on_what_was_shown);
    rationale.worth = standing.worth(bid.package);
    const rules::Tone tone = would_undercut(standing, bid.package) ? rules::Tone::exploring : rules::Tone::firm;
    const rules::ProposePackage action{bid.package, linkage_of(standing, bid.package), tone};
    Weighed weighed{action, *rationale.worth, WhyNot::taken, {}, static_cast<std::uint8_t>(bid.chance * 100)};
    weighed.to_others.push_back({standing.others.front(), core::Points{static_cast<std::int32_t>(bid.theirs * 100)}});
    rationale.weighed.push_back(std::move(weighed));
    return {action, rationale};
}

/// Parts that gain, where no whole is on the table.
std::optional<Decision> take_part(const Standing& standing) {
    for (const rules::PartyId author : standing.legal.answerable) {
        const treaty::Package& package = standing.view.open().proposals[author.index()]->package;
        const rules::ArticleSet agreed = standing.rolling().agreed_articles | package.articles;
        if (standing.is_whole(standing.agreed_with(package), agreed))
            continue;
        const Judgement judgement = judge(standing, package);
        if (judgement.verdict != Verdict::accept || rules::check(standing.view, rules::AcceptProposal{author}))
            continue;
        Rationale rationale = standing.rationale(judgement.motive);
        rationale.worth = judgement.worth;
        return Decision{rules::AcceptProposal{author}, rationale};
    }
    return std::nullopt;
}

} // namespace

Decision bargain(const Standing& standing, const std::vector<SampledModel>& rivals) {
    for (const auto part : {answer_owed, answer_initials, judge_text})
        if (auto decision = part(standing))
            return *decision;
    const Moment moment = moment_of(standing);
    if (auto decision = initial_text(standing))
        return *decision;
    const auto offered = best_offered(standing);
    if (!standing.can_complete) {
        if (offered)
            return accept(standing, *offered);
        if (auto decision = take_part(standing))
            return *decision;
        if (moment.own > 0)
            if (auto decision = propose(standing))
                return *decision;
        return pass(standing);
    }
    const Prospect prospect = prospect_of(standing, rivals, moment);
    const bool can_bid = moment.own > 0 && !prospect.bids.empty() && moment.bid_can_be_signed();
    if (offered && moment.can_still_sign()) {
        const double kept = moment.another_turn() ? keeps_till_later * offered->gain : 0;
        const double beyond = std::max(prospect.beyond, kept);
        const double waiting = can_bid ? best_shot(prospect.bids, beyond).value : beyond;
        if (offered->gain >= waiting)
            return accept(standing, *offered);
    }
    if (auto decision = take_part(standing))
        return *decision;
    return can_bid ? table_bid(standing, prospect) : pass(standing);
}

} // namespace parley::agents
