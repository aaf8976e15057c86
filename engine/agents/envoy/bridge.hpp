// Which signal of the others a bridging offer answers. Reads what was said before everybody, never what the services
// have reported.
#pragma once

#include "agents/standing/standing.hpp"

namespace parley::agents {

/// Of the articles, the one that is held to matter most to the others among those about which they gave a public
/// signal, with that signal; nothing when they gave none.
[[nodiscard]] std::optional<rules::Prompt> prompt_of(const Standing& standing, rules::ArticleSet articles);

/// Lets a bridging offer say what prompted it.
void name_the_signal(const Standing& standing, Decision& decision);

} // namespace parley::agents
