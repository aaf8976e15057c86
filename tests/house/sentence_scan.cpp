#include "tests/house/sentence_scan.hpp"

#include "tests/house/literals.hpp"
#include "tests/house/markup.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <sstream>

namespace parley::house {

namespace {

using namespace std::string_view_literals;

constexpr std::array wordless_folders{"classroom"sv, "command_line"sv, "desktop"sv, "report"sv, "seat"sv};
constexpr std::string_view help_room = "engine/command_line/help/";
constexpr std::string_view ceiling_word = "ceiling ";

bool is_scanned(const SourceFile& file) {
    const std::string floor = floor_of(file.path);
    return std::find(wordless_folders.begin(), wordless_folders.end(), floor) != wordless_folders.end() &&
           !file.path.starts_with(help_room);
}

/// `"start"` at the head of `text`: where its closing quote stands; nothing when there is none.
std::optional<std::size_t> closing_quote(std::string_view text) {
    for (std::size_t i = 1; i < text.size(); ++i) {
        if (text[i] == '\\')
            ++i;
        else if (text[i] == '"')
            return i;
    }
    return {};
}

bool has_reason(std::string_view text) { return words_in(text) > 0; }

/// `path: reason` or `path: "start": reason`; nothing when it is neither, or without a reason.
std::optional<Allowance> allowance(std::string_view line, std::size_t index) {
    const std::size_t colon = line.find(": ");
    if (colon == std::string_view::npos)
        return {};
    Allowance result{index, std::string(line.substr(0, colon)), {}};
    std::string_view rest = line.substr(colon + 2);
    if (rest.starts_with('"')) {
        const std::optional<std::size_t> close = closing_quote(rest);
        if (!close || !rest.substr(*close).starts_with("\": "))
            return {};
        result.start = rest.substr(1, *close - 1);
        rest = rest.substr(*close + 3);
        if (result.start.empty())
            return {};
    }
    return has_reason(rest) ? std::optional(result) : std::nullopt;
}

/// `ceiling folder number`, of a folder that is scanned.
std::optional<std::pair<std::string, std::size_t>> ceiling(std::string_view line) {
    std::istringstream words{std::string(line.substr(ceiling_word.size()))};
    std::string folder;
    std::string number;
    std::string more;
    words >> folder >> number >> more;
    std::size_t most = 0;
    const auto [stop, error] = std::from_chars(number.data(), number.data() + number.size(), most);
    const bool known = std::find(wordless_folders.begin(), wordless_folders.end(), folder) != wordless_folders.end();
    if (!known || !more.empty() || error != std::errc() || stop != number.data() + number.size())
        return {};
    return std::pair(folder, most);
}

struct Found {
    const SourceFile* file{};
    Literal literal;
    std::vector<std::size_t> allowed_by; // places in the list
};

std::vector<Found> sentences(const std::vector<SourceFile>& files, const SentenceList& list) {
    std::vector<Found> all;
    for (const SourceFile& file : files) {
        if (!is_scanned(file))
            continue;
        for (Literal& literal : literals_of(file)) {
            if (words_in(without_markup(literal.text)) < words_of_a_sentence)
                continue;
            Found found{&file, std::move(literal), {}};
            for (std::size_t i = 0; i < list.allowed.size(); ++i)
                if (list.allowed[i].path == file.path && found.literal.text.starts_with(list.allowed[i].start))
                    found.allowed_by.push_back(i);
            all.push_back(std::move(found));
        }
    }
    return all;
}

std::map<std::string, std::size_t> counted(const std::vector<Found>& all) {
    std::map<std::string, std::size_t> counts;
    for (const std::string_view folder : wordless_folders)
        counts[std::string(folder)] = 0;
    for (const Found& found : all)
        counts[floor_of(found.file->path)] += found.allowed_by.empty() ? 1U : 0U;
    return counts;
}

} // namespace

SentenceList read_sentence_list(const SourceFile& list) {
    SentenceList result;
    result.path = list.path;
    for (std::size_t i = 0; i < list.lines.size(); ++i) {
        const std::string& line = list.lines[i];
        if (line.empty() || line.starts_with('#'))
            continue;
        if (line.starts_with(ceiling_word)) {
            const auto read = ceiling(line);
            if (read && result.ceilings.insert(*read).second)
                continue;
        } else if (const auto read = allowance(line, i)) {
            result.allowed.push_back(*read);
            continue;
        }
        result.unreadable.push_back(place(list, i) +
                                    ": neither `path: reason`, `path: \"start\": reason` nor `ceiling "
                                    "folder number`, each once: " +
                                    line);
    }
    return result;
}

std::map<std::string, std::size_t> count_sentences(const std::vector<SourceFile>& files, const SentenceList& list) {
    return counted(sentences(files, list));
}

Breaches scan_sentences(const std::vector<SourceFile>& files, const SentenceList& list) {
    Breaches breaches = list.unreadable;
    const std::vector<Found> all = sentences(files, list);
    const std::map<std::string, std::size_t> counts = counted(all);
    const auto most = [&](const std::string& folder) {
        const auto ceiling = list.ceilings.find(folder);
        return ceiling == list.ceilings.end() ? 0 : ceiling->second;
    };
    for (const auto& [folder, count] : counts)
        if (most(folder) > 0 && count > most(folder))
            breaches.push_back("engine/" + folder + "/: " + std::to_string(count) + " sentences; the ceiling is " +
                               std::to_string(most(folder)));
    std::vector<bool> used(list.allowed.size());
    std::size_t allowed = 0;
    for (const Found& found : all) {
        const std::string folder = floor_of(found.file->path);
        for (const std::size_t by : found.allowed_by)
            used[by] = true;
        if (!found.allowed_by.empty())
            ++allowed;
        else if (counts.at(folder) > most(folder))
            breaches.push_back(place(*found.file, found.literal.line) + ": a sentence outside wording/: \"" +
                               found.literal.text + "\"");
    }
    for (std::size_t i = 0; i < used.size(); ++i)
        if (!used[i])
            breaches.push_back(list.path + ":" + std::to_string(list.allowed[i].line + 1) +
                               ": allows what is not there: " + list.allowed[i].path);
    if (allowed > most_allowed)
        breaches.push_back(list.path + ": allows " + std::to_string(allowed) + " literals; the most is " +
                           std::to_string(most_allowed));
    return breaches;
}

} // namespace parley::house
