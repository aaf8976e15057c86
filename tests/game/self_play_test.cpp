#include "game/self_play.hpp"

#include "game/batch_summary.hpp"
#include "game/journal.hpp"
#include "playing.hpp"

#include <map>
#include <mutex>
#include <set>
#include <thread>

using namespace parley;
using namespace parley::testing;

namespace {

game::Batch small_batch(std::uint32_t games) {
    const game::Setup setup = setup_of(small_scenario(), 0);
    return {setup.scenario, setup.seats, 99, 0, games, 100};
}

} // namespace

TEST_CASE("a batch gives the same games whatever the number of threads") {
    const game::Batch batch = small_batch(40);
    const std::vector<game::GameSummary> one = game::simulate(batch, 1);
    REQUIRE(one.size() == 40);
    for (std::uint32_t i = 0; i < one.size(); ++i) {
        REQUIRE(one[i].index == i);
        REQUIRE(one[i].seed == 99 + i);
    }
    for (const std::uint32_t jobs : {2U, 3U, 8U, 0U, 100U})
        REQUIRE(game::simulate(batch, jobs) == one);
    std::set<std::uint64_t> seeds;
    for (const game::GameSummary& each : one)
        seeds.insert(each.seed);
    REQUIRE(seeds.size() == 40);
}

TEST_CASE("parts of a batch played elsewhere join to the same batch") {
    const std::vector<game::GameSummary> whole = game::simulate(small_batch(20), 2);
    std::vector<game::GameSummary> joined;
    for (std::uint32_t first = 0; first < 20; first += 5) {
        game::Batch shard = small_batch(5);
        shard.first = first;
        for (const game::GameSummary& each : game::simulate(shard, 2))
            joined.push_back(each);
    }
    REQUIRE(joined == whole);
}

TEST_CASE("each game of a batch is the one that its seed, the first seed and its number, sets up") {
    game::Batch batch = small_batch(6);
    std::mutex mutex;
    std::map<std::uint32_t, std::string> kept;
    batch.keep = [&](std::uint32_t index, const game::Game& game) {
        const std::lock_guard lock(mutex);
        kept[index] = game::journal_of(game);
    };
    (void)game::simulate(batch, 2);
    REQUIRE(kept.size() == 6);
    for (const auto& [index, journal] : kept)
        CHECK(journal == game::journal_of(game::play_one(batch.scenario, batch.seats, 99 + index, batch.node_budget)));
}

TEST_CASE("the drawn seeds of a series, by which figures are published, stay what they were") {
    CHECK(game::seed_of(1, 0) == 8580779905549134780ULL);
    CHECK(game::seed_of(1, 1) == 10020774367030479448ULL);
    CHECK(game::seed_of(20240101, 399) == 14267943791446043805ULL);
}

TEST_CASE("progress is told on the calling thread, never falls, and ends with all games done") {
    const std::thread::id here = std::this_thread::get_id();
    std::vector<std::uint32_t> told;
    (void)game::simulate(small_batch(15), 3, [&](std::uint32_t done, std::uint32_t games) {
        REQUIRE(std::this_thread::get_id() == here);
        REQUIRE(games == 15);
        told.push_back(done);
    });
    REQUIRE_FALSE(told.empty());
    REQUIRE(told.back() == 15);
    REQUIRE(std::is_sorted(told.begin(), told.end()));
}

