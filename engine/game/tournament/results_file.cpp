#include "game/tournament/results_file.hpp"

#include "storage/read_file.hpp"
#include "storage/replace_file.hpp"

#include <algorithm>

namespace parley::game {

namespace {

constexpr std::size_t most_bytes = std::size_t{1} << 30; // two million results are about 250 MB

std::size_t seats_of(const Schedule& schedule, std::uint32_t number) { return schedule.seats(schedule.at(number)); }

} // namespace

std::uint32_t KeptResults::lacking() const {
    return header.shard.size(static_cast<std::uint32_t>(games_in(header.plan))) -
           static_cast<std::uint32_t>(results.size());
}

core::Result<KeptResults, ResultsProblem> read_results(std::string_view text) {
    const std::size_t first = text.find('\n');
    const std::optional<ResultsHeader> header =
        first == std::string_view::npos ? std::nullopt : header_in(text.substr(0, first));
    if (!header)
        return ResultsProblem{ResultsFault::no_results, 1};
    KeptResults kept{*header, {}, first + 1, false};
    const Schedule schedule(kept.header.plan);
    std::vector<bool> seen(schedule.games());
    std::size_t line_number = 1;
    for (std::size_t at = first + 1; at < text.size();) {
        const std::size_t end = text.find('\n', at);
        if (end == std::string_view::npos) {
            kept.torn = true;
            break;
        }
        ++line_number;
        const std::string_view line = text.substr(at, end - at);
        const std::optional<GameResult> result = result_in(line, seats_in(line));
        if (!result || result->number >= schedule.games() || seats_in(line) != seats_of(schedule, result->number))
            return ResultsProblem{ResultsFault::damaged_line, line_number};
        if (!kept.header.shard.holds(result->number))
            return ResultsProblem{ResultsFault::foreign_game, line_number};
        if (seen[result->number])
            return ResultsProblem{ResultsFault::doubled_game, line_number};
        seen[result->number] = true;
        kept.results.push_back(*result);
        kept.used = end + 1;
        at = end + 1;
    }
    std::sort(kept.results.begin(), kept.results.end(),
              [](const GameResult& a, const GameResult& b) { return a.number < b.number; });
    return kept;
}

core::Result<KeptResults, ResultsError> load_results(const std::filesystem::path& path) {
    const auto text = storage::read_file(path, most_bytes);
    if (!text)
        return ResultsError(text.error());
    auto kept = read_results(*text);
    if (!kept)
        return ResultsError(kept.error());
    return *std::move(kept);
}

ResultsFile::ResultsFile(storage::AppendFile file, TournamentPlan plan)
    : file_(std::move(file)),
      schedule_(std::move(plan)) {}

core::Result<ResultsFile::Opened, ResultsError> ResultsFile::open(const std::filesystem::path& path,
                                                                  const ResultsHeader& header) {
    std::error_code unknown;
    if (!std::filesystem::exists(path, unknown)) { // of several that find none, one makes it
        auto problem = storage::create_file(path, header_line(header));
        if (problem && !storage::is_taken(*problem))
            return ResultsError(*std::move(problem));
    }
    const auto text = storage::read_file(path, most_bytes);
    if (!text)
        return ResultsError(text.error());
    auto kept = read_results(*text);
    if (!kept)
        return ResultsError(kept.error());
    if (kept->header.plan != header.plan)
        return ResultsError(ResultsProblem{ResultsFault::another_plan, 1});
    if (kept->header.shard != header.shard)
        return ResultsError(ResultsProblem{ResultsFault::another_part, 1});
    auto file = storage::AppendFile::open(path, kept->used, (*text).size());
    if (!file)
        return ResultsError(file.error());
    return Opened{ResultsFile(*std::move(file), header.plan), std::move(kept->results), kept->torn};
}

std::optional<storage::Problem> ResultsFile::append(std::span<const GameResult> results) {
    if (results.empty())
        return {};
    std::string lines;
    for (const GameResult& result : results)
        lines += line_of(result, seats_of(schedule_, result.number));
    if (auto problem = file_.append(lines))
        return problem;
    return file_.estranged();
}

} // namespace parley::game
