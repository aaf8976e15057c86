// What either adviser can say of a package, of the text with it, and of what could be done instead; the parts of which
// advice.cpp and advice_on_draft.cpp are made. A worth that is said is always that of a whole text, as the page shows
// it beside the same package; what one option counts is said against its own face. Reads one seat's view and memory.
#pragma once

#include "agents/coach/remark.hpp"
#include "agents/evidence/memory.hpp"
#include "agents/opponent/issue_weights.hpp"
#include "rules/view.hpp"

namespace parley::agents {

class PackageRemarks {
  public:
    /// `ordered` is what the player has put on the list of measures and not filed. Requires: `view` and `memory`
    /// outlive it.
    PackageRemarks(const rules::View& view, const Memory& memory, const rules::FileMeasures& ordered = {});

    /// The agreed text with the package written over it, and its worth.
    [[nodiscard]] treaty::Outcome outcome_with(const treaty::Package& package) const;
    [[nodiscard]] core::Points worth_with(const treaty::Package& package) const;
    [[nodiscard]] core::Points worth(const treaty::Outcome& outcome) const { return utility_.worth(outcome); }
    [[nodiscard]] core::Points no_deal() const { return rules::reservation_now(view_); }
    [[nodiscard]] bool below_no_deal(const treaty::Package& package) const { return worth_with(package) < no_deal(); }

    /// True of a package that the seat has on the table, or has sounded somebody out on: there is nothing to advise.
    [[nodiscard]] bool was_just_made(const treaty::Package& package) const;
    /// Whether somebody at home was asked, or is on the list to be.
    [[nodiscard]] bool is_asked(rules::ConstituencyId id) const;

    [[nodiscard]] Remark take(const treaty::Outcome& outcome) const;
    [[nodiscard]] Remark let_them_move() const;
    [[nodiscard]] Remark home_or_time() const;
    /// An option of the package that goes past our instructions; nothing where none does.
    [[nodiscard]] std::optional<Remark> past_instructions(const treaty::Package& package) const;
    /// What the package costs in standing at home, where it goes beyond what the seat was told; nothing elsewhere.
    [[nodiscard]] std::optional<Remark> beyond_brief(const treaty::Package& package) const;
    /// One at home who can disown what the package goes beyond, and was not asked.
    [[nodiscard]] std::optional<Remark> unasked_owner(const treaty::Package& package) const;
    /// The promise of others on which most is lost to doubt, where half or more is.
    [[nodiscard]] std::optional<Remark> least_credited(rules::ArticleSet articles, const treaty::Outcome& outcome,
                                                       Say say) const;
    /// The option without which the text with the package would lose most: `against` with it, `worth` without. Those
    /// that stand in our own proposal already are passed over. Nothing where no option brings anything.
    [[nodiscard]] std::optional<Remark> dearest_option(const treaty::Package& package, Say say) const;
    /// Where the others care most against where we do; else a linkage; else a question.
    [[nodiscard]] Remark about_trade(const treaty::Package& package) const;
    /// The first two articles of which nothing is known and that were not asked about; where none are left, or nobody
    /// can be asked, what home or the calendar says.
    [[nodiscard]] Remark ask_them() const;
    [[nodiscard]] int sessions_left() const;

  private:
    [[nodiscard]] const treaty::TreatyText& text() const { return view_.scenario().text; }
    [[nodiscard]] const rules::Proposal* own() const;
    [[nodiscard]] bool was_asked(rules::ArticleId first, rules::ArticleId second) const;
    [[nodiscard]] bool stands_linked(rules::ArticleId first, rules::ArticleId second) const;
    /// Whether our own proposal says the same of the article.
    [[nodiscard]] bool stands_as_in(const treaty::Package& package, rules::ArticleId article) const;

    const rules::View& view_;
    const Memory& memory_;
    rules::FileMeasures ordered_;
    treaty::CompiledUtility utility_;
    IssueWeights interests_;
};

} // namespace parley::agents
