#include "wording/debrief/possible_texts.hpp"

#include "wording/analysis_words.hpp"
#include "wording/figures.hpp"
#include "wording/names.hpp"
#include "wording/phrase.hpp"

#include <string_view>
#include <vector>

namespace parley::wording {

namespace {

/// "26 to you, 31 to Russia"
std::string worth_to_both(const DebriefReader& reader, rules::PartyId other, const analysis::Worth& worth) {
    std::vector<std::string> parts;
    for (const rules::PartyId party : {reader.seat, other})
        parts.push_back(phrase("{worth} to {party}", {{"worth", points(core::Points{worth[party.index()]})},
                                                      {"party", you_or_party(reader, party)}}));
    return joined(parts, ", ");
}

/// "about 2.9 billion", "about 29 billion", "972": cut, not rounded.
std::string rough_count(std::uint64_t number) {
    struct Step {
        std::uint64_t of;
        std::string_view pattern;
    };
    for (const Step& step :
         {Step{1'000'000'000'000ULL, "about {count} million million"}, Step{1'000'000'000ULL, "about {count} billion"},
          Step{1'000'000ULL, "about {count} million"}})
        if (number >= step.of) {
            const std::uint64_t in_tenths = number / (step.of / 10);
            const bool small = in_tenths < 100 && in_tenths % 10 != 0;
            return phrase(step.pattern,
                          {{"count", grouped(in_tenths / 10) + (small ? "." + std::to_string(in_tenths % 10) : "")}});
        }
    return grouped(number);
}

/// How many there were, and how many of them in the zone: the beginning of a sentence.
std::string texts_counted(const PossibleTextsSeen& seen) {
    std::string words = seen.texts ? phrase("There were {count} texts that could have been signed",
                                            {{"count", rough_count(*seen.texts)}})
                                   : "There were more texts that could have been signed than there are words for";
    if (seen.texts && seen.in_zone && *seen.in_zone > 0)
        words += phrase(", of which 1 in {share} was at least as good as no deal for everybody (shaded)",
                        {{"share", grouped((*seen.texts + *seen.in_zone / 2) / *seen.in_zone)}});
    else if (seen.in_zone)
        words += ", none of which was at least as good as no deal for everybody";
    return words;
}

} // namespace

std::string worth_to(const DebriefReader& reader, rules::PartyId party) {
    return party == reader.seat ? "worth to you" : worth_to(reader.open(), party);
}

std::string no_deal_of(const DebriefReader& reader, rules::PartyId party) {
    return party == reader.seat ? "your no deal" : no_deal_of(reader.open(), party);
}

std::string offers_of(const DebriefReader& reader, rules::PartyId party) {
    return phrase("{whose} offers", {{"whose", your_or_possessive(reader, party)}});
}

std::string named_text(NamedText text) {
    switch (text) {
    case NamedText::nash:
        return "Nash";
    case NamedText::fair_share:
        return "fair share";
    case NamedText::both:
        return "Nash and fair share";
    }
    return {};
}

std::string named_text_receipt(const DebriefReader& reader, NamedText text, rules::PartyId other,
                               const analysis::Worth& worth) {
    return phrase("{text}: {worth}", {{"text", named_text(text)}, {"worth", worth_to_both(reader, other, worth)}});
}

std::string your_text(const DebriefReader& reader, rules::PartyId other, const analysis::Worth& worth) {
    return phrase("your text {mine} / {theirs}", {{"mine", points(core::Points{worth[reader.seat.index()]})},
                                                  {"theirs", points(core::Points{worth[other.index()]})}});
}

std::string your_text_receipt(const DebriefReader& reader, rules::PartyId other, const analysis::Worth& worth) {
    return phrase("The text that was initialled: {worth}", {{"worth", worth_to_both(reader, other, worth)}});
}

std::string offer_receipt(const DebriefReader& reader, MeetingNamed meeting, rules::PartyId author,
                          rules::PartyId other, const analysis::Worth& worth) {
    return phrase("{Meeting}, {offers}: {worth}", {{"meeting", meeting_name(reader.open(), meeting)},
                                                   {"offers", offers_of(reader, author)},
                                                   {"worth", worth_to_both(reader, other, worth)}});
}

std::string possible_texts_heading(const DebriefReader& reader, rules::PartyId other) {
    return reader.open().party_count() > 2 ? phrase("Every text that was possible, for you and {other}",
                                                    {{"other", party_name(reader.open(), other)}})
                                           : "Every text that was possible";
}

std::string possible_texts_title(const DebriefReader& reader, rules::PartyId other) {
    return phrase("{heading}, by its worth to you and to {other}",
                  {{"heading", possible_texts_heading(reader, other)}, {"other", party_name(reader.open(), other)}});
}

std::string possible_texts_caption(const PossibleTextsSeen& seen) {
    const std::string dots = seen.all_shown
                                 ? "The dots are all of them"
                                 : phrase("The dots are {dots} of them, drawn evenly", {{"dots", grouped(seen.dots)}});
    const std::string caption =
        phrase("{counted}. {dots}; the line is the frontier, beyond which nobody can gain without another's losing. "
               "Worths are those at the trust of {moment}. Each path goes from a side's first offer to its last, a "
               "meeting's last standing for the meeting, at the trust of its own time.",
               {{"counted", texts_counted(seen)},
                {"dots", dots},
                {"moment", seen.at_signature ? "the signature" : "the start"}});
    return seen.exact ? caption : caption + " The frontier was too large to find exactly.";
}

} // namespace parley::wording
