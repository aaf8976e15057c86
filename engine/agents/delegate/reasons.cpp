#include "agents/delegate/reasons.hpp"

#include "agents/delegate/home.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace parley::agents {

namespace {

using rules::ArticleId;
using rules::ArticleSet;
using rules::Reason;

/// What an article adds to the package, the rest of it standing.
core::Points gain_of(const treaty::CompiledUtility& utility, const Standing& standing, const treaty::Package& package,
                     ArticleId article) {
    const treaty::Package rest = treaty::part_of(standing.text(), package, package.articles - ArticleSet::of(article));
    return utility.worth(standing.agreed_with(package)) - utility.worth(standing.agreed_with(rest));
}

/// The worth if every word were kept.
treaty::CompiledUtility at_full_credit(const Standing& standing) {
    treaty::CreditRow credit{};
    credit.fill(100);
    const rules::View& view = standing.view;
    return treaty::compile_utility(standing.text(), view.mandate(), view.terms(), view.seat(), credit);
}

/// True when a higher rung of some checking provision of the article would gain a point at present trust.
bool checking_would_mend(const Standing& standing, const treaty::Package& package, ArticleId article) {
    const treaty::TreatyText& text = standing.text();
    const treaty::Outcome outcome = standing.agreed_with(package);
    const core::Points now = standing.worth(outcome);
    for (const rules::ProvisionId promised : text.at(article).provisions)
        for (const treaty::Verifier& verifier : text.at(promised).verifiers) {
            if (verifier.provision == promised || text.at(verifier.provision).article != article)
                continue;
            treaty::Outcome better = outcome;
            const std::size_t options = text.at(verifier.provision).options.size();
            for (std::size_t option = outcome[verifier.provision.index()] + 1U; option < options; ++option) {
                better[verifier.provision.index()] = static_cast<treaty::OptionIndex>(option);
                if (standing.worth(better) >= now + indifference)
                    return true;
            }
        }
    return false;
}

bool stops_at_home(const Standing& standing, const treaty::Package& package, ArticleId article) {
    if (weigh_at_home(standing.view, standing.agreed_with(package)).failing == 0)
        return false;
    const treaty::Package rest = treaty::part_of(standing.text(), package, package.articles - ArticleSet::of(article));
    return weigh_at_home(standing.view, standing.agreed_with(rest)).failing == 0;
}

} // namespace

std::optional<ArticleId> crossed_instruction(const Standing& standing, const treaty::Package& package) {
    const bool whole =
        standing.is_whole(standing.agreed_with(package), standing.rolling().agreed_articles | package.articles);
    for (const treaty::RedLine& line : rules::instructed_lines(standing.view)) {
        const ArticleId article = standing.text().at(line.provision).article;
        if ((whole || line.bound == treaty::Bound::at_most) && package.articles.contains(article) &&
            treaty::crosses(line, package.options[line.provision.index()]))
            return article;
    }
    return std::nullopt;
}

namespace {

/// The article that takes most from the package, and how much; negative when none takes anything.
std::pair<ArticleId, core::Points> dearest(const Standing& standing, const treaty::Package& package) {
    std::optional<std::pair<ArticleId, core::Points>> found;
    for (const ArticleId article : package.articles) {
        const core::Points loss = -gain_of(standing.utility, standing, package, article);
        if (!found || loss > found->second)
            found = {article, loss};
    }
    return *found;
}

/// The article that lacks most against one's own bid, and how much.
std::pair<ArticleId, core::Points> poorest(const Standing& standing, const treaty::Package& package) {
    const Plan own = standing.reach().at_least(standing.target_now());
    std::optional<std::pair<ArticleId, core::Points>> found;
    for (const ArticleId article : package.articles) {
        const auto alone = ArticleSet::of(article);
        const treaty::Package theirs = treaty::part_of(standing.text(), package, alone);
        const treaty::Package ours = treaty::part_of(standing.text(), {alone, own.outcome}, alone);
        const core::Points lacking = standing.worth(ours) - standing.worth(theirs);
        if (!found || lacking > found->second)
            found = {article, lacking};
    }
    return *found;
}

/// What the article's inspectors cost at home.
core::Points price_of_inspectors(const Standing& standing, const treaty::Package& package, ArticleId article) {
    const rules::View& view = standing.view;
    const treaty::Outcome outcome = standing.agreed_with(package);
    core::Points price;
    for (const rules::ProvisionId id : standing.text().at(article).provisions) {
        if (!standing.text().at(id).intrusive)
            continue;
        const treaty::Receipt receipt =
            treaty::value_receipt(standing.text(), view.mandate(), view.terms(), view.seat(),
                                  view.open().trust[view.seat().index()], id, outcome);
        price -= std::min(receipt.counted, core::Points{});
    }
    return price;
}

/// Below the floor, only below what is still hoped for, or a part that takes away.
Motive shortfall_motive(const Standing& standing, const treaty::Package& package) {
    const bool whole =
        standing.is_whole(standing.agreed_with(package), standing.rolling().agreed_articles | package.articles);
    if (!whole && standing.worth(package) <= standing.agreed_worth())
        return Motive::worse_than_agreed;
    return standing.worth(package) < standing.floor ? Motive::no_better_than_no_deal : Motive::not_yet_enough;
}

} // namespace

Objection objection_to(const Standing& standing, const treaty::Package& package) {
    if (const auto article = crossed_instruction(standing, package))
        return {*article, Reason::home, Motive::instructed, -gain_of(standing.utility, standing, package, *article)};
    const bool whole =
        standing.is_whole(standing.agreed_with(package), standing.rolling().agreed_articles | package.articles);
    auto [article, loss] = dearest(standing, package);
    const bool hurts = loss > core::Points{};
    if (!hurts && whole)
        std::tie(article, loss) = poorest(standing, package);
    if (stops_at_home(standing, package, article))
        return {article, Reason::home, Motive::home_not_asked, loss};
    const auto& form = standing.text().form;
    if (hurts && form && standing.text().at(*form).article == article)
        return {article, Reason::form, shortfall_motive(standing, package), loss};
    if (!hurts && !whole)
        return {article, Reason::timing, Motive::not_yet_enough, loss};
    if (hurts && price_of_inspectors(standing, package, article) >= loss)
        return {article, Reason::checking, Motive::checking_too_weak, loss};
    const core::Points counted = gain_of(standing.utility, standing, package, article);
    const core::Points credited = gain_of(at_full_credit(standing), standing, package, article);
    if (credited > counted && (hurts ? credited >= core::Points{} : credited - counted >= loss)) {
        if (checking_would_mend(standing, package, article))
            return {article, Reason::checking, Motive::checking_too_weak, loss};
        return {article, Reason::trust, shortfall_motive(standing, package), loss};
    }
    return {article, Reason::cost, shortfall_motive(standing, package), loss};
}

} // namespace parley::agents
