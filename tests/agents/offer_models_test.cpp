// What offers say of tastes reaches the displeasure that package searches weigh.
#include "agents/opponent/offer_models.hpp"
#include "tests/agents/playing.hpp"

using namespace parley;
using agents::Displeasure;
using agents::Reading;

namespace {

/// The first party offers the top rung of its first article's provisions, twice.
agents::Memory two_offers(const treaty::TreatyText& text) {
    agents::Memory memory;
    agents::Offer offer;
    offer.author = rules::PartyId(1);
    offer.package.articles.insert(rules::ArticleId(0));
    for (const rules::ProvisionId id : text.articles[0].provisions)
        offer.package.options[id.index()] = static_cast<treaty::OptionIndex>(text.at(id).options.size() - 1);
    memory.offers = {offer, offer};
    return memory;
}

} // namespace

TEST_CASE("what another party keeps offering displeases it less than what it never named") {
    const auto& text = testing::scenario_at(testing::main_scenario).open.text;
    const agents::Memory memory = two_offers(text);
    const auto others = rules::PartySet::of(rules::PartyId(1));
    for (const Reading reading : {Reading::frequency, Reading::bayesian}) {
        Displeasure costs;
        agents::blend_offer_models(text, memory, others, reading, costs);
        for (const rules::ProvisionId id : text.articles[0].provisions) {
            const std::size_t top = text.at(id).options.size() - 1;
            CHECK(costs.of[id.index()][top] < costs.of[id.index()][0]);
        }
    }
    // By the frequency model an option offered twice displeases by nothing, one never offered by the whole of its
    // weight: a provision's share of all ladders, times 2/(2 + 2) for two offers against what was assumed.
    Displeasure costs;
    agents::blend_offer_models(text, memory, others, Reading::frequency, costs);
    const rules::ProvisionId first = text.articles[0].provisions.front();
    CHECK(costs.of[first.index()][text.at(first).options.size() - 1] == 0);
    CHECK(costs.of[first.index()][0] >= 2490);
    CHECK(costs.of[first.index()][0] <= 2500);
}

TEST_CASE("without offers, or where positions are read, nothing is blended in") {
    const auto& text = testing::scenario_at(testing::main_scenario).open.text;
    const auto others = rules::PartySet::of(rules::PartyId(1));
    Displeasure costs, before;
    costs.of[0][1] = before.of[0][1] = 77;
    agents::blend_offer_models(text, {}, others, Reading::bayesian, costs);
    CHECK(costs == before);
    agents::blend_offer_models(text, two_offers(text), others, Reading::of_positions, costs);
    CHECK(costs == before);
}
