#include "agents/coach/warning.hpp"

#include "agents/capital/conduct.hpp"
#include "agents/capital/home.hpp"
#include "core/variant_match.hpp"
#include "rules/amounts.hpp"
#include "rules/legal_actions.hpp"

#include <algorithm>

namespace parley::agents {

namespace {

using rules::ArticleSet;

/// Half a promise lost to doubt is much, and a promise of a few points is not worth a warning.
constexpr std::int32_t small_promise = 300; // hundredths

/// By which breaking must be worse than keeping before it is worth a warning: half a point.
constexpr core::Points least_difference{50};

class Watch {
  public:
    explicit Watch(const rules::View& view)
        : view_(view),
          utility_(rules::utility_now(view)),
          reservation_(rules::reservation_now(view)) {}

    [[nodiscard]] std::optional<Warning> initialling() const {
        const treaty::Outcome& agreed = view_.open().text.agreed;
        if (utility_.worth(agreed) < reservation_)
            return worth_warning(Mistake::initialling_below_no_deal, utility_.worth(agreed));
        if (const HomeFront home = weigh_at_home(view_, agreed); !can_carry(home)) {
            Warning warning{Mistake::initialling_against_home, Concept::two_level_game};
            warning.constituency = home.weakest;
            warning.percent = home.shortfall;
            return warning;
        }
        if (auto crossed = crossed_line(agreed, ArticleSet::first(text().articles.size())))
            return crossed;
        return unchecked(agreed);
    }

    [[nodiscard]] std::optional<Warning> accepting(const treaty::Package& package) const {
        const treaty::Outcome outcome = treaty::with(text(), view_.open().text.agreed, package);
        if (auto crossed = crossed_line(outcome, package.articles))
            return crossed;
        const core::Points worth = utility_.worth(outcome);
        const bool lowers = worth < utility_.worth(view_.open().text.agreed);
        return worth < reservation_ && lowers ? worth_warning(Mistake::accepting_below_no_deal, worth) : std::nullopt;
    }

    [[nodiscard]] std::optional<Warning> tabling(const treaty::Package& package) const {
        return crossed_line(treaty::with(text(), view_.open().text.agreed, package), package.articles);
    }

    [[nodiscard]] std::optional<Warning> walking_out() const {
        core::Points best = reservation_;
        bool any = false;
        const auto consider = [&](const treaty::Outcome& outcome) {
            const core::Points worth = utility_.worth(outcome);
            any |= worth > best;
            best = std::max(best, worth);
        };
        if (rules::legal_actions(view_).can_initial)
            consider(view_.open().text.agreed);
        for (std::size_t p = 0; p < view_.scenario().party_count(); ++p)
            if (const auto& proposal = view_.open().proposals[p]; proposal && rules::PartyId(p) != view_.seat())
                consider(treaty::with(text(), view_.open().text.agreed, proposal->package));
        return any ? worth_warning(Mistake::leaving_a_better_text, best) : std::nullopt;
    }

    [[nodiscard]] std::optional<Warning> threatening() const {
        if (view_.open().done[view_.seat().index()].threats < rules::amounts::believed_threats)
            return std::nullopt;
        return Warning{Mistake::third_threat, Concept::commitment};
    }

    [[nodiscard]] std::optional<Warning> conduct(const rules::FileConduct& filed) const {
        std::optional<Warning> worst;
        for (const rules::ProvisionId id : rules::legal_actions(view_).undertakings) {
            const rules::Conduct conduct = filed.conduct[id.index()];
            if (conduct == rules::Conduct::comply)
                continue;
            const Temptation tempted = temptation(view_, id);
            const core::Points breach = conduct == rules::Conduct::violate ? tempted.broken : tempted.bent;
            if (tempted.kept - breach < least_difference || (worst && -breach <= *worst->against))
                continue;
            worst = Warning{Mistake::breach_does_not_pay, Concept::deterrence};
            worst->provision = id;
            worst->worth = -tempted.kept;
            worst->against = -breach;
        }
        return worst;
    }

