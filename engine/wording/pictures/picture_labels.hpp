// The words that a picture writes itself, whatever it shows: a few labels and receipts. Knows nothing of how they are
// placed.
#pragma once

#include <cstdint>
#include <string>

namespace parley::wording {

/// Beside the line of texts beyond which nobody can gain without another's losing.
[[nodiscard]] std::string frontier_label();
/// Of the sign for a place where the delegations meet, in a map's legend.
[[nodiscard]] std::string meeting_place_label();

/// So many forecasts of about so many percent, and in how many percent they came true.
struct ForecastsMet {
    std::uint32_t count{};
    std::int64_t forecast{}, came_true{};
};
/// "tit-for-tat: 40 said 30 %, came true 28 %"
[[nodiscard]] std::string reliability_receipt(const std::string& whose, const ForecastsMet& met);

} // namespace parley::wording
