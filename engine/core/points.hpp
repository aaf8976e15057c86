// Worth, as on a scored role-play sheet: whole points for people, hundredths in integers for the rules.
#pragma once

#include <compare>
#include <cstdint>

namespace parley::core {

/// An amount of worth in hundredths of a point. Status quo 0; the best imaginable text, fully honoured, 100 points.
struct Points {
    std::int32_t hundredths{};

    [[nodiscard]] static constexpr Points whole(std::int32_t points) { return Points{points * 100}; }
    /// Rounded to the nearest whole point, halves away from zero.
    [[nodiscard]] constexpr std::int32_t rounded() const {
        return hundredths >= 0 ? (hundredths + 50) / 100 : -((-hundredths + 50) / 100);
    }
    friend constexpr auto operator<=>(Points, Points) = default;
    friend constexpr Points operator+(Points a, Points b) { return {a.hundredths + b.hundredths}; }
    friend constexpr Points operator-(Points a, Points b) { return {a.hundredths - b.hundredths}; }
    friend constexpr Points operator-(Points a) { return {-a.hundredths}; }
    constexpr Points& operator+=(Points b) {
        hundredths += b.hundredths;
        return *this;
    }
    constexpr Points& operator-=(Points b) {
        hundredths -= b.hundredths;
        return *this;
    }
};

/// A share in thousandths, 0 to 1000 unless a declaration says otherwise.
using PerMille = std::int32_t;

/// `amount` × `share` / 1000, rounded to the nearest hundredth, halves away from zero.
[[nodiscard]] constexpr Points scaled(Points amount, PerMille share) {
    const std::int64_t product = std::int64_t{amount.hundredths} * share;
    return Points{static_cast<std::int32_t>(product >= 0 ? (product + 500) / 1000 : -((-product + 500) / 1000))};
}

/// 1 − (1 − a)(1 − b) in thousandths, rounded to nearest: two independent chances of seeing the same thing.
[[nodiscard]] constexpr PerMille either(PerMille a, PerMille b) {
    return 1000 - ((1000 - a) * (1000 - b) + 500) / 1000;
}

} // namespace parley::core
