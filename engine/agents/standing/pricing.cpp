// What a text is thought to cost the others and one's own home, where nothing better is known than what they tabled.
#include "agents/standing/standing.hpp"

#include "agents/capital/authority.hpp"
#include "agents/evidence/heed.hpp"
#include "rules/amounts.hpp"
#include "rules/authority/instructions.hpp"

#include <algorithm>
#include <cstdlib>

namespace parley::agents {

namespace {

using treaty::OptionIndex;

/// Where nothing was shown, a rung that one side of a mirrored pair has and the other has not.
constexpr std::int32_t uneven_rung = 600;
/// A point of own support lost with a veto-holder whose support is ample.
constexpr std::int32_t point_of_support = 50;

/// Displeasure at `rungs` from what is wanted on a ladder of `last` rungs. The first rungs away cost less than the
/// last: obligations grow dearer and gains dwindle as ladders are climbed (half in proportion, half by the square).
std::int32_t distance(std::int32_t rungs, std::int32_t last) {
    const std::int32_t whole = std::max(1, last);
    return (whole_ladder * rungs * whole + whole_ladder * rungs * rungs) / (2 * whole * whole);
}

/// What a provision is taken to matter to the others before they show it, 100 on average: seven tenths alike for
/// all, three as much as it matters to oneself, as negotiators assume of each other (the fixed-pie assumption, Thompson
/// & Hastie 1990).
std::array<std::int32_t, treaty::max_provisions> assumed_stakes(const rules::View& view) {
    const auto& values = view.mandate().values;
    std::array<std::int32_t, treaty::max_provisions> stakes{};
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto [least, most] = std::minmax_element(values[i].begin(), values[i].end());
        stakes[i] = most->hundredths - least->hundredths;
        sum += stakes[i];
    }
    const std::int64_t mean =
        std::max<std::int64_t>(1, sum / static_cast<std::int64_t>(std::max<std::size_t>(1, values.size())));
    for (std::size_t i = 0; i < values.size(); ++i)
        stakes[i] = plain_weight * 7 / 10 +
                    static_cast<std::int32_t>(std::min<std::int64_t>(plain_weight * stakes[i] / mean, 250)) * 3 / 10;
    return stakes;
}

} // namespace

/// Distance to the last known positions of the others, each article weighed by what was shown; where a party has no
/// position, what it would owe is dear to it and what it would be owed is welcome. Of several others those who refused
/// last weigh most.
void Standing::price_displeasure() {
    const std::array<std::int32_t, treaty::max_provisions> stakes = assumed_stakes(view);
    const Heed heeded = heed(memory, others);
    for (std::size_t i = 0; i < text().provisions.size(); ++i) {
        const treaty::Provision& provision = text().provisions[i];
        const auto last = static_cast<std::int32_t>(provision.options.size()) - 1;
        const std::int32_t weight = interests.of(provision.article);
        for (std::int32_t option = 0; option <= last; ++option) {
            std::int64_t cost = 0;
            for (const rules::PartyId other : others) {
                const OptionIndex position = rolling().position[other.index()][i];
                const bool owes = provision.obligors.contains(other);
                const std::int32_t wanted = position != treaty::no_option ? position : owes ? 0 : last;
                // More than was asked is welcome too, if less than what was asked.
                const bool more_than_asked =
                    !owes ? option > wanted : provision.obligors.size() == 1 && option < wanted;
                const std::int32_t away =
                    weight * stakes[i] / plain_weight * distance(std::abs(option - wanted), last) / plain_weight;
                cost += std::int64_t{heeded.of[other.index()]} * (more_than_asked ? -away / 4 : away);
            }
            costs.of[i][static_cast<std::size_t>(option)] = static_cast<std::int32_t>(cost / heeded.all);
        }
        if (!interests.shown.contains(provision.article))
            costs.uneven[i] = uneven_rung;
    }
    price_declared_lines(view, costs);
}

/// What consulted veto-holders mind, the more the thinner their support.
void Standing::price_home(Displeasure& priced, std::int32_t emphasis) const {
    for (std::size_t c = 0; c < view.constituency_count(); ++c) {
        const rules::ConstituencyId id(c);
        const auto* concerns = view.concerns(id);
        if (concerns == nullptr || view.constituency(id).veto.kind == scenario::Veto::Kind::never)
            continue;
        const int standing =
            rules::amounts::support_for_standing * (view.own().authority.standing - rules::amounts::plain_standing);
        const int margin = rules::is_personal(scenario(), view.open())
                               ? view.own().support[c] + standing - rules::amounts::owns_from
                               : view.own().support[c] - scenario().threshold[scenario().least_form];
        const std::int32_t price = (margin < 6 ? 8 : margin < 16 ? 4 : 1) * emphasis * point_of_support;
        if (const auto& form = text().form) // a weightier form needs more support
            for (std::size_t option = scenario().least_form; option < text().at(*form).options.size(); ++option)
                priced.of[form->index()][option] +=
                    price * (scenario().threshold[option] - scenario().threshold[scenario().least_form]);
        for (const scenario::Concern& concern : *concerns)
            for (std::size_t option = 0; option < treaty::max_options; ++option)
                priced.of[concern.provision.index()][option] -= price * concern.by_option[option];
    }
}

} // namespace parley::agents
