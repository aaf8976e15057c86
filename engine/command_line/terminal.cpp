#include "command_line/terminal.hpp"

#include "command_line/guarded_stream.hpp"
#include "wording/line_fill.hpp"

#include <ostream>

namespace parley::command_line {
namespace {

/// Columns that later lines of a paragraph hang under: its leading spaces and its number or dash.
std::size_t hanging_indent(std::string_view text) {
    const std::size_t start = text.find_first_not_of(' ');
    if (start == std::string_view::npos)
        return 0;
    std::size_t end = start;
    while (end < text.size() && text[end] >= '0' && text[end] <= '9')
        ++end;
    const bool marked = end < text.size() && (end > start ? text[end] == '.' : text[end] == '-');
    return marked && end + 1 < text.size() && text[end + 1] == ' ' ? end + 2 : start;
}

} // namespace

void Terminal::say(std::string_view paragraph) {
    const std::size_t start = paragraph.find_first_not_of(' ');
    if (start == std::string_view::npos)
        return gap();
    for (const std::string& line : wording::fill(paragraph.substr(start), width(), hanging_indent(paragraph), start))
        console_.out << line << '\n';
}

void Terminal::lines(std::span<const std::string> paragraphs) {
    for (const std::string& paragraph : paragraphs)
        say(paragraph);
}

void Terminal::heading(std::string_view title) {
    gap();
    if (console_.colour)
        tell_terminal(console_.out, "\033[1m");
    say(title);
    if (console_.colour)
        tell_terminal(console_.out, "\033[0m");
}

void Terminal::gap() { console_.out << '\n'; }

void Terminal::raw(std::string_view text) { console_.out << text; }

LineRead Terminal::ask(std::string_view prompt) {
    console_.out << prompt << "> " << std::flush;
    LineRead read = console_.in.next();
    if (!console_.in_is_keyboard)
        console_.out << (read.kind == LineRead::Kind::line ? read.text : std::string{}) << '\n';
    else if (read.kind == LineRead::Kind::end || read.kind == LineRead::Kind::interrupted)
        console_.out << '\n';
    return read;
}

void Terminal::part() {
    if (!console_.out_is_screen) {
        console_.out << '\n' << std::string(width(), '=') << '\n';
        return;
    }
    console_.out << out_of_sight;
    if (clears())
        tell_terminal(console_.out, clears_all);
}

} // namespace parley::command_line
