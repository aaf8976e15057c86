// The class as it goes on: its roll, its tables, its folder. The roll is a value that is replaced whole, each change on
// the disk before anybody sees it; a table is touched on its own queue only. Where something cannot be kept, nothing
// more is done there until it can. Knows nothing of requests and pages.
#pragma once

#include "agents/agent.hpp"
#include "classroom/hall/allowance.hpp"
#include "classroom/hall/kept_pages.hpp"
#include "classroom/hall/moments_effort.hpp"
#include "classroom/hall/queues.hpp"
#include "classroom/hall/table.hpp"
#include "classroom/roll/class_log.hpp"

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <set>

namespace parley::classroom {

struct ClassPapers;
class MomentsDesk;

struct HallOptions {
    std::filesystem::path folder;
    std::string agent{"envoy"}; // who plays for absent people
    std::uint32_t node_budget{agents::default_node_budget};
    std::uint64_t seed{};
    bool one_seed{true};
    MomentsEffort moments{};
    /// How a turn of computer delegations is worked on; by itself where empty. For tests of what it may throw.
    std::function<void(game::AgentsTurn&)> run_turn{};
};

class Hall {
  public:
    using Trouble = std::variant<storage::Problem, LogProblem>;
    ~Hall();
    /// A new class in the folder, which is made and holds none yet.
    [[nodiscard]] static core::Result<std::unique_ptr<Hall>, Trouble>
    open(std::shared_ptr<const scenario::Scenario> scenario, HallOptions options, Queues& queues, Moment now);
    /// The class that is in the folder, with all its tables. A table whose saved game cannot be read, or is no game of
    /// this class, is not played; its file stays as it is, and the others play.
    [[nodiscard]] static core::Result<std::unique_ptr<Hall>, Trouble>
    take_up(std::shared_ptr<const scenario::Scenario> scenario, HallOptions options, Queues& queues, Moment now);

    [[nodiscard]] const scenario::Scenario& scenario() const { return *scenario_; }
    [[nodiscard]] const HallOptions& options() const { return options_; }
    /// As it is now. Any thread.
    [[nodiscard]] std::shared_ptr<const Roll> roll() const;
    [[nodiscard]] std::shared_ptr<const Names> names() const;

    /// Decides by the roll what happens, writes it, and takes it in: all of it or none. Any thread. Several that wait
    /// for the disk at the same time are written at once, each decided by the roll that those before it left; none
    /// returns before its records are on the disk. `decide` is called once, perhaps by the thread of another that
    /// waits; it changes nothing but what is its caller's own.
    using Decide = std::function<std::vector<Record>(const Roll&)>;
    [[nodiscard]] std::optional<storage::Problem> change(Moment now, const Decide& decide);
    /// The same for one record that is known.
    [[nodiscard]] std::optional<storage::Problem> change(Moment now, Record record);

    /// Keeps the name in names.csv, with a number behind it where another in the class is called so. Any thread.
    void name(PersonNumber person, std::string name);
    /// Deletes names.csv and forgets all names.
    [[nodiscard]] std::optional<storage::Problem> forget_names();

    /// Null for a table that is not open. To be touched on its own queue only.
    [[nodiscard]] Table* table(TableNumber number);
    /// Makes the games of all tables that the roll has and that have none, or takes them up from their files. What
    /// could not be made is tried again by `tick`. Any thread; one at a time.
    [[nodiscard]] std::optional<storage::Problem> set_tables(Moment now);
    /// Why the table's file could not be taken up, as a sentence; nothing for any other table. Any thread.
    [[nodiscard]] std::optional<std::string> broken(TableNumber number) const;

    /// After a change at the table, on its queue: who sees it is told, and computer delegations think when they are
    /// due.
    void follow(Table& table, Moment now);
    /// The plainest move is made for a seat whose people are waited for, and it is noted that they did not make it
    /// themselves. On the table's queue; to be followed. Requires: `persons_due` has the seat.
    void move_plainly(Table& table, rules::PartyId seat, Moment now);
    /// Somebody was seated at the table: its pages are told, and where its game has not begun a seat that its people
    /// want is theirs at once. Any thread.
    void seated_at(TableNumber table, Moment now);
    /// Gives a seat of the table to that agent, or "" to its people, from now on; on the table's queue. False while its
    /// game cannot change hands, and where the change cannot be kept.
    bool hold_seat(Table& table, rules::PartyId seat, const std::string& by, Moment now);
    /// To be called about once a second, on the class's queue: where a session's time has run out, or the class is to
    /// end, the plainest moves are made for those who are waited for. What could not be kept is tried again.
    void tick(Moment now);
    /// Asks the computer delegations of a table that was stopped by what they threw once more; on its queue.
    void let_go_on(Table& table, Moment now);
    /// As far as it was last followed. Any thread.
    [[nodiscard]] std::vector<TableStatus> statuses() const;

    /// What the class came to, as far as it was last drawn up; null before. Any thread.
    [[nodiscard]] std::shared_ptr<const ClassPapers> papers() const;
    /// Has it drawn up anew, on the tables' queues and aside; a second wish meanwhile changes nothing.
    void draw_up_papers();

