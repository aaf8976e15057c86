// Where words come from and go to: injected, so that tests play whole games without a process. Knows nothing of games.
#pragma once

#include <cstddef>
#include <functional>
#include <iosfwd>
#include <string>
#include <string_view>

namespace parley::command_line {

/// One line as it was read. Only `line` carries text.
struct LineRead {
    enum class Kind {
        line,
        end,         // of input
        too_long,    // more than `longest_line` bytes; the whole line was dropped
        not_text,    // what core::is_safe_text refuses
        interrupted, // by a signal
    };
    Kind kind{Kind::end};
    std::string text; // without the line end
};

inline constexpr std::size_t longest_line = 4096; // bytes

class LineSource {
  public:
    virtual ~LineSource() = default;
    /// Blocks until there is a line, the end, or an interruption.
    [[nodiscard]] virtual LineRead next() = 0;
};

/// What raw bytes without their line end amount to: judges length, control characters and UTF-8. Tabs count as spaces.
[[nodiscard]] LineRead judged_line(std::string_view bytes);

/// Lines from a stream, e.g. a string in a test.
class StreamLines final : public LineSource {
  public:
    explicit StreamLines(std::istream& in) : in_(in) {}
    [[nodiscard]] LineRead next() override;

  private:
    std::istream& in_;
};

/// Input, output, errors, and what is at the other end of each.
struct Console {
    LineSource& in;
    std::ostream& out;
    std::ostream& err;
    bool in_is_keyboard{};               // else every line read is echoed, so that a transcript is readable
    bool out_is_screen{};                // curtains may fall
    bool clears_screen{};                // the screen knows the codes that clear it, and what was scrolled away
    bool err_is_screen{};                // progress may be shown
    bool colour{};                       // emphasis by terminal codes; never needed to understand anything
    std::size_t width{80};               // columns
    std::function<bool()> interrupted{}; // another way than a signal to stop long work; empty: none
    std::string program{"parley"};       // as it was started, unquoted: what a person types to start it again
};

inline constexpr std::size_t narrowest = 40, widest = 200; // columns

} // namespace parley::command_line
