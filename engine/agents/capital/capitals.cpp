#include "agents/capital/capitals.hpp"

#include "agents/capital/authority.hpp"
#include "agents/capital/home.hpp"
#include "agents/conditions/unlocking.hpp"
#include "rules/amounts.hpp"
#include "rules/authority/instructions.hpp"

#include <algorithm>

namespace parley::agents {

namespace {

using rules::MeasureOrder;
using scenario::MeasureKind;

/// From here on even a pressing delegation leaves tension alone.
constexpr int too_tense = 78;

/// The orders being put together, with the capital and the places that are left.
class Orders {
  public:
    explicit Orders(const Standing& standing)
        : standing_(standing),
          capital_(standing.view.own().capital),
          places_(standing.legal.measure_places) {
        if (standing.legal.gesture_due) {
            filed_.carries_out_gesture = true;
            motive_ = Motive::keeping_word;
            places_ = std::min<int>(places_, static_cast<int>(rules::measures_a_session) - 1);
        }
    }
    [[nodiscard]] const scenario::Measure& measure(const MeasureOrder& order) const {
        return standing_.scenario().measure(standing_.self, order.measure);
    }
    [[nodiscard]] const auto& filed() const { return filed_.orders; }
    [[nodiscard]] int capital() const { return capital_; }
    [[nodiscard]] bool full() const { return static_cast<int>(filed_.orders.size()) >= places_; }

    /// Adds the order where rules and purse allow it.
    bool add(const MeasureOrder& order, Motive motive) {
        if (full() || measure(order).cost > capital_)
            return false;
        rules::FileMeasures with = filed_;
        with.orders.push_back(order);
        if (rules::check(standing_.view, with))
            return false;
        filed_ = with;
        capital_ -= measure(order).cost;
        if (filed_.orders.size() == 1 && !filed_.carries_out_gesture)
            motive_ = motive;
        return true;
    }
    /// The first legal order for which `wanted` holds.
    template <class Wanted>
    bool add_first(Motive motive, const Wanted& wanted) {
        for (const MeasureOrder& order : standing_.legal.measures)
            if (wanted(measure(order), order) && add(order, motive))
                return true;
        return false;
    }
    [[nodiscard]] Decision decision() const {
        Rationale rationale = standing_.rationale(motive_);
        rationale.worth = standing_.agreed_worth();
        return {filed_, rationale};
    }

