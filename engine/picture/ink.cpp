#include "picture/ink.hpp"

namespace parley::picture {

std::string_view ink_name(Ink ink) {
    constexpr std::string_view names[ink_count] = {
        "ink",          "quiet",        "line",         "grid",         "cloud",        "paper",        "page",
        "bar",          "on-bar",       "sea",          "land",         "border",       "land-party-a", "land-party-b",
        "land-party-c", "land-party-d", "party-a",      "party-b",      "party-c",      "party-d",      "party-a-deep",
        "party-b-deep", "party-c-deep", "party-d-deep", "party-a-soft", "party-b-soft", "party-c-soft", "party-d-soft",
        "gold",         "green",        "red",          "tension",      "zone"};
    return names[static_cast<std::size_t>(ink)];
}

} // namespace parley::picture
