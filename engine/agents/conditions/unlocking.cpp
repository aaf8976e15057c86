#include "agents/conditions/unlocking.hpp"

#include "agents/table/acceptance.hpp"
#include "agents/table/proposals.hpp"
#include "core/variant_match.hpp"
#include "rules/public_condition.hpp"
#include "rules/world/locks.hpp"

#include <algorithm>
#include <type_traits>

namespace parley::agents {

namespace {

using rules::ArticleId;
using rules::LockId;
using scenario::PublicCondition;

/// The most that a provision brings the seat by itself at these options.
core::Points most_of(const Standing& standing, treaty::ProvisionId id, std::size_t from, std::size_t to) {
    const auto& values = standing.view.mandate().values[id.index()];
    core::Points most;
    for (std::size_t option = from; option < std::min(to, values.size()); ++option)
        most = std::max(most, values[option]);
    return most;
}

/// What the lock keeps from the seat, at face value.
core::Points kept_back(const Standing& standing, const scenario::Lock& lock) {
    return core::match(
        lock.closes,
        [&](ArticleId article) {
            core::Points sum;
            for (const treaty::ProvisionId id : standing.text().at(article).provisions)
                sum += most_of(standing, id, 0, treaty::max_options);
            return sum;
        },
        [&](const scenario::ClauseFrom& from) {
            return most_of(standing, from.provision, from.option, treaty::max_options) -
                   most_of(standing, from.provision, 0, from.option);
        });
}

/// Closed locks by whose opening the seat gains, where so many sessions from now there is a briefing to open them.
std::vector<LockId> wanted_locks(const Standing& standing, std::size_t sessions) {
    std::vector<LockId> wanted;
    const rules::Public& open = standing.view.open();
    if (open.extra_session || open.session + sessions >= standing.scenario().sessions.size())
        return wanted;
    for (const LockId id : rules::closed_locks(standing.scenario(), open))
        if (kept_back(standing, standing.scenario().locks[id.index()]) > core::Points{})
            wanted.push_back(id);
    return wanted;
}

/// Every test of the condition that does not hold and of which `asks` is true, not in a `not`.
template <class Asks>
bool any_missing(const PublicCondition& condition, const rules::Public& open, const Asks& asks) {
    if (rules::holds(condition, open))
        return false;
    const auto any = [&](const auto& parts) {
        return std::ranges::any_of(parts, [&](const auto& part) { return any_missing(part, open, asks); });
    };
    return core::match(
        condition.test, [&](const auto& test) { return asks(test); },
        [&](const scenario::AllSeen& c) { return any(c.parts); },
        [&](const scenario::AnySeen& c) { return any(c.parts); },
        [&](const scenario::SomeSeen& c) { return any(c.parts); }, [](const scenario::NotSeen&) { return false; });
}

template <class Asks>
bool any_lock_waits(const Standing& standing, std::size_t sessions, const Asks& asks) {
    return std::ranges::any_of(wanted_locks(standing, sessions), [&](LockId id) {
        return any_missing(standing.scenario().locks[id.index()].opens_when, standing.view.open(), asks);
    });
}

} // namespace

core::Points worth_of_unlocking(const Standing& standing, const treaty::Package& package) {
    core::Points sum;
    if (standing.scenario().locks.empty())
        return sum;
    const std::vector<LockId> wanted = wanted_locks(standing, 1);
    if (wanted.empty())
        return sum;
    rules::Public with = standing.view.open();
    with.text.agreed = standing.agreed_with(package);
    with.text.agreed_articles = with.text.agreed_articles | package.articles;
    for (const LockId id : wanted) {
        const scenario::Lock& lock = standing.scenario().locks[id.index()];
        const rules::Ticks before = rules::ticks(lock, standing.view.open());
        const int missing = before.wanted - before.met();
        const int more = std::min(missing, rules::ticks(lock, with).met() - before.met());
        if (missing > 0 && more > 0)
            sum += core::scaled(kept_back(standing, lock), 500 * more / missing);
    }
    return sum;
}

std::optional<treaty::Package> part_that_unlocks(const Standing& standing) {
    std::optional<treaty::Package> best;
    std::int32_t least = 0;
    const std::int32_t now = displeasure(standing.text(), standing.costs, standing.rolling().agreed);
    const auto consider = [&](treaty::ProvisionId provision, treaty::OptionIndex at_least) {
        const ArticleId article = standing.text().at(provision).article;
        if (!standing.legal.tableable.contains(article) || standing.rolling().agreed_articles.contains(article))
            return;
        // Less and less is asked beside the condition, until it is given for what it opens alone.
        for (const core::PerMille share : {600, 300, 0}) {
            const core::Points gain = core::scaled(best_gain(standing, rules::ArticleSet::of(article)), share);
            const Plan plan = standing.alone_with(article, provision, at_least, standing.agreed_worth() + gain);
            const treaty::Package package = tabled_part(standing, plan.outcome);
            if (package.articles.empty() || would_undercut(standing, package) || tabled_before(standing, package) ||
                plan.worth + worth_of_unlocking(standing, package) < standing.agreed_worth() + indifference)
                continue;
            const std::int32_t cost = displeasure(standing.text(), standing.costs, plan.outcome);
            if (cost >= now || (best && cost >= least))
                continue;
            best = package;
            least = cost;
            return;
        }
    };
    const bool in_writing = rules::forum_now(standing.scenario(), standing.view.open()).replies_next_session;
    for (const LockId id : wanted_locks(standing, in_writing ? 2 : 1))
        (void)any_missing(standing.scenario().locks[id.index()].opens_when, standing.view.open(),
                          [&](const auto& test) {
                              if constexpr (requires { test.provision; })
                                  consider(test.provision, test.at_least);
                              return false;
                          });
    return best;
}

std::optional<rules::MeasureId> measure_waited_for(const Standing& standing) {
    const auto& measures = standing.scenario().measures[standing.self.index()];
    std::optional<rules::MeasureId> found;
    const auto leaves = [&](const scenario::Measure& measure, const scenario::PostureIs& wanted) {
        return std::ranges::any_of(measure.effects, [&](const scenario::Effect& effect) {
            const auto* posture = std::get_if<scenario::ChangePosture>(&effect);
            return posture != nullptr && posture->site == wanted.site && posture->kind == wanted.kind;
        });
    };
    (void)any_lock_waits(standing, 1, [&](const auto& test) {
        using Test = std::decay_t<decltype(test)>;
        for (std::size_t m = 0; m < measures.size() && !found; ++m) {
            if (scenario::is_pressure(measures[m].kind) || measures[m].covert)
                continue;
            if constexpr (std::is_same_v<Test, scenario::PostureIs>) {
                if (leaves(measures[m], test))
                    found = rules::MeasureId(m);
            } else if constexpr (std::is_same_v<Test, scenario::MeasureSeen>) {
                if (test.by == standing.self && test.measure == rules::MeasureId(m))
                    found = rules::MeasureId(m);
            }
        }
        return found.has_value();
    });
    return found;
}

bool waits_for_gesture(const Standing& standing) {
    // Announced at one session, carried out at the next, counted at the briefing after that.
    return any_lock_waits(standing, 2, [&](const auto& test) {
        if constexpr (std::is_same_v<std::decay_t<decltype(test)>, scenario::GesturesDone>)
            return test.by == standing.self;
        else
            return false;
    });
}

bool waits_for_quiet(const Standing& standing) {
    return any_lock_waits(standing, 1, [&](const auto& test) {
        if constexpr (std::is_same_v<std::decay_t<decltype(test)>, scenario::QuietCloses>)
            return test.by == standing.self;
        else
            return false;
    });
}

} // namespace parley::agents
