#include "wording/commands/names_wanted.hpp"

#include "wording/commands/usage.hpp"
#include "wording/phrase.hpp"

namespace parley::wording {

std::string no_such_scenario(const std::string& name, const std::string& nearest,
                             const std::vector<std::string>& known) {
    return phrase(known.empty() ? "there is no scenario “{name}”.{guess} No scenario files were found at all; "
                                  "PARLEY_SCENARIOS may name the folder that holds them."
                                : "there is no scenario “{name}”.{guess} There are: {known}.",
                  {{"name", name}, {"guess", guess_at(nearest)}, {"known", joined(known, " ")}});
}

std::string no_such_domain(const std::string& name, const std::string& nearest, const std::vector<std::string>& known) {
    return phrase("there is no domain “{name}”.{guess} There are: {known}.",
                  {{"name", name}, {"guess", guess_at(nearest)}, {"known", joined(known, ", ")}});
}

std::string neither_scenario_nor_domain(const std::string& argument) {
    return phrase("there is no scenario file and no domain in “{argument}”.", {{"argument", argument}});
}

std::string no_such_delegation(const std::string& id, const std::string& nearest,
                               const std::vector<std::string>& known) {
    return phrase("there is no delegation “{id}” in this scenario.{guess} There are: {known}.",
                  {{"id", id}, {"guess", guess_at(nearest)}, {"known", joined(known, ", ")}});
}

std::string no_such_profile(const std::string& id, const std::string& party, const std::string& nearest) {
    return phrase("there is no profile “{id}” of {party}.{guess}",
                  {{"id", id}, {"party", party}, {"guess", guess_at(nearest)}});
}

std::string no_such_agent(const std::string& name, const std::string& nearest, const std::vector<std::string>& known) {
    return phrase("there is no agent “{name}”.{guess} There are: {known}.",
                  {{"name", name}, {"guess", guess_at(nearest)}, {"known", joined(known, ", ")}});
}

std::string no_such_contestant(const std::string& name, const std::string& nearest,
                               const std::vector<std::string>& known) {
    return phrase("there is no agent “{name}” for this.{guess} There are: {known}.",
                  {{"name", name}, {"guess", guess_at(nearest)}, {"known", joined(known, ", ")}});
}

std::string scenario_named_twice(const std::string& id) {
    return phrase("the scenario “{id}” was named twice.", {{"id", id}});
}

std::string domain_named_twice(const std::string& name) {
    return phrase("the domain “{name}” was named twice.", {{"name", name}});
}

std::string contestant_named_twice(const std::string& name) {
    return phrase("--agents names “{name}” twice.", {{"name", name}});
}

std::string opponent_in_own_seat(const std::string& opponent) {
    return phrase("“{opponent}” names the seat that you lead yourself.", {{"opponent", opponent}});
}

} // namespace parley::wording
