// The sounds of the table, made from arithmetic: the same samples every time, so that no sound file is needed. Knows
// nothing of devices or of when they are heard.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

namespace parley::desktop::shell {

enum class Sound : std::uint8_t {
    page_turn,   // another screen, a page of the briefing
    paper_slide, // a package is tabled, either way
    pen_stroke,  // a bracket or an answer is chosen
    stamp,       // an article is agreed, the text is initialled
    refusal,     // the proposal is turned down: two fingers on the table
    bell,        // a session opens or closes
    knock,       // an incident
};
inline constexpr std::array all_sounds{Sound::page_turn, Sound::paper_slide, Sound::pen_stroke, Sound::stamp,
                                       Sound::refusal,   Sound::bell,        Sound::knock};

inline constexpr unsigned sound_rate_hz = 44'100;

/// One channel, at most a second, peaks below half of full scale, silent at both ends.
[[nodiscard]] std::vector<std::int16_t> sound_wave(Sound sound);

} // namespace parley::desktop::shell