  private:
    const Standing& standing_;
    rules::FileMeasures filed_;
    Motive motive_{Motive::saving};
    int capital_{};
    int places_{};
};

bool is_gesture(const scenario::Measure& measure) { return measure.kind == MeasureKind::gesture; }

void keep_word(const Standing& standing, Orders& orders) {
    for (const rules::GivenWord& word : standing.view.open().words)
        if (word.by == standing.self)
            orders.add_first(Motive::keeping_word, [&](const scenario::Measure&, const MeasureOrder& order) {
                return order.measure == word.measure;
            });
}

/// Consults the constituencies that have a say on the outcome it works for, at most `most`.
void consult(const Standing& standing, Orders& orders, int most) {
    const treaty::Outcome aimed = standing.reach().at_least(standing.target_now()).outcome;
    const auto first = unasked(standing.view, aimed);
    for (std::size_t c = first ? first->index() : standing.view.constituency_count();
         c < standing.view.constituency_count() && most > 0; ++c) {
        const rules::ConstituencyId id(c);
        const bool has_say = standing.view.constituency(id).veto.kind != scenario::Veto::Kind::never ||
                             standing.view.constituency(id).sharper_from.has_value();
        if (!has_say || standing.view.own().consulted.contains(id))
            continue;
        const auto asks = [&](const scenario::Measure& measure, const MeasureOrder& order) {
            const auto* target = std::get_if<rules::ConstituencyId>(&order.target);
            return measure.kind == MeasureKind::consultation && !asks_for_room(measure) && target != nullptr &&
                   *target == id;
        };
        if (orders.add_first(Motive::asking_home, asks))
            --most;
    }
}

/// What the measures that are ordered already do to the support of one at home, before the question is put.
int moved_by_orders(const Standing& standing, const Orders& orders, rules::ConstituencyId id) {
    using scenario::ChangeSupport;
    using scenario::PartyRef;
    int moved = 0;
    for (const MeasureOrder& order : orders.filed())
        for (const scenario::Effect& effect : orders.measure(order).effects) {
            const auto* support = std::get_if<ChangeSupport>(&effect);
            if (support == nullptr)
                continue;
            const PartyRef& whose = support->party;
            const bool ours = whose.kind == PartyRef::Kind::self ||
                              (whose.kind == PartyRef::Kind::named && whose.party == standing.self);
            if (ours && (support->scope == ChangeSupport::Scope::everyone ||
                         (support->scope == ChangeSupport::Scope::named && support->constituency == id)))
                moved += support->by;
        }
    return moved;
}

/// Asks for room where it knows that it is given, before a table at which it would go that far.
void ask_for_room(const Standing& standing, Orders& orders) {
    const std::vector<treaty::RedLine> later = limits_to_come(standing.view);
    const auto& instructions = standing.view.mandate().instructions;
    const auto is_given = [&](std::size_t i, rules::ConstituencyId owner) {
        const treaty::RedLine now = rules::instruction_now(standing.view, i);
        const int support = standing.view.own().support[owner.index()] + moved_by_orders(standing, orders, owner);
        return rules::support_for_room(standing.view.constituency(owner), support,
                                       rules::next_rung(standing.text(), now),
                                       now.provision) >= rules::amounts::room_from;
    };
    const auto wanted = [&](const scenario::Measure& measure, const MeasureOrder& order) {
        const auto* owner = std::get_if<rules::ConstituencyId>(&order.target);
        if (owner == nullptr || !asks_for_room(measure) || standing.view.concerns(*owner) == nullptr)
            return false;
        bool farther = false;
        for (std::size_t i = 0; i < instructions.size(); ++i) {
            if (instructions[i].by != *owner)
                continue;
            if (!is_given(i, *owner))
                return false;
            farther |= !(later[i] == rules::instruction_now(standing.view, i));
        }
        return farther;
    };
    orders.add_first(Motive::asking_home, wanted);
}

void gesture(const Standing& standing, Orders& orders, Motive motive) {
    const auto& done = standing.view.open().done[standing.self.index()];
    if (done.gestures >= rules::amounts::gesture_trust.size() || done.gesture)
        return;
    const auto one = gesture_in_mind(standing);
    orders.add_first(motive, [&](const scenario::Measure&, const MeasureOrder& order) { return order.measure == one; });
}

void press(const Standing& standing, Orders& orders, Motive motive) {
    if (standing.view.open().tension >= too_tense)
        return;
    orders.add_first(motive,
                     [](const scenario::Measure& measure, const MeasureOrder&) { return is_pressure(measure); });
}

void ease(const Standing& standing, Orders& orders) {
    if (standing.view.open().tension < standing.scenario().ripe_from)
        return;
    orders.add_first(Motive::easing, [](const scenario::Measure& measure, const MeasureOrder&) {
        return !is_gesture(measure) && tension_of(measure) < 0;
    });
}

/// Asks its services when the purse is all but full: first about the other's profile, then about its priorities.
void learn(const Standing& standing, Orders& orders) {
    if (orders.capital() + standing.scenario().income <= standing.scenario().most_capital)
        return;
    const bool about_profile = standing.memory.profile_signals.size() <= standing.memory.ranking_signals.size();
    const auto other = standing.others.front();
    const auto wanted = [&](const scenario::Measure& measure, const MeasureOrder& order) {
        if (measure.kind != MeasureKind::intelligence)
            return false;
        const auto* pair = std::get_if<rules::ArticlePair>(&order.target);
        if (pair == nullptr)
            return about_profile;
        const bool fresh =
            !standing.interests.shown.contains(pair->first) && !standing.interests.shown.contains(pair->second);
        return !about_profile && fresh && pair->of == other;
    };
    orders.add_first(Motive::learning, wanted);
}

/// Whether another party did so at this session's capitals, the last or the one before.
bool lately(rules::SessionIndex when, const Standing& standing) {
    return when != 0xFF && when + 1 >= standing.view.open().session;
}

/// The last word in gestures and in pressure, whichever came later.
struct OtherSide {
    bool gestured{}, pressed{};
};
OtherSide other_side(const Standing& standing) {
    OtherSide side;
    for (const rules::PartyId other : standing.others) {
        const Bearing& bearing = standing.memory.bearing[other.index()];
        side.gestured |= lately(bearing.last_gesture, standing);
        side.pressed |= lately(bearing.last_pressure, standing);
    }
    return side;
}

/// Gesture for gesture and pressure for pressure; opens with one gesture while nobody has pressed (Osgood 1962).
void mirror(const Standing& standing, Orders& orders) {
    const OtherSide side = other_side(standing);
    const auto& done = standing.view.open().done[standing.self.index()];
    if (side.pressed && !side.gestured && !waits_for_quiet(standing))
        press(standing, orders, Motive::pressing);
    else if (side.gestured)
        gesture(standing, orders, Motive::answering_gesture);
    else if (done.gestures == 0 && int{standing.view.open().session} == standing.character.first_gesture)
        gesture(standing, orders, Motive::building_trust);
    // At first it waits to see what will be touched, unless the calendar is short.
    if (standing.view.open().session > 0 || standing.scenario().sessions.size() <= 3)
        consult(standing, orders, 2);
    ask_for_room(standing, orders);
    learn(standing, orders);
}

/// Whether a condition is met by a gesture already: one that presses never does, one that mirrors keeps its manner in
/// the first session.
bool may_begin_to_meet(const Standing& standing) {
    switch (standing.character.temper) {
    case Temper::pressing:
        return false;
    case Temper::mirroring:
        return standing.view.open().session > 0 || standing.character.first_gesture == 0;
    case Temper::yielding:
    case Temper::sober:
        return true;
    }
    return false;
}

} // namespace

std::optional<rules::MeasureId> gesture_in_mind(const Standing& standing) {
    std::vector<rules::MeasureId> allowed;
    for (const MeasureOrder& order : standing.legal.measures)
        if (is_gesture(standing.scenario().measure(standing.self, order.measure)))
            allowed.push_back(order.measure);
    if (allowed.empty())
        return std::nullopt;
    constexpr std::uint32_t gesture_draw = 910;
    const AgentRandom once{standing.random.seed, 0}; // the same at every decision
    const std::size_t first = once.below(static_cast<std::uint32_t>(allowed.size()), gesture_draw);
    const std::size_t made = standing.view.open().done[standing.self.index()].gestures;
    return allowed[(first + made) % allowed.size()];
}

Decision file_measures(const Standing& standing) {
    Orders orders(standing);
    keep_word(standing, orders);
    if (may_begin_to_meet(standing) && waits_for_gesture(standing))
        gesture(standing, orders, Motive::meeting_condition);
    if (const auto waited = may_begin_to_meet(standing) ? measure_waited_for(standing) : std::nullopt)
        orders.add_first(Motive::meeting_condition,
                         [&](const scenario::Measure&, const MeasureOrder& order) { return order.measure == *waited; });
    switch (standing.character.temper) {
    case Temper::pressing:
        press(standing, orders, Motive::pressing);
        consult(standing, orders, 1);
        break;
    case Temper::yielding:
        gesture(standing, orders, Motive::building_trust);
        consult(standing, orders, 2);
        ask_for_room(standing, orders);
        ease(standing, orders);
        break;
    case Temper::mirroring:
        mirror(standing, orders);
        break;
    case Temper::sober:
        consult(standing, orders, 2);
        ask_for_room(standing, orders);
        learn(standing, orders);
        break;
    }
    return orders.decision();
}

Decision respond_to_incident(const Standing& standing) {
    using rules::IncidentAnswer;
    const Rationale eases = standing.rationale(Motive::easing);
    const bool pressing = standing.character.temper == Temper::pressing;
    const bool pressed = standing.character.temper == Temper::mirroring && other_side(standing).pressed;
    if (standing.legal.can_use_line && !pressing)
        return {rules::RespondToIncident{IncidentAnswer::use_line}, eases};
    if (pressing || (pressed && standing.view.open().tension < too_tense))
        return {rules::RespondToIncident{IncidentAnswer::protest}, standing.rationale(Motive::pressing)};
    return {rules::RespondToIncident{IncidentAnswer::play_down}, eases};
}

} // namespace parley::agents
