// The games of the class's tables: taken up from their files, or made. Many at once, for reading one takes as long as
// playing it.
#include "classroom/hall/hall.hpp"
#include "game/journal_file.hpp"
#include "wording/classroom/table_words.hpp"
#include "wording/sentences.hpp"

#include <algorithm>
#include <atomic>
#include <thread>

namespace parley::classroom {

struct Hall::Found {
    std::optional<seat::Sitting> sitting;
    std::optional<std::string> broken;        // why the file that is there cannot be played
    std::optional<storage::Problem> not_made; // why there is no file yet
};

namespace {

constexpr std::size_t fewest_at_once = 4; // they wait for the disk as much as they reckon

std::string why_broken(const std::filesystem::path& path, const game::LoadProblem& problem) {
    if (const auto* of_disk = std::get_if<storage::Problem>(&problem))
        return storage::sentence(*of_disk);
    return wording::sentence(path.filename().string(), std::get<game::JournalProblem>(problem));
}

/// Whether a saved game is that of this table, and of no other class's.
bool is_game_of(const game::Game& game, const scenario::Scenario& scenario, const TableOnRoll& table) {
    return game.scenario().open.id == scenario.open.id &&
           game.scenario().open.party_count() == scenario.open.party_count() && game.setup().seed == table.seed;
}

} // namespace

Hall::Found Hall::find_game(const TableOnRoll& table) const {
    const std::filesystem::path path = table_path(table.number);
    Found found;
    std::error_code ignored;
    if (std::filesystem::exists(path, ignored)) {
        game::ScenarioShelf shelf;
        shelf.put(scenario_); // one scenario for all tables
        auto reopened = game::JournalFile::open(path, &shelf);
        if (!reopened) {
            found.broken = why_broken(path, reopened.error());
        } else if (!is_game_of(reopened->loaded.game, *scenario_, table)) {
            found.broken = wording::not_the_tables_game(path.filename().string());
        } else {
            found.sitting.emplace(std::move(reopened->loaded.game), std::move(reopened->file), options_.node_budget);
            if (!found.sitting->game().steps().empty())
                found.sitting->resume();
        }
        return found;
    }
    game::Setup setup{scenario_, table.seed, {}, false};
    for (const SeatOnRoll& seat : table.seats)
        setup.seats.push_back({seat.by});
    game::Game game(std::move(setup));
    auto file = game::JournalFile::create(path, game);
    if (file)
        found.sitting.emplace(std::move(game), std::move(*file), options_.node_budget);
    else
        found.not_made = file.error();
    return found;
}

std::vector<Hall::Found> Hall::find_games(const std::vector<const TableOnRoll*>& tables) const {
    std::vector<Found> found(tables.size());
    std::atomic<std::size_t> next{0};
    std::atomic<bool> disk_refuses{false};
    const auto work = [&] {
        for (std::size_t i = next++; i < tables.size() && !disk_refuses; i = next++) {
            found[i] = find_game(*tables[i]);
            if (found[i].not_made)
                disk_refuses = true;
        }
    };
    const std::size_t most = std::max<std::size_t>(fewest_at_once, std::thread::hardware_concurrency());
    std::vector<std::thread> others;
    for (std::size_t i = 1; i < std::min(most, tables.size()); ++i)
        others.emplace_back(work);
    work();
    for (std::thread& each : others)
        each.join();
    return found;
}

std::optional<storage::Problem> Hall::set_tables(Moment now) {
    const std::lock_guard one_at_a_time(setting_lock_);
    const std::shared_ptr<const Roll> roll = this->roll();
    std::vector<const TableOnRoll*> missing;
    for (const TableOnRoll& each : roll->tables)
        if (table(each.number) == nullptr && !broken(each.number))
            missing.push_back(&each);
    std::vector<Found> found = find_games(missing);
    std::optional<storage::Problem> not_made;
    for (std::size_t i = 0; i < missing.size(); ++i) {
        if (found[i].not_made)
            not_made = found[i].not_made;
        set_table(*missing[i], std::move(found[i]), now);
    }
    const std::lock_guard lock(roll_lock_);
    return tables_trouble_ = not_made;
}

/// Who holds a seat, and that it is over, is what its game says: it was written first. One that was over when the
/// program ended before that was noted ended when its file was last written.
void Hall::set_table(const TableOnRoll& on_roll, Found found, Moment now) {
    const TableNumber number = on_roll.number;
    if (found.broken) {
        TableStatus status;
        status.number = number;
        status.ended = true;
        status.ending = wording::table_not_playable();
        status.broken = found.broken;
        const std::lock_guard lock(tables_lock_);
        broken_[number] = std::move(*found.broken);
        statuses_[number] = std::move(status);
    }
    if (!found.sitting)
        return;
    std::vector<Record> held;
    for (std::size_t i = 0; i < on_roll.seats.size(); ++i)
        if (const std::string& by = found.sitting->game().seats()[i].agent; by != on_roll.seats[i].by)
            held.emplace_back(record::SeatHeld{number, roll()->parties[i], by});
    if (!held.empty())
        static_cast<void>(change(now, [&](const Roll&) { return held; }));
    auto table = std::make_unique<Table>(number, std::move(*found.sitting), now);
    std::error_code unknown;
    if (const auto written = std::filesystem::last_write_time(table_path(number), unknown); !unknown)
        note_the_end(*table, std::min(now, std::chrono::time_point_cast<Clock::duration>(
                                               std::filesystem::file_time_type::clock::to_sys(written))));
    if (on_roll.stretch == table->stretch())
        table->began(Moment(std::chrono::milliseconds(on_roll.begun_at)));
    {
        const std::lock_guard lock(tables_lock_);
        statuses_[number] = table->status();
        tables_[number] = std::move(table);
    }
    queues_.at_table(number, [this, number, now] { follow(*this->table(number), now); });
}

bool Hall::lacks_tables() const {
    const std::size_t wanted = roll()->tables.size();
    const std::lock_guard lock(tables_lock_);
    return tables_.size() + broken_.size() < wanted;
}

std::optional<std::string> Hall::broken(TableNumber number) const {
    const std::lock_guard lock(tables_lock_);
    const auto found = broken_.find(number);
    return found == broken_.end() ? std::nullopt : std::optional(found->second);
}

} // namespace parley::classroom
