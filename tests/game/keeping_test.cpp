#include "game/keeping/autosaves.hpp"
#include "game/keeping/keeper.hpp"

#include "../storage/scratch_directory.hpp"
#include "playing.hpp"

#include <csignal>
#include <set>
#include <sys/resource.h>
#include <sys/wait.h>

using namespace parley;
using namespace parley::testing;
using Of = game::KeepingNews::Of;

namespace {

/// The program's folders, for the life of the object.
struct Home {
    ScratchDirectory scratch;
    Variable state{"XDG_STATE_HOME", scratch.path().c_str()};
    fs::path saves{scratch.path() / "parley/saves"};
};

std::vector<std::string> saved_names(const fs::path& folder, bool autosaves) {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder))
        if (game::is_autosave(entry.path()) == autosaves)
            names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

/// The first `steps` of a game.
game::Game part_of(const game::Game& whole, std::size_t steps) {
    game::Game part = whole;
    part.take_back(whole.steps().size() - steps);
    return part;
}

/// Runs `work` in as many processes at once; true when it returned true in all of them.
template <class Work>
bool all_of_at_once(int processes, Work work) {
    std::vector<pid_t> children;
    for (int number = 0; number < processes; ++number) {
        const pid_t child = ::fork();
        if (child == 0)
            ::_exit(work(number) ? 0 : 1);
        children.push_back(child);
    }
    bool all = true;
    for (const pid_t child : children) {
        int status = 0;
        ::waitpid(child, &status, 0);
        all = all && WIFEXITED(status) && WEXITSTATUS(status) == 0;
    }
    return all;
}

void limit_files_to(rlim_t bytes) {
    rlimit limit{};
    ::getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = bytes;
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

/// A full disk is told when it begins and again at each meeting, until there is room again. The number of what is
/// wrong.
int play_on_a_full_disk(const game::Game& whole) {
    storage::let_writes_fail();
    const game::Game opening = part_of(whole, 0);
    auto file = game::keep_in_saves(opening);
    if (!file)
        return 1;
    const fs::path path = file->path();
    game::Keeper keeper(opening, std::move(*file));
    limit_files_to(fs::file_size(path) + 10);
    std::size_t told = 0, meetings = 1, session = 0;
    for (std::size_t steps = 1; steps <= whole.steps().size(); ++steps) {
        const game::Game game = part_of(whole, steps);
        keeper.follow(game);
        if (keeper.keeping() || !keeper.trouble())
            return 2;
        const auto news = keeper.take_news();
        const bool another = game.state().open.session != session;
        session = game.state().open.session;
        meetings += another ? 1U : 0U;
        if (news && news->what == Of::not_kept)
            ++told;
        else if (steps == 1 || another)
            return 3;
    }
    if (told < meetings || keeper.steps_kept() != 0U)
        return 4;
    limit_files_to(RLIM_INFINITY);
    if (!keeper.keep_up(whole) || keeper.take_news()->what != Of::kept_again || keeper.take_news())
        return 5;
    return contents_of(path) == game::journal_of(whole) ? 0 : 6;
}

} // namespace

TEST_CASE("a full disk is told at once and again at each meeting; with room again, all that was missing is written") {
    const Home home;
    const game::Game whole = played(small_scenario(), 50);
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(play_on_a_full_disk(whole));
    int status = 0;
    ::waitpid(child, &status, 0);
    REQUIRE(WIFEXITED(status));
    CHECK(WEXITSTATUS(status) == 0);
}

