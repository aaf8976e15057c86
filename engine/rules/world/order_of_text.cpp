#include "rules/world/order_of_text.hpp"

#include "rules/world/rooms.hpp"

namespace parley::rules {

namespace {

[[nodiscard]] Refusal out_of_order(const View& view, ProvisionId provision, OptionIndex option) {
    return {.code = RefusalCode::out_of_order,
            .rule = Rule::text_order,
            .party = {},
            .article = view.scenario().text.at(provision).article,
            .provision = provision,
            .measure = {},
            .number = option,
            .instruction = {}};
}

} // namespace

std::optional<Refusal> check_order_of_text(const View& view, const treaty::Package& package) {
    const auto unmet = treaty::out_of_order(view.scenario().text, view.open().text.agreed, package);
    if (!unmet)
        return std::nullopt;
    return out_of_order(view, unmet->provision, unmet->option);
}

std::optional<Refusal> lacks_needed(const View& view, const treaty::Outcome& outcome, ProvisionId provision,
                                    OptionIndex option) {
    if (!treaty::first_unmet(view.scenario().text, outcome, provision, option))
        return std::nullopt;
    return out_of_order(view, provision, option);
}

bool cannot_stand(const scenario::PublicScenario& scenario, const Public& open, const treaty::Package& package) {
    return is_shut(scenario, open, package) ||
           treaty::out_of_order(scenario.text, open.text.agreed, package).has_value();
}

} // namespace parley::rules
