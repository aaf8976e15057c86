#include "wording/names.hpp"

#include "wording/figures.hpp"
#include "wording/phrase.hpp"

namespace parley::wording {

namespace {

const scenario::Party* find(const scenario::PublicScenario& scenario, rules::PartyId party) {
    return party.index() < scenario.parties.size() ? &scenario.parties[party.index()] : nullptr;
}

const treaty::Article* find(const scenario::PublicScenario& scenario, rules::ArticleId article) {
    return article.index() < scenario.text.articles.size() ? &scenario.text.articles[article.index()] : nullptr;
}

const treaty::Provision* find(const scenario::PublicScenario& scenario, rules::ProvisionId provision) {
    return provision.index() < scenario.text.provisions.size() ? &scenario.text.provisions[provision.index()] : nullptr;
}

/// True when `text` has `word` after a blank that does not follow the end of a sentence.
bool has_inside(std::string_view text, std::string_view word) {
    for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1))
        if (at >= 2 && text[at - 1] == ' ' && text[at - 2] != '.' && text[at - 2] != '?' && text[at - 2] != ':')
            return true;
    return false;
}

bool is_name(const scenario::PublicScenario& scenario, std::string_view word) {
    if (word.size() > 1 && word[1] >= 'A' && word[1] <= 'Z')
        return true; // an abbreviation
    for (const scenario::Party& party : scenario.parties)
        if (has_inside(party.public_case, word) || party.short_name == word || party.adjective == word)
            return true;
    for (const treaty::Provision& provision : scenario.text.provisions)
        for (const treaty::Option& option : provision.options)
            if (has_inside(option.clause, word))
                return true;
    return has_inside(scenario.summary, word) || has_inside(scenario.opening, word);
}

/// "1", "3", "5 to 7"
std::vector<std::string> with_ranges(const std::vector<int>& numbers) {
    std::vector<std::string> parts;
    for (std::size_t first = 0, last = 0; first < numbers.size(); first = last + 1) {
        last = first;
        while (last + 1 < numbers.size() && numbers[last + 1] == numbers[last] + 1)
            ++last;
        if (last - first < 2)
            last = first; // two in a row read better as two
        parts.push_back(std::to_string(numbers[first]) + (last == first ? "" : " to " + std::to_string(numbers[last])));
    }
    return parts;
}

} // namespace

std::string party_name(const scenario::PublicScenario& scenario, rules::PartyId party) {
    const scenario::Party* found = find(scenario, party);
    return found != nullptr ? found->name : "that party";
}

std::string short_name(const scenario::PublicScenario& scenario, rules::PartyId party) {
    const scenario::Party* found = find(scenario, party);
    if (found == nullptr)
        return "that party";
    return found->short_name.empty() ? found->name : found->short_name;
}

std::string short_name_in_text(const scenario::PublicScenario& scenario, rules::PartyId party) {
    const std::string name = party_name(scenario, party), shorter = short_name(scenario, party);
    return name == "the " + shorter ? name : shorter;
}

std::string delegation_name(const scenario::PublicScenario& scenario, rules::PartyId party) {
    const scenario::Party* found = find(scenario, party);
    if (found == nullptr)
        return "that delegation";
    if (found->adjective.empty())
        return phrase("the delegation of {party}", {{"party", found->name}});
    return phrase("the {adjective} delegation", {{"adjective", found->adjective}});
}

std::string capital_name(const scenario::PublicScenario& scenario, rules::PartyId party) {
    const scenario::Party* found = find(scenario, party);
    if (found == nullptr)
        return "that capital";
    return found->capital.empty() ? found->name : found->capital;
}

std::string party_names(const scenario::PublicScenario& scenario, rules::PartySet parties) {
    std::vector<std::string> names;
    for (const rules::PartyId party : parties)
        names.push_back(party_name(scenario, party));
    return listed(names);
}

std::string article_name(const scenario::PublicScenario& scenario, rules::ArticleId article) {
    const treaty::Article* found = find(scenario, article);
    if (found == nullptr)
        return "that article";
    return phrase("Article {number} ({title})", {{"number", std::to_string(found->number)}, {"title", found->title}});
}

