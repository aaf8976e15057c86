#include "command_line/tournament/tournament_setup.hpp"

#include "command_line/commands.hpp"
#include "command_line/commands/play_setup.hpp"
#include "command_line/scenario_source.hpp"
#include "game/tournament/whole_games.hpp"
#include "storage/replace_file.hpp"

#include <algorithm>
#include <limits>
#include <ostream>

namespace parley::command_line {
namespace {

struct Wanted {
    std::vector<std::string> agents;
    std::uint32_t games{20};
    std::uint64_t seed{1};
    std::uint32_t node_budget{agents::default_node_budget};
    std::optional<game::Seating> seating;
};

/// "a,b,c" as its parts.
std::vector<std::string> parts_of(const std::string& list) {
    std::vector<std::string> parts;
    for (std::size_t at = 0; at <= list.size();) {
        const std::size_t comma = std::min(list.find(',', at), list.size());
        parts.push_back(list.substr(at, comma - at));
        at = comma + 1;
    }
    return parts;
}

core::Result<std::vector<std::string>, Complaint> agents_asked_for(const GivenOptions& given) {
    const std::string list = given.value("agents").value_or("all");
    std::vector<std::string> agents;
    if (list == "all") {
        for (const agents::AgentKind& kind : agents::roster())
            agents.emplace_back(kind.name);
        return agents;
    }
    for (const std::string& name : parts_of(list)) {
        const core::Result<std::string, Complaint> agent = agent_named(name);
        if (!agent)
            return agent.error();
        if (std::find(agents.begin(), agents.end(), *agent) != agents.end())
            return Complaint{"--agents names “" + name + "” twice."};
        agents.push_back(*agent);
    }
    return agents;
}

core::Result<Wanted, Complaint> wanted(const GivenOptions& given) {
    Wanted wanted;
    const auto agents = agents_asked_for(given);
    if (!agents)
        return agents.error();
    wanted.agents = *agents;
    if (const auto text = given.value("games")) {
        const auto number = read_number("games", *text, 1, game::most_games_a_pairing);
        if (!number)
            return number.error();
        wanted.games = static_cast<std::uint32_t>(*number);
    }
    if (const auto text = given.value("seed")) {
        const auto number = read_number("seed", *text, 0, std::numeric_limits<std::uint64_t>::max());
        if (!number)
            return number.error();
        wanted.seed = *number;
    }
    if (const auto text = given.value("nodes")) {
        const auto number = read_number("nodes", *text, 1, 1'000'000'000);
        if (!number)
            return number.error();
        wanted.node_budget = static_cast<std::uint32_t>(*number);
    }
    if (const auto text = given.value("seating")) {
        if (*text != "every" && *text != "focal")
            return Complaint{"--seating is every or focal, not “" + *text + "”."};
        wanted.seating = *text == "every" ? game::Seating::every : game::Seating::focal;
    }
    return wanted;
}

core::Result<game::Scenarios, ExitCode> scenarios_named(const GivenOptions& given, Console& console) {
    game::Scenarios scenarios;
    for (const std::string& name : given.arguments) {
        const auto scenario = load_scenario(name, console);
        if (!scenario)
            return scenario.error();
        for (const auto& other : scenarios)
            if (other->open.id == (*scenario)->open.id)
                return wrong_usage(console, "tournament", "the scenario “" + other->open.id + "” was named twice.");
        scenarios.push_back(*scenario);
    }
    return scenarios;
}

Contest contest_of_games(const game::Scenarios& scenarios, const Wanted& wanted) {
    Contest contest{game::plan_of_games(scenarios, wanted.agents, wanted.games, wanted.seed), {}};
    contest.plan.node_budget = wanted.node_budget;
    for (game::Venue& venue : contest.plan.venues)
        if (wanted.seating && venue.seats.size() > 2)
            venue.seating = *wanted.seating;
    contest.play = [scenarios, plan = contest.plan](const game::Fixture& fixture) {
        return game::play_whole_game(scenarios, plan, fixture);
    };
    return contest;
}

} // namespace

core::Result<Contest, ExitCode> prepare_contest(const GivenOptions& given, Console& console) {
    const core::Result<Wanted, Complaint> asked = wanted(given);
    if (!asked)
        return wrong_usage(console, "tournament", asked.error().sentence);
    const auto scenarios = scenarios_named(given, console);
    if (!scenarios)
        return scenarios.error();
    Contest contest = contest_of_games(*scenarios, *asked);
    if (const std::uint64_t games = game::games_in(contest.plan); games > game::most_games_in_all)
        return wrong_usage(console, "tournament",
                           "that is " + std::to_string(games) + " games; a tournament holds at most " +
                               std::to_string(game::most_games_in_all) + ".");
    return contest;
}

core::Result<report::TournamentFormat, Complaint> format_asked_for(const GivenOptions& given) {
    const std::string word = given.value("format").value_or("table");
    const std::optional<report::TournamentFormat> format = report::tournament_format(word);
    if (!format)
        return Complaint{"--format is table, json, csv or html, not “" + word + "”."};
    return *format;
}

ExitCode write_report(const game::Schedule& schedule, std::span<const game::GameResult> results,
                      report::TournamentFormat format, const GivenOptions& given, Console& console) {
    const std::string text = report::tournament_report(schedule, results, format);
    const std::string output = given.value("output").value_or("-");
    if (output == "-") {
        console.out << text;
        return ExitCode::ok;
    }
    if (const auto problem = storage::replace_file(output, text)) {
        console.err << "parley: " << storage::sentence(*problem) << ".\n";
        return ExitCode::files;
    }
    return ExitCode::ok;
}

} // namespace parley::command_line
