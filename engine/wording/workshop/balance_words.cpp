#include "wording/workshop/balance_words.hpp"

#include "wording/figures.hpp"
#include "wording/measure_words.hpp"
#include "wording/names.hpp"
#include "wording/phrase.hpp"

#include <cmath>

namespace parley::wording {

namespace {

std::string note_on_balanced_row() {
    return "Theory's row is the balanced text over the chances of all profiles, with promises counted at the trust of "
           "the start; in the other rows they count as they were kept.";
}

} // namespace

std::string heading_of(BalanceSection section) {
    switch (section) {
    case BalanceSection::agreements:
        return "What can be agreed";
    case BalanceSection::profiles:
        return "Whatever the parties are";
    case BalanceSection::worths:
        return "What trading, trust and checking are worth";
    case BalanceSection::provisions:
        return "What each provision is worth, and to whom";
    case BalanceSection::keeping:
        return "Whether keeping a promise pays";
    case BalanceSection::measures:
        return "Measures compared";
    case BalanceSection::pairings:
        return "Agents against agents";
    case BalanceSection::reading:
        return "How long it takes to read";
    case BalanceSection::verdicts:
        return "Will it teach?";
    }
    return {};
}

std::string balance_kind() { return "Balance report"; }

std::string balance_title(const scenario::PublicScenario& scenario) {
    return phrase("{title}: balance report", {{"title", scenario.title}});
}

std::string balance_intro() {
    return "For the scenario's author and for lecturers: what it holds before anybody has played it. It opens "
           "everybody's papers.";
}

std::string balance_lead(std::size_t figures, std::size_t wanted, std::size_t allowed) {
    const std::size_t otherwise = figures - wanted - allowed;
    const auto are = [](std::size_t count) {
        return count == 0 ? std::string("none is")
                          : count_word(static_cast<std::int32_t>(count)) + (count == 1 ? " is" : " are");
    };
    return phrase("Of {figures} figures, {wanted} in the range in which play is a lesson, {otherwise} not, and "
                  "{allowed} otherwise on purpose.",
                  {{"figures", grouped(figures)},
                   {"wanted", are(wanted)},
                   {"otherwise", are(otherwise)},
                   {"allowed", are(allowed)}});
}

std::string nothing_played() { return "Nothing was played: what only games can tell is left out."; }

std::string balance_foot(const scenario::PublicScenario& scenario, std::uint32_t games, std::uint32_t games_a_pairing) {
    return phrase("Parley. Scenario {scenario}. Played: {games} games a habit, {pairing} a pairing of agents. This "
                  "report shows the papers of every side.",
                  {{"scenario", scenario.id}, {"games", grouped(games)}, {"pairing", grouped(games_a_pairing)}});
}

FigureWords space_figure(const scenario::PublicScenario& scenario, treaty::PartyId x, treaty::PartyId y) {
    return {phrase("Every text by its worth to {x} and to {y}",
                   {{"x", party_name(scenario, x)}, {"y", party_name(scenario, y)}}),
            "Each dot is a text that may be signed. The line is the frontier: nothing on it can be bettered for one at "
            "no cost to the other. Beyond both no-deal lines lies the bargaining zone."};
}

std::string agreement_of_theory_title() { return "agreement of theory"; }

std::string may_be(const scenario::PublicScenario& scenario, treaty::PartyId party) {
    return phrase("{party} is", {{"party", short_name(scenario, party)}});
}

FigureWords zone_by_profile_figure() {
    return {"The bargaining zone by what the two parties are",
            "One text in so many that may be signed suits both; the darker, the wider the zone."};
}

std::vector<std::string> columns_of_one_profile() {
    return {"party and profile", "chance", "chance of a zone", "most over no deal"};
}

std::string note_on_one_profile(std::size_t combinations) {
    return phrase("The profiles combine in {many} ways. The chance of a zone, and the mean of the most that the party "
                  "can have over no deal in it, are over what the others may be.",
                  {{"many", grouped(combinations)}});
}

std::string party_and_profile(const scenario::PublicScenario& scenario, treaty::PartyId party,
                              treaty::ProfileId profile) {
    return phrase("{party}, {profile}",
                  {{"party", short_name(scenario, party)}, {"profile", profile_name(scenario, party, profile)}});
}

FigureWords provisions_figure(bool marked) {
    return {"What each provision is worth to each party",
            std::string("At its highest option, at the trust of the start, with no other undertaking in the text.") +
                (marked ? " The symbol marks the option of the balanced text (Kalai and Smorodinsky's)." : "")};
}

std::string provisions_axis() { return "points of worth"; }

std::string provision_in_article(const scenario::PublicScenario& scenario, treaty::ProvisionId provision) {
    return phrase("{article}: {provision}", {{"article", article_number(scenario, scenario.text.at(provision).article)},
                                             {"provision", provision_name(scenario, provision)}});
}

std::vector<std::string> columns_of_balanced(const scenario::PublicScenario& scenario) {
    std::vector<std::string> columns{"provision", "in the balanced text"};
    for (const scenario::Party& party : scenario.parties)
        columns.push_back(party.short_name);
    return columns;
}

std::string note_on_balanced() {
    return "The balanced text (Kalai and Smorodinsky's) gives everybody the same part of the best that it could have "
           "in the zone, as far as options allow. Points are at the trust of the start.";
}

FigureWords keeping_figure(const scenario::PublicScenario& scenario, treaty::PartyId obligor) {
    return {phrase("In how many ways keeping pays {party}", {{"party", party_name(scenario, obligor)}}),
            phrase("Undertakings of {party}, by what it may be: of all options and checks that lie together in a text "
                   "of the zone, those under which no breach can be expected to bring more than keeping.",
                   {{"party", party_name(scenario, obligor)}})};
}

std::string keeping_rows_title() { return "undertaking"; }

std::string share_that_pays(std::size_t pays, std::size_t rows) {
    return phrase("{pays} of {rows}", {{"pays", grouped(pays)}, {"rows", grouped(rows)}});
}

std::string nothing_to_keep() {
    return "No text of the zone holds an undertaking that costs its author anything: there is nothing to break.";
}

std::vector<std::string> columns_of_measures(const scenario::PublicScenario& scenario) {
    std::vector<std::string> columns{"measure", "kind", "capital", "from session"};
    for (const scenario::Party& party : scenario.parties)
        columns.push_back(party.short_name);
    return columns;
}

std::string note_on_measures() {
    return "Taken once, at the start: by how many points it changes what the balanced text brings each over no deal, "
           "through trust, tension and leverage, which raises the no deal of whoever presses. What it does at home, on "
           "the map, to the agenda or to what is known "
           "is not in it.";
}

std::string no_measures_compared() { return "Without a bargaining zone there is nothing to compare measures by."; }

std::string price_of_measure(const scenario::Measure& measure) {
    return measure.once ? phrase("{cost}, once", {{"cost", number(measure.cost)}}) : number(measure.cost);
}

std::string kind_in_table(scenario::MeasureKind kind) { return lowered(kind_name(kind)); }

FigureWords in_force_figure(const scenario::PublicScenario& scenario, std::uint32_t games) {
    return {"How often a text comes into force",
            phrase("Share of {games} games in which a text came into force; rows sit for {one}, columns for {other}.",
                   {{"games", grouped(games)},
                    {"one", party_name(scenario, treaty::PartyId(0))},
                    {"other", party_name(scenario, treaty::PartyId(1))}})};
}

FigureWords together_figure(const scenario::PublicScenario& scenario) {
    return {"What they gain together over no deal",
            phrase("Points that both had in the end over what no deal was worth at the start, added up, a game; rows "
                   "sit for {one}, columns for {other}.",
                   {{"one", party_name(scenario, treaty::PartyId(0))},
                    {"other", party_name(scenario, treaty::PartyId(1))}})};
}

std::string seat_of(const scenario::PublicScenario& scenario, treaty::PartyId party) {
    return phrase("for {party}", {{"party", short_name_in_text(scenario, party)}});
}

std::vector<std::string> columns_of_pairings(const scenario::PublicScenario& scenario) {
    std::vector<std::string> columns{"who negotiates", "in force", "session"};
    for (const scenario::Party& party : scenario.parties)
        columns.push_back(party.short_name);
    columns.emplace_back("together");
    return columns;
}

std::string cooperative_pair_row() { return "a cooperative pair"; }

std::string alike_row(const std::string& agent) { return phrase("{agent} in every seat", {{"agent", agent}}); }

std::string balanced_row() { return "theory: the balanced text"; }

std::string note_on_cooperative_pair() {
    return "Points over no deal, a game. The cooperative pair has told each other what everything is worth to it, "
           "tables the balanced text as soon as a whole text may be tabled, makes gestures and keeps its word: what "
           "attentive people can reach, by which what agents make of each other is to be judged. " +
           note_on_balanced_row();
}

std::string note_without_cooperative_pair() {
    return "Points over no deal, a game. There is no scripted cooperative group for more than two parties: what "
           "attentive people can reach is told by theory alone. " +
           note_on_balanced_row();
}

std::vector<std::string> columns_of_reading() { return {"what is read", "by whom", "words", "minutes"}; }

std::string reading_part(analysis::ReadingPart part) {
    switch (part) {
    case analysis::ReadingPart::opening:
        return "summary and opening";
    case analysis::ReadingPart::cases:
        return "public cases";
    case analysis::ReadingPart::mandate:
        return "mandate, with the longest profile";
    case analysis::ReadingPart::text:
        return "articles, provisions, options";
    case analysis::ReadingPart::measures:
        return "measures";
    case analysis::ReadingPart::facts:
        return "facts";
    case analysis::ReadingPart::events:
        return "all events of the deck";
    }
    return {};
}

std::string everybody() { return "everybody"; }

std::string note_on_reading(double words_a_minute, std::size_t longest_event) {
    const std::string speed = phrase("At {words} words a minute, as instructions are read with care.",
                                     {{"words", number(static_cast<std::int64_t>(words_a_minute))}});
    return longest_event == 0 ? speed
                              : speed + phrase(" A game shows some of the events only; the longest has {words} words.",
                                               {{"words", grouped(longest_event)}});
}

std::vector<std::string> columns_of_verdicts() { return {"check", "what is so", "verdict"}; }

std::string verdict_word(FigureVerdict verdict) {
    switch (verdict) {
    case FigureVerdict::as_wanted:
        return "as wanted";
    case FigureVerdict::allowed:
        return "on purpose";
    case FigureVerdict::otherwise:
        return "not as wanted";
    }
    return {};
}

std::string heading_of_findings() { return "Not as wanted"; }
std::string heading_of_allowances() { return "Otherwise on purpose"; }
std::string heading_of_all_figures() { return "Every figure"; }
std::string no_findings() { return "Nothing is otherwise than wanted, but what the author means to be so."; }

std::string after_code(std::string_view code, const std::string& told) {
    return phrase("{code}: {told}", {{"code", std::string(code)}, {"told", told}});
}

std::string signed_decimal(double points) {
    const auto hundredths = static_cast<std::int64_t>(std::floor(points * 100 + 0.5));
    const std::string written = with_decimal(hundredths);
    const bool nothing = written == "0.0" || written == std::string(minus) + "0.0";
    return nothing ? "0.0" : (hundredths > 0 ? "+" : "") + written;
}

std::string fixed_decimal(double value) {
    return with_decimal(static_cast<std::int64_t>(std::floor(value * 100 + 0.5)));
}

std::string whole_percent(double share) {
    return number(static_cast<std::int64_t>(std::floor(100 * share + 0.5))) + " %";
}

} // namespace parley::wording
