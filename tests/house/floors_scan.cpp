#include "tests/house/scans.hpp"

#include <algorithm>
#include <set>

namespace parley::house {

namespace {

struct Library {
    std::string_view prefix;             // of the included header
    std::vector<std::string_view> homes; // prefixes of the paths that may include it
    bool one_source{};
};

const std::vector<Library>& libraries() {
    static const std::vector<Library> all{
        {"yaml-cpp/", {"engine/scenario/"}, false},
        {"boost/json", {"engine/game/", "engine/report/", "engine/scenario/", "engine/command_line/", "tests/"}, false},
        {"boost/program_options", {"engine/command_line/"}, true},
        {"boost/property_tree", {"engine/scenario/import_"}, false},
        {"boost/beast", {"engine/classroom/"}, true},
        {"SFML/", {"engine/desktop/"}, false},
        {"imgui", {"engine/desktop/"}, false},
        {"catch2/", {"tests/catch.hpp", "tests/main.cpp"}, false},
    };
    return all;
}

} // namespace

Breaches scan_floors(const std::vector<SourceFile>& files, const Order& order) {
    Breaches breaches;
    for (const SourceFile& file : files) {
        const std::string own = floor_of(file.path);
        if (own.empty())
            continue;
        const auto own_level = order.level(own);
        if (!own_level && !order.is_face(own)) {
            breaches.push_back(file.path + ": " + own + " is neither a floor nor a face in engine/CMakeLists.txt");
            continue;
        }
        for (std::size_t i = 0; i < file.lines.size(); ++i) {
            const std::string header = included(file.lines[i]);
            const std::string other = floor_of("engine/" + header);
            if (other.empty() || other == own)
                continue;
            const auto level = order.level(other);
            if (order.is_face(other))
                breaches.push_back(place(file, i) + ": " + own + " includes " + header + ", of a face");
            else if (level && own_level && *level > *own_level)
                breaches.push_back(place(file, i) + ": " + own + " includes " + header + ", of a higher floor");
        }
    }
    return breaches;
}

Breaches scan_libraries(const std::vector<SourceFile>& files) {
    Breaches breaches;
    for (const Library& library : libraries()) {
        std::vector<std::string> sources;
        for (const SourceFile& file : files) {
            for (std::size_t i = 0; i < file.lines.size(); ++i) {
                const std::string header = included(file.lines[i]);
                if (!header.starts_with(library.prefix))
                    continue;
                const bool at_home = std::any_of(library.homes.begin(), library.homes.end(),
                                                 [&](std::string_view home) { return file.path.starts_with(home); });
                if (!at_home)
                    breaches.push_back(place(file, i) + ": " + header + " does not belong here");
                if (library.one_source && file.path.ends_with(".hpp"))
                    breaches.push_back(place(file, i) + ": " + header + " belongs in a source, not in a header");
                if (sources.empty() || sources.back() != file.path)
                    sources.push_back(file.path);
            }
        }
        if (library.one_source && sources.size() > 1)
            breaches.push_back(sources.back() + ": " + std::string(library.prefix) + " is for one source, and " +
                               sources.front() + " has it");
    }
    std::set<std::string> describing; // headers that include Boost.Describe: slow, so never for another header
    for (const SourceFile& file : files)
        for (const std::string& line : file.lines)
            if (file.path.ends_with(".hpp") && included(line).starts_with("boost/describe"))
                describing.insert(file.path);
    for (const SourceFile& file : files)
        for (std::size_t i = 0; i < file.lines.size(); ++i)
            if (file.path.ends_with(".hpp") && describing.contains("engine/" + included(file.lines[i])))
                breaches.push_back(place(file, i) + ": Describe is kept out of headers that others include");
    return breaches;
}

} // namespace parley::house
