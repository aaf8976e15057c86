#include "classroom/hall/hall.hpp"

#include "classroom/hall/clock.hpp"
#include "classroom/hall/moments_desk.hpp"
#include "classroom/roll/secret.hpp"
#include "game/desk.hpp"
#include "storage/directories.hpp"

#include <algorithm>
#include <cassert>
#include <filesystem>

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

} // namespace

Hall::Hall(std::shared_ptr<const scenario::Scenario> scenario, HallOptions options, Queues& queues, ClassLog log,
           Roll roll)
    : scenario_(std::move(scenario)),
      options_(std::move(options)),
      queues_(queues),
      moments_(std::make_unique<MomentsDesk>(queues)),
      log_(std::move(log)),
      roll_(std::make_shared<const Roll>(std::move(roll))),
      names_(std::make_shared<const Names>()) {}

Hall::~Hall() = default;

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
    static_cast<void>(hall->change(now, record::TakenUp{hall->last_sign_of_life(now)}));
    hall->read_names();
    static_cast<void>(hall->set_tables(now)); // tried again each second
    return hall;
}

/// When something was last written of the class or of a table's game: until then at least the program ran.
std::int64_t Hall::last_sign_of_life(Moment now) const {
    const std::shared_ptr<const Roll> roll = this->roll();
    std::int64_t last = roll->last_at;
    for (const TableOnRoll& each : roll->tables) {
        std::error_code missing;
        const auto written = std::filesystem::last_write_time(table_path(each.number), missing);
        if (!missing)
            last = std::max(last, milliseconds(std::chrono::time_point_cast<Clock::duration>(
                                      std::filesystem::file_time_type::clock::to_sys(written))));
    }
    return std::min(last, milliseconds(now));
}

