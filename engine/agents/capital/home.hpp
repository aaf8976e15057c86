// The delegation's own second table, as far as it has asked: who must be asked before a text touches it, and how the
// consulted weigh a text. Reads nothing that its seat does not see.
#pragma once

#include "rules/view.hpp"

namespace parley::agents {

/// How the consulted veto-holders would take an outcome.
struct HomeFront {
    int failing{};                 // how many would stop it
    int shortfall{};               // support lacking with the one that lacks most
    rules::ConstituencyId weakest; // that one
};
[[nodiscard]] HomeFront weigh_at_home(const rules::View& view, const treaty::Outcome& outcome);

/// True when one side letter (+8 support) could carry the text at home.
[[nodiscard]] bool can_carry(const HomeFront& home);

/// A constituency not consulted yet that is known to have a say on the outcome: it holds a veto there, or takes it ill
/// from an option the outcome has. Nothing when there is none.
[[nodiscard]] std::optional<rules::ConstituencyId> unasked(const rules::View& view, const treaty::Outcome& outcome);

/// The article by which a package touches a constituency of the viewer's, as far as that is known: its veto or its
/// sharper interest begins there, or, once consulted, it minds what is said there. Nothing when it is not known.
[[nodiscard]] std::optional<rules::ArticleId>
touching_article(const rules::View& view, rules::ConstituencyId constituency, const treaty::Package& package);

} // namespace parley::agents
