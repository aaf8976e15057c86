// Which part of a long work this process is to do: as the command line says, or as the engine that launched it says in
// the environment. Knows nothing of the work.
#pragma once

#include "command_line/complaint.hpp"
#include "core/result.hpp"
#include "game/tournament/schedule.hpp"

#include <functional>
#include <optional>
#include <string>

namespace parley::command_line {

/// The value of an environment variable, "" when it is not set.
using Environment = std::function<std::string(const char*)>;

/// `--shard`: "2/8", or "auto" for rank and size from Open MPI, from MPICH and its kin (PMI), or from Slurm, the first
/// that are set; with `--shards N` given, the job's number from GNU parallel (PARALLEL_SEQ; a job's slot serves several
/// jobs and tells no part). Else a sentence.
[[nodiscard]] core::Result<game::Shard, Complaint>
read_shard(const std::string& text, const std::optional<std::string>& shards, const Environment& environment);

/// Where a part's results are kept: "table.txt" becomes "table.txt.part-2-of-8".
[[nodiscard]] std::string part_file(const std::string& output, game::Shard shard);

} // namespace parley::command_line
