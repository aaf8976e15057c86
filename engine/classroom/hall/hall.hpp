// The class as it goes on: its roll, its tables, its folder. The roll is a value that is replaced whole, each change on
// the disk before anybody sees it; a table is touched on its own queue only. Knows nothing of requests and pages.
#pragma once

#include "classroom/hall/queues.hpp"
#include "classroom/hall/table.hpp"
#include "classroom/roll/class_log.hpp"

#include <functional>
#include <map>
#include <memory>
#include <mutex>

namespace parley::classroom {

struct HallOptions {
    std::filesystem::path folder;
    std::string agent{"envoy"}; // who plays for absent people
    std::uint32_t node_budget{agents::default_node_budget};
    std::uint64_t seed{};
    bool one_seed{true};
};

/// What a person typed as name, by number; not in the log, so that it can be forgotten.
using Names = std::map<PersonNumber, std::string>;

class Hall {
  public:
    using Trouble = std::variant<storage::Problem, LogProblem, game::JournalProblem>;
    /// A new class in the folder, which is made and holds none yet.
    [[nodiscard]] static core::Result<std::unique_ptr<Hall>, Trouble>
    open(std::shared_ptr<const scenario::Scenario> scenario, HallOptions options, Queues& queues, Moment now);
    /// The class that is in the folder, with all its tables.
    [[nodiscard]] static core::Result<std::unique_ptr<Hall>, Trouble>
    take_up(std::shared_ptr<const scenario::Scenario> scenario, HallOptions options, Queues& queues, Moment now);

    [[nodiscard]] const scenario::Scenario& scenario() const { return *scenario_; }
    [[nodiscard]] const HallOptions& options() const { return options_; }
    /// As it is now. Any thread.
    [[nodiscard]] std::shared_ptr<const Roll> roll() const;
    [[nodiscard]] std::shared_ptr<const Names> names() const;

    /// Decides under the roll's lock what happens, writes it, and takes it in: all of it or none. Any thread.
    using Decide = std::function<std::vector<Record>(const Roll&)>;
    [[nodiscard]] std::optional<storage::Problem> change(Moment now, const Decide& decide);
    /// The same for one record that is known.
    [[nodiscard]] std::optional<storage::Problem> change(Moment now, Record record);

    /// Keeps the name in names.csv. Any thread.
    void name(PersonNumber person, std::string name);
    /// Deletes names.csv and forgets all names.
    [[nodiscard]] std::optional<storage::Problem> forget_names();

    /// Null for a table that is not open. To be touched on its own queue only.
    [[nodiscard]] Table* table(TableNumber number);
    /// Makes the games of all tables that the roll has and that have none. On the class's queue.
    [[nodiscard]] std::optional<Trouble> set_tables(Moment now);

    /// After a change at the table, on its queue: who sees it is told, and computer delegations think when they are
    /// due.
    void follow(Table& table, Moment now);
    /// Gives a seat of the table to that agent, or "" to its people, from now on; on the table's queue. False while its
    /// game cannot change hands, and where the change cannot be kept.
    bool hold_seat(Table& table, rules::PartyId seat, const std::string& by, Moment now);
    /// To be called about once a second, on the class's queue: where a session's time has run out, or the class is to
    /// end, the plainest moves are made for those who are waited for.
    void tick(Moment now);
    /// As far as it was last followed. Any thread.
    [[nodiscard]] std::vector<TableStatus> statuses() const;

    /// A change of the class: every page may show it.
    void touch_class();
    [[nodiscard]] std::uint64_t class_version() const;

    /// When somebody's page last asked for something.
    void hear(PersonNumber person, Moment now);
    [[nodiscard]] std::map<PersonNumber, Moment> heard() const;

    /// The one-time secret of the teacher's link; true once.
    [[nodiscard]] bool use_teachers_key(std::string_view key);
    [[nodiscard]] std::string new_teachers_key();

    [[nodiscard]] Queues& queues() { return queues_; }
    [[nodiscard]] std::optional<storage::Problem> trouble() const;
    [[nodiscard]] std::filesystem::path table_path(TableNumber number) const;

  private:
    Hall(std::shared_ptr<const scenario::Scenario> scenario, HallOptions options, Queues& queues, ClassLog log,
         Roll roll);
    [[nodiscard]] std::optional<Trouble> set_table(const TableOnRoll& table, Moment now);
    void read_names();
    void think(TableNumber number);
    void give_back_wanted(Table& table, Moment now);
    [[nodiscard]] bool is_out_of_time(const TableStatus& table, Moment now) const;

    std::shared_ptr<const scenario::Scenario> scenario_;
    HallOptions options_;
    Queues& queues_;

    mutable std::mutex roll_lock_; // of the log, the roll, the names
    ClassLog log_;
    std::shared_ptr<const Roll> roll_;
    std::shared_ptr<const Names> names_;
    std::optional<storage::Problem> trouble_;
    std::string teachers_key_;

    mutable std::mutex tables_lock_; // of the list and the statuses, not of the tables
    std::map<TableNumber, std::unique_ptr<Table>> tables_;
    std::map<TableNumber, TableStatus> statuses_;
    std::map<PersonNumber, Moment> heard_;
    std::uint64_t class_version_{};
};

} // namespace parley::classroom
