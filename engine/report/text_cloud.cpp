#include "report/text_cloud.hpp"

#include "core/keyed_draw.hpp"

namespace parley::report {
namespace {

constexpr std::uint32_t cloud_size = 1500;
constexpr std::uint32_t cloud_purpose = 0x70696374; // a draw for a picture; no rule draws with it

} // namespace

/// The blocks are independent, a row of each makes a text.
TextCloud text_cloud(const analysis::AgreementSpace& pair, std::uint64_t seed) {
    TextCloud cloud;
    cloud.all_shown = pair.complete() && pair.size().value_or(cloud_size + 1) <= cloud_size;
    const std::uint32_t dots = cloud.all_shown ? static_cast<std::uint32_t>(*pair.size()) : cloud_size;
    for (std::uint32_t i = 0; i < dots; ++i) {
        analysis::Worth worth = pair.fixed().worth;
        std::size_t counted = i; // in all its rows, a block a digit
        for (std::size_t b = 0; b < pair.blocks().size(); ++b) {
            const std::vector<analysis::BlockRow>& rows = pair.blocks()[b].rows;
            const core::DrawKey key{seed, cloud_purpose, 0, static_cast<std::uint32_t>(b), i};
            const std::size_t which = cloud.all_shown ? counted % rows.size()
                                                      : core::draw_below(key, static_cast<std::uint32_t>(rows.size()));
            counted /= rows.size();
            worth[0] += rows[which].worth[0];
            worth[1] += rows[which].worth[1];
        }
        cloud.dots.push_back({worth[0] / 100.0, worth[1] / 100.0});
    }
    return cloud;
}

} // namespace parley::report
