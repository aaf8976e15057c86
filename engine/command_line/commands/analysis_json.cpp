#include "command_line/commands/analysis_report.hpp"
#include "picture/palette.hpp"
#include "picture/svg.hpp"
#include "report/scenario_picture.hpp"
#include "wording/analysis_words.hpp"

#include <boost/json.hpp>

namespace parley::command_line {
namespace {

using boost::json::array;
using boost::json::object;
using boost::json::value;

double in_points(std::int64_t hundredths) { return static_cast<double>(hundredths) / 100.0; }

object by_party(const scenario::PublicScenario& open, const analysis::Worth& worth) {
    object result;
    for (std::size_t p = 0; p < open.party_count(); ++p)
        result[open.parties[p].id] = in_points(worth[p]);
    return result;
}

object profile_names(const scenario::PublicScenario& open, const analysis::Profiles& profiles) {
    object result;
    for (std::size_t p = 0; p < open.party_count(); ++p)
        result[open.parties[p].id] = open.parties[p].profiles[profiles[p].index()].id;
    return result;
}

object trust_of(const scenario::PublicScenario& open, const analysis::TrustRows& trust) {
    object result;
    for (std::size_t p = 0; p < open.party_count(); ++p) {
        object row;
        for (std::size_t o = 0; o < open.party_count(); ++o)
            if (p != o)
                row[open.parties[o].id] = trust[p][o];
        result[open.parties[p].id] = row;
    }
    return result;
}

/// The text by the options that are above the status quo.
object text_of(const scenario::PublicScenario& open, const analysis::Outcome& outcome) {
    object result;
    for (std::size_t i = 0; i < open.text.provisions.size(); ++i)
        if (outcome[i] != treaty::status_quo)
            result[open.text.provisions[i].id] = outcome[i];
    return result;
}

object zone_object(const scenario::PublicScenario& open, const analysis::ZoneFigures& zone) {
    object result{{"exact", zone.exact},
                  {"frontier_points", zone.frontier_points},
                  {"no_deal", by_party(open, zone.reservation)},
                  {"texts", zone.texts ? value(*zone.texts) : value()},
                  {"texts_in_zone", value()}};
    if (zone.in_zone)
        result["texts_in_zone"] =
            object{{"exact", zone.in_zone->exact()}, {"least", zone.in_zone->least}, {"most", zone.in_zone->most}};
    if (!zone.points)
        return result;
    result["most"] = by_party(open, zone.points->ideal);
    result["most_over_no_deal"] = by_party(open, zone.surplus);
    object agreements;
    for (const wording::NamedPoint& point : wording::named_points(*zone.points))
        agreements[point.id] =
            object{{"worth", by_party(open, point.agreement.worth)}, {"text", text_of(open, point.agreement.outcome)}};
    result["agreements"] = agreements;
    return result;
}

object head(const scenario::PublicScenario& open, const analysis::TrustRows& trust) {
    return {{"scenario", open.id}, {"unit", "points"}, {"trust_percent", trust_of(open, trust)}};
}

} // namespace

std::optional<AnalysisFormat> analysis_format(std::string_view word) {
    if (word == "table")
        return AnalysisFormat::table;
    if (word == "json")
        return AnalysisFormat::json;
    return word == "svg" ? std::optional(AnalysisFormat::svg) : std::nullopt;
}

std::string analysis_json(const scenario::Scenario& scenario, const analysis::ScenarioAnalysis& analysis) {
    const scenario::PublicScenario& open = scenario.open;
    array by_trust;
    for (const analysis::AtTrust& at : analysis.by_trust)
        by_trust.push_back(object{{"trust_percent", at.percent},
                                  {"exact", at.exact},
                                  {"joint_maximum", in_points(at.joint_maximum)},
                                  {"unverified_joint_maximum", in_points(at.unverified_joint_maximum)},
                                  {"zone", zone_object(open, at.zone)}});
    object all = head(open, analysis.trust);
    all["profiles"] = profile_names(open, analysis.profiles);
    all["zone"] = zone_object(open, analysis.zone);
    all["yardsticks"] = object{{"exact", analysis.yardsticks.exact},
                               {"joint_maximum", in_points(analysis.yardsticks.joint_maximum)},
                               {"best_midpoint", in_points(analysis.yardsticks.best_midpoint)},
                               {"article_by_article", in_points(analysis.yardsticks.article_by_article)},
                               {"equal_rungs", in_points(analysis.yardsticks.equal_rungs)},
                               {"unverified_joint_maximum", in_points(analysis.unverified_joint_maximum)}};
    all["by_trust"] = by_trust;
    return boost::json::serialize(all) + "\n";
}

std::string profiles_json(const scenario::Scenario& scenario, const analysis::TrustRows& trust) {
    array rows;
    for (const analysis::AtProfiles& at : analysis::analyse_all_profiles(scenario, trust))
        rows.push_back(object{{"profiles", profile_names(scenario.open, at.profiles)},
                              {"chance_in_a_million", at.chance},
                              {"joint_maximum", in_points(at.joint_maximum)},
                              {"zone", zone_object(scenario.open, at.zone)}});
    object all = head(scenario.open, trust);
    all["combinations"] = rows;
    return boost::json::serialize(all) + "\n";
}

std::string analysis_svg(const scenario::Scenario& scenario, const analysis::Profiles& profiles,
                         const analysis::TrustRows& trust) {
    picture::SvgOptions options;
    options.title = wording::analysis_title(scenario.open);
    return picture::svg(report::scenario_sheet(scenario, profiles, trust), picture::palette(picture::Theme::light),
                        options);
}

} // namespace parley::command_line
