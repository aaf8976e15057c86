#include "command_line/tournament/tournament_setup.hpp"

#include "command_line/commands.hpp"
#include "command_line/nearest_word.hpp"
#include "command_line/output_file.hpp"
#include "command_line/paper_option.hpp"
#include "command_line/scenario_source.hpp"
#include "game/domain_library.hpp"
#include "game/tournament/plain_negotiations.hpp"
#include "game/tournament/whole_games.hpp"
#include "wording/commands/names_wanted.hpp"
#include "wording/commands/tournaments.hpp"
#include "wording/commands/usage.hpp"
#include "wording/domain_fault_sentence.hpp"

#include <algorithm>
#include <limits>
#include <ostream>

namespace parley::command_line {
namespace {

struct WantedContest {
    game::Protocol protocol{};
    std::vector<std::string> agents;
    std::optional<std::uint32_t> games; // 20, or 1 of alternating offers: most negotiators draw no lots
    std::uint32_t rounds{100};
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

std::vector<std::string> roster_of(game::Protocol protocol) {
    std::vector<std::string> names;
    if (protocol == game::Protocol::alternating_offers)
        for (const std::string_view name : game::negotiator_names())
            names.emplace_back(name);
    else
        for (const agents::AgentKind& kind : agents::roster())
            names.emplace_back(kind.name);
    return names;
}

/// Those of the roster, and its manners.
std::vector<std::string> known_to(game::Protocol protocol) {
    std::vector<std::string> names = roster_of(protocol);
    if (protocol == game::Protocol::whole_games)
        for (const std::string_view manner : agents::manners())
            names.emplace_back(manner);
    return names;
}

core::Result<std::vector<std::string>, Complaint> agents_asked_for(const GivenOptions& given, game::Protocol protocol) {
    const std::vector<std::string> known = known_to(protocol);
    const std::string list = given.value("agents").value_or("all");
    if (list == "all")
        return roster_of(protocol);
    std::vector<std::string> agents;
    for (const std::string& name : parts_of(list)) {
        if (std::find(known.begin(), known.end(), name) == known.end())
            return Complaint{wording::no_such_contestant(name, nearest_word(name, known), known)};
        if (std::find(agents.begin(), agents.end(), name) != agents.end())
            return Complaint{wording::contestant_named_twice(name)};
        agents.push_back(name);
    }
    return agents;
}

core::Result<game::Protocol, Complaint> protocol_asked_for(const GivenOptions& given) {
    const std::string word = given.value("protocol").value_or("game");
    if (word == "saop")
        return game::Protocol::alternating_offers;
    if (word != "game")
        return Complaint{wording::word_wanted("protocol", word, {"game", "saop"})};
    if (given.has("rounds"))
        return Complaint{wording::rounds_belong_to_offers()};
    return game::Protocol::whole_games;
}

core::Result<WantedContest, Complaint> wanted_contest(const GivenOptions& given) {
    WantedContest wanted;
    const auto protocol = protocol_asked_for(given);
    if (!protocol)
        return protocol.error();
    wanted.protocol = *protocol;
    const auto agents = agents_asked_for(given, *protocol);
    if (!agents)
        return agents.error();
    wanted.agents = *agents;
    if (const auto text = given.value("games")) {
        const auto number = read_number("games", *text, 1, game::most_games_a_pairing);
        if (!number)
            return number.error();
        wanted.games = static_cast<std::uint32_t>(*number);
    }
    if (const auto text = given.value("rounds")) {
        const auto number = read_number("rounds", *text, 1, game::most_rounds);
        if (!number)
            return number.error();
        wanted.rounds = static_cast<std::uint32_t>(*number);
    }
    if (const auto text = given.value("seed")) {
        const auto number = read_number("seed", *text, 0, std::numeric_limits<std::uint64_t>::max());
        if (!number)
            return number.error();
        wanted.seed = *number;
    }
    if (const auto text = given.value("nodes")) {
        if (wanted.protocol == game::Protocol::alternating_offers)
            return Complaint{wording::nodes_belong_to_games()};
        const auto number = read_number("nodes", *text, 1, 1'000'000'000);
        if (!number)
            return number.error();
        wanted.node_budget = static_cast<std::uint32_t>(*number);
    }
    if (const auto text = given.value("seating")) {
        if (*text != "every" && *text != "focal")
            return Complaint{wording::word_wanted("seating", *text, {"every", "focal"})};
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
                return wrong_usage(console, "tournament", wording::scenario_named_twice(other->open.id));
        scenarios.push_back(*scenario);
    }
    return scenarios;
}

void seat(game::TournamentPlan& plan, const std::optional<game::Seating>& seating) {
    for (game::Venue& venue : plan.venues)
        if (seating && venue.seats.size() > 2)
            venue.seating = *seating;
}

core::Result<Contest, ExitCode> contest_of_games(const GivenOptions& given, const WantedContest& wanted,
                                                 Console& console) {
    const auto scenarios = scenarios_named(given, console);
    if (!scenarios)
        return scenarios.error();
    Contest contest{game::plan_of_games(*scenarios, wanted.agents, wanted.games.value_or(20), wanted.seed), {}};
    contest.plan.node_budget = wanted.node_budget;
    seat(contest.plan, wanted.seating);
    contest.play = [scenarios = *scenarios, plan = contest.plan](const game::Fixture& fixture) {
        return game::play_whole_game(scenarios, plan, fixture);
    };
    return contest;
}

core::Result<std::vector<scenario::Domain>, ExitCode> domains_named(const GivenOptions& given, Console& console) {
    std::vector<scenario::Domain> domains;
    for (const std::string& name : given.arguments) {
        const std::optional<std::filesystem::path> folder = game::find_domain(name);
        if (!folder) {
            std::vector<std::string> known;
            for (const std::filesystem::path& one : game::domain_folders())
                known.push_back(one.filename().string());
            return complain(console, wording::no_such_domain(name, nearest_word(name, known), known), ExitCode::files);
        }
        scenario::DomainReading reading = game::read_domain_folder(*folder);
        for (scenario::DomainFault& fault : reading.faults) {
            fault.file = (fault.file.empty() ? *folder : *folder / fault.file).string();
            console.err << wording::sentence(fault) << '\n';
        }
        if (!reading.domain)
            return ExitCode::faulty;
        for (const scenario::Domain& other : domains)
            if (other.name == reading.domain->name)
                return wrong_usage(console, "tournament", wording::domain_named_twice(other.name));
        domains.push_back(*std::move(reading.domain));
    }
    return domains;
}

core::Result<Contest, ExitCode> contest_of_offers(const GivenOptions& given, const WantedContest& wanted,
                                                  Console& console) {
    const auto domains = domains_named(given, console);
    if (!domains)
        return domains.error();
    Contest contest;
    contest.plan.protocol = game::Protocol::alternating_offers;
    contest.plan.rules_version = game::offers_version;
    contest.plan.agents = wanted.agents;
    contest.plan.games = wanted.games.value_or(1);
    contest.plan.seed = wanted.seed;
    contest.plan.rounds = wanted.rounds;
    game::BargainingTables tables;
    for (const scenario::Domain& domain : *domains) {
        contest.plan.venues.push_back(game::venue_of(domain, wanted.agents.size()));
        tables.push_back(game::lay_table(domain));
    }
    seat(contest.plan, wanted.seating);
    contest.play = [tables, plan = contest.plan](const game::Fixture& fixture) {
        return game::play_negotiation(tables, plan, fixture);
    };
    return contest;
}

} // namespace

core::Result<Contest, ExitCode> prepare_contest(const GivenOptions& given, Console& console) {
    const core::Result<WantedContest, Complaint> asked = wanted_contest(given);
    if (!asked)
        return wrong_usage(console, "tournament", asked.error().sentence);
    core::Result<Contest, ExitCode> contest = asked->protocol == game::Protocol::whole_games
                                                  ? contest_of_games(given, *asked, console)
                                                  : contest_of_offers(given, *asked, console);
    if (!contest)
        return contest;
    if (const std::uint64_t games = game::games_in(contest->plan); games > game::most_games_in_all)
        return wrong_usage(console, "tournament", wording::more_games_than_held(games, game::most_games_in_all));
    return contest;
}

core::Result<ReportForm, Complaint> form_asked_for(const GivenOptions& given) {
    const std::string word = given.value("format").value_or("table");
    const std::optional<report::TournamentFormat> format = report::tournament_format(word);
    if (!format)
        return Complaint{wording::word_wanted("format", word, {"table", "json", "csv", "html"})};
    if (given.has("paper") && *format != report::TournamentFormat::html)
        return Complaint{wording::paper_belongs_to_pages()};
    const core::Result<report::Paper, Complaint> paper = paper_asked_for(given);
    if (!paper)
        return paper.error();
    return ReportForm{*format, *paper};
}

ExitCode write_report(const game::Schedule& schedule, std::span<const game::GameResult> results, const ReportForm& form,
                      const GivenOptions& given, Console& console) {
    return write_output(given.value("output").value_or("-"),
                        report::tournament_report(schedule, results, form.format, form.paper), console);
}

} // namespace parley::command_line