std::string article_number(const scenario::PublicScenario& scenario, rules::ArticleId article) {
    const treaty::Article* found = find(scenario, article);
    return found != nullptr ? "Article " + std::to_string(found->number) : "that article";
}

std::string article_numbers(const scenario::PublicScenario& scenario, rules::ArticleSet articles) {
    std::vector<int> numbers;
    for (const rules::ArticleId article : articles)
        if (const treaty::Article* found = find(scenario, article))
            numbers.push_back(found->number);
    return phrase(numbers.size() == 1 ? "Article {numbers}" : "Articles {numbers}",
                  {{"numbers", listed(with_ranges(numbers))}});
}

std::string article_names(const scenario::PublicScenario& scenario, rules::ArticleSet articles) {
    std::vector<std::string> names;
    for (const rules::ArticleId article : articles)
        names.push_back(article_name(scenario, article));
    return names.empty() ? "no article" : listed(names);
}

std::string articles_briefly(const scenario::PublicScenario& scenario, rules::ArticleSet articles) {
    constexpr std::size_t most_named = 3;
    return articles.size() > most_named ? article_numbers(scenario, articles) : article_names(scenario, articles);
}

std::string article_title(const scenario::PublicScenario& scenario, rules::ArticleId article) {
    const treaty::Article* found = find(scenario, article);
    return found != nullptr ? found->title : "that article";
}

std::string article_in_speech(const scenario::PublicScenario& scenario, rules::ArticleId article) {
    std::string title = article_title(scenario, article);
    const std::string_view word = std::string_view(title).substr(0, title.find_first_of(" -,"));
    if (!title.empty() && title.front() >= 'A' && title.front() <= 'Z' && !is_name(scenario, word))
        title.front() = static_cast<char>(title.front() - 'A' + 'a');
    return title;
}

std::string provision_name(const scenario::PublicScenario& scenario, rules::ProvisionId provision) {
    const treaty::Provision* found = find(scenario, provision);
    return found != nullptr ? found->name : "that provision";
}

std::string option_label(const scenario::PublicScenario& scenario, rules::ProvisionId provision,
                         rules::OptionIndex option) {
    const treaty::Provision* found = find(scenario, provision);
    return found != nullptr && option < found->options.size() ? found->options[option].label : "no such wording";
}

std::string bound_words(const scenario::PublicScenario& scenario, const treaty::RedLine& line) {
    const Arguments arguments{{"option", in_quotes(option_label(scenario, line.provision, line.option))}};
    switch (line.bound) {
    case treaty::Bound::at_most:
        return phrase("no further than {option}", arguments);
    case treaty::Bound::at_least:
        return phrase("at least {option}", arguments);
    }
    return {};
}

std::string measure_name(const scenario::PublicScenario& scenario, rules::PartyId party, rules::MeasureId measure) {
    if (party.index() >= scenario.measures.size() || measure.index() >= scenario.measures[party.index()].size())
        return "that measure";
    std::string name = scenario.measure(party, measure).name;
    if (!name.empty() && name.back() == '.')
        name.pop_back();
    return name;
}

std::string session_name(const scenario::PublicScenario& scenario, rules::SessionIndex session) {
    const std::string number = std::to_string(session + 1);
    if (session >= scenario.sessions.size() || scenario.sessions[session].date.empty())
        return phrase("session {number}", {{"number", number}});
    return phrase("session {number} ({day})",
                  {{"number", number}, {"day", short_day(scenario.sessions[session].date)}});
}

std::string site_name(const scenario::PublicScenario& scenario, scenario::SiteId site) {
    return site.index() < scenario.sites.size() ? scenario.sites[site.index()].name : "that site";
}

std::string room_name(const scenario::PublicScenario& scenario, scenario::ForumId forum,
                      std::optional<std::uint8_t> room) {
    if (forum.index() >= scenario.forums.size())
        return "this forum";
    const scenario::Forum& found = scenario.forums[forum.index()];
    return room && *room < found.rooms.size() ? found.rooms[*room].name : found.name;
}

