// Where plain negotiation domains are found: a folder each, under scenarios/domains/. Knows no play.
#pragma once

#include "scenario/read_domain.hpp"

#include <filesystem>
#include <string_view>

namespace parley::game {

/// The folders of all domains that come with the program, in the order of their names; the first of a name hides later
/// ones.
[[nodiscard]] std::vector<std::filesystem::path> domain_folders();

/// The folder that a name or a path stands for; nothing when there is none.
[[nodiscard]] std::optional<std::filesystem::path> find_domain(std::string_view name);

/// Reads the .xml and .json files of a folder (endings in capitals too) in the order of their names, none in folders
/// within it; the domain is called after the folder. A folder without such files reads as one without a domain. A file
/// that cannot be opened is a fault of the domain, a warning where it is not needed.
[[nodiscard]] scenario::DomainReading read_domain_folder(const std::filesystem::path& folder);

} // namespace parley::game