  private:
    [[nodiscard]] const treaty::TreatyText& text() const { return view_.scenario().text; }
    [[nodiscard]] std::optional<Warning> worth_warning(Mistake mistake, core::Points worth) const {
        Warning warning{mistake, Concept::reservation_value};
        warning.worth = worth;
        warning.against = reservation_;
        return warning;
    }

    /// A line of one's own that the articles cross.
    [[nodiscard]] std::optional<Warning> crossed_line(const treaty::Outcome& outcome, ArticleSet articles) const {
        for (const rules::DeclaredLine& declared : view_.open().red_lines) {
            const rules::ProvisionId id = declared.line.provision;
            if (declared.by != view_.seat() || !articles.contains(text().at(id).article) ||
                !treaty::crosses(declared.line, outcome[id.index()]))
                continue;
            Warning warning{Mistake::leaving_a_red_line, Concept::commitment};
            warning.provision = id;
            warning.percent = -rules::amounts::red_line_retreat_support;
            return warning;
        }
        return std::nullopt;
    }

    /// A text that is worth signing only if the others are better than the least sincere that they may be, where that
    /// hangs on a promise that is hardly checked.
    [[nodiscard]] std::optional<Warning> unchecked(const treaty::Outcome& agreed) const {
        std::optional<Warning> warning;
        core::Points most_doubted;
        for (std::size_t i = 0; i < text().provisions.size(); ++i) {
            const rules::ProvisionId id(i);
            const treaty::Receipt priced = rules::receipt_now(view_, id, agreed);
            const core::Points doubt = priced.face - priced.counted;
            if (priced.face.hundredths < small_promise || priced.safeguard >= 500 || doubt <= most_doubted)
                continue;
            most_doubted = doubt;
            warning = Warning{Mistake::signing_unchecked, Concept::verification};
            warning->provision = id;
        }
        if (!warning)
            return std::nullopt;
        const core::Points least = worth_at_worst(agreed);
        if (least >= reservation_)
            return std::nullopt;
        warning->worth = least;
        warning->against = reservation_;
        return warning;
    }

    [[nodiscard]] core::Points worth_at_worst(const treaty::Outcome& agreed) const {
        core::Points least = utility_.worth(agreed);
        for (std::size_t p = 0; p < view_.scenario().party_count(); ++p)
            for (std::size_t k = 0;
                 rules::PartyId(p) != view_.seat() && k < view_.scenario().parties[p].profiles.size(); ++k)
                least = std::min(least, rules::utility_if(view_, rules::PartyId(p), rules::ProfileId(k)).worth(agreed));
        return least;
    }

    const rules::View& view_;
    treaty::CompiledUtility utility_;
    core::Points reservation_;
};

} // namespace

std::optional<Warning> warning_before(const rules::View& view, const rules::Action& action) {
    using Found = std::optional<Warning>;
    const Watch watch(view);
    const auto package_of = [&](rules::PartyId author) { return view.open().proposals[author.index()]->package; };
    return core::match(
        action, [&](const rules::InitialText&) { return watch.initialling(); },
        [&](const rules::WalkOut&) { return watch.walking_out(); },
        [&](const rules::AcceptProposal& accepted) { return watch.accepting(package_of(accepted.author)); },
        [&](const rules::AcceptArticles& accepted) {
            return watch.accepting(
                treaty::part_of(view.scenario().text, package_of(accepted.author), accepted.articles));
        },
        [&](const rules::ProposePackage& proposed) { return watch.tabling(proposed.package); },
        [&](const rules::ThreatenMeasure&) { return watch.threatening(); },
        [&](const rules::FileConduct& filed) { return watch.conduct(filed); }, [](const auto&) { return Found{}; });
}

} // namespace parley::agents
