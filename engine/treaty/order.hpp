// The order in which a text can be put together: what an option needs beside it. Knows nothing of who tables what.
#pragma once

#include "treaty/package.hpp"

#include <optional>

namespace parley::treaty {

/// An option of a text, and what it needs and has not.
struct Unmet {
    ProvisionId provision;
    OptionIndex option{};
    Need need;
};

/// The first option whose needs the text agreed with the package does not meet, in the order of its provisions, where
/// the option or what it needs is in the package.
[[nodiscard]] std::optional<Unmet> out_of_order(const TreatyText& text, const Outcome& agreed, const Package& package);
/// The first need of this option that the rest of the text does not meet.
[[nodiscard]] std::optional<Need> first_unmet(const TreatyText& text, const Outcome& outcome, ProvisionId provision,
                                              OptionIndex option);

/// The package with options lowered until the text agreed with it is in order; nothing where no lowering of the package
/// brings that about.
[[nodiscard]] std::optional<Package> lowered_to_order(const TreatyText& text, const Outcome& agreed, Package package);

} // namespace parley::treaty
