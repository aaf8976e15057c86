#include "scenario/reading/reader.hpp"

namespace parley::scenario::reading {

using namespace keys;

using treaty::ArticleId;
using treaty::PartyId;

namespace {

/// The form below a key of a form with a single key.
Part inside(const Form& outer, const Node& node) {
    const Node& child = *node.children.front();
    return {&child, outer.key(child.key)->shape.form()};
}

std::string backquoted(std::string_view word) { return "`" + std::string(word) + "`"; }

} // namespace

std::vector<Effect> Reader::effects(const Part& part, std::string_view key, const EffectPlace& place) {
    std::vector<Effect> all;
    for (const Node* node : part.entries(key))
        if (node->sound)
            all.push_back(effect(*node, place));
    return all;
}

Effect Reader::effect(const Node& node, const EffectPlace& place) {
    const Form& form = effect_form();
    const std::string_view kind = form.keys[static_cast<std::size_t>(node.number)].name;
    if (kind == "consult") {
        if (place.target != Target::constituency)
            fault(FaultCode::effect_not_allowed, node, {"`consult` needs a measure with `target: constituency`"});
        return ConsultConstituency{};
    }
    if (kind == "ask_for_room") {
        if (place.target != Target::constituency)
            fault(FaultCode::effect_not_allowed, node, {"`ask_for_room` needs a measure with `target: constituency`"});
        return AskForRoom{};
    }
    if (kind == "incident")
        return CauseIncident{};
    const Node& child = *node.children.front();
    if (kind == "tension")
        return ChangeTension{static_cast<int>(child.number)};
    if (kind == "trust")
        return trust(node, place);
    if (kind == "support")
        return support(node, place);
    if (kind == "reveal")
        return reveal(node, place);
    if (kind == "office_lost")
        return office_lost(node);
    const Part part = inside(form, node);
    if (kind == "reservation")
        return ChangeReservation{party_ref(part, "party", place), part.points("by")};
    if (kind == "capital")
        return ChangeCapital{party_ref(part, "party", place), part.whole("by")};
    if (kind == "posture")
        return ChangePosture{part.id<SiteId>("site").value_or(SiteId{}),
                             static_cast<std::uint8_t>(part.number("becomes"))};
    const ChangeAgenda agenda{part.id<ArticleId>("article").value_or(ArticleId{}), part.yes("open")};
    if (agenda.open && part.find("article"))
        opened_by_effect_.insert(agenda.article);
    return agenda;
}

PartyRef Reader::party_ref(const Part& part, std::string_view key, const EffectPlace& place) {
    const Node* node = part.find(key);
    if (!node)
        return {};
    if (node->number >= 0)
        return {PartyRef::Kind::named, PartyId(static_cast<std::size_t>(node->number))};
    if (!place.actor)
        fault(FaultCode::effect_not_allowed, *node,
              {"an event has no actor: name a party in place of " + backquoted(node->text)});
    return {node->number == -1 ? PartyRef::Kind::self : PartyRef::Kind::others, {}};
}

Effect Reader::trust(const Node& node, const EffectPlace& place) {
    const Part part = inside(effect_form(), node);
    const ChangeTrust change{party_ref(part, "of", place), party_ref(part, "in", place), part.whole("by"),
                             part.yes("persons")};
    if (change.between_persons)
        want_persons(*part.find("persons"));
    const auto one = [&](const PartyRef& ref) {
        return ref.kind == PartyRef::Kind::self ? place.actor : std::optional<PartyId>(ref.party);
    };
    if (part.find("of") && part.find("in") && change.of.kind != PartyRef::Kind::others &&
        change.in.kind != PartyRef::Kind::others && one(change.of) == one(change.in))
        fault(FaultCode::effect_not_allowed, *part.find("in"), {"a party's trust in itself does not change"});
    return change;
}

Effect Reader::support(const Node& node, const EffectPlace& place) {
    const Part part = inside(effect_form(), node);
    ChangeSupport change;
    change.party = party_ref(part, "party", place);
    change.by = part.whole("by");
    const Node* written = part.node() ? part.node()->child("constituency") : nullptr;
    if (!written || written->kind != Node::Kind::scalar)
        return change;
    if (written->text == "everyone" || written->text == "consulted")
        change.scope = written->text == "everyone" ? ChangeSupport::Scope::everyone : ChangeSupport::Scope::consulted;
    else
        change.constituency = part.id<treaty::ConstituencyId>("constituency").value_or(treaty::ConstituencyId{});
    if (!part.find("party"))
        return change;
    const bool own = change.party.kind == PartyRef::Kind::self ||
                     (change.party.kind == PartyRef::Kind::named && place.actor == change.party.party);
    if (change.scope == ChangeSupport::Scope::consulted && (place.target != Target::constituency || !own))
        fault(FaultCode::effect_not_allowed, *written,
              {"`consulted` needs a measure with `target: constituency` and its own party"});
    if (change.scope == ChangeSupport::Scope::named && change.party.kind == PartyRef::Kind::others)
        fault(FaultCode::effect_not_allowed, *written,
              {"a constituency belongs to one party: name the party in place of `others`, or write `everyone`"});
    return change;
}

Effect Reader::office_lost(const Node& node) {
    const Part part = inside(effect_form(), node);
    return LoseOffice{part.id<OfficeId>("office").value_or(OfficeId{}), part.whole("sessions")};
}

Effect Reader::reveal(const Node& node, const EffectPlace& place) {
    const Part part = inside(effect_form(), node);
    const RevealIntelligence report{part.choice<RevealIntelligence::What>("what"), part.per_mille("reliability")};
    if (!place.actor)
        fault(FaultCode::effect_not_allowed, node, {"`reveal` is for measures: an event is aimed at nobody"});
    else if (part.find("what") && report.what == RevealIntelligence::What::ranking &&
             place.target != Target::article_pair)
        fault(FaultCode::effect_not_allowed, node,
              {"`reveal` of a ranking needs a measure with `target: article pair`"});
    else if (part.find("what") && place.target != Target::party && place.target != Target::article_pair)
        fault(FaultCode::effect_not_allowed, node, {"`reveal` of a profile needs a measure with `target: party`"});
    return report;
}

} // namespace parley::scenario::reading
