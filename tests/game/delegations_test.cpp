#include "game/delegations.hpp"

#include "game/desk.hpp"
#include "game/journal.hpp"
#include "playing.hpp"

#include <algorithm>
#include <map>
#include <memory>
#include <set>
#include <stdexcept>

using namespace parley;
using namespace parley::testing;

namespace {

/// What the watching agents were shown and asked, by seat.
struct Record {
    std::vector<std::string> lines;
    std::set<std::uint64_t> seeds;
};
using Records = std::map<std::size_t, Record>;

/// Plays as another agent and writes down everything that reaches it. With `rebel`, it decides what is never allowed.
class Watcher final : public agents::Agent {
  public:
    Watcher(Records& records, std::unique_ptr<agents::Agent> inner, bool rebel)
        : records_(records),
          inner_(std::move(inner)),
          rebel_(rebel) {}
    void observe(const rules::View& view, std::span<const rules::Event> events) override {
        std::string line = "observe";
        for (const rules::Event& event : events) {
            REQUIRE(event.audience.contains(view.seat()));
            line += " " + std::to_string(event.what.index());
        }
        records_[view.seat().index()].lines.push_back(line + " at session " + std::to_string(view.open().session) +
                                                      ", tension " + std::to_string(view.open().tension));
        inner_->observe(view, events);
    }
    agents::Decision decide(const rules::View& view, const agents::AgentRandom& random, std::uint32_t budget) override {
        Record& record = records_[view.seat().index()];
        record.lines.push_back("decide " + std::to_string(random.decision));
        record.seeds.insert(random.seed);
        agents::Decision decision = inner_->decide(view, random, budget);
        if (rebel_)
            decision.action = rules::AcceptProposal{view.seat()};
        return decision;
    }
    std::unique_ptr<agents::Agent> clone() const override {
        return std::make_unique<Watcher>(records_, inner_->clone(), rebel_);
    }

  private:
    Records& records_;
    std::unique_ptr<agents::Agent> inner_;
    bool rebel_;
};

game::Delegations::MakeAgent watchers(Records& records) {
    return [&records](std::string_view name) {
        return std::make_unique<Watcher>(records, agents::make_agent(name), false);
    };
}

} // namespace

TEST_CASE("an agent is shown the events of its own audience, all of them, in order, and asked with one seed") {
    for (const fs::path& file : every_scenario_file()) {
        Records records;
        game::Game game(setup_of(scenario_at(file), 17));
        game::Delegations(game, 100, watchers(records)).run(game);
        REQUIRE(game.ended());
        for (const auto& [seat, record] : records) {
            REQUIRE(record.seeds.size() == 1);
            REQUIRE(record.seeds.count(17) == 0);
            std::string shown, happened;
            for (const std::string& line : record.lines) {
                if (line.starts_with("observe"))
                    shown += line.substr(7, line.find(" at session") - 7);
            }
            for (const rules::Event& event : game.events()) {
                if (event.audience.contains(rules::PartyId(seat)))
                    happened += " " + std::to_string(event.what.index());
            }
            REQUIRE(shown == happened);
        }
    }
}

TEST_CASE("a rebuilt agent has been shown the same portions with the same views as the one that was there") {
    Records live, rebuilt;
    game::Game game(setup_of(small_scenario(), 18));
    game::Delegations(game, 100, watchers(live)).run(game);
    const game::Delegations later(game, 100, watchers(rebuilt));
    for (auto& [seat, record] : live) {
        std::erase_if(record.lines, [](const std::string& line) { return line.starts_with("decide"); });
        REQUIRE(record.lines == rebuilt[seat].lines);
    }
}

TEST_CASE("a loaded game continues as the game that was never saved, with every agent there is") {
    for (const fs::path& file : every_scenario_file()) {
        const auto scenario = scenario_at(file);
        for (const agents::AgentKind& kind : agents::roster()) {
            const game::Game whole = played(scenario, 23, std::string(kind.name));
            game::Game part = whole;
            part.take_back(1 + (scenario->open.id.size() + kind.name.size()) % (whole.steps().size() - 1));
            auto loaded = game::read_journal(game::journal_of(part));
            REQUIRE(loaded.has_value());
            game::Delegations((*loaded).game).run((*loaded).game);
            INFO(file.string() << ", " << kind.name);
            REQUIRE(game::journal_of((*loaded).game) == game::journal_of(whole));
        }
    }
}

