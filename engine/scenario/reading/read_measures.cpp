#include "scenario/reading/reader.hpp"

#include <algorithm>
#include <variant>

namespace parley::scenario::reading {

using treaty::PartyId;

void Reader::read_measures() {
    for (const auto& [party, map] : by_party(file_.find("measures"))) {
        std::vector<const Node*> nodes;
        if (map->kind == Node::Kind::map)
            for (const auto& node : map->children)
                if (nodes.size() < max_measures)
                    nodes.push_back(node.get());
        for (const Node* node : nodes)
            open_.measures[party.index()].push_back(read_measure(file_.entry("measures", *node), *node, party));
        check_requirements(party, nodes);
    }
}

Measure Reader::read_measure(const Part& part, const Node& node, PartyId party) {
    Measure measure;
    measure.id = node.key;
    measure.name = part.text("name");
    measure.text = part.text("text");
    measure.kind = part.choice<MeasureKind>("kind");
    measure.target = part.choice<Target>("target");
    measure.cost = part.whole("cost");
    measure.cooldown = part.whole("cooldown");
    measure.once = part.yes("once");
    measure.requires_taken = part.ids<MeasureId>("requires");
    measure.from_session = static_cast<SessionIndex>(std::max(part.whole("from_session"), 1) - 1);
    measure.unless = options(part.find("unless"));
    measure.covert = part.yes("covert");
    measure.discovery = part.per_mille("discovery");
    measure.effects = effects(part, "effects", {party, measure.target});
    measure.if_discovered = effects(part, "if_discovered", {party, measure.target});
    measure.sources = cited(part);
    want_source(part, "measure", measure.sources);
    const bool can_be_announced = is_pressure(measure.kind) && !measure.covert && measure.target == Target::none;
    if (const Node* unless = part.find("unless"); unless && !can_be_announced && part.find("kind"))
        fault_at(FaultCode::no_counter_move, unless->key_place, *unless);
    const std::size_t sessions = file_.entries("calendar").size();
    if (const Node* from = part.find("from_session"); from && sessions > 0 && measure.from_session >= sessions)
        fault(FaultCode::session_not_held, *from, {from->text, std::to_string(sessions)});
    if (part.node() && !measure.covert && !(part.has("covert") && !part.find("covert")))
        for (const std::string_view key : {"discovery", "if_discovered"})
            if (const Node* idle = part.find(key); idle && (idle->number != 0 || !idle->children.empty()))
                fault_at(FaultCode::idle_discovery, idle->key_place, *idle);
    return measure;
}

void Reader::check_requirements(PartyId party, const std::vector<const Node*>& nodes) {
    const std::vector<Measure>& measures = open_.measures[party.index()];
    // What each measure needs, and what that needs in turn, until nothing is added.
    std::vector<MeasureSet> needs;
    for (const Measure& measure : measures)
        needs.push_back(measure.requires_taken);
    for (bool grown = true; grown;) {
        grown = false;
        for (MeasureSet& set : needs) {
            MeasureSet all = set;
            for (const MeasureId id : set)
                if (id.index() < needs.size())
                    all = all | needs[id.index()];
            grown = grown || !(all == set);
            set = all;
        }
    }
    for (std::size_t i = 0; i < measures.size(); ++i)
        if (needs[i].contains(MeasureId(i)))
            if (const Node* requires_key = nodes[i]->child("requires"))
                fault_at(FaultCode::circular_requirement, requires_key->key_place, *requires_key, {measures[i].id});
}

void Reader::read_events() {
    for (const Node* node : file_.entries("events")) {
        const Part part = file_.entry("events", *node);
        Occurrence event;
        event.id = node->key;
        event.headline = part.text("headline");
        event.text = part.text("text");
        event.note = part.text("note");
        event.date = part.text("date");
        event.when = condition(part.find("when"));
        event.chance = part.per_mille("chance");
        event.repeats = part.yes("repeats");
        event.only_for = part.id<PartyId>("only_for");
        event.effects = effects(part, "effects", {});
        if (event.only_for && std::ranges::any_of(event.effects, [](const Effect& effect) {
                return std::holds_alternative<ChangePosture>(effect);
            }))
            fault(FaultCode::effect_not_allowed, *part.find("effects"),
                  {"`posture` is seen on the map by all, and the event is `only_for` one"});
        event.sources = cited(part);
        want_source(part, "event", event.sources);
        place_event(part, event);
        scenario_.deck.push_back(std::move(event));
    }
}

void Reader::place_event(const Part& part, Occurrence& event) {
    const Node* date = part.find("date");
    if (!date)
        return;
    const auto calendar = file_.entries("calendar");
    std::string last;
    for (const Node* node : calendar) {
        const Part session = file_.entry("calendar", *node);
        if (!session.find("date"))
            return; // a session without a readable date was reported; the event cannot be placed
        if (session.text("date") < last)
            return; // so was a calendar that is not in order
        last = session.text("date");
        if (session.text("date") >= date->text) {
            event.at = static_cast<SessionIndex>(node->ordinal);
            return;
        }
    }
    if (!calendar.empty())
        fault(FaultCode::after_calendar, *date, {date->text, last});
}

} // namespace parley::scenario::reading
