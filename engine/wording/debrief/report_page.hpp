// What the printed page of a debrief says beside its sections: its bar, the titles and captions of its pictures, its
// sources and its foot. For readers to whom every side's papers are open. Knows nothing of HTML.
#pragma once

#include "wording/debrief/debrief_reader.hpp"
#include "wording/debrief/figure_words.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace parley::wording {

/// "Debrief", or that of a rehearsal.
[[nodiscard]] std::string report_kind(bool rehearsal);
/// "You led the United States; Russia was bargaining.": the hidden intentions, now open. `truths` by party.
[[nodiscard]] std::string you_led_against(const DebriefReader& reader, const std::vector<rules::ProfileId>& truths);

/// The names of the figures in the bar.
struct ScoreBarTitles {
    std::string score, joint_gain, assessment;
};
[[nodiscard]] ScoreBarTitles score_bar_titles(bool rehearsal);
/// "of 100": what a figure is the share of.
[[nodiscard]] std::string out_of(int most);

/// Over the bars of all parties, where they are many.
[[nodiscard]] std::string worth_bars_heading();
[[nodiscard]] FigureWords worth_figure(const DebriefReader& reader, rules::PartyId party);
[[nodiscard]] FigureWords concessions_figure();
[[nodiscard]] FigureWords numbers_figure();
[[nodiscard]] FigureWords assessments_figure();

[[nodiscard]] std::string sources_heading();
/// "press": for a list of sources.
[[nodiscard]] std::string source_kind(scenario::SourceKind kind);
[[nodiscard]] std::string report_foot(const scenario::PublicScenario& scenario, std::uint64_t seed);

} // namespace parley::wording
