// What an interrupt leaves behind when it ends the process at once: where several persons share a screen, nothing of
// the page that was open.
#include "command_line/exit_code.hpp"
#include "command_line/keyboard.hpp"
#include "command_line/terminal.hpp"
#include "tests/catch.hpp"
#include "tests/command_line/played.hpp"

#include <array>
#include <csignal>
#include <deque>
#include <sstream>
#include <sys/wait.h>
#include <unistd.h>

using namespace parley;
using command_line::ExitCode;
using test::contains;

namespace {

/// Types these lines, then interrupts the process as if something were being reckoned: it is not reading itself.
class InterruptsAtLast final : public command_line::LineSource {
  public:
    explicit InterruptsAtLast(std::deque<std::string> lines) : lines_(std::move(lines)) {}
    command_line::LineRead next() override {
        if (lines_.empty()) {
            (void)::raise(SIGINT);
            return {};
        }
        command_line::LineRead read{command_line::LineRead::Kind::line, lines_.front()};
        lines_.pop_front();
        return read;
    }

  private:
    std::deque<std::string> lines_;
};

struct Ended {
    int status{};
    std::string out; // on descriptor 1
};

/// In a process of its own.
template <class Work>
Ended ended_by(const Work& work) {
    std::array<int, 2> ends{};
    REQUIRE(::pipe(ends.data()) == 0);
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        (void)::dup2(ends[1], STDOUT_FILENO);
        (void)::close(ends[0]);
        (void)::close(ends[1]);
        work();
        ::_exit(99);
    }
    (void)::close(ends[1]);
    Ended ended;
    std::array<char, 512> bytes;
    for (ssize_t count; (count = ::read(ends[0], bytes.data(), bytes.size())) > 0;)
        ended.out.append(bytes.data(), static_cast<std::size_t>(count));
    (void)::close(ends[0]);
    REQUIRE(::waitpid(child, &ended.status, 0) == child);
    return ended;
}

/// A game played so far, and interrupted while nothing is awaited.
Ended interrupted_game(const std::vector<std::string>& words, bool clears) {
    return ended_by([&] {
        const command_line::Keyboard handler;
        InterruptsAtLast keyboard({"", "mandate"});
        std::ostringstream out, err;
        command_line::Console console{keyboard, out, err};
        console.in_is_keyboard = true;
        console.out_is_screen = true;
        console.clears_screen = clears;
        (void)command_line::run(words, console, "test");
    });
}

} // namespace

TEST_CASE("An interrupt while something is reckoned leaves no page of a shared screen to be read") {
    const test::OwnFolder folder;
    for (const bool clears : {true, false}) {
        const Ended ended = interrupted_game({"play", "first-table", "--hot-seat", "--seed", "1"}, clears);
        REQUIRE(WIFEXITED(ended.status));
        CHECK(WEXITSTATUS(ended.status) == static_cast<int>(ExitCode::interrupted));
        CHECK(contains(ended.out, std::string(command_line::out_of_sight)));
        CHECK(ended.out.ends_with(command_line::clears_all) == clears);
    }
}

TEST_CASE("An interrupt leaves the screen of a single person as it is") {
    const test::OwnFolder folder;
    const Ended ended = interrupted_game({"play", "first-table", "--seat", "us", "--seed", "1"}, true);
    REQUIRE(WIFEXITED(ended.status));
    CHECK(WEXITSTATUS(ended.status) == static_cast<int>(ExitCode::interrupted));
    CHECK(ended.out.empty());
}
