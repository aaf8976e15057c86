// What is said of an option that a lock keeps closed.
#pragma once

#include "rules/refusal.hpp"
#include "rules/view.hpp"

namespace parley::rules {

/// Nothing when the option is not locked.
[[nodiscard]] std::optional<Refusal> locked(const View& view, ProvisionId provision, OptionIndex option);

} // namespace parley::rules
