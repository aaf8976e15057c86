#include "wording/price_of_tabling.hpp"

#include "rules/amounts.hpp"
#include "rules/bare_retreat.hpp"
#include "wording/choices/report_words.hpp"
#include "wording/figures.hpp"
#include "wording/names.hpp"

namespace parley::wording {
namespace {

rules::ArticleSet reopened(const rules::View& view, const treaty::Package& package) {
    rules::ArticleSet articles;
    for (const rules::ArticleId article : package.articles& view.open().text.agreed_articles)
        for (const rules::ProvisionId provision : view.scenario().text.at(article).provisions)
            if (package.options[provision.index()] != view.open().text.agreed[provision.index()])
                articles.insert(article);
    return articles;
}

bool crosses(const treaty::RedLine& line, const scenario::PublicScenario& scenario, const treaty::Package& package) {
    return package.articles.contains(scenario.text.at(line.provision).article) &&
           treaty::crosses(line, package.options[line.provision.index()]);
}

} // namespace

std::vector<std::string> price_of_tabling(const rules::View& view, const rules::ProposePackage& proposal) {
    const scenario::PublicScenario& scenario = view.scenario();
    std::vector<std::string> prices;
    const treaty::Outcome& firm = view.open().done[view.seat().index()].firm;
    if (proposal.tone == rules::Tone::firm && rules::is_bare_retreat(scenario, firm, view.seat(), proposal.package)) {
        const int factor = rules::forum_now(scenario, view.open()).in_public ? 2 : 1;
        prices.push_back("Price: against our own firm word, this only gives less or asks more; their trust in us " +
                         signed_number(rules::amounts::undercut_trust * factor) + ". Exploring, it costs nothing.");
    }
    if (const rules::ArticleSet articles = reopened(view, proposal.package); !articles.empty())
        prices.push_back("Price: this changes what is agreed in " + article_names(scenario, articles) +
                         "; their trust in us " + signed_number(rules::amounts::reopening_trust) + ".");
    for (const rules::DeclaredLine& declared : view.open().red_lines)
        if (declared.by == view.seat() && crosses(declared.line, scenario, proposal.package))
            prices.push_back("Price: this goes beyond the red line we drew in public on " +
                             provision_name(scenario, declared.line.provision) + "; support at home " +
                             signed_number(rules::amounts::red_line_retreat_support) + ".");
    for (std::string& price : price_of_going_beyond(view, proposal.package))
        prices.push_back(std::move(price));
    return prices;
}

} // namespace parley::wording
