#include "command_line/commands.hpp"
#include "command_line/commands/progress_bar.hpp"
#include "command_line/keyboard.hpp"
#include "command_line/tournament/results_complaint.hpp"
#include "command_line/tournament/shard_option.hpp"
#include "command_line/tournament/tournament_setup.hpp"
#include "storage/directories.hpp"

#include <algorithm>
#include <filesystem>
#include <ostream>

namespace parley::command_line {
namespace {

/// What is asked for besides the contest itself.
struct Course {
    game::Shard shard;
    std::optional<std::string> keep; // the file of results
    std::uint32_t jobs{};
    report::TournamentFormat format{};
    bool whole{true}; // not a part
};

core::Result<Course, Complaint> course_asked_for(const GivenOptions& given) {
    Course course;
    const auto format = format_asked_for(given);
    if (!format)
        return format.error();
    course.format = *format;
    if (const auto text = given.value("jobs")) {
        const auto number = read_number("jobs", *text, 1, 1024);
        if (!number)
            return number.error();
        course.jobs = static_cast<std::uint32_t>(*number);
    }
    course.keep = given.value("keep");
    const std::optional<std::string> shard = given.value("shard"), output = given.value("output");
    if (!shard) {
        if (given.has("shards"))
            return Complaint{"--shards goes with --shard auto."};
        if (course.keep && output && std::filesystem::path(*course.keep) == std::filesystem::path(*output))
            return Complaint{"--keep and --output name the same file."};
        return course;
    }
    const core::Result<game::Shard, Complaint> part =
        read_shard(*shard, given.value("shards"), [](const char* name) { return storage::environment(name); });
    if (!part)
        return part.error();
    if (course.keep)
        return Complaint{"with --shard the results are kept beside the file that --output names; leave out --keep."};
    if (!output || *output == "-")
        return Complaint{"a part is kept in a file: name it with -o FILE; the part becomes FILE.part-I-of-N."};
    course.shard = *part;
    course.whole = false;
    course.keep = part_file(*output, *part);
    return course;
}

/// Plays what is not yet there and keeps it as it comes.
class ContestUnderWay {
  public:
    ContestUnderWay(const Contest& contest, const Course& course, Console& console)
        : contest_(contest),
          course_(course),
          console_(console),
          schedule_(contest.plan) {}

    /// Nothing when all games of the part are there; else the exit code that says why not.
    std::optional<ExitCode> play() {
        if (course_.keep) {
            auto opened = game::ResultsFile::open(*course_.keep, {contest_.plan, course_.shard});
            if (!opened)
                return complain(console_, *course_.keep, opened.error());
            file_ = std::move(opened->file);
            results_ = std::move(opened->results);
        }
        const std::vector<std::uint32_t> open = still_to_play();
        const auto all = static_cast<std::uint32_t>(open.size() + results_.size());
        ProgressBar bar(console_);
        bar.show(static_cast<std::uint32_t>(results_.size()), all);
        const InterruptsNoted interrupts;
        std::optional<storage::Problem> problem;
        game::play_fixtures(
            schedule_, open, course_.jobs, contest_.play,
            [&](std::span<const game::GameResult> some) {
                if (file_)
                    problem = file_->append(some);
                if (problem)
                    return false;
                results_.insert(results_.end(), some.begin(), some.end());
                bar.show(static_cast<std::uint32_t>(results_.size()), all);
                return true;
            },
            [&] { return interrupts.any(); });
        bar.clear();
        if (problem) {
            console_.err << "parley: " << storage::sentence(*problem) << ".\n";
            return ExitCode::files;
        }
        if (results_.size() < all)
            return stopped(all);
        std::sort(results_.begin(), results_.end(),
                  [](const game::GameResult& a, const game::GameResult& b) { return a.number < b.number; });
        return std::nullopt;
    }

    [[nodiscard]] const game::Schedule& schedule() const { return schedule_; }
    [[nodiscard]] const std::vector<game::GameResult>& results() const { return results_; }

  private:
    [[nodiscard]] std::vector<std::uint32_t> still_to_play() const {
        std::vector<bool> there(schedule_.games());
        for (const game::GameResult& result : results_)
            there[result.number] = true;
        std::vector<std::uint32_t> numbers;
        for (std::uint32_t number = 0; number < schedule_.games(); ++number)
            if (!there[number] && course_.shard.holds(number))
                numbers.push_back(number);
        return numbers;
    }

    ExitCode stopped(std::uint32_t all) {
        console_.err << "parley: interrupted after " << results_.size() << " of " << all << " games. ";
        if (course_.keep)
            console_.err << "They are kept in " << *course_.keep << "; the same command goes on from there.\n";
        else
            console_.err << "Nothing was kept; --keep FILE keeps results as they come.\n";
        return ExitCode::interrupted;
    }

    const Contest& contest_;
    const Course& course_;
    Console& console_;
    game::Schedule schedule_;
    std::optional<game::ResultsFile> file_;
    std::vector<game::GameResult> results_;
};

} // namespace

ExitCode tournament_command(const GivenOptions& given, Console& console) {
    const core::Result<Course, Complaint> course = course_asked_for(given);
    if (!course)
        return wrong_usage(console, "tournament", course.error().sentence);
    const core::Result<Contest, ExitCode> contest = prepare_contest(given, console);
    if (!contest)
        return contest.error();
    ContestUnderWay playing(*contest, *course, console);
    if (const std::optional<ExitCode> code = playing.play())
        return *code;
    if (!course->whole) {
        console.err << "parley: part " << course->shard.index << " of " << course->shard.count << " is in "
                    << *course->keep << "; “parley merge” joins the parts.\n";
        return ExitCode::ok;
    }
    return write_report(playing.schedule(), playing.results(), course->format, given, console);
}

} // namespace parley::command_line
