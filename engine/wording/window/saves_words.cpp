#include "wording/window/saves_words.hpp"

#include "core/plain_text.hpp"
#include "wording/listing.hpp"
#include "wording/phrase.hpp"

#include <array>

namespace parley::wording {

namespace {

std::string of_two_digits(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

} // namespace

std::string kept_games_heading() { return "Kept games"; }
std::string no_game_kept() { return "No game has been kept yet. Every game is kept as it is played."; }

std::string written_at(const std::tm& local) {
    static constexpr std::array<std::string_view, 12> months{"January",   "February", "March",    "April",
                                                             "May",       "June",     "July",     "August",
                                                             "September", "October",  "November", "December"};
    const auto month = static_cast<std::size_t>(local.tm_mon);
    return phrase("{day} {month} {year}, {hour}:{minute}",
                  {{"day", std::to_string(local.tm_mday)},
                   {"month", month < months.size() ? std::string(months[month]) : ""},
                   {"year", std::to_string(1900 + local.tm_year)},
                   {"hour", of_two_digits(local.tm_hour)},
                   {"minute", of_two_digits(local.tm_min)}});
}

std::string kept_game_line(const game::SavedGame& save, bool at_hand) {
    std::vector<std::string> parts{seated(save), core::visible(save.path.stem().string())};
    if (at_hand)
        parts.emplace_back("the game at hand");
    if (std::string peculiar = peculiarity(save); !peculiar.empty())
        parts.push_back(std::move(peculiar));
    return joined(parts, " · ");
}

std::string go_on_from_copy(std::string_view copy) {
    return phrase("Go on from “{copy}”, the last sound copy that was put aside of it.", {{"copy", std::string(copy)}});
}

std::string game_at_hand_heading() { return "The game at hand"; }

std::string kept_as(std::string_view name) {
    return phrase("It is kept as “{name}” at every step.", {{"name", std::string(name)}});
}

std::string not_kept() { return "It is not being kept on the disk."; }
std::string copy_name_label() { return "Keep a copy as"; }
std::string copy_name_hint() { return "a name"; }
std::string copy_without_name() { return "Give the copy a name first."; }
std::string keep_copy_label() { return "Keep a copy"; }

} // namespace parley::wording
