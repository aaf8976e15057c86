#include "rules/transition.hpp"

#include "rules/amounts.hpp"

#include <algorithm>

namespace parley::rules {

namespace {

/// Adds `by` to `value` within 0–100 and returns what was really added.
std::int16_t add_within_hundred(std::int16_t& value, int by) {
    const int before = value;
    value = static_cast<std::int16_t>(std::clamp(before + by, 0, 100));
    return static_cast<std::int16_t>(value - before);
}

} // namespace

void Transition::move_tension(int by, const Cause& cause) {
    if (const std::int16_t moved = add_within_hundred(open.tension, by); moved != 0)
        tell_all(TensionMoved{moved, open.tension}, cause);
}

void Transition::move_trust(PartyId in, PartyId of, int by, const Cause& cause) {
    std::int16_t& trust = open.trust[in.index()][of.index()];
    if (const std::int16_t moved = add_within_hundred(trust, by); moved != 0)
        tell_all(TrustMoved{in, of, moved, trust}, cause);
}

void Transition::move_trust_in(PartyId of, int by, const Cause& cause) {
    for (const PartyId in : everyone())
        if (in != of)
            move_trust(in, of, by, cause);
}

void Transition::move_support(PartyId party, ConstituencyId constituency, int by, const Cause& cause) {
    std::int16_t& support = own(party).support[constituency.index()];
    if (const std::int16_t moved = add_within_hundred(support, by); moved != 0)
        tell(party, SupportMoved{party, constituency, moved, support}, cause);
}

void Transition::move_support_everywhere(PartyId party, int by, const Cause& cause) {
    for (std::size_t c = 0; c < papers(party).home.size(); ++c)
        move_support(party, ConstituencyId(c), by, cause);
}

void Transition::move_capital(PartyId party, int by, const Cause& cause) {
    std::int16_t& capital = own(party).capital;
    const int before = capital;
    capital = static_cast<std::int16_t>(std::clamp(before + by, 0, std::max(rules_of().most_capital, before)));
    if (capital != before)
        tell(party, CapitalMoved{party, static_cast<std::int16_t>(capital - before), capital}, cause);
}

void Transition::move_leverage(PartyId party, core::Points by, const Cause& cause) {
    core::Points& leverage = own(party).leverage;
    const core::Points before = leverage;
    leverage = std::clamp(before + by, -amounts::leverage_cap, amounts::leverage_cap);
    if (leverage != before)
        tell(party, LeverageMoved{party, leverage - before, leverage}, cause);
}

void Transition::move_standing(PartyId party, int by, const Cause& cause) {
    std::uint8_t& standing = own(party).authority.standing;
    const int before = standing;
    standing = static_cast<std::uint8_t>(std::clamp(before + by, 0, 255));
    if (standing != before)
        tell(party, StandingMoved{party, static_cast<std::int16_t>(standing - before), standing}, cause);
}

void Transition::move_worth(PartyId party, core::Points by, PartySet audience, const Cause& cause) {
    state.hidden.realised[party.index()] += by;
    tell(audience, WorthMoved{party, by}, cause);
}

void Transition::end(const Ending& how, const Cause& cause) {
    open.phase = Ended{how};
    tell_all(GameEnded{how}, cause);
}

} // namespace parley::rules
