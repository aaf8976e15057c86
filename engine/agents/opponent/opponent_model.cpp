#include "agents/opponent/opponent_model.hpp"

namespace parley::agents {

OptionGains gains_by_option(const OpponentModel& model, const rules::View& view, const treaty::Outcome& base) {
    const treaty::TreatyText& text = view.scenario().text;
    OptionGains gains{};
    for (std::size_t i = 0; i < text.provisions.size(); ++i) {
        treaty::Outcome outcome = base;
        outcome[i] = treaty::status_quo;
        const double without = model.mean_worth(view, outcome);
        for (std::size_t option = 1; option < text.provisions[i].options.size(); ++option) {
            outcome[i] = static_cast<treaty::OptionIndex>(option);
            gains[i][option] = model.mean_worth(view, outcome) - without;
        }
    }
    return gains;
}

treaty::Outcome tabled_last(const rules::View& view, const Memory& memory) {
    treaty::Outcome outcome = memory.agreed;
    for (const rules::PartyId other : view.scenario().everyone() - rules::PartySet::of(view.seat()))
        if (const Offer* last = memory.last_offer(other))
            outcome = treaty::with(view.scenario().text, outcome, last->package);
    return outcome;
}

} // namespace parley::agents
