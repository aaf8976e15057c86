#include "rules/effects.hpp"

#include "core/variant_match.hpp"
#include "rules/amounts.hpp"
#include "rules/authority/instructions.hpp"
#include "rules/view.hpp"
#include "rules/world/conduct_count.hpp"
#include "rules/world/offices.hpp"
#include "rules/world/persons.hpp"

namespace parley::rules {

namespace {

PartySet parties_meant(const Transition& transition, const scenario::PartyRef& ref, const EffectContext& context) {
    switch (ref.kind) {
    case scenario::PartyRef::Kind::self:
        return PartySet::of(*context.actor);
    case scenario::PartyRef::Kind::others:
        return transition.everyone() - PartySet::of(*context.actor);
    case scenario::PartyRef::Kind::named:
        break;
    }
    return PartySet::of(ref.party);
}

/// What a party is told of its own affairs: of its own news, which news it was.
const Cause& cause_for(PartyId party, const EffectContext& context) {
    return context.told_alone == party ? context.to_itself : context.cause;
}

void support(Transition& transition, const scenario::ChangeSupport& effect, const EffectContext& context) {
    for (const PartyId party : parties_meant(transition, effect.party, context))
        switch (effect.scope) {
        case scenario::ChangeSupport::Scope::everyone:
            transition.move_support_everywhere(party, effect.by, cause_for(party, context));
            break;
        case scenario::ChangeSupport::Scope::named:
            transition.move_support(party, effect.constituency, effect.by, cause_for(party, context));
            break;
        case scenario::ChangeSupport::Scope::consulted:
            if (const auto* target = std::get_if<ConstituencyId>(&context.target))
                transition.move_support(party, *target, effect.by, cause_for(party, context));
            break;
        }
}

void consult(Transition& transition, const EffectContext& context) {
    const auto* constituency = std::get_if<ConstituencyId>(&context.target);
    if (constituency == nullptr)
        return;
    const PartyId party = *context.actor;
    Cause cause = context.cause;
    cause.rule = Rule::consultation;
    transition.own(party).consulted.insert(*constituency);
    transition.tell(party, ConcernsRevealed{party, *constituency}, cause);
    const int factor = forum_now(transition.rules_of(), transition.open).consultation_factor;
    transition.move_support(party, *constituency, amounts::consultation_support * factor, cause);
}

/// Each instruction that the constituency gave is answered for itself.
void ask_for_room(Transition& transition, const EffectContext& context) {
    const auto* owner = std::get_if<ConstituencyId>(&context.target);
    if (owner == nullptr)
        return;
    const PartyId party = *context.actor;
    Cause cause = context.cause;
    cause.rule = Rule::ask_for_room;
    Own& own = transition.own(party);
    own.authority.asked.insert(*owner);
    const auto& instructions = transition.papers(party).mandate.instructions;
    for (std::size_t i = 0; i < instructions.size(); ++i) {
        if (instructions[i].by != *owner)
            continue;
        const treaty::RedLine now = instruction_now(View(transition.scenario, transition.state, party), i);
        const int support = support_for_room(transition.papers(party).home[owner->index()], own.support[owner->index()],
                                             next_rung(transition.text(), now), now.provision);
        const bool given = support >= amounts::room_from;
        if (given)
            ++own.authority.released[i];
        else
            own.authority.forbidden[i] = 1;
        transition.tell(party, RoomAnswered{party, static_cast<std::uint8_t>(i), given}, cause);
    }
}

void signal_profile(Transition& transition, const scenario::RevealIntelligence& effect, PartyId about,
                    const EffectContext& context) {
    const std::size_t seat = context.actor->index();
    const std::size_t session = transition.open.session;
    const auto count = static_cast<std::uint32_t>(transition.rules_of().at(about).profiles.size());
    ProfileId told = transition.own(about).profile;
    if (count > 1 && !transition.chance(Purpose::intelligence, session, seat, context.ordinal, effect.reliability)) {
        const auto shift = 1 + transition.below(Purpose::intelligence_error, session, seat, context.ordinal, count - 1);
        told = ProfileId((told.index() + shift) % count);
    }
    transition.tell(*context.actor, ProfileSignalled{about, told, effect.reliability}, context.cause);
}

void signal_ranking(Transition& transition, const scenario::RevealIntelligence& effect, const ArticlePair& pair,
                    const EffectContext& context) {
    const treaty::Mandate& mandate = transition.papers(pair.of).mandate;
    const bool first =
        treaty::stake(transition.text(), mandate, pair.first) >= treaty::stake(transition.text(), mandate, pair.second);
    const bool right = transition.chance(Purpose::intelligence, transition.open.session, context.actor->index(),
                                         context.ordinal, effect.reliability);
    const bool told_first = first == right;
    transition.tell(*context.actor,
                    RankingSignalled{pair.of, told_first ? pair.first : pair.second,
                                     told_first ? pair.second : pair.first, effect.reliability},
                    context.cause);
}

void reveal(Transition& transition, const scenario::RevealIntelligence& effect, EffectContext context) {
    context.cause.rule = Rule::intelligence;
    if (const auto* party = std::get_if<PartyId>(&context.target);
        party && effect.what == scenario::RevealIntelligence::What::profile)
        signal_profile(transition, effect, *party, context);
    if (const auto* pair = std::get_if<ArticlePair>(&context.target)) {
        if (effect.what == scenario::RevealIntelligence::What::profile)
            signal_profile(transition, effect, pair->of, context);
        else
            signal_ranking(transition, effect, *pair, context);
    }
}

void change_agenda(Transition& transition, const scenario::ChangeAgenda& effect, EffectContext context) {
    Public& open = transition.open;
    (effect.open ? open.opened : open.closed).insert(effect.article);
    (effect.open ? open.closed : open.opened).erase(effect.article);
    context.cause.rule = Rule::agenda_change;
    transition.tell_all(AgendaChanged{effect.article, effect.open}, context.cause);
}

void announce_gesture(Transition& transition, PartyId party, MeasureId measure, Cause cause) {
    Conspicuous& done = transition.done(party);
    cause.rule = Rule::gesture;
    transition.tell_all(GestureAnnounced{party, measure}, cause);
    if (done.gestures < amounts::gesture_trust.size())
        transition.move_trust_in(party, amounts::gesture_trust[done.gestures], cause);
    transition.move_tension(done.gestures < amounts::gesture_trust.size() ? amounts::gesture_tension : 0, cause);
    done.gesture = AnnouncedGesture{measure, transition.open.session};
    done.last_gesture = transition.open.session;
    if (done.gestures < 255)
        ++done.gestures;
}

/// A promise or threat to take this measure is kept by taking it.
void keep_word(Transition& transition, PartyId party, MeasureId measure) {
    auto& words = transition.open.words;
    for (std::size_t i = words.size(); i-- > 0;) {
        const GivenWord word = words[i];
        if (word.by != party || word.measure != measure)
            continue;
        const Cause cause{Rule::words_due, ByMeasure{party, measure}};
        transition.tell_all(WordKept{word}, cause);
        if (word.kind == GivenWord::Kind::promise) {
            move_trust_by_word(transition, word, amounts::promise_kept_trust, cause);
            count_kept_word(transition, party);
        } else {
            count_threat_done(transition, party);
        }
        words.erase_at(i);
    }
}

} // namespace

bool carry_out(Transition& transition, std::span<const scenario::Effect> effects, const EffectContext& context) {
    bool incident = false;
    const Cause& cause = context.cause;
    for (const scenario::Effect& effect : effects)
        core::match(
            effect, [&](const scenario::ChangeTension& e) { transition.move_tension(e.by, cause); },
            [&](const scenario::ChangeTrust& e) {
                const int by = context.forewarned && e.by < 0 ? e.by / 2 : e.by;
                for (const PartyId in : parties_meant(transition, e.in, context))
                    for (const PartyId of : parties_meant(transition, e.of, context))
                        if (in != of && e.between_persons)
                            move_person_trust(transition, in, of, by, cause);
                        else if (in != of)
                            transition.move_trust(in, of, by, cause);
            },
            [&](const scenario::ChangeSupport& e) { support(transition, e, context); },
            [&](const scenario::ChangeReservation& e) {
                for (const PartyId party : parties_meant(transition, e.party, context))
                    transition.move_leverage(party, e.by, cause_for(party, context));
            },
            [&](const scenario::ChangeCapital& e) {
                for (const PartyId party : parties_meant(transition, e.party, context))
                    transition.move_capital(party, e.by, cause_for(party, context));
            },
            [&](const scenario::ChangePosture& e) {
                transition.open.posture[e.site.index()] = e.kind;
                transition.tell_all(PostureChanged{e.site, e.kind}, cause);
            },
            [&](const scenario::RevealIntelligence& e) { reveal(transition, e, context); },
            [&](const scenario::ChangeAgenda& e) { change_agenda(transition, e, context); },
            [&](const scenario::LoseOffice& e) { lose_office(transition, e, cause); },
            [&](const scenario::CauseIncident&) { incident = true; },
            [&](const scenario::ConsultConstituency&) { consult(transition, context); },
            [&](const scenario::AskForRoom&) { ask_for_room(transition, context); });
    return incident;
}

void carry_out_order(Transition& transition, PartyId party, const MeasureOrder& order, std::size_t place,
                     bool forewarned) {
    const scenario::Measure& measure = transition.rules_of().measure(party, order.measure);
    const std::size_t session = transition.open.session;
    const std::size_t ordinal = order.measure.index() * 2 + place;
    EffectContext context{
        party, order.target, {Rule::measure_effect, ByMeasure{party, order.measure}}, ordinal, forewarned};
    const bool announced = scenario::is_announced(measure);
    transition.tell(announced ? transition.everyone() : PartySet::of(party), MeasureTaken{party, order}, context.cause);
    transition.move_capital(party, -measure.cost, {Rule::measure_cost, context.cause.from});

    Own& own = transition.own(party);
    own.taken.insert(order.measure);
    own.ready_at[order.measure.index()] =
        static_cast<std::uint8_t>(session + 1 + static_cast<std::size_t>(measure.cooldown));
    if (announced) {
        transition.done(party).taken.insert(order.measure);
        count_pressure(transition, party, measure);
    }
    if (measure.kind == scenario::MeasureKind::gesture)
        announce_gesture(transition, party, order.measure, context.cause);
    // What a covert measure moves is seen, its cause is not.
    EffectContext hidden = context;
    if (measure.covert)
        hidden.cause.from = std::monostate{};
    carry_out(transition, measure.effects, hidden);
    keep_word(transition, party, order.measure);

    if (measure.covert && transition.chance(Purpose::discovery, session, party.index(), ordinal, measure.discovery)) {
        context.cause.rule = Rule::discovery;
        transition.done(party).taken.insert(order.measure);
        count_pressure(transition, party, measure);
        transition.tell_all(CovertMeasureDiscovered{party, order.measure}, context.cause);
        carry_out(transition, measure.if_discovered, context);
    }
}

} // namespace parley::rules
