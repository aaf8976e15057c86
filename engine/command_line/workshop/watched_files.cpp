#include "command_line/workshop/watched_files.hpp"

#include <sys/stat.h>
#include <thread>

namespace parley::command_line {

FileStamp stamp_of(const std::filesystem::path& path) {
    FileStamp stamp{path, false, 0, 0, 0};
    struct stat found {};
    if (::stat(path.c_str(), &found) != 0)
        return stamp;
    stamp.there = true;
    stamp.written = static_cast<std::int64_t>(found.st_mtim.tv_sec) * 1'000'000'000 + found.st_mtim.tv_nsec;
    stamp.bytes = static_cast<std::uint64_t>(found.st_size);
    stamp.inode = found.st_ino;
    return stamp;
}

bool wait_for_change(std::vector<FileStamp>& before, const std::function<std::vector<FileStamp>()>& look,
                     const std::function<bool()>& stopped) {
    constexpr std::chrono::milliseconds between_looks{200}, between_questions{20};
    std::vector<FileStamp> last = before;
    while (true) {
        for (std::chrono::milliseconds waited{}; waited < between_looks; waited += between_questions) {
            if (stopped())
                return false;
            std::this_thread::sleep_for(between_questions);
        }
        std::vector<FileStamp> now = look();
        if (now == last && now != before) {
            before = std::move(now);
            return true;
        }
        last = std::move(now);
    }
}

} // namespace parley::command_line
