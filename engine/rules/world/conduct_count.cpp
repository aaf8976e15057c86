#include "rules/world/conduct_count.hpp"

namespace parley::rules {

namespace {

void raise_count(std::uint8_t& count) {
    if (count < 255)
        ++count;
}

/// Null where nobody asks.
ConductCount* count_of(Transition& transition, PartyId party) {
    return transition.rules_of().counts_conduct ? &transition.open.around.conduct[party.index()] : nullptr;
}

} // namespace

void count_kept_word(Transition& transition, PartyId party) {
    if (ConductCount* count = count_of(transition, party))
        raise_count(count->kept_words);
}

void count_gesture(Transition& transition, PartyId party) {
    if (ConductCount* count = count_of(transition, party))
        raise_count(count->gestures_done);
}

void count_promise(Transition& transition, PartyId party) {
    if (ConductCount* count = count_of(transition, party))
        raise_count(count->promises_made);
}

void count_threat(Transition& transition, PartyId party) {
    if (ConductCount* count = count_of(transition, party))
        raise_count(count->threats_made);
}

void count_broken_promise(Transition& transition, PartyId party) {
    if (ConductCount* count = count_of(transition, party))
        raise_count(count->promises_broken);
}

void count_threat_done(Transition& transition, PartyId party) {
    if (ConductCount* count = count_of(transition, party))
        raise_count(count->threats_done);
}

void count_pressure(Transition& transition, PartyId party, const scenario::Measure& measure) {
    if (ConductCount* count = count_of(transition, party))
        count->disturbed |= scenario::is_pressure(measure.kind);
}

void count_incident(Transition& transition) {
    for (const PartyId party : transition.everyone())
        if (ConductCount* count = count_of(transition, party))
            count->disturbed = true;
}

void count_quiet_closes(Transition& transition) {
    for (const PartyId party : transition.everyone())
        if (ConductCount* count = count_of(transition, party)) {
            if (count->disturbed)
                count->quiet_closes = 0;
            else
                raise_count(count->quiet_closes);
            count->disturbed = false;
        }
}

} // namespace parley::rules
