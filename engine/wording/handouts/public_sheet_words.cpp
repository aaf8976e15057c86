#include "wording/handouts/public_sheet_words.hpp"

#include "rules/action.hpp"
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

std::string what_form_is_needed(const scenario::PublicScenario& scenario) {
    if (!scenario.text.form || scenario.least_form == 0)
        return "A text is initialled when at least one article is agreed, by every delegation that it binds.";
    return phrase("A text is initialled when its form ({name}) is at least “{form}” and one other article is agreed, "
                  "by every delegation that it binds.",
                  {{"name", article_number(scenario, scenario.text.at(*scenario.text.form).article)},
                   {"form", option_label(scenario, *scenario.text.form, scenario.least_form)}});
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
    return "The draft as the talks begin. Each provision is a ladder; rung 0 is how things are without a text. Mark in "
           "pencil where each delegation stands, and tick an article when it is agreed.";
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

namespace {

/// "Article 2 (Missiles) until tension is at most 40."; that it closes again, where it does.
std::string printed_lock(const scenario::PublicScenario& scenario, scenario::LockId lock) {
    return phrase(scenario.locks[lock.index()].stays_open ? "{thing}: until {condition}."
                                                          : "{thing}: whenever it is not so that {condition}.",
                  {{"thing", locked_thing(scenario, lock)}, {"condition", lock_condition(scenario, lock)}});
}

/// "The hotline ends at the meeting of Monday 10 January 2022, unless “a treaty” in “The form” is agreed by then."
std::string printed_function(const scenario::PublicScenario& scenario, const scenario::RegimeFunction& function) {
    const bool in_calendar = function.at < scenario.sessions.size();
    return phrase(
        function.kept_by ? "{Name} ends {when}, unless “{option}” of “{provision}”, or more, is agreed before."
                         : "{Name} ends {when}; nothing keeps it.",
        {{"name", function.name},
         {"when", in_calendar ? phrase("when the meeting of {day} opens",
                                       {{"day", day_in_words(scenario.sessions[function.at].date)}})
                              : phrase("on {day}", {{"day", day_in_words(function.date)}})},
         {"option", function.kept_by ? option_label(scenario, function.kept_by->provision, function.kept_by->option)
                                     : std::string()},
         {"provision", function.kept_by ? provision_name(scenario, function.kept_by->provision) : std::string()}});
}

void add_surroundings(const scenario::PublicScenario& scenario, std::vector<RuleSection>& sections) {
    if (!scenario.locks.empty()) {
        RuleSection locked{"What is locked",
                           {"What is locked can be neither tabled nor accepted. Everybody can follow what it waits "
                            "for; whether it is open is seen when a meeting opens."}};
        for (std::size_t i = 0; i < scenario.locks.size(); ++i)
            locked.lines.push_back(printed_lock(scenario, scenario::LockId(i)));
        sections.push_back(std::move(locked));
    }
    if (!scenario.regime.empty()) {
        RuleSection ending{"What ends by its day",
                           {"Some things work without an agreement, for so long. When one ends, no agreement is worth "
                            "less from then on: your own papers say by how much."}};
        for (const scenario::RegimeFunction& function : scenario.regime)
            ending.lines.push_back(printed_function(scenario, function));
        sections.push_back(std::move(ending));
    }
}

/// What leads these talks beside proposals; nothing where nothing does.
std::vector<RuleSection> procedures_on_a_page(const scenario::PublicScenario& scenario) {
    std::vector<RuleSection> sections;
    if (const auto& procedure = scenario.procedure.single_text)
        sections.push_back(
            {"The single text",
             {phrase("From meeting {number} on {delegation} may write a text that is nobody's offer, twice a meeting. "
                     "While it lies on the table nobody proposes on its articles otherwise.",
                     {{"number", std::to_string(procedure->from + 1)},
                      {"delegation", delegation_name(scenario, procedure->drafter)}}),
              "Each of the others writes yes or not yet on a slip of paper, and may tell the drafter alone two things "
              "that should be a rung higher or lower. The slips are opened together: agreed if all say yes; else only "
              "“not yet” is said, with no names and no count."}});
    if (scenario.procedure.stops_needed)
        sections.push_back(
            {"The clock",
             {phrase("Where the last meeting ends without a text, each delegation writes stop or go on a slip. If "
                     "{needed} of them write stop, you sit down once more for two turns each, on nothing but what was "
                     "tabled before.",
                     {{"needed", count_word(*scenario.procedure.stops_needed)}})}});
    return sections;
}

} // namespace

std::vector<RuleSection> rules_on_a_page(const scenario::PublicScenario& scenario) {
    std::vector<RuleSection> sections;
    sections.push_back(
        {"Your task",
         {"You lead a delegation. Bring home a text that is worth more to your side than no agreement, that the others "
          "can sign too, and that will be kept.",
          "Your score sheet says what each wording is worth to you, in points. Theirs say something else. Do not show "
          "yours, and do not read theirs."}});
    sections.push_back(
        {"The text",
         {phrase(
              "There are {articles}. Each provision of an article is a ladder of wordings; rung 0 undertakes "
              "nothing.",
              {{"articles", counted(static_cast<std::int32_t>(scenario.text.articles.size()), "article", "articles")}}),
          "Only whole articles are tabled: one rung for each of their provisions. A provision that nobody names stays "
          "at 0.",
          "Words that somebody wants and not everybody accepts stand in that delegation's brackets."}});
    sections.push_back(
        {"At the table",
         {phrase("There are {meetings}. In each, every delegation has as many turns as the briefing says; a turn is "
                 "one proposal, one question, or one statement. Answers cost no turn.",
                 {{"meetings", counted(static_cast<std::int32_t>(scenario.sessions.size()), "meeting", "meetings")}}),
          "A proposal names one or more articles that this meeting may discuss. Its author may link them: then they "
          "are "
          "accepted all or none. Each delegation has one proposal on the table; a new one replaces it.",
          "The others accept it, accept whole articles of it that are not linked, refuse it, or let it stand.",
          phrase("Whoever refuses names one article and one of six reasons: {reasons}.",
                 {{"reasons", listed({reason_name(rules::Reason::cost), reason_name(rules::Reason::home),
                                      reason_name(rules::Reason::trust), reason_name(rules::Reason::checking),
                                      reason_name(rules::Reason::form), reason_name(rules::Reason::timing)})}}),
          scenario.party_count() == 2
              ? "What both have accepted is agreed, ad referendum: subject to the capitals."
              : "What all have accepted whom its articles bind is agreed, ad referendum: subject to the capitals.",
          "Once a meeting a delegation may ask another which of two articles matters more to it. Who is answered owes "
          "the same answer in return.",
          "You may say anything at the table. Only what is tabled and agreed counts."}});
    for (RuleSection& section : procedures_on_a_page(scenario))
        sections.push_back(std::move(section));
    sections.push_back(
        {"What a promise counts for",
         {"What the others undertake counts for you only as far as you trust them, or as a breach would be seen. "
          "Articles on checking raise it: that is why your sheet has several columns for some provisions.",
          "Your own undertakings cost you points; so, often, does being checked."}});
    add_surroundings(scenario, sections);
    sections.push_back({"Your instructions",
                        {"You may not table, accept or initial what your instructions forbid.",
                         "Everything else is yours to judge."}});
    sections.push_back({"The end",
                        {what_form_is_needed(scenario),
                         "Then add up your sheet. What is below your no-deal line should not have been signed.",
                         "Who walks out ends the talks; so does the last meeting. Then each has what no agreement is "
                         "worth to it."}});
    sections.push_back(
        {"What the program adds",
         {"Played with the program, capitals also act away from the table, audiences at home are asked and weigh the "
          "text, and what was promised is kept, bent or broken. On paper your instructor says what of this is "
          "played."}});
    return sections;
}

} // namespace parley::wording
