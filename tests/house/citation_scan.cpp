// What a comment or a document cites must be in the tree: a page that a reader cannot open explains nothing.
#include "tests/house/scans.hpp"

#include <algorithm>
#include <cctype>

namespace parley::house {

namespace {

constexpr std::string_view page_ending = ".md";
constexpr std::string_view section_sign = "\xC2\xA7";

bool in_a_path(char character) {
    return std::isalnum(static_cast<unsigned char>(character)) != 0 || character == '_' || character == '-' ||
           character == '.' || character == '/';
}

/// The path or name that ends just before `end`, without steps upwards: "../rules/RULES" → "rules/RULES".
std::string name_before(std::string_view line, std::size_t end) {
    std::size_t begin = end;
    while (begin > 0 && in_a_path(line[begin - 1]))
        --begin;
    std::string_view name = line.substr(begin, end - begin);
    while (name.starts_with("../") || name.starts_with("./") || name.starts_with("/"))
        name.remove_prefix(name.find('/') + 1);
    return std::string(name);
}

bool is_page_name(std::string_view name) {
    return name.size() >= 4 && std::ranges::all_of(name, [](char c) { return (c >= 'A' && c <= 'Z') || c == '_'; });
}

/// A page of this name, or of this path or the end of it, is in the tree.
bool is_there(const std::vector<std::string>& paths, const std::string& page) {
    return std::ranges::any_of(paths,
                               [&](const std::string& path) { return path == page || path.ends_with("/" + page); });
}

} // namespace

Breaches scan_citations(const std::vector<SourceFile>& files, const std::vector<std::string>& paths) {
    Breaches breaches;
    for (const SourceFile& file : files)
        for (std::size_t i = 0; i < file.lines.size(); ++i) {
            const std::string& line = file.lines[i];
            const auto cite = [&](std::string name) {
                if (!name.ends_with(page_ending))
                    name += page_ending;
                if (!is_there(paths, name))
                    breaches.push_back(place(file, i) + ": cites " + name + ", which is not in the tree");
            };
            for (std::size_t at = line.find(page_ending); at != std::string::npos;
                 at = line.find(page_ending, at + page_ending.size())) {
                const std::size_t end = at + page_ending.size();
                const std::string name = name_before(line, at);
                if (!name.empty() && (end == line.size() || std::isalnum(static_cast<unsigned char>(line[end])) == 0))
                    cite(name);
            }
            for (std::size_t at = line.find(section_sign); at != std::string::npos && at > 0;
                 at = line.find(section_sign, at + section_sign.size()))
                if (const std::string name = name_before(line, line.find_last_not_of(" `", at - 1) + 1);
                    is_page_name(name))
                    cite(name);
        }
    return breaches;
}

} // namespace parley::house
