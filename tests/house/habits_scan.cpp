#include "tests/house/scans.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <map>
#include <set>

namespace parley::house {

namespace {

using namespace std::string_view_literals;

constexpr std::array vague_names{"util"sv,     "utils"sv,  "utility_functions"sv,
                                 "common"sv,   "misc"sv,   "manager"sv,
                                 "managers"sv, "helper"sv, "helpers"sv};
constexpr std::array vague_endings{"Manager"sv, "Helper"sv, "Helpers"sv, "Util"sv, "Utils"sv};
// In halves, so that this file does not find itself.
const std::array unfinished{std::string("TO") + "DO", std::string("FIX") + "ME"};
const std::array machine_paths{std::string("/ho") + "me/", std::string("/wo") + "rk/", std::string("/ro") + "ot/",
                               std::string("/tm") + "p/", std::string("/Us") + "ers/"};

bool contains(const auto& list, std::string_view word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

/// The words of a path, parted at everything that is not a letter or a digit.
std::vector<std::string> words_of_path(const std::string& path) {
    std::vector<std::string> words(1);
    for (const char character : path) {
        if (std::isalnum(static_cast<unsigned char>(character)) != 0)
            words.back() += character;
        else if (!words.back().empty())
            words.emplace_back();
    }
    return words;
}

/// The type that a line declares or defines: `struct Name`, `class Name`; "" when it does neither.
std::string declared_type(std::string_view code) {
    for (const std::string_view keyword : {"class "sv, "struct "sv}) {
        if (!code.starts_with(keyword))
            continue;
        code.remove_prefix(keyword.size());
        return std::string(code.substr(0, code.find_first_of(" ;:{")));
    }
    return "";
}

bool is_code(std::string_view line) {
    const std::string_view code = code_of(line);
    return code.find_first_not_of(" \t\r") != std::string_view::npos;
}

bool is_text(const SourceFile& file) { return !file.path.ends_with(".cpp") && !file.path.ends_with(".hpp"); }

bool stands_at_a_path(std::string_view line, std::size_t at) {
    constexpr std::string_view before = " \t\"'`=(<:,";
    return at == 0 || before.find(line[at - 1]) != std::string_view::npos;
}

} // namespace

Breaches scan_determinism(const std::vector<SourceFile>& files, const Order& order) {
    constexpr std::array never_in_rules{"chrono"sv,  "thread"sv, "random"sv,        "iostream"sv,
                                        "fstream"sv, "cmath"sv,  "unordered_map"sv, "unordered_set"sv,
                                        "ctime"sv,   "cstdio"sv, "mutex"sv,         "future"sv};
    constexpr std::array printing{"printf("sv, "fprintf("sv, "puts("sv, "fputs("sv, "std::cout"sv, "std::cerr"sv};
    constexpr std::array libm{"pow"sv,  "exp"sv,   "log"sv,   "log2"sv,  "log10"sv, "exp2"sv,
                              "sin"sv,  "cos"sv,   "tan"sv,   "atan"sv,  "atan2"sv, "tanh"sv,
                              "cbrt"sv, "hypot"sv, "log1p"sv, "expm1"sv, "fma"sv,   "erf"sv};
    Breaches breaches;
    for (const SourceFile& file : files) {
        const std::string floor = floor_of(file.path);
        if (floor.empty())
            continue;
        const bool whole_numbers = floor == "rules" || floor == "treaty";
        const bool reproducible = whole_numbers || floor == "analysis" || floor == "agents" || floor == "core";
        for (std::size_t i = 0; i < file.lines.size(); ++i) {
            const std::string header = included(file.lines[i]);
            const std::string_view code = code_of(file.lines[i]);
            if (whole_numbers && contains(never_in_rules, header))
                breaches.push_back(place(file, i) + ": <" + header + "> has no place in " + floor);
            const bool prints =
                header == "iostream" || std::any_of(printing.begin(), printing.end(), [&](std::string_view call) {
                    const std::size_t at = code.find(call);
                    return at != std::string_view::npos && (at == 0 || code[at - 1] == ' ' || code[at - 1] == ':');
                });
            if (prints && !whole_numbers && !order.is_face(floor))
                breaches.push_back(place(file, i) + ": only the faces print");
            if (whole_numbers && (has_word(code, "double") || has_word(code, "float")))
                breaches.push_back(place(file, i) + ": fractions have no place in " + floor);
            if (reproducible)
                for (const std::string_view function : libm)
                    if (code.find("std::" + std::string(function) + "(") != std::string_view::npos)
                        breaches.push_back(place(file, i) + ": std::" + std::string(function) +
                                           " differs between machines");
        }
    }
    return breaches;
}

Breaches scan_headers(const std::vector<SourceFile>& files) {
    Breaches breaches;
    for (const SourceFile& file : files) {
        if (!file.path.ends_with(".hpp"))
            continue;
        if (file.lines.empty() || !file.lines.front().starts_with("// "))
            breaches.push_back(file.path + ": does not open with what it is for");
        if (!contains(file.lines, "#pragma once"))
            breaches.push_back(file.path + ": lacks #pragma once");
    }
    return breaches;
}

Breaches scan_words(const std::vector<SourceFile>& files) {
    Breaches breaches;
    for (const SourceFile& file : files) {
        for (const std::string& word : words_of_path(file.path))
            if (contains(vague_names, word))
                breaches.push_back(file.path + ": named \"" + word + "\", which says nothing");
        for (std::size_t i = 0; i < file.lines.size(); ++i) {
            const std::string& line = file.lines[i];
            for (const std::string& word : unfinished)
                if (has_word(line, word))
                    breaches.push_back(place(file, i) + ": unfinished work marked " + word);
            for (const std::string& path : machine_paths) {
                if (path == machine_paths.front() && file.path.starts_with("tests/"))
                    continue; // a test may invent somebody's home
                if (const std::size_t at = line.find(path); at != std::string::npos && stands_at_a_path(line, at))
                    breaches.push_back(place(file, i) + ": a path of one machine, " + path);
            }
            if (is_text(file))
                continue;
            for (const std::string_view ending : vague_endings)
                if (const std::string type = declared_type(code_of(line)); type.ends_with(ending))
                    breaches.push_back(place(file, i) + ": named \"" + type + "\", which says nothing");
        }
    }
    return breaches;
}

Breaches scan_paths(const std::vector<std::string>& paths) {
    Breaches breaches;
    for (const std::string& path : paths)
        if (!std::ranges::all_of(path, [](char c) {
                return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' ||
                       c == '_' || c == '-' || c == '/';
            })) {
            std::string shown;
            for (const char c : path)
                shown += c > ' ' && c < '\x7f' ? c : '?';
            breaches.push_back(shown + ": a name of more than letters, digits, and . _ -");
        }
    return breaches;
}

Breaches scan_sizes(const std::vector<SourceFile>& files, std::size_t tolerance) {
    Breaches breaches;
    std::map<std::string, std::set<std::string>> folders; // the files of each, a header and its source counted once
    for (const SourceFile& file : files) {
        const auto lines = static_cast<std::size_t>(
            std::count_if(file.lines.begin(), file.lines.end(), [](const std::string& line) { return is_code(line); }));
        const std::size_t budget = file.path.ends_with(".hpp") ? header_budget : source_budget;
        if (lines * 100 > budget * tolerance)
            breaches.push_back(file.path + ": " + std::to_string(lines) + " lines of code; the budget is " +
                               std::to_string(budget));
        folders[file.path.substr(0, file.path.rfind('/'))].insert(file.path.substr(0, file.path.rfind('.')));
    }
    for (const auto& [folder, members] : folders)
        if (members.size() * 100 > folder_budget * tolerance)
            breaches.push_back(folder + "/: " + std::to_string(members.size()) +
                               " parts (a header with its source is one); the budget is " +
                               std::to_string(folder_budget));
    return breaches;
}

} // namespace parley::house
