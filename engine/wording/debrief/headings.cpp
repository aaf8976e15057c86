#include "wording/debrief/headings.hpp"

#include "wording/phrase.hpp"

namespace parley::wording {

std::string heading_of(DebriefSection section) {
    switch (section) {
    case DebriefSection::worth:
        return "What it was worth";
    case DebriefSection::joint_gain:
        return "What was left on the table";
    case DebriefSection::moments:
        return "The moments that mattered";
    case DebriefSection::take_away:
        return "What to take away";
    case DebriefSection::offers:
        return "The offers";
    case DebriefSection::numbers:
        return "Tension, trust and support";
    case DebriefSection::papers:
        return "Their instructions, opened";
    case DebriefSection::notebook:
        return "Their notebook";
    case DebriefSection::assessments:
        return "Your assessments";
    case DebriefSection::aftermath:
        return "After signature";
    case DebriefSection::history:
        return "Beside history";
    case DebriefSection::questions:
        return "For discussion";
    }
    return {};
}

std::string debrief_title(const scenario::PublicScenario& scenario) {
    return phrase("Debrief: {title}", {{"title", scenario.title}});
}

std::string score_heading(bool rehearsal) { return rehearsal ? "Your score (not scored: a rehearsal)" : "Your score"; }

} // namespace parley::wording