    /// Pages of games that are over, once drawn. Any thread.
    [[nodiscard]] KeptPages& kept_pages() { return kept_pages_; }

    /// Has the moments that mattered to the seat worked out, aside: they come into its notes. A second wish changes
    /// nothing. On the table's queue. Requires: its game has ended.
    void seek_moments(Table& table, rules::PartyId seat);

    /// A change of the class: every page may show it.
    void touch_class();
    [[nodiscard]] std::uint64_t class_version() const;

    /// What a seat prepares has changed and nothing else: its status is taken anew. On the table's queue.
    void note(const Table& table);

    /// A phone has opened the page that only says that it gets here; `phone` tells it from others.
    void greet(const std::string& phone);
    [[nodiscard]] std::size_t greeted() const;

    /// Under which of the machine's addresses phones are told to come; "" for the one chosen at the start. Until it
    /// ends.
    void show_address(std::string address);
    [[nodiscard]] std::string shown_address() const;

    /// When somebody's page last asked for something.
    void hear(PersonNumber person, Moment now);
    [[nodiscard]] std::map<PersonNumber, Moment> heard() const;

    /// Whether the person may send another form: ten in any second. Counts it. Any thread.
    [[nodiscard]] bool may_post(PersonNumber person, Moment now);
    /// Whether a code or return words may be tried: five wrong ones in any second of the whole room. Any thread.
    [[nodiscard]] bool may_guess(Moment now) const;
    void count_wrong_guess(Moment now);

    /// The one-time secret of the teacher's link; true once.
    [[nodiscard]] bool use_teachers_key(std::string_view key);
    [[nodiscard]] std::string new_teachers_key();

    [[nodiscard]] Queues& queues() { return queues_; }
    [[nodiscard]] std::optional<storage::Problem> trouble() const;
    /// Work of the class threw: the teacher is told, since nobody else could be. Any thread.
    void stumbled(std::string_view thrown);
    /// What was thrown last, if anything ever was. Any thread.
    [[nodiscard]] std::optional<std::string> stumbled() const;
    [[nodiscard]] std::filesystem::path table_path(TableNumber number) const;

  private:
    Hall(std::shared_ptr<const scenario::Scenario> scenario, HallOptions options, Queues& queues, ClassLog log,
         Roll roll);
    [[nodiscard]] std::int64_t last_sign_of_life(Moment now) const; // milliseconds since 1970
    struct Wish;                                                    // a change that waits to be written
    void write_all_wished();
    void write(const std::vector<Wish*>& wishes);
    struct Found; // a table's game, or why there is none
    [[nodiscard]] Found find_game(const TableOnRoll& table) const;
    [[nodiscard]] std::vector<Found> find_games(const std::vector<const TableOnRoll*>& tables) const;
    void set_table(const TableOnRoll& table, Found found, Moment now);
    [[nodiscard]] bool lacks_tables() const;
    void read_names();
    void keep_names();
    void append_names();
    void think(TableNumber number);
    void mend(Table& table, Moment now);
    void note_the_end(const Table& table, Moment now);
    void play_for_the_late(Table& table, Moment now);
    void give_back_wanted(Table& table, Moment now);
    [[nodiscard]] bool is_out_of_time(const TableStatus& table, Moment now) const;

    std::shared_ptr<const scenario::Scenario> scenario_;
    HallOptions options_;
    Queues& queues_;
    std::unique_ptr<MomentsDesk> moments_;

    std::mutex writing_lock_; // of the log; held, as the next, while the disk is waited for
    ClassLog log_;
    std::mutex names_writing_lock_; // of names.csv
    std::optional<storage::AppendFile> names_file_;
    std::mutex setting_lock_; // of making tables

    mutable std::mutex roll_lock_; // of what can be had at once; never held while the disk is waited for
    std::shared_ptr<const Roll> roll_;
    std::vector<Wish*> wishes_; // in the order in which they came
    std::shared_ptr<const Names> names_;
    std::string unkept_names_; // rows
    std::optional<std::string> stumbled_;
    std::optional<storage::Problem> log_trouble_, names_trouble_, tables_trouble_;
    std::string teachers_key_;

    mutable std::mutex tables_lock_; // of the list and the statuses, not of the tables
    std::map<TableNumber, std::unique_ptr<Table>> tables_;
    std::map<TableNumber, TableStatus> statuses_;
    std::map<TableNumber, std::string> broken_;
    std::map<PersonNumber, Moment> heard_;
    std::set<std::string> greeted_;
    std::string shown_address_;
    std::shared_ptr<const ClassPapers> papers_;
    bool drawing_up_{};
    KeptPages kept_pages_;
    std::uint64_t class_version_{};

    static constexpr std::size_t posts_a_second = 10, wrong_guesses_a_second = 5;
    mutable std::mutex allowances_lock_;
    std::map<PersonNumber, Allowance<posts_a_second>> posts_;
    Allowance<wrong_guesses_a_second> wrong_guesses_;
};

} // namespace parley::classroom
