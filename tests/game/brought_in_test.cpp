// Events of the deck that an instructor brings into a game between its steps: in memory, on the disk, before agents.
#include "../storage/scratch_directory.hpp"
#include "changing_hands.hpp"
#include "game/between/event_line.hpp"
#include "game/between/holders.hpp"
#include "game/journal_file.hpp"

using namespace parley;
using namespace parley::testing;

namespace {

const rules::PartyId first(std::size_t{0});

scenario::OccurrenceId event_of(const game::Game& game, std::string_view id) {
    for (std::size_t i = 0; i < game.scenario().deck.size(); ++i)
        if (game.scenario().deck[i].id == id)
            return scenario::OccurrenceId(i);
    FAIL("no event " << id);
    return {};
}

game::Game read_again(const game::Game& game) {
    auto loaded = game::read_journal(game::journal_of(game));
    REQUIRE(loaded.has_value());
    REQUIRE_FALSE(loaded->torn);
    return std::move(loaded->game);
}

void require_same(const game::Game& a, const game::Game& b) {
    REQUIRE(a.state() == b.state());
    REQUIRE(a.events().size() == b.events().size());
    REQUIRE(a.hand_overs() == b.hand_overs());
    REQUIRE(a.beats().size() == b.beats().size());
    for (std::size_t i = 0; i < a.beats().size(); ++i) {
        REQUIRE(a.beats()[i].brought_in == b.beats()[i].brought_in);
        REQUIRE(a.beats()[i].step == b.beats()[i].step);
        REQUIRE(a.beats()[i].digest == b.beats()[i].digest);
        REQUIRE(a.beats()[i].events_end == b.beats()[i].events_end);
    }
    REQUIRE(game::journal_of(a) == game::journal_of(b));
}

/// Before anybody acts, with no event at the opening.
game::Game fresh(bool persons = true) {
    for (std::uint64_t seed = 1;; ++seed) {
        game::Setup setup = setup_of(small_scenario(), seed, "tit-for-tat");
        for (game::Seat& seat : setup.seats)
            if (persons)
                seat = {};
        if (game::Game game(setup); game.state().hidden.fired.empty())
            return game;
    }
}

} // namespace

TEST_CASE("a game into which events were brought loads, at any step, as the same game") {
    std::size_t brought = 0;
    for (const fs::path& file : every_scenario_file()) {
        const game::Game whole = played_with_events(scenario_at(file), 11);
        INFO(file.string());
        REQUIRE(whole.ended());
        brought += events_brought_in(whole);
        for (std::size_t step = 0; step <= whole.steps().size(); step += 1 + whole.steps().size() / 8) {
            game::Game part = whole;
            part.take_back(whole.steps().size() - step);
            require_same(read_again(part), part);
            REQUIRE(part.state() == whole.state_before(step));
            REQUIRE(part.events().size() == whole.events_before(step));
            REQUIRE(game::digest(part.state()) ==
                    (part.beats().empty() ? game::digest(whole.state_after(0)) : part.beats().back().digest));
        }
    }
    CHECK(brought > 20);
}

TEST_CASE("agents before whom events were brought in decide after loading as they would have") {
    std::size_t brought = 0;
    for (std::uint64_t seed = 1; seed <= 5; ++seed)
        for (const char* name : {"tit-for-tat", "conceder"}) {
            const auto play = [&](bool with_breaks) {
                game::Game game(setup_of(scenario_at(root / "tests/fixtures/three-seats.yaml"), seed, name));
                game::Delegations delegations(game, 100);
                do {
                    bring_something_in(game, seed);
                    if (with_breaks && game.steps().size() % 3 == 1) { // left and gone on with
                        game = read_again(game);
                        delegations = game::Delegations(game, 100);
                    }
                } while (take_step(game, delegations));
                return game;
            };
            const game::Game whole = play(false);
            brought += events_brought_in(whole);
            require_same(play(true), whole);
        }
    CHECK(brought > 10);
}

