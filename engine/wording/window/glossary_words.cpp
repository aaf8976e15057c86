#include "wording/window/glossary_words.hpp"

namespace parley::wording {

std::string glossary_line() { return "The words of the trade"; }
std::string search_hint() { return "Search"; }
std::string no_glossary() { return "No scenario has a glossary."; }
std::string no_term_found() { return "No term has these letters."; }
std::string other_scenarios_heading() { return "From the other scenarios"; }

} // namespace parley::wording
