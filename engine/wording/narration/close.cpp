// The close of a session: the communiqué's line, an incident and how it is met.
#include "wording/names.hpp"
#include "wording/narration/tell.hpp"

namespace parley::wording::narration {

std::string tell(const Teller& teller, const rules::SessionClosed& what) {
    return phrase("{Session} closes.", {{"session", session_name(teller.open(), what.session)}});
}

std::string tell(const Teller&, const rules::IncidentHappened&) {
    return "An incident: forces of the two sides have come too close, and nobody is sure why. The capitals must answer "
           "at once; a second one would end the talks.";
}

std::string tell(const Teller& teller, const rules::IncidentAnswered& what) {
    switch (what.answer) {
    case rules::IncidentAnswer::play_down:
        return teller.by(what.by, "We play it down.", "{Capital} plays it down.");
    case rules::IncidentAnswer::use_line:
        return teller.by(what.by, "We pick up the line that was agreed, and the matter is settled in an hour.",
                         "{Capital} picks up the line that was agreed.");
    case rules::IncidentAnswer::protest:
        return teller.by(what.by, "We protest in public.", "{Capital} protests in public.");
    }
    return {};
}

std::string tell(const Teller& teller, const rules::AssessmentFiled& what) {
    return teller.by(what.by, "Our reading of the others is on file.", "");
}

} // namespace parley::wording::narration
