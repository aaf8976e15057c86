#include "agents/envoy/phases.hpp"

#include <algorithm>

namespace parley::agents {

namespace {

/// From this factor on a priority counts as shown (METHODS.md, rule 3).
constexpr double shown_from = 3;

} // namespace

Outlook outlook_of(const rules::View& view, const Beliefs& beliefs) {
    const treaty::TreatyText& text = view.scenario().text;
    Outlook outlook;
    outlook.interests = weights_shown(text, beliefs.memory(), view.seat());
    const rules::ArticleSet signalled = outlook.interests.shown;
    outlook.interests.shown = {};
    for (std::size_t a = 0; a < text.articles.size(); ++a) {
        const rules::ArticleId article(a);
        double ratio = 1;
        for (const HypothesisModel& belief : beliefs.models())
            ratio = std::max(ratio, belief.likelihood_ratio(article));
        if (ratio >= shown_from && signalled.contains(article))
            outlook.interests.shown.insert(article);
        else
            outlook.interests.weight[a] = plain_weight;
    }
    return outlook;
}

} // namespace parley::agents
