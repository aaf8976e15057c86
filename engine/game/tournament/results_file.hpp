// The file that keeps a tournament's results while it is played: a header, then a line a game, in any order; each line
// on the disk before it counts. What is in it after a kill is what need not be played again. Knows nothing of how games
// are played.
#pragma once

#include "game/tournament/game_result.hpp"
#include "game/tournament/plan_codec.hpp"
#include "storage/append_file.hpp"

#include <span>
#include <variant>
#include <vector>

namespace parley::game {

/// Why the text of a file is not taken for results.
enum class ResultsFault : std::uint8_t {
    no_results,   // its first line is no header of this format
    damaged_line, // a full line is not a result of its plan
    doubled_game, // a game stands in it twice
    foreign_game, // a game that belongs to another part
    another_plan, // sound, but of another tournament
    another_part, // sound, but another part of it
};

struct ResultsProblem {
    ResultsFault fault{};
    std::size_t line{}; // from 1; 0 where no line is to blame
};

/// What a file holds.
struct KeptResults {
    ResultsHeader header;
    std::vector<GameResult> results;             // in the order of their numbers
    std::uint64_t used{};                        // bytes of full lines
    bool torn{};                                 // bytes of a torn line came after them
    [[nodiscard]] std::uint32_t lacking() const; // how many games of its part are not in it
};

/// A torn last line is no fault: it never counted.
[[nodiscard]] core::Result<KeptResults, ResultsProblem> read_results(std::string_view text);

using ResultsError = std::variant<storage::Problem, ResultsProblem>;

/// Reads a whole file.
[[nodiscard]] core::Result<KeptResults, ResultsError> load_results(const std::filesystem::path& path);

/// Open for more results.
class ResultsFile {
  public:
    struct Opened;
    /// Makes the file where there is none; goes on with the one that is there, if it holds results of the same plan and
    /// part; refuses any other and leaves it as it is.
    [[nodiscard]] static core::Result<Opened, ResultsError> open(const std::filesystem::path& path,
                                                                 const ResultsHeader& header);

    /// On the disk, in the file of that name, when it returns without a problem. Requires: results of the plan and the
    /// part.
    [[nodiscard]] std::optional<storage::Problem> append(std::span<const GameResult> results);

  private:
    ResultsFile(storage::AppendFile file, TournamentPlan plan);
    storage::AppendFile file_;
    Schedule schedule_;
};

struct ResultsFile::Opened {
    ResultsFile file;
    std::vector<GameResult> results; // already played
    bool torn{};                     // a torn line was cut off
};

} // namespace parley::game
