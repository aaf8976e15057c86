#include "analysis/zone_checks.hpp"

#include <limits>

namespace parley::analysis {

namespace {

using scenario::Severity;

enum class Found : std::uint8_t { open, empty, unknown };

Found look_for_zone(const Situation& situation, const AllowedOptions& allowed) {
    const Frontier found = frontier(AgreementSpace(situation.utilities, allowed), situation.reservation);
    if (!zone(found, situation.reservation).empty())
        return Found::open;
    return found.exact ? Found::empty : Found::unknown;
}

/// Names the party that is furthest below its reservation when the others are held at theirs.
void name_shortfall(ZoneFinding& finding, const Situation& situation, const AllowedOptions& allowed) {
    const Frontier whole = frontier(AgreementSpace(situation.utilities, allowed));
    std::int32_t deepest = std::numeric_limits<std::int32_t>::min();
    for (std::size_t p = 0; p < whole.parties; ++p) {
        const std::optional<Agreement> best = best_for(PartyId(p), whole, situation.reservation);
        const std::int32_t short_by =
            best ? situation.reservation[p] - best->worth[p] : std::numeric_limits<std::int32_t>::min() + 1;
        if (short_by <= deepest)
            continue;
        deepest = short_by;
        finding.party = PartyId(p);
        finding.most = best ? std::optional(best->to(PartyId(p))) : std::nullopt;
        finding.reservation = core::Points{situation.reservation[p]};
    }
}

/// The text's ladders within all instructed lines but one, and the form.
AllowedOptions signable_but_for(const scenario::Scenario& scenario, std::size_t party, std::size_t line) {
    AllowedOptions allowed = signable_without_lines(scenario.open);
    for (std::size_t p = 0; p < scenario.papers.size(); ++p) {
        const std::vector<treaty::InstructedLine>& lines = scenario.papers[p].mandate.red_lines;
        for (std::size_t i = 0; i < lines.size(); ++i)
            if (p != party || i != line)
                restrict_by(allowed, lines[i].line);
    }
    return allowed;
}

std::vector<ZoneFinding::Line> lines_that_close(const scenario::Scenario& scenario, const Situation& situation) {
    std::vector<ZoneFinding::Line> closing;
    for (std::size_t p = 0; p < scenario.papers.size(); ++p) {
        const std::vector<treaty::InstructedLine>& lines = scenario.papers[p].mandate.red_lines;
        for (std::size_t i = 0; i < lines.size(); ++i)
            if (look_for_zone(situation, signable_but_for(scenario, p, i)) == Found::open)
                closing.push_back({PartyId(p), lines[i].line});
    }
    return closing;
}

/// The findings of codes 1 to 4: at most one.
std::optional<ZoneFinding> check_central(const scenario::Scenario& scenario, const Situation& situation) {
    ZoneFinding finding;
    const AllowedOptions free = signable_without_lines(scenario.open);
    const Found without_lines = look_for_zone(situation, free);
    if (without_lines == Found::empty) {
        finding.code = ZoneCode::zone_empty;
        name_shortfall(finding, situation, free);
        return finding;
    }
    for (std::size_t i = 0; i < situation.allowed.provisions; ++i)
        if (situation.allowed.options[i] == 0) {
            finding.code = ZoneCode::red_lines_contradict;
            finding.provision = ProvisionId(i);
            for (std::size_t p = 0; p < scenario.papers.size(); ++p)
                for (const treaty::InstructedLine& instructed : scenario.papers[p].mandate.red_lines)
                    if (instructed.line.provision == finding.provision)
                        finding.lines.push_back({PartyId(p), instructed.line});
            return finding;
        }
    const Found with_lines = look_for_zone(situation, situation.allowed);
    if (with_lines == Found::open)
        return std::nullopt;
    finding.code = ZoneCode::zone_not_shown;
    finding.severity = Severity::warning;
    if (with_lines == Found::empty && without_lines == Found::open) {
        finding.code = ZoneCode::red_lines_leave_no_zone;
        finding.severity = Severity::error;
        finding.lines = lines_that_close(scenario, situation);
    }
    name_shortfall(finding, situation, situation.allowed);
    return finding;
}

} // namespace

std::optional<InstructedZone> zone_under_instructions(const scenario::Scenario& scenario) {
    const Situation situation = situation_at_start(scenario, central_profiles(scenario.open));
    AllowedOptions told = situation.allowed;
    bool any = false;
    for (const scenario::PrivatePapers& papers : scenario.papers)
        for (const treaty::Instruction& instruction : papers.mandate.instructions) {
            restrict_by(told, instruction.line);
            any = true;
        }
    if (!any)
        return std::nullopt;
    const Found within = told.leaves_nothing() ? Found::empty : look_for_zone(situation, told);
    const Found without =
        situation.allowed.leaves_nothing() ? Found::empty : look_for_zone(situation, situation.allowed);
    if (within == Found::unknown || without == Found::unknown)
        return std::nullopt;
    return InstructedZone{within == Found::open, without == Found::open};
}

std::vector<ZoneFinding> check_zone(const scenario::Scenario& scenario) {
    std::vector<ZoneFinding> findings;
    const Profiles central = central_profiles(scenario.open);
    const Situation situation = situation_at_start(scenario, central);
    if (std::optional<ZoneFinding> finding = check_central(scenario, situation)) {
        findings.push_back(std::move(*finding));
        return findings; // the rest presumes a zone
    }
    const Yardsticks measures = yardsticks(scenario.open.text, situation);
    if (measures.exact && measures.joint_maximum * 20 <= measures.article_by_article * 21) {
        ZoneFinding finding;
        finding.code = ZoneCode::purely_distributive;
        finding.severity = Severity::warning;
        finding.yardsticks = measures;
        findings.push_back(std::move(finding));
    }
    for (std::size_t p = 0; p < scenario.open.party_count(); ++p)
        for (std::size_t i = 0; i < scenario.open.parties[p].profiles.size(); ++i) {
            Profiles profiles = central;
            profiles[p] = treaty::ProfileId(i);
            if (profiles == central)
                continue;
            const Situation other = situation_at_start(scenario, profiles);
            if (look_for_zone(other, other.allowed) != Found::empty)
                continue;
            ZoneFinding finding;
            finding.code = ZoneCode::other_profile_empty;
            finding.severity = Severity::warning;
            finding.profile = treaty::ProfileId(i);
            finding.party = PartyId(p);
            findings.push_back(std::move(finding));
        }
    return findings;
}

} // namespace parley::analysis
