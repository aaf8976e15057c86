// Where the person is in the program. Knows nothing of how it looks, nor of the pages of a game (seat/page_kind.hpp).
#pragma once

#include <cstdint>

namespace parley::desktop {

enum class Screen : std::uint8_t { title, gallery, seats, saves, settings, glossary, game, debrief, history };

} // namespace parley::desktop
