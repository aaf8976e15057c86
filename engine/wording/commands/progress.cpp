#include "wording/commands/progress.hpp"

#include "wording/phrase.hpp"

namespace parley::wording {

std::string progress_line(std::uint32_t percent, std::uint32_t done, std::uint32_t all) {
    return phrase("{percent} %, {done} of {all}",
                  {{"percent", std::to_string(percent)}, {"done", std::to_string(done)}, {"all", std::to_string(all)}});
}

} // namespace parley::wording
