#include "game/journal_file.hpp"
#include "game/keeping/autosaves.hpp"

#include "../storage/scratch_directory.hpp"
#include "changing_hands.hpp"
#include "core/keyed_draw.hpp"

#include <atomic>
#include <csignal>
#include <fstream>
#include <sys/mman.h>
#include <sys/wait.h>
#include <thread>

using namespace parley;
using namespace parley::testing;

namespace {

/// Plays from where `game` is, each step to the journal and now and then an autosave. `told` counts the steps that are
/// safe.
void play_on(game::Game& game, game::JournalFile& file, const fs::path& saves, std::atomic<std::uint32_t>& told) {
    game::Delegations delegations(game, 100);
    while (delegations.step(game)) {
        if (file.follow(game))
            ::_exit(2);
        told.store(static_cast<std::uint32_t>(game.steps().size()));
        if (game.steps().size() % 3 == 0 && game::AutosaveSlots(saves, file.path()).put(game))
            ::_exit(3);
    }
}

/// Memory that outlives the child.
class SharedCount {
  public:
    SharedCount()
        : memory_(::mmap(nullptr, sizeof(std::atomic<std::uint32_t>), PROT_READ | PROT_WRITE,
                         MAP_SHARED | MAP_ANONYMOUS, -1, 0)),
          count_(new (memory_) std::atomic<std::uint32_t>(0)) {}
    SharedCount(const SharedCount&) = delete;
    SharedCount& operator=(const SharedCount&) = delete;
    ~SharedCount() { ::munmap(memory_, sizeof(std::atomic<std::uint32_t>)); }
    std::atomic<std::uint32_t>& operator*() { return *count_; }

  private:
    void* memory_;
    std::atomic<std::uint32_t>* count_;
};

/// Runs `work` in a child and kills it after a while. True when it was killed before it had finished.
template <class Work>
bool killed_after(std::chrono::microseconds while_, Work work) {
    const pid_t child = ::fork();
    if (child == 0) {
        work();
        ::_exit(0);
    }
    std::this_thread::sleep_for(while_);
    ::kill(child, SIGKILL);
    int status = 0;
    ::waitpid(child, &status, 0);
    const bool well = WIFSIGNALED(status) || WEXITSTATUS(status) == 0;
    REQUIRE(well);
    return WIFSIGNALED(status);
}

void require_all_load(const fs::path& saves) {
    for (const game::SavedGame& saved : game::saved_games(saves)) {
        INFO(saved.path.string());
        REQUIRE_FALSE(saved.problem.has_value());
        REQUIRE_FALSE(saved.torn);
    }
}

} // namespace

