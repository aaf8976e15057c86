#include "wording/window/title_words.hpp"

#include "wording/figures.hpp"
#include "wording/phrase.hpp"

namespace parley::wording {

std::string program_name() { return "Parley"; }

std::string program_in_short() {
    return "Two delegations, one text, and every word of it in brackets. Negotiate limits on missiles and "
           "exercises, clause by clause, and sign what both sides can keep.";
}

std::string continue_label() { return "Continue"; }
std::string new_game_label() { return "New game"; }
std::string first_game_label() { return "First game, with guidance"; }
std::string load_game_label() { return "Load a game"; }
std::string settings_label() { return "Settings"; }
std::string glossary_label() { return "Glossary"; }
std::string quit_label() { return "Quit"; }

std::string continue_line(std::string_view title, std::size_t session, std::string_view iso_day) {
    return phrase(
        "{title} · session {session} · {day}",
        {{"title", std::string(title)}, {"session", std::to_string(session)}, {"day", day_in_words(iso_day)}});
}

std::string continue_damaged_line(std::string_view name, std::string_view copy) {
    if (copy.empty())
        return phrase("“{name}” cannot be read", {{"name", std::string(name)}});
    return phrase("“{name}” cannot be read, its copy “{copy}” can",
                  {{"name", std::string(name)}, {"copy", std::string(copy)}});
}

} // namespace parley::wording
