// One short line for the first time that a game comes to a beat, whatever the face. Knows no commands and no buttons.
#pragma once

#include <cstdint>
#include <string_view>

namespace parley::wording {

enum class Hint : std::uint8_t {
    opening,
    briefing,
    capitals,
    no_measures_yet,
    table,
    table_in_words,    // where moves are typed
    composer_in_words, // the same
    first_bracket,
    ladder,
    linkage,
    tabling,
    agreed,
    refused,
    proposal_to_answer,
    question,
    sounding,
    incident,
    assessment,
    ratification,
    conduct,
    finding
};

[[nodiscard]] std::string_view hint(Hint about);

} // namespace parley::wording