TEST_CASE("the file follows events that were brought in, through take-backs that it saw and that it did not") {
    const ScratchDirectory scratch;
    for (std::uint64_t seed = 1; seed <= 4; ++seed) {
        const fs::path path = scratch.path() / ("game-" + std::to_string(seed) + ".parley");
        game::Game game(setup_of(small_scenario(), seed));
        auto file = game::JournalFile::create(path, game);
        REQUIRE(file.has_value());
        game::Delegations delegations(game, 100);
        std::size_t moves = 0;
        do {
            ++moves;
            if (moves % 5 == 0 && game.steps().size() > 2) {
                game.take_back(1 + moves % 2);
                if (moves % 3 != 0)
                    REQUIRE_FALSE(file->follow(game));
            }
            change_hands(game, seed + moves);
            bring_something_in(game, seed + moves);
            if (moves % 3 == 0)
                continue;
            REQUIRE_FALSE(file->follow(game));
            REQUIRE(file->steps() == game.steps().size());
            const auto loaded = game::load_game(path);
            REQUIRE(loaded.has_value());
            require_same(loaded->game, game);
        } while (moves < 50 && take_step(game, delegations));
        REQUIRE(events_brought_in(game) > 1);
    }
}

TEST_CASE("an event that was brought in is not undone with the step before it, and goes with it where that is taken") {
    game::Game game = fresh();
    REQUIRE_FALSE(game.bring_in(event_of(game, "quiet_word")));
    for (const rules::PartyId seat : game.scenario().open.everyone())
        REQUIRE_FALSE(game.act(seat, game::plain_action(game.view(seat))));
    const rules::PartyId at_turn = game.to_act().front();
    REQUIRE_FALSE(game.act(at_turn, game::plain_action(game.view(at_turn))));
    REQUIRE(game.undoable(at_turn) == 1);
    const rules::State before = game.state();
    REQUIRE_FALSE(game.bring_in(event_of(game, "drills_begin")));
    CHECK(game.undoable(at_turn) == 0);
    CHECK(game.state().open.tension == before.open.tension + 2);
    game.take_back(1);
    CHECK(events_brought_in(game) == 1); // the one before the first step stays
    CHECK_FALSE(game.state().hidden.fired.contains(event_of(game, "drills_begin")));
    require_same(read_again(game), game);
    game.take_back(game.steps().size());
    CHECK(events_brought_in(game) == 1);
}

TEST_CASE("what cannot come is refused and changes nothing") {
    game::Game game = fresh();
    REQUIRE_FALSE(game.bring_in(event_of(game, "drills_begin")));
    const game::Game before = game;
    REQUIRE(game.bring_in(event_of(game, "drills_begin")));
    REQUIRE(game.bring_in(scenario::OccurrenceId(game.scenario().deck.size())));
    require_same(game, before);
}

TEST_CASE("a line of what one capital alone is told does not name it, and every line is read as it was meant") {
    game::Game game = fresh();
    for (const char* id : {"quiet_word", "drills_begin"})
        REQUIRE_FALSE(game.bring_in(event_of(game, id)));
    const std::string journal = game::journal_of(game);
    const std::string lines = journal.substr(journal.find('\n') + 1);
    CHECK(lines.find("quiet_word") == std::string::npos);
    CHECK(lines.find("drills_begin") != std::string::npos);
    require_same(read_again(game), game);
}

TEST_CASE("a journal that brings in an event twice, or leads elsewhere, is refused at that line") {
    game::Game game = fresh();
    REQUIRE_FALSE(game.bring_in(event_of(game, "drills_begin")));
    const std::string journal = game::journal_of(game);
    const std::string line = game::beat_line(game, game.beats()[0]);
    auto read = game::read_journal(journal + line);
    REQUIRE_FALSE(read.has_value());
    CHECK(read.error().fault == game::JournalFault::event_wrong);
    CHECK(read.error().line == 3);
    read = game::read_journal(game::journal_header(game.setup()) +
                              game::event_line(game.scenario(), event_of(game, "drills_begin"), 1));
    REQUIRE_FALSE(read.has_value());
    CHECK(read.error().fault == game::JournalFault::digest_differs);
    CHECK(read.error().line == 2);
}

TEST_CASE("bringing something in is nobody's act: it leaves a session's boundary where it is, and the turn") {
    game::Game game = fresh();
    REQUIRE(game::at_session_boundary(game));
    REQUIRE_FALSE(game.bring_in(event_of(game, "drills_begin")));
    CHECK(game::at_session_boundary(game));
    CHECK(game.steps().empty());
    CHECK(game.to_act() == game.scenario().open.everyone());
}
