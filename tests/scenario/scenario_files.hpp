// Scenario files for the tests of this floor, and small edits of them.
#pragma once

#include "scenario/fault_code.hpp"
#include "scenario/read_scenario.hpp"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace parley::testing {

/// The text of a file below the top of the tree. Fails the test when it cannot be read.
[[nodiscard]] std::string file_text(const std::filesystem::path& path);

/// The files of a folder below the top of the tree with this ending, in the order of their names.
[[nodiscard]] std::vector<std::filesystem::path> files_in(const std::filesystem::path& folder, std::string_view ending);

/// A small valid scenario of two parties.
[[nodiscard]] const std::string& base();

/// The base with one piece of text, which it holds exactly once, written over. Fails the test otherwise.
[[nodiscard]] std::string base_with(std::string_view old_text, std::string_view new_text);
[[nodiscard]] std::string replaced(std::string text, std::string_view old_text, std::string_view new_text);

/// "S014 at 12:5"
[[nodiscard]] std::string spoken(const scenario::Fault& fault);
[[nodiscard]] std::vector<std::string> spoken(const std::vector<scenario::Fault>& faults);

/// Reads a text that must be without an error.
[[nodiscard]] scenario::Scenario read_well(std::string_view text);

/// True when a scenario came exactly with no error: the promise of read_scenario.
[[nodiscard]] bool kept_promise(const scenario::Reading& reading);

} // namespace parley::testing
