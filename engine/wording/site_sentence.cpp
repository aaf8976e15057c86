#include "wording/site_sentence.hpp"

#include "wording/figures.hpp"
#include "wording/names.hpp"
#include "wording/pages/told_sources.hpp"
#include "wording/phrase.hpp"

namespace parley::wording {

namespace {

/// "an American site"
std::string whose(const scenario::PublicScenario& scenario, const scenario::Site& site) {
    if (!site.party || site.party->index() >= scenario.party_count())
        return "";
    const std::string& adjective = scenario.at(*site.party).adjective;
    const bool vowel =
        !adjective.empty() && std::string_view("AEIOUaeiou").find(adjective.front()) != std::string::npos;
    return phrase(vowel ? ", an {adjective} site" : ", a {adjective} site", {{"adjective", adjective}});
}

std::string what_stands(const scenario::Site& site, std::size_t posture) {
    if (posture >= site.postures.size())
        return "";
    return phrase(posture == 0 ? "{now}" : "{now}, at first {before}",
                  {{"now", site.postures[posture]}, {"before", site.postures.front()}});
}

/// "Source: …", that it is invented, or that its source is of a later day.
std::string said_by(const scenario::PublicScenario& scenario, const rules::Public& open, const scenario::Site& site) {
    ToldSources told = told_sources(scenario, open, site.sources);
    std::vector<std::string>& titles = told.titles;
    if (told.later > 0)
        titles.push_back(later_sources(told.later));
    std::string words;
    if (!titles.empty())
        words = phrase(titles.size() == 1 && told.later < 2 ? " Source: {titles}." : " Sources: {titles}.",
                       {{"titles", joined(titles, "; ")}});
    if (!told.invented)
        return words;
    return titles.empty() ? " Invented for the game." : words + " In part invented.";
}

std::string spoken_of(const scenario::PublicScenario& scenario, const ArticlesThere& articles) {
    std::string words;
    if (!articles.agreed.empty())
        words += phrase(articles.agreed.size() == 1 ? " {articles} as agreed speaks of it."
                                                    : " {articles} as agreed speak of it.",
                        {{"articles", article_numbers(scenario, articles.agreed)}});
    if (!articles.proposed.empty())
        words += phrase(" {articles} as proposed would speak of it.",
                        {{"articles", article_numbers(scenario, articles.proposed)}});
    return words;
}

} // namespace

std::string site_sentence(const scenario::PublicScenario& scenario, const rules::Public& open, scenario::SiteId site,
                          const ArticlesThere& articles) {
    if (site.index() >= scenario.sites.size())
        return "";
    const scenario::Site& place = scenario.sites[site.index()];
    const std::string head =
        phrase("{name}{whose}: {standing}.", {{"name", place.name},
                                              {"whose", whose(scenario, place)},
                                              {"standing", what_stands(place, open.posture[site.index()])}});
    const std::string about = place.about.empty() ? "" : " " + ended(place.about);
    return head + about + spoken_of(scenario, articles) + said_by(scenario, open, place);
}

std::string meeting_place_sentence(const scenario::PublicScenario& scenario, std::string_view place) {
    std::vector<std::string> days;
    for (const scenario::Session& session : scenario.sessions)
        if (session.place == place)
            days.push_back(short_day(session.date));
    return phrase("{place}: the delegations meet here on {days}.",
                  {{"place", std::string(place)}, {"days", listed(days)}});
}

std::string far_place_label(const scenario::PublicScenario& scenario, const rules::Public& open, scenario::SiteId site,
                            int km, bool briefly) {
    if (site.index() >= scenario.sites.size())
        return "";
    const scenario::Site& place = scenario.sites[site.index()];
    const std::size_t posture = open.posture[site.index()];
    const bool moved = posture != 0 && posture < place.postures.size() && !briefly;
    return phrase("{name}{posture}, {km}",
                  {{"name", briefly ? place.name.substr(0, place.name.find(" near ")) : place.name},
                   {"posture", moved ? ": " + place.postures[posture] : std::string()},
                   {"km", kilometres(km)}});
}

std::string far_place_note(int km) {
    return phrase(" It lies some {km} from the middle of this map.", {{"km", kilometres(km)}});
}

std::string kilometres(int km) {
    std::string digits = std::to_string(km);
    for (std::size_t from_end = 3; from_end < digits.size(); from_end += 4)
        digits.insert(digits.size() - from_end, ",");
    return digits + " km";
}

std::string band_label(const scenario::PublicScenario& scenario, const scenario::MapBand& band) {
    return phrase("{km} from {party}",
                  {{"km", kilometres(band.width_km)}, {"party", short_name_in_text(scenario, band.around)}});
}

std::string band_sentence(const scenario::PublicScenario& scenario, const scenario::MapBand& band, bool agreed) {
    if (band.provision.index() >= scenario.text.provisions.size())
        return "";
    const std::string article = article_number(scenario, scenario.text.at(band.provision).article);
    return phrase(agreed ? "Within {km} of {party}: {article} as agreed speaks of it."
                         : "Within {km} of {party}: {article} as proposed would speak of it.",
                  {{"km", kilometres(band.width_km)},
                   {"party", short_name_in_text(scenario, band.around)},
                   {"article", article}});
}

} // namespace parley::wording
