// The sites and what else the map shows.
#include "scenario/reading/reader.hpp"

#include <algorithm>

namespace parley::scenario::reading {

using treaty::OptionIndex;
using treaty::PartyId;
using treaty::ProvisionId;

std::vector<ClauseFrom> Reader::clauses(const Part& part, std::string_view key) {
    std::vector<ClauseFrom> clauses;
    for (const treaty::Synergy::Term& term : options(part.find(key)))
        clauses.push_back({term.provision, term.at_least});
    return clauses;
}

void Reader::read_sites() {
    for (const Node* node : file_.entries("sites")) {
        const Part part = file_.entry("sites", *node);
        Site site;
        site.id = node->key;
        site.name = part.text("name");
        site.latitude = static_cast<double>(part.number("latitude")) / 1'000'000.0;
        site.longitude = static_cast<double>(part.number("longitude")) / 1'000'000.0;
        site.party = part.id<PartyId>("party");
        site.postures = part.texts("postures");
        site.about = part.text("about");
        for (const Node* reach : part.entries("reach_km"))
            if (reach->sound)
                site.reach_km.push_back(static_cast<int>(reach->number));
        site.reach_ends = clauses(part, "reach_ends");
        site.concerned_by = clauses(part, "concerned_by");
        for (const Node* posture : part.entries("exercise_when"))
            if (posture->sound && posture->number >= 0)
                site.exercise_when.push_back(static_cast<std::uint8_t>(posture->number));
        site.sources = cited(part);
        if (!site.about.empty())
            want_source(part, "site", site.sources);
        open_.sites.push_back(std::move(site));
    }
}

void Reader::read_map() {
    const Part map = file_.part("map");
    open_.map.sides.resize(open_.parties.size());
    for (const auto& [party, codes] : by_party(map.find("sides")))
        for (const auto& code : codes->children) {
            const auto capital = [](char letter) { return letter >= 'A' && letter <= 'Z'; };
            if (!code->sound)
                continue;
            if (code->text.size() == 3 && std::all_of(code->text.begin(), code->text.end(), capital))
                open_.map.sides[party.index()].push_back(code->text);
            else
                fault(FaultCode::country_code, *code, {code->text});
        }
    for (const Node* node : map.entries("bands")) {
        const Part band = map.entry("bands", *node);
        const Node* option = band.find("option");
        const auto provision = band.id<ProvisionId>("provision");
        const auto around = band.id<PartyId>("around");
        if (provision && option && around && on_ladder(*option, *provision, option->number))
            open_.map.bands.push_back(
                {*provision, static_cast<OptionIndex>(option->number), *around, band.whole("width_km")});
    }
}

} // namespace parley::scenario::reading
