// Two advisers who may disagree, in a dozen words each, by plain rules: the general counts what can be checked and
// held, the ambassador counts what the others need. They see what their own seat sees. Knows nothing of how they are
// drawn.
#pragma once

#include "agents/beliefs/memory.hpp"
#include "rules/view.hpp"

#include <optional>
#include <string>

namespace parley::wording {

struct Advice {
    std::string general, ambassador;
};

/// On the package in the making, or on the moment when it holds no article. `refused` is the others' last refusal of
/// ours.
struct AdviceQuestion {
    treaty::Package package;
    rules::ArticleSet linked;
    std::optional<rules::Reason> refused;
    std::optional<rules::ArticleId> refused_article;
};
[[nodiscard]] Advice advise(const rules::View& view, const agents::Memory& memory, const AdviceQuestion& question);

} // namespace parley::wording
