#include "tests/play/cast.hpp"

#include "game/delegations.hpp"
#include "game/scripted/habits.hpp"
#include "tests/play/exploiters.hpp"

#include <algorithm>
#include <atomic>
#include <cassert>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace parley::testing {

namespace {

using Sheet = std::shared_ptr<const Hearsay>;
using Made = std::unique_ptr<agents::Agent>;

constexpr std::int32_t moderate = game::moderate_opening;

struct Role {
    PlayerKind kind;
    Made (*make)(const Sheet& sheet);
};

const std::vector<Role>& roles() {
    static const std::vector<Role> all{
        {{"trader", "Frontier offers from 40 evenly down to its floor; trades across articles, asks, tells the truth."},
         [](const Sheet& sheet) -> Made { return game::make_scripted(game::Habit::trader, sheet); }},
        {{"extreme-opener", "The trader with an opening of 70."},
         [](const Sheet& sheet) -> Made { return game::make_scripted(game::Habit::extreme_opener, sheet); }},
        {{"staller", "The trader, but concedes nothing, and takes the last offer with its last action."},
         [](const Sheet& sheet) -> Made { return game::make_scripted(game::Habit::staller, sheet); }},
        {{"haggler", "Every provision one notch at a time; never trades across articles."},
         [](const Sheet& sheet) -> Made { return game::make_scripted(game::Habit::haggler, sheet); }},
        {{"pocketer", "Takes single articles that gain, and gives nothing (exploit 2)."},
         [](const Sheet& sheet) -> Made { return std::make_unique<Pocketer>(sheet, moderate); }},
        {{"waverer", "Concedes, withdraws, concedes (exploit 4)."},
         [](const Sheet& sheet) -> Made { return std::make_unique<Waverer>(sheet, moderate); }},
        {{"asker", "Asks in every session (exploit 5)."},
         [](const Sheet& sheet) -> Made { return std::make_unique<Asker>(sheet, moderate); }},
        {{"gesturer", "Spends all its capital on gestures (exploit 6)."},
         [](const Sheet& sheet) -> Made {
             return std::make_unique<Spender>(sheet, moderate, Spender::On::gestures, false);
         }},
        {{"presser", "Spends all its capital on leverage, and trades (exploit 7)."},
         [](const Sheet& sheet) -> Made {
             return std::make_unique<Spender>(sheet, moderate, Spender::On::leverage, false);
         }},
        {{"pumper", "Spends all its capital on leverage, and signs nothing (exploit 7)."},
         [](const Sheet& sheet) -> Made {
             return std::make_unique<Spender>(sheet, moderate, Spender::On::leverage, true);
         }},
        {{"cheat", "Signs, then breaks every undertaking (exploit 8)."},
         [](const Sheet& sheet) -> Made { return std::make_unique<Cheat>(sheet, moderate); }},
        {{"free-looker", "Signs what its capital will refuse (exploit 9)."},
         [](const Sheet& sheet) -> Made { return std::make_unique<FreeLooker>(sheet, moderate); }},
        {{"prober", "One rung of one provision at a time (exploit 10)."},
         [](const Sheet& sheet) -> Made { return std::make_unique<Prober>(sheet, moderate); }},
        {{"liner", "Declares all the red lines it may (exploit 13)."},
         [](const Sheet& sheet) -> Made { return std::make_unique<Liner>(sheet, moderate); }},
        {{"bystander", "Tables and shows nothing, takes any text worth its floor (exploit 14)."},
         [](const Sheet& sheet) -> Made { return std::make_unique<Bystander>(sheet, moderate); }},
    };
    return all;
}

} // namespace

std::vector<PlayerKind> cast() {
    std::vector<PlayerKind> kinds;
    for (const Role& role : roles())
        kinds.push_back(role.kind);
    return kinds;
}

std::unique_ptr<agents::Agent> make_player(std::string_view name, const std::shared_ptr<const Hearsay>& hearsay) {
    for (const Role& role : roles())
        if (role.kind.name == name)
            return role.make(hearsay);
    return agents::make_agent(name);
}

game::Game play_game(const Match& match, std::uint32_t index) {
    const std::uint64_t seed = game::seed_of(match.series, index);
    const auto hearsay = std::make_shared<const Hearsay>(hearsay_of(*match.scenario, seed));
    std::vector<game::Seat> seats;
    for (const std::string& name : match.names)
        seats.push_back({name});
    game::Game game(game::Setup{match.scenario, seed, std::move(seats), false});
    game::Delegations(game, match.node_budget, [&](std::string_view name) {
        return make_player(name, hearsay);
    }).run(game);
    assert(game.ended());
    return game;
}

void play_match(const Match& match, std::uint32_t jobs,
                const std::function<void(std::uint32_t index, const game::Game& game)>& take) {
    constexpr std::uint32_t most_ahead = 64; // games kept until those before them are done
    if (jobs == 0)
        jobs = std::max(1U, std::thread::hardware_concurrency());
    std::mutex mutex;
    std::condition_variable changed;
    std::vector<std::optional<game::Game>> done(match.games);
    std::uint32_t started = 0;
    std::uint32_t taken = 0;
    const auto work = [&] {
        for (;;) {
            std::uint32_t index = 0;
            {
                std::unique_lock lock(mutex);
                changed.wait(lock, [&] { return started >= match.games || started < taken + most_ahead; });
                if (started >= match.games)
                    return;
                index = started++;
            }
            game::Game game = play_game(match, index);
            const std::lock_guard lock(mutex);
            done[index].emplace(std::move(game));
            changed.notify_all();
        }
    };
    std::vector<std::jthread> workers;
    for (std::uint32_t i = 0; i < std::min(jobs, match.games); ++i)
        workers.emplace_back(work);
    while (taken < match.games) {
        std::unique_lock lock(mutex);
        changed.wait(lock, [&] { return done[taken].has_value(); });
        const game::Game game = *std::move(done[taken]);
        done[taken].reset();
        lock.unlock();
        take(taken, game);
        lock.lock();
        ++taken;
        changed.notify_all();
    }
}

} // namespace parley::testing
