// Seats that change hands while a game is played: who held which when, in memory and on the disk, and who may be shown
// what of it afterwards.
#include "../storage/scratch_directory.hpp"
#include "changing_hands.hpp"
#include "game/between/holders.hpp"
#include "game/counterfactual/continuation.hpp"
#include "game/desk.hpp"
#include "game/journal.hpp"
#include "game/saves.hpp"
#include "game/secrecy/disclosure.hpp"

using namespace parley;
using namespace parley::testing;

namespace {

const rules::PartyId first(0), second(1);
const game::Seat person{}, tit_for_tat{"tit-for-tat"}, by_lot{"random"};

game::Setup of_persons(std::size_t persons, std::uint64_t seed = 3) {
    game::Setup setup = setup_of(scenario_at(root / "tests/fixtures/four-seats.yaml"), seed);
    for (std::size_t i = 0; i < persons; ++i)
        setup.seats[i] = person;
    return setup;
}

void require_same_holders(const game::Game& a, const game::Game& b) {
    REQUIRE(a.setup().seats == b.setup().seats);
    REQUIRE(a.seats() == b.seats());
    REQUIRE(a.hand_overs() == b.hand_overs());
}

game::Loaded read_again(const game::Game& game) {
    auto loaded = game::read_journal(game::journal_of(game));
    REQUIRE(loaded.has_value());
    REQUIRE_FALSE(loaded->torn);
    return *std::move(loaded);
}

/// The first step is owed by every seat: files it for one.
void act_plainly(game::Game& game, rules::PartyId seat) {
    REQUIRE_FALSE(game.act(seat, game::plain_action(game.view(seat))));
}

} // namespace

TEST_CASE("a game whose seats change hands loads at any step with the same state and the same holders") {
    for (const fs::path& file : every_scenario_file()) {
        const game::Game whole = played_changing_hands(scenario_at(file), 11);
        INFO(file.string());
        REQUIRE(whole.ended());
        REQUIRE(whole.hand_overs().size() > 2);
        for (std::size_t step = 0; step <= whole.steps().size(); step += 1 + whole.steps().size() / 12) {
            game::Game part = whole;
            part.take_back(whole.steps().size() - step);
            const game::Game again = read_again(part).game;
            REQUIRE(again.state() == part.state());
            require_same_holders(again, part);
            REQUIRE(game::journal_of(again) == game::journal_of(part));
        }
    }
}

TEST_CASE("agents that took over in the middle decide after loading as they would have, seat by seat") {
    for (std::uint64_t seed = 1; seed <= 6; ++seed) {
        const auto scenario = scenario_at(root / "tests/fixtures/three-seats.yaml");
        const game::Game whole = played_changing_hands(scenario, seed);
        game::Game live(setup_of(scenario, seed));
        game::Delegations delegations(live, 100);
        do {
            change_hands(live, seed);
            if (live.steps().size() % 4 == 1) { // left and gone on with
                live = read_again(live).game;
                delegations = game::Delegations(live, 100);
            }
        } while (take_step(live, delegations));
        REQUIRE(game::journal_of(live) == game::journal_of(whole));
    }
}

TEST_CASE("the file follows seats and steps, through take-backs that it saw and that it did not") {
    const ScratchDirectory scratch;
    for (std::uint64_t seed = 1; seed <= 4; ++seed) {
        const fs::path path = scratch.path() / ("game-" + std::to_string(seed) + ".parley");
        game::Game game(setup_of(small_scenario(), seed));
        auto file = game::JournalFile::create(path, game);
        REQUIRE(file.has_value());
        game::Delegations delegations(game, 100);
        std::size_t moves = 0, taken_back = 0;
        do {
            ++moves;
            if (moves % 5 == 0 && game.steps().size() > 2) {
                game.take_back(1 + moves % 2);
                taken_back += 1;
                if (moves % 3 != 0)
                    REQUIRE_FALSE(file->follow(game));
            }
            change_hands(game, seed + moves); // also where a step was taken back, and is taken again as it was
            if (moves % 3 == 0)
                continue; // the disk sees both at once
            REQUIRE_FALSE(file->follow(game));
            const auto loaded = game::load_game(path);
            REQUIRE(loaded.has_value());
            require_same_holders(loaded->game, game);
            REQUIRE(game::journal_of(loaded->game) == game::journal_of(game));
        } while (moves < 60 && take_step(game, delegations));
        REQUIRE(taken_back > 3);
        REQUIRE(game.hand_overs().size() > 3);
    }
}

TEST_CASE("a seat is not handed to who holds it, to nobody the roster knows, nor in a game that is over") {
    game::Game game(of_persons(1));
    CHECK_FALSE(game.hand_over(first, person));
    CHECK_FALSE(game.hand_over(second, by_lot));
    CHECK_FALSE(game.hand_over(first, {"nobody"}));
    CHECK(game.hand_overs().empty());
    CHECK(game.hand_over(first, tit_for_tat));
    CHECK(game.seats()[0] == tit_for_tat);
    CHECK(game.setup().seats[0] == person);
    game::Game over = played(small_scenario(), 2);
    CHECK_FALSE(over.hand_over(first, person));
}

