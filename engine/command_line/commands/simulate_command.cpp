#include "command_line/commands.hpp"
#include "command_line/commands/batch_report.hpp"
#include "command_line/commands/play_setup.hpp"
#include "command_line/commands/progress_bar.hpp"
#include "command_line/help/help_texts.hpp"
#include "command_line/output_file.hpp"
#include "command_line/scenario_source.hpp"
#include "command_line/shell_words.hpp"
#include "game/saves.hpp"
#include "game/self_play.hpp"
#include "storage/directories.hpp"
#include "wording/commands/batch_words.hpp"
#include "wording/commands/files.hpp"
#include "wording/commands/usage.hpp"

#include <algorithm>
#include <filesystem>
#include <limits>
#include <mutex>
#include <optional>
#include <ostream>
#include <stop_token>

namespace parley::command_line {
namespace {

/// The command with an option for each party of the scenario.
CommandSpec with_seats(const scenario::PublicScenario& scenario) {
    CommandSpec spec = simulate_help();
    for (const scenario::Party& party : scenario.parties)
        spec.options.push_back(seat_option(party));
    return spec;
}

struct Wanted {
    std::uint32_t games{100};
    std::uint64_t seed{1};
    std::uint32_t jobs{};
    BatchFormat format{BatchFormat::table};
};

core::Result<Wanted, Complaint> wanted(const GivenOptions& given) {
    Wanted wanted;
    if (const auto text = given.value("games")) {
        const auto number = read_number("games", *text, 1, 1'000'000);
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
    const std::uint64_t highest = std::numeric_limits<std::uint64_t>::max() - (wanted.games - 1);
    if (wanted.seed > highest)
        return Complaint{wording::seeds_run_out(wanted.games, highest)};
    if (const auto text = given.value("jobs")) {
        const auto number = read_number("jobs", *text, 1, 1024);
        if (!number)
            return number.error();
        wanted.jobs = static_cast<std::uint32_t>(*number);
    }
    if (const auto text = given.value("format")) {
        const std::optional<BatchFormat> format = batch_format(*text);
        if (!format)
            return Complaint{wording::word_wanted("format", *text, {"table", "json", "csv"})};
        wanted.format = *format;
    }
    return wanted;
}

core::Result<std::vector<game::Seat>, Complaint> seats(const scenario::PublicScenario& scenario,
                                                       const GivenOptions& given) {
    std::vector<game::Seat> seats;
    for (const scenario::Party& party : scenario.parties) {
        const core::Result<std::string, Complaint> agent =
            agent_named(given.value(party.id).value_or(std::string(agents::default_opponent)));
        if (!agent)
            return agent.error();
        seats.push_back({*agent});
    }
    return seats;
}

/// Saves games in a folder as they end, until one cannot be; then the batch is to stop. Nothing is written over.
class Archive {
  public:
    Archive(std::filesystem::path folder, std::string name, std::uint32_t games)
        : folder_(std::move(folder)),
          name_(std::move(name)),
          games_(games) {}

    /// Makes the folder and sees that none of the games' files is there; else complains.
    [[nodiscard]] std::optional<ExitCode> open(Console& console) const {
        if (const auto problem = storage::make_directory(folder_))
            return complain(console, *problem);
        for (std::uint32_t index = 0; index < games_; ++index)
            if (is_there(file_of(index)))
                return complain(console, wording::there_already_in_folder(file_of(index).string()), ExitCode::files);
        return std::nullopt;
    }

    void keep(std::uint32_t index, const game::Game& game) {
        const std::filesystem::path file = file_of(index);
        auto problem = game::save_new_game(file, game);
        if (!problem)
            return;
        const std::lock_guard lock(mutex_);
        problem_ = std::move(problem);
        stop_.request_stop();
    }

    [[nodiscard]] const std::optional<storage::Problem>& problem() const { return problem_; }
    [[nodiscard]] std::stop_token full() const { return stop_.get_token(); }

  private:
    [[nodiscard]] std::filesystem::path file_of(std::uint32_t index) const {
        const std::size_t digits = std::to_string(games_ - 1).size();
        std::string number = std::to_string(index);
        number.insert(0, digits - std::min(digits, number.size()), '0');
        return folder_ / (name_ + '-' + number + std::string(game::save_extension));
    }

    std::filesystem::path folder_;
    std::string name_;
    std::uint32_t games_;
    std::mutex mutex_;
    std::stop_source stop_;
    std::optional<storage::Problem> problem_;
};

} // namespace

ExitCode simulate_command(std::span<const std::string> words, Console& console) {
    if (words.empty() || words.front().starts_with('-'))
        return wrong_usage(console, "simulate", wording::scenario_comes_first(as_typed(console, {"simulate"})));
    const auto scenario = load_scenario(words.front(), console);
    if (!scenario)
        return scenario.error();
    const core::Result<GivenOptions, Complaint> given = read_options(with_seats((*scenario)->open), words);
    if (!given)
        return wrong_usage(console, "simulate", given.error().sentence);
    const core::Result<Wanted, Complaint> asked = wanted(*given);
    if (!asked)
        return wrong_usage(console, "simulate", asked.error().sentence);
    const core::Result<std::vector<game::Seat>, Complaint> seated = seats((*scenario)->open, *given);
    if (!seated)
        return wrong_usage(console, "simulate", seated.error().sentence);
    const core::Result<std::uint32_t, Complaint> nodes = strength_asked_for(*given);
    if (!nodes)
        return wrong_usage(console, "simulate", nodes.error().sentence);
    game::Batch batch{*scenario, *seated, asked->seed, 0, asked->games, *nodes, true};
    std::optional<Archive> archive;
    if (const auto folder = given->value("save")) {
        archive.emplace(*folder, (*scenario)->open.id, asked->games);
        if (const std::optional<ExitCode> refused = archive->open(console))
            return *refused;
        batch.keep = [&](std::uint32_t index, const game::Game& game) { archive->keep(index, game); };
    }
    ProgressBar bar(console);
    const std::vector<game::GameSummary> games = game::simulate(
        batch, asked->jobs, [&](std::uint32_t done, std::uint32_t all) { bar.show(done, all); },
        archive ? archive->full() : std::stop_token());
    bar.clear();
    if (archive && archive->problem())
        return complain(console, *archive->problem());
    console.out << batch_report(batch, games, asked->format);
    return ExitCode::ok;
}

} // namespace parley::command_line
