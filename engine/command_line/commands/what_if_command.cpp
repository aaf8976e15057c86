// `parley what-if`: a saved game played on from one of its steps, or the moments of it that mattered most.
#include "command_line/commands.hpp"
#include "command_line/commands/long_work.hpp"
#include "command_line/commands/play_setup.hpp"
#include "command_line/commands/what_if_report.hpp"
#include "command_line/disclosed.hpp"
#include "game/saves.hpp"
#include "wording/commands/saved_games.hpp"
#include "wording/commands/usage.hpp"

#include <limits>
#include <ostream>

namespace parley::command_line {
namespace {

struct Asked {
    game::PlayOn how;
    std::uint32_t jobs{};
    bool json{};
    std::optional<std::size_t> step; // else the moments
};

core::Result<Asked, Complaint> asked(const game::Game& game, const GivenOptions& given) {
    Asked asked;
    const core::Result<std::string, Complaint> agent =
        agent_named(given.value("agent").value_or(game::kind_to_play_on(game)));
    if (!agent)
        return agent.error();
    asked.how.agent = *agent;
    asked.how.games = given.has("moments") ? 48 : 100;
    if (const auto text = given.value("games")) {
        const auto number = read_number("games", *text, 2, 100'000);
        if (!number)
            return number.error();
        asked.how.games = static_cast<std::uint32_t>(*number);
    }
    if (const auto text = given.value("seed")) {
        const auto number = read_number("seed", *text, 0, std::numeric_limits<std::uint64_t>::max());
        if (!number)
            return number.error();
        asked.how.series = *number;
    }
    if (const auto text = given.value("jobs")) {
        const auto number = read_number("jobs", *text, 1, 1024);
        if (!number)
            return number.error();
        asked.jobs = static_cast<std::uint32_t>(*number);
    }
    const std::string format = given.value("format").value_or("table");
    if (format != "table" && format != "json")
        return Complaint{wording::word_wanted("format", format, {"table", "json"})};
    asked.json = format == "json";
    const auto at = given.value("at");
    if (at.has_value() == given.has("moments"))
        return Complaint{wording::step_or_moments_wanted()};
    if (at) {
        const auto number = read_number("at", *at, 0, game.steps().size());
        if (!number)
            return number.error();
        asked.step = static_cast<std::size_t>(*number);
    }
    return asked;
}

} // namespace

ExitCode what_if_command(const GivenOptions& given, Console& console) {
    const std::string& file = given.arguments.front();
    const core::Result<game::Loaded, ExitCode> loaded = read_saved_game(file, console);
    if (!loaded)
        return loaded.error();
    const game::Game& game = loaded->game;
    const core::Result<rules::PartyId, Complaint> seat = seat_asked_for(game, given);
    if (!seat)
        return wrong_usage(console, "what-if", seat.error().sentence);
    if (!game.ended() && given.has("at") != given.has("moments"))
        return refuse_to_show(game, file, game::Undisclosed::playing_on, console);
    const core::Result<Asked, Complaint> wanted = asked(game, given);
    if (!wanted)
        return wrong_usage(console, "what-if", wanted.error().sentence);
    LongWork work(console);
    bool complete = false;
    std::string report;
    if (wanted->step) {
        const game::WhatIf found =
            game::what_if(game, *wanted->step, *seat, wanted->how, wanted->jobs, work.progress(), work.token());
        complete = found.complete;
        report = what_if_report(game, found, wanted->how, wanted->json);
    } else {
        game::MomentsSearch search;
        search.how = wanted->how;
        const game::Moments found =
            game::moments_that_mattered(game, *seat, search, wanted->jobs, work.progress(), work.token());
        complete = found.complete;
        report = moments_report(game, *seat, found, search, wanted->json);
    }
    work.finish();
    if (!complete)
        return complain(console, wording::stopped_without_result(), ExitCode::interrupted);
    console.out << report;
    return ExitCode::ok;
}

} // namespace parley::command_line