TEST_CASE("a step taken back leaves the seats with their holders, and nobody takes back what the holder before did") {
    game::Game game(of_persons(4));
    act_plainly(game, first);
    REQUIRE(game.undoable(first) == 1);
    REQUIRE(game.hand_over(second, by_lot));
    CHECK(game.undoable(first) == 1);
    game.take_back(1);
    CHECK(game.seats()[1] == by_lot);
    REQUIRE(game.hand_overs().size() == 1);
    CHECK(game.hand_overs()[0] == game::HandOver{0, second, by_lot});
    act_plainly(game, first);
    REQUIRE(game.hand_over(first, tit_for_tat));
    CHECK(game.undoable(first) == 0);
    REQUIRE(game.hand_over(first, person));
    CHECK(game.undoable(first) == 0);
    require_same_holders(read_again(game).game, game);
}

TEST_CASE("tenures tell who decided which steps, without those who held a seat for none") {
    game::Game game(of_persons(4));
    for (std::size_t i = 0; i < 3; ++i)
        act_plainly(game, rules::PartyId(i));
    CHECK(game::tenures(game, first) == std::vector<game::Tenure>{{person, 0, 3}});
    REQUIRE(game.hand_over(first, by_lot));
    CHECK(game::tenures(game, first) == std::vector<game::Tenure>{{person, 0, 3}, {by_lot, 3, 3}});
    REQUIRE(game.hand_over(first, tit_for_tat));
    CHECK(game::tenures(game, first) == std::vector<game::Tenure>{{person, 0, 3}, {tit_for_tat, 3, 3}});
    REQUIRE(game.hand_over(first, person));
    CHECK(game::tenures(game, first) == std::vector<game::Tenure>{{person, 0, 3}});
    REQUIRE(game.hand_over(first, by_lot));
    act_plainly(game, rules::PartyId(3));
    CHECK(game::tenures(game, first) == std::vector<game::Tenure>{{person, 0, 3}, {by_lot, 3, 4}});
    CHECK(game::holders_at(game, 2)[0] == person);
    CHECK(game::holders_at(game, 3)[0] == by_lot);
    CHECK(game::holders_to_rehearse(game, 4)[0] == person);
}

TEST_CASE("a boundary of a session is where nothing has been done in it") {
    std::size_t sessions = 0, seasons = 0;
    for (const fs::path& file : every_scenario_file())
        for (std::uint64_t seed = 1; seed <= 3; ++seed) {
            const game::Game whole = played(scenario_at(file), seed, "conceder");
            game::Game game(whole.setup());
            REQUIRE(game::at_session_boundary(game));
            for (const game::Step& step : whole.steps()) {
                const rules::Public before = game.state().open;
                REQUIRE_FALSE(game.act(step.party, step.action));
                const rules::Public& now = game.state().open;
                if (const auto* capitals = std::get_if<rules::Capitals>(&now.phase)) {
                    const bool answered = std::holds_alternative<rules::Incident>(before.phase);
                    CHECK(game::at_session_boundary(game) == (capitals->filed.empty() && !answered));
                    sessions += capitals->filed.empty() ? 1U : 0U;
                } else if (const auto* conduct = std::get_if<rules::Implementation>(&now.phase)) {
                    CHECK(game::at_session_boundary(game) == conduct->filed.empty());
                    seasons += conduct->filed.empty() ? 1U : 0U;
                } else if (std::holds_alternative<rules::Assessment>(now.phase)) {
                    CHECK_FALSE(game::at_session_boundary(game));
                }
            }
        }
    CHECK(sessions > 20);
    CHECK(seasons > 5);
}

TEST_CASE("a seat that a person ever held is a person's seat for what may be shown") {
    game::Game alone(of_persons(1));
    REQUIRE(alone.hand_over(first, by_lot));
    CHECK(game::seats_shown(alone) == rules::PartySet::of(first));
    REQUIRE(alone.hand_over(second, person));
    CHECK(game::seats_shown(alone).empty());

    game::Game pair(of_persons(2));
    CHECK(game::seats_shown(pair).empty());
    REQUIRE(pair.hand_over(second, tit_for_tat));
    CHECK(game::seats_shown(pair).empty());
    CHECK(game::seats_shown(read_again(pair).game).empty());
    REQUIRE(pair.hand_over(first, tit_for_tat));
    CHECK(game::seats_shown(pair).empty());
    CHECK(game::ever_held_by_persons(read_again(pair).game) ==
          (rules::PartySet::of(first) | rules::PartySet::of(second)));

    game::Game nobodys(of_persons(0));
    CHECK(game::seats_shown(nobodys).empty());
    REQUIRE(nobodys.hand_over(first, person));
    CHECK(game::seats_shown(nobodys) == rules::PartySet::of(first));
}