TEST_CASE("a game whose file is moved, deleted or replaced during play is not said to be kept") {
    const Home home;
    const game::Game whole = played(small_scenario(), 51);
    game::Keeper keeper(part_of(whole, 1), *game::JournalFile::create(home.scratch.path() / "mine", part_of(whole, 1)));
    const fs::path path = *keeper.kept_in(), elsewhere = home.scratch.path() / "elsewhere";
    keeper.follow(part_of(whole, 2));
    CHECK(keeper.keeping());
    fs::rename(path, elsewhere);
    CHECK(keeper.keeping()); // as far as it knows
    CHECK_FALSE(keeper.keep_up(part_of(whole, 2)));
    CHECK(keeper.take_news()->what == Of::not_kept);
    CHECK_FALSE(keeper.take_news());
    CHECK_FALSE(keeper.steps_kept());
    keeper.follow(part_of(whole, 3));
    fs::rename(elsewhere, path);
    CHECK(keeper.keep_up(part_of(whole, 3)));
    CHECK(keeper.take_news()->what == Of::kept_again);
    CHECK(contents_of(path) == game::journal_of(part_of(whole, 3)));

    fs::remove(path);
    put(path, "a stranger's"); // of the same name
    keeper.follow(part_of(whole, 4));
    CHECK_FALSE(keeper.keeping());
    CHECK(keeper.trouble()->reason == "another file has taken its place");
    CHECK(contents_of(path) == "a stranger's");

    CHECK(keeper.move_to(path, part_of(whole, 4))); // taken
    CHECK_FALSE(keeper.keeping());
    CHECK_FALSE(keeper.move_to(elsewhere, part_of(whole, 4)));
    CHECK(keeper.keeping());
    keeper.follow(whole);
    CHECK(keeper.keep_up(whole));
    CHECK(contents_of(elsewhere) == game::journal_of(whole));
}

TEST_CASE("a game that could not get a file says so at each meeting, until it gets one") {
    const Home home;
    const game::Game whole = played(small_scenario(), 52);
    game::Keeper unmeant(part_of(whole, 0), {});
    unmeant.follow(whole);
    CHECK_FALSE(unmeant.keeping());
    CHECK_FALSE(unmeant.take_news());

    game::Keeper keeper(part_of(whole, 0), {});
    keeper.not_kept({storage::Deed::open, "/nowhere", "No such file or directory"});
    CHECK(keeper.take_news()->what == Of::not_kept);
    std::size_t told = 0;
    for (std::size_t steps = 1; steps <= whole.steps().size(); ++steps) {
        keeper.follow(part_of(whole, steps));
        told += keeper.take_news() ? 1U : 0U;
    }
    CHECK(told >= 1);
    CHECK(told < whole.steps().size());
    CHECK_FALSE(keeper.move_to(home.scratch.path() / "mine.parley", whole));
    CHECK(keeper.keep_up(whole));
}

TEST_CASE("thirty processes that begin one game at once have a file each, and autosaves that do not mix") {
    const Home home;
    const game::Game whole = played(small_scenario(), 53);
    REQUIRE(all_of_at_once(30, [&](int number) {
        const auto steps = static_cast<std::size_t>(1 + number % 5);
        auto file = game::keep_in_saves(part_of(whole, 0));
        if (!file)
            return false;
        game::Keeper keeper(part_of(whole, 0), std::move(*file));
        keeper.follow(part_of(whole, steps));
        return keeper.keeping() && !keeper.take_news();
    }));
    CHECK(saved_names(home.saves, false).size() == 30);
    CHECK(saved_names(home.saves, true).size() == 30);
    for (const game::SavedGame& save : game::saved_games(home.saves)) {
        INFO(save.path);
        CHECK_FALSE(save.problem);
        if (game::is_autosave(save.path))
            continue;
        const auto copy = game::last_good_autosave(save.path);
        REQUIRE(copy);
        CHECK(copy->steps == save.steps);
    }
}

TEST_CASE("two games that put copies aside at the same time cost each other none, and each finds its own") {
    const Home home;
    const std::array games{played(small_scenario(), 54), played(small_scenario(), 55)};
    REQUIRE(all_of_at_once(2, [&](int number) {
        const game::AutosaveSlots slots(home.saves, home.saves / (std::to_string(number) + ".parley"));
        for (int round = 0; round < 60; ++round)
            if (slots.put(games[static_cast<std::size_t>(number)]))
                return false;
        return true;
    }));
    for (std::size_t number = 0; number < 2; ++number) {
        const game::AutosaveSlots slots(home.saves, home.saves / (std::to_string(number) + ".parley"));
        for (int slot = 1; slot <= game::autosave_count; ++slot)
            CHECK(contents_of(slots.path(slot)) == game::journal_of(games[number]));
    }
    CHECK(saved_names(home.saves, true).size() == 6);
    CHECK(saved_names(home.saves, false).empty());
}

