#include "agents/opponent/tabled_texts.hpp"

namespace parley::agents {

namespace {

std::size_t add(TabledTexts& tabled, const treaty::Outcome& outcome) {
    tabled.texts.push_back(outcome);
    return tabled.texts.size() - 1;
}

/// The own texts that waited for the other's word are answered by what it asks now.
void decline(TabledTexts& tabled, std::vector<std::size_t>& waiting) {
    if (!tabled.theirs.empty())
        for (const std::size_t own : waiting)
            tabled.declined.push_back({own, tabled.theirs.back()});
    waiting.clear();
}

} // namespace

bool has_form(const scenario::PublicScenario& scenario, const treaty::Outcome& outcome) {
    return !scenario.text.form || outcome[scenario.text.form->index()] >= scenario.least_form;
}

TabledTexts tabled_texts(const rules::View& view, const Memory& memory, rules::PartyId other) {
    TabledTexts tabled;
    std::vector<std::size_t> waiting; // own texts since the other spoke last
    for (std::size_t n = 0; n < memory.offers.size(); ++n) {
        const Offer& offer = memory.offers[n];
        const treaty::Outcome outcome = treaty::with(view.scenario().text, offer.agreed, offer.package);
        if (!has_form(view.scenario(), outcome))
            continue;
        if (offer.author == other) {
            if (tabled.theirs.empty() || tabled.texts[tabled.theirs.back()] != outcome)
                tabled.theirs.push_back(add(tabled, outcome));
            decline(tabled, waiting);
        } else if (offer.author == view.seat()) {
            waiting.push_back(add(tabled, outcome));
            for (const NotedRefusal& refusal : memory.refusals)
                if (refusal.by == other && refusal.author == view.seat() && refusal.offer == n)
                    tabled.objections.push_back({waiting.back(), refusal.article, offer.package.articles});
        }
    }
    decline(tabled, waiting);
    return tabled;
}

} // namespace parley::agents
