#include "wording/commands/tournaments.hpp"

#include "wording/phrase.hpp"

namespace parley::wording {

std::string rounds_belong_to_offers() { return "--rounds goes with --protocol saop."; }

std::string paper_belongs_to_pages() { return "--paper goes with --format html."; }

std::string nodes_belong_to_games() { return "--nodes goes with whole games alone."; }

std::string keep_and_output_alike() { return "--keep and --output name the same file."; }

std::string part_is_kept_beside_output() {
    return "with --shard the results are kept beside the file that --output names; leave out --keep.";
}

std::string part_needs_a_file() {
    return "a part is kept in a file: name it with -o FILE; the part becomes FILE.part-I-of-N.";
}

std::string more_games_than_held(std::uint64_t games, std::uint64_t most) {
    return phrase("that is {games} games; a tournament holds at most {most}.",
                  {{"games", std::to_string(games)}, {"most", std::to_string(most)}});
}

std::string last_result_cut_off(const std::string& file) {
    return phrase("the last line of “{file}” was cut short; its game is played again.", {{"file", file}});
}

std::string interrupted_and_kept(std::size_t played, std::size_t of, const std::string& file) {
    return phrase("interrupted after {played} of {of} games. They are kept in {file}; the same command goes on from "
                  "there.",
                  {{"played", std::to_string(played)}, {"of", std::to_string(of)}, {"file", file}});
}

std::string interrupted_and_lost(std::size_t played, std::size_t of) {
    return phrase("interrupted after {played} of {of} games. Nothing was kept; --keep FILE keeps results as they come.",
                  {{"played", std::to_string(played)}, {"of", std::to_string(of)}});
}

std::string part_is_in(std::uint32_t index, std::uint32_t count, const std::string& file, const std::string& merge) {
    return phrase(
        "part {index} of {count} is in {file}; “{merge}” joins the parts.",
        {{"index", std::to_string(index)}, {"count", std::to_string(count)}, {"file", file}, {"merge", merge}});
}

std::string complaints_left_out(std::size_t count) {
    return phrase("and {count} more.", {{"count", std::to_string(count)}});
}

std::string launched_as_no_part(const LaunchedAs& launched) {
    return phrase("--shard auto: {engine} says that this is process “{rank}” of “{size}” ({rank_variable}, "
                  "{size_variable}), which "
                  "tells no part.",
                  {{"engine", launched.engine},
                   {"rank", launched.rank},
                   {"size", launched.size},
                   {"rank_variable", launched.rank_variable},
                   {"size_variable", launched.size_variable}});
}

std::string no_engine_launched() {
    return "--shard auto finds neither Open MPI, PMI, Slurm nor GNU parallel in the environment. Name the part, such "
           "as "
           "--shard 1/4.";
}

std::string jobs_are_not_numbered(const std::string& jobs) {
    return phrase("--shards goes with GNU parallel, which numbers its jobs in PARALLEL_SEQ, and that is not set. Name "
                  "the part: --shard 1/{jobs}.",
                  {{"jobs", jobs}});
}

std::string job_is_no_part(const std::string& job, const std::string& jobs) {
    return phrase("--shard auto: GNU parallel says that this is job “{job}”, and --shards says that there are {jobs}.",
                  {{"job", job}, {"jobs", jobs}});
}

std::string number_of_jobs_wanted() {
    return "--shard auto under GNU parallel needs the number of jobs too: --shards N.";
}

std::string shards_belong_to_auto() { return "--shards goes with --shard auto."; }

std::string shards_belong_to_auto_alone() {
    return "--shards goes with --shard auto alone; --shard I/N says how many there are.";
}

std::string part_wanted(const std::string& given) {
    return phrase("--shard wants a part and how many there are, such as 1/4 to 4/4, or auto, not “{given}”.",
                  {{"given", given}});
}

} // namespace parley::wording
