// Long work at a terminal: it shows how far it is, and stops when the person interrupts it.
#pragma once

#include "command_line/commands/progress_bar.hpp"
#include "command_line/keyboard.hpp"
#include "report/debrief_data.hpp"

#include <stop_token>

namespace parley::command_line {

/// Hand `progress` and `token` to the work; `finish` takes the bar away.
class LongWork {
  public:
    explicit LongWork(Console& console) : console_(console), bar_(console) {}
    [[nodiscard]] game::Progress progress() {
        return [this](std::uint32_t done, std::uint32_t all) {
            bar_.show(done, all);
            if (interrupts_.any() || (console_.interrupted && console_.interrupted()))
                stop_.request_stop();
        };
    }
    /// Asks for a stop once the console has been interrupted.
    [[nodiscard]] std::stop_token token() const { return stop_.get_token(); }
    void finish() { bar_.clear(); }

  private:
    Console& console_;
    ProgressBar bar_;
    InterruptsNoted interrupts_;
    std::stop_source stop_;
};

/// The moments that mattered to the seat, for a debrief; nothing when interrupted. Requires: the game has ended.
[[nodiscard]] std::optional<report::MomentsFound> look_for_moments(const game::Game& game, rules::PartyId seat,
                                                                   Console& console);

} // namespace parley::command_line
