#include "wording/debrief/charts.hpp"

#include "wording/figures.hpp"
#include "wording/names.hpp"
#include "wording/phrase.hpp"

namespace parley::wording {

std::string worth_bar_title(const DebriefReader& reader, rules::PartyId party) {
    const std::string name = party_name(reader.open(), party);
    return party == reader.seat ? phrase("you, {party}", {{"party", name}}) : name;
}

std::string no_deal_title() { return "no deal"; }

TickWords signature_tick() { return {"at signature", "What the capital credited when the text was initialled"}; }

TickWords best_tick() {
    return {"best to be had", "The most it could have had with nobody below no deal, at the trust of the start"};
}

NumberLineTitles number_line_titles() {
    return {"session",         "afterwards", "Tension", "Trust: how far one credits the other's word",
            "Support at home", "tension"};
}

std::string trust_line_title(const DebriefReader& reader, rules::PartyId in, rules::PartyId of) {
    return phrase("{in} → {of}", {{"in", you_or_short_name(reader, in)}, {"of", you_or_short_name(reader, of)}});
}

ConcessionTitles concession_titles() { return {"session", "first"}; }

std::string concession_receipt(const DebriefReader& reader, MeetingNamed meeting, rules::PartyId party,
                               core::Points given) {
    return phrase("{Meeting}: {party} gave {given} of its own worth since its proposal before",
                  {{"meeting", meeting_name(reader.open(), meeting)},
                   {"party", party_name(reader.open(), party)},
                   {"given", signed_points(given)}});
}

std::string first_offer_receipt(const DebriefReader& reader, MeetingNamed meeting, rules::PartyId party,
                                core::Points worth) {
    return phrase("{Meeting}: {party} made its first offer, worth {worth} to itself",
                  {{"meeting", meeting_name(reader.open(), meeting)},
                   {"party", party_name(reader.open(), party)},
                   {"worth", points(worth)}});
}

EstimateTitles estimate_titles() { return {"in truth", "to begin with", "What everybody could take for granted"}; }

std::string assessment_receipt(bool counts) {
    return counts ? "This assessment counts towards the score" : "This assessment was practice: it does not count";
}

} // namespace parley::wording
