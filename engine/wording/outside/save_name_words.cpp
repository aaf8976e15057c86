#include "wording/outside/save_name_words.hpp"

#include "wording/phrase.hpp"

namespace parley::wording {

std::string not_a_name(const game::NameProblem& problem) {
    switch (problem.fault) {
    case game::NameFault::blank:
        return "A saved game needs a name that can be seen, not blanks alone.";
    case game::NameFault::slash_or_dot:
        return "A name for a saved game has no slash, and does not begin with a dot.";
    case game::NameFault::not_shown:
        return "A name for a saved game holds only what a screen can show.";
    case game::NameFault::of_autosaves:
        return "Names that begin so are those of the autosaves, which move on. Choose another.";
    case game::NameFault::too_long:
        return phrase("This name takes {bytes} bytes, and a saved game's may take {most} here: plain letters take one "
                      "each, others two to four. Nothing was cut: shorten it.",
                      {{"bytes", std::to_string(problem.bytes)}, {"most", std::to_string(problem.most_bytes)}});
    }
    return {};
}

} // namespace parley::wording
