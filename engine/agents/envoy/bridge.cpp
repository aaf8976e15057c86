// The one bridging offer names the signal that prompted it (METHODS.md, rule 3): aloud, and on record.
#include "agents/envoy/bridge.hpp"

#include <algorithm>

namespace parley::agents {

namespace {

using rules::ArticleId;
using rules::Signal;

/// One of the others has tabled the article more than once, and always alike.
bool has_insisted(const Standing& standing, ArticleId article) {
    const auto alone = rules::ArticleSet::of(article);
    for (const rules::PartyId other : standing.others) {
        const Offer* before = nullptr;
        int kept = 0;
        bool moved = false;
        for (const Offer& offer : standing.memory.offers) {
            if (offer.author != other || !offer.package.articles.contains(article))
                continue;
            if (before != nullptr) {
                ++kept;
                moved |= !(treaty::part_of(standing.text(), before->package, alone) ==
                           treaty::part_of(standing.text(), offer.package, alone));
            }
            before = &offer;
        }
        if (kept > 0 && !moved)
            return true;
    }
    return false;
}

/// What the others have done about the article, the plainest sign first.
std::optional<Signal> signal_on(const Standing& standing, ArticleId article) {
    const Memory& memory = standing.memory;
    for (const NotedAnswer& answer : memory.answers)
        if (standing.others.contains(answer.by) && answer.preference != rules::Preference::deflect &&
            (answer.preference == rules::Preference::first ? answer.first : answer.second) == article)
            return Signal::answered;
    for (const rules::DeclaredLine& line : memory.red_lines)
        if (standing.others.contains(line.by) && standing.text().at(line.line.provision).article == article)
            return Signal::drew_line;
    for (const NotedRefusal& refusal : memory.refusals)
        if (standing.others.contains(refusal.by) && refusal.article == article)
            return Signal::refused;
    return has_insisted(standing, article) ? std::optional(Signal::insisted) : std::nullopt;
}

} // namespace

std::optional<rules::Prompt> prompt_of(const Standing& standing, rules::ArticleSet articles) {
    std::optional<rules::Prompt> prompt;
    for (const ArticleId article : articles) {
        const auto signal = signal_on(standing, article);
        if (signal && (!prompt || standing.interests.of(article) > standing.interests.of(prompt->article)))
            prompt = rules::Prompt{*signal, article};
    }
    return prompt;
}

void name_the_signal(const Standing& standing, Decision& decision) {
    auto* proposed = std::get_if<rules::ProposePackage>(&decision.action);
    if (proposed == nullptr || decision.rationale.motive != Motive::bridging ||
        proposed->tone != rules::Tone::exploring)
        return;
    const rules::Action before = decision.action;
    proposed->prompted_by = prompt_of(standing, proposed->package.articles);
    if (proposed->prompted_by)
        decision.rationale.article = proposed->prompted_by->article;
    for (Weighed& weighed : decision.rationale.weighed)
        if (weighed.action == before)
            weighed.action = decision.action;
}

} // namespace parley::agents
