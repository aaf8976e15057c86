// The rolling text as a document, brackets and all, and the other pages a seat may open, as plain lines.
#pragma once

#include "rules/view.hpp"

#include <string>
#include <vector>

namespace parley::wording {

/// The draft as the viewer sees it: title, articles, clauses; agreed text plain, positions in brackets with their
/// party.
[[nodiscard]] std::vector<std::string> rolling_text(const rules::View& view);

/// One article with its ladders: every option with what it is worth to the viewer as its capital credits it now.
[[nodiscard]] std::vector<std::string> ladders(const rules::View& view, rules::ArticleId article);

/// The four dials in two lines or three: tension, trust both ways, home, capital; and the no-deal line.
[[nodiscard]] std::vector<std::string> dials(const rules::View& view);

/// A package in words, clause by clause, with its worth to the viewer against its parts and against no deal.
[[nodiscard]] std::vector<std::string> package_sheet(const rules::View& view, const treaty::Package& package);

/// The viewer's mandate: brief, profile's brief, no-deal, red lines, its home, the other side's possible profiles.
[[nodiscard]] std::vector<std::string> mandate(const rules::View& view);

/// One measure as a line of a menu: name, cost, what it does.
[[nodiscard]] std::string measure_line(const rules::View& view, rules::MeasureId measure);

/// The cup: what a promise of the other side counts for, and why.
[[nodiscard]] std::string cup(const rules::View& view, rules::ProvisionId provision, const treaty::Outcome& outcome);

} // namespace parley::wording
