#include "wording/debrief/report_page.hpp"

#include "wording/debrief/charts.hpp"
#include "wording/names.hpp"
#include "wording/phrase.hpp"

namespace parley::wording {

std::string report_kind(bool rehearsal) { return rehearsal ? "Debrief of a rehearsal" : "Debrief"; }

std::string you_led_against(const DebriefReader& reader, const std::vector<rules::ProfileId>& truths) {
    std::vector<std::string> they;
    for (std::size_t p = 0; p < truths.size(); ++p)
        if (const rules::PartyId party(p); party != reader.seat)
            they.push_back(
                phrase("{party} was {profile}", {{"party", party_name(reader.open(), party)},
                                                 {"profile", profile_name(reader.open(), party, truths[p])}}));
    return phrase("You led {seat}; {they}.",
                  {{"seat", party_name(reader.open(), reader.seat)}, {"they", joined(they, ", ")}});
}

ScoreBarTitles score_bar_titles(bool rehearsal) {
    return {rehearsal ? "Score, does not count" : "Score", "Joint gain captured", "Assessment"};
}

std::string out_of(int most) { return "of " + std::to_string(most); }

std::string worth_bars_heading() { return "What it came to, side by side"; }

FigureWords worth_figure(const DebriefReader& reader, rules::PartyId party) {
    return {phrase("What it came to for {party}", {{"party", worth_bar_title(reader, party)}}), ""};
}

FigureWords concessions_figure() {
    return {"What each side gave of its own worth, session by session",
            "Upwards is given, downwards is taken back. A symbol alone is a first offer."};
}

FigureWords numbers_figure() {
    return {"Tension, trust and support over the sessions", "Numbers in the picture are the moves listed below."};
}

FigureWords assessments_figure() { return {"How likely you thought each intention, session by session", ""}; }

std::string sources_heading() { return "Sources of the scenario"; }

std::string source_kind(scenario::SourceKind kind) {
    switch (kind) {
    case scenario::SourceKind::primary:
        return "primary";
    case scenario::SourceKind::leaked:
        return "leaked";
    case scenario::SourceKind::press:
        return "press";
    case scenario::SourceKind::scholarship:
        return "scholarship";
    case scenario::SourceKind::invented:
        return "invented";
    }
    return {};
}

std::string report_foot(const scenario::PublicScenario& scenario, std::uint64_t seed) {
    return phrase("Parley. Scenario {scenario}, seed {seed}. This report shows the papers of every side.",
                  {{"scenario", scenario.id}, {"seed", std::to_string(seed)}});
}

} // namespace parley::wording
