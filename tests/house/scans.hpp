// The house rules as scans over the sources (engine/README.md, "Habits"). Each gives one sentence a breach, with its
// place; an empty list means that the rule is kept.
#pragma once

#include "tests/house/source_tree.hpp"

namespace parley::house {

using Breaches = std::vector<std::string>;

/// A file of engine/ includes only from its own floor and from lower ones; faces do not include each other.
[[nodiscard]] Breaches scan_floors(const std::vector<SourceFile>& files, const Order& order);

/// Each library stays where it belongs: yaml-cpp in scenario/, Program_options in one source, and so on.
[[nodiscard]] Breaches scan_libraries(const std::vector<SourceFile>& files);

/// No clock, thread, fraction, console or unordered order in treaty/ and rules/; nothing printed below the faces; no
/// function in agents/ that differs between machines.
[[nodiscard]] Breaches scan_determinism(const std::vector<SourceFile>& files, const Order& order);

/// Headers open with what they are for and have their `#pragma once`.
[[nodiscard]] Breaches scan_headers(const std::vector<SourceFile>& files);

/// No file, folder or type named for nothing in particular; no unfinished work marked; no path of somebody's machine.
[[nodiscard]] Breaches scan_words(const std::vector<SourceFile>& files);

/// Letters, digits, and `._-/` in every path: what a program left behind in the tree, or what a screen would obey, is
/// not.
[[nodiscard]] Breaches scan_paths(const std::vector<std::string>& paths);

/// A header that opens with "For the … own sources" is included within that floor or room alone.
[[nodiscard]] Breaches scan_own_headers(const std::vector<SourceFile>& files);

/// Every namespace of engine/ begins with the name of its file's floor; one that holds names alone, declared ahead, may
/// begin with that of a lower floor.
[[nodiscard]] Breaches scan_namespaces(const std::vector<SourceFile>& files, const Order& order);

/// A page of text that is cited, as a path that ends in `.md` or as a name in capitals before a section sign, is among
/// `paths`.
[[nodiscard]] Breaches scan_citations(const std::vector<SourceFile>& files, const std::vector<std::string>& paths);

inline constexpr std::size_t header_budget = 200, source_budget = 400, folder_budget = 20;
/// Files longer than their budget, and folders fuller, counting lines that are neither empty nor all comment.
/// `tolerance` is in per cent: 150 reports only what is more than half over.
[[nodiscard]] Breaches scan_sizes(const std::vector<SourceFile>& files, std::size_t tolerance);

} // namespace parley::house
