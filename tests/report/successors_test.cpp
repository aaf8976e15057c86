// What a debrief says of those who came after the authors of a text: what they dropped, what they went on with.
#include "report/debrief_data.hpp"
#include "report/debrief_sections.hpp"
#include "tests/game/playing.hpp"

using namespace parley;
using namespace parley::testing;
using rules::PartyId;

namespace {

/// Everything after signature, in one line.
std::string aftermath(const game::Game& game, const report::DebriefData& data, PartyId seat) {
    report::Page page;
    report::write_aftermath(page, report::Debriefed{game, data, seat});
    std::string words;
    for (const report::Block& block : page.blocks()) {
        if (const auto* paragraph = std::get_if<report::Paragraph>(&block))
            words += paragraph->words + "\n";
        if (const auto* item = std::get_if<report::Item>(&block))
            words += item->words + "\n";
    }
    return words;
}

std::string quoted(const game::Game& game, rules::ProvisionId provision) {
    return "“" + game.scenario().open.text.at(provision).name + "”";
}

} // namespace

TEST_CASE("a debrief says which undertakings successors dropped, and with which they went on") {
    const auto deauville = scenario_at(root / "scenarios/deauville-2011.yaml");
    std::size_t left = 0, dropped = 0, kept = 0;
    for (std::uint64_t seed = 1; seed <= 12 && (dropped == 0 || kept == 0); ++seed) {
        const game::Game game = played(deauville, seed, "tit-for-tat");
        const report::DebriefData data = report::debrief_data(game);
        const std::string words = aftermath(game, data, PartyId(0));
        std::size_t gone = 0;
        for (const rules::Event& event : game.events()) {
            gone += std::holds_alternative<rules::AuthorsLeft>(event.what) ? 1U : 0U;
            const auto* drop = std::get_if<rules::UndertakingDropped>(&event.what);
            if (drop == nullptr)
                continue;
            ++dropped;
            CHECK(words.find("dropped " + quoted(game, drop->provision) + ", as they might") != std::string::npos);
        }
        left += gone;
        CHECK(data.successions.size() == gone);
        CHECK((words.find("others governed. ") != std::string::npos) == (gone > 0));
        for (const report::Succession& succession : data.successions)
            for (const report::Inherited& one : succession.left) {
                CHECK(one.chance >= 10 * deauville->open.text.horizon.carries[succession.party.index()]);
                CHECK(one.chance <= 1000);
                const std::string figure =
                    quoted(game, one.provision) + " (" + std::to_string((one.chance + 5) / 10) + ")";
                CHECK(words.find(figure) != std::string::npos);
                kept += one.dropped ? 0U : 1U;
            }
    }
    CHECK(left > 0);
    CHECK(dropped > 0);
    CHECK(kept > 0);
}

TEST_CASE("a debrief of a scenario without a horizon says nothing of successors") {
    const game::Game game = played(small_scenario(), 1, "tit-for-tat");
    const report::DebriefData data = report::debrief_data(game);
    CHECK(data.successions.empty());
    CHECK(aftermath(game, data, PartyId(0)).find("successors") == std::string::npos);
}