TEST_CASE("after a take-back the agents start anew and decide as they did") {
    game::Game game(setup_of(small_scenario(), 24));
    game::Delegations delegations(game);
    delegations.run(game);
    const std::string before = game::journal_of(game);
    game.take_back(game.steps().size() / 2);
    delegations.catch_up(game);
    delegations.run(game);
    REQUIRE(game::journal_of(game) == before);
}

TEST_CASE("agents stop for a person and go on after the person has acted") {
    game::Setup setup = setup_of(small_scenario(), 25);
    setup.seats[0] = game::Seat{};
    game::Game game(setup);
    game::Delegations delegations(game);
    std::size_t acted = 0;
    while (!game.ended() && acted < 1000) {
        delegations.run(game);
        if (game.ended())
            break;
        REQUIRE(game.to_act() == rules::PartySet::of(rules::PartyId(0)));
        REQUIRE_FALSE(game.act(rules::PartyId(0), game::plain_action(game.view(rules::PartyId(0)))));
        ++acted;
    }
    REQUIRE(game.ended());
    for (const game::Step& step : game.steps())
        REQUIRE(step.rationale.has_value() == (step.party == rules::PartyId(1)));
}

TEST_CASE("the plain action is allowed wherever a seat is to act") {
    for (const fs::path& file : every_scenario_file()) {
        const auto scenario = scenario_at(file);
        for (std::uint64_t seed = 1; seed <= 6; ++seed) {
            const game::Game whole = played(scenario, seed);
            for (std::size_t i = 0; i < whole.steps().size(); ++i) {
                const rules::State state = whole.state_before(i);
                for (const rules::PartyId seat : rules::parties_to_act(scenario->open, state.open)) {
                    const rules::View view(*scenario, state, seat);
                    const auto refusal = rules::check(view, game::plain_action(view));
                    INFO(file.string() << ", seed " << seed << ", step " << i << ", phase " << state.open.phase.index()
                                       << ", code " << (refusal ? static_cast<int>(refusal->code) : -1));
                    REQUIRE_FALSE(refusal);
                }
            }
        }
    }
}

TEST_CASE("the seeds of agents differ by seat and by game, and are neither the game's seed nor a draw of the rules") {
    std::set<std::uint64_t> seen;
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        for (std::size_t seat = 0; seat < treaty::max_parties; ++seat) {
            const agents::AgentRandom random = game::random_of(seed, rules::PartyId(seat), 3);
            REQUIRE(random.decision == 3);
            REQUIRE(random.seed != seed);
            seen.insert(random.seed);
        }
    }
    REQUIRE(seen.size() == 50 * treaty::max_parties);
}

#ifdef NDEBUG // with assertions an agent that breaks the rules stops the program
TEST_CASE("a game goes on when an agent decides what the rules forbid") {
    Records records;
    game::Game game(setup_of(small_scenario(), 26));
    game::Delegations(game, 100, [&records](std::string_view name) {
        return std::make_unique<Watcher>(records, agents::make_agent(name), true);
    }).run(game);
    REQUIRE(game.ended());
    for (const game::Step& step : game.steps())
        REQUIRE_FALSE(step.rationale.has_value());
}
#endif

namespace {

/// Throws instead of deciding from its `after`-th decision on, or instead of observing.
class Faulty final : public agents::Agent {
  public:
    Faulty(std::unique_ptr<agents::Agent> inner, int after, bool blind)
        : inner_(std::move(inner)),
          left_(after),
          blind_(blind) {}
    void observe(const rules::View& view, std::span<const rules::Event> events) override {
        if (blind_ && left_ <= 0)
            throw std::runtime_error("it cannot see");
        inner_->observe(view, events);
    }
    agents::Decision decide(const rules::View& view, const agents::AgentRandom& random, std::uint32_t budget) override {
        if (left_-- <= 0)
            throw std::runtime_error("it cannot think");
        return inner_->decide(view, random, budget);
    }
    std::unique_ptr<agents::Agent> clone() const override {
        return std::make_unique<Faulty>(inner_->clone(), left_, blind_);
    }

