#include "wording/handouts/public_sheet_words.hpp"

#include "wording/figures.hpp"
#include "wording/names.hpp"
#include "wording/pages/rooms.hpp"
#include "wording/pages/surroundings.hpp"
#include "wording/phrase.hpp"

#include <algorithm>

namespace parley::wording {

namespace {

/// "the United States and Russia", "all delegations", "nobody"
std::string bound_parties(const scenario::PublicScenario& scenario, treaty::PartySet parties) {
    if (parties == scenario.everyone())
        return scenario.party_count() == 2 ? "both" : "all";
    std::vector<std::string> names;
    for (const treaty::PartyId party : parties)
        names.push_back(short_name_in_text(scenario, party));
    return names.empty() ? "nobody" : listed(names);
}

std::string agenda_of(const scenario::PublicScenario& scenario, const scenario::Forum& forum) {
    if (forum.agenda == treaty::ArticleSet::first(scenario.text.articles.size()))
        return "Every article may be tabled.";
    if (forum.agenda.empty())
        return "No article may be tabled.";
    return phrase("On the agenda: {articles}.", {{"articles", article_numbers(scenario, forum.agenda)}});
}

std::vector<std::string> forum_customs(const scenario::PublicScenario& scenario, const scenario::Forum& forum) {
    std::vector<std::string> sentences;
    if (!forum.note.empty())
        sentences.push_back(ended(forum.note));
    if (forum.attending != scenario.everyone())
        sentences.push_back(phrase("In the room: {parties}.", {{"parties", party_names(scenario, forum.attending)}}));
    if (forum.rooms.empty())
        sentences.push_back(agenda_of(scenario, forum));
    for (std::string& line : rooms_of(scenario, forum))
        sentences.push_back(std::move(line));
    if (forum.in_public)
        sentences.emplace_back("What is said here is reported.");
    if (forum.replies_next_session)
        sentences.emplace_back("Letters are exchanged: one proposal each, answered at the next meeting.");
    return sentences;
}

} // namespace

std::string led_from(const scenario::PublicScenario& scenario, treaty::PartyId party) {
    const scenario::Party& who = scenario.at(party);
    return who.head.empty()
               ? phrase("Led from {capital}.", {{"capital", who.capital}})
               : phrase("Led by the {head}, from {capital}.", {{"head", who.head}, {"capital", who.capital}});
}

std::vector<std::vector<std::string>> calendar_rows(const scenario::PublicScenario& scenario) {
    std::vector<std::vector<std::string>> rows{{"No.", "Day", "Meeting", "Where", "Turns each"}};
    for (std::size_t s = 0; s < scenario.sessions.size(); ++s) {
        const scenario::Session& session = scenario.sessions[s];
        rows.push_back({std::to_string(s + 1), day_in_words(session.date), session.title,
                        with_place(scenario.forums[session.forum.index()].name, session),
                        std::to_string(session.actions)});
    }
    return rows;
}

std::vector<std::string> forum_lines(const scenario::PublicScenario& scenario) {
    std::vector<std::string> lines;
    for (std::size_t f = 0; f < scenario.forums.size(); ++f) {
        const bool met =
            std::ranges::any_of(scenario.sessions, [&](const auto& session) { return session.forum.index() == f; });
        if (met)
            lines.push_back(
                phrase("{Name}. {customs}", {{"name", scenario.forums[f].name},
                                             {"customs", joined(forum_customs(scenario, scenario.forums[f]), " ")}}));
    }
    return lines;
}

std::string provision_number(const scenario::PublicScenario& scenario, treaty::ProvisionId provision) {
    const treaty::Article& article = scenario.text.at(scenario.text.at(provision).article);
    const auto place = std::ranges::find(article.provisions, provision) - article.provisions.begin();
    return std::to_string(article.number) + "." + std::to_string(place + 1);
}

std::string printed_article_heading(const scenario::PublicScenario& scenario, treaty::ArticleId article) {
    return phrase("{number}. {title}",
                  {{"number", article_number(scenario, article)}, {"title", scenario.text.at(article).title}});
}

std::string provision_heading(const scenario::PublicScenario& scenario, treaty::ProvisionId provision) {
    return phrase("{number} {name} (binds {parties})",
                  {{"number", provision_number(scenario, provision)},
                   {"name", scenario.text.at(provision).name},
                   {"parties", bound_parties(scenario, scenario.text.at(provision).obligors)}});
}

std::string numbered_option(const scenario::PublicScenario& scenario, treaty::ProvisionId provision,
                            treaty::OptionIndex option) {
    return phrase("{number} {label}",
                  {{"number", std::to_string(option)}, {"label", option_label(scenario, provision, option)}});
}

std::string how_to_use_rolling_text() {
    return "The draft as the talks begin. Each provision is a ladder; rung 0 is how things are without a text. “Opens” "
           "marks "
           "where a delegation begins. Mark in pencil where each stands, and tick an article when it is agreed.";
}

std::string opens_here() { return "opens"; }

std::string meeting_and_time() { return "Table, meeting and time:"; }

std::string agreed_box() { return "Agreed, ad referendum"; }

std::string how_to_use_agreement() {
    return "Fill in one rung for every provision of the articles that you agreed. An article is whole or left out.";
}

std::string parties_have_agreed(const scenario::PublicScenario& scenario) {
    return phrase("{Parties} have agreed as follows:", {{"parties", party_names(scenario, scenario.everyone())}});
}

std::string article_left_out() { return "Left out"; }

std::string initialled_by() { return "Initialled by"; }

std::string signs_for(const scenario::PublicScenario& scenario, treaty::PartyId party) {
    const scenario::Party& who = scenario.at(party);
    return who.head.empty() ? phrase("For {party}", {{"party", who.name}})
                            : phrase("For {party}, the {head}", {{"party", who.name}, {"head", who.head}});
}

std::string place_and_date() { return "Place and date"; }

std::string no_agreement_box() { return "We part without an agreement."; }

std::string map_title(const scenario::PublicScenario& scenario) {
    return phrase("Map of the places that {title} speaks of, as the talks begin", {{"title", scenario.title}});
}

std::string map_not_installed() { return "The map's coasts are not installed; the places are listed below."; }

std::vector<std::vector<std::string>> place_rows(const scenario::PublicScenario& scenario) {
    const bool told = std::ranges::any_of(scenario.sites, [](const auto& site) { return !site.about.empty(); });
    std::vector<std::vector<std::string>> rows{{"Place", "Whose", "As the talks begin"}};
    if (told)
        rows.front().emplace_back("About it");
    for (const scenario::Site& site : scenario.sites) {
        rows.push_back({site.name, site.party ? short_name(scenario, *site.party) : std::string("none"),
                        site.postures.empty() ? std::string() : site.postures.front()});
        if (told)
            rows.back().push_back(site.about.empty() ? std::string() : ended(site.about));
    }
    return rows;
}

std::string takes_minutes(const scenario::PublicScenario& scenario) {
    return phrase("About {minutes} minutes for one who plays the computer; people among themselves take longer.",
                  {{"minutes", std::to_string(scenario.minutes)}});
}

std::string no_timing_plan() { return "The scenario's file has no timing plan; here are its meetings."; }

TimingTitles timing_titles() { return {"Step", "From", "Until"}; }

std::string meeting_step(const scenario::PublicScenario& scenario, scenario::SessionIndex session) {
    const scenario::Session& meeting = scenario.sessions[session];
    return phrase("Meeting {number}: {title} ({place}, {day})", {{"number", std::to_string(session + 1)},
                                                                 {"title", meeting.title},
                                                                 {"place", meeting.place},
                                                                 {"day", short_day(meeting.date)}});
}

std::string quiz_instructions() { return "One answer to each question is right. Nobody is marked by name."; }

std::string quiz_code_word() { return "A word of your own, the same before and after:"; }

} // namespace parley::wording
