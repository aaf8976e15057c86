#include "game/scripted/trader.hpp"

#include <algorithm>

namespace parley::game {

namespace {

constexpr core::Points least_gain = core::Points::whole(1);

/// After a refusal for its form, the next form up: the one article whose refusals say in which direction.
treaty::OptionIndex form_asked_for(const Outlook& outlook) {
    const auto& form = outlook.text().form;
    if (!form)
        return 0;
    std::size_t refused = 0;
    for (const agents::NotedRefusal& refusal : outlook.memory.refusals)
        refused += refusal.by == outlook.other && refusal.reason == rules::Reason::form ? 1U : 0U;
    if (refused == 0)
        return 0;
    const std::size_t top = outlook.text().at(*form).options.size() - 1;
    return static_cast<treaty::OptionIndex>(std::min(top, outlook.view.scenario().least_form + refused));
}

rules::ArticleId dearest_stake(const Outlook& outlook, const treaty::Mandate& mandate,
                               std::optional<rules::ArticleId> but = {}) {
    std::optional<rules::ArticleId> best;
    for (std::size_t a = 0; a < outlook.text().articles.size(); ++a) {
        const rules::ArticleId article(a);
        if (article != but &&
            (!best || treaty::stake(outlook.text(), mandate, article) > treaty::stake(outlook.text(), mandate, *best)))
            best = article;
    }
    return *best;
}

/// True of an article that asks the same of both: all its provisions bind them together.
bool binds_both(const Outlook& outlook, rules::ArticleId article) {
    return std::ranges::all_of(outlook.text().at(article).provisions, [&](rules::ProvisionId id) {
        const rules::PartySet obligors = outlook.text().at(id).obligors;
        return obligors.contains(outlook.self) && obligors.contains(outlook.other) && id != outlook.text().form;
    });
}

rules::ArticleSet binding_both(const Outlook& outlook, rules::ArticleSet articles) {
    rules::ArticleSet both;
    for (const rules::ArticleId article : articles)
        if (binds_both(outlook, article))
            both.insert(article);
    return both;
}

} // namespace

core::Points Trader::opening(const Outlook& outlook) const {
    return outlook.view.terms().reservation + core::Points::whole(opening_);
}

core::Points Trader::target(const Outlook& outlook, double elapsed) const {
    const core::Points range = opening(outlook) - outlook.floor;
    const auto conceded = static_cast<std::int32_t>(range.hundredths * std::min(1.0, elapsed));
    return std::max(outlook.floor, opening(outlook) - core::Points{conceded});
}

Player::Choice Trader::answer(const Outlook& outlook, const rules::Proposal& proposal) const {
    const treaty::Package& package = proposal.package;
    const core::Points worth = outlook.worth(package);
    if (!outlook.is_whole(package)) {
        const core::Points gain = worth - outlook.agreed_worth();
        const core::Points theirs =
            outlook.theirs.worth(outlook.with(package)) - outlook.theirs.worth(outlook.rolling().agreed);
        if (gain < least_gain)
            return refusal(outlook, proposal);
        if (binding_both(outlook, package.articles) != package.articles)
            return rules::RefuseProposal{outlook.other, package.articles.front(), rules::Reason::timing};
        return gain.hundredths * 2 >= theirs.hundredths ? Choice(rules::AcceptProposal{outlook.other}) : std::nullopt;
    }
    core::Points bar = target(outlook, outlook.elapsed(1));
    const agents::Offer* last = outlook.memory.last_offer(outlook.self);
    if (last != nullptr && outlook.is_whole(last->package))
        bar = std::min(bar, outlook.worth(last->package));
    bar = std::max(bar, outlook.floor);
    if (worth >= bar && outlook.carries_at_home(outlook.with(package)))
        return rules::AcceptProposal{outlook.other};
    return worth < outlook.floor ? Choice(refusal(outlook, proposal)) : std::nullopt;
}

Player::Choice Trader::speak(const Outlook& outlook) const {
    if (!outlook.legal.can_ask.contains(outlook.other) || outlook.actions_left < 2 || outlook.elapsed() > 0.6)
        return std::nullopt;
    // The other's dearest by hearsay: the mandate behind `theirs` is not at hand, what single articles may bring is.
    const rules::ArticleId mine = dearest_stake(outlook, outlook.view.mandate());
    std::optional<rules::ArticleId> second;
    core::Points most;
    for (std::size_t a = 0; a < outlook.text().articles.size(); ++a) {
        const rules::ArticleId article(a);
        treaty::Package wanted{rules::ArticleSet::of(article), {}};
        for (const rules::ProvisionId id : outlook.text().at(article).provisions)
            if (outlook.text().at(id).obligors.contains(outlook.self))
                wanted.options[id.index()] = static_cast<treaty::OptionIndex>(outlook.text().at(id).options.size() - 1);
        const core::Points worth = outlook.theirs.worth(outlook.with(wanted));
        const bool asked_before = std::ranges::any_of(outlook.memory.answers, [&](const agents::NotedAnswer& answer) {
            return answer.by == outlook.other && (answer.first == article || answer.second == article);
        });
        if (article != mine && !asked_before && (!second || worth > most)) {
            second = article;
            most = worth;
        }
    }
    if (!second)
        return std::nullopt;
    return rules::AskPriority{outlook.other, mine, *second};
}

Player::Choice Trader::table(const Outlook& outlook, const treaty::Package& package) {
    const rules::Proposal* live = outlook.proposal_of(outlook.self);
    if (package.articles.empty() || (live != nullptr && live->package == package))
        return std::nullopt;
    const rules::ArticleSet linked = package.articles.size() < 2 ? rules::ArticleSet{} : package.articles;
    return rules::ProposePackage{package, linked, rules::Tone::firm};
}

Player::Choice Trader::offer(const Outlook& outlook) const {
    if (outlook.legal.tableable.empty())
        return std::nullopt;
    return outlook.can_complete() ? offer_whole(outlook) : offer_part(outlook);
}

Player::Choice Trader::offer_whole(const Outlook& outlook) const {
    const std::size_t self = outlook.self.index();
    const core::Points least = target(outlook, outlook.elapsed());
    const treaty::OptionIndex form = form_asked_for(outlook);
    const rules::ArticleSet agreed = outlook.rolling().agreed_articles;
    // Where what is agreed leaves nothing worth the floor, all is open again.
    for (const rules::ArticleSet open : {outlook.legal.tableable - agreed, outlook.legal.tableable}) {
        const analysis::Frontier frontier = outlook.frontier(open, true, form);
        const analysis::Agreement* best = nullptr;
        for (const analysis::Agreement& point : frontier.points) {
            const core::Points worth{point.worth[self]};
            if (worth < outlook.floor || !outlook.carries_at_home(point.outcome))
                continue;
            if (best == nullptr || (worth >= least && point.worth[1 - self] > best->worth[1 - self]) ||
                (best->worth[self] < least.hundredths && point.worth[self] > best->worth[self]))
                best = &point;
        }
        if (best != nullptr)
            return table(outlook, outlook.package_to(best->outcome));
    }
    return std::nullopt;
}

Player::Choice Trader::offer_part(const Outlook& outlook) {
    const analysis::Frontier frontier =
        outlook.frontier(binding_both(outlook, outlook.legal.tableable - outlook.rolling().agreed_articles), false);
    const core::Points own_now = outlook.agreed_worth();
    const core::Points theirs_now = outlook.theirs.worth(outlook.rolling().agreed);
    std::int64_t most = 0;
    std::optional<treaty::Package> best;
    for (const analysis::Agreement& point : frontier.points) {
        const treaty::Package package = outlook.package_to(point.outcome); // of several rooms what one takes
        const core::Points own = outlook.worth(package) - own_now;
        const core::Points theirs = outlook.theirs.worth(outlook.with(package)) - theirs_now;
        const std::int64_t product = std::int64_t{own.hundredths} * theirs.hundredths;
        if (own >= least_gain && theirs >= least_gain && product > most && !outlook.tabled_before(package) &&
            outlook.carries_at_home(point.outcome)) {
            most = product;
            best = package;
        }
    }
    return best ? table(outlook, *best) : std::nullopt;
}

core::Points Staller::target(const Outlook& outlook, double) const { return opening(outlook); }

Player::Choice Staller::answer(const Outlook& outlook, const rules::Proposal& proposal) const {
    const bool last_call = outlook.last_session && outlook.actions_left <= 1;
    const core::Points worth = outlook.worth(proposal.package);
    const core::Points least = last_call ? outlook.floor : opening(outlook);
    const bool enough = outlook.is_whole(proposal.package) && worth >= least;
    if (enough && outlook.carries_at_home(outlook.with(proposal.package)))
        return rules::AcceptProposal{outlook.other};
    return std::nullopt;
}

} // namespace parley::game