TEST_CASE("a game killed at any moment loads up to its last step, and goes on to the end it would have had") {
    game::Game whole(setup_of(small_scenario(), 40));
    game::Delegations(whole, 100).run(whole);
    const std::string expected = game::journal_of(whole);
    int killed = 0;
    for (std::uint32_t round = 0; round < 16; ++round) {
        const ScratchDirectory scratch;
        const fs::path path = scratch.path() / "game.parley";
        const fs::path saves = scratch.path() / "saves";
        REQUIRE(game::JournalFile::create(path, game::Game(whole.setup())).has_value());
        SharedCount told;
        for (int life = 0; life < 3; ++life) {
            const std::chrono::microseconds span(
                core::draw_below({40, round, 0, 0, static_cast<std::uint32_t>(life)}, 60'000));
            killed += killed_after(span, [&] {
                auto opened = game::JournalFile::open(path);
                if (!opened)
                    ::_exit(4);
                game::Game game = (*opened).loaded.game;
                play_on(game, (*opened).file, saves, *told);
            });
            const auto loaded = game::load_game(path);
            REQUIRE(loaded.has_value());
            REQUIRE((*loaded).game.steps().size() >= (*told).load());
            REQUIRE(expected.starts_with(game::journal_of((*loaded).game)));
        }
        require_all_load(saves);
        auto opened = game::JournalFile::open(path);
        REQUIRE(opened.has_value());
        game::Game game = (*opened).loaded.game;
        play_on(game, (*opened).file, saves, *told);
        REQUIRE(contents_of(path) == expected);
    }
    REQUIRE(killed > 0); // how many lives end early depends on the machine; none would test nothing
}

TEST_CASE("a game whose seats change hands and to which events come, killed at any moment, has all that was told to be "
          "safe") {
    constexpr std::uint64_t seed = 43;
    const game::Game whole = played_with_events(small_scenario(), seed);
    const std::string expected = game::journal_of(whole);
    REQUIRE(whole.hand_overs().size() > 4);
    REQUIRE(events_brought_in(whole) > 1);
    int killed = 0;
    for (std::uint32_t round = 0; round < 12; ++round) {
        const ScratchDirectory scratch;
        const fs::path path = scratch.path() / "game.parley";
        REQUIRE(game::JournalFile::create(path, game::Game(whole.setup())).has_value());
        SharedCount told;
        const auto go_on = [&] {
            auto opened = game::JournalFile::open(path);
            if (!opened)
                ::_exit(4);
            game::Game game = (*opened).loaded.game;
            game::Delegations delegations(game, 100);
            bool more = true;
            while (more) {
                if (change_hands(game, seed) && (*opened).file.follow(game))
                    ::_exit(2);
                if (bring_something_in(game, seed) && (*opened).file.follow(game))
                    ::_exit(5);
                (*told).store(static_cast<std::uint32_t>(game.hand_overs().size() + game.beats().size()));
                more = take_step(game, delegations);
                if ((*opened).file.follow(game))
                    ::_exit(3);
            }
        };
        for (int life = 0; life < 3; ++life) {
            const std::chrono::microseconds span(
                core::draw_below({seed, round, 0, 0, static_cast<std::uint32_t>(life)}, 60'000));
            killed += killed_after(span, go_on);
            const auto loaded = game::load_game(path);
            REQUIRE(loaded.has_value());
            REQUIRE((*loaded).game.hand_overs().size() + (*loaded).game.beats().size() >= (*told).load());
            REQUIRE(expected.starts_with(game::journal_of((*loaded).game)));
        }
        go_on();
        REQUIRE(contents_of(path) == expected);
    }
    REQUIRE(killed > 0);
}

TEST_CASE("a journal file follows a game through steps and take-backs, and loads as the game") {
    const ScratchDirectory scratch;
    const fs::path path = scratch.path() / "game.parley";
    const game::Game whole = played(small_scenario(), 41);
    game::Game game(whole.setup());
    auto created = game::JournalFile::create(path, game);
    REQUIRE(created.has_value());
    game::JournalFile file = *std::move(created);
    for (std::size_t i = 0; i < whole.steps().size(); ++i) {
        const game::Step& step = whole.steps()[i];
        REQUIRE_FALSE(game.act(step.party, step.action, step.rationale, step.node_budget));
        if (i % 5 == 4) { // back and forth again, seen by the file or not
            game.take_back(2);
            if (i % 2 == 0)
                REQUIRE_FALSE(file.follow(game));
            for (std::size_t j = i - 1; j <= i; ++j)
                REQUIRE_FALSE(game.act(whole.steps()[j].party, whole.steps()[j].action, whole.steps()[j].rationale,
                                       whole.steps()[j].node_budget));
        }
        REQUIRE_FALSE(file.follow(game));
        const auto loaded = game::load_game(path);
        REQUIRE(loaded.has_value());
        REQUIRE(game::journal_of((*loaded).game) == game::journal_of(game));
    }
    REQUIRE(contents_of(path).find("TakenBack") != std::string::npos);
}

TEST_CASE("a journal with a torn line is opened without it and written on cleanly") {
    const ScratchDirectory scratch;
    const fs::path path = scratch.path() / "game.parley";
    game::Game game = played(small_scenario(), 42);
    const std::string whole = game::journal_of(game);
    put(path, whole.substr(0, whole.size() - 7));
    {
        auto opened = game::JournalFile::open(path);
        REQUIRE(opened.has_value());
        REQUIRE((*opened).loaded.torn);
        REQUIRE((*opened).loaded.game.steps().size() == game.steps().size() - 1);
        const auto second = game::JournalFile::open(path);
        REQUIRE_FALSE(second.has_value()); // somebody plays it
        REQUIRE(std::holds_alternative<storage::Problem>(second.error()));
        REQUIRE_FALSE((*opened).file.follow(game));
    }
    REQUIRE(contents_of(path) == whole);
}

TEST_CASE("a file that is no journal is refused and left as it is") {
    const ScratchDirectory scratch;
    const fs::path path = scratch.path() / "letter.parley";
    put(path, "Dear colleague,\nthank you for");
    const auto opened = game::JournalFile::open(path);
    REQUIRE_FALSE(opened.has_value());
    REQUIRE(std::get<game::JournalProblem>(opened.error()).fault == game::JournalFault::header_unreadable);
    REQUIRE(contents_of(path) == "Dear colleague,\nthank you for");
    REQUIRE(std::holds_alternative<storage::Problem>(game::load_game(scratch.path() / "absent.parley").error()));
}

TEST_CASE("autosaves rotate: the newest three are kept, the newest first") {
    const ScratchDirectory scratch;
    const fs::path saves = scratch.path() / "made/when/needed";
    const game::Game whole = played(small_scenario(), 43);
    const game::AutosaveSlots slots(saves, saves / "mine.parley");
    CHECK_FALSE(slots.any());
    for (std::size_t steps = 0; steps < 5; ++steps) {
        game::Game game = whole;
        game.take_back(whole.steps().size() - steps);
        REQUIRE_FALSE(slots.put(game));
    }
    const auto steps_in = [&](const char* name) {
        const auto loaded = game::load_game(saves / name);
        REQUIRE(loaded.has_value());
        return (*loaded).game.steps().size();
    };
    REQUIRE(steps_in("autosave-mine-1.parley") == 4);
    REQUIRE(steps_in("autosave-mine-2.parley") == 3);
    REQUIRE(steps_in("autosave-mine-3.parley") == 2);
    REQUIRE(std::distance(fs::directory_iterator(saves), fs::directory_iterator()) == 3);

    CHECK(slots.any());
    CHECK(slots.last_good()->steps == 4);
    put(slots.path(1), "not a game\n");
    CHECK(slots.last_good()->path == slots.path(2));
    slots.clear();
    CHECK(fs::is_empty(saves));
    put(scratch.path() / "file", "");
    REQUIRE(game::AutosaveSlots(scratch.path() / "file", "mine.parley").put(whole)); // a problem, not a crash
}

TEST_CASE("the list of saves tells what each is, newest first, and what is wrong with a bad one") {
    const ScratchDirectory scratch;
    REQUIRE(game::saved_games(scratch.path() / "absent").empty());
    const game::Game whole = played(small_scenario(), 44);
    game::Game opening(whole.setup());
    REQUIRE_FALSE(game::save_game(scratch.path() / "old.parley", whole));
    REQUIRE_FALSE(game::save_game(scratch.path() / "new.parley", opening.branch(0, whole.setup().seats)));
    put(scratch.path() / "bad.parley", "nonsense\n");
    put(scratch.path() / "notes.txt", "not a save");
    fs::create_directories(scratch.path() / "folder.parley");
    const auto now = fs::file_time_type::clock::now();
    fs::last_write_time(scratch.path() / "old.parley", now - std::chrono::hours(2));
    fs::last_write_time(scratch.path() / "bad.parley", now - std::chrono::hours(1));
    fs::last_write_time(scratch.path() / "new.parley", now);
    fs::last_write_time(scratch.path() / "folder.parley", now - std::chrono::hours(3));

    const std::vector<game::SavedGame> list = game::saved_games(scratch.path());
    REQUIRE(list.size() == 4);
    CHECK(list[0].path.filename() == "new.parley");
    CHECK(list[0].title == small_scenario()->open.title);
    CHECK(list[0].session_date == small_scenario()->open.sessions[0].date);
    CHECK(list[0].session == 1);
    CHECK(list[0].steps == 0);
    CHECK(list[0].rehearsal);
    CHECK_FALSE(list[0].ended);
    CHECK(list[1].path.filename() == "bad.parley");
    REQUIRE(list[1].problem.has_value());
    CHECK(std::get<game::JournalProblem>(*list[1].problem).fault == game::JournalFault::header_unreadable);
    CHECK(list[2].ended);
    CHECK(list[2].steps == whole.steps().size());
    CHECK(list[2].saved_at + std::chrono::hours(2) == list[0].saved_at);
    REQUIRE(list[3].problem.has_value());
    CHECK(std::holds_alternative<storage::Problem>(*list[3].problem));
}
