#include "analysis/teaching/measure_effects.hpp"

#include "rules/world/persons.hpp"

#include "core/variant_match.hpp"
#include "rules/amounts.hpp"
#include "rules/view.hpp"

#include <algorithm>
#include <cmath>

namespace parley::analysis {

namespace {

using scenario::PartyRef;

/// Everything a measure moves, so that more is better for its party.
struct Benefits {
    std::array<std::int32_t, 9> amounts{};
    std::vector<std::array<std::int32_t, 4>> elsewhere; // which must be equal to be compared
};

Benefits benefits_of(const scenario::Measure& measure) {
    Benefits found;
    std::int32_t& calm = found.amounts[0];
    std::int32_t& own_word = found.amounts[1];
    std::int32_t& own_belief = found.amounts[2];
    std::int32_t& home = found.amounts[3];
    std::int32_t& own_line = found.amounts[4];
    std::int32_t& other_line = found.amounts[5];
    std::int32_t& capital = found.amounts[6];
    std::int32_t& profile_news = found.amounts[7];
    std::int32_t& ranking_news = found.amounts[8];
    for (const scenario::Effect& effect : measure.effects)
        core::match(
            effect, [&](const scenario::ChangeTension& e) { calm -= e.by; },
            [&](const scenario::ChangeTrust& e) {
                if (e.of.kind == PartyRef::Kind::self)
                    own_word += e.by;
                else if (e.of.kind == PartyRef::Kind::others)
                    own_belief += e.by;
                else
                    found.elsewhere.push_back({0, static_cast<std::int32_t>(e.of.party.index()), e.by, 0});
            },
            [&](const scenario::ChangeSupport& e) {
                if (e.party.kind == PartyRef::Kind::self && e.scope == scenario::ChangeSupport::Scope::everyone)
                    home += e.by;
                else
                    found.elsewhere.push_back({1, static_cast<std::int32_t>(e.scope),
                                               static_cast<std::int32_t>(e.constituency.index()), e.by});
            },
            [&](const scenario::ChangeReservation& e) {
                (e.party.kind == PartyRef::Kind::self ? own_line : other_line) +=
                    e.party.kind == PartyRef::Kind::self ? e.by.hundredths : -e.by.hundredths;
            },
            [&](const scenario::ChangeCapital& e) { capital += e.party.kind == PartyRef::Kind::self ? e.by : -e.by; },
            [&](const scenario::ChangePosture& e) {
                found.elsewhere.push_back({2, static_cast<std::int32_t>(e.site.index()), e.kind, 0});
            },
            [&](const scenario::RevealIntelligence& e) {
                (e.what == scenario::RevealIntelligence::What::profile ? profile_news : ranking_news) += e.reliability;
            },
            [&](const scenario::ChangeAgenda& e) {
                found.elsewhere.push_back({3, static_cast<std::int32_t>(e.article.index()), e.open ? 1 : 0, 0});
            },
            [&](const scenario::LoseOffice& e) {
                found.elsewhere.push_back({6, static_cast<std::int32_t>(e.office.index()), e.sessions, 0});
            },
            [&](const scenario::CauseIncident&) {
                found.elsewhere.push_back({4, 0, 0, 0});
            },
            [&](const scenario::ConsultConstituency&) {
                found.elsewhere.push_back({5, 0, 0, 0});
            },
            [&](const scenario::AskForRoom&) {
                found.elsewhere.push_back({6, 0, 0, 0});
            });
    std::ranges::sort(found.elsewhere);
    return found;
}

bool is_gesture(const scenario::Measure& measure) { return measure.kind == scenario::MeasureKind::gesture; }

/// What the product of gains comes to at a share `t` of the way.
double product_at(const Reached& from, const Reached& to, const Reached& needs, double t) {
    const double first = from[0] + t * (to[0] - from[0]) - needs[0];
    const double second = from[1] + t * (to[1] - from[1]) - needs[1];
    return first >= 0 && second >= 0 ? first * second : -1;
}

} // namespace

Climate::Climate(const Grounds& grounds) : grounds_(grounds), state_{} {
    const scenario::PublicScenario& open = grounds.open();
    state_.open.tension = static_cast<std::int16_t>(open.tension);
    rules::begin_trust(open, state_.open);
    for (std::size_t p = 0; p < grounds.parties(); ++p)
        state_.own[p].profile = grounds.profiles[p];
}

void Climate::move(std::int16_t& number, int by) {
    number = static_cast<std::int16_t>(std::clamp(number + by, 0, 100));
}

treaty::PartySet Climate::meant(const PartyRef& ref, treaty::PartyId actor) const {
    switch (ref.kind) {
    case PartyRef::Kind::self:
        return treaty::PartySet::of(actor);
    case PartyRef::Kind::others:
        return grounds_.open().everyone() - treaty::PartySet::of(actor);
    case PartyRef::Kind::named:
        break;
    }
    return treaty::PartySet::of(ref.party);
}

void Climate::take(treaty::PartyId actor, const scenario::Measure& measure) {
    using rules::amounts::leverage_cap;
    if (is_gesture(measure)) {
        for (const treaty::PartyId other : grounds_.open().everyone() - treaty::PartySet::of(actor))
            move(state_.open.trust[other.index()][actor.index()], rules::amounts::gesture_trust.front());
        move(state_.open.tension, rules::amounts::gesture_tension);
    }
    for (const scenario::Effect& effect : measure.effects) {
        if (const auto* tension = std::get_if<scenario::ChangeTension>(&effect))
            move(state_.open.tension, tension->by);
        if (const auto* trust = std::get_if<scenario::ChangeTrust>(&effect)) {
            for (const treaty::PartyId in : meant(trust->in, actor))
                for (const treaty::PartyId of : meant(trust->of, actor))
                    if (in != of && trust->between_persons)
                        move(state_.open.persons.trust[in.index()][of.index()], trust->by);
                    else if (in != of)
                        move(state_.open.trust[in.index()][of.index()], trust->by);
        }
        if (const auto* line = std::get_if<scenario::ChangeReservation>(&effect))
            for (const treaty::PartyId party : meant(line->party, actor)) {
                core::Points& leverage = state_.own[party.index()].leverage;
                leverage = std::clamp(leverage + line->by, -leverage_cap, leverage_cap);
            }
    }
}

Situation Climate::situation() const {
    Situation situation;
    situation.allowed = grounds_.situation.allowed;
    for (std::size_t p = 0; p < grounds_.parties(); ++p) {
        const rules::View view(grounds_.scenario, state_, PartyId(p));
        situation.utilities.push_back(rules::utility_now(view));
        situation.reservation[p] = rules::reservation_now(view).hundredths;
    }
    return situation;
}

std::optional<Reached> nash_between(const Situation& situation) {
    const Frontier whole = frontier(situation.space());
    const auto in_whole = [](std::int32_t hundredths) { return hundredths / 100.0; };
    const Reached needs{in_whole(situation.reservation[0]), in_whole(situation.reservation[1])};
    std::optional<Reached> best;
    double most = 0;
    for (std::size_t i = 0; i < whole.points.size(); ++i) {
        const Agreement& here = whole.points[i];
        const Agreement& next = whole.points[std::min(i + 1, whole.points.size() - 1)];
        const Reached from{in_whole(here.worth[0]), in_whole(here.worth[1])};
        const Reached to{in_whole(next.worth[0]), in_whole(next.worth[1])};
        const double run = to[0] - from[0];
        const double rise = to[1] - from[1];
        // (a + t·run)(b + t·rise) has its turning point where its slope is nought.
        const double bend = 2 * run * rise;
        const double turning = bend == 0 ? 0 : -((from[0] - needs[0]) * rise + (from[1] - needs[1]) * run) / bend;
        for (const double t : {0.0, std::clamp(turning, 0.0, 1.0), 1.0}) {
            const double product = product_at(from, to, needs, t);
            if (product <= most)
                continue;
            most = product;
            best = Reached{from[0] + t * run, from[1] + t * rise};
        }
    }
    return best;
}

bool is_dominated(const scenario::Measure& one, const scenario::Measure& other) {
    if (one.target != other.target || is_gesture(one) != is_gesture(other) || one.covert != other.covert ||
        !one.if_discovered.empty() || !other.if_discovered.empty() || other.cost > one.cost ||
        other.from_session > one.from_session || other.cooldown > one.cooldown || (other.once && !one.once) ||
        !one.requires_taken.includes(other.requires_taken))
        return false;
    const Benefits mine = benefits_of(one), theirs = benefits_of(other);
    if (mine.elsewhere != theirs.elsewhere)
        return false;
    bool more = other.cost < one.cost;
    for (std::size_t i = 0; i < mine.amounts.size(); ++i) {
        if (theirs.amounts[i] < mine.amounts[i])
            return false;
        more = more || theirs.amounts[i] > mine.amounts[i];
    }
    return more;
}

} // namespace parley::analysis
