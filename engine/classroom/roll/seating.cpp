#include "classroom/roll/seating.hpp"

#include "core/keyed_draw.hpp"

#include <algorithm>

namespace parley::classroom {
namespace {

/// The purpose of the draw: apart from all that games draw with the same seed.
constexpr std::uint32_t purpose_of_tables = 0x7AB1E;
constexpr std::uint64_t seeds = 1'000'000;

std::vector<PersonNumber> without_place(const Roll& roll) {
    std::vector<PersonNumber> people;
    for (const Person& each : roll.people)
        if (!each.place && !each.removed)
            people.push_back(each.number);
    return people;
}

/// Opens tables in a plan, and seats people at them.
class Planning {
  public:
    Planning(const Roll& roll, const std::string& agent)
        : roll_(roll),
          agent_(agent),
          next_(static_cast<TableNumber>(roll.tables.size() + 1)) {}

    /// `people` in turn to the seats, `a_seat` to each at most; seats that stay empty are the computer's.
    std::size_t open(const std::vector<PersonNumber>& people, std::size_t a_seat) {
        const std::size_t parties = roll_.parties.size();
        record::TableOpened opened{next_, seed_of_table(roll_, next_), {}};
        std::size_t computers = 0;
        for (std::size_t seat = 0; seat < parties; ++seat) {
            const bool filled = seat < people.size();
            opened.seats.push_back(filled ? "" : agent_);
            computers += filled ? 0 : 1;
        }
        records.emplace_back(std::move(opened));
        for (std::size_t i = 0; i < people.size() && i < parties * a_seat; ++i)
            seat(people[i], next_, i % parties);
        ++next_;
        return computers;
    }

    void seat(PersonNumber person, TableNumber table, std::size_t party) {
        records.emplace_back(record::Seated{person, table, roll_.parties[party]});
    }
    void watch(PersonNumber person, TableNumber table) { records.emplace_back(record::Seated{person, table, ""}); }

    [[nodiscard]] TableNumber next() const { return next_; }
    std::vector<Record> records;

  private:
    const Roll& roll_;
    const std::string& agent_;
    TableNumber next_;
};

} // namespace

std::uint64_t seed_of_table(const Roll& roll, TableNumber table) {
    if (roll.one_seed)
        return roll.seed;
    return core::draw_bits({roll.seed, purpose_of_tables, 0, 0, table}) % seeds;
}

SeatingPlan plan_seating(const Roll& roll, std::size_t a_seat, OddOnes odd, const std::string& agent) {
    SeatingPlan plan;
    std::vector<PersonNumber> people = without_place(roll);
    const std::size_t a_table = roll.parties.size() * a_seat;
    Planning planning(roll, agent);
    plan.full_tables = people.size() / a_table;
    const TableNumber first = planning.next();
    for (std::size_t t = 0; t < plan.full_tables; ++t)
        planning.open({people.begin() + static_cast<std::ptrdiff_t>(t * a_table),
                       people.begin() + static_cast<std::ptrdiff_t>((t + 1) * a_table)},
                      a_seat);
    people.erase(people.begin(), people.begin() + static_cast<std::ptrdiff_t>(plan.full_tables * a_table));
    plan.odd = people;
    const std::size_t room = plan.full_tables * roll.parties.size() * (max_team - a_seat);
    if (odd == OddOnes::against_computer || plan.full_tables == 0 ||
        (odd == OddOnes::join_teams && people.size() > room)) {
        if (!people.empty())
            plan.computer_seats = planning.open(people, a_seat);
    } else {
        for (std::size_t i = 0; i < people.size(); ++i) {
            const auto table = static_cast<TableNumber>(first + i / roll.parties.size() % plan.full_tables);
            if (odd == OddOnes::join_teams)
                planning.seat(people[i], table, i % roll.parties.size());
            else
                planning.watch(people[i], static_cast<TableNumber>(first + i % plan.full_tables));
        }
        (odd == OddOnes::join_teams ? plan.joined : plan.watching) = people.size();
    }
    plan.records = std::move(planning.records);
    return plan;
}

std::vector<Record> seat_at(const Roll& roll, PersonNumber person, TableNumber table, const std::string& seat) {
    std::vector<Record> records{record::Seated{person, table, seat}};
    const TableOnRoll* there = roll.table(table);
    const std::optional<std::size_t> party = roll.party(seat);
    if (there != nullptr && party && !there->seats[*party].by.empty())
        records.emplace_back(record::SeatWanted{table, seat});
    return records;
}

std::vector<Record> seat_at_new_table(const Roll& roll, PersonNumber person, const std::string& agent) {
    if (roll.tables.size() >= max_tables)
        return {};
    Planning planning(roll, agent);
    planning.open({person}, 1);
    return std::move(planning.records);
}

std::vector<Record> open_full_tables(const Roll& roll, std::size_t a_seat, PersonNumber newcomer,
                                     const std::string& agent) {
    std::vector<PersonNumber> waiting = without_place(roll);
    if (newcomer != 0)
        waiting.push_back(newcomer);
    const std::size_t a_table = roll.parties.size() * a_seat;
    Planning planning(roll, agent);
    for (std::size_t from = 0; from + a_table <= waiting.size() && planning.next() <= max_tables; from += a_table)
        planning.open({waiting.begin() + static_cast<std::ptrdiff_t>(from),
                       waiting.begin() + static_cast<std::ptrdiff_t>(from + a_table)},
                      a_seat);
    return std::move(planning.records);
}

std::vector<Record> place_latecomer(const Roll& roll, PersonNumber person, const std::string& agent,
                                    const std::function<bool(TableNumber)>& is_over) {
    const auto is_open = [&](const TableOnRoll& table) { return !table.closed && !is_over(table.number); };
    const bool waits_for_full = roll.opens_when_full > 0;
    for (const bool computers_too : {false, true})
        for (const TableOnRoll& table : roll.tables)
            for (std::size_t seat = 0; seat < table.seats.size() && is_open(table); ++seat)
                if (table.seats[seat].pen == 0 && table.seats[seat].by.empty() != computers_too &&
                    !(computers_too && waits_for_full))
                    return seat_at(roll, person, table.number, roll.parties[seat]);
    if (waits_for_full)
        return open_full_tables(roll, roll.opens_when_full, person, agent);
    if (std::ranges::none_of(roll.tables, is_open))
        return {};
    std::vector<Record> records = seat_at_new_table(roll, person, agent);
    if (!records.empty())
        return records;
    const auto watchers = [&](const TableOnRoll& table) {
        return is_open(table) ? roll.team({table.number, ""}).size() : max_people + 1;
    };
    const auto fewest = std::ranges::min_element(roll.tables, {}, watchers);
    return {record::Seated{person, fewest->number, ""}};
}

} // namespace parley::classroom
