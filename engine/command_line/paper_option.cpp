#include "command_line/paper_option.hpp"

#include "wording/commands/usage.hpp"

namespace parley::command_line {

core::Result<report::Paper, Complaint> paper_asked_for(const GivenOptions& given) {
    const std::optional<std::string> word = given.value("paper");
    if (!word)
        return report::Paper::a4;
    if (const std::optional<report::Paper> paper = report::paper_named(*word))
        return *paper;
    return Complaint{wording::word_wanted("paper", *word, {report::paper_names.begin(), report::paper_names.end()})};
}

} // namespace parley::command_line