TEST_CASE("games of one name in two folders have autosaves of their own, and a name with copies aside is passed over") {
    const Home home;
    const game::Game whole = played(small_scenario(), 56);
    const game::AutosaveSlots here(home.saves, home.scratch.path() / "a/mine.parley");
    const game::AutosaveSlots there(home.saves, home.scratch.path() / "b/mine.parley");
    CHECK(here.path(1) != there.path(1));
    REQUIRE_FALSE(here.put(whole));
    CHECK(here.any());
    CHECK_FALSE(there.any());
    const game::AutosaveSlots long_name(home.saves, home.saves / (std::string(200, 'x') + ".parley"));
    CHECK_FALSE(long_name.put(whole));

    const fs::path first = game::keep_in_saves(whole)->path();
    REQUIRE_FALSE(game::AutosaveSlots(home.saves, first).put(whole));
    fs::remove(first); // its copies are still there
    CHECK(game::keep_in_saves(whole)->path() != first);
}

TEST_CASE("a copy is put aside at every meeting, and none is left of a game that is over and whole in its file") {
    const Home home;
    const game::Game whole = played(small_scenario(), 57);
    game::Keeper keeper(part_of(whole, 0), *game::keep_in_saves(part_of(whole, 0)));
    for (std::size_t steps = 1; steps <= whole.steps().size(); ++steps) {
        const game::Game game = part_of(whole, steps);
        keeper.follow(game);
        CHECK(saved_names(home.saves, true).empty() == game.ended());
    }
    CHECK(saved_names(home.saves, false).size() == 1);
}

TEST_CASE("the list of saves says which sound copy goes with a damaged game, and reads only what has changed") {
    const Home home;
    const game::Game whole = played(small_scenario(), 58);
    const fs::path path = game::keep_in_saves(part_of(whole, 1))->path();
    const game::AutosaveSlots slots(home.saves, path);
    REQUIRE_FALSE(slots.put(part_of(whole, 1)));
    REQUIRE_FALSE(slots.put(part_of(whole, 2)));
    put(slots.path(1), "damaged\n");
    put(path, "damaged\n");
    put(home.saves / "letter.parley", "Dear colleague,\n");
    REQUIRE_FALSE(game::save_new_game(home.saves / "other.parley", part_of(whole, 3)));
    const auto now = fs::file_time_type::clock::now();
    fs::last_write_time(path, now);
    for (const char* older : {"letter.parley", "other.parley"})
        fs::last_write_time(home.saves / older, now - std::chrono::hours(1));

    std::vector<game::SavedGame> saves = game::saved_games(home.saves);
    REQUIRE(saves.size() == 5);
    const auto of = [&](const fs::path& wanted) { return *std::ranges::find(saves, wanted, &game::SavedGame::path); };
    CHECK(of(path).rescue == slots.path(2));
    CHECK(of(home.saves / "letter.parley").rescue.empty());
    CHECK(of(home.saves / "other.parley").rescue.empty());
    CHECK(game::newest(saves)->path == path);
    CHECK(game::newest_sound(saves)->path.filename() == "other.parley");
    CHECK(game::last_good_autosave(path)->path == slots.path(2));

    for (game::SavedGame& save : saves)
        save.title = "as it was";
    put(home.saves / "letter.parley", "Dear colleague, thank you\n");
    saves = game::saved_games(home.saves, saves);
    CHECK(of(home.saves / "other.parley").title == "as it was");
    CHECK(of(home.saves / "letter.parley").title.empty());
}

TEST_CASE("a scenario that is on the shelf is not read again, and the game is the same") {
    const game::Game whole = played(small_scenario(), 59);
    const std::string journal = game::journal_of(whole);
    game::ScenarioShelf shelf;
    const auto first = game::read_journal(journal, &shelf), second = game::read_journal(journal, &shelf);
    REQUIRE(first.has_value());
    REQUIRE(second.has_value());
    CHECK(first->game.setup().scenario == second->game.setup().scenario);
    CHECK(game::journal_of(second->game) == journal);
}
