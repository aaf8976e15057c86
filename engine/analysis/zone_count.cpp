#include "analysis/zone_count.hpp"

namespace parley::analysis {

std::optional<OutcomeCount> count_zone(const AgreementSpace& space, const Worth& reservation) {
    if (space.empty())
        return OutcomeCount{};
    if (!space.complete())
        return std::nullopt;
    return count_at_least(space.row_blocks(), reservation);
}

std::optional<std::uint64_t> texts_in_zone(const AgreementSpace& space, const Worth& reservation) {
    const std::optional<OutcomeCount> count = count_zone(space, reservation);
    return count && count->exact() ? std::optional(count->least) : std::nullopt;
}

} // namespace parley::analysis
