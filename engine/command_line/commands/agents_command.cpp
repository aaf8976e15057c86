#include "agents/agent.hpp"
#include "command_line/commands.hpp"
#include "command_line/terminal.hpp"
#include "wording/commands/playing.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace parley::command_line {

ExitCode agents_command(const GivenOptions& /*none*/, Console& console) {
    Terminal terminal(console);
    for (const agents::AgentKind& kind : agents::roster()) {
        terminal.say(wording::listed_agent(kind.name, kind.name == agents::default_opponent));
        terminal.say("    " + std::string(kind.summary));
        if (!kind.paper.empty())
            terminal.say("    " + std::string(kind.paper));
    }
    std::vector<std::string> manners;
    for (const std::string_view manner : agents::manners())
        manners.emplace_back(manner);
    terminal.say(wording::manners_line(manners));
    return ExitCode::ok;
}

} // namespace parley::command_line
