#include "agents/table/acceptance.hpp"

#include "agents/capital/authority.hpp"
#include "agents/capital/home.hpp"
#include "agents/conditions/counter_moves.hpp"
#include "agents/conditions/unlocking.hpp"

#include <algorithm>

namespace parley::agents {

namespace {

using rules::ArticleId;
using rules::ArticleSet;

/// Once a game, a text that would do is put off because a constituency has not been asked (METHODS.md, rule 7).
bool asks_home_first(const Standing& standing, const treaty::Outcome& outcome) {
    if (standing.character.temper != Temper::mirroring || !can_still_consult(standing) ||
        !unasked(standing.view, outcome))
        return false;
    return std::ranges::none_of(standing.memory.refusals, [&](const NotedRefusal& refusal) {
        return refusal.by == standing.self && refusal.reason == rules::Reason::home;
    });
}

/// What one's own last package, whole or on the same articles, would be worth now.
std::optional<core::Points> own_last_bid(const Standing& standing, const treaty::Package& package, bool whole) {
    const Offer* last = standing.memory.last_offer(standing.self);
    if (last == nullptr)
        return std::nullopt;
    const bool comparable = whole ? standing.is_whole(standing.agreed_with(last->package),
                                                      standing.rolling().agreed_articles | last->package.articles)
                                  : last->package.articles == package.articles;
    return comparable ? std::optional(standing.worth(last->package)) : std::nullopt;
}

Judgement judge_whole(const Standing& standing, const Aim& aim, const treaty::Package& package) {
    const treaty::Outcome outcome = standing.agreed_with(package);
    Judgement judgement{Verdict::refuse, Motive::no_better_than_no_deal, standing.worth(outcome), {}};
    judgement.bar = standing.target_next(aim) - indifference;
    if (const auto last = own_last_bid(standing, package, true))
        judgement.bar = std::min(judgement.bar, *last);
    judgement.bar = std::max(judgement.bar, standing.floor);
    judgement.home_stops = !can_carry(weigh_at_home(standing.view, outcome));
    judgement.home_unasked = asks_home_first(standing, outcome);
    if (judgement.worth < standing.floor)
        return judgement;
    if (judgement.home_stops || (judgement.home_unasked && !judgement.falls_short())) {
        judgement.motive = Motive::home_not_asked;
        return judgement;
    }
    if (!judgement.falls_short()) {
        judgement.verdict = Verdict::accept;
        judgement.motive = Motive::worth_enough;
        return judgement;
    }
    judgement.motive = Motive::not_yet_enough;
    judgement.verdict = standing.character.temper == Temper::pressing ? Verdict::refuse : Verdict::reserve;
    return judgement;
}

double fair_share_at(double demand) { return 0.25 + 0.35 * demand; }

Judgement judge_part(const Standing& standing, const Aim& aim, const treaty::Package& package, core::Points best) {
    Judgement judgement{Verdict::refuse, Motive::worse_than_agreed, standing.worth(package), {}};
    const core::Points now = standing.agreed_worth();
    const auto share = static_cast<core::PerMille>(1000 * fair_share_at(standing.demand(aim)));
    judgement.bar = now + std::max(indifference, core::scaled(best, share));
    if (const auto last = own_last_bid(standing, package, false))
        judgement.bar = std::min(judgement.bar, *last);
    judgement.bar = std::max(judgement.bar, now + indifference);
    if (judgement.worth + worth_of_unlocking(standing, package) + worth_of_averting(standing, package) >= judgement.bar)
        return {Verdict::accept, Motive::worth_enough, judgement.worth, judgement.bar};
    if (judgement.worth > now)
        return {Verdict::reserve, Motive::not_yet_enough, judgement.worth, judgement.bar};
    return judgement;
}

/// `gains` is what the package's articles could bring; found where it is needed and not known yet.
Judgement judge_worth_and_home(const Standing& standing, const Aim& aim, const treaty::Package& package,
                               std::optional<core::Points>& gains) {
    const ArticleSet agreed = standing.rolling().agreed_articles | package.articles;
    // A text that could be initialled and is worth too little for that is still good as a part, while more can be
    // added.
    const bool whole = standing.is_whole(standing.agreed_with(package), agreed);
    const bool more_to_come = !(standing.attainable() - agreed).empty() && package.articles.size() <= 2;
    if (whole && (!more_to_come || standing.worth(package) >= standing.floor))
        return judge_whole(standing, aim, package);
    if (!gains)
        gains = best_gain(standing, package.articles);
    return judge_part(standing, aim, package, *gains);
}

Judgement judge_by(const Standing& standing, const Aim& aim, const treaty::Package& package,
                   std::optional<core::Points>& gains) {
    Judgement judgement = judge_worth_and_home(standing, aim, package, gains);
    judgement.instructed = crossed_instruction(standing, package).has_value();
    if (judgement.instructed) {
        judgement.verdict = Verdict::refuse;
        judgement.motive = Motive::instructed;
    }
    return judgement;
}

} // namespace

std::optional<ArticleId> crossed_instruction(const Standing& standing, const treaty::Package& package) {
    const bool whole =
        standing.is_whole(standing.agreed_with(package), standing.rolling().agreed_articles | package.articles);
    for (const treaty::RedLine& line : rules::instructed_lines(standing.view)) {
        const ArticleId article = standing.text().at(line.provision).article;
        if ((whole || line.bound == treaty::Bound::at_most) && package.articles.contains(article) &&
            treaty::crosses(line, package.options[line.provision.index()]))
            return article;
    }
    for (const treaty::RedLine& limit : limits_now(standing.view)) {
        const ArticleId article = standing.text().at(limit.provision).article;
        if (package.articles.contains(article) && treaty::crosses(limit, package.options[limit.provision.index()]))
            return article;
    }
    return std::nullopt;
}

bool can_still_consult(const Standing& standing) {
    if (is_last_session(standing.view))
        return false;
    return std::ranges::any_of(
        standing.scenario().measures[standing.self.index()],
        [](const scenario::Measure& measure) { return measure.kind == scenario::MeasureKind::consultation; });
}

double fair_share(const Standing& standing) { return fair_share_at(standing.demand()); }

core::Points best_gain(const Standing& standing, ArticleSet articles) {
    core::Points best;
    for (const ArticleId article : articles - standing.rolling().agreed_articles) {
        const core::Points most = standing.most_alone(article);
        best += std::max(core::Points{}, most - standing.agreed_worth());
    }
    return best;
}

Judgement judge(const Standing& standing, const treaty::Package& package) {
    std::optional<core::Points> gains;
    return judge_by(standing, standing.aim, package, gains);
}

bool accepts_part(const Standing& standing, const treaty::Package& part) {
    return judge_part(standing, standing.aim, part, best_gain(standing, part.articles)).verdict == Verdict::accept;
}

Acceptance::Acceptance(const Standing& standing, rules::PartyId author)
    : standing_(standing),
      instead_(standing.memory) {
    const auto& standing_one = standing.view.open().proposals[author.index()];
    const auto last = std::find_if(instead_.offers.rbegin(), instead_.offers.rend(),
                                   [&](const Offer& offer) { return offer.author == author; });
    // What is left of a package of which parts were accepted was never offered as such.
    if (standing_one && last != instead_.offers.rend() && last->package == standing_one->package)
        offer_ = static_cast<std::size_t>(instead_.offers.rend() - last) - 1;
}

Judgement Acceptance::of(const treaty::Package& package) {
    if (!offer_)
        return judge_by(standing_, standing_.aim, package, gains_);
    instead_.offers[*offer_].package = package;
    return judge_by(standing_, standing_.aim_had_been(instead_), package, gains_);
}

} // namespace parley::agents
