// A package on one page before it is answered or tabled: clauses, worth against no deal, beliefs, home.
#pragma once

#include "command_line/play/sitting.hpp"

namespace parley::command_line {

void show_package(Sitting& sitting, const treaty::Package& package, rules::ArticleSet linked);

/// The worth to the viewer of the agreed text with the package written over it, with the trust it has now.
[[nodiscard]] core::Points worth_of(const rules::View& view, const treaty::Package& package);

/// "The proposal of Russia stands, firm: Article 2 …. With it the text is worth 12 to us; no deal 18."
[[nodiscard]] std::string proposal_line(const rules::View& view, rules::PartyId author,
                                        const rules::Proposal& proposal);

} // namespace parley::command_line
