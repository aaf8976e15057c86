#include "command_line/commands/progress_bar.hpp"

#include "command_line/guarded_stream.hpp"
#include "wording/commands/progress.hpp"

#include <ostream>
#include <string>

namespace parley::command_line {

void ProgressBar::show(std::uint32_t done, std::uint32_t all) {
    if (!console_.err_is_screen || all == 0)
        return;
    const auto percent = static_cast<std::uint32_t>(std::uint64_t{done} * 100 / all);
    if (percent == percent_)
        return;
    percent_ = percent;
    std::string bar(50, '.');
    bar.replace(0, percent / 2, percent / 2, '#');
    tell_terminal(console_.err, "\r");
    console_.err << '[' << bar << "] " << wording::progress_line(percent, done, all) << std::flush;
}

void ProgressBar::clear() {
    if (console_.err_is_screen && percent_ <= 100)
        tell_terminal(console_.err, "\r" + std::string(79, ' ') + "\r");
}

} // namespace parley::command_line
