// What a text must have before something else can be put into it; everybody can read it. The text is asked, as agreed
// and with the package over it: so a thing and what it needs may come together.
#pragma once

#include "rules/refusal.hpp"
#include "rules/view.hpp"
#include "treaty/order.hpp"

namespace parley::rules {

/// What is said of a package by which the text would have something without what that needs; nothing when it is in
/// order.
[[nodiscard]] std::optional<Refusal> check_order_of_text(const View& view, const treaty::Package& package);

/// What is said of an option beside `outcome`; nothing when it has all that it needs there.
[[nodiscard]] std::optional<Refusal> lacks_needed(const View& view, const treaty::Outcome& outcome,
                                                  ProvisionId provision, OptionIndex option);

/// Whether the package can be neither tabled nor accepted now, for a lock, a ceiling, rooms apart, or the order of the
/// text.
[[nodiscard]] bool cannot_stand(const scenario::PublicScenario& scenario, const Public& open,
                                const treaty::Package& package);

} // namespace parley::rules
