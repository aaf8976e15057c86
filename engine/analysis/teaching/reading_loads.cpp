#include "analysis/teaching/reading_loads.hpp"

#include "scenario/keys/written_value.hpp"

#include <algorithm>
#include <initializer_list>
#include <string_view>

namespace parley::analysis {

namespace {

std::size_t words_in(std::initializer_list<std::string_view> texts) {
    std::size_t words = 0;
    for (const std::string_view text : texts)
        words += scenario::keys::word_count(text);
    return words;
}

std::size_t words_of_mandate(const treaty::Mandate& mandate) {
    std::size_t longest = 0; // of the profiles, of which one is dealt
    for (const treaty::ProfileTerms& terms : mandate.profiles)
        longest = std::max(longest, words_in({terms.brief}));
    std::size_t words = words_in({mandate.brief}) + longest;
    for (const treaty::InstructedLine& line : mandate.red_lines)
        words += words_in({line.reason});
    for (const treaty::Instruction& instruction : mandate.instructions)
        words += words_in({instruction.reason});
    return words;
}

std::size_t words_of_text(const treaty::TreatyText& text) {
    std::size_t words = 0;
    for (const treaty::Article& article : text.articles)
        words += words_in({article.title});
    for (const treaty::Provision& provision : text.provisions) {
        words += words_in({provision.name});
        for (const treaty::Option& option : provision.options)
            words += words_in({option.label});
    }
    return words;
}

} // namespace

std::vector<ReadingLoad> reading_loads(const scenario::Scenario& scenario) {
    const scenario::PublicScenario& open = scenario.open;
    std::vector<ReadingLoad> loads;
    const auto add = [&](ReadingPart part, std::optional<treaty::PartyId> party, std::size_t words,
                         std::size_t at_once = 0) {
        if (words > 0)
            loads.push_back({part, party, words, at_once == 0 ? words : at_once});
    };
    add(ReadingPart::opening, {}, words_in({open.summary, open.opening}));
    std::size_t cases = 0, facts = 0, events = 0, longest_event = 0;
    for (const scenario::Party& party : open.parties)
        cases += words_in({party.public_case});
    add(ReadingPart::cases, {}, cases);
    for (std::size_t p = 0; p < open.party_count(); ++p)
        add(ReadingPart::mandate, treaty::PartyId(p), words_of_mandate(scenario.papers[p].mandate));
    add(ReadingPart::text, {}, words_of_text(open.text));
    for (std::size_t p = 0; p < open.party_count(); ++p) {
        std::size_t words = 0;
        for (const scenario::Measure& measure : open.measures[p])
            words += words_in({measure.name, measure.text});
        add(ReadingPart::measures, treaty::PartyId(p), words);
    }
    for (const scenario::Fact& fact : open.facts)
        facts += words_in({fact.text});
    add(ReadingPart::facts, {}, facts);
    for (const scenario::Occurrence& event : scenario.deck) {
        const std::size_t words = words_in({event.headline, event.text});
        events += words;
        longest_event = std::max(longest_event, words);
    }
    add(ReadingPart::events, {}, events, longest_event);
    return loads;
}

} // namespace parley::analysis
