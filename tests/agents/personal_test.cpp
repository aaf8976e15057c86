// Agents where instructions leave nothing to agree and one forum is personal.
#include "agents/capital/authority.hpp"
#include "rules/authority/instructions.hpp"
#include "tests/agents/playing.hpp"
#include "tests/catch.hpp"

#include <numeric>

using namespace parley;
using testing::Moment;
using testing::Played;

namespace {

constexpr const char* woods = "scenarios/woods-1982.yaml";

int rungs_beyond(const rules::Authority& authority) {
    return std::accumulate(authority.beyond.begin(), authority.beyond.end(), 0);
}

} // namespace

TEST_CASE("agents go beyond their instructions as persons alone, by three rungs at most, and never need the guard") {
    for (const std::string name : {"envoy", "tit-for-tat", "conceder", "hardliner", "micro"}) {
        int went = 0;
        for (std::uint64_t seed = 1; seed <= 3; ++seed) {
            INFO(name << ", seed " << seed);
            const Played played = testing::play(testing::scenario_at(woods), {name, name}, seed);
            CHECK(played.replaced == 0);
            for (const rules::Own& own : {played.state.own[0], played.state.own[1]}) {
                CHECK(rungs_beyond(own.authority) <= agents::rungs_allowed);
                went += rungs_beyond(own.authority);
            }
        }
        if (name != "hardliner")
            CHECK(went > 0);
    }
}

TEST_CASE("a delegation keeps to what it was told at the table, and plans with what it may say on the path") {
    bool planned = false, walked = false;
    (void)testing::play(testing::scenario_at(woods), {"tit-for-tat"}, 2, [&](const Moment& moment) {
        if (!std::holds_alternative<rules::Table>(moment.view.open().phase) || moment.view.open().session > 1)
            return;
        const auto now = agents::limits_now(moment.view), later = agents::limits_to_come(moment.view);
        REQUIRE(now.size() == 3);
        if (moment.view.open().session == 0) {
            planned = true;
            for (std::size_t i = 0; i < now.size(); ++i) {
                CHECK(now[i] == moment.view.mandate().instructions[i].line);
                CHECK(rules::rungs_beyond(now[i], later[i].option) == 1);
            }
        } else {
            walked = true;
            CHECK(now == later);
        }
    });
    CHECK(planned);
    CHECK(walked);
}

TEST_CASE("what a capital would surely disown is not reported to it") {
    int reports = 0;
    for (std::uint64_t seed = 1; seed <= 4; ++seed)
        (void)testing::play(testing::scenario_at(woods), {"tit-for-tat"}, seed, [&](const Moment& moment) {
            const auto* filed = std::get_if<rules::FileAssessment>(&moment.decision.action);
            if (filed == nullptr || filed->report.articles.empty())
                return;
            ++reports;
            for (const rules::ArticleId article : filed->report.articles)
                CHECK(agents::chance_of_owning(moment.view, article, filed->report.idea) > 0);
        });
    CHECK(reports > 0);
}

TEST_CASE("a delegation asks for room where it knows that it is given, and no farther") {
    int asked = 0;
    for (std::uint64_t seed = 1; seed <= 3; ++seed) {
        const Played played = testing::play(testing::scenario_at(woods), {"tit-for-tat"}, seed);
        CHECK(played.replaced == 0);
        for (const rules::Own& own : {played.state.own[0], played.state.own[1]}) {
            asked += own.authority.asked.empty() ? 0 : 1;
            CHECK(std::accumulate(own.authority.forbidden.begin(), own.authority.forbidden.end(), 0) == 0);
        }
    }
    CHECK(asked > 0);
}
