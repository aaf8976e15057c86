#include "treaty/order.hpp"

namespace parley::treaty {

std::optional<Need> first_unmet(const TreatyText& text, const Outcome& outcome, ProvisionId provision,
                                OptionIndex option) {
    for (const Need& need : text.at(provision).options[option].needs)
        if (outcome[need.provision.index()] < need.at_least)
            return need;
    return std::nullopt;
}

std::optional<Unmet> out_of_order(const TreatyText& text, const Outcome& agreed, const Package& package) {
    const Outcome outcome = with(text, agreed, package);
    const auto named = [&](ProvisionId id) { return package.articles.contains(text.at(id).article); };
    for (std::size_t i = 0; i < text.provisions.size(); ++i)
        for (const Need& need : text.provisions[i].options[outcome[i]].needs)
            if (outcome[need.provision.index()] < need.at_least && (named(ProvisionId(i)) || named(need.provision)))
                return Unmet{ProvisionId(i), outcome[i], need};
    return std::nullopt;
}

std::optional<Package> lowered_to_order(const TreatyText& text, const Outcome& agreed, Package package) {
    while (const auto unmet = out_of_order(text, agreed, package)) {
        if (!package.articles.contains(text.at(unmet->provision).article))
            return std::nullopt;
        --package.options[unmet->provision.index()]; // never below 0: the status quo needs nothing
    }
    return package;
}

} // namespace parley::treaty
