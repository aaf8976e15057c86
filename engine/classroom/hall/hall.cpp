#include "classroom/hall/hall.hpp"

#include "classroom/hall/clock.hpp"
#include "classroom/roll/secret.hpp"
#include "game/journal_file.hpp"
#include "storage/directories.hpp"

#include <cassert>

namespace parley::classroom {
namespace {

std::int64_t milliseconds(Moment moment) {
    return std::chrono::duration_cast<std::chrono::milliseconds>(moment.time_since_epoch()).count();
}

std::vector<std::string> party_ids(const scenario::Scenario& scenario) {
    std::vector<std::string> ids;
    for (std::size_t i = 0; i < scenario.open.party_count(); ++i)
        ids.push_back(scenario.open.at(rules::PartyId(i)).id);
    return ids;
}

Hall::Trouble trouble_of(const game::LoadProblem& problem) {
    return std::visit([](const auto& each) { return Hall::Trouble(each); }, problem);
}

} // namespace

Hall::Hall(std::shared_ptr<const scenario::Scenario> scenario, HallOptions options, Queues& queues, ClassLog log,
           Roll roll)
    : scenario_(std::move(scenario)),
      options_(std::move(options)),
      queues_(queues),
      log_(std::move(log)),
      roll_(std::make_shared<const Roll>(std::move(roll))),
      names_(std::make_shared<const Names>()) {}

core::Result<std::unique_ptr<Hall>, Hall::Trouble> Hall::open(std::shared_ptr<const scenario::Scenario> scenario,
                                                              HallOptions options, Queues& queues, Moment now) {
    if (auto problem = storage::make_directory(options.folder))
        return Trouble(*problem);
    record::ClassOpened opened;
    opened.scenario = scenario->open.id;
    opened.code = drawn_join_code();
    opened.seed = options.seed;
    opened.one_seed = options.one_seed;
    const Dated opening{milliseconds(now), opened};
    auto log = ClassLog::create(options.folder, opening);
    if (!log)
        return Trouble(log.error());
    Roll roll;
    roll.parties = party_ids(*scenario);
    [[maybe_unused]] const auto misfit = apply(roll, opening);
    assert(!misfit);
    return std::unique_ptr<Hall>(
        new Hall(std::move(scenario), std::move(options), queues, std::move(*log), std::move(roll)));
}

core::Result<std::unique_ptr<Hall>, Hall::Trouble> Hall::take_up(std::shared_ptr<const scenario::Scenario> scenario,
                                                                 HallOptions options, Queues& queues, Moment now) {
    auto taken = ClassLog::take_up(options.folder, party_ids(*scenario));
    if (!taken)
        return std::visit([](const auto& each) { return Trouble(each); }, taken.error());
    options.seed = taken->roll.seed;
    options.one_seed = taken->roll.one_seed;
    std::unique_ptr<Hall> hall(
        new Hall(std::move(scenario), std::move(options), queues, std::move(taken->log), std::move(taken->roll)));
    hall->read_names();
    if (auto trouble = hall->set_tables(now))
        return *trouble;
    return hall;
}

std::shared_ptr<const Roll> Hall::roll() const {
    const std::lock_guard lock(roll_lock_);
    return roll_;
}

std::optional<storage::Problem> Hall::change(Moment now, const Decide& decide) {
    const std::lock_guard lock(roll_lock_);
    const std::vector<Record> records = decide(*roll_);
    if (records.empty())
        return std::nullopt;
    auto changed = std::make_shared<Roll>(*roll_);
    std::string lines;
    for (const Record& record : records) {
        const Dated happened{milliseconds(now), record};
        if (apply(*changed, happened))
            return std::nullopt; // cannot have happened: nothing of it does
        lines += log_line(happened);
    }
    trouble_ = log_.append(lines);
    if (!trouble_)
        roll_ = std::move(changed);
    return trouble_;
}

std::optional<storage::Problem> Hall::change(Moment now, Record record) {
    return change(now, [&](const Roll&) { return std::vector<Record>{record}; });
}

Table* Hall::table(TableNumber number) {
    const std::lock_guard lock(tables_lock_);
    const auto found = tables_.find(number);
    return found == tables_.end() ? nullptr : found->second.get();
}

std::filesystem::path Hall::table_path(TableNumber number) const {
    std::string digits = std::to_string(number);
    digits.insert(0, digits.size() < 3 ? 3 - digits.size() : 0, '0');
    return options_.folder / ("table-" + digits + ".parley");
}

std::optional<Hall::Trouble> Hall::set_tables(Moment now) {
    const std::shared_ptr<const Roll> roll = this->roll();
    for (const TableOnRoll& each : roll->tables)
        if (table(each.number) == nullptr)
            if (auto trouble = set_table(each, now))
                return trouble;
    return std::nullopt;
}

/// A table's file that is there goes on; one that was never made is made of what the roll says.
std::optional<Hall::Trouble> Hall::set_table(const TableOnRoll& on_roll, Moment now) {
    const std::filesystem::path path = table_path(on_roll.number);
    std::optional<seat::Sitting> sitting;
    std::error_code ignored;
    if (std::filesystem::exists(path, ignored)) {
        auto reopened = game::JournalFile::open(path);
        if (!reopened)
            return trouble_of(reopened.error());
        sitting.emplace(std::move(reopened->loaded.game), std::move(reopened->file), options_.node_budget);
        if (!sitting->game().steps().empty())
            sitting->resume();
    } else {
        game::Setup setup{scenario_, on_roll.seed, {}, false};
        for (const SeatOnRoll& seat : on_roll.seats)
            setup.seats.push_back({seat.by});
        game::Game game(std::move(setup));
        auto file = game::JournalFile::create(path, game);
        if (!file)
            return Trouble(file.error());
        sitting.emplace(std::move(game), std::move(*file), options_.node_budget);
    }
    auto table = std::make_unique<Table>(on_roll.number, std::move(*sitting), now);
    Table& set = *table;
    {
        const std::lock_guard lock(tables_lock_);
        tables_[on_roll.number] = std::move(table);
    }
    follow(set, now);
    return std::nullopt;
}

void Hall::follow(Table& table, Moment now) {
    if (table.follow(now) || table.sitting().game().steps().empty())
        give_back_wanted(table, now);
    table.touch_all();
    {
        const std::lock_guard lock(tables_lock_);
        statuses_[table.number()] = table.status();
    }
    for (std::size_t seat = 0; seat <= treaty::max_parties; ++seat)
        queues_.tell({table.number(), seat}, table.version(seat));
    touch_class();
    if (table.sitting().agents_due())
        think(table.number());
}

void Hall::think(TableNumber number) {
    auto turn = std::make_shared<game::AgentsTurn>(table(number)->sitting().lift_agents_turn());
    queues_.aside([this, number, turn] {
        turn->run();
        queues_.at_table(number, [this, number, turn] {
            Table* thought = table(number);
            thought->sitting().put_back(std::move(*turn));
            follow(*thought, Clock::now());
        });
    });
}

/// Seats that their people want back change hands where a session begins.
void Hall::give_back_wanted(Table& table, Moment now) {
    const auto roll = this->roll();
    const TableOnRoll* on_roll = roll->table(table.number());
    for (std::size_t i = 0; on_roll != nullptr && i < on_roll->seats.size(); ++i)
        if (on_roll->seats[i].wanted && table.sitting().hand_over(rules::PartyId(i), game::Seat{}))
            static_cast<void>(change(now, record::SeatHeld{table.number(), roll->parties[i], ""}));
    table.follow(now);
}

bool Hall::hold_seat(Table& table, rules::PartyId seat, const std::string& by, Moment now) {
    if (!table.sitting().hand_over(seat, game::Seat{by}))
        return false;
    const bool kept = !change(now, record::SeatHeld{table.number(), table.sitting().scenario().at(seat).id, by});
    follow(table, now);
    return kept;
}

bool Hall::is_out_of_time(const TableStatus& table, Moment now) const {
    const auto roll = this->roll();
    if (roll->paused || table.ended || table.due.empty())
        return false;
    if (roll->last_session && table.meeting + 1 > *roll->last_session)
        return true;
    const auto left = time_left(*roll, table, now);
    return left && left->count() == 0;
}

void Hall::tick(Moment now) {
    for (const TableStatus& status : statuses())
        if (is_out_of_time(status, now))
            queues_.at_table(status.number, [this, number = status.number, now] {
                Table* table = this->table(number);
                if (table == nullptr || table->sitting().is_lifted() || !is_out_of_time(table->status(), now))
                    return;
                for (const rules::PartyId seat : table->sitting().persons_due())
                    if (table->sitting().persons_due().contains(seat))
                        table->play_plainest(seat);
                follow(*table, now);
            });
}

std::vector<TableStatus> Hall::statuses() const {
    const std::lock_guard lock(tables_lock_);
    std::vector<TableStatus> all;
    for (const auto& [number, status] : statuses_)
        all.push_back(status);
    return all;
}

void Hall::touch_class() {
    std::uint64_t version = 0;
    {
        const std::lock_guard lock(tables_lock_);
        version = ++class_version_;
    }
    queues_.tell({0, 0}, version);
}

std::uint64_t Hall::class_version() const {
    const std::lock_guard lock(tables_lock_);
    return class_version_;
}

void Hall::hear(PersonNumber person, Moment now) {
    const std::lock_guard lock(tables_lock_);
    heard_[person] = now;
}

std::map<PersonNumber, Moment> Hall::heard() const {
    const std::lock_guard lock(tables_lock_);
    return heard_;
}

std::string Hall::new_teachers_key() {
    const std::lock_guard lock(roll_lock_);
    teachers_key_ = drawn_token();
    return teachers_key_;
}

bool Hall::use_teachers_key(std::string_view key) {
    const std::lock_guard lock(roll_lock_);
    if (teachers_key_.empty() || !matches(key, hash_of(teachers_key_)))
        return false;
    teachers_key_.clear();
    return true;
}

std::optional<storage::Problem> Hall::trouble() const {
    const std::lock_guard lock(roll_lock_);
    return trouble_;
}

} // namespace parley::classroom
