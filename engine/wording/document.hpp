// The rolling text as a document, brackets and all, and the other pages a seat may open, as plain lines: one paragraph
// a line, unbroken (line_fill.hpp breaks them), "" between parts, two blanks before what hangs under a line. All are
// made from a view, so none can show what its seat does not know. Refuses to know width, colour and input.
#pragma once

#include "rules/view.hpp"

#include <string>
#include <vector>

namespace parley::wording {

/// The day as it opens: session and place, the forum's rules, who attends, what may be discussed, the capital's goal.
[[nodiscard]] std::vector<std::string> briefing(const rules::View& view);

/// The draft as the viewer sees it: title, articles, clauses; agreed text plain, positions in brackets with their
/// party; then the proposals that stand and what is off the table.
[[nodiscard]] std::vector<std::string> rolling_text(const rules::View& view);

/// One article with its ladders: every option with its number, what it is worth to the viewer as its capital credits it
/// now, what it would let be seen of other promises, and whose position it is. Worth is counted with what is agreed
/// and, where nothing is, with the viewer's own positions.
[[nodiscard]] std::vector<std::string> ladders(const rules::View& view, rules::ArticleId article);

/// The four dials in a few lines: tension, trust both ways, home, capital; and the no-deal line.
[[nodiscard]] std::vector<std::string> dials(const rules::View& view);

/// A package in words, clause by clause: worth to the viewer article by article and together, against no deal; what it
/// would be worth if the others bargain, probe or pretend; whom it touches at home; which instructions it crosses.
[[nodiscard]] std::vector<std::string> package_sheet(const rules::View& view, const treaty::Package& package);

/// The viewer's mandate: brief, profile's brief, no-deal, red lines, its home, the other side's possible profiles.
[[nodiscard]] std::vector<std::string> mandate(const rules::View& view);

/// What a text would be worth to the viewer if each other party kept it as each of its possible intentions would: "If
/// it is kept as they mean to keep it: 33 to us if Russia is bargaining, 29 if probing, 27 if pretending." A line for
/// each party whose intentions may differ.
[[nodiscard]] std::vector<std::string> belief_ticks(const rules::View& view, const treaty::Outcome& outcome);

/// One measure as a line of a menu: name and cost, for a list that has been read already.
[[nodiscard]] std::string measure_in_short(const rules::View& view, rules::MeasureId measure);
/// The same with what is done and what it changes.
[[nodiscard]] std::string measure_line(const rules::View& view, rules::MeasureId measure);

/// The cup: what a promise of the other side counts for in `outcome`, and why; for one's own undertaking, its price.
[[nodiscard]] std::string cup(const rules::View& view, rules::ProvisionId provision, const treaty::Outcome& outcome);

} // namespace parley::wording
