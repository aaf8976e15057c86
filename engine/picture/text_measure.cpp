#include "picture/text_measure.hpp"

#include <array>

namespace parley::picture {
namespace {

/// Advance widths of the letters from the blank to the tilde, in thousandths of the size.
using Widths = std::array<std::int16_t, 95>;

constexpr Widths sans_widths = {281, 278, 403, 631, 638, 813, 639, 222, 362, 362, 500, 659, 280, 460, 276, 357,
                                625, 464, 605, 636, 642, 608, 624, 571, 616, 624, 276, 280, 659, 659, 659, 507,
                                936, 676, 651, 727, 719, 598, 587, 743, 740, 264, 543, 652, 563, 889, 753, 761,
                                635, 761, 639, 638, 642, 741, 676, 949, 642, 665, 625, 362, 357, 362, 469, 452,
                                497, 564, 621, 558, 621, 582, 361, 609, 591, 237, 237, 544, 237, 869, 585, 597,
                                609, 609, 372, 523, 364, 581, 557, 813, 540, 557, 541, 362, 327, 362, 659};
constexpr Widths serif_widths = {260, 332, 408, 559, 559, 896, 742, 220,  346, 346, 500, 559, 250, 310, 250, 288,
                                 559, 559, 559, 559, 559, 559, 559, 559,  559, 559, 286, 286, 559, 559, 559, 474,
                                 921, 705, 654, 614, 727, 623, 590, 714,  793, 367, 357, 700, 623, 938, 763, 742,
                                 604, 742, 656, 544, 613, 717, 675, 1047, 660, 625, 592, 360, 288, 360, 559, 459,
                                 274, 563, 614, 492, 614, 535, 369, 538,  635, 320, 300, 585, 310, 945, 645, 577,
                                 614, 614, 471, 451, 352, 635, 579, 862,  578, 565, 511, 428, 559, 428, 559};
/// Beyond the plain alphabet: accents and Cyrillic letters, as wide as their widest common ones.
constexpr double other_letter = 660;
constexpr double wide_sign = 955; // arrows, ellipsis
/// Figures are set tabular.
constexpr double sans_figure = 642;

double letter_width(std::string_view letter, Family family) {
    const auto first = static_cast<unsigned char>(letter.front());
    if (first < 0x80) {
        if (first < 0x20 || first == 0x7F)
            return 0;
        if (family == Family::serif)
            return serif_widths[first - 0x20U];
        return first >= '0' && first <= '9' ? sans_figure : sans_widths[first - 0x20U];
    }
    if (letter.size() == 2 && first == 0xC2)
        return 400; // signs of Latin-1: the middle dot, the degree
    if (letter.size() == 3 && first == 0xE2) {
        const bool dash_or_quote = static_cast<unsigned char>(letter[1]) == 0x80 && letter != "…" && letter != "—";
        return dash_or_quote ? 500 : wide_sign;
    }
    return other_letter;
}

bool begins_letter(char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }

/// Where the letter that begins at `at` ends.
std::size_t letter_end(std::string_view text, std::size_t at) {
    do
        ++at;
    while (at < text.size() && !begins_letter(text[at]));
    return at;
}

double weight_factor(Weight weight) {
    switch (weight) {
    case Weight::regular:
        return 1.0;
    case Weight::semibold:
        return 1.04;
    case Weight::bold:
        return 1.065;
    }
    return 1.0;
}

} // namespace

double estimated_width(std::string_view text, const Type& type) {
    double thousandths = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = letter_end(text, at);
        thousandths += letter_width(text.substr(at, end - at), type.family);
        at = end;
    }
    return thousandths / 1000 * type.size * weight_factor(type.weight);
}

double ascent(const Type& type) { return 0.8 * type.size; }
double descent(const Type& type) { return 0.24 * type.size; }

Box label_box(const Label& label, const TextMeasure& measure) {
    const double width = measure(label.text, label.type);
    double before = 0; // from the start of the text to `at`
    switch (label.anchor) {
    case Anchor::start:
        break;
    case Anchor::middle:
        before = width / 2;
        break;
    case Anchor::end:
        before = width;
        break;
    }
    const double above = ascent(label.type);
    const double height = above + descent(label.type);
    if (label.upright)
        return {label.at.x - before, label.at.y - above, width, height};
    return {label.at.x - above, label.at.y + before - width, height, width};
}

std::string fitted(std::string_view text, const Type& type, double width, const TextMeasure& measure) {
    if (measure(text, type) <= width)
        return std::string(text);
    std::string best;
    for (std::size_t end = 0; end < text.size(); end = letter_end(text, end)) {
        std::string_view kept = text.substr(0, end);
        while (!kept.empty() && kept.back() == ' ')
            kept.remove_suffix(1);
        std::string cut = std::string(kept) + "…";
        if (measure(cut, type) > width)
            break;
        best = std::move(cut);
    }
    return best;
}

std::vector<std::string> fitted_lines(std::string_view text, const Type& type, double width,
                                      const TextMeasure& measure) {
    if (measure(text, type) <= width)
        return {std::string(text)};
    std::size_t parted = text.npos;
    for (std::size_t at = text.find(' '); at != text.npos; at = text.find(' ', at + 1)) {
        if (measure(text.substr(0, at), type) > width)
            break;
        parted = at;
        if (text.substr(at + 1).starts_with('(')) // what stands in brackets stays together
            break;
    }
    if (parted == text.npos)
        return {fitted(text, type, width, measure)};
    return {std::string(text.substr(0, parted)), fitted(text.substr(parted + 1), type, width, measure)};
}

} // namespace parley::picture
