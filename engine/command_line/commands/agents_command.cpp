#include "agents/agent.hpp"
#include "command_line/commands.hpp"
#include "command_line/terminal.hpp"
#include "wording/phrase.hpp"

namespace parley::command_line {

ExitCode agents_command(Console& console) {
    Terminal terminal(console);
    for (const agents::AgentKind& kind : agents::roster()) {
        terminal.say(std::string(kind.name) + (kind.name == agents::default_opponent ? " (the default opponent)" : ""));
        terminal.say("    " + std::string(kind.summary));
        if (!kind.paper.empty())
            terminal.say("    " + std::string(kind.paper));
    }
    std::vector<std::string> manners;
    for (const std::string_view manner : agents::manners())
        manners.emplace_back(manner);
    terminal.say("The envoy's manner is drawn, unless it is named: " + wording::joined(manners, ", ") + ".");
    return ExitCode::ok;
}

} // namespace parley::command_line