TEST_CASE("a desk whose seats change hands plays on, keeps it, and counts the persons that are there") {
    const ScratchDirectory scratch;
    const fs::path path = scratch.path() / "table.parley";
    const game::Game opening(of_persons(2));
    auto file = game::JournalFile::create(path, opening);
    REQUIRE(file.has_value());
    game::Desk desk(opening, *std::move(file), 100);
    std::size_t changed = 0;
    for (std::size_t turn = 0; !desk.game().ended() && turn < 2000; ++turn) {
        desk.let_agents_act();
        if (turn % 3 == 2) {
            const bool is_person = desk.persons().contains(second);
            REQUIRE(desk.hand_over(second, is_person ? tit_for_tat : person) == !desk.game().ended());
            REQUIRE(desk.persons().contains(second) == (desk.game().ended() == is_person));
            ++changed;
            continue;
        }
        for (const rules::PartyId seat : desk.game().to_act() & desk.persons())
            if (desk.game().to_act().contains(seat))
                REQUIRE_FALSE(desk.act(seat, game::plain_action(desk.view(seat))));
    }
    REQUIRE(desk.game().ended());
    REQUIRE(changed > 3);
    REQUIRE(desk.keeping());
    const auto loaded = game::load_game(path);
    REQUIRE(loaded.has_value());
    require_same_holders(loaded->game, desk.game());
    CHECK(loaded->game.state() == desk.game().state());
    const game::SavedGame saved = game::saved_game(path);
    CHECK(saved.seats == desk.game().seats());
    CHECK(saved.changed_hands);
}

TEST_CASE("a journal of every older format is gone on with by a seat that changes hands") {
    const game::Game whole = played(small_scenario(), 5);
    for (int format = game::first_sealed_format; format <= game::journal_format; ++format) {
        std::string header = game::journal_header(whole.setup());
        const std::string now = "\"format\":" + std::to_string(game::journal_format);
        header.replace(header.find(now), now.size(), "\"format\":" + std::to_string(format));
        const std::string text = header + game::journal_line(whole.scenario(), whole.steps()[0]) +
                                 game::hand_over_line(whole.scenario(), {1, first, person}) +
                                 game::journal_line(whole.scenario(), whole.steps()[1]) + game::take_back_line(2);
        const auto loaded = game::read_journal(text);
        REQUIRE(loaded.has_value());
        REQUIRE(loaded->game.hand_overs() == std::vector<game::HandOver>{{0, first, person}});
    }
}

TEST_CASE("a torn line of a seat that changed hands is dropped, and the seat is where it was") {
    game::Game game(of_persons(1));
    act_plainly(game, first);
    const std::size_t before = game::journal_of(game).size();
    REQUIRE(game.hand_over(first, by_lot));
    const std::string journal = game::journal_of(game);
    for (std::size_t length = before; length < journal.size(); ++length) {
        const auto loaded = game::read_journal(std::string_view(journal).substr(0, length));
        REQUIRE(loaded.has_value());
        CHECK(loaded->torn == (length > before));
        CHECK(loaded->game.seats()[0] == person);
    }
}

TEST_CASE("a journal that hands a seat to who holds it already, or after the end, is refused at that line") {
    const game::Game over = played(small_scenario(), 2);
    const std::string line = game::hand_over_line(over.scenario(), {0, first, person});
    auto read = game::read_journal(game::journal_of(over) + line);
    REQUIRE_FALSE(read.has_value());
    CHECK(read.error().fault == game::JournalFault::hand_over_wrong);
    CHECK(read.error().line == over.steps().size() + 2);
    read = game::read_journal(game::journal_header(over.setup()) + line + line);
    REQUIRE_FALSE(read.has_value());
    CHECK(read.error().fault == game::JournalFault::hand_over_wrong);
    CHECK(read.error().line == 3);
}

TEST_CASE("what would have come of it is played on by those who held the seats then") {
    game::Game game(setup_of(small_scenario(), 6, "conceder"));
    game::Delegations delegations(game, 100);
    for (std::size_t step = 0; step < 4; ++step)
        REQUIRE(take_step(game, delegations));
    REQUIRE(game.hand_over(second, person));
    game::PlayOn how;
    how.agent = "hardliner";
    how.node_budget = 100;
    CHECK(game::play_on(game, 3, first, how, 0).setup().seats == std::vector<game::Seat>{{"hardliner"}, {"conceder"}});
    CHECK(game::play_on(game, 4, first, how, 0).setup().seats == std::vector<game::Seat>{{"hardliner"}, {"hardliner"}});
    CHECK(game.branch(4, game::holders_to_rehearse(game, 4)).hand_overs().empty());
}
