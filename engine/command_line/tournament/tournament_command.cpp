#include "command_line/commands.hpp"
#include "command_line/commands/progress_bar.hpp"
#include "command_line/keyboard.hpp"
#include "command_line/output_file.hpp"
#include "command_line/shell_words.hpp"
#include "command_line/tournament/results_complaint.hpp"
#include "command_line/tournament/shard_option.hpp"
#include "command_line/tournament/tournament_setup.hpp"
#include "storage/directories.hpp"
#include "wording/commands/tournaments.hpp"

#include <algorithm>
#include <filesystem>

namespace parley::command_line {
namespace {

/// What is asked for besides the contest itself.
struct Course {
    game::Shard shard;
    std::optional<std::string> keep; // the file of results
    std::uint32_t jobs{};
    ReportForm form;
    bool whole{true}; // not a part
};

core::Result<Course, Complaint> course_asked_for(const GivenOptions& given) {
    Course course;
    const auto form = form_asked_for(given);
    if (!form)
        return form.error();
    course.form = *form;
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
            return Complaint{wording::shards_belong_to_auto()};
        if (course.keep && output && std::filesystem::path(*course.keep) == std::filesystem::path(*output))
            return Complaint{wording::keep_and_output_alike()};
        return course;
    }
    const core::Result<game::Shard, Complaint> part =
        read_shard(*shard, given.value("shards"), [](const char* name) { return storage::environment(name); });
    if (!part)
        return part.error();
    if (course.keep)
        return Complaint{wording::part_is_kept_beside_output()};
    if (!output || *output == "-")
        return Complaint{wording::part_needs_a_file()};
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
            if (opened->torn)
                remark(console_, wording::last_result_cut_off(*course_.keep));
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
        if (problem)
            return complain(console_, *problem);
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
        return complain(console_,
                        course_.keep ? wording::interrupted_and_kept(results_.size(), all, *course_.keep)
                                     : wording::interrupted_and_lost(results_.size(), all),
                        ExitCode::interrupted);
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
    if (const auto output = given.value("output"); output && course->whole)
        if (const std::optional<ExitCode> refused = refuse_if_there(*output, console))
            return *refused;
    ContestUnderWay playing(*contest, *course, console);
    if (const std::optional<ExitCode> code = playing.play())
        return *code;
    if (!course->whole) {
        remark(console, wording::part_is_in(course->shard.index, course->shard.count, *course->keep,
                                            as_typed(console, {"merge"})));
        return ExitCode::ok;
    }
    return write_report(playing.schedule(), playing.results(), course->form, given, console);
}

} // namespace parley::command_line
