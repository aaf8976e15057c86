#include "wording/zone_sentence.hpp"

#include "wording/figures.hpp"
#include "wording/names.hpp"
#include "wording/phrase.hpp"

namespace parley::wording {

namespace {

using analysis::ZoneCode;
using analysis::ZoneFinding;

/// "With the others at their no-deal value, Russia can have 15.4 at most and needs 26.0."
std::string shortfall(const scenario::PublicScenario& scenario, const ZoneFinding& finding) {
    const Arguments arguments{{"party", party_name(scenario, finding.party)},
                              {"most", finding.most ? with_decimal(finding.most->hundredths) : ""},
                              {"needs", with_decimal(finding.reservation.hundredths)}};
    if (!finding.most)
        return phrase(" Not even {party} aside can the others all be held at what no deal is worth to them.",
                      arguments);
    return phrase(
        " With the others held at what no deal is worth to them, {party} can have {most} at most and needs {needs}.",
        arguments);
}

std::string lines_named(const scenario::PublicScenario& scenario, const ZoneFinding& finding) {
    std::vector<std::string> parts;
    for (const ZoneFinding::Line& line : finding.lines)
        parts.push_back(
            phrase("{party}: {provision}, {bound}", {{"party", short_name(scenario, line.by)},
                                                     {"provision", provision_name(scenario, line.line.provision)},
                                                     {"bound", bound_words(scenario, line.line)}}));
    return joined(parts, "; ");
}

std::string body(const scenario::PublicScenario& scenario, const ZoneFinding& finding) {
    switch (finding.code) {
    case ZoneCode::zone_empty:
        return "The bargaining zone is empty: at the trust of the start and with the most probable profiles, no text "
               "is "
               "worth more than no deal to every party." +
               shortfall(scenario, finding);
    case ZoneCode::red_lines_leave_no_zone:
        return (finding.lines.empty()
                    ? std::string(
                          "The red lines together leave no bargaining zone, and lifting one alone would not reopen it.")
                    : "The red lines leave no bargaining zone. Lifting any one of these would reopen it: " +
                          lines_named(scenario, finding) + ".") +
               shortfall(scenario, finding);
    case ZoneCode::red_lines_contradict:
        return phrase(
            "The red lines and the required form leave no option of {provision}{lines}: no text can be signed.",
            {{"provision", in_quotes(provision_name(scenario, finding.provision))},
             {"lines", finding.lines.empty() ? "" : " (" + lines_named(scenario, finding) + ")"}});
    case ZoneCode::zone_not_shown:
        return "No text worth more than no deal to every party was found, but the text is too large to search "
               "exactly." +
               shortfall(scenario, finding);
    case ZoneCode::purely_distributive:
        return phrase(
            "The text is as good as purely distributive: its greatest joint worth is {most}, and settling each "
            "article alone already gives {alone}. Let the parties value different articles.",
            {{"most", with_decimal(finding.yardsticks.joint_maximum)},
             {"alone", with_decimal(finding.yardsticks.article_by_article)}});
    case ZoneCode::other_profile_empty:
        return phrase(
            "If {party} is {profile}, and the others are what they most probably are, the bargaining zone is empty "
            "from the start. Say in the teaching notes that this is meant.",
            {{"party", party_name(scenario, finding.party)},
             {"profile", profile_name(scenario, finding.party, finding.profile)}});
    }
    return "";
}

} // namespace

std::string sentence(const scenario::PublicScenario& scenario, std::string_view file,
                     const analysis::ZoneFinding& finding) {
    const std::string number = std::to_string(static_cast<int>(finding.code));
    return std::string(file) + (finding.severity == scenario::Severity::error ? ": error Z" : ": warning Z") +
           std::string(3 - std::min<std::size_t>(3, number.size()), '0') + number + ": " + body(scenario, finding);
}

std::string sentence(std::string_view file, const analysis::InstructedZone& zone) {
    const std::string_view words =
        zone.within ? "some texts of the bargaining zone keep every instruction that the delegations were given."
        : zone.without
            ? "the instructions leave no text in the bargaining zone; without them there are some. They have "
              "to be found in a personal forum, and owned at home."
            : "there is no bargaining zone, with the instructions or without them.";
    return std::string(file) + ": note: " + std::string(words);
}

std::string off_the_map(const scenario::PublicScenario& scenario, std::string_view file,
                        scenario::SessionIndex session) {
    return phrase("{file}: warning M001: session {number} meets in {place}, which no map shows: the map has no town of "
                  "that name and the scenario no site; add a site, which is named at the map's edge where it lies "
                  "beyond it",
                  {{"file", std::string(file)},
                   {"number", std::to_string(session + 1)},
                   {"place", in_quotes(scenario.sessions[session].place)}});
}

} // namespace parley::wording
