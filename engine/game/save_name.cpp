#include "game/save_name.hpp"

#include "core/plain_text.hpp"
#include "game/saves.hpp"

#include <algorithm>
#include <unistd.h>

namespace parley::game {

namespace {

constexpr std::string_view stem_of_autosaves = "autosave-";
constexpr std::size_t ending_while_written =
    7; // storage::replace_file writes beside the file, under its name and these

bool is_blank(char32_t point) {
    return point <= ' ' || point == 0xA0 || point == 0x1680 || (point >= 0x2000 && point <= 0x200B) ||
           point == 0x202F || point == 0x205F || point == 0x2060 || point == 0x3000;
}

} // namespace

std::string trimmed_name(std::string_view name) {
    std::size_t first = std::string_view::npos, end = 0;
    for (std::size_t at = 0; at < name.size();) {
        const std::size_t from = at;
        const auto point = core::next_code_point(name, at);
        if (!point)
            ++at;
        else if (is_blank(*point))
            continue;
        first = std::min(first, from);
        end = at;
    }
    return end == 0 ? std::string() : std::string(name.substr(first, end - first));
}

std::optional<NameProblem> problem_of_name(std::string_view name, std::size_t longest_name) {
    const std::string bare = trimmed_name(name);
    if (bare.empty())
        return NameProblem{NameFault::blank};
    if (!core::is_safe_text(bare) || bare.find_first_of("\n\t") != std::string::npos)
        return NameProblem{NameFault::not_shown};
    if (bare.find('/') != std::string::npos || bare.front() == '.')
        return NameProblem{NameFault::slash_or_dot};
    if (bare.starts_with(stem_of_autosaves))
        return NameProblem{NameFault::of_autosaves};
    const std::size_t taken = save_extension.size() + ending_while_written;
    const std::size_t most = longest_name > taken ? longest_name - taken : 0;
    if (bare.size() > most)
        return NameProblem{NameFault::too_long, bare.size(), most};
    return std::nullopt;
}

std::size_t longest_name_in(const std::filesystem::path& folder) {
    constexpr std::size_t usual = 255;
    const long most = ::pathconf(folder.c_str(), _PC_NAME_MAX);
    return most > 0 ? static_cast<std::size_t>(most) : usual;
}

} // namespace parley::game
