// What happened, as a reader is told it. How each happening is told stands in narration/.
#include "core/variant_match.hpp"
#include "wording/narration/tell.hpp"
#include "wording/sentences.hpp"

namespace parley::wording {

std::string narrate(const scenario::Scenario& scenario, const rules::Event& event, rules::PartyId reader,
                    std::size_t occasion, const treaty::Package* before) {
    if (!event.audience.contains(reader))
        return {};
    const narration::Teller teller(scenario, event, reader, occasion, before);
    return core::match(event.what, [&](const auto& what) { return narration::tell(teller, what); });
}

} // namespace parley::wording
