#include "agents/coach/package_remarks.hpp"

#include <algorithm>

namespace parley::agents {

namespace {

using rules::ArticleId;

Concept taught_by(rules::Reason reason) {
    switch (reason) {
    case rules::Reason::cost:
        return Concept::logrolling;
    case rules::Reason::home:
        return Concept::two_level_game;
    case rules::Reason::trust:
        return Concept::costly_signal;
    case rules::Reason::checking:
        return Concept::verification;
    case rules::Reason::form:
        return Concept::bargaining_zone;
    case rules::Reason::timing:
        return Concept::ripeness;
    }
    return Concept::bargaining_zone;
}

bool says_the_same(const treaty::TreatyText& text, ArticleId article, const treaty::Package& a,
                   const treaty::Package& b) {
    return a.articles.contains(article) && b.articles.contains(article) &&
           std::ranges::all_of(text.at(article).provisions,
                               [&](rules::ProvisionId id) { return a.options[id.index()] == b.options[id.index()]; });
}

/// Two advisers on one draft.
class OnDraft {
  public:
    OnDraft(const rules::View& view, const Memory& memory, const rules::ProposePackage& draft)
        : view_(view),
          memory_(memory),
          draft_(draft),
          remarks_(view, memory) {}

    [[nodiscard]] TwoAdvisers both() const {
        if (remarks_.was_just_made(draft_.package))
            return {remarks_.let_them_move(), remarks_.ask_them()};
        return {against(), towards_a_trade()};
    }

  private:
    /// What the general would not table, else what to hold out for.
    [[nodiscard]] Remark against() const {
        const treaty::Package& package = draft_.package;
        if (const auto past = remarks_.past_instructions(package))
            return *past;
        if (const auto beyond = remarks_.beyond_brief(package))
            return *beyond;
        const treaty::Outcome whole = remarks_.outcome_with(package);
        Remark line = remarks_.take(whole);
        if (*line.worth < *line.against) {
            line.say = Say::short_of_no_deal;
            return line;
        }
        if (const auto checking = remarks_.least_credited(package.articles, whole, Say::ask_checking))
            return *checking;
        return remarks_.dearest_option(package, Say::carries_it).value_or(remarks_.let_them_move());
    }

    /// Home first, then what they refused and stands as it was refused, then the trade.
    [[nodiscard]] Remark towards_a_trade() const {
        if (const auto who = touched_unasked()) {
            Remark line{Say::ask_home, Concept::two_level_game};
            line.constituency = *who;
            return line;
        }
        if (const auto owner = remarks_.unasked_owner(draft_.package))
            return *owner;
        if (const NotedRefusal* refused = still_refused()) {
            Remark line{Say::mend, taught_by(refused->reason)};
            line.article = refused->article;
            line.reason = refused->reason;
            return line;
        }
        if (const auto late = left_to_successors()) {
            Remark line{Say::hand_over, Concept::commitment};
            line.provision = *late;
            line.option = draft_.package.options[late->index()];
            return line;
        }
        if (draft_.package.articles.size() == 1)
            return {Say::one_alone, Concept::linkage};
        const Remark line = remarks_.about_trade(draft_.package);
        return line.say == Say::link && !draft_.linked.empty() ? remarks_.ask_them() : line;
    }

    /// What of the draft is worth most to us of all that falls due when those who sign it have left, while what would
    /// hand it over is not in the text.
    [[nodiscard]] std::optional<rules::ProvisionId> left_to_successors() const {
        const treaty::TreatyText& text = view_.scenario().text;
        const treaty::Outcome whole = remarks_.outcome_with(draft_.package);
        const auto& hand = text.horizon.kept_by;
        if (!hand || whole[hand->index()] != treaty::status_quo)
            return std::nullopt;
        std::optional<rules::ProvisionId> most;
        core::Points worth = core::Points::whole(2);
        for (const ArticleId article : draft_.package.articles)
            for (const rules::ProvisionId id : text.at(article).provisions) {
                const core::Points face = rules::receipt_now(view_, id, whole).face;
                bool late = false;
                for (const rules::PartyId obligor : text.at(id).obligors - rules::PartySet::of(view_.seat()))
                    late |= treaty::falls_due_late(text, id, obligor);
                if (!late || face < worth)
                    continue;
                worth = face;
                most = id;
            }
        return most;
    }

    /// Their last refusal of a proposal of ours, where the draft still has the article as it was refused and they have
    /// not tabled it so themselves.
    [[nodiscard]] const NotedRefusal* still_refused() const {
        const auto last = std::find_if(memory_.refusals.rbegin(), memory_.refusals.rend(),
                                       [&](const NotedRefusal& each) { return each.author == view_.seat(); });
        if (last == memory_.refusals.rend() || last->offer >= memory_.offers.size())
            return nullptr;
        const treaty::TreatyText& text = view_.scenario().text;
        const Offer* theirs = memory_.last_offer(last->by);
        const bool as_refused = says_the_same(text, last->article, draft_.package, memory_.offers[last->offer].package);
        const bool their_own = theirs != nullptr && says_the_same(text, last->article, draft_.package, theirs->package);
        return as_refused && !their_own ? &*last : nullptr;
    }

    /// A constituency that was not asked and whose veto sharpens with what is drafted.
    [[nodiscard]] std::optional<rules::ConstituencyId> touched_unasked() const {
        const treaty::Outcome whole = remarks_.outcome_with(draft_.package);
        for (std::size_t c = 0; c < view_.constituency_count(); ++c) {
            const rules::ConstituencyId id(c);
            const std::optional<scenario::Veto>& from = view_.constituency(id).sharper_from;
            if (from && !remarks_.is_asked(id) &&
                draft_.package.articles.contains(view_.scenario().text.at(from->provision).article) &&
                whole[from->provision.index()] >= from->at_least)
                return id;
        }
        return std::nullopt;
    }

    const rules::View& view_;
    const Memory& memory_;
    const rules::ProposePackage& draft_;
    PackageRemarks remarks_;
};

} // namespace

TwoAdvisers advise_on_draft(const rules::View& view, const Memory& memory, const rules::ProposePackage& draft) {
    return OnDraft(view, memory, draft).both();
}

} // namespace parley::agents
