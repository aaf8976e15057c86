#include "command_line/help/help_page.hpp"

#include "wording/line_fill.hpp"
#include "wording/phrase.hpp"

#include <algorithm>
#include <cstddef>

namespace parley::command_line {
namespace {

constexpr std::size_t help_width = 78, meaning_column = 24;

constexpr std::string_view exit_codes =
    "Exit codes: 0 done; 1 the thing checked is faulty, or a saved game is refused; 2 wrong usage; "
    "3 a file cannot be found, read or written, or is there already; 130 interrupted.";

constexpr char unbroken_blank = '\x1F';

/// Blanks between “ and ” where a command is quoted, so that its line is not broken there.
std::string with_commands_unbroken(std::string text, const std::string& program) {
    const std::string start = "“" + program;
    for (std::size_t at = text.find(start); at != std::string::npos; at = text.find(start, at + start.size()))
        std::replace(text.begin() + static_cast<std::ptrdiff_t>(at),
                     text.begin() + static_cast<std::ptrdiff_t>(std::min(text.find("”", at), text.size())), ' ',
                     unbroken_blank);
    return text;
}

/// Lines of help, with the program's name put in.
class HelpPage {
  public:
    explicit HelpPage(const std::string& program) : program_(program) {}

    void line(std::string_view text) { text_ += named(text) + '\n'; }
    void paragraph(std::string_view text) {
        for (std::string& each : wording::fill(with_commands_unbroken(named(text), program_), help_width)) {
            std::replace(each.begin(), each.end(), unbroken_blank, ' ');
            text_ += each + '\n';
        }
    }
    void row(const std::string& term, std::string_view meaning) {
        std::string first = "  " + term;
        if (wording::characters(first) + 2 > meaning_column) {
            text_ += first + '\n';
            first.clear();
        }
        first.append(meaning_column - wording::characters(first), ' ');
        for (const std::string& each : wording::fill(named(meaning), help_width - meaning_column)) {
            text_ += first + each + '\n';
            first.assign(meaning_column, ' ');
        }
    }
    [[nodiscard]] std::string text() const { return text_; }

  private:
    [[nodiscard]] std::string named(std::string_view text) const {
        return wording::phrase(text, {{"parley", program_}});
    }

    std::string program_, text_;
};

std::string with_arguments(const CommandSpec& command) {
    return command.name + (command.arguments.empty() ? "" : " " + command.arguments);
}

std::string term_of(const OptionSpec& option) {
    return (option.letter.empty() ? "" : "-" + option.letter + ", ") + "--" + option.name +
           (option.value.empty() ? "" : " " + option.value);
}

} // namespace

std::string help_of(const CommandSpec& command, const std::string& program) {
    HelpPage page(program);
    page.line("{parley} " + with_arguments(command) + " [OPTION…]");
    page.paragraph(command.summary);
    page.line("\nOptions");
    for (const OptionSpec& option : command.options)
        page.row(term_of(option), option.help);
    page.row("--help", "this page");
    if (!command.notes.empty())
        page.line("");
    for (const std::string& note : command.notes)
        page.paragraph(note);
    page.line("\nExamples");
    for (const std::string& example : command.examples)
        page.line("  " + example);
    page.line("");
    page.paragraph(exit_codes);
    return page.text();
}

std::string help_of_program(std::span<const Command> commands, const std::string& program) {
    HelpPage page(program);
    page.line("{parley} [--help] [--version] [COMMAND …]");
    page.paragraph("Parley: negotiate reciprocal limits on military exercises and missile deployments, clause by "
                   "clause. Alone, “{parley}” lists the scenarios and lets you choose one.");
    page.line("\nCommands");
    for (const Command& command : commands)
        page.row(with_arguments(command.help), command.help.summary);
    page.line("\n“{parley} COMMAND --help” explains each.\n\nExamples\n  {parley} play first-table\n"
              "  {parley} check scenarios\n  {parley} simulate first-table --games 100\n");
    page.paragraph(exit_codes);
    return page.text();
}

} // namespace parley::command_line
