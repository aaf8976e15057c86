// The draft as a document, with its brackets.
#include "rules/world/locks.hpp"
#include "wording/document.hpp"
#include "wording/figures.hpp"
#include "wording/names.hpp"
#include "wording/pages/horizon.hpp"
#include "wording/pages/seat_words.hpp"
#include "wording/phrase.hpp"

#include <algorithm>

namespace parley::wording {

namespace {

std::string obligation_words(rules::Obligation obligation) {
    switch (obligation) {
    case rules::Obligation::none:
        return {};
    case rules::Obligation::in_force:
        return " (in force)";
    case rules::Obligation::suspended:
        return " (suspended)";
    }
    return {};
}

/// " (red line of Russia: no further than “border zone”)" for every line declared on the provision.
std::string stamps(const rules::View& view, rules::ProvisionId provision) {
    std::string words;
    for (const rules::DeclaredLine& declared : view.open().red_lines)
        if (declared.line.provision == provision)
            words +=
                phrase(" (red line of {party}: {bound})", {{"party", short_name_in_text(view.scenario(), declared.by)},
                                                           {"bound", bound_words(view.scenario(), declared.line)}});
    return words;
}

/// "[United States: border zone] [Russia: all Europe]"; parties of one mind share a bracket; "[ ]" without positions.
std::string brackets(const rules::View& view, rules::ProvisionId provision) {
    const auto& positions = view.open().text.position;
    const std::size_t parties = view.scenario().party_count();
    std::vector<std::string> parts;
    rules::PartySet told;
    for (std::size_t p = 0; p < parties; ++p) {
        const rules::OptionIndex option = positions[p][provision.index()];
        if (option == treaty::no_option || told.contains(rules::PartyId(p)))
            continue;
        std::vector<std::string> names;
        for (std::size_t q = p; q < parties; ++q)
            if (positions[q][provision.index()] == option) {
                names.push_back(short_name(view.scenario(), rules::PartyId(q)));
                told.insert(rules::PartyId(q));
            }
        parts.push_back(
            phrase("[{parties}: {option}]",
                   {{"parties", listed(names)}, {"option", option_label(view.scenario(), provision, option)}}));
    }
    return parts.empty() ? "[ ]" : joined(parts, " ");
}

std::string heading(const rules::View& view, rules::ArticleId id) {
    const treaty::Article& article = view.scenario().text.at(id);
    std::string state;
    if (view.open().exploratory.articles.contains(id))
        state = ", joint exploratory, owned by nobody yet";
    else if (view.open().text.agreed_articles.contains(id))
        state = ", agreed ad referendum";
    else if (rules::locked_articles(view.scenario(), view.open()).contains(id))
        state = ", locked";
    else if (!rules::agenda_now(view.scenario(), view.open()).contains(id))
        state = ", not on this forum's agenda";
    return phrase("Article {number}. {title}{state}",
                  {{"number", std::to_string(article.number)}, {"title", article.title}, {"state", state}});
}

std::string clause(const rules::View& view, rules::ProvisionId id, const std::string& number) {
    const treaty::Provision& provision = view.scenario().text.at(id);
    if (view.open().text.agreed_articles.contains(provision.article))
        return phrase("  {number} {clause}{obligation}",
                      {{"number", number},
                       {"clause", ended(provision.options[view.open().text.agreed[id.index()]].clause)},
                       {"obligation", obligation_words(view.open().obligations[id.index()])}});
    return phrase(
        "  {number} {name}: {brackets}{stamps}",
        {{"number", number}, {"name", provision.name}, {"brackets", brackets(view, id)}, {"stamps", stamps(view, id)}});
}

std::string standing(const rules::View& view, rules::PartyId author, const rules::Proposal& proposal) {
    const std::string linked =
        proposal.linked.empty()
            ? ""
            : phrase(" ({articles}, all or none)", {{"articles", articles_briefly(view.scenario(), proposal.linked)}});
    return phrase("{Our} proposal stands, {tone}: {articles}{linked}.",
                  {{"our", pages::our_or_names(view, author)},
                   {"tone", tone_name(proposal.tone)},
                   {"articles", articles_briefly(view.scenario(), proposal.package.articles)},
                   {"linked", linked}});
}

std::string off_table(const rules::View& view) {
    std::vector<std::string> topics;
    for (const scenario::ExcludedTopic& excluded : view.scenario().excluded)
        topics.push_back(excluded.topic);
    return topics.empty() ? "" : phrase("Off the table here: {topics}.", {{"topics", joined(topics, "; ")}});
}

} // namespace

std::vector<std::string> rolling_text(const rules::View& view) {
    const scenario::PublicScenario& scenario = view.scenario();
    std::vector<std::string> page{scenario.text.title};
    page.push_back(phrase("Rolling text, {day}", {{"day", day_in_words(scenario.sessions[view.open().session].date)}}));
    for (std::size_t a = 0; a < scenario.text.articles.size(); ++a) {
        const rules::ArticleId id(a);
        page.emplace_back();
        page.push_back(heading(view, id));
        for (const std::string& line : article_notes(view, id))
            page.push_back("  " + line);
        std::size_t ordinal = 0;
        for (const rules::ProvisionId provision : scenario.text.at(id).provisions)
            page.push_back(
                clause(view, provision, std::to_string(scenario.text.at(id).number) + "." + std::to_string(++ordinal)));
    }
    std::vector<std::string> last;
    for (std::size_t p = 0; p < scenario.party_count(); ++p)
        if (const auto& proposal = view.open().proposals[p])
            last.push_back(standing(view, rules::PartyId(p), *proposal));
    if (std::string topics = off_table(view); !topics.empty())
        last.push_back(std::move(topics));
    if (!last.empty())
        page.emplace_back();
    std::move(last.begin(), last.end(), std::back_inserter(page));
    return page;
}

} // namespace parley::wording
