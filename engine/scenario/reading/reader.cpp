#include "scenario/reading/reader.hpp"

namespace parley::scenario::reading {

using namespace keys;

Reader::Reader(const Node& root, const Names& names, FaultList& faults)
    : root_(root),
      file_(&root, scenario_form()),
      names_(names),
      faults_(faults) {}

void Reader::read() {
    read_head();
    read_parties();
    read_world();
    read_text();
    read_sites();
    read_map();
    read_offices();
    read_forums();
    read_mandates();
    read_constituencies();
    read_opening_drafts();
    read_measures();
    read_locks();
    read_calendar();
    read_regime();
    read_procedure();
    read_outside();
    read_events();
    read_after_signature();
    read_horizon();
    read_teaching();
    read_allowances();
    lint();
}

void Reader::fault(FaultCode code, const Node& at, std::vector<std::string> words) {
    faults_.add(code, at.place, &at, std::move(words));
}

void Reader::fault_at(FaultCode code, core::TextPosition where, const Node& owner, std::vector<std::string> words) {
    faults_.add(code, where, &owner, std::move(words));
}

std::vector<std::pair<treaty::PartyId, const Node*>> Reader::by_party(const Node* map) const {
    std::vector<std::pair<treaty::PartyId, const Node*>> entries;
    if (map && map->kind == Node::Kind::map)
        for (const auto& child : map->children)
            if (const auto party = Names::index(names_.parties(), child->key))
                entries.emplace_back(treaty::PartyId(*party), child.get());
    return entries;
}

std::vector<std::string> Reader::cited(const Part& part) {
    const Node* list = part.find("sources");
    if (!list)
        return {};
    for (const auto& child : list->children)
        if (child->sound)
            source_used_[static_cast<std::size_t>(child->number)] = true;
    return part.texts("sources");
}

void Reader::want_source(const Part& part, std::string_view kind, const std::vector<std::string>& sources) {
    if (part.node() && sources.empty() && !(part.has("sources") && !part.find("sources")))
        fault_at(FaultCode::no_source, part.node()->heading(), *part.node(), {std::string(kind)});
}

std::size_t Reader::option_count(treaty::ProvisionId provision) const {
    const std::size_t count = open_.text.provisions[provision.index()].options.size();
    return count > 1 ? count : 0;
}

bool Reader::on_ladder(const Node& at, treaty::ProvisionId provision, std::int64_t option) {
    const std::size_t count = option_count(provision);
    if (count == 0 || static_cast<std::size_t>(option) < count)
        return true;
    fault(FaultCode::not_on_ladder, at,
          {std::to_string(option), open_.text.at(provision).id, std::to_string(count - 1)});
    return false;
}

std::vector<treaty::Synergy::Term> Reader::options(const Node* map) {
    std::vector<treaty::Synergy::Term> terms;
    if (!map || map->kind != Node::Kind::map)
        return terms;
    for (const auto& child : map->children) {
        const treaty::ProvisionId provision(static_cast<std::size_t>(child->key_number));
        if (child->sound && on_ladder(*child, provision, child->number))
            terms.push_back({provision, static_cast<treaty::OptionIndex>(child->number)});
    }
    return terms;
}

} // namespace parley::scenario::reading
