// `parley schema`: what editors check a scenario by while one types.
#include "command_line/commands.hpp"
#include "command_line/output_file.hpp"
#include "command_line/workshop/file_faults.hpp"
#include "scenario/schema.hpp"

namespace parley::command_line {

ExitCode schema_command(const GivenOptions& given, Console& console) {
    const std::string output = given.value("output").value_or("-");
    const std::optional<std::string> file = given.value("for");
    if (const std::optional<ExitCode> refused = refuse_if_there(output, console))
        return *refused;
    if (!file)
        return write_output(output, scenario::json_schema(), console);
    const core::Result<NamedText, ExitCode> text = scenario_text(*file, console);
    if (!text)
        return text.error();
    const core::Result<std::string, std::vector<scenario::Fault>> schema = scenario::json_schema_for(text->text);
    if (!schema)
        return tell_faults(text->path, schema.error(), console);
    return write_output(output, *schema, console);
}

} // namespace parley::command_line
