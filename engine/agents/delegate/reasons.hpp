// Why a proposal is refused: one article and one true category (BALANCE §6 rule 4), reckoned from the worth of the
// proposal and nothing else, so that anybody with the same papers finds the same reason.
#pragma once

#include "agents/delegate/standing.hpp"

namespace parley::agents {

struct Objection {
    rules::ArticleId article;
    rules::Reason reason{};
    Motive motive{};
    core::Points loss; // what the article takes from the package; where none takes anything, what it lacks
};

/// The article of `package` that hurts most, and what is wrong with it:
///   home      an instruction, or a consulted veto-holder who would stop it with the article and not without
///   form      it holds the form of the text, and that costs
///   checking  what inspectors would cost at home is what hurts; or, at full credit it would not hurt, and more
///   checking
///             in the article would gain a point
///   trust     at full credit it would not hurt, and more checking would not mend it
///   timing    no article hurts and the package is only a part: not before the whole
///   cost      otherwise
/// Requires: `package` names at least one article.
[[nodiscard]] Objection objection_to(const Standing& standing, const treaty::Package& package);

/// The first article of `package` that crosses an instruction; one that demands an option counts only where the package
/// would make the text whole. Nothing when none does.
[[nodiscard]] std::optional<rules::ArticleId> crossed_instruction(const Standing& standing,
                                                                  const treaty::Package& package);

} // namespace parley::agents
