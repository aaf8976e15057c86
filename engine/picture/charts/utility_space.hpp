// Every text that was possible, by what it is worth to two parties: a cloud, its frontier, the zone better than no deal
// for both, the offers of both sides, the text that came of them. Refuses to know how worth is reckoned.
#pragma once

#include "picture/hands.hpp"
#include "picture/text_measure.hpp"

#include <string>
#include <vector>

namespace parley::picture {

/// In points of worth: x to the one party, y to the other.
struct WorthPair {
    double x{}, y{};
    friend bool operator==(const WorthPair&, const WorthPair&) = default;
};

struct WorthAxis {
    std::string title;           // "worth to the United States"
    std::size_t party{};         // whose hand it is drawn in
    std::string no_deal_title;   // "your no deal"
    std::vector<double> no_deal; // what no agreement was worth: at the start, then after each meeting
};

/// An offer as it was made, or a meeting's last.
struct OfferMade {
    WorthPair worth;
    std::size_t meeting{};
    std::string number; // of the meeting, beside its symbol: "3", "extra"
    std::string receipt;
};
struct OfferPath {
    std::size_t party{};
    std::string title; // "your offers"
    std::vector<OfferMade> offers;
};

struct NamedAgreement {
    std::string title; // "Nash"
    WorthPair worth;
    std::string receipt;
};

struct UtilitySpace {
    WorthAxis x, y;
    std::vector<WorthPair> cloud;    // a sample of all texts
    std::vector<WorthPair> frontier; // in rising order of x
    std::vector<NamedAgreement> named;
    std::vector<OfferPath> paths;
    std::optional<NamedAgreement> text; // the one that was initialled
    /// Offers and no-deal lines up to this meeting only, and the text from its own on.
    std::size_t up_to_meeting{static_cast<std::size_t>(-1)};
    std::size_t text_meeting{};
};

/// From about 320 × 260 upwards.
[[nodiscard]] Picture utility_space(const UtilitySpace& space, Size size, const TextMeasure& measure);

} // namespace parley::picture
