#include "rules/world/locks.hpp"

#include "core/variant_match.hpp"
#include "rules/conditions.hpp"

#include <algorithm>

namespace parley::rules {

namespace {

[[nodiscard]] bool closes(const scenario::Lock& lock, const treaty::TreatyText& text, ProvisionId provision,
                          OptionIndex option) {
    return core::match(
        lock.closes, [&](ArticleId article) { return text.at(provision).article == article; },
        [&](const scenario::ClauseFrom& from) { return from.provision == provision && option >= from.option; });
}

/// How far a part has come.
Tick tick_of(const scenario::PublicCondition& part, const Public& open) {
    Tick tick{&part, holds(part, open)};
    tick.reached = tick.met ? 1 : 0;
    const auto counted = [&](int wanted, int reached) {
        tick.wanted = wanted;
        tick.reached = std::min(wanted, reached);
    };
    const auto& conduct = open.around.conduct;
    core::match(
        part.test, [](const auto&) {},
        [&](const scenario::OutsideAtLeast& c) { counted(c.step, open.around.moving.courses[c.course.index()].step); },
        [&](const scenario::KeptWords& c) { counted(c.at_least, conduct[c.by.index()].kept_words); },
        [&](const scenario::PromisesMade& c) { counted(c.at_least, conduct[c.by.index()].promises_made); },
        [&](const scenario::PromisesBroken& c) { counted(c.at_least, conduct[c.by.index()].promises_broken); },
        [&](const scenario::ThreatsMade& c) { counted(c.at_least, conduct[c.by.index()].threats_made); },
        [&](const scenario::ThreatsDone& c) { counted(c.at_least, conduct[c.by.index()].threats_done); },
        [&](const scenario::GesturesDone& c) { counted(c.at_least, conduct[c.by.index()].gestures_done); },
        [&](const scenario::QuietCloses& c) { counted(c.at_least, conduct[c.by.index()].quiet_closes); });
    return tick;
}

const std::vector<scenario::PublicCondition>* parts_of(const scenario::PublicCondition& condition, int& wanted) {
    const std::vector<scenario::PublicCondition>* parts = nullptr;
    core::match(
        condition.test, [](const auto&) {},
        [&](const scenario::AllSeen& c) {
            parts = &c.parts;
            wanted = static_cast<int>(c.parts.size());
        },
        [&](const scenario::AnySeen& c) {
            parts = &c.parts;
            wanted = 1;
        },
        [&](const scenario::SomeSeen& c) {
            parts = &c.parts;
            wanted = c.at_least;
        });
    return parts;
}

/// Whether a part that asks for text, not in a `not`, holds in `after` and not in `before`.
[[nodiscard]] bool newly_met(const scenario::PublicCondition& condition, const treaty::RollingText& before,
                             const treaty::RollingText& after) {
    const auto any = [&](const auto& parts) {
        return std::ranges::any_of(parts, [&](const auto& part) { return newly_met(part, before, after); });
    };
    return core::match(
        condition.test, [](const auto&) { return false; },
        [&](const scenario::ArticleAgreed& c) {
            return after.agreed_articles.contains(c.article) && !before.agreed_articles.contains(c.article);
        },
        [&](const scenario::OptionAgreed& c) {
            return after.agreed[c.provision.index()] >= c.at_least && before.agreed[c.provision.index()] < c.at_least;
        },
        [&](const scenario::AllSeen& c) { return any(c.parts); },
        [&](const scenario::AnySeen& c) { return any(c.parts); },
        [&](const scenario::SomeSeen& c) { return any(c.parts); });
}

} // namespace

LockSet closed_locks(const scenario::PublicScenario& scenario, const Public& open) {
    return LockSet::first(scenario.locks.size()) - open.around.unlocked;
}

ArticleSet locked_articles(const scenario::PublicScenario& scenario, const Public& open) {
    ArticleSet articles;
    for (const LockId lock : closed_locks(scenario, open))
        if (const auto* article = std::get_if<ArticleId>(&scenario.locks[lock.index()].closes))
            articles.insert(*article);
    return articles;
}

std::optional<LockId> lock_on(const scenario::PublicScenario& scenario, const Public& open, ProvisionId provision,
                              OptionIndex option) {
    for (const LockId lock : closed_locks(scenario, open))
        if (closes(scenario.locks[lock.index()], scenario.text, provision, option))
            return lock;
    return std::nullopt;
}

std::optional<LockId> lock_on(const scenario::PublicScenario& scenario, const Public& open,
                              const treaty::Package& package) {
    for (const ArticleId article : package.articles)
        for (const ProvisionId provision : scenario.text.at(article).provisions)
            if (const auto lock = lock_on(scenario, open, provision, package.options[provision.index()]))
                return lock;
    return std::nullopt;
}

int Ticks::met() const {
    return static_cast<int>(std::ranges::count_if(parts, [](const Tick& tick) { return tick.met; }));
}

Ticks ticks(const scenario::Lock& lock, const Public& open) {
    Ticks all;
    all.wanted = 1;
    const auto* parts = parts_of(lock.opens_when, all.wanted);
    if (parts == nullptr)
        all.parts.push_back(tick_of(lock.opens_when, open));
    else
        for (const scenario::PublicCondition& part : *parts)
            all.parts.push_back(tick_of(part, open));
    return all;
}

bool met_by_text(const scenario::Lock& lock, const treaty::RollingText& before, const treaty::RollingText& after) {
    return newly_met(lock.opens_when, before, after);
}

} // namespace parley::rules
