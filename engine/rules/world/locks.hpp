// What locks close, and what they wait for: told by the public scenario and what everybody sees alone, so that no seat
// learns from a lock what it may not know.
#pragma once

#include "rules/state.hpp"
#include "scenario/scenario.hpp"

#include <optional>
#include <vector>

namespace parley::rules {

using scenario::LockId;
using scenario::LockSet;

/// Locks that close something now.
[[nodiscard]] LockSet closed_locks(const scenario::PublicScenario& scenario, const Public& open);

/// Articles that are closed whole.
[[nodiscard]] ArticleSet locked_articles(const scenario::PublicScenario& scenario, const Public& open);

/// The first lock that closes the option; nothing when none does. Status quo is never closed but with its article.
[[nodiscard]] std::optional<LockId> lock_on(const scenario::PublicScenario& scenario, const Public& open,
                                            ProvisionId provision, OptionIndex option);
/// The first lock that closes something of the package.
[[nodiscard]] std::optional<LockId> lock_on(const scenario::PublicScenario& scenario, const Public& open,
                                            const treaty::Package& package);

/// One thing that a lock waits for: a part of its condition that holds none itself.
struct Tick {
    const scenario::PublicCondition* term{}; // in the scenario
    bool met{};
    int reached{}, wanted{1}; // how far, where it is counted; else 0 or 1 of 1
};
/// What the lock waits for, part by part in the order of the file: the parts of its `all`, `any` or `some_of`, else the
/// condition as a whole. `wanted` of them must be met for it to open.
struct Ticks {
    std::vector<Tick> parts;
    int wanted{};
    [[nodiscard]] int met() const;
};
[[nodiscard]] Ticks ticks(const scenario::Lock& lock, const Public& open);

/// Parts of the condition, at any depth, that ask for text and are met by `after` and not by `before`.
[[nodiscard]] bool met_by_text(const scenario::Lock& lock, const treaty::RollingText& before,
                               const treaty::RollingText& after);

} // namespace parley::rules
