// Namespaces that say where a file lives, and headers that are for their own floor or room alone.
#include "tests/house/scans.hpp"

#include <algorithm>
#include <map>

namespace parley::house {

namespace {

constexpr std::string_view own_sources = " own sources";

/// The comment that a header opens with, as one line.
std::string opening_of(const SourceFile& file) {
    std::string opening;
    for (const std::string& line : file.lines) {
        if (!line.starts_with("// "))
            break;
        opening += line.substr(2);
    }
    return opening;
}

/// The folder within which the header may be included, by what it opens with: "For the rules' own sources" means the
/// floor or room of that name, a word that names none the header's own folder. "" for a header that is for all.
std::string home_of(const SourceFile& file) {
    const std::string opening = opening_of(file);
    const std::size_t at = opening.find(own_sources);
    if (at == std::string::npos)
        return "";
    std::string word = opening.substr(0, at);
    word = word.substr(word.find_last_of(' ') + 1);
    word = "/" + word.substr(0, word.find('\'')) + "/";
    const std::size_t room = file.path.find(word);
    return room == std::string::npos ? file.path.substr(0, file.path.rfind('/') + 1)
                                     : file.path.substr(0, room + word.size());
}

/// Boost.Describe wants to be told of a type in the type's own namespace.
bool describes_another(const SourceFile& file, std::size_t opened) {
    const auto inside = std::find_if(file.lines.begin() + static_cast<std::ptrdiff_t>(opened) + 1, file.lines.end(),
                                     [](const std::string& line) { return !line.empty(); });
    return inside != file.lines.end() && inside->starts_with("BOOST_DESCRIBE");
}

/// Nothing but names: `class A;`, `struct B;`.
bool only_declares(const SourceFile& file, std::size_t opened) {
    std::size_t line = opened + 1;
    while (line < file.lines.size() && file.lines[line].ends_with(";") &&
           file.lines[line].find('{') == std::string::npos &&
           (file.lines[line].starts_with("class ") || file.lines[line].starts_with("struct ")))
        ++line;
    return line > opened + 1 && line < file.lines.size() && file.lines[line].starts_with("}");
}

/// Whether `other` stands below `floor`, or is it.
bool may_name(const Order& order, std::string_view floor, std::string_view other) {
    const auto own = order.level(floor), named = order.level(other);
    return floor == other || (named && (order.is_face(floor) || (own && *named < *own)));
}

} // namespace

Breaches scan_own_headers(const std::vector<SourceFile>& files) {
    std::map<std::string, std::string> homes; // by the header as it is included
    for (const SourceFile& file : files)
        if (file.path.ends_with(".hpp") && !floor_of(file.path).empty())
            if (const std::string home = home_of(file); !home.empty())
                homes[file.path.substr(std::string_view("engine/").size())] = home;
    Breaches breaches;
    for (const SourceFile& file : files)
        for (std::size_t i = 0; i < file.lines.size(); ++i)
            if (const auto found = homes.find(included(file.lines[i]));
                found != homes.end() && file.path.starts_with("engine/") && !file.path.starts_with(found->second))
                breaches.push_back(place(file, i) + ": " + found->first + " is for " + found->second + " alone");
    return breaches;
}

Breaches scan_namespaces(const std::vector<SourceFile>& files, const Order& order) {
    constexpr std::string_view opens = "namespace parley::";
    Breaches breaches;
    for (const SourceFile& file : files) {
        const std::string floor = floor_of(file.path);
        for (std::size_t i = 0; !floor.empty() && i < file.lines.size(); ++i) {
            const std::string& line = file.lines[i];
            if (!line.starts_with(opens) || !line.ends_with("{") || describes_another(file, i))
                continue;
            const std::string_view name = std::string_view(line).substr(opens.size());
            const std::string_view named = name.substr(0, name.find_first_of(": {"));
            if (only_declares(file, i) ? !may_name(order, floor, named) : named != floor)
                breaches.push_back(place(file, i) + ": not a namespace of " + floor);
        }
    }
    return breaches;
}

} // namespace parley::house
