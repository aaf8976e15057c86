#include "picture/charts/reliability.hpp"
#include "picture/svg.hpp"
#include "storage/replace_file.hpp"
#include "tests/measure/tables.hpp"

#include <cstdio>

namespace parley::testing {

namespace {

picture::ReliabilitySeries series_of(const std::string& name, const std::array<ReliabilityBin, 10>& bins) {
    picture::ReliabilitySeries series{name, {}};
    for (const ReliabilityBin& bin : bins)
        series.points.push_back({100 * bin.mean_forecast(), 100 * bin.observed_rate(), bin.count});
    return series;
}

} // namespace

bool write_reliability(const Request& request, const Calibration& calibration, std::uint32_t games) {
    const picture::Reliability shown{
        request.against + " on the other's profile, " + request.scenario->open.id + ", " + std::to_string(games) +
            " games",
        {series_of("all assessments", calibration.bins), series_of("the last of each game", calibration.last_bins)},
        "said to be likely, in a hundred",
        "came true, in a hundred"};
    const picture::Picture drawn = picture::reliability_diagram(shown, 420, picture::estimated_width);
    const std::string text = picture::svg(drawn, picture::palette(picture::Theme::light), {shown.title, false, false});
    if (!storage::replace_file(request.svg, text))
        return true;
    std::fprintf(stderr, "measure_play: cannot write %s\n", request.svg.c_str());
    return false;
}

} // namespace parley::testing
