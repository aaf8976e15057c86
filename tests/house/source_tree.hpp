// The sources as text, and the order of the floors as the build states it. What the scans of this folder read; it knows
// nothing of C++ beyond lines.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace parley::house {

struct SourceFile {
    std::string path; // from the top of the tree, with '/'
    std::vector<std::string> lines;
};

/// Every file below `folders` of `root` whose extension is one of `extensions` (".hpp"), sorted by path. The bad
/// examples in tests/house/fixtures are left out, except when `root` lies within them.
[[nodiscard]] std::vector<SourceFile> read_sources(const std::filesystem::path& root,
                                                   const std::vector<std::string>& folders,
                                                   const std::vector<std::string>& extensions);

/// The path of every file below `root`, sorted, but for what is built (build/) and Git's own.
[[nodiscard]] std::vector<std::string> paths_below(const std::filesystem::path& root);

/// One file; nothing when there is none.
[[nodiscard]] std::optional<SourceFile> read_source(const std::filesystem::path& root, const std::string& path);

/// The order of the house, from engine/CMakeLists.txt.
struct Order {
    std::vector<std::string> floors; // lowest first
    std::vector<std::string> faces;
    /// Where a folder of engine/ stands among the floors; nothing for a face or an unknown one.
    [[nodiscard]] std::optional<std::size_t> level(std::string_view floor) const;
    [[nodiscard]] bool is_face(std::string_view folder) const;
};
[[nodiscard]] Order read_order(const std::filesystem::path& root);

/// "engine/rules/state.hpp" → "rules"; "" for a file outside engine/.
[[nodiscard]] std::string floor_of(std::string_view path);

/// The header named in an #include line: "rules/state.hpp" or "yaml-cpp/yaml.h"; "" for any other line.
[[nodiscard]] std::string included(std::string_view line);

/// "engine/a.hpp:12", lines counted from 1.
[[nodiscard]] std::string place(const SourceFile& file, std::size_t index);

/// The line without its `//` comment, if any. (A `//` within a string ends it too: good enough for scans.)
[[nodiscard]] std::string_view code_of(std::string_view line);

/// Whether `word` stands in `line` as a whole word.
[[nodiscard]] bool has_word(std::string_view line, std::string_view word);

} // namespace parley::house
