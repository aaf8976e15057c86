// How a seat speaks of the parties and of the text as it would stand: shared by the pages.
#pragma once

#include "rules/view.hpp"

#include <string>

namespace parley::wording::pages {

/// "us" for the viewer, else the short name: "Russia", "the United States".
[[nodiscard]] std::string us_or_name(const rules::View& view, rules::PartyId party);
/// "we" for the viewer, else the short name.
[[nodiscard]] std::string we_or_name(const rules::View& view, rules::PartyId party);
/// "our" or "Russia's".
[[nodiscard]] std::string our_or_names(const rules::View& view, rules::PartyId party);
/// Between two parties "them", among more the name.
[[nodiscard]] std::string them_or_name(const rules::View& view, rules::PartyId party);

/// Who is bound: "binds us", "binds Russia", "binds all".
[[nodiscard]] std::string binds(const rules::View& view, rules::ProvisionId provision);

/// What the viewer's instructions say against `option`, or "" where they say nothing.
[[nodiscard]] std::string against_instructions(const rules::View& view, rules::ProvisionId provision,
                                               rules::OptionIndex option);

} // namespace parley::wording::pages
