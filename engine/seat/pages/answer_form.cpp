// Answering a proposal: reading it clause by clause, refusing it with an article and a reason, or picking from it.
#include "game/journal_words.hpp"
#include "seat/pages/pages.hpp"
#include "seat/preparing.hpp"
#include "wording/choices/form_words.hpp"
#include "wording/choices/notices.hpp"
#include "wording/choices/page_titles.hpp"
#include "wording/choices/verb_words.hpp"
#include "wording/document.hpp"
#include "wording/names.hpp"

#include <array>
#include <functional>

namespace parley::seat::pages {
namespace {

constexpr std::array reasons{rules::Reason::cost,     rules::Reason::home, rules::Reason::trust,
                             rules::Reason::checking, rules::Reason::form, rules::Reason::timing};

core::Points adds_alone(const rules::View& view, const treaty::Package& package, rules::ArticleId article) {
    const treaty::Package part = treaty::part_of(view.scenario().text, package, rules::ArticleSet::of(article));
    const treaty::CompiledUtility utility = rules::utility_now(view);
    return utility.worth(treaty::with(view.scenario().text, view.open().text.agreed, part)) -
           utility.worth(view.open().text.agreed);
}

/// A choice for every article of the package.
void add_articles(Page& page, const Sheet& sheet, const treaty::Package& package, rules::ArticleSet chosen,
                  const std::function<Intent(rules::ArticleId)>& wanted) {
    const scenario::PublicScenario& scenario = sheet.view.scenario();
    for (const rules::ArticleId article : package.articles)
        page.choices.push_back(filling(
            "article", std::to_string(scenario.text.at(article).number), wording::article_name(scenario, article),
            wording::adds_alone(adds_alone(sheet.view, package, article)), chosen.contains(article), wanted(article)));
}

void back(Page& page) {
    page.choices.push_back(
        preparing(ChoiceGroup::form, "back", wording::form_act(wording::FormAct::back).label, "", intent::CloseOpen{}));
}

void refusing(Page& page, const Sheet& sheet, rules::PartyId author, const rules::Proposal& proposal) {
    const std::optional<rules::ArticleId> article = in_the_way(sheet.model, proposal);
    page.fields.push_back(
        {"article", std::string(wording::form_question(wording::FormQuestion::which_article_stands_in_the_way))});
    add_articles(page, sheet, proposal.package, article ? rules::ArticleSet::of(*article) : rules::ArticleSet{},
                 [](rules::ArticleId chosen) { return intent::PointAtArticle{chosen}; });
    page.fields.push_back({"reason", std::string(wording::form_question(wording::FormQuestion::why))});
    for (const rules::Reason reason : reasons) {
        std::string word(game::word(reason)), label = wording::objection(reason);
        Choice choice = article ? acting(sheet, ChoiceGroup::field, std::move(word), std::move(label), "",
                                         rules::RefuseProposal{author, *article, reason})
                                : preparing(ChoiceGroup::field, std::move(word), std::move(label), "",
                                            intent::OpenPanel{Panel::refuse, author},
                                            std::string(wording::notice(wording::NoticeOf::article_first)));
        choice.field = "reason";
        page.choices.push_back(std::move(choice));
    }
}

void picking(Page& page, const Sheet& sheet, rules::PartyId author, const rules::Proposal& proposal) {
    const rules::ArticleSet picked = sheet.model.prepared.picked & proposal.package.articles;
    page.fields.push_back({"article",
                           std::string(wording::form_question(wording::FormQuestion::which_articles_to_accept)), 1,
                           proposal.package.articles.size()});
    if (!proposal.linked.empty())
        page.sections.push_back({"", {wording::linked_line(sheet.view.scenario(), proposal.linked)}});
    add_articles(page, sheet, proposal.package, picked,
                 [](rules::ArticleId chosen) { return intent::PickArticle{chosen}; });
    const wording::ChoiceWords words = wording::form_act(wording::FormAct::accept_these);
    Choice accept = acting(sheet, ChoiceGroup::form, "accept-these", words.label, words.brings,
                           rules::AcceptArticles{author, picked});
    if (picked.empty())
        accept.refusal = wording::notice(wording::NoticeOf::one_article_at_least);
    page.choices.push_back(std::move(accept));
}

} // namespace

void answer_form(Page& page, const Sheet& sheet) {
    const std::optional<rules::PartyId> author = answered(sheet.model, sheet.view);
    if (!author || !sheet.view.open().proposals[author->index()])
        return back(page);
    const rules::Proposal& proposal = *sheet.view.open().proposals[author->index()];
    std::vector<std::string> read = wording::package_sheet(sheet.view, proposal.package);
    if (!proposal.linked.empty())
        read.push_back(wording::linked_line(sheet.view.scenario(), proposal.linked));
    page.sections.push_back({wording::proposal_line(sheet.view, *author, proposal), std::move(read)});
    if (page.panel == Panel::refuse)
        refusing(page, sheet, *author, proposal);
    else if (page.panel == Panel::pick)
        picking(page, sheet, *author, proposal);
    back(page);
}

} // namespace parley::seat::pages
