#include "agents/drafting/single_text.hpp"

#include "agents/capital/home.hpp"
#include "agents/opponent/worth_band.hpp"
#include "agents/table/acceptance.hpp"
#include "agents/table/account.hpp"
#include "rules/amounts.hpp"
#include "rules/procedure/single_text.hpp"
#include "rules/world/locks.hpp"

#include <algorithm>
#include <cstdlib>

namespace parley::agents {

namespace {

using rules::PartyId;

/// Displeasure of a rung that a party will not have, and of one that it would rather not have.
constexpr std::int32_t against_a_must = 60'000, against_a_wish = 3'000;
constexpr std::int32_t for_a_point = 400; // displeasure that a point of own gain is set against
constexpr core::Points near_enough = core::Points::whole(6);

/// What was asked of earlier editions, as displeasure of the rungs that do not do it.
void price_criticisms(const Standing& standing, Displeasure& priced) {
    for (const NotedCriticism& noted : standing.memory.criticisms) {
        const std::size_t i = noted.criticism.provision.index();
        const std::int32_t price = noted.criticism.must ? against_a_must : against_a_wish;
        for (std::size_t option = 0; option < standing.text().provisions[i].options.size(); ++option)
            if (noted.criticism.higher ? option <= noted.then : option >= noted.then)
                priced.of[i][option] += price;
    }
}

/// How far an outcome lies from what `other` last asked, in ladders, as displeasure.
void price_position(const Standing& standing, PartyId other, std::int32_t weight, Displeasure& priced) {
    for (std::size_t i = 0; i < standing.text().provisions.size(); ++i) {
        const auto position = standing.rolling().position[other.index()][i];
        const auto last = static_cast<std::int32_t>(standing.text().provisions[i].options.size()) - 1;
        if (position == treaty::no_option || last <= 0)
            continue;
        for (std::int32_t option = 0; option <= last; ++option)
            priced.of[i][static_cast<std::size_t>(option)] +=
                weight * whole_ladder * std::abs(option - static_cast<std::int32_t>(position)) / last;
    }
}

/// The text as `other` would have it by its positions, over the agreed one.
treaty::Outcome positions_of(const Standing& standing, PartyId other) {
    treaty::Outcome outcome = standing.rolling().agreed;
    for (std::size_t i = 0; i < standing.text().provisions.size(); ++i)
        if (const auto position = standing.rolling().position[other.index()][i]; position != treaty::no_option)
            outcome[i] = position;
    return outcome;
}

/// What an outcome is thought to be to another: the chance that it signs it, else the share of what its own last draft
/// would bring it, 0 to 1.
double thought_of(const Standing& standing, const std::vector<HypothesisModel>* beliefs, PartyId other,
                  const treaty::Outcome& outcome) {
    constexpr double least = 0.01;
    if (beliefs != nullptr)
        for (const HypothesisModel& belief : *beliefs)
            if (belief.party() == other)
                return std::max(least, belief.acceptance(standing.view, standing.rolling().agreed, outcome, true));
    const auto middle = [&](const treaty::Outcome& of) {
        const WorthBand guess = band_of_worth(standing.view, standing.memory, other, of);
        return (guess.low.hundredths + guess.high.hundredths) / 200.0;
    };
    const Offer* last = standing.memory.last_offer(other);
    const double asked =
        std::max(10.0, middle(last == nullptr ? positions_of(standing, other) : standing.agreed_with(last->package)));
    return std::clamp(middle(outcome) / asked, least, 1.0);
}

/// How much of what was asked as a must an outcome leaves undone.
int musts_unmet(const Standing& standing, const treaty::Outcome& outcome) {
    int unmet = 0;
    for (const NotedCriticism& noted : standing.memory.criticisms) {
        const auto option = outcome[noted.criticism.provision.index()];
        unmet += noted.criticism.must && (noted.criticism.higher ? option <= noted.then : option >= noted.then) ? 1 : 0;
    }
    return unmet;
}

treaty::Package edition_of(const Standing& standing, const treaty::Outcome& outcome) {
    treaty::Package edition;
    for (const rules::ArticleId article : standing.legal.draftable)
        for (const rules::ProvisionId id : standing.text().at(article).provisions) {
            if (outcome[id.index()] != standing.rolling().agreed[id.index()])
                edition.articles.insert(article);
        }
    edition.options = treaty::part_of(standing.text(), {edition.articles, outcome}, edition.articles).options;
    return edition;
}

/// Nobody is waited for: every verdict is in, or those that are not were let stand.
bool edition_is_due(const Standing& standing) {
    const rules::Public& open = standing.view.open();
    return !standing.legal.draftable.empty() &&
           (rules::to_judge(standing.scenario(), open) - open.procedure.let_stand).empty();
}

std::vector<Plan> plans_for(const Standing& standing) {
    std::vector<Displeasure> ways{standing.costs};
    for (const PartyId other : standing.others)
        for (const std::int32_t weight : {1, 3}) {
            ways.push_back(standing.costs);
            price_position(standing, other, weight, ways.back());
        }
    std::vector<Plan> plans;
    for (Displeasure& priced : ways) {
        price_criticisms(standing, priced);
        const auto frontier = standing.editions(priced);
        for (const int above : {0, 4, 9})
            plans.push_back(frontier->at_least(standing.floor + core::Points::whole(above)));
    }
    return plans;
}

/// Whether another edition could follow the one that lies, in this session or a later one.
bool another_can_follow(const Standing& standing) {
    const rules::Public& open = standing.view.open();
    const auto drafter = rules::drafter_now(standing.scenario(), open);
    if (!drafter)
        return false;
    if (!open.extra_session && open.session + 1U < standing.scenario().sessions.size())
        return true;
    const auto* table = std::get_if<rules::Table>(&open.phase);
    return table != nullptr && table->actions_left[drafter->index()] > 0 &&
           open.procedure.this_session < rules::amounts::editions_a_session;
}

struct Wanted {
    rules::Criticism criticism;
    double gain{};
};

rules::Reason reason_of(const Standing& standing, const rules::Criticism& criticism, bool for_home) {
    if (for_home)
        return rules::Reason::home;
    const treaty::Provision& provision = standing.text().at(criticism.provision);
    if (provision.intrusive)
        return rules::Reason::checking;
    return provision.obligors.contains(standing.self) ? rules::Reason::cost : rules::Reason::trust;
}

/// What one rung of a provision would bring for its displeasure; nothing where it brings less than half a point.
std::optional<Wanted> rung_wanted(const Standing& standing, const treaty::Outcome& outcome, rules::ProvisionId id,
                                  bool higher, bool must) {
    const std::size_t i = id.index(), options = standing.text().provisions[i].options.size();
    const std::size_t now = outcome[i];
    if (higher ? now + 1 >= options : now == 0)
        return std::nullopt;
    treaty::Outcome changed = outcome;
    changed[i] = static_cast<treaty::OptionIndex>(higher ? now + 1 : now - 1);
    bool crossed = false, mends = false;
    for (const treaty::RedLine& line : rules::instructed_lines(standing.view))
        if (line.provision == id) {
            crossed |= treaty::crosses(line, changed[i]) && !treaty::crosses(line, outcome[i]);
            mends |= treaty::crosses(line, outcome[i]) && (line.bound == treaty::Bound::at_least) == higher;
        }
    if (crossed)
        return std::nullopt;
    const HomeFront before = weigh_at_home(standing.view, outcome), after = weigh_at_home(standing.view, changed);
    const bool helps_home = !can_carry(before) && after.shortfall < before.shortfall;
    const double points = (standing.worth(changed) - standing.worth(outcome)).hundredths / 100.0 + (mends ? 100 : 0) +
                          (helps_home ? 6 : 0);
    if (points < 0.5)
        return std::nullopt;
    const std::int32_t dearer = standing.costs.of[i][changed[i]] - standing.costs.of[i][outcome[i]];
    Wanted wanted{{id, higher, must || mends, {}}, points / (1.0 + std::max(0, dearer) / double{for_a_point})};
    wanted.criticism.reason = reason_of(standing, wanted.criticism, mends || helps_home);
    return wanted;
}

rules::Criticisms criticisms_of(const Standing& standing, const treaty::Package& edition, bool must) {
    const treaty::Outcome outcome = standing.agreed_with(edition);
    std::vector<Wanted> all;
    for (const rules::ArticleId article : edition.articles)
        for (const rules::ProvisionId id : standing.text().at(article).provisions)
            for (const bool higher : {true, false})
                if (const auto wanted = rung_wanted(standing, outcome, id, higher, must))
                    all.push_back(*wanted);
    std::ranges::stable_sort(all, [](const Wanted& a, const Wanted& b) { return a.gain > b.gain; });
    rules::Criticisms asked;
    for (const Wanted& wanted : all)
        if (!asked.full())
            asked.push_back(wanted.criticism);
    return asked;
}

} // namespace

std::optional<Decision> lay_text(const Standing& standing, const std::vector<HypothesisModel>* beliefs) {
    if (!edition_is_due(standing))
        return std::nullopt;
    std::optional<treaty::Package> best;
    double most = -1;
    for (const Plan& plan : plans_for(standing)) {
        const treaty::Package edition = edition_of(standing, plan.outcome);
        if (plan.worth < standing.floor || edition.articles.empty() ||
            rules::check(standing.view, rules::LayText{edition}) ||
            !can_carry(weigh_at_home(standing.view, plan.outcome)))
            continue;
        double product = 1;
        for (const PartyId other : standing.others)
            product *= thought_of(standing, beliefs, other, plan.outcome);
        for (int unmet = musts_unmet(standing, plan.outcome); unmet > 0; --unmet)
            product *= 0.25;
        if (product > most) {
            most = product;
            best = edition;
        }
    }
    if (!best)
        return std::nullopt;
    Rationale rationale = standing.rationale(Motive::bridging);
    rationale.worth = standing.worth(*best);
    const rules::LayText action{*best};
    rationale.weighed.push_back(option(standing, action, standing.agreed_with(*best), WhyNot::taken));
    note_stakes(standing, standing.agreed_with(*best), rationale);
    return Decision{action, rationale};
}

std::optional<Decision> judge_text(const Standing& standing) {
    if (!standing.legal.can_judge)
        return std::nullopt;
    const treaty::Package& edition = standing.view.open().procedure.edition;
    const Judgement judgement = judge(standing, edition);
    const bool locked = rules::lock_on(standing.scenario(), standing.view.open(), edition).has_value();
    const core::Points aimed = std::max(core::Points{}, standing.target_now() - standing.floor);
    const core::Points bar = another_can_follow(standing) ? standing.floor + core::scaled(aimed, 250) : standing.floor;
    rules::JudgeText action;
    action.yes = !judgement.instructed && !judgement.home_stops && !locked && judgement.worth >= bar &&
                 !rules::check(standing.view, rules::JudgeText{true, {}});
    if (!action.yes)
        action.criticisms = criticisms_of(standing, edition, judgement.worth < standing.floor);
    Rationale rationale = standing.rationale(action.yes                         ? Motive::worth_enough
                                             : judgement.instructed             ? Motive::instructed
                                             : judgement.home_stops             ? Motive::home_not_asked
                                             : judgement.worth < standing.floor ? Motive::no_better_than_no_deal
                                                                                : Motive::not_yet_enough);
    rationale.worth = judgement.worth;
    if (!action.criticisms.empty())
        rationale.article = standing.text().at(action.criticisms[0].provision).article;
    const treaty::Outcome offered = standing.agreed_with(edition);
    rationale.weighed.push_back(option(standing, action, offered, WhyNot::taken));
    note_stakes(standing, offered, rationale);
    return Decision{action, rationale};
}

bool would_stop_clock(const Standing& standing) {
    if (!standing.legal.can_stop_clock)
        return false;
    const rules::Public& open = standing.view.open();
    core::Points best = standing.agreed_worth();
    if (!open.procedure.edition.articles.empty())
        best = std::max(best, standing.worth(open.procedure.edition));
    for (const Offer& offer : standing.memory.offers)
        if (offer.session + 1U >= standing.scenario().sessions.size())
            best = std::max(best, standing.worth(offer.package));
    return best + near_enough >= standing.floor;
}

} // namespace parley::agents
