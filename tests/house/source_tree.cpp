#include "tests/house/source_tree.hpp"

#include <algorithm>
#include <cctype>
#include <fstream>
#include <iterator>
#include <sstream>

namespace parley::house {

namespace {

const std::string bad_examples = "tests/house/fixtures/";

bool is_word_character(char character) {
    return std::isalnum(static_cast<unsigned char>(character)) != 0 || character == '_';
}

/// The words of `set(NAME word word …)` in a CMake file.
std::vector<std::string> words_of_list(const std::string& text, const std::string& name) {
    const std::string opening = "set(" + name + " ";
    const std::size_t start = text.find(opening);
    if (start == std::string::npos)
        return {};
    const std::size_t from = start + opening.size();
    std::istringstream words(text.substr(from, text.find(')', from) - from));
    return {std::istream_iterator<std::string>(words), std::istream_iterator<std::string>()};
}

} // namespace

std::optional<SourceFile> read_source(const std::filesystem::path& root, const std::string& path) {
    std::ifstream in(root / path);
    if (!in)
        return std::nullopt;
    SourceFile file{path, {}};
    for (std::string line; std::getline(in, line);)
        file.lines.push_back(line);
    return file;
}

std::vector<std::string> paths_below(const std::filesystem::path& root) {
    std::vector<std::string> paths;
    for (auto entry = std::filesystem::recursive_directory_iterator(root); entry != end(entry); ++entry) {
        const std::string path = entry->path().lexically_relative(root).generic_string();
        if (path == "build" || path == ".git")
            entry.disable_recursion_pending();
        else if (!entry->is_directory())
            paths.push_back(path);
    }
    std::sort(paths.begin(), paths.end());
    return paths;
}

std::vector<SourceFile> read_sources(const std::filesystem::path& root, const std::vector<std::string>& folders,
                                     const std::vector<std::string>& extensions) {
    std::vector<std::string> paths;
    for (const std::string& folder : folders) {
        if (!std::filesystem::is_directory(root / folder))
            continue;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(root / folder)) {
            const std::string path = entry.path().lexically_relative(root).generic_string();
            const bool wanted =
                std::find(extensions.begin(), extensions.end(), entry.path().extension().string()) != extensions.end();
            if (entry.is_regular_file() && wanted && !path.starts_with(bad_examples))
                paths.push_back(path);
        }
    }
    std::sort(paths.begin(), paths.end());
    std::vector<SourceFile> files;
    for (const std::string& path : paths)
        if (auto file = read_source(root, path))
            files.push_back(std::move(*file));
    return files;
}

std::optional<std::size_t> Order::level(std::string_view floor) const {
    const auto found = std::find(floors.begin(), floors.end(), floor);
    if (found == floors.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - floors.begin());
}

bool Order::is_face(std::string_view folder) const {
    return std::find(faces.begin(), faces.end(), folder) != faces.end();
}

Order read_order(const std::filesystem::path& root) {
    std::ifstream in(root / "engine/CMakeLists.txt");
    const std::string text{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    return {words_of_list(text, "PARLEY_FLOORS"), words_of_list(text, "PARLEY_FACES")};
}

std::string floor_of(std::string_view path) {
    constexpr std::string_view engine = "engine/";
    if (!path.starts_with(engine))
        return "";
    path.remove_prefix(engine.size());
    const std::size_t slash = path.find('/');
    return slash == std::string_view::npos ? "" : std::string(path.substr(0, slash));
}

std::string included(std::string_view line) {
    const auto skip_spaces = [&line] {
        while (!line.empty() && (line.front() == ' ' || line.front() == '\t'))
            line.remove_prefix(1);
    };
    skip_spaces();
    if (!line.starts_with('#'))
        return "";
    line.remove_prefix(1);
    skip_spaces();
    if (!line.starts_with("include"))
        return "";
    const std::size_t opening = line.find_first_of("<\"");
    if (opening == std::string_view::npos)
        return "";
    const std::size_t closing = line.find_first_of(">\"", opening + 1);
    return std::string(line.substr(opening + 1, closing - opening - 1));
}

std::string place(const SourceFile& file, std::size_t index) { return file.path + ":" + std::to_string(index + 1); }

std::string_view code_of(std::string_view line) { return line.substr(0, line.find("//")); }

bool has_word(std::string_view line, std::string_view word) {
    for (std::size_t at = line.find(word); at != std::string_view::npos; at = line.find(word, at + 1)) {
        const bool starts = at == 0 || !is_word_character(line[at - 1]);
        const std::size_t end = at + word.size();
        if (starts && (end == line.size() || !is_word_character(line[end])))
            return true;
    }
    return false;
}

} // namespace parley::house
