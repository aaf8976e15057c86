#include "wording/window/pages_numbers.hpp"

#include "wording/names.hpp"
#include "wording/phrase.hpp"

namespace parley::wording {

DialWords tension_dial() { return {"Tension", "", ""}; }
DialWords capital_dial() { return {"Capital", "", ""}; }
DialWords standing_dial() { return {"Standing", "", ""}; }

DialWords home_dial(const rules::View& view, rules::ConstituencyId weakest) {
    return {"Home", "", view.constituency(weakest).name};
}

DialWords our_trust_dial(const scenario::PublicScenario& scenario, rules::PartyId them) {
    if (scenario.party_count() == 2)
        return {scenario.persons.empty() ? "Trust" : "Trust, state/leaders", "Trust in them", "we in them"};
    const Arguments name{{"name", short_name(scenario, them)}};
    return {phrase("Trust · {name}", name), phrase("Trust in {name}", name), "we"};
}

DialWords their_trust_dial(const scenario::PublicScenario& scenario, rules::PartyId them) {
    if (scenario.party_count() == 2)
        return {"", "Trust in us", "they in us"};
    return {"", phrase("Of {name}", {{"name", short_name(scenario, them)}}), "they"};
}

std::string_view number_name(PlainNumber number) {
    switch (number) {
    case PlainNumber::tension:
        return "Tension";
    case PlainNumber::capital:
        return "Political capital";
    case PlainNumber::leverage:
        return "Leverage";
    case PlainNumber::standing:
        return "Standing at home";
    case PlainNumber::worth:
        return "Points outside the text";
    }
    return {};
}

std::string trust_name(const rules::View& view, rules::PartyId in, rules::PartyId of) {
    const scenario::PublicScenario& scenario = view.scenario();
    if (in == view.seat())
        return phrase("Our trust in {party}", {{"party", short_name_in_text(scenario, of)}});
    return phrase(
        of == view.seat() ? "{Whose} trust in us" : "{Whose} trust in {party}",
        {{"whose", possessive(short_name_in_text(scenario, in))}, {"party", short_name_in_text(scenario, of)}});
}

std::string support_name(const rules::View& view, rules::ConstituencyId constituency) {
    return phrase("Support: {name}", {{"name", view.constituency(constituency).name}});
}

std::string support_now(int support) { return phrase("Support {support}", {{"support", std::to_string(support)}}); }

std::string_view trust_tab(bool ours) { return ours ? "We in them" : "They in us"; }

std::string_view receipt_word(ReceiptWord what) {
    switch (what) {
    case ReceiptWord::now:
        return "Now";
    case ReceiptWord::has_not_moved:
        return "It has not moved since the start.";
    case ReceiptWord::return_to_table:
        return "The return to the table";
    case ReceiptWord::what_moved_it:
        return "What moved it";
    case ReceiptWord::close:
        return "Close";
    }
    return {};
}

std::string receipt_session(std::size_t number) {
    return phrase("Session {number}", {{"number", std::to_string(number)}});
}

} // namespace parley::wording
