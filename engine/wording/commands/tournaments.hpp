// What a tournament and the joining of its parts say beside their reports: options that do not go together, how far it
// came, where its parts are. Faults of files of results are told by wording/results_sentence.hpp.
#pragma once

#include <cstdint>
#include <string>

namespace parley::wording {

[[nodiscard]] std::string rounds_belong_to_offers();
[[nodiscard]] std::string paper_belongs_to_pages();
[[nodiscard]] std::string nodes_belong_to_games();
[[nodiscard]] std::string keep_and_output_alike();
[[nodiscard]] std::string part_is_kept_beside_output();
[[nodiscard]] std::string part_needs_a_file();
[[nodiscard]] std::string more_games_than_held(std::uint64_t games, std::uint64_t most);

/// Of the file that is gone on with.
[[nodiscard]] std::string last_result_cut_off(const std::string& file);
[[nodiscard]] std::string interrupted_and_kept(std::size_t played, std::size_t of, const std::string& file);
[[nodiscard]] std::string interrupted_and_lost(std::size_t played, std::size_t of);
/// `merge` is the command, as it is typed, that joins parts.
[[nodiscard]] std::string part_is_in(std::uint32_t index, std::uint32_t count, const std::string& file,
                                     const std::string& merge);
/// Closes a list of complaints that would be too long.
[[nodiscard]] std::string complaints_left_out(std::size_t count);

/// What an engine that launches many processes says of this one.
struct LaunchedAs {
    std::string engine;                       // "Open MPI"
    std::string rank, size;                   // as it gave them
    std::string rank_variable, size_variable; // where it gave them
};
[[nodiscard]] std::string launched_as_no_part(const LaunchedAs& launched);
[[nodiscard]] std::string no_engine_launched();
[[nodiscard]] std::string jobs_are_not_numbered(const std::string& jobs);
[[nodiscard]] std::string job_is_no_part(const std::string& job, const std::string& jobs);
[[nodiscard]] std::string number_of_jobs_wanted();
[[nodiscard]] std::string shards_belong_to_auto();
[[nodiscard]] std::string shards_belong_to_auto_alone();
[[nodiscard]] std::string part_wanted(const std::string& given);

} // namespace parley::wording
