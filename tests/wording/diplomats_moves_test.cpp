// Rule 9 of agents/METHODS.md: each thing that an envoy does at the table is told to the other side with words spoken
// aloud, and its bridging offer with words that name the signal which prompted it.
#include "tests/game/playing.hpp"
#include "wording/sentences.hpp"

#include <variant>

namespace parley::testing {

namespace {

constexpr rules::PartyId player(std::size_t{0}), envoy(std::size_t{1});

/// Who acted at the table by this event; nothing where it is no act of that kind.
std::optional<rules::PartyId> spoke(const rules::Happening& what) {
    if (const auto* e = std::get_if<rules::ProposalTabled>(&what))
        return e->author;
    if (const auto* e = std::get_if<rules::ProposalAccepted>(&what))
        return e->by;
    if (const auto* e = std::get_if<rules::ProposalRefused>(&what))
        return e->by;
    if (const auto* e = std::get_if<rules::ProposalReserved>(&what))
        return e->by;
    if (const auto* e = std::get_if<rules::QuestionAsked>(&what))
        return e->asker;
    if (const auto* e = std::get_if<rules::QuestionAnswered>(&what))
        return e->by;
    if (const auto* e = std::get_if<rules::RedLineDeclared>(&what))
        return e->by;
    if (const auto* e = std::get_if<rules::TextInitialled>(&what))
        return e->by;
    return std::nullopt;
}

} // namespace

TEST_CASE("rule 9: at every turn an envoy says something aloud, and a bridge names what prompted it") {
    const auto scenario = scenario_at(root / "scenarios/geneva-2022.yaml");
    int moves = 0, bridges = 0;
    for (const char* other : {"conceder", "hardliner", "boulware"})
        for (std::uint64_t seed = 1; seed <= 8; ++seed) {
            game::Game game(game::Setup{scenario, seed, {{other}, {"envoy"}}, false});
            game::Delegations(game).run(game);
            for (std::size_t i = 0; i < game.events().size(); ++i) {
                const rules::Event& event = game.events()[i];
                if (spoke(event.what) != envoy)
                    continue;
                const std::string told = wording::narrate(*scenario, event, player, i);
                INFO(told);
                CHECK(told.find("“") != std::string::npos);
                ++moves;
                const auto* tabled = std::get_if<rules::ProposalTabled>(&event.what);
                if (tabled == nullptr || !tabled->prompted_by)
                    continue;
                // The same package without its prompt is told in other words, which do not know of it.
                rules::Event bare = event;
                std::get<rules::ProposalTabled>(bare.what).prompted_by.reset();
                CHECK(wording::narrate(*scenario, bare, player, i) != told);
                ++bridges;
            }
        }
    CHECK(moves > 200);
    CHECK(bridges > 3);
}

} // namespace parley::testing
