#include "game/classes/games_folder.hpp"

#include "game/keeping/autosaves.hpp"
#include "game/saves.hpp"

#include <algorithm>
#include <charconv>
#include <optional>
#include <set>

namespace parley::game {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view table_prefix = "table-";
constexpr std::uint32_t highest_table = 9999;

bool is_figure(char c) { return c >= '0' && c <= '9'; }

/// The run of figures at the front of `text` without its zeros; taken off it.
std::string_view take_figures(std::string_view& text) {
    std::size_t end = 0;
    while (end < text.size() && is_figure(text[end]))
        ++end;
    std::string_view figures = text.substr(0, end);
    text.remove_prefix(end);
    while (figures.size() > 1 && figures.front() == '0')
        figures.remove_prefix(1);
    return figures;
}

std::optional<std::uint32_t> number_in_name(const fs::path& path) {
    const std::string name = path.stem().string();
    if (!name.starts_with(table_prefix) || name.size() == table_prefix.size())
        return std::nullopt;
    std::uint32_t number = 0;
    const char* const end = name.data() + name.size();
    const auto [read, error] = std::from_chars(name.data() + table_prefix.size(), end, number);
    if (error != std::errc() || read != end || number == 0 || number > highest_table)
        return std::nullopt;
    return number;
}

/// "table-7" and "table-07" cannot both be table 7: the second gets another number.
void number_tables(std::vector<TableFile>& tables) {
    std::set<std::uint32_t> taken;
    std::vector<TableFile*> unnumbered;
    for (TableFile& table : tables) {
        const std::optional<std::uint32_t> named = number_in_name(table.path);
        if (named && taken.insert(*named).second)
            table.number = *named;
        else
            unnumbered.push_back(&table);
    }
    std::uint32_t next = taken.empty() ? 1 : *taken.rbegin() + 1;
    for (TableFile* const table : unnumbered)
        table->number = next++;
}

} // namespace

bool name_before(std::string_view one, std::string_view other) {
    std::string_view a = one, b = other;
    while (!a.empty() && !b.empty()) {
        if (is_figure(a.front()) && is_figure(b.front())) {
            const std::string_view first = take_figures(a), second = take_figures(b);
            if (first.size() != second.size())
                return first.size() < second.size();
            if (first != second)
                return first < second;
        } else {
            if (a.front() != b.front())
                return a.front() < b.front();
            a.remove_prefix(1);
            b.remove_prefix(1);
        }
    }
    return a.empty() != b.empty() ? a.empty() : one < other;
}

core::Result<GamesFolder, storage::Problem> games_in(const fs::path& folder) {
    GamesFolder found;
    std::vector<fs::path> files;
    std::error_code error;
    fs::directory_iterator entry(folder, error);
    for (const fs::directory_iterator end; !error && entry != end; entry.increment(error))
        if (entry->path().extension() == save_extension)
            files.push_back(entry->path());
    if (error)
        return storage::system_problem(storage::Deed::read, folder, error.value());
    std::sort(files.begin(), files.end(), [](const fs::path& a, const fs::path& b) {
        return name_before(a.filename().string(), b.filename().string());
    });
    ScenarioShelf shelf;
    for (const fs::path& file : files) {
        if (is_autosave(file)) {
            found.copies.push_back(file);
            continue;
        }
        core::Result<Loaded, LoadProblem> loaded = load_game(file, &shelf);
        if (!loaded)
            found.unread.push_back({file, loaded.error()});
        else if (loaded->game.setup().rehearsal)
            found.rehearsals.push_back(file);
        else
            found.tables.push_back({file, 0, std::move(loaded->game), loaded->torn});
    }
    number_tables(found.tables);
    return found;
}

} // namespace parley::game
