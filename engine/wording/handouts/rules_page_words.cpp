#include "wording/handouts/rules_page_words.hpp"

#include "rules/action.hpp"
#include "wording/figures.hpp"
#include "wording/names.hpp"
#include "wording/phrase.hpp"

#include <algorithm>

namespace parley::wording {

namespace {

std::string what_form_is_needed(const scenario::PublicScenario& scenario) {
    if (!scenario.text.form || scenario.least_form == 0)
        return "A text is initialled when at least one article is agreed, by every delegation that it binds.";
    return phrase("A text is initialled when its form ({name}) is at least “{form}” and one other article is agreed, "
                  "by every delegation that it binds.",
                  {{"name", article_number(scenario, scenario.text.at(*scenario.text.form).article)},
                   {"form", option_label(scenario, *scenario.text.form, scenario.least_form)}});
}

bool any_option(const scenario::PublicScenario& scenario, bool (*is_so)(const treaty::Option&)) {
    return std::ranges::any_of(scenario.text.provisions, [&](const treaty::Provision& provision) {
        return std::ranges::any_of(provision.options, is_so);
    });
}

/// The rule of each kind of thing; which there are, and their days, the briefing says.
std::vector<std::string> rules_of_surroundings(const scenario::PublicScenario& scenario) {
    std::vector<std::string> lines;
    if (!scenario.locks.empty())
        lines.emplace_back("What is locked can be neither tabled nor accepted. Everybody can follow what it waits for; "
                           "whether it is open is seen when a meeting opens.");
    if (!scenario.regime.empty())
        lines.emplace_back("Some things work without an agreement, for so long. When one ends, no agreement is worth "
                           "less from then on: your own papers say by how much.");
    if (any_option(scenario, [](const treaty::Option& option) { return !option.needs.empty(); }))
        lines.emplace_back("Some wordings need another, agreed before or in the same package.");
    if (any_option(scenario, [](const treaty::Option& option) { return !option.melts.empty(); }))
        lines.emplace_back("What melts is worth less the later it is agreed.");
    if (!scenario.outside.empty())
        lines.emplace_back("What goes on outside the room moves by itself or by what you agree; your instructor says "
                           "when, and what that changes.");
    if (scenario.text.horizon.anybody_leaves())
        lines.emplace_back("Those who sign leave office. What falls due after them is kept by others, or not; your "
                           "score sheet counts with that.");
    return lines;
}

void add_surroundings(const scenario::PublicScenario& scenario, std::vector<RuleSection>& sections) {
    std::vector<std::string> lines = rules_of_surroundings(scenario);
    if (lines.empty())
        return;
    lines.emplace_back("Which, and when, stands in the briefing under the same heading.");
    sections.push_back({"What surrounds the text", std::move(lines)});
}

std::string who_agrees(const scenario::PublicScenario& scenario) {
    if (scenario.party_count() == 2)
        return "What both have accepted is agreed, ad referendum: subject to the capitals.";
    const bool asked =
        std::ranges::any_of(scenario.text.articles, [](const auto& article) { return !article.must_agree.empty(); });
    return asked ? "What all have accepted whom its articles bind, or whose word the rolling text names, is agreed, ad "
                   "referendum: subject to the capitals."
                 : "What all have accepted whom its articles bind is agreed, ad referendum: subject to the capitals.";
}

/// Who is heard, and rooms that go only so far; where a scenario has them.
void add_customs(const scenario::PublicScenario& scenario, std::vector<std::string>& lines) {
    if (std::ranges::any_of(scenario.text.articles, [](const auto& article) { return !article.must_be_heard.empty(); }))
        lines.emplace_back("Who is to be heard on an article says, before it is agreed, whether that is welcome, "
                           "bearable or not. It stops nothing, and is remembered.");
    const auto limited = [](const scenario::Forum& forum) {
        return !forum.ceiling.empty() ||
               std::ranges::any_of(forum.rooms, [](const auto& room) { return !room.ceiling.empty(); });
    };
    if (std::ranges::any_of(scenario.forums, [](const auto& forum) { return !forum.rooms.empty(); }))
        lines.emplace_back(
            "Some meetings sit in several rooms: a proposal goes to one of them, on its articles alone.");
    if (std::ranges::any_of(scenario.forums, limited))
        lines.emplace_back("Some rooms and meetings go no further than the rungs that the briefing names.");
}

/// In a forum of persons, where there is one, what was told may be gone beyond.
std::vector<std::string> rules_of_instructions(const scenario::PublicScenario& scenario) {
    std::vector<std::string> names;
    for (const scenario::Forum& forum : scenario.forums)
        if (forum.personal)
            names.push_back(in_quotes(forum.name));
    if (names.empty())
        return {"You may not table, accept or initial what your instructions forbid.",
                "Everything else is yours to judge."};
    const Arguments where{{"names", listed(names)}};
    return {phrase("You may not table, accept or initial what your instructions forbid; but in {names} you may go "
                   "beyond what somebody at home told you, as a person.",
                   where),
            phrase("What is agreed in {names} binds nobody. After it each delegation writes down in secret which of "
                   "its articles it reports, and whose idea they were. Your instructor answers for the capitals; what "
                   "is not reported is gone.",
                   where)};
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

RuleSection the_text(const scenario::PublicScenario& scenario) {
    return {"The text",
            {phrase("There are {articles}. Each provision of an article is a ladder of wordings; rung 0 undertakes "
                    "nothing.",
                    {{"articles",
                      counted(static_cast<std::int32_t>(scenario.text.articles.size()), "article", "articles")}}),
             "Only whole articles are tabled: one rung for each of their provisions. A provision that nobody names "
             "stays at 0.",
             "Words that somebody wants and not everybody accepts stand in that delegation's brackets."}};
}

RuleSection at_the_table(const scenario::PublicScenario& scenario) {
    RuleSection section{
        "At the table",
        {phrase("There are {meetings}. In each, every delegation has as many turns as the briefing says; a turn is "
                "one proposal, one question, or one statement. Answers cost no turn.",
                {{"meetings", counted(static_cast<std::int32_t>(scenario.sessions.size()), "meeting", "meetings")}}),
         "A proposal names one or more articles that this meeting may discuss. Its author may link them: then they "
         "are accepted all or none. Each delegation has one proposal on the table; a new one replaces it.",
         "The others accept it, accept whole articles of it that are not linked, refuse it, or let it stand.",
         phrase("Whoever refuses names one article and one of six reasons: {reasons}.",
                {{"reasons", listed({reason_name(rules::Reason::cost), reason_name(rules::Reason::home),
                                     reason_name(rules::Reason::trust), reason_name(rules::Reason::checking),
                                     reason_name(rules::Reason::form), reason_name(rules::Reason::timing)})}}),
         who_agrees(scenario),
         "Once a meeting a delegation may ask another which of two articles matters more to it. Who is answered "
         "owes the same answer in return.",
         "You may say anything at the table. Only what is tabled and agreed counts."}};
    add_customs(scenario, section.lines);
    return section;
}

} // namespace

std::vector<RuleSection> rules_on_a_page(const scenario::PublicScenario& scenario) {
    std::vector<RuleSection> sections;
    sections.push_back(
        {"Your task",
         {"You lead a delegation. Bring home a text that is worth more to your side than no agreement, that the "
          "others can sign too, and that will be kept.",
          "Your score sheet says what each wording is worth to you, in points. Theirs say something else. Do not show "
          "yours, and do not read theirs."}});
    sections.push_back(the_text(scenario));
    sections.push_back(at_the_table(scenario));
    for (RuleSection& section : procedures_on_a_page(scenario))
        sections.push_back(std::move(section));
    sections.push_back(
        {"What a promise counts for",
         {"What the others undertake counts for you only as far as you trust them, or as a breach would be seen. "
          "Articles on checking raise it: that is why your sheet has several columns for some provisions.",
          "Your own undertakings cost you points; so, often, does being checked."}});
    add_surroundings(scenario, sections);
    sections.push_back({"Your instructions", rules_of_instructions(scenario)});
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
