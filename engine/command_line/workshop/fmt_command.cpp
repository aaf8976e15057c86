// `parley fmt`: a scenario file with even indentation and spacing, and every comment where it was.
#include "command_line/commands.hpp"
#include "command_line/output_file.hpp"
#include "command_line/workshop/file_faults.hpp"
#include "scenario/making/tidy_text.hpp"
#include "storage/replace_file.hpp"
#include "wording/commands/workshop_words.hpp"

#include <algorithm>
#include <ostream>

namespace parley::command_line {
namespace {

struct FmtWish {
    bool write{}, check{};
};

ExitCode tidy(const std::string& name, const FmtWish& wish, Console& console) {
    const core::Result<NamedText, ExitCode> file = scenario_text(name, console);
    if (!file)
        return file.error();
    const auto tidy = scenario::tidy_text(file->text);
    if (!tidy)
        return tell_faults(file->path, tidy.error(), console);
    if (!tidy->sound)
        return complain(console, wording::cannot_be_tidied(file->path.string()), ExitCode::faulty);
    if (wish.check) {
        if (tidy->text == file->text)
            return ExitCode::ok;
        console.out << wording::is_untidy(file->path.string()) << '\n';
        return ExitCode::faulty;
    }
    if (!wish.write) {
        console.out << tidy->text;
        return ExitCode::ok;
    }
    if (tidy->text == file->text)
        return ExitCode::ok;
    if (const auto problem = storage::replace_file(file->path, tidy->text))
        return complain(console, *problem);
    return ExitCode::ok;
}

} // namespace

ExitCode fmt_command(const GivenOptions& given, Console& console) {
    const FmtWish wish{given.has("write"), given.has("check")};
    if (wish.write && wish.check)
        return wrong_usage(console, "fmt", wording::write_or_check());
    ExitCode worst = ExitCode::ok;
    for (const std::string& name : given.arguments)
        worst = std::max(worst, tidy(name, wish, console));
    return worst;
}

} // namespace parley::command_line
