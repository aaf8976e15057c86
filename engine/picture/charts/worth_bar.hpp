// A text's worth on a scale: a bar from the status quo, the no-deal line across it, and ticks below that name other
// worths. With a band for what it may be worth where that is only believed. Refuses to know how worth is reckoned.
#pragma once

#include "picture/hands.hpp"
#include "picture/text_measure.hpp"

#include <optional>
#include <string>
#include <vector>

namespace parley::picture {

struct WorthTick {
    double at{};
    std::string title; // "if probing", "Nash"
    std::string receipt;
};

/// What a text may be worth to somebody whose values are guessed.
struct BelievedBand {
    double from{}, to{};
};

struct WorthBar {
    std::size_t party{};
    std::string title; // above, at the left
    std::string note;  // above, at the right, quieter
    double low{}, high{100};
    std::optional<double> worth; // with a bar from 0 to it
    std::optional<BelievedBand> band;
    std::optional<double> no_deal;
    std::string no_deal_title; // "no deal": its worth is added
    std::vector<WorthTick> ticks;
};

/// How high the picture is; bars of the same kind of content are equally high, whatever the values.
[[nodiscard]] double worth_bar_height(const WorthBar& bar);

/// As wide as asked, from about 240; as high as `worth_bar_height`.
[[nodiscard]] Picture worth_bar(const WorthBar& bar, double width, const TextMeasure& measure);

} // namespace parley::picture
