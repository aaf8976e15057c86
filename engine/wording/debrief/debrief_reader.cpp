#include "wording/debrief/debrief_reader.hpp"

#include "wording/names.hpp"
#include "wording/phrase.hpp"

namespace parley::wording {

std::string you_or_party(const DebriefReader& reader, rules::PartyId party) {
    return party == reader.seat ? "you" : party_name(reader.open(), party);
}

std::string you_or_short_name(const DebriefReader& reader, rules::PartyId party) {
    return party == reader.seat ? "you" : short_name(reader.open(), party);
}

std::string you_or_short_name_in_text(const DebriefReader& reader, rules::PartyId party) {
    return party == reader.seat ? "you" : short_name_in_text(reader.open(), party);
}

std::string your_or_possessive(const DebriefReader& reader, rules::PartyId party) {
    return party == reader.seat ? "your" : possessive(short_name(reader.open(), party));
}

std::string meeting_name(const scenario::PublicScenario& scenario, MeetingNamed meeting) {
    return meeting.extra ? "the extra session" : session_name(scenario, meeting.session);
}

std::string meeting_number(MeetingNamed meeting) {
    return meeting.extra ? "extra" : std::to_string(meeting.session + 1);
}

} // namespace parley::wording
