#include "rules/world/read_locks.hpp"

#include "rules/conditions.hpp"
#include "rules/world/locks.hpp"

namespace parley::rules {

void read_locks(Transition& transition) {
    const auto& locks = transition.rules_of().locks;
    LockSet& unlocked = transition.open.around.unlocked;
    for (std::size_t i = 0; i < locks.size(); ++i) {
        const LockId id(i);
        const bool opens = holds(locks[i].opens_when, transition.open);
        if (opens == unlocked.contains(id) || (!opens && locks[i].stays_open))
            continue;
        if (opens) {
            unlocked.insert(id);
            transition.tell_all(LockOpened{id}, {Rule::locks_read, {}});
        } else {
            unlocked.erase(id);
            transition.tell_all(LockClosed{id}, {Rule::locks_read, {}});
        }
    }
}

void pay_for_obeying(Transition& transition, PartyId party, PartyId author, const treaty::RollingText& before) {
    if (party == author)
        return;
    const auto& locks = transition.rules_of().locks;
    for (const LockId id : closed_locks(transition.rules_of(), transition.open)) {
        const scenario::Lock& lock = locks[id.index()];
        if (lock.key == party || !met_by_text(lock, before, transition.open.text))
            continue;
        bool told = false;
        for (const scenario::Lock::Obeying& obeying : lock.obeying)
            if (obeying.party == party) {
                if (!told)
                    transition.tell(party, ConditionObeyed{party, id}, {Rule::obeying, {}});
                told = true;
                transition.move_support(party, obeying.constituency, obeying.by, {Rule::obeying, {}});
            }
    }
}

std::optional<Refusal> locked(const View& view, ProvisionId provision, OptionIndex option) {
    const scenario::PublicScenario& scenario = view.scenario();
    const auto lock = lock_on(scenario, view.open(), provision, option);
    if (!lock)
        return std::nullopt;
    return Refusal{.code = RefusalCode::locked,
                   .rule = Rule::locked,
                   .party = scenario.locks[lock->index()].key,
                   .article = scenario.text.at(provision).article,
                   .provision = provision,
                   .number = static_cast<std::int32_t>(lock->index())};
}

std::optional<Refusal> check_locks(const View& view, const treaty::Package& package) {
    for (const ArticleId article : package.articles)
        for (const ProvisionId provision : view.scenario().text.at(article).provisions)
            if (auto refusal = locked(view, provision, package.options[provision.index()]))
                return refusal;
    return std::nullopt;
}

} // namespace parley::rules