std::shared_ptr<const Roll> Hall::roll() const {
    const std::lock_guard lock(roll_lock_);
    return roll_;
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

void Hall::follow(Table& table, Moment now) {
    if (table.follow(now)) {
        static_cast<void>(change(now, record::StretchBegun{table.number(), table.stretch()}));
        give_back_wanted(table, now);
    }
    note_the_end(table, now);
    table.touch_all();
    {
        const std::lock_guard lock(tables_lock_);
        statuses_[table.number()] = table.status();
    }
    for (std::size_t seat = 0; seat <= treaty::max_parties; ++seat)
        queues_.tell({table.number(), seat}, table.version(seat));
    touch_class();
    const auto roll = this->roll();
    const TableOnRoll* on_roll = roll->table(table.number());
    if (table.sitting().agents_due() && !table.is_stopped() && table.sitting().keeping() && on_roll != nullptr &&
        !on_roll->closed)
        think(table.number());
}

/// When a table's game was over stands in the log, so that it can be told how long it took.
void Hall::note_the_end(const Table& table, Moment now) {
    if (!table.sitting().game().ended())
        return;
    const auto roll = this->roll();
    if (const TableOnRoll* on_roll = roll->table(table.number()); on_roll != nullptr && !on_roll->ended_at)
        static_cast<void>(change(now, record::TableEnded{table.number()}));
}

void Hall::seated_at(TableNumber number, Moment now) {
    queues_.at_table(number, [this, number, now] {
        Table* table = this->table(number);
        if (table == nullptr)
            return;
        if (table->sitting().game().steps().empty())
            give_back_wanted(*table, now);
        follow(*table, now);
    });
}

void Hall::think(TableNumber number) {
    auto turn = std::make_shared<game::AgentsTurn>(table(number)->sitting().lift_agents_turn());
    queues_.aside([this, number, turn] {
        std::optional<std::string> thrown;
        try {
            if (options_.run_turn)
                options_.run_turn(*turn);
            else
                turn->run();
        } catch (const std::exception& error) {
            thrown = error.what();
        }
        queues_.at_table(number, [this, number, turn, thrown] {
            Table* thought = table(number);
            if (thrown) {
                thought->sitting().give_up(std::move(*turn), *thrown);
                thought->stop(*thrown);
            } else {
                thought->sitting().put_back(std::move(*turn));
            }
            follow(*thought, Clock::now());
        });
    });
}

void Hall::let_go_on(Table& table, Moment now) {
    table.go_on();
    follow(table, now);
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
    if (!table.sitting().keep_up() || !table.sitting().hand_over(seat, game::Seat{by}))
        return false;
    table.go_on(); // others hold its seats now
    const bool kept = !change(now, record::SeatHeld{table.number(), table.sitting().scenario().at(seat).id, by});
    follow(table, now);
    return kept;
}

bool Hall::is_out_of_time(const TableStatus& table, Moment now) const {
    const auto roll = this->roll();
    const TableOnRoll* on_roll = roll->table(table.number);
    if (roll->paused || table.ended || table.due.empty() || on_roll == nullptr || on_roll->closed)
        return false;
    if (roll->last_session && table.meeting + 1 > *roll->last_session)
        return true;
    const auto left = time_left(*roll, table, now);
    return left && left->count() == 0;
}

void Hall::tick(Moment now) {
    keep_names();
    if (lacks_tables())
        static_cast<void>(set_tables(now));
    for (const TableStatus& status : statuses()) {
        if (!status.trouble && !is_out_of_time(status, now))
            continue;
        queues_.at_table(status.number, [this, number = status.number, now] {
            Table* table = this->table(number);
            if (table == nullptr || table->sitting().is_lifted())
                return;
            mend(*table, now);
            play_for_the_late(*table, now);
        });
    }
}

void Hall::play_for_the_late(Table& table, Moment now) {
    if (!is_out_of_time(table.status(), now) || !table.sitting().keep_up())
        return;
    for (const rules::PartyId seat : table.sitting().persons_due())
        if (table.sitting().persons_due().contains(seat))
            move_plainly(table, seat, now);
    follow(table, now);
}

/// Noted once a session. The move is on the disk before: where the note cannot be kept, the game is not the worse.
void Hall::move_plainly(Table& table, rules::PartyId seat, Moment now) {
    const auto session = static_cast<std::uint32_t>(table.meeting());
    table.play_plainest(seat);
    static_cast<void>(change(now, [&](const Roll& roll) -> std::vector<Record> {
        const TableOnRoll* on_roll = roll.table(table.number());
        if (on_roll == nullptr || std::ranges::binary_search(on_roll->seats[seat.index()].plainly, session))
            return {};
        return {record::MovedPlainly{table.number(), roll.parties[seat.index()], session}};
    }));
}

/// What could not be written is tried again; a file that is gone is made anew.
void Hall::mend(Table& table, Moment now) {
    seat::Sitting& sitting = table.sitting();
    if (sitting.keeping())
        return;
    std::error_code ignored;
    const std::filesystem::path path = table_path(table.number());
    if (!sitting.keep_up() && !std::filesystem::exists(path, ignored))
        static_cast<void>(sitting.keep_in(path));
    if (sitting.keeping())
        follow(table, now);
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

void Hall::note(const Table& table) {
    const TableStatus status = table.status();
    const std::lock_guard lock(tables_lock_);
    statuses_[table.number()] = status;
}

void Hall::greet(const std::string& phone) {
    constexpr std::size_t most = 4 * max_people;
    const std::lock_guard lock(tables_lock_);
    if (greeted_.size() < most)
        greeted_.insert(phone);
}

std::size_t Hall::greeted() const {
    const std::lock_guard lock(tables_lock_);
    return greeted_.size();
}

void Hall::show_address(std::string address) {
    const std::lock_guard lock(tables_lock_);
    shown_address_ = std::move(address);
}

std::string Hall::shown_address() const {
    const std::lock_guard lock(tables_lock_);
    return shown_address_;
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

void Hall::stumbled(std::string_view thrown) {
    const std::lock_guard lock(roll_lock_);
    stumbled_ = thrown;
}

std::optional<std::string> Hall::stumbled() const {
    const std::lock_guard lock(roll_lock_);
    return stumbled_;
}

std::optional<storage::Problem> Hall::trouble() const {
    const std::lock_guard lock(roll_lock_);
    return log_trouble_ ? log_trouble_ : names_trouble_ ? names_trouble_ : tables_trouble_;
}

bool Hall::may_post(PersonNumber person, Moment now) {
    const std::lock_guard lock(allowances_lock_);
    Allowance<posts_a_second>& posts = posts_[person];
    const bool open = posts.is_open(now);
    if (open)
        posts.count(now);
    return open;
}

bool Hall::may_guess(Moment now) const {
    const std::lock_guard lock(allowances_lock_);
    return wrong_guesses_.is_open(now);
}

void Hall::count_wrong_guess(Moment now) {
    const std::lock_guard lock(allowances_lock_);
    wrong_guesses_.count(now);
}

} // namespace parley::classroom
