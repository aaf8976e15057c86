#include "desktop/shell/straight_in.hpp"

#include "agents/agent.hpp"
#include "desktop/gallery/scenes.hpp"
#include "desktop/model/update.hpp"
#include "game/scenario_library.hpp"
#include "game/seat.hpp"
#include "wording/window/launch_problems.hpp"

#include <algorithm>

namespace parley::desktop::shell {
namespace {

Failure wrong(std::string sentence) { return {ExitCode::usage, std::move(sentence)}; }

/// Where the scenario stands in the library; a file that is not of the library joins it.
core::Result<std::size_t, Failure> find_card(Program& program, const std::string& name) {
    const std::optional<std::filesystem::path> path = game::find_scenario(name);
    if (!path)
        return Failure{ExitCode::files, wording::launch_scenario_unknown(name)};
    std::error_code error;
    auto card = std::ranges::find_if(
        program.library, [&](const ScenarioCard& one) { return std::filesystem::equivalent(one.path, *path, error); });
    if (card == program.library.end())
        card = program.library.insert(card, read_card(*path));
    if (!card->scenario)
        return Failure{ExitCode::faulty,
                       card->faults.empty() ? wording::scenario_unplayable(name) : card->faults.front()};
    return static_cast<std::size_t>(card - program.library.begin());
}

std::optional<rules::PartyId> party_called(const scenario::PublicScenario& scenario, const std::string& id) {
    for (std::size_t i = 0; i < scenario.party_count(); ++i)
        if (scenario.parties[i].id == id)
            return rules::PartyId(i);
    return std::nullopt;
}

bool is_agent(const std::string& name) { return agents::is_agent(name); }

/// Seats the agent of one --opponent: AGENT for every seat that is not a person's, PARTY=AGENT for one.
std::optional<Failure> seat_opponent(Program& program, const scenario::PublicScenario& scenario,
                                     const std::string& value) {
    const std::size_t equals = value.find('=');
    const std::string agent = equals == std::string::npos ? value : value.substr(equals + 1);
    if (!is_agent(agent))
        return wrong(wording::launch_agent_unknown(agent));
    if (equals != std::string::npos) {
        const std::string id = value.substr(0, equals);
        const std::optional<rules::PartyId> party = party_called(scenario, id);
        if (!party)
            return wrong(wording::launch_delegation_unknown(scenario, id));
        if (program.fresh.seats[party->index()].is_person())
            return wrong(wording::launch_opponent_in_own_seat(value));
        static_cast<void>(update(program, intent::ChooseOpponent{*party, agent}));
        return std::nullopt;
    }
    for (std::size_t i = 0; i < program.fresh.seats.size(); ++i)
        if (!program.fresh.seats[i].is_person())
            static_cast<void>(update(program, intent::ChooseOpponent{rules::PartyId(i), agent}));
    return std::nullopt;
}

std::optional<Failure> begin(Program& program, const LaunchOptions& options) {
    const core::Result<std::size_t, Failure> index = find_card(program, options.scenario);
    if (!index)
        return index.error();
    const std::shared_ptr<const scenario::Scenario> scenario = program.library[*index].scenario;
    static_cast<void>(update(program, intent::ChooseScenario{*index}));
    if (!options.seat.empty()) {
        const std::optional<rules::PartyId> party = party_called(scenario->open, options.seat);
        if (!party)
            return wrong(wording::launch_delegation_unknown(scenario->open, options.seat));
        static_cast<void>(update(program, intent::ChooseSeat{*party}));
    }
    for (const std::string& value : options.opponents)
        if (std::optional<Failure> failure = seat_opponent(program, scenario->open, value))
            return failure;
    if (options.seed)
        static_cast<void>(update(program, intent::UseSeed{*options.seed}));
    static_cast<void>(update(program, intent::BeginGame{}));
    return std::nullopt;
}

} // namespace

std::optional<Failure> go_straight_in(Program& program, const LaunchOptions& options) {
    std::error_code error;
    if (!options.load.empty()) {
        if (!std::filesystem::is_regular_file(options.load, error))
            return Failure{ExitCode::files, wording::launch_saved_game_unknown(options.load.string())};
        static_cast<void>(update(program, intent::LoadGame{options.load}));
    } else if (!options.scenario.empty()) {
        if (std::optional<Failure> failure = begin(program, options))
            return failure;
    } else if (!options.scene.empty()) {
        std::unique_ptr<Program> shown = gallery::scene(options.scene, program.settings);
        if (!shown)
            return Failure{ExitCode::files, wording::launch_screen_unknown(options.scene)};
        program = std::move(*shown);
        return std::nullopt;
    } else {
        return std::nullopt;
    }
    if (!program.sitting)
        return Failure{ExitCode::faulty, program.notice ? program.notice->text : wording::game_unplayable()};
    return std::nullopt;
}

} // namespace parley::desktop::shell
