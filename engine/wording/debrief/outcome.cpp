#include "wording/debrief/outcome.hpp"

#include "core/variant_match.hpp"
#include "wording/figures.hpp"
#include "wording/names.hpp"
#include "wording/opponents.hpp"
#include "wording/phrase.hpp"

#include <string_view>
#include <vector>

namespace parley::wording {

namespace {

/// How the game ended, as the beginning of a sentence.
std::string ending_words(const DebriefReader& reader, const rules::Ending& how) {
    const auto by_party = [&](std::string_view pattern, rules::PartyId by) {
        return phrase(pattern, {{"capital", capital_name(reader.open(), by)}, {"party", you_or_party(reader, by)}});
    };
    return core::match(
        how, [](const rules::NoAgreement&) { return std::string("The calendar ran out without a text"); },
        [&](const rules::WalkedOut& ending) { return by_party("The talks ended when {party} walked out", ending.by); },
        [](const rules::TalksCollapsed&) { return std::string("The talks collapsed in a crisis"); },
        [&](const rules::NotRatified& ending) {
            return by_party("A text was initialled, and {capital} refused it", ending.by);
        },
        [](const rules::AgreementKept&) { return std::string("A text was signed and ran its course"); },
        [](const rules::AgreementSuspended&) {
            return std::string("A text was signed, and part of it was suspended on the way");
        },
        [&](const rules::AgreementLeft& ending) {
            return by_party("A text was signed, and {party} left it", ending.by);
        });
}

/// "1 point", "11 points"
std::string amount_of(core::Points amount) { return points(amount) + (amount.rounded() == 1 ? " point" : " points"); }

/// Where something works without a text and ends by its day, a score reckons no deal as it is once all of it has ended.
std::string beside_no_deal(const scenario::PublicScenario& scenario, core::Points worth, core::Points no_deal) {
    const std::string line = scenario.regime.empty()
                                 ? "your no-deal line of the start"
                                 : "no deal as it is for you once all that works without a text has "
                                   "ended";
    const int difference = worth.rounded() - no_deal.rounded(); // of the figures beside it
    if (difference == 0)
        return scenario.regime.empty() ? "just what no deal was worth to you at the start" : "just " + line;
    const std::string amount = amount_of(core::Points::whole(difference > 0 ? difference : -difference));
    return phrase(difference > 0 ? "{amount} above {line}" : "{amount} below {line}",
                  {{"amount", amount}, {"line", line}});
}

/// "“two visits” instead of “one visit” in Article 3 (Exercises), Inspections"
std::string change_named(const scenario::PublicScenario& scenario, const analysis::Change& change) {
    return phrase("{to} instead of {from} in {article}, {provision}",
                  {{"to", in_quotes(option_label(scenario, change.provision, change.to))},
                   {"from", in_quotes(option_label(scenario, change.provision, change.from))},
                   {"article", article_name(scenario, scenario.text.at(change.provision).article)},
                   {"provision", provision_name(scenario, change.provision)}});
}

std::string gains_named(const DebriefReader& reader, const analysis::Worth& from, const analysis::Worth& to) {
    std::vector<std::string> parts;
    for (std::size_t p = 0; p < reader.open().party_count(); ++p)
        parts.push_back(phrase("{party} {to} ({by})", {{"party", you_or_short_name_in_text(reader, rules::PartyId(p))},
                                                       {"to", points(core::Points{to[p]})},
                                                       {"by", signed_number(core::Points{to[p]}.rounded() -
                                                                            core::Points{from[p]}.rounded())}}));
    return joined(parts, ", ");
}

std::string zone_of(const DebriefReader& reader, const analysis::Worth& reservation, const analysis::Worth& ideal) {
    std::vector<std::string> parts;
    for (std::size_t p = 0; p < reader.open().party_count(); ++p)
        parts.push_back(
            phrase("{party} {low} to {high}", {{"party", you_or_short_name_in_text(reader, rules::PartyId(p))},
                                               {"low", points(core::Points{reservation[p]})},
                                               {"high", points(core::Points{ideal[p]})}}));
    return joined(parts, ", ");
}

} // namespace

std::string judgement(const DebriefReader& reader, const rules::Ending& how, const game::Score& mine) {
    return phrase("{ending}: for you, {party}, it came to {worth}, {against}; as trust then stood, the best to be had "
                  "was {best}.",
                  {{"ending", ending_words(reader, how)},
                   {"party", party_name(reader.open(), reader.seat)},
                   {"worth", points(mine.worth)},
                   {"against", beside_no_deal(reader.open(), mine.worth, mine.reservation)},
                   {"best", points(mine.best)}});
}

std::string rehearsal_note() {
    return "This was a rehearsal, branched from another game: the score below is shown and does not count.";
}

ScoreTitles score_titles() {
    return {"points", "of", "National interest", "Support kept at home", "Assessment of the others", "Together"};
}

std::string score_note(const game::Score& mine) {
    const Arguments figures{{"worth", points(mine.worth)},
                            {"low", points(mine.reservation)},
                            {"best", points(mine.best)},
                            {"saved", with_decimal(mine.saved.hundredths)}};
    if (mine.saved > core::Points{})
        return phrase(
            "National interest sets what you ended with ({worth}), less the {saved} that you did not bear "
            "because you broke your word, between no deal ({low}) and the best you could have had with nobody "
            "below their no-deal line, at the trust of the start ({best}). Compare scores only within the "
            "same seat.",
            figures);
    return phrase(
        "National interest sets what you ended with ({worth}) between no deal ({low}) and the best you could have had "
        "with nobody below their no-deal line, at the trust of the start ({best}). Compare scores only within the same "
        "seat.",
        figures);
}

std::string holders_sentence(const DebriefReader& reader, rules::PartyId party,
                             const std::vector<HolderNamed>& holders) {
    std::vector<std::string> parts;
    for (const HolderNamed& each : holders) {
        const std::string holder = holder_in_text(each.agent);
        if (each.after_the_talks)
            parts.push_back(phrase("by {holder} once the text was with the capitals", {{"holder", holder}}));
        else if (each.since)
            parts.push_back(phrase("by {holder} from {meeting} on",
                                   {{"holder", holder}, {"meeting", meeting_name(reader.open(), *each.since)}}));
        else
            parts.push_back(phrase("by {holder} at first", {{"holder", holder}}));
    }
    return party == reader.seat
               ? phrase("Your delegation was led {holders}; the score is of them together.",
                        {{"holders", listed(parts)}})
               : phrase("The {adjective} delegation was led {holders}.",
                        {{"adjective", reader.open().at(party).adjective}, {"holders", listed(parts)}});
}

WorthTitles worth_titles() { return {"no deal", "text", "in the end", "best", "fair share", "Nash"}; }

std::string worth_note(bool with_text) {
    const std::string of_zone =
        " \"best\" is the most one party could have had with the others at no deal; \"fair share\" is the "
        "Kalai-Smorodinsky text, which gives each the same share of what it could hope for; \"Nash\" is the text with "
        "the greatest product of gains.";
    return (with_text ? "\"Text\" is what the capitals credited when it was initialled; \"in the end\" is what was "
                        "really kept. At the trust of that moment,"
                      : "At the trust of the start,") +
           of_zone;
}

std::string approximate_worths() {
    return "The frontier was too large to find exactly: these figures are approximate.";
}

std::string joint_gain_sentence(const game::JointScore& joint) {
    return phrase("The text captured {share} of the possible joint gain over no deal. The gains of the parties "
                  "differed by {balance}.",
                  {{"share", percentage(joint.gain_captured)}, {"balance", amount_of(joint.balance)}});
}

std::string left_sentence(const DebriefReader& reader, rules::PartyId party, core::Points left) {
    return phrase(party == reader.seat ? "{Party} could still have had {left} more at no cost to anybody else."
                                       : "{Party} could still have had {left} more at no cost to you or anybody else.",
                  {{"party", you_or_party(reader, party)},
                   {"left", left.rounded() == 0 ? "a fraction of a point" : amount_of(left)}});
}

std::string nothing_left() {
    return "Nothing: the text stood on the frontier, and no party could have gained without another's losing.";
}

std::string improvement_sentence(const DebriefReader& reader, const analysis::Improvement& improvement,
                                 const analysis::Worth& initialled) {
    std::vector<std::string> changes;
    for (const analysis::Change& change : improvement.changes)
        changes.push_back(change_named(reader.open(), change));
    return phrase(
        "The nearest improvement: {changes}. Worth: {gains}.",
        {{"changes", joined(changes, "; ")}, {"gains", gains_named(reader, initialled, improvement.to.worth)}});
}

std::string zone_intro() { return "The bargaining zone, from no deal to the most each could have had in it:"; }

std::string zone_line(const DebriefReader& reader, ZoneMoment when, const analysis::Worth& reservation,
                      const std::optional<analysis::BargainingPoints>& found, bool exact) {
    const Arguments arguments{{"zone", found   ? zone_of(reader, reservation, found->ideal)
                                       : exact ? "empty"
                                               : "none found"}};
    switch (when) {
    case ZoneMoment::start:
        return phrase("at the start: {zone}", arguments);
    case ZoneMoment::signature:
        return phrase("when the text was initialled: {zone}", arguments);
    case ZoneMoment::all_believed:
        return phrase("had every promise been believed in full: {zone}", arguments);
    }
    return {};
}

std::string percentage(double share) { return std::to_string(static_cast<int>(100.0 * share + 0.5)) + " %"; }

} // namespace parley::wording
