// What happened, as a reader is told it. How each happening is told stands in narration/.
#include "core/variant_match.hpp"
#include "wording/narration/tell.hpp"
#include "wording/sentences.hpp"

namespace parley::wording {

namespace {

std::string told_by(const narration::Teller& teller, const rules::Event& event) {
    return core::match(event.what, [&](const auto& what) { return narration::tell(teller, what); });
}

} // namespace

std::string narrate(const scenario::Scenario& scenario, const rules::Event& event, rules::PartyId reader,
                    std::size_t occasion, const treaty::Package* before) {
    if (!event.audience.contains(reader))
        return {};
    return told_by(narration::Teller(scenario, event, reader, occasion, before), event);
}

std::string narrate_in_public(const scenario::Scenario& scenario, const rules::Event& event, std::size_t occasion,
                              const treaty::Package* before) {
    if (event.audience != scenario.open.everyone())
        return {};
    const rules::PartyId nobody(scenario.open.party_count());
    return told_by(narration::Teller(scenario, event, nobody, occasion, before), event);
}

} // namespace parley::wording
