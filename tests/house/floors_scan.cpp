#include "tests/house/scans.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace parley::house {

namespace {

struct Library {
    std::string_view prefix;             // of the included header
    std::vector<std::string_view> homes; // prefixes of the paths that may include it
    bool one_source{};                   // in each home
};

const std::vector<std::string_view> window_homes{"engine/desktop/", "tests/desktop/"};
/// Of the window's rooms, those that are values: they know none of its libraries, not even through another header.
const std::vector<std::string_view> windowless_rooms{"engine/desktop/model/", "engine/desktop/settings/"};

const std::vector<Library>& libraries() {
    static const std::vector<Library> all{
        {"yaml-cpp/", {"engine/scenario/"}, false},
        {"boost/json",
         {"engine/game/", "engine/report/", "engine/scenario/", "engine/command_line/", "engine/desktop/settings/",
          "tests/"},
         false},
        {"boost/program_options", {"engine/command_line/", "engine/desktop/", "engine/classroom/"}, true},
        {"expat", {"engine/scenario/importing/"}, true},
        {"boost/property_tree", {"tests/"}, false},
        {"boost/beast", {"engine/classroom/"}, true},
        {"boost/asio", {"engine/classroom/http/"}, false},
        {"sodium", {"engine/classroom/"}, true},
        {"qrcodegen", {"engine/classroom/"}, true},
        {"SFML/", window_homes, false},
        {"imgui", window_homes, false},
        {"backends/imgui", window_homes, false},
        {"fontconfig/", window_homes, false},
        {"ft2build", window_homes, true},
        {"X11/", window_homes, false},
        {"GL/", window_homes, false},
        {"catch2/", {"tests/catch.hpp", "tests/main.cpp"}, false},
    };
    return all;
}

bool starts_with_one_of(std::string_view path, const std::vector<std::string_view>& prefixes) {
    return std::any_of(prefixes.begin(), prefixes.end(), [&](std::string_view one) { return path.starts_with(one); });
}

bool is_of_the_window(const std::string& header) {
    return std::any_of(libraries().begin(), libraries().end(), [&](const Library& library) {
        return library.homes == window_homes && header.starts_with(library.prefix);
    });
}

/// What a windowless room includes of the window's libraries, itself or through the headers that it includes.
Breaches scan_windowless_rooms(const std::vector<SourceFile>& files) {
    std::set<std::string> carriers; // headers that bring such a library along
    std::size_t known{};
    do {
        known = carriers.size();
        for (const SourceFile& file : files)
            for (const std::string& line : file.lines)
                if (const std::string header = included(line);
                    is_of_the_window(header) || carriers.contains("engine/" + header))
                    carriers.insert(file.path);
    } while (carriers.size() > known);
    Breaches breaches;
    for (const SourceFile& file : files)
        for (std::size_t i = 0; starts_with_one_of(file.path, windowless_rooms) && i < file.lines.size(); ++i)
            if (const std::string header = included(file.lines[i]);
                is_of_the_window(header) || carriers.contains("engine/" + header))
                breaches.push_back(place(file, i) + ": " + header + " brings the window's libraries into this room");
    return breaches;
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
    Breaches breaches = scan_windowless_rooms(files);
    for (const Library& library : libraries()) {
        std::map<std::string_view, std::string> sources; // the first that includes it, by home
        for (const SourceFile& file : files) {
            for (std::size_t i = 0; i < file.lines.size(); ++i) {
                const std::string header = included(file.lines[i]);
                if (!header.starts_with(library.prefix))
                    continue;
                const auto home = std::find_if(library.homes.begin(), library.homes.end(),
                                               [&](std::string_view one) { return file.path.starts_with(one); });
                if (home == library.homes.end())
                    breaches.push_back(place(file, i) + ": " + header + " does not belong here");
                if (library.one_source && file.path.ends_with(".hpp"))
                    breaches.push_back(place(file, i) + ": " + header + " belongs in a source, not in a header");
                if (!library.one_source || home == library.homes.end())
                    continue;
                if (const std::string& first = sources.try_emplace(*home, file.path).first->second; first != file.path)
                    breaches.push_back(file.path + ": " + std::string(library.prefix) +
                                       " is for one source of each face, and " + first + " has it");
            }
        }
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
