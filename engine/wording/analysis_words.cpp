#include "wording/analysis_words.hpp"

#include "wording/figures.hpp"
#include "wording/names.hpp"
#include "wording/phrase.hpp"

#include <algorithm>

namespace parley::wording {

namespace {

using analysis::PartyId;

std::string one_in(std::uint64_t texts, std::uint64_t of_them) { return grouped((texts + of_them / 2) / of_them); }

/// "45 % over meeting half way everywhere"
std::string gain_words(std::int64_t joint_maximum, std::int64_t without, std::string_view over) {
    const std::optional<std::int64_t> percent = analysis::gain_percent(joint_maximum, without);
    if (!percent)
        return phrase("all of it over {over} ({worth})",
                      {{"over", std::string(over)}, {"worth", with_decimal(without)}});
    return phrase(
        "{percent} % over {over} ({worth})",
        {{"percent", std::to_string(*percent)}, {"over", std::string(over)}, {"worth", with_decimal(without)}});
}

} // namespace

std::vector<NamedPoint> named_points(const analysis::BargainingPoints& points) {
    return {{"nash", "Nash", "Nash", "the greatest product of gains over no deal", points.nash},
            {"kalai_smorodinsky", "Kalai-Smorodinsky", "fair share",
             "the smallest part of its own best that anybody gets is as great as can be", points.kalai_smorodinsky},
            {"egalitarian", "Egalitarian", "equal gains", "the smallest gain over no deal is as great as can be",
             points.egalitarian},
            {"utilitarian", "Utilitarian", "greatest sum", "the greatest sum", points.utilitarian}};
}

std::string worth_to(const scenario::PublicScenario& scenario, PartyId party) {
    return "worth to " + party_name(scenario, party);
}

std::string no_deal_of(const scenario::PublicScenario& scenario, PartyId party) {
    return possessive(short_name(scenario, party)) + " no deal";
}

std::string worth_receipt(const scenario::PublicScenario& scenario, const analysis::Worth& worth, PartyId x,
                          PartyId y) {
    std::vector<std::string> parts;
    for (const PartyId party : {x, y})
        parts.push_back(phrase("{worth} to {party}", {{"worth", with_decimal(worth[party.index()])},
                                                      {"party", party_name(scenario, party)}}));
    return ": " + joined(parts, ", ");
}

std::string analysis_title(const scenario::PublicScenario& scenario) { return scenario.title + ": what can be agreed"; }

std::string profiles_sentence(const scenario::PublicScenario& scenario, const analysis::Profiles& profiles) {
    std::vector<std::string> parts;
    for (std::size_t p = 0; p < scenario.party_count(); ++p)
        parts.push_back(phrase("{party} is {profile}", {{"party", short_name_in_text(scenario, PartyId(p))},
                                                        {"profile", profile_name(scenario, PartyId(p), profiles[p])}}));
    return "Here " + listed(parts) + ".";
}

namespace {

/// "North credits East with 60 % and West with 30 %": whoever is credited alike stands together.
std::string credits_of(const scenario::PublicScenario& scenario, std::size_t party, const treaty::Credits& row) {
    std::vector<std::string> groups;
    std::vector<int> told;
    for (std::size_t o = 0; o < scenario.party_count(); ++o) {
        if (o == party || std::ranges::find(told, row[o]) != told.end())
            continue;
        told.push_back(row[o]);
        std::vector<std::string> alike;
        for (std::size_t other = o; other < scenario.party_count(); ++other)
            if (other != party && row[other] == row[o])
                alike.push_back(short_name_in_text(scenario, PartyId(other)));
        groups.push_back(
            phrase("{others} with {percent} %", {{"others", listed(alike)}, {"percent", std::to_string(row[o])}}));
    }
    return phrase("{party} credits {groups}",
                  {{"party", short_name_in_text(scenario, PartyId(party))}, {"groups", joined(groups, ", ")}});
}

} // namespace

std::string trust_sentence(const scenario::PublicScenario& scenario, const analysis::TrustRows& trust) {
    std::vector<std::string> creditors;
    bool even = true;
    bool of_start = true;
    const analysis::TrustRows at_start = analysis::trust_at_start(scenario);
    const int first = scenario.party_count() > 1 ? trust[0][1] : 0;
    for (std::size_t p = 0; p < scenario.party_count(); ++p) {
        for (std::size_t o = 0; o < scenario.party_count(); ++o) {
            even = even && (p == o || trust[p][o] == first);
            of_start = of_start && (p == o || trust[p][o] == at_start[p][o]);
        }
        creditors.push_back(credits_of(scenario, p, trust[p]));
    }
    const std::string words = even ? phrase("everybody credits everybody with {percent} % of what is promised",
                                            {{"percent", std::to_string(first)}})
                                   : "of what is promised " + joined(creditors, "; ");
    return raised(of_start ? "as at the start, " + words : words) + ".";
}

std::string share_in_zone(const analysis::ZoneFigures& zone) {
    if (!zone.texts || !zone.in_zone)
        return "too many texts to count";
    if (zone.in_zone->most == 0)
        return "none";
    if (zone.in_zone->exact())
        return "1 in " + one_in(*zone.texts, zone.in_zone->least);
    if (zone.in_zone->least == 0)
        return "approximate: at most 1 in " + one_in(*zone.texts, zone.in_zone->most);
    return phrase("approximate: 1 in {few} to {many}", {{"few", one_in(*zone.texts, zone.in_zone->most)},
                                                        {"many", one_in(*zone.texts, zone.in_zone->least)}});
}

std::string zone_sentence(const analysis::ZoneFigures& zone) {
    if (zone.texts == std::optional<std::uint64_t>(0))
        return "The red lines and the required form leave no text that may be signed.";
    const std::string all = zone.texts ? phrase("{texts} texts may be signed", {{"texts", grouped(*zone.texts)}})
                                       : "More texts may be signed than 64 bits can count";
    if (!zone.in_zone)
        return all + "; how many of them are at least as good as no deal for everybody could not be counted.";
    if (zone.in_zone->most == 0)
        return all + "; none of them is at least as good as no deal for everybody: the bargaining zone is empty.";
    if (zone.in_zone->exact())
        return phrase("{all}; {count} of them, {share}, are at least as good as no deal for everybody: the bargaining "
                      "zone.",
                      {{"all", all}, {"count", grouped(zone.in_zone->least)}, {"share", share_in_zone(zone)}});
    return phrase("{all}; between {least} and {most} of them are at least as good as no deal for everybody: the "
                  "count of the bargaining zone is approximate, for its exact size would take too long to find.",
                  {{"all", all}, {"least", grouped(zone.in_zone->least)}, {"most", grouped(zone.in_zone->most)}});
}

std::string approximate_sentence(bool exact) {
    return exact
               ? ""
               : "There are too many texts for an exact search: the figures are approximate. Every text that is named "
                 "may be signed, but better ones may exist.";
}

std::string trading_sentence(const analysis::ScenarioAnalysis& analysis) {
    const analysis::Yardsticks& measures = analysis.yardsticks;
    return phrase(
        "Together the parties can have {most} points at most. Trading across articles gains {gains}.",
        {{"most", with_decimal(measures.joint_maximum)},
         {"gains",
          listed(
              {gain_words(measures.joint_maximum, measures.best_midpoint, "meeting half way"),
               gain_words(measures.joint_maximum, measures.article_by_article, "settling each article alone"),
               gain_words(measures.joint_maximum, measures.equal_rungs, "the same rung for both sides everywhere")})}});
}

std::string checking_sentence(const analysis::ScenarioAnalysis& analysis) {
    return phrase(
        "Without any verification they could have {unchecked} points together: verification is worth {worth}.",
        {{"unchecked", with_decimal(analysis.unverified_joint_maximum)},
         {"worth", with_decimal(analysis.yardsticks.joint_maximum - analysis.unverified_joint_maximum)}});
}

std::string trust_worth_sentence(const analysis::ScenarioAnalysis& analysis) {
    const analysis::AtTrust& none = analysis.by_trust.front();
    const analysis::AtTrust& full = analysis.by_trust.back();
    return phrase(
        "Full trust instead of none would be worth {verified} points with verification and {unverified} without.",
        {{"verified", with_decimal(full.joint_maximum - none.joint_maximum)},
         {"unverified", with_decimal(full.unverified_joint_maximum - none.unverified_joint_maximum)}});
}

} // namespace parley::wording