std::string office_name(const scenario::PublicScenario& scenario, scenario::OfficeId office) {
    return office.index() < scenario.offices.size() ? scenario.offices[office.index()].name : "somebody at home";
}

std::string profile_name(const scenario::PublicScenario& scenario, rules::PartyId party, rules::ProfileId profile) {
    const scenario::Party* found = find(scenario, party);
    return found != nullptr && profile.index() < found->profiles.size() ? found->profiles[profile.index()].name
                                                                        : "of unknown intention";
}

std::string constituency_name(const scenario::Scenario& scenario, rules::PartyId party,
                              rules::ConstituencyId constituency) {
    if (party.index() >= scenario.papers.size() || constituency.index() >= scenario.papers[party.index()].home.size())
        return "that constituency";
    return scenario.papers[party.index()].home[constituency.index()].name;
}

std::string reason_name(rules::Reason reason) {
    switch (reason) {
    case rules::Reason::cost:
        return "cost";
    case rules::Reason::home:
        return "the home front";
    case rules::Reason::trust:
        return "trust";
    case rules::Reason::checking:
        return "checking";
    case rules::Reason::form:
        return "form";
    case rules::Reason::timing:
        return "timing";
    }
    return {};
}

std::string objection(rules::Reason reason) {
    switch (reason) {
    case rules::Reason::cost:
        return "It asks too much of us";
    case rules::Reason::home:
        return "It would not pass at home";
    case rules::Reason::trust:
        return "We cannot take their word for it";
    case rules::Reason::checking:
        return "The checking is not right";
    case rules::Reason::form:
        return "The form of the text stands in the way";
    case rules::Reason::timing:
        return "It is too early, or too late";
    }
    return {};
}

std::string idea_name(rules::Idea idea) {
    switch (idea) {
    case rules::Idea::joint:
        return "a joint idea";
    case rules::Idea::ours:
        return "our idea";
    case rules::Idea::theirs:
        return "their idea";
    }
    return {};
}

std::string tone_name(rules::Tone tone) {
    switch (tone) {
    case rules::Tone::exploring:
        return "exploring";
    case rules::Tone::firm:
        return "firm";
    }
    return {};
}

std::string period_name(const scenario::PublicScenario& scenario, std::size_t period) {
    if (period < scenario.periods.size() && !scenario.periods[period].empty())
        return scenario.periods[period];
    return phrase("Period {number}", {{"number", std::to_string(period + 1)}});
}

std::vector<std::string> clauses_by_article(const scenario::PublicScenario& scenario, const treaty::Package& package) {
    std::vector<std::string> lines;
    for (const rules::ArticleId id : package.articles) {
        const treaty::Article* article = find(scenario, id);
        if (article == nullptr)
            continue;
        std::vector<std::string> parts;
        for (const rules::ProvisionId provision : article->provisions) {
            const rules::OptionIndex option = package.options[provision.index()];
            if (option == treaty::status_quo)
                continue;
            const std::string label = option_label(scenario, provision, option);
            parts.push_back(article->provisions.size() == 1 &&
                                    provision_name(scenario, provision).starts_with(article->title)
                                ? label // the title says what it is of
                                : phrase("{provision}, {option}",
                                         {{"provision", provision_name(scenario, provision)}, {"option", label}}));
        }
        lines.push_back(
            phrase("{title}: {parts}.",
                   {{"title", article->title}, {"parts", parts.empty() ? "no undertaking" : joined(parts, "; ")}}));
    }
    return lines;
}

std::string clause_lines(const scenario::PublicScenario& scenario, const treaty::Package& package) {
    const std::vector<std::string> lines = clauses_by_article(scenario, package);
    std::string text;
    std::size_t at = 0;
    for (const rules::ArticleId article : package.articles)
        if (at < lines.size())
            text += phrase("\n{article}, {clauses}",
                           {{"article", article_number(scenario, article)}, {"clauses", lines[at++]}});
    return text;
}

std::string clauses(const scenario::PublicScenario& scenario, const treaty::Package& package) {
    return joined(clauses_by_article(scenario, package), " ");
}

} // namespace parley::wording
