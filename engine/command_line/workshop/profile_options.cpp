#include "command_line/workshop/profile_options.hpp"

#include "command_line/help/help_texts.hpp"
#include "command_line/nearest_word.hpp"
#include "wording/commands/names_wanted.hpp"

#include <algorithm>

namespace parley::command_line {

CommandSpec with_profiles(CommandSpec command, const scenario::PublicScenario& scenario) {
    for (const scenario::Party& party : scenario.parties)
        command.options.push_back(profile_option(party));
    return command;
}

core::Result<analysis::Profiles, Complaint> profiles_asked_for(const scenario::PublicScenario& scenario,
                                                               const GivenOptions& given,
                                                               const analysis::Profiles& preset) {
    analysis::Profiles profiles = preset;
    for (std::size_t p = 0; p < scenario.party_count(); ++p) {
        const scenario::Party& party = scenario.parties[p];
        const std::optional<std::string> wanted = given.value(party.id);
        if (!wanted)
            continue;
        std::vector<std::string> ids;
        for (const scenario::Profile& profile : party.profiles)
            ids.push_back(profile.id);
        const auto found = std::find(ids.begin(), ids.end(), *wanted);
        if (found == ids.end())
            return Complaint{wording::no_such_profile(*wanted, party.name, nearest_word(*wanted, ids))};
        profiles[p] = treaty::ProfileId(static_cast<std::size_t>(found - ids.begin()));
    }
    return profiles;
}

bool any_profile_given(const scenario::PublicScenario& scenario, const GivenOptions& given) {
    return std::ranges::any_of(scenario.parties, [&](const auto& party) { return given.has(party.id); });
}

} // namespace parley::command_line
