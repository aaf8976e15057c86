#include "command_line/commands/lint_scenario.hpp"

#include "command_line/commands/long_work.hpp"
#include "command_line/complaint.hpp"
#include "game/domain_yardsticks.hpp"
#include "game/teaching/allowances.hpp"
#include "game/teaching/verdict.hpp"
#include "wording/commands/lint_words.hpp"

#include <ostream>

namespace parley::command_line {

ExitCode lint_scenario(const std::filesystem::path& path, const scenario::Reading& reading, const LintOptions& options,
                       Console& console) {
    const scenario::Scenario& scenario = *reading.scenario;
    const std::string file = path.string();
    LongWork work(console);
    const auto all = game::all_figures(std::make_shared<const scenario::Scenario>(scenario), options.games,
                                       work.progress(), work.token());
    work.finish();
    if (!all)
        return complain(console, wording::stopped_without_verdict(file), ExitCode::interrupted);
    const analysis::TeachingFigures& figures = all->figures;
    const bool plays = all->played;
    const game::AllowedFindings held = game::hold_against(figures, reading.allowances);
    bool faulty = false;
    for (const analysis::TeachingFigure& figure : held.found) {
        console.out << wording::sentence(scenario, file, figure) << '\n';
        faulty = faulty || options.strict || scenario::severity_of(figure.code) == scenario::Severity::error;
    }
    for (const scenario::LintAllowance& allowance : held.not_needed) {
        console.out << wording::allowance_not_needed(file, allowance) << '\n';
        faulty = faulty || options.strict;
    }
    if (plays)
        for (const scenario::LintAllowance& allowance : held.not_reckoned) {
            console.out << wording::allowance_of_nothing(file, allowance) << '\n';
            faulty = faulty || options.strict;
        }
    if (options.figures)
        for (const analysis::TeachingFigure& figure : figures)
            console.out << wording::figure_line(scenario, file, figure) << '\n';
    return faulty ? ExitCode::faulty : ExitCode::ok;
}

ExitCode lint_domain(const std::filesystem::path& folder, const scenario::Domain& domain, const LintOptions& options,
                     Console& console) {
    const game::DomainYardsticks measured = game::find_yardsticks(*agents::bargaining::prepare(domain));
    if (measured.zone || !measured.exact)
        return ExitCode::ok;
    console.out << wording::domain_without_zone(folder.string()) << '\n';
    return options.strict ? ExitCode::faulty : ExitCode::ok;
}

} // namespace parley::command_line
