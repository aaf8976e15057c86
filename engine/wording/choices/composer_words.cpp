#include "wording/choices/composer_words.hpp"

#include "wording/names.hpp"
#include "wording/phrase.hpp"

namespace parley::wording {

ChoiceWords draft_act(DraftAct act) {
    switch (act) {
    case DraftAct::begin_with_agreed:
        return {"What is agreed so far", ""};
    case DraftAct::begin_blank:
        return {"A blank page", ""};
    case DraftAct::make_exploring:
        return {"Make it exploring: off the record, earns no credit", ""};
    case DraftAct::make_firm:
        return {"Make it firm: on record, and costs trust to go back on", ""};
    case DraftAct::link_all:
        return {"All or none: link the articles of the package",
                "they stand or fall together, those that join later too"};
    case DraftAct::unlink:
        return {"Each by itself: undo the linkage", "they can take the article they like"};
    case DraftAct::undo:
        return {"Change back the last change", ""};
    case DraftAct::clear:
        return {"Clear the draft", ""};
    case DraftAct::table_it:
        return {"Table it", "one action"};
    case DraftAct::sound_out_with_it:
        return {"Sound them out with it", "off the record, one action"};
    case DraftAct::read_sheet:
        return {"Read the whole sheet: parts, beliefs, home", ""};
    case DraftAct::leave_article_out:
        return {"Leave this article out of the package", ""};
    case DraftAct::close_article:
        return {"Back to the package", ""};
    case DraftAct::put_away:
        return {"Put the draft away", "it is kept until you act"};
    case DraftAct::lay_it:
        return {"Lay it as the single text", "one action; nobody's offer, and the others judge it sealed"};
    }
    return {};
}

std::string begin_with(const rules::View& view, rules::PartyId party, bool tabled) {
    if (party == view.seat())
        return tabled ? "Our last proposal" : "Our opening draft";
    const Arguments whose{{"party", possessive(party_name(view.scenario(), party))}};
    return tabled ? phrase("{Party} last proposal", whose) : phrase("{Party} opening draft", whose);
}

std::string as_last_had(const rules::View& view, rules::PartyId party) {
    return party == view.seat() ? std::string("As we last had it")
                                : phrase("As {party} last had it", {{"party", party_name(view.scenario(), party)}});
}

std::string draft_article_label(const rules::View& view, const treaty::Package& drafted, rules::ArticleId article,
                                bool may_be_tabled) {
    const scenario::PublicScenario& scenario = view.scenario();
    const Arguments title{{"title", scenario.text.at(article).title}};
    const bool in = drafted.articles.contains(article);
    if (!may_be_tabled)
        return in ? phrase("{title} (in the package, but not to be tabled here: choose it to leave it out)", title)
                  : phrase("{title} (not to be tabled here)", title);
    if (!in)
        return view.open().text.agreed_articles.contains(article) ? phrase("{title} (agreed, left as it is)", title)
                                                                  : phrase("{title} (not in the package)", title);
    const std::vector<std::string> said =
        clauses_by_article(scenario, treaty::part_of(scenario.text, drafted, rules::ArticleSet::of(article)));
    return said.empty() ? scenario.text.at(article).title : said.front();
}

std::string_view not_to_be_tabled() { return "This article cannot be tabled here and now."; }

std::string draft_clause_label(const scenario::PublicScenario& scenario, rules::ProvisionId provision,
                               rules::OptionIndex option) {
    return phrase("{provision}, {number}: {option}", {{"provision", scenario.text.at(provision).name},
                                                      {"number", std::to_string(option)},
                                                      {"option", option_label(scenario, provision, option)}});
}

std::string_view draft_title(bool sounding, rules::Tone tone) {
    if (sounding)
        return "Your package for the back channel";
    return tone == rules::Tone::firm ? "Your package, firm" : "Your package, exploring";
}

std::string clause_standing(const rules::View& view, rules::ProvisionId id) {
    const treaty::Provision& provision = view.scenario().text.at(id);
    std::vector<std::string> parts;
    for (std::size_t i = 0; i < view.scenario().party_count(); ++i)
        if (const rules::OptionIndex option = view.open().text.position[i][id.index()]; option != treaty::no_option)
            parts.push_back(phrase("{party} {option}", {{"party", short_name(view.scenario(), rules::PartyId(i))},
                                                        {"option", std::to_string(option)}}));
    if (view.open().text.agreed_articles.contains(provision.article))
        parts.push_back(phrase("agreed {option}", {{"option", std::to_string(view.open().text.agreed[id.index()])}}));
    return phrase(parts.empty() ? "{name} ({id}). Bound: {bound}."
                                : "{name} ({id}). Bound: {bound}. Positions: {positions}.",
                  {{"name", provision.name},
                   {"id", provision.id},
                   {"bound", party_names(view.scenario(), provision.obligors)},
                   {"positions", joined(parts, "; ")}});
}

} // namespace parley::wording
