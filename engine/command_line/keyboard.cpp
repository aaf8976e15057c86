#include "command_line/keyboard.hpp"

#include "command_line/exit_code.hpp"
#include "command_line/terminal.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <sys/ioctl.h>
#include <unistd.h>

namespace parley::command_line {
namespace {

volatile std::sig_atomic_t waiting = 0;
volatile std::sig_atomic_t noting = 0; // somebody stops in order
volatile std::sig_atomic_t noted = 0;
volatile std::sig_atomic_t parting = 0; // what is on the screen must not be read by the next person
volatile std::sig_atomic_t clearing = 0;

/// Calls nothing but what a handler may (POSIX: write).
void part_in_haste() {
    if (parting != 0)
        (void)!::write(STDOUT_FILENO, out_of_sight.data(), out_of_sight.size());
    if (clearing != 0)
        (void)!::write(STDOUT_FILENO, clears_all.data(), clears_all.size());
}

void interrupted(int) {
    if (noting != 0 && noted == 0) {
        noted = 1;
        return;
    }
    if (waiting != 0)
        return;
    part_in_haste();
    ::_exit(static_cast<int>(ExitCode::interrupted));
}

} // namespace

Keyboard::Keyboard() {
    struct sigaction action {};
    action.sa_handler = interrupted; // without SA_RESTART: a read that waits returns
    ::sigemptyset(&action.sa_mask);
    ::sigaction(SIGINT, &action, nullptr);
}

LineRead Keyboard::next() {
    for (;;) {
        const std::size_t end = held_.find('\n');
        if (end != std::string::npos) {
            const LineRead read = judged_line(std::string_view(held_).substr(0, end));
            held_.erase(0, end + 1);
            return read;
        }
        if (ended_ && held_.empty())
            return {};
        if (ended_) {
            const LineRead read = judged_line(held_);
            held_.clear();
            return read;
        }
        if (held_.size() > longest_line + 1)
            held_.resize(longest_line + 2); // the line is refused whatever follows on it
        std::array<char, 4096> bytes;
        waiting = 1;
        const ssize_t count = ::read(STDIN_FILENO, bytes.data(), bytes.size());
        waiting = 0;
        if (count < 0 && errno == EINTR)
            return {LineRead::Kind::interrupted, ""};
        ended_ = count <= 0;
        if (count > 0)
            held_.append(bytes.data(), static_cast<std::size_t>(count));
    }
}

InterruptsNoted::InterruptsNoted() {
    noted = 0;
    noting = 1;
}

InterruptsNoted::~InterruptsNoted() { noting = 0; }

bool InterruptsNoted::any() const { return noted != 0; }

PartsWhenInterrupted::PartsWhenInterrupted(const Console& console) {
    parting = console.out_is_screen ? 1 : 0;
    clearing = console.out_is_screen && console.clears_screen ? 1 : 0;
}

PartsWhenInterrupted::~PartsWhenInterrupted() {
    parting = 0;
    clearing = 0;
}

std::size_t terminal_width() {
    winsize size{};
    if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0)
        return 80;
    return std::clamp<std::size_t>(size.ws_col, narrowest, widest);
}

} // namespace parley::command_line
