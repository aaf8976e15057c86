// Folders of plain domains for tests: their files, the worth of all their outcomes, their faults in short.
#pragma once

#include "scenario/read_domain.hpp"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace parley::testing {

/// The .xml and .json files of a folder, by name.
[[nodiscard]] std::vector<scenario::DomainFile> domain_files_in(const std::filesystem::path& folder);

/// "party: issue=value; …", the issues by name, and what that outcome is worth to the party: of all outcomes.
[[nodiscard]] std::map<std::string, double> worths_of(const scenario::Domain& domain);

/// The same in every outcome, within a billionth.
[[nodiscard]] bool same_worths(const std::map<std::string, double>& one, const std::map<std::string, double>& other);

/// "D015 b.xml:5:13": code, file and place, as far as there is one.
[[nodiscard]] std::string in_short(const scenario::DomainFault& fault);

} // namespace parley::testing