  private:
    std::unique_ptr<agents::Agent> inner_;
    int left_;
    bool blind_;
};

game::Delegations faulty(const game::Game& game, int after, bool blind) {
    return game::Delegations(game, 100, [after, blind](std::string_view name) {
        return std::make_unique<Faulty>(agents::make_agent(name), after, blind);
    });
}

} // namespace

TEST_CASE("a game goes on when an agent throws: it makes the plainest move, and what it threw is said") {
    for (const int after : {0, 3})
        for (const bool blind : {false, true}) {
            if (blind && after == 0)
                continue; // it could not be made
            CAPTURE(after, blind);
            const game::Game game(setup_of(small_scenario(), 27));
            game::AgentsTurn turn(game, faulty(game, after, blind));
            turn.run();
            REQUIRE(turn.fault());
            CHECK(*turn.fault() == (blind ? "it cannot see" : "it cannot think"));
            game::Desk desk(game, std::nullopt);
            static_cast<void>(desk.lift_agents_turn());
            desk.put_back(std::move(turn));
            CHECK(desk.game().ended());
            CHECK(desk.agents_fault());
        }
}

TEST_CASE("a turn that threw is given up: nothing of it is done, and the agents play on when they are next asked") {
    const game::Game begun = played(small_scenario(), 27).branch(5, setup_of(small_scenario(), 27).seats);
    game::Desk desk(begun, std::nullopt), other(begun, std::nullopt);
    game::AgentsTurn turn = desk.lift_agents_turn();
    turn.run(); // as far as it may have come before it threw
    desk.give_up(std::move(turn), "no move at all");
    CHECK(desk.game().steps().size() == 5);
    CHECK(desk.agents_fault() == "no move at all");
    desk.let_agents_act();
    other.let_agents_act();
    CHECK(desk.game().ended());
    CHECK_FALSE(desk.agents_fault());
    REQUIRE(desk.game().steps().size() == other.game().steps().size());
    CHECK(desk.game().steps().back().digest == other.game().steps().back().digest);
}

TEST_CASE("a person's act is done though an agent cannot look at it") {
    game::Setup setup = setup_of(small_scenario(), 28, "envoy");
    setup.seats[0] = game::Seat{};
    game::Game game(std::move(setup));
    game::Desk desk(game, std::nullopt);
    static_cast<void>(desk.lift_agents_turn());
    desk.put_back(game::AgentsTurn(game, faulty(game, 1, true)));
    desk.let_agents_act();
    std::size_t acts = 0;
    for (; !desk.game().ended() && acts < 400; ++acts) {
        REQUIRE(desk.game().to_act().contains(rules::PartyId(0)));
        REQUIRE_FALSE(desk.act(rules::PartyId(0), game::plain_action(desk.view(rules::PartyId(0)))));
        desk.let_agents_act();
    }
    CHECK(desk.game().ended());
}

TEST_CASE("agents go when the game is over, and come back when it is taken back") {
    game::Game game(setup_of(small_scenario(), 24));
    std::vector<std::weak_ptr<int>> alive;
    const auto counted = [&](std::string_view name) {
        struct Counted final : agents::Agent {
            Counted(std::unique_ptr<agents::Agent> given, std::shared_ptr<int> token)
                : inner(std::move(given)),
                  life(std::move(token)) {}
            void observe(const rules::View& view, std::span<const rules::Event> events) override {
                inner->observe(view, events);
            }
            agents::Decision decide(const rules::View& view, const agents::AgentRandom& random,
                                    std::uint32_t budget) override {
                return inner->decide(view, random, budget);
            }
            std::unique_ptr<agents::Agent> clone() const override {
                return std::make_unique<Counted>(inner->clone(), life);
            }
            std::unique_ptr<agents::Agent> inner;
            std::shared_ptr<int> life;
        };
        auto life = std::make_shared<int>(0);
        alive.push_back(life);
        return std::make_unique<Counted>(agents::make_agent(name), std::move(life));
    };
    const auto living = [&] {
        return std::count_if(alive.begin(), alive.end(),
                             [](const std::weak_ptr<int>& each) { return !each.expired(); });
    };
    game::Delegations delegations(game, agents::default_node_budget, counted);
    CHECK(living() == 2);
    delegations.run(game);
    REQUIRE(game.ended());
    CHECK(living() == 0);
    game.take_back(1);
    delegations.catch_up(game);
    CHECK(living() == 2);
}
