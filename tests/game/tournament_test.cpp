// Tournaments: the list of games that a plan stands for, results as lines, files of them that survive a kill, and parts
// that join to the whole.
#include "game/score.hpp"
#include "game/self_play.hpp"
#include "game/tournament/join_parts.hpp"
#include "game/tournament/play_fixtures.hpp"
#include "game/tournament/whole_games.hpp"
#include "playing.hpp"

#include <cmath>
#include <fstream>
#include <map>
#include <set>
#include <unistd.h>

using namespace parley;
using namespace parley::testing;
using game::GameResult;
using game::JoinFault;
using game::ResultsFault;
using game::Schedule;
using game::Shard;
using game::TournamentPlan;

namespace {

TournamentPlan two_seats(std::uint32_t games = 3) {
    return game::plan_of_games({small_scenario()}, {"boulware", "micro"}, games, 5);
}

/// A result that depends on the fixture alone, as a real one does.
GameResult made_up(const game::Fixture& fixture) {
    GameResult result;
    result.number = fixture.number;
    result.agreed = fixture.seed % 3 != 0;
    result.to_frontier = static_cast<std::int32_t>(fixture.seed % 1000);
    if (fixture.seed % 5 != 0)
        result.to_nash = -static_cast<std::int32_t>(fixture.seed % 77);
    result.steps = fixture.repetition;
    for (std::size_t seat = 0; seat < treaty::max_parties; ++seat)
        result.seats[seat] = {static_cast<std::int32_t>(fixture.seed >> (40 + seat)) - 5000,
                              fixture.pairing.agents[seat], 50, 1'500'000};
    for (std::size_t seat = 2; seat < treaty::max_parties; ++seat)
        result.seats[seat] = {};
    return result;
}

std::vector<GameResult> all_played(const Schedule& schedule, std::uint32_t jobs, Shard shard = {}) {
    std::vector<std::uint32_t> numbers;
    for (std::uint32_t number = 0; number < schedule.games(); ++number)
        if (shard.holds(number))
            numbers.push_back(number);
    std::vector<GameResult> results;
    game::play_fixtures(schedule, numbers, jobs, made_up, [&](std::span<const GameResult> some) {
        results.insert(results.end(), some.begin(), some.end());
        return true;
    });
    std::sort(results.begin(), results.end(), [](const auto& a, const auto& b) { return a.number < b.number; });
    return results;
}

std::string file_of(const TournamentPlan& plan, const std::vector<GameResult>& results, Shard shard = {}) {
    std::string text = game::header_line({plan, shard});
    for (const GameResult& result : results)
        text += game::line_of(result, 2);
    return text;
}

ResultsFault fault_of(const std::string& text) {
    const auto kept = game::read_results(text);
    REQUIRE_FALSE(kept.has_value());
    return kept.error().fault;
}

class OwnFile {
  public:
    explicit OwnFile(const std::string& name)
        : path_(fs::temp_directory_path() / ("parley-tournament-" + std::to_string(::getpid()) + "-" + name)) {
        fs::remove(path_);
    }
    ~OwnFile() { fs::remove(path_); }
    OwnFile(const OwnFile&) = delete;
    OwnFile& operator=(const OwnFile&) = delete;
    [[nodiscard]] const fs::path& path() const { return path_; }
    [[nodiscard]] std::string text() const {
        std::ifstream in(path_, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }
    void write(const std::string& text) const { std::ofstream(path_, std::ios::binary) << text; }

  private:
    fs::path path_;
};

} // namespace

TEST_CASE("A plan of two seats holds every ordered assignment of the agents, each as often, on the same seeds") {
    const Schedule schedule(two_seats());
    REQUIRE(schedule.games() == 12);
    std::map<std::pair<int, int>, std::vector<std::uint64_t>> seeds;
    for (std::uint32_t number = 0; number < schedule.games(); ++number) {
        const game::Fixture fixture = schedule.at(number);
        CHECK(fixture.number == number);
        CHECK((fixture.pairing.counts(0) && fixture.pairing.counts(1)));
        seeds[{fixture.pairing.agents[0], fixture.pairing.agents[1]}].push_back(fixture.seed);
    }
    REQUIRE(seeds.size() == 4);
    for (const auto& [pairing, of] : seeds)
        CHECK(of == seeds.begin()->second);
    CHECK(std::set<std::uint64_t>(seeds.begin()->second.begin(), seeds.begin()->second.end()).size() == 3);
}

TEST_CASE("Against a field, each agent sits in each seat once against each other, and among its own kind once") {
    game::Venue venue{"v", "V", {"a", "b", "c"}, 0, game::Seating::focal};
    const std::vector<game::Pairing> all = game::pairings(venue, 3);
    REQUIRE(all.size() == 3 * 2 * 3 + 3);
    std::map<std::array<int, 3>, int> counted; // focal, field, seat
    for (const game::Pairing& pairing : all)
        for (std::size_t seat = 0; seat < 3; ++seat)
            if (pairing.counts(seat)) {
                const int field = pairing.agents[(seat + 1) % 3];
                CHECK(field == pairing.agents[(seat + 2) % 3]);
                ++counted[{pairing.agents[seat], field, static_cast<int>(seat)}];
            }
    CHECK(counted.size() == 27);
    for (const auto& [who, times] : counted)
        CHECK(times == 1);
    CHECK(game::usual_seating(3, 6) == game::Seating::every);
    CHECK(game::usual_seating(4, 5) == game::Seating::focal);
    CHECK(game::usual_seating(2, 64) == game::Seating::every);
}

TEST_CASE("The games of a venue do not depend on which other venues a plan has") {
    TournamentPlan plan = two_seats();
    const game::Venue venue = plan.venues[0];
    game::Venue other = venue;
    other.name = "another";
    plan.venues = {other, venue};
    const Schedule together(plan), alone(two_seats());
    for (std::uint32_t number = 0; number < alone.games(); ++number) {
        CHECK(together.at(alone.games() + number).seed == alone.at(number).seed);
        CHECK(together.at(number).seed != alone.at(number).seed);
    }
}

TEST_CASE("Parts of any number hold every game once, and as many as they say") {
    for (const std::uint32_t count : {1U, 2U, 5U, 12U, 40U}) {
        std::vector<int> held(12);
        for (std::uint32_t index = 1; index <= count; ++index) {
            const Shard shard{index, count};
            std::uint32_t size = 0;
            for (std::uint32_t number = 0; number < 12; ++number)
                if (shard.holds(number)) {
                    ++held[number];
                    ++size;
                }
            CHECK(size == shard.size(12));
        }
        CHECK(std::count(held.begin(), held.end(), 1) == 12);
    }
}

TEST_CASE("A result is written in one way, and a line with any character changed is no result") {
    const Schedule schedule(two_seats());
    for (std::uint32_t number = 0; number < schedule.games(); ++number) {
        const GameResult result = made_up(schedule.at(number));
        std::string line = game::line_of(result, 2);
        REQUIRE(line.back() == '\n');
        line.pop_back();
        CHECK(game::result_in(line, 2) == result);
        CHECK_FALSE(game::result_in(line, 3));
        for (std::size_t i = 0; i < line.size(); ++i) {
            std::string damaged = line;
            damaged[i] = damaged[i] == '7' ? '8' : '7';
            CHECK_FALSE(game::result_in(damaged, 2));
            CHECK_FALSE(game::result_in(line.substr(0, i), 2));
        }
    }
}

TEST_CASE("A plan comes back from its header, and whatever decides the games changes its digest") {
    const TournamentPlan plan = two_seats();
    std::string header = game::header_line({plan, {2, 3}});
    header.pop_back();
    const auto read = game::header_in(header);
    REQUIRE(read);
    CHECK(read->plan == plan);
    CHECK(read->shard == Shard{2, 3});
    for (std::size_t i = 0; i < header.size(); ++i) {
        std::string damaged = header;
        damaged[i] = damaged[i] == '1' ? '2' : '1';
        CHECK_FALSE(game::header_in(damaged));
    }
    std::set<std::uint64_t> digests{game::digest(plan)};
    const auto changed = [&](auto change) {
        TournamentPlan other = plan;
        change(other);
        return digests.insert(game::digest(other)).second;
    };
    CHECK(changed([](TournamentPlan& p) { ++p.seed; }));
    CHECK(changed([](TournamentPlan& p) { ++p.games; }));
    CHECK(changed([](TournamentPlan& p) { ++p.node_budget; }));
    CHECK(changed([](TournamentPlan& p) { ++p.rules_version; }));
    CHECK(changed([](TournamentPlan& p) { ++p.rounds; }));
    CHECK(changed([](TournamentPlan& p) { p.agents[1] = "random"; }));
    CHECK(changed([](TournamentPlan& p) { ++p.venues[0].text; }));
    CHECK(changed([](TournamentPlan& p) { p.protocol = game::Protocol::alternating_offers; }));
}

TEST_CASE("The same results come of any number of threads and any split") {
    const Schedule schedule(two_seats(25));
    const std::vector<GameResult> alone = all_played(schedule, 1);
    REQUIRE(alone.size() == 100);
    CHECK(all_played(schedule, 4) == alone);
    std::vector<game::Part> parts;
    for (std::uint32_t index = 3; index >= 1; --index) {
        const auto kept = game::read_results(file_of(schedule.plan(), all_played(schedule, 2, {index, 3}), {index, 3}));
        REQUIRE(kept.has_value());
        parts.push_back({std::to_string(index), *kept});
    }
    const auto joined = game::join_parts(parts);
    REQUIRE(joined.has_value());
    CHECK(joined->results == alone);
    CHECK(joined->plan == schedule.plan());
}

TEST_CASE("Playing stops when asked to, and hands over what was begun") {
    const Schedule schedule(two_seats(1000));
    std::vector<std::uint32_t> numbers(schedule.games());
    for (std::uint32_t i = 0; i < numbers.size(); ++i)
        numbers[i] = i;
    std::set<std::uint32_t> handed;
    game::play_fixtures(
        schedule, numbers, 2,
        [](const game::Fixture& fixture) {
            ::usleep(500);
            return made_up(fixture);
        },
        [&](std::span<const GameResult> some) {
            for (const GameResult& result : some)
                CHECK(handed.insert(result.number).second);
            return true;
        },
        [&] { return handed.size() >= 5; });
    CHECK(handed.size() >= 5);
    CHECK(handed.size() < numbers.size());
    CHECK(*handed.rbegin() + 1 == handed.size()); // nothing begun was lost
}

TEST_CASE("Parts that do not make the whole are each told apart") {
    const Schedule schedule(two_seats());
    const auto part = [&](const TournamentPlan& plan, Shard shard, bool complete = true) {
        std::vector<GameResult> results = all_played(Schedule(plan), 1, shard);
        if (!complete)
            results.pop_back();
        const auto kept = game::read_results(file_of(plan, results, shard) + (complete ? "" : "torn"));
        REQUIRE(kept.has_value());
        return game::Part{"part " + std::to_string(shard.index), *kept};
    };
    const auto faults = [](const std::vector<game::Part>& parts) {
        std::vector<JoinFault> all;
        const auto joined = game::join_parts(parts);
        REQUIRE_FALSE(joined.has_value());
        for (const game::JoinProblem& problem : joined.error())
            all.push_back(problem.fault);
        return all;
    };
    const TournamentPlan plan = schedule.plan();
    const game::Part one = part(plan, {1, 2}), two = part(plan, {2, 2});
    CHECK(game::join_parts({two, one}).has_value());
    CHECK(faults({}) == std::vector{JoinFault::no_parts});
    CHECK(faults({one}) == std::vector{JoinFault::missing});
    CHECK(faults({one, two, one}) == std::vector{JoinFault::doubled});
    CHECK(faults({one, two, part(two_seats(4), {2, 2})}) == std::vector{JoinFault::foreign});
    CHECK(faults({one, part(plan, {2, 3})}) == std::vector{JoinFault::other_split, JoinFault::missing});
    const auto torn = game::join_parts({one, part(plan, {2, 2}, false)});
    REQUIRE_FALSE(torn.has_value());
    CHECK(torn.error() == std::vector{game::JoinProblem{JoinFault::not_finished, "part 2", "", 2, 2, 1, true}});
}

TEST_CASE("A file of results is refused for what is wrong with it, and a torn last line is none") {
    const Schedule schedule(two_seats());
    const std::vector<GameResult> results = all_played(schedule, 1);
    const std::string text = file_of(schedule.plan(), results);
    const auto whole = game::read_results(text);
    REQUIRE(whole.has_value());
    CHECK(whole->results == results);
    CHECK(whole->used == text.size());
    for (std::size_t size = text.find('\n') + 1; size < text.size(); ++size) {
        const auto kept = game::read_results(text.substr(0, size));
        REQUIRE(kept.has_value());
        CHECK(kept->torn == (text[size - 1] != '\n'));
        CHECK(kept->lacking() == schedule.games() - kept->results.size());
    }
    CHECK(fault_of("") == ResultsFault::no_results);
    CHECK(fault_of("anything\n") == ResultsFault::no_results);
    CHECK(fault_of(text + "anything\n") == ResultsFault::damaged_line);
    CHECK(fault_of(text + game::line_of(results[3], 2)) == ResultsFault::doubled_game);
    CHECK(fault_of(file_of(schedule.plan(), results, {1, 2})) == ResultsFault::foreign_game);
}

TEST_CASE("A file of results goes on where it was torn, and is never written over for another plan") {
    const Schedule schedule(two_seats());
    const TournamentPlan& plan = schedule.plan();
    const std::vector<GameResult> results = all_played(schedule, 1);
    const OwnFile file("resumed");
    {
        auto opened = game::ResultsFile::open(file.path(), {plan, {}});
        REQUIRE(opened.has_value());
        CHECK(opened->results.empty());
        REQUIRE_FALSE(opened->file.append(std::span(results).first(5)));
    }
    file.write(file.text() + "17 1 1"); // killed in the middle of a line
    {
        auto opened = game::ResultsFile::open(file.path(), {plan, {}});
        REQUIRE(opened.has_value());
        CHECK(opened->results.size() == 5);
        REQUIRE_FALSE(opened->file.append(std::span(results).subspan(5)));
    }
    const std::string text = file.text();
    CHECK(text == file_of(plan, results));
    const auto refused = [&](const game::ResultsHeader& header) {
        const auto opened = game::ResultsFile::open(file.path(), header);
        REQUIRE_FALSE(opened.has_value());
        CHECK(file.text() == text);
        return std::get<game::ResultsProblem>(opened.error()).fault;
    };
    CHECK(refused({two_seats(4), {}}) == ResultsFault::another_plan);
    CHECK(refused({plan, {1, 2}}) == ResultsFault::another_part);
    file.write("somebody's letter\n");
    const auto letter = game::ResultsFile::open(file.path(), {plan, {}});
    REQUIRE_FALSE(letter.has_value());
    CHECK(file.text() == "somebody's letter\n");
}

TEST_CASE("A whole game's result is what its score says, and the same however often it is played") {
    const TournamentPlan plan = two_seats(1);
    const game::Scenarios scenarios{small_scenario()};
    const Schedule schedule(plan);
    for (std::uint32_t number = 0; number < schedule.games(); ++number) {
        const game::Fixture fixture = schedule.at(number);
        const GameResult result = game::play_whole_game(scenarios, plan, fixture);
        CHECK(result == game::play_whole_game(scenarios, plan, fixture));
        const game::Game game = game::play_one(
            scenarios[0], {{plan.agents[fixture.pairing.agents[0]]}, {plan.agents[fixture.pairing.agents[1]]}},
            fixture.seed, plan.node_budget);
        const game::GameScore score = game::score(game);
        CHECK(result.agreed == game::signing_step(game).has_value());
        CHECK(result.steps == game.steps().size());
        for (std::size_t seat = 0; seat < 2; ++seat) {
            CHECK(result.seats[seat].points == score.of[seat].worth.hundredths);
            CHECK(result.seats[seat].score == score.of[seat].total());
            const double possible = (score.of[seat].best - score.of[seat].reservation).hundredths;
            const double gained = (score.of[seat].worth - score.of[seat].reservation).hundredths;
            if (possible > 0) {
                CHECK(std::abs(result.seats[seat].utility - 1e6 * std::clamp(gained / possible, -1.0, 1.0)) <= 0.5);
                CHECK(std::abs(result.seats[seat].uncapped - 1e6 * gained / possible) <= 0.5);
            }
        }
    }
}
