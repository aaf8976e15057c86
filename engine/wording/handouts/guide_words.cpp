#include "wording/handouts/guide_words.hpp"

#include "rules/world/regime.hpp"
#include "wording/analysis_words.hpp"
#include "wording/commands/analysis_tables.hpp"
#include "wording/figures.hpp"
#include "wording/handouts/cable_condition.hpp"
#include "wording/names.hpp"
#include "wording/phrase.hpp"

#include <algorithm>

namespace parley::wording {

namespace {

using analysis::PartyId;

std::string lines_of_mandate(const scenario::PublicScenario& open, const treaty::Mandate& mandate) {
    std::vector<std::string> lines;
    for (const treaty::InstructedLine& instructed : mandate.red_lines)
        lines.push_back(phrase("{provision}, {bound}", {{"provision", provision_name(open, instructed.line.provision)},
                                                        {"bound", bound_words(open, instructed.line)}}));
    for (const treaty::Instruction& told : mandate.instructions)
        lines.push_back(phrase("told: {provision}, {bound}", {{"provision", provision_name(open, told.line.provision)},
                                                              {"bound", bound_words(open, told.line)}}));
    return lines.empty() ? "nothing" : joined(lines, "; ");
}

/// The article on which most hangs for the party; the first of equals.
treaty::ArticleId dearest_article(const scenario::Scenario& scenario, std::size_t party) {
    const treaty::TreatyText& text = scenario.open.text;
    std::size_t best = 0;
    for (std::size_t a = 1; a < text.articles.size(); ++a)
        if (treaty::stake(text, scenario.papers[party].mandate, treaty::ArticleId(a)) >
            treaty::stake(text, scenario.papers[party].mandate, treaty::ArticleId(best)))
            best = a;
    return treaty::ArticleId(best);
}

} // namespace

std::vector<std::vector<std::string>> folder_rows(const std::vector<FileInFolder>& files) {
    std::vector<std::vector<std::string>> rows{{"File", "Paper", "For"}};
    for (const FileInFolder& file : files)
        rows.push_back({file.name, file.title, file.for_whom});
    return rows;
}

std::string no_quiz_in_file() { return "The scenario's file has no quiz, so there is none here."; }

std::vector<std::string> steps_on_paper(const scenario::PublicScenario& scenario) {
    std::vector<std::string> steps;
    steps.push_back("Print one set of papers a table. Everybody gets the briefing, the map and the rules; each "
                    "delegation gets its own instructions, and nobody else's.");
    steps.push_back(
        phrase("Make tables of {count}. Teams of two or three on a seat talk more about why.",
               {{"count", counted(static_cast<std::int32_t>(scenario.party_count()), "delegation", "delegations")}}));
    steps.emplace_back("Let them take the quiz before they read on, if there is one; the word that each chooses lets "
                       "you compare it with the one afterwards without names.");
    steps.emplace_back("Give them time to read. Say aloud: papers are secret; at the table anything may be said; only "
                       "what is tabled and agreed counts.");
    steps.emplace_back("Announce each meeting, read out a cable or two, and watch the time. One of each table keeps "
                       "the rolling text.");
    steps.emplace_back("At the end collect one agreement form a table, let everybody add up the score sheet alone, and "
                       "write each table's text and points on the board, by seat.");
    steps.emplace_back("Then the second quiz, the debrief questions, and what happened in history.");
    return steps;
}

std::vector<std::vector<std::string>> dealt_rows(const scenario::Scenario& scenario,
                                                 const analysis::Profiles& profiles) {
    std::vector<std::vector<std::string>> rows{{"Delegation", "Is", "No deal", "What binds it"}};
    for (std::size_t p = 0; p < scenario.open.party_count(); ++p) {
        const treaty::Mandate& mandate = scenario.papers[p].mandate;
        rows.push_back({short_name(scenario.open, PartyId(p)), profile_name(scenario.open, PartyId(p), profiles[p]),
                        with_decimal(mandate.profiles[profiles[p].index()].reservation.hundredths),
                        lines_of_mandate(scenario.open, mandate)});
    }
    return rows;
}

std::string note_on_dealt() {
    return "What a delegation is decides what no agreement is worth to it, and what checking and keeping cost it. The "
           "others know only how likely each is.";
}

std::string note_on_falls(const scenario::Scenario& scenario, const analysis::Profiles& profiles) {
    if (scenario.open.regime.empty())
        return {};
    std::vector<std::string> parts;
    for (std::size_t p = 0; p < scenario.open.party_count(); ++p) {
        const core::Points first = scenario.papers[p].mandate.profiles[profiles[p].index()].reservation;
        parts.push_back(
            phrase("{worth} for {party}",
                   {{"worth", with_decimal((first - rules::lost_in_the_end(scenario.open, PartyId(p))).hundredths)},
                    {"party", short_name_in_text(scenario.open, PartyId(p))}}));
    }
    return phrase("Where nothing is kept, what no agreement is worth has fallen by the end, to {parts}. All that "
                  "follows counts with that.",
                  {{"parts", listed(parts)}});
}

std::vector<std::vector<std::string>> stake_rows(const scenario::Scenario& scenario) {
    std::vector<std::vector<std::string>> rows{{"Article"}};
    for (std::size_t p = 0; p < scenario.open.party_count(); ++p)
        rows.front().push_back(short_name(scenario.open, PartyId(p)));
    for (std::size_t a = 0; a < scenario.open.text.articles.size(); ++a) {
        rows.push_back({article_name(scenario.open, treaty::ArticleId(a))});
        for (std::size_t p = 0; p < scenario.open.party_count(); ++p)
            rows.back().push_back(
                points(treaty::stake(scenario.open.text, scenario.papers[p].mandate, treaty::ArticleId(a))));
    }
    return rows;
}

std::string note_on_stakes() {
    return "In points on paper, between the worst and the best wording. Where one side has much at stake and the other "
           "little, there is something to trade.";
}

std::vector<std::vector<std::string>> named_text_rows(const scenario::PublicScenario& scenario,
                                                      const analysis::BargainingPoints& points_of_theory) {
    std::vector<std::vector<std::string>> rows{{"Name"}};
    for (std::size_t p = 0; p < scenario.party_count(); ++p)
        rows.front().push_back(short_name(scenario, PartyId(p)));
    rows.front().emplace_back("What makes it so");
    for (const NamedPoint& point : named_points(points_of_theory)) {
        rows.push_back({point.name});
        for (std::size_t p = 0; p < scenario.party_count(); ++p)
            rows.back().push_back(with_decimal(point.agreement.worth[p]));
        rows.back().push_back(raised(ended(point.rule)));
    }
    return rows;
}

std::string leads_in_nash() { return "The text of the first of them, article by article:"; }

std::vector<std::string> text_by_article(const scenario::PublicScenario& scenario, const treaty::Outcome& outcome) {
    std::vector<std::string> lines;
    for (std::size_t a = 0; a < scenario.text.articles.size(); ++a) {
        const treaty::Article& article = scenario.text.articles[a];
        std::vector<std::string> parts;
        for (const treaty::ProvisionId provision : article.provisions)
            parts.push_back(phrase("{name}, “{option}”",
                                   {{"name", provision_name(scenario, provision)},
                                    {"option", option_label(scenario, provision, outcome[provision.index()])}}));
        const bool undertaken =
            std::ranges::any_of(article.provisions, [&](auto provision) { return outcome[provision.index()] != 0; });
        lines.push_back(phrase("{article}: {parts}",
                               {{"article", article_name(scenario, treaty::ArticleId(a))},
                                {"parts", undertaken ? ended(joined(parts, "; ")) : std::string("left out.")}}));
    }
    return lines;
}

std::string leads_in_combinations() { return "What can be agreed, whatever the delegations turn out to be:"; }

std::vector<std::string> combination_titles(const scenario::PublicScenario& scenario) {
    std::vector<std::string> titles;
    for (std::size_t p = 0; p < scenario.party_count(); ++p)
        titles.push_back(short_name(scenario, PartyId(p)));
    titles.insert(titles.end(), {"Chance", "Most together", "All could sign"});
    return titles;
}

std::vector<std::string> combination_row(const scenario::PublicScenario& scenario, const analysis::AtProfiles& at) {
    std::vector<std::string> row;
    for (std::size_t p = 0; p < scenario.party_count(); ++p)
        row.push_back(profile_name(scenario, PartyId(p), at.profiles[p]));
    row.insert(row.end(), {chance_of_profiles(at.chance), with_decimal(at.joint_maximum), share_in_zone(at.zone)});
    return row;
}

std::string picture_of_texts() {
    return "Every text by its worth to two delegations. Up and to the right of both no-deal lines lies what both can "
           "sign; on the frontier neither can gain unless the other loses.";
}

std::vector<std::string> concern_lines(const scenario::Scenario& scenario) {
    std::vector<std::string> lines;
    for (std::size_t p = 0; p < scenario.papers.size(); ++p)
        for (const scenario::Constituency& constituency : scenario.papers[p].home)
            for (const scenario::Concern& concern : constituency.concerns)
                if (!concern.reason.empty())
                    lines.push_back(phrase("{name} ({party}), on {provision}: {reason}",
                                           {{"name", raised(constituency.name)},
                                            {"party", short_name(scenario.open, PartyId(p))},
                                            {"provision", provision_name(scenario.open, concern.provision)},
                                            {"reason", ended(concern.reason)}}));
    return lines;
}

std::string note_on_asking() {
    return "A delegation that comes to ask an audience of its own may be told this, in confidence, once each.";
}

std::vector<std::string> keeping_lines(const scenario::PublicScenario& scenario,
                                       const std::vector<analysis::KeepingRow>& rows) {
    const auto pays =
        std::ranges::count_if(rows, [](const auto& row) { return analysis::keeping_pays(row.to_obligor); });
    std::vector<std::string> lines{
        phrase("Counted over every undertaking that a text all could sign may hold, under every checking of it and for "
               "every intention of its author, keeping it pays in {pays} of {all} cases.",
               {{"pays", grouped(static_cast<std::uint64_t>(pays))}, {"all", grouped(rows.size())}})};
    for (std::size_t p = 0; p < scenario.party_count(); ++p) {
        std::vector<std::string> names;
        for (const analysis::KeepingRow& row : rows) {
            const std::string name = provision_name(scenario, row.provision);
            if (row.obligor.index() == p && !analysis::keeping_pays(row.to_obligor) && !row.halfway_checked &&
                std::ranges::find(names, name) == names.end())
                names.push_back(name);
        }
        if (!names.empty())
            lines.push_back(phrase("Unchecked or little checked, {party} can gain by breaking: {names}.",
                                   {{"party", short_name_in_text(scenario, PartyId(p))}, {"names", listed(names)}}));
    }
    return lines;
}

std::vector<std::string> cable_lines(const scenario::Scenario& scenario) {
    std::vector<std::string> lines;
    for (const scenario::Occurrence& event : scenario.deck) {
        std::string line =
            phrase("{Day}{to}{if}{chance}: {headline} {text}",
                   {{"day", event.date.empty() ? std::string("at any time") : short_day(event.date)},
                    {"to", event.only_for ? ", to " + short_name_in_text(scenario.open, *event.only_for) + " alone"
                                          : std::string()},
                    {"if", cable_condition(scenario, event)},
                    {"chance", event.chance < 1000 ? ", with a chance of " + std::to_string(event.chance / 10) + " %"
                                                   : std::string()},
                    {"headline", ended(event.headline)},
                    {"text", ended(event.text)}});
        if (!event.note.empty())
            line += phrase(" (In history: {note})", {{"note", ended(event.note)}});
        lines.push_back(std::move(line));
    }
    return lines;
}

std::string note_on_cables() {
    return "The program brings these when what is said before the colon holds. Of cables that exclude each other bring "
           "the one that fits the table; tell afterwards what was invented.";
}

std::vector<std::string> announcement_lines(const scenario::Scenario& scenario) {
    std::vector<std::string> lines;
    for (const scenario::PreparedAnnouncement& told : scenario.teaching.announcements)
        lines.push_back(
            phrase("{text} ({label}{when}{to})",
                   {{"label", told.label},
                    {"when", told.session ? ", for meeting " + std::to_string(*told.session + 1) : std::string()},
                    {"to", told.only_for ? ", for " + short_name_in_text(scenario.open, *told.only_for) + " alone"
                                         : std::string()},
                    {"text", ended(told.text)}}));
    return lines;
}

std::vector<std::string> answer_lines(const scenario::Scenario& scenario, const analysis::ScenarioAnalysis& analysis) {
    std::vector<std::string> lines;
    for (std::size_t p = 0; p < scenario.open.party_count(); ++p)
        lines.push_back(phrase("What mattered most to {party} was {article}.",
                               {{"party", short_name_in_text(scenario.open, PartyId(p))},
                                {"article", article_name(scenario.open, dearest_article(scenario, p))}}));
    if (analysis.zone.points) {
        for (std::size_t p = 0; p < scenario.open.party_count(); ++p)
            lines.push_back(phrase("The most that {party} could have with everybody signing was {most}; leaving was "
                                   "worth {line}.",
                                   {{"party", short_name_in_text(scenario.open, PartyId(p))},
                                    {"most", with_decimal(analysis.zone.points->ideal[p])},
                                    {"line", with_decimal(analysis.zone.reservation[p])}}));
    } else {
        lines.emplace_back("With these intentions no text was better than no deal for everybody: to walk away was "
                           "right.");
    }
    lines.push_back(trading_sentence(analysis));
    lines.push_back(checking_sentence(analysis));
    return lines;
}

std::string term_line(const scenario::GlossaryTerm& term) {
    return phrase("{term}: {meaning}", {{"term", term.term}, {"meaning", ended(term.meaning)}});
}

std::string lettered_answer(std::size_t number, const std::string& answer) {
    return std::string(1, static_cast<char>('a' + number)) + ") " + answer;
}

std::string when_asked(scenario::QuizTime time) {
    switch (time) {
    case scenario::QuizTime::before:
        return "Asked before the talks.";
    case scenario::QuizTime::after:
        return "Asked after the talks.";
    case scenario::QuizTime::both:
        return "Asked before and after the talks.";
    }
    return {};
}

} // namespace parley::wording