TEST_CASE("a cancelled batch ends soon and gives the games that were finished") {
    std::stop_source stop;
    const auto finished = game::simulate(
        small_batch(100'000), 2,
        [&](std::uint32_t done, std::uint32_t) {
            if (done >= 3)
                stop.request_stop();
        },
        stop.get_token());
    REQUIRE(finished.size() >= 3);
    REQUIRE(finished.size() < 100'000);
    const auto whole = game::simulate(small_batch(static_cast<std::uint32_t>(finished.size())), 1);
    REQUIRE(finished.front() == whole.front());
    REQUIRE(game::simulate(small_batch(0), 2).empty());
}

TEST_CASE("a summary says what the game came to") {
    for (std::uint64_t seed = 0; seed < 30; ++seed) {
        const game::Game game = played(small_scenario(), seed);
        const game::GameSummary summary = game::summary_of(game, 7);
        REQUIRE(summary.index == 7);
        REQUIRE(summary.seed == seed);
        REQUIRE(summary.steps == game.steps().size());
        REQUIRE(summary.tension == game.state().open.tension);
        REQUIRE(summary.how == std::get<rules::Ended>(game.state().open.phase).how);
        const bool text = std::any_of(game.events().begin(), game.events().end(), [](const rules::Event& event) {
            return std::holds_alternative<rules::TextRatified>(event.what);
        });
        if (std::holds_alternative<rules::AgreementKept>(summary.how))
            REQUIRE((text && summary.initialled.has_value()));
        if (!summary.initialled)
            REQUIRE(summary.at_signature == rules::ByParty<core::Points>{});
    }
}

TEST_CASE("a game that was signed and kept has a signature in its summary, on every scenario") {
    std::size_t signed_games = 0;
    for (const fs::path& file : every_scenario_file()) {
        const auto scenario = scenario_at(file);
        for (std::uint64_t seed = 0; seed < 4; ++seed) {
            const game::Game game = played(scenario, seed, std::string(agents::default_opponent));
            const game::GameSummary summary = game::summary_of(game);
            const bool ratified =
                std::any_of(game.events().begin(), game.events().end(), [](const rules::Event& event) {
                    return std::holds_alternative<rules::TextRatified>(event.what);
                });
            INFO(file.string() << ", seed " << seed);
            REQUIRE((summary.initialled || !ratified));
            signed_games += summary.initialled ? 1U : 0U;
            REQUIRE((!summary.initialled || !summary.agreed.empty()));
        }
    }
    REQUIRE(signed_games > 0);
}

TEST_CASE("a scored batch carries the scores, and they do not depend on the number of threads either") {
    game::Batch batch = small_batch(10);
    REQUIRE_FALSE(game::simulate(batch, 1)[0].score.has_value());
    batch.scored = true;
    const auto one = game::simulate(batch, 1);
    REQUIRE(one == game::simulate(batch, 3));
    for (const game::GameSummary& each : one) {
        const game::Game game = game::play_one(batch.scenario, batch.seats, each.seed, batch.node_budget);
        REQUIRE(each.score == game::figures_of(game));
    }
    const game::BatchSummary summary = game::summary_of(one, 2);
    double total = 0;
    for (const game::GameSummary& each : one)
        total += each.score->worth[1].hundredths;
    CHECK(summary.worth[1].count == 10);
    CHECK(std::abs(summary.worth[1].mean - total / 1000) < 1e-9);
    CHECK(summary.score[0].mean >= 0);
}

TEST_CASE("a mean and its standard error are those of the textbook") {
    game::MeanOf of;
    REQUIRE(of.result().count == 0);
    for (const std::int64_t number : {2, 4, 4, 4, 5, 5, 7, 9})
        of.add(number);
    // Sum of squared deviations 32, so the sample variance is 32/7 and the standard error √(32/7/8).
    const game::Mean mean = of.result();
    REQUIRE(mean.count == 8);
    REQUIRE(mean.mean == 5.0);
    REQUIRE(std::abs(mean.standard_error - 0.7559289460184544) < 1e-12);
    game::MeanOf single;
    single.add(-3);
    REQUIRE(single.result().mean == -3.0);
    REQUIRE(single.result().standard_error == 0.0);
    game::MeanOf constant;
    for (int i = 0; i < 1000; ++i)
        constant.add(123'457);
    REQUIRE(constant.result().standard_error == 0.0);
}

TEST_CASE("a batch summary counts endings and averages only what there is") {
    std::vector<game::GameSummary> games(4);
    games[0].how = rules::NoAgreement{};
    games[1].how = rules::WalkedOut{rules::PartyId(1)};
    for (const std::size_t i : {std::size_t{2}, std::size_t{3}}) {
        games[i].how = rules::AgreementKept{};
        games[i].initialled = static_cast<rules::SessionIndex>(i);
        games[i].at_signature[0] = core::Points::whole(static_cast<std::int32_t>(10 * i));
        games[i].agreed = rules::ArticleSet::first(i);
    }
    games[3].how = rules::AgreementLeft{};
    for (std::size_t i = 0; i < 4; ++i) {
        games[i].tension = static_cast<std::int16_t>(50 + i);
        games[i].trust[1][0] = 40;
    }
    const game::BatchSummary summary = game::summary_of(games, 2);
    CHECK(summary.games == 4);
    CHECK(summary.endings[rules::Ending(rules::NoAgreement{}).index()] == 1);
    CHECK(summary.endings[rules::Ending(rules::AgreementLeft{}).index()] == 1);
    CHECK(summary.initialled.mean == 0.5);
    CHECK(summary.in_force.mean == 0.25);
    CHECK(summary.session.mean == 3.5); // sessions are counted from 1
    CHECK(summary.session.count == 2);
    CHECK(summary.tension.mean == 51.5);
    CHECK(summary.articles.mean == 2.5);
    CHECK(summary.at_signature[0].mean == 25.0);
    CHECK(summary.at_signature[0].count == 2);
    CHECK(summary.credit[0].mean == 40.0);
    CHECK(summary.credit[1].mean == 0.0);
    std::reverse(games.begin(), games.end());
    const game::BatchSummary again = game::summary_of(games, 2);
    CHECK(again.tension.standard_error == summary.tension.standard_error);
    CHECK(again.at_signature[0].standard_error == summary.at_signature[0].standard_error);
    CHECK(game::summary_of(std::vector<game::GameSummary>{}, 2).games == 0);
}
