#include "wording/classes/class_findings.hpp"

#include "core/variant_match.hpp"
#include "wording/classes/class_titles.hpp"
#include "wording/debrief/debrief_reader.hpp"
#include "wording/debrief/outcome.hpp"
#include "wording/figures.hpp"
#include "wording/names.hpp"
#include "wording/phrase.hpp"

#include <string_view>

namespace parley::wording {
namespace {

std::string tables_listed(const std::vector<std::uint32_t>& numbers) {
    std::vector<std::string> parts;
    for (const std::uint32_t number : numbers)
        parts.push_back(std::to_string(number));
    return listed(parts);
}

std::string words_for(std::size_t count) { return count_word(static_cast<std::int32_t>(count)); }

/// "24 for the United States (no deal 20) and 34 for Russia (no deal 26)"
std::string worths_beside_no_deal(const scenario::PublicScenario& scenario, const TableCame& table) {
    std::vector<std::string> parts;
    for (std::size_t p = 0; p < table.worth.size(); ++p)
        parts.push_back(phrase("{worth} for {party} (no deal {no_deal})",
                               {{"worth", points(table.worth[p])},
                                {"party", short_name_in_text(scenario, rules::PartyId(p))},
                                {"no_deal", points(table.no_deal[p])}}));
    return listed(parts);
}

/// "8 for the United States and 12 for Russia"
std::string worths_named(const scenario::PublicScenario& scenario, const std::vector<core::Points>& worths) {
    std::vector<std::string> parts;
    for (std::size_t p = 0; p < worths.size(); ++p)
        parts.push_back(phrase("{worth} for {party}", {{"worth", points(worths[p])},
                                                       {"party", short_name_in_text(scenario, rules::PartyId(p))}}));
    return listed(parts);
}

/// "20 and 26"
std::string bare_worths(const std::vector<core::Points>& worths) {
    std::vector<std::string> parts;
    for (const core::Points worth : worths)
        parts.push_back(points(worth));
    return listed(parts);
}

/// Of a table without a text in force: what no deal came to, where that is not what it was at the start.
std::string no_deal_moved(const scenario::PublicScenario& scenario, const TableCame& table) {
    bool moved = false;
    for (std::size_t p = 0; p < table.worth.size(); ++p)
        moved = moved || points(table.worth[p]) != points(table.no_deal[p]);
    return moved ? phrase(": no deal came to {now}, from {start} at the start",
                          {{"now", worths_named(scenario, table.worth)}, {"start", bare_worths(table.no_deal)}})
                 : "";
}

/// The parties that would have done better without a deal.
rules::PartySet losers(const TableCame& table) {
    rules::PartySet worse;
    for (std::size_t p = 0; p < table.worth.size(); ++p)
        if (table.worth[p] < table.no_deal[p])
            worse.insert(rules::PartyId(p));
    return worse;
}

std::string losers_named(const scenario::PublicScenario& scenario, rules::PartySet parties) {
    std::vector<std::string> names;
    for (const rules::PartyId party : parties)
        names.push_back(short_name_in_text(scenario, party));
    return listed(names);
}

/// Of a text that came into force.
std::string verdict_on_text(const scenario::PublicScenario& scenario, const TableCame& table) {
    const rules::PartySet worse = losers(table);
    if (!worse.empty())
        return phrase("no deal would have been better for {parties}", {{"parties", losers_named(scenario, worse)}});
    return phrase("the text had {share} of the joint gain", {{"share", percentage(table.gain_captured)}});
}

/// "in session 3 (13 January)", "in the extra session"
std::string within_meeting(const scenario::PublicScenario& scenario, std::size_t session, bool extra) {
    return phrase("in {meeting}",
                  {{"meeting", meeting_name(scenario, {static_cast<rules::SessionIndex>(session), extra})}});
}

std::string tables_signed(const ClassTally& tally) {
    const std::size_t in_force = tally.kept + tally.broken;
    if (tally.finished == 1)
        return tally.kept == 1      ? "The one table signed a text and kept it"
               : tally.broken == 1  ? "The one table signed a text that did not last whole"
               : tally.stopped == 1 ? "The one table initialled a text that never came into force"
                                    : "The one table came to no text";
    if (in_force == 0)
        return phrase(tally.stopped == 0 ? "None of {tables} tables came to a text"
                                         : "None of {tables} tables brought a text into force",
                      {{"tables", words_for(tally.finished)}});
    const Arguments counts{
        {"kept", words_for(tally.kept)}, {"tables", words_for(tally.finished)}, {"broken", words_for(tally.broken)}};
    if (tally.kept == tally.finished)
        return phrase("All {tables} tables signed a text and kept it", counts);
    if (tally.broken == 0)
        return phrase("{Kept} of {tables} tables signed a text and kept it", counts);
    return phrase(tally.kept == 0
                      ? "{Broken} of {tables} tables signed a text, and none lasted whole"
                      : "{Kept} of {tables} tables signed a text and kept it, {broken} more signed one that did not "
                        "last whole",
                  counts);
}

std::string better_without_words(const ClassTally& tally) {
    const std::size_t in_force = tally.kept + tally.broken;
    if (in_force == 0)
        return "";
    if (tally.better_without == 0)
        return in_force == 1 ? "; nobody there would have done better without"
                             : "; nobody at them would have done better without";
    if (in_force == 1)
        return "; one side there would have done better without";
    if (tally.better_without == in_force)
        return "; at every one of them a side would have done better without";
    return phrase("; at {worse} of them one side would have done better without",
                  {{"worse", words_for(tally.better_without)}});
}

std::string missed_words(const scenario::PublicScenario& scenario, const TradeMissed& missed) {
    return phrase(missed.reached == 0 ? ", and no text had “{provision}: {option}”"
                                      : ", and only {reached} of {texts} texts had “{provision}: {option}”",
                  {{"reached", words_for(missed.reached)},
                   {"texts", words_for(missed.texts)},
                   {"option", option_label(scenario, missed.provision, missed.option)},
                   {"provision", provision_name(scenario, missed.provision)}});
}

} // namespace

std::string table_judgement(const scenario::PublicScenario& scenario, const TableCame& table) {
    Arguments arguments{{"table", tables_named(table.numbers)},
                        {"each", table.numbers.size() > 1 ? "each " : ""},
                        {"sessions", counted(static_cast<std::int32_t>(table.sessions), "session", "sessions")},
                        {"worths", worths_beside_no_deal(scenario, table)},
                        {"moved", no_deal_moved(scenario, table)},
                        {"verdict", verdict_on_text(scenario, table)}};
    if (!table.how)
        return phrase(table.numbers.size() > 1 ? "{table} are not over: {sessions} begun at each."
                                               : "{table} is not over: {sessions} begun.",
                      arguments);
    const auto by = [&](rules::PartyId party) {
        arguments.push_back({"party", short_name_in_text(scenario, party)});
        arguments.push_back({"capital", capital_name(scenario, party)});
    };
    return core::match(
        *table.how,
        [&](const rules::NoAgreement&) {
            return phrase("{table} ran out of sessions without a text{moved}.", arguments);
        },
        [&](const rules::WalkedOut& ending) {
            by(ending.by);
            return phrase("{table} ended when {party} walked out{moved}.", arguments);
        },
        [&](const rules::TalksCollapsed&) { return phrase("{table} collapsed in a crisis{moved}.", arguments); },
        [&](const rules::NotRatified& ending) {
            by(ending.by);
            return phrase("{table} {each}initialled a text, and {capital} refused it{moved}.", arguments);
        },
        [&](const rules::AgreementKept&) {
            return phrase("{table} {each}signed a text and kept it: {worths}; {verdict}.", arguments);
        },
        [&](const rules::AgreementSuspended&) {
            return phrase("{table} {each}signed a text, part of which was suspended: {worths}; {verdict}.", arguments);
        },
        [&](const rules::AgreementLeft& ending) {
            by(ending.by);
            return phrase("{table} {each}signed a text, and {party} left it: {worths}; {verdict}.", arguments);
        });
}

std::string class_judgement(const scenario::PublicScenario& scenario, const ClassTally& tally,
                            const std::optional<TradeMissed>& missed) {
    if (tally.finished == 0)
        return tally.tables == 1 ? "The one table is not over."
                                 : phrase("None of {tables} tables is over.", {{"tables", words_for(tally.tables)}});
    return tables_signed(tally) + better_without_words(tally) + (missed ? missed_words(scenario, *missed) : "") + ".";
}

std::string instructions_words(std::size_t sets) {
    if (sets == 0)
        return "";
    return sets == 1 ? "same instructions at all tables"
                     : phrase("instructions differed: {sets} sets", {{"sets", words_for(sets)}});
}

std::string class_counts(std::size_t tables, std::size_t finished, std::size_t sets) {
    const std::string instructions = instructions_words(sets);
    const Arguments counts{{"tables", counted(static_cast<std::int32_t>(tables), "table", "tables")},
                           {"left", words_for(tables - finished)}};
    return raised(phrase(finished == tables ? "{tables}" : "{tables}, {left} not over", counts)) +
           (instructions.empty() || finished < 2 ? "" : "; " + instructions) + ".";
}

std::string unfinished_tables(const std::vector<std::uint32_t>& numbers) {
    if (numbers.empty())
        return "";
    return phrase(numbers.size() == 1
                      ? "Table {numbers} is not over and is counted as unfinished; nothing of it is shown. This report "
                        "opens the instructions of the others, under which it may be playing still."
                      : "Tables {numbers} are not over and are counted as unfinished; nothing of them is shown. This "
                        "report opens the instructions of the others, under which they may be playing still.",
                  {{"numbers", tables_listed(numbers)}});
}

std::string tables_left_out(const std::vector<std::uint32_t>& numbers) {
    if (numbers.empty())
        return "";
    return phrase(numbers.size() == 1
                      ? "Table {numbers} is left out: its game could not be read or drawn up. It counts nowhere here."
                      : "Tables {numbers} are left out: their games could not be read or drawn up. They count nowhere "
                        "here.",
                  {{"numbers", tables_listed(numbers)}});
}

std::string breach_sentence(const scenario::PublicScenario& scenario, const BreachTold& breach) {
    const std::string pattern = breach.conduct == rules::Conduct::hedge
                                    ? "{table}: {party} kept “{provision}” only in part, first in {period}; "
                                    : "{table}: {party} broke “{provision}”, first in {period}; ";
    return phrase(pattern + (!breach.caught ? "it never came out."
                             : breach.cured ? "it came out and was put right."
                                            : "it came out."),
                  {{"table", table_named(breach.table)},
                   {"party", short_name_in_text(scenario, breach.by)},
                   {"provision", provision_name(scenario, breach.provision)},
                   {"period", period_name(scenario, breach.period)}});
}

std::string suspension_sentence(const scenario::PublicScenario& scenario, std::uint32_t table, rules::PartyId by,
                                rules::ProvisionId provision, std::size_t period) {
    return phrase("{table}: {party} suspended “{provision}” in {period}.",
                  {{"table", table_named(table)},
                   {"party", short_name_in_text(scenario, by)},
                   {"provision", provision_name(scenario, provision)},
                   {"period", period_name(scenario, period)}});
}

std::string nothing_in_force() { return "No text came into force, so there was nothing to keep."; }

std::string nothing_broken() { return "Every undertaking was kept."; }

std::string kept_note() {
    return "Undertakings are those that could be broken, counted once for each side that they bind.";
}

std::string telling_heading(std::uint32_t table, TellingWhy why) {
    const Arguments arguments{{"table", table_named(table)}};
    switch (why) {
    case TellingWhy::most_gained:
        return phrase("{table}: the most gained together", arguments);
    case TellingWhy::most_lost:
        return phrase("{table}: the most thrown away", arguments);
    case TellingWhy::word_broken:
        return phrase("{table}: a word that was broken", arguments);
    case TellingWhy::turned_most:
        return phrase("{table}: one step that moved much", arguments);
    }
    return {};
}

std::string turn_sentence(const scenario::PublicScenario& scenario, const TurnOfTable& turn) {
    const Arguments arguments{{"when", within_meeting(scenario, turn.session, turn.extra)},
                              {"party", short_name_in_text(scenario, turn.by)},
                              {"capital", capital_name(scenario, turn.by)},
                              {"articles", articles_briefly(scenario, turn.articles)},
                              {"before", worths_named(scenario, turn.before)},
                              {"after", worths_named(scenario, turn.after)}};
    switch (turn.turn) {
    case TurnTold::agreed:
        return phrase("The greatest step came {when}: {party} closed {articles}, and what was agreed went from "
                      "{before} to {after}.",
                      arguments);
    case TurnTold::reopened:
        return phrase("The greatest step came {when}: {party} opened {articles} again, and what was agreed went from "
                      "{before} to {after}.",
                      arguments);
    case TurnTold::refused_at_home:
        return phrase("The greatest step came at home: {capital} refused a text worth {before}; no deal was worth "
                      "{after}.",
                      arguments);
    case TurnTold::walked_out:
        return phrase("The greatest step came {when}: {party} walked out when what was agreed was worth {before}; no "
                      "deal was worth {after}.",
                      arguments);
    case TurnTold::collapsed:
        return phrase("The greatest step came {when}: the talks collapsed when what was agreed was worth {before}; no "
                      "deal was worth {after}.",
                      arguments);
    }
    return {};
}

std::string scores_note() {
    return "Compare within a seat only: each seat has instructions of its own, and a score counts what could be had "
           "from there. “Best” is the most that seat could have had with the others no worse than without a deal.";
}

std::vector<std::string> class_method(bool exact, bool names_trade) {
    std::vector<std::string> all{
        "Texts are drawn at what they were worth by each side’s true instructions and at the trust of the start, so "
        "that tables can be compared. What a table came to in the end counts the trust that was there, what was kept, "
        "and what a breach cost.",
        "A score is made of the national interest (70), the support kept at home (15) and the reading of the others "
        "(15). Joint gain is the share of what both sides together could have had over no deal, when the text was "
        "initialled.",
        "The greatest step is the one that changed the joint worth of what was agreed by most, or that brought it to "
        "nothing. It is found without playing the game on; the debrief of a table can do that."};
    if (names_trade)
        all.emplace_back("The provision named in the judgement stands in the Nash text, the one with the greatest "
                         "product of gains; of those there, its lack cost the tables most.");
    if (!exact)
        all.emplace_back("Some frontiers were too large to be exact; better texts than those on them may exist.");
    return all;
}

std::string sets_not_drawn(std::size_t left) {
    return phrase(left == 1 ? "One more set of instructions is not drawn; its tables are in the lists."
                            : "{Left} more sets of instructions are not drawn; their tables are in the lists.",
                  {{"left", words_for(left)}});
}

std::string several_scenarios(std::size_t count, bool share_title) {
    return phrase(share_title
                      ? "These are games of {count} scenarios; each has a report of its own. Some have one title "
                        "and differ in their texts."
                      : "These are games of {count} scenarios; each has a report of its own.",
                  {{"count", words_for(count)}});
}

std::string class_foot(const scenario::PublicScenario& scenario) {
    return phrase("Made by Parley from the saved games of {title}.", {{"title", scenario.title}});
}

} // namespace parley::wording
