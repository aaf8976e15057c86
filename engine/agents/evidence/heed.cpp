#include "agents/evidence/heed.hpp"

namespace parley::agents {

namespace {

constexpr int refusals_heeded = 6;
constexpr std::int32_t for_each_refusal = 2;

} // namespace

Heed heed(const Memory& memory, rules::PartySet others) {
    Heed heed;
    for (const rules::PartyId other : others)
        heed.of[other.index()] = 1;
    int seen = 0;
    if (others.size() > 1)
        for (std::size_t i = memory.refusals.size(); i-- > 0 && seen < refusals_heeded;)
            if (others.contains(memory.refusals[i].by)) {
                heed.of[memory.refusals[i].by.index()] += for_each_refusal;
                ++seen;
            }
    for (const rules::PartyId other : others)
        heed.all += heed.of[other.index()];
    return heed;
}

} // namespace parley::agents
