// The draft as it stands: per provision the bracketed position of each party, or the agreed option. Trivially copyable.
#pragma once

#include "treaty/package.hpp"

namespace parley::treaty {

struct RollingText {
    ArticleSet agreed_articles; // ad referendum
    Outcome agreed{};           // 0 where nothing is agreed: an unagreed provision counts as its status quo
    /// Each party's last position on a provision, `no_option` before it has one.
    std::array<Outcome, max_parties> position{};

    friend bool operator==(const RollingText&, const RollingText&) = default;
};

/// Nothing agreed, no positions.
[[nodiscard]] RollingText blank_text();

} // namespace parley::treaty
