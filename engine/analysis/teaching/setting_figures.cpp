#include "analysis/teaching/grounds.hpp"
#include "analysis/teaching/teaching_checks.hpp"

#include "core/variant_match.hpp"
#include "rules/observance.hpp"

#include <algorithm>
#include <cctype>
#include <cmath>

namespace parley::analysis {

namespace {

/// Held by nothing that anybody does.
bool asks_nothing(const scenario::Condition& condition);

/// Kept from holding by nothing that anybody does.
bool cannot_hold(const scenario::Condition& condition) {
    return core::match(
        condition.test, [](const scenario::TensionAtLeast& c) { return c.value > 100; },
        [](const scenario::TensionAtMost& c) { return c.value < 0; },
        [](const scenario::AllOf& c) { return std::ranges::any_of(c.parts, cannot_hold); },
        [](const scenario::AnyOf& c) { return std::ranges::all_of(c.parts, cannot_hold); },
        [](const scenario::NotSo& c) { return asks_nothing(c.part.front()); }, [](const auto&) { return false; });
}

bool asks_nothing(const scenario::Condition& condition) {
    return core::match(
        condition.test, [](const scenario::Always&) { return true; },
        [](const scenario::TensionAtLeast& c) { return c.value <= 0; },
        [](const scenario::TensionAtMost& c) { return c.value >= 100; },
        [](const scenario::TrustAtLeast& c) { return c.value <= 0; },
        [](const scenario::OptionAgreed& c) { return c.at_least == treaty::status_quo; },
        [](const scenario::SupportAtLeast& c) { return c.value <= 0; },
        [](const scenario::AllOf& c) { return std::ranges::all_of(c.parts, asks_nothing); },
        [](const scenario::AnyOf& c) { return std::ranges::any_of(c.parts, asks_nothing); },
        [](const scenario::NotSo& c) { return cannot_hold(c.part.front()); }, [](const auto&) { return false; });
}

void add_goals(const scenario::Scenario& scenario, TeachingFigures& figures) {
    for (std::size_t p = 0; p < scenario.papers.size(); ++p) {
        const std::vector<scenario::Goal>& goals = scenario.papers[p].goals;
        const auto free = std::ranges::count_if(goals, [](const auto& goal) { return asks_nothing(goal.when); });
        figures.push_back(figure_of(LintCode::goals_free, treaty::PartyId(p), static_cast<double>(free)));
        figures.back().of = goals.size();
    }
}

/// What somebody asks of an option by name: a line that an order of options is cut by.
bool parted(std::size_t a, std::size_t b, treaty::OptionIndex from) { return a < from && b >= from; }

/// Whether anything in the file but the wording tells the two options apart, a below b.
bool differ(const scenario::Scenario& scenario, ProvisionId id, std::size_t a, std::size_t b) {
    const treaty::TreatyText& text = scenario.open.text;
    for (const treaty::Provision& provision : text.provisions)
        for (const treaty::Verifier& verifier : provision.verifiers)
            if (verifier.provision == id && verifier.sees[a] != verifier.sees[b])
                return true;
    if (text.form == id &&
        (scenario.open.threshold[a] != scenario.open.threshold[b] || parted(a, b, scenario.open.least_form)))
        return true;
    const auto veto_parts = [&](const scenario::Veto& veto) {
        return veto.kind == scenario::Veto::Kind::from_option && veto.provision == id && parted(a, b, veto.at_least);
    };
    for (const scenario::PrivatePapers& papers : scenario.papers) {
        const auto& values = papers.mandate.values[id.index()];
        if (values[a] != values[b])
            return true;
        for (const treaty::Synergy& synergy : papers.mandate.synergies)
            for (const treaty::Synergy::Term& term : synergy.terms)
                if (term.provision == id && parted(a, b, term.at_least))
                    return true;
        for (const treaty::InstructedLine& instructed : papers.mandate.red_lines)
            if (instructed.line.provision == id &&
                treaty::crosses(instructed.line, static_cast<treaty::OptionIndex>(a)) !=
                    treaty::crosses(instructed.line, static_cast<treaty::OptionIndex>(b)))
                return true;
        for (const scenario::Constituency& home : papers.home) {
            if (veto_parts(home.veto) || (home.sharper_from && veto_parts(*home.sharper_from)))
                return true;
            for (const scenario::Concern& concern : home.concerns)
                if (concern.provision == id && concern.by_option[a] != concern.by_option[b])
                    return true;
        }
    }
    return scenario.open.incident_line == id && a == treaty::status_quo;
}

void add_equal_options(const scenario::Scenario& scenario, TeachingFigures& figures) {
    figures.push_back(figure_of(LintCode::equal_options, 0));
    for (std::size_t i = 0; i < scenario.open.text.provisions.size(); ++i)
        for (std::size_t a = 0; a < scenario.open.text.provisions[i].options.size(); ++a)
            for (std::size_t b = a + 1; b < scenario.open.text.provisions[i].options.size(); ++b) {
                if (differ(scenario, ProvisionId(i), a, b))
                    continue;
                figures.push_back(figure_of(LintCode::equal_options, 1));
                figures.back().provision = ProvisionId(i);
                figures.back().option = static_cast<treaty::OptionIndex>(a);
                figures.back().other_option = static_cast<treaty::OptionIndex>(b);
            }
}

/// The greatest difference, in percent, between the safeguard that a text shows and what is seen over all periods of a
/// breach that is never mended, over every safeguard that checking can bring.
double detection_gap(const scenario::PublicScenario& open) {
    const std::size_t periods = open.periods.size();
    double most = 0;
    const auto look_at = [&](core::PerMille safeguard) {
        double unseen = 1;
        for (std::size_t period = 0; period < periods; ++period)
            unseen *= 1 - rules::detection_a_period(safeguard, periods) / 1000.0;
        most = std::max(most, std::abs(100 * (1 - unseen) - safeguard / 10.0));
    };
    for (std::size_t i = 0; i < open.text.provisions.size(); ++i) {
        const treaty::Provision& provision = open.text.provisions[i];
        if (provision.credit != treaty::Credit::by_trust)
            continue;
        Outcome outcome{};
        look_at(treaty::safeguard(open.text, ProvisionId(i), outcome));
        for (const treaty::Verifier& verifier : provision.verifiers) {
            const std::size_t options = open.text.at(verifier.provision).options.size();
            for (std::size_t option = 1; option < options; ++option) {
                outcome[verifier.provision.index()] = static_cast<treaty::OptionIndex>(option);
                look_at(treaty::safeguard(open.text, ProvisionId(i), outcome));
            } // the next verifier's options with this one at its top
        }
    }
    return most;
}

} // namespace

std::optional<int> planned_minutes(const std::vector<std::string>& timing) {
    std::optional<int> total;
    for (const std::string& line : timing) {
        int minutes = 0;
        std::size_t digits = 0;
        while (digits < std::min<std::size_t>(line.size(), 4) &&
               std::isdigit(static_cast<unsigned char>(line[digits])) != 0)
            minutes = minutes * 10 + (line[digits++] - '0');
        if (digits > 0)
            total = total.value_or(0) + minutes;
    }
    return total;
}

void add_setting_figures(const scenario::Scenario& scenario, TeachingFigures& figures) {
    add_equal_options(scenario, figures);
    if (const std::optional<int> minutes = planned_minutes(scenario.teaching.timing)) {
        figures.push_back(figure_of(LintCode::minutes, *minutes));
        figures.back().wanted.most = scenario.open.minutes;
    }
    figures.push_back(figure_of(LintCode::detection, detection_gap(scenario.open)));
    add_goals(scenario, figures);
    figures.push_back(figure_of(LintCode::sessions, static_cast<double>(scenario.open.sessions.size())));
    for (std::size_t p = 0; p < scenario.open.party_count(); ++p)
        figures.push_back(
            figure_of(LintCode::measures, PartyId(p), static_cast<double>(scenario.open.measures[p].size())));
}

} // namespace parley::analysis
