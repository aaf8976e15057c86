// What many read of one hidden intention, meeting by meeting: a row a meeting, a mark a reading, the nearer the truth
// the further to the right. Refuses to know whose intention it is.
#pragma once

#include "picture/text_measure.hpp"

#include <optional>
#include <string>
#include <vector>

namespace parley::picture {

struct ReadingMark {
    double percent{};    // given to what was true
    std::size_t party{}; // whose reading: its hand
    bool computer{};     // drawn as a cross
    std::string receipt;
};

struct ReadingRow {
    std::string title; // "after session 2"
    std::vector<ReadingMark> marks;
    std::optional<double> median;
    std::string median_words; // at the right
};

struct ReadingStrips {
    std::string title;
    std::vector<ReadingRow> rows;
    std::optional<double> prior; // what everybody gave it at the start
    std::string prior_words;     // below the line
    /// The hands that occur, and the computer's: shown under the picture where one of them is not plain.
    struct Hand {
        std::string words;
        std::size_t party{};
        bool computer{};
    };
    std::vector<Hand> hands;
};

/// As wide as asked, from about 300; as high as it must be.
[[nodiscard]] Picture reading_strips(const ReadingStrips& shown, double width, const TextMeasure& measure);

} // namespace parley::picture
