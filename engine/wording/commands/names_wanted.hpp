// Names given to the program that stand for nothing it has, or stand there twice, as sentences. `nearest` is the known
// name that was most likely meant, "" when none is near; `known` are all there are. Knows nothing of options.
#pragma once

#include <string>
#include <vector>

namespace parley::wording {

/// Without any known: where scenarios are looked for.
[[nodiscard]] std::string no_such_scenario(const std::string& name, const std::string& nearest,
                                           const std::vector<std::string>& known);
[[nodiscard]] std::string no_such_domain(const std::string& name, const std::string& nearest,
                                         const std::vector<std::string>& known);
[[nodiscard]] std::string neither_scenario_nor_domain(const std::string& argument);
[[nodiscard]] std::string no_such_delegation(const std::string& id, const std::string& nearest,
                                             const std::vector<std::string>& known);
/// `party` is the party's name.
[[nodiscard]] std::string no_such_profile(const std::string& id, const std::string& party, const std::string& nearest);
[[nodiscard]] std::string no_such_agent(const std::string& name, const std::string& nearest,
                                        const std::vector<std::string>& known);
/// In a tournament, where the protocol says which agents there are.
[[nodiscard]] std::string no_such_contestant(const std::string& name, const std::string& nearest,
                                             const std::vector<std::string>& known);

[[nodiscard]] std::string scenario_named_twice(const std::string& id);
[[nodiscard]] std::string domain_named_twice(const std::string& name);
[[nodiscard]] std::string contestant_named_twice(const std::string& name);
/// `opponent` as it was given: "us=conceder".
[[nodiscard]] std::string opponent_in_own_seat(const std::string& opponent);

} // namespace parley::wording
