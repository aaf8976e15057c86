#include "wording/pages/seat_words.hpp"

#include "wording/choices/report_words.hpp"
#include "wording/names.hpp"
#include "wording/phrase.hpp"

namespace parley::wording::pages {

std::string us_or_name(const rules::View& view, rules::PartyId party) {
    return party == view.seat() ? "us" : short_name_in_text(view.scenario(), party);
}

std::string we_or_name(const rules::View& view, rules::PartyId party) {
    return party == view.seat() ? "we" : short_name_in_text(view.scenario(), party);
}

std::string our_or_names(const rules::View& view, rules::PartyId party) {
    return party == view.seat() ? "our" : possessive(short_name_in_text(view.scenario(), party));
}

std::string them_or_name(const rules::View& view, rules::PartyId party) {
    return view.scenario().party_count() == 2 ? "them" : short_name_in_text(view.scenario(), party);
}

std::string binds(const rules::View& view, rules::ProvisionId provision) {
    const rules::PartySet obligors = view.scenario().text.at(provision).obligors;
    if (obligors == view.scenario().everyone())
        return view.scenario().party_count() == 2 ? "binds both" : "binds all";
    std::vector<std::string> names;
    for (const rules::PartyId party : obligors)
        names.push_back(us_or_name(view, party));
    return "binds " + (names.empty() ? std::string("nobody") : listed(names));
}

std::string against_instructions(const rules::View& view, rules::ProvisionId provision, rules::OptionIndex option) {
    for (const treaty::RedLine& line : rules::instructed_lines(view))
        if (line.provision == provision && treaty::crosses(line, option))
            return phrase("our instructions say {bound}", {{"bound", bound_words(view.scenario(), line)}});
    return against_what_was_told(view, provision, option);
}

} // namespace parley::wording::pages
