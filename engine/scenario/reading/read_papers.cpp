#include "scenario/reading/reader.hpp"

#include <algorithm>

namespace parley::scenario::reading {

using treaty::OptionIndex;
using treaty::PartyId;
using treaty::ProvisionId;

void Reader::read_mandates() {
    for (const auto& [party, node] : by_party(file_.find("mandates"))) {
        const Part part = file_.entry("mandates", *node);
        treaty::Mandate& mandate = scenario_.papers[party.index()].mandate;
        mandate.brief = part.text("brief");
        const auto terms_of = part.find("profiles");
        for (const Profile& profile : open_.at(party).profiles) {
            const Node* entry = terms_of ? terms_of->child(profile.id) : nullptr;
            treaty::ProfileTerms terms;
            if (entry) {
                const Part read = part.entry("profiles", *entry);
                terms = {read.points("reservation"),    static_cast<core::PerMille>(read.number("intrusion_price")),
                         read.per_mille("cheat_share"), read.per_mille("candour"),
                         read.yes("hurt_by_tension"),   read.text("brief")};
            }
            mandate.profiles.push_back(std::move(terms));
        }
        read_red_lines(part, mandate);
        read_instructions(part, mandate);
    }
}

void Reader::read_red_lines(const Part& part, treaty::Mandate& into) {
    for (const Node* node : part.entries("red_lines")) {
        const Part line = part.entry("red_lines", *node);
        const auto provision = line.id<ProvisionId>("provision");
        const Node* most = line.find("at_most");
        const Node* option = most ? most : line.find("at_least");
        if (!provision || !option)
            continue;
        const treaty::Bound bound = most ? treaty::Bound::at_most : treaty::Bound::at_least;
        const treaty::RedLine red{*provision, bound, static_cast<OptionIndex>(option->number)};
        into.red_lines.push_back({red, line.text("reason")});
        if (!on_ladder(*option, *provision, option->number))
            continue;
        const std::size_t count = option_count(*provision);
        const std::int64_t idle = bound == treaty::Bound::at_least ? 0 : static_cast<std::int64_t>(count) - 1;
        if (count > 0 && option->number == idle)
            fault(FaultCode::idle_red_line, *option);
        // A line that no option satisfies together with those read before, of this party or another.
        for (const PrivatePapers& papers : scenario_.papers)
            for (const treaty::InstructedLine& before : papers.mandate.red_lines)
                if (before.line.provision == *provision && before.line.bound != bound) {
                    const OptionIndex least = bound == treaty::Bound::at_least ? red.option : before.line.option;
                    const OptionIndex highest = bound == treaty::Bound::at_least ? before.line.option : red.option;
                    if (least > highest)
                        fault(FaultCode::red_lines_conflict, *option,
                              {open_.text.at(*provision).id, std::to_string(least), std::to_string(highest)});
                }
    }
}

void Reader::read_constituencies() {
    for (const auto& [party, map] : by_party(file_.find("constituencies"))) {
        if (map->kind != Node::Kind::map)
            continue;
        for (const auto& node : map->children)
            if (node->ordinal < treaty::max_constituencies)
                scenario_.papers[party.index()].home.push_back(
                    read_constituency(file_.entry("constituencies", *node), *node));
    }
}

Constituency Reader::read_constituency(const Part& part, const Node& node) {
    const auto from = [&](const Node* map) -> std::optional<Veto> {
        const auto terms = options(map);
        if (terms.empty())
            return std::nullopt;
        return Veto{Veto::Kind::from_option, terms.front().provision, terms.front().at_least};
    };
    Constituency home;
    home.id = node.key;
    home.name = part.text("name");
    home.interest = part.text("interest");
    home.standing = part.whole("standing");
    home.unconsulted_cost = part.whole("unconsulted_cost");
    if (const Node* veto = part.find("veto")) {
        if (veto->kind == Node::Kind::map)
            home.veto = from(veto).value_or(Veto{});
        else
            home.veto.kind = veto->number == -2 ? Veto::Kind::always : Veto::Kind::never; // the words of the key table
    }
    const Part sharper = part.part("sharper");
    home.sharper_from = from(sharper.find("from"));
    home.sharper_cost = sharper.whole("cost");
    for (const Node* each : part.entries("concerns")) {
        const Part concern = part.entry("concerns", *each);
        if (concern.id<ProvisionId>("provision"))
            home.concerns.push_back(read_concern(concern));
    }
    home.listens_to = part.ids<PartyId>("listens_to");
    return home;
}

Concern Reader::read_concern(const Part& part) {
    Concern concern{*part.id<ProvisionId>("provision"), {}, part.text("reason")};
    const std::size_t count = option_count(concern.provision);
    if (const Node* each = part.find("per_option"))
        for (std::size_t option = 0; option < count; ++option)
            concern.by_option[option] = static_cast<std::int16_t>(each->number * static_cast<std::int64_t>(option));
    const Node* list = part.find("by_option");
    if (!list)
        return concern;
    const std::size_t given = list->children.size();
    if (count != 0 && given != count)
        fault_at(FaultCode::concern_count, list->key_place, *list,
                 {std::to_string(given), std::to_string(count), open_.text.at(concern.provision).id});
    if (given > 0 && list->children.front()->sound && list->children.front()->number != 0)
        fault(FaultCode::status_quo_value, *list->children.front(), {list->children.front()->text});
    for (std::size_t option = 0; option < std::min(given, concern.by_option.size()); ++option)
        concern.by_option[option] = static_cast<std::int16_t>(list->children[option]->number);
    return concern;
}

void Reader::read_opening_drafts() {
    for (const auto& [party, map] : by_party(file_.find("opening_drafts"))) {
        treaty::Outcome draft;
        draft.fill(treaty::no_option);
        for (const treaty::Synergy::Term& term : options(map))
            draft[term.provision.index()] = term.at_least;
        open_.opening_drafts[party.index()] = draft;
    }
}

} // namespace parley::scenario::reading
