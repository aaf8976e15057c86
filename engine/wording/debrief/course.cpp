#include "wording/debrief/course.hpp"

#include "core/variant_match.hpp"
#include "wording/names.hpp"
#include "wording/pages/surroundings.hpp"
#include "wording/phrase.hpp"
#include "wording/sentences.hpp"

namespace parley::wording {

namespace {

/// "tension", "your trust in Russia", "trust of Russia in you", "support of the General Staff"
std::string moved_number(const DebriefReader& reader, const NumberNamed& number) {
    return core::match(
        number, [](const TensionNamed&) { return std::string("tension"); },
        [&](const TrustNamed& trust) {
            return phrase(trust.in == reader.seat ? "your trust in {of}" : "trust of {in} in {of}",
                          {{"in", you_or_short_name_in_text(reader, trust.in)},
                           {"of", you_or_short_name_in_text(reader, trust.of)}});
        },
        [&](const SupportNamed& support) {
            return phrase("support of {whom}",
                          {{"whom", constituency_name(reader.whole, support.party, support.constituency)}});
        });
}

/// Capitals are short in every scenario.
std::string you_or_capital(const DebriefReader& reader, rules::PartyId party) {
    return party == reader.seat ? "you" : capital_name(reader.open(), party);
}

} // namespace

std::string moment_sentences(const MomentWords& moment) {
    return phrase(
        "{when}: {did}. {came_of} {instead}",
        {{"when", moment.when}, {"did", moment.did}, {"came_of", moment.came_of}, {"instead", moment.instead}});
}

std::string no_offers() { return "Nobody tabled a proposal."; }

std::string offers_note() {
    return "What each side's last proposal of a session would have been worth, at the trust of that moment and by each "
           "side's true values; \"given\" is what its author gave up of its own worth since its proposal before.";
}

OfferTitles offer_titles() { return {"session", "by", "given"}; }

std::string offer_worth_title(const DebriefReader& reader, rules::PartyId party) {
    return phrase("to {party}", {{"party", you_or_short_name(reader, party)}});
}

NumberTitles number_titles() { return {"session", "tension", "least support", "no deal"}; }

std::string trust_title(const DebriefReader& reader, rules::PartyId in, rules::PartyId of) {
    return phrase("{in} → {of}", {{"in", you_or_capital(reader, in)}, {"of", you_or_capital(reader, of)}});
}

std::string numbers_note() {
    return "An arrow is trust: how far the first credits the second. Least support is that of your coolest "
           "constituency; no deal is your own line as tension and leverage moved it.";
}

std::string moves_intro() { return "What moved them most:"; }

std::string turns_intro() { return "Which doors opened, and which chairs stood empty:"; }

std::string turn_line(const DebriefReader& reader, MeetingNamed meeting, const rules::Event& event) {
    return phrase("{Meeting}: {told}", {{"meeting", meeting_name(reader.open(), meeting)},
                                        {"told", narrate_in_public(reader.whole, event)}});
}

std::string stayed_shut(const DebriefReader& reader, scenario::LockId lock) {
    return phrase("{Thing} stayed shut. It waited for this: {condition}.",
                  {{"thing", locked_thing(reader.open(), lock)}, {"condition", lock_condition(reader.open(), lock)}});
}

std::string move_sentence(const DebriefReader& reader, MeetingNamed meeting, bool afterwards, const NumberNamed& number,
                          int from, int to, const rules::Cause& cause) {
    return phrase(afterwards ? "After {meeting}: {number} {from} → {to}: {cause}."
                             : "{Meeting}: {number} {from} → {to}: {cause}.",
                  {{"meeting", meeting_name(reader.open(), meeting)},
                   {"number", moved_number(reader, number)},
                   {"from", std::to_string(from)},
                   {"to", std::to_string(to)},
                   {"cause", cause_words(reader.whole, cause)}});
}

} // namespace parley::wording
