// Which options of each provision a text may hold: everything on the ladders, less what red lines and the required form
// rule out. Knows nothing of what the options are worth.
#pragma once

#include "treaty/mandate.hpp"
#include "treaty/treaty_text.hpp"

namespace parley::analysis {

struct AllowedOptions {
    std::size_t provisions{};
    std::array<std::uint8_t, treaty::max_provisions> options{}; // bit i: option i may stand

    [[nodiscard]] bool contains(treaty::ProvisionId provision, treaty::OptionIndex option) const {
        return ((options[provision.index()] >> option) & 1U) != 0;
    }
    /// True when every provision of `outcome` may stand as it is.
    [[nodiscard]] bool contains(const treaty::Outcome& outcome) const;
    /// True when some provision has no option left: no text is possible.
    [[nodiscard]] bool leaves_nothing() const;
};

/// Every option of every ladder.
[[nodiscard]] AllowedOptions whole_ladders(const treaty::TreatyText& text);

/// Strikes the options on the wrong side of the line.
void restrict_by(AllowedOptions& allowed, const treaty::RedLine& line);

} // namespace parley::analysis
