#include "command_line/tournament/shard_option.hpp"

#include "command_line/command_options.hpp"
#include "wording/commands/tournaments.hpp"

#include <array>
#include <charconv>

namespace parley::command_line {
namespace {

struct Launcher {
    const char* name;
    const char* rank; // from 0
    const char* size;
};

constexpr std::array<Launcher, 3> launchers{{{"Open MPI", "OMPI_COMM_WORLD_RANK", "OMPI_COMM_WORLD_SIZE"},
                                             {"PMI", "PMI_RANK", "PMI_SIZE"},
                                             {"Slurm", "SLURM_PROCID", "SLURM_NTASKS"}}};

std::optional<std::uint32_t> whole(const std::string& text) {
    std::uint32_t number = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (fault != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

using Read = core::Result<game::Shard, Complaint>;

Read checked(std::optional<std::uint64_t> index, std::optional<std::uint32_t> count, const std::string& otherwise) {
    if (index && count && *index >= 1 && *index <= *count && *count <= game::most_shards)
        return game::Shard{static_cast<std::uint32_t>(*index), *count};
    return Complaint{otherwise};
}

Read from_launcher(const Launcher& launcher, const Environment& environment) {
    const std::string rank = environment(launcher.rank), size = environment(launcher.size);
    const std::optional<std::uint32_t> number = whole(rank);
    return checked(number ? std::optional<std::uint64_t>(std::uint64_t{*number} + 1) : std::nullopt, whole(size),
                   wording::launched_as_no_part({launcher.name, rank, size, launcher.rank, launcher.size}));
}

Read from_parallel(const std::string& shards, const Environment& environment) {
    const auto count = read_number("shards", shards, 1, game::most_shards);
    if (!count)
        return count.error();
    const std::string job = environment("PARALLEL_SEQ");
    if (job.empty())
        return Complaint{wording::jobs_are_not_numbered(shards)};
    return checked(whole(job), static_cast<std::uint32_t>(*count), wording::job_is_no_part(job, shards));
}

} // namespace

Read read_shard(const std::string& text, const std::optional<std::string>& shards, const Environment& environment) {
    if (text != "auto") {
        if (shards)
            return Complaint{wording::shards_belong_to_auto_alone()};
        const std::size_t slash = text.find('/');
        const Read read = slash == std::string::npos
                              ? Read(Complaint{})
                              : checked(whole(text.substr(0, slash)), whole(text.substr(slash + 1)), "");
        if (!read)
            return Complaint{wording::part_wanted(text)};
        return read;
    }
    if (shards)
        return from_parallel(*shards, environment);
    for (const Launcher& launcher : launchers)
        if (!environment(launcher.rank).empty() || !environment(launcher.size).empty())
            return from_launcher(launcher, environment);
    if (!environment("PARALLEL_SEQ").empty())
        return Complaint{wording::number_of_jobs_wanted()};
    return Complaint{wording::no_engine_launched()};
}

std::string part_file(const std::string& output, game::Shard shard) {
    return output + ".part-" + std::to_string(shard.index) + "-of-" + std::to_string(shard.count);
}

} // namespace parley::command_line
