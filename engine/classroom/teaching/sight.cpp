#include "classroom/teaching/sight.hpp"

#include "wording/classroom/table_words.hpp"

#include <algorithm>

namespace parley::classroom {

std::size_t TeachersSight::people() const {
    return static_cast<std::size_t>(std::ranges::count(roll.people, false, &Person::removed));
}

std::size_t TeachersSight::waiting_people() const {
    return static_cast<std::size_t>(
        std::ranges::count_if(roll.people, [](const Person& each) { return !each.place && !each.removed; }));
}

const TableStatus* TeachersSight::status(TableNumber table) const {
    const auto found = std::ranges::find(tables, table, &TableStatus::number);
    return found == tables.end() ? nullptr : &*found;
}

bool TeachersSight::is_closed(TableNumber table) const {
    const TableOnRoll* on_roll = roll.table(table);
    return on_roll == nullptr || on_roll->closed;
}

bool TeachersSight::is_held_by_computer(TableNumber table, rules::PartyId party) const {
    const TableOnRoll* on_roll = roll.table(table);
    return on_roll != nullptr && !on_roll->seats[party.index()].by.empty();
}

std::string TeachersSight::holder(TableNumber table, rules::PartyId party) const {
    if (is_held_by_computer(table, party))
        return wording::the_computer();
    std::vector<std::string> people;
    for (const Person* each : roll.team({table, roll.parties[party.index()]}))
        people.push_back(called(*each));
    return people.empty() ? wording::nobody_yet() : wording::team_names(people);
}

std::string TeachersSight::called(const Person& person) const {
    const auto name = names.find(person.number);
    return name == names.end() ? person.pseudonym : name->second;
}

std::size_t TeachersSight::at_play() const {
    return static_cast<std::size_t>(
        std::ranges::count_if(tables, [&](const TableStatus& each) { return !each.ended && !is_closed(each.number); }));
}

bool TeachersSight::is_over() const {
    return at_play() == 0 && std::ranges::any_of(tables, [](const TableStatus& each) { return each.ended; });
}

std::optional<std::int64_t> TeachersSight::heard_ago(const Person& person) const {
    const auto found = heard.find(person.number);
    if (found == heard.end())
        return std::nullopt;
    return std::max<std::int64_t>(0, std::chrono::duration_cast<std::chrono::seconds>(now - found->second).count());
}

std::optional<std::int64_t> TeachersSight::heard_ago(TableNumber table, rules::PartyId party) const {
    std::optional<std::int64_t> latest;
    for (const Person* each : roll.team({table, roll.parties[party.index()]}))
        if (const auto ago = heard_ago(*each); ago && (!latest || *ago < *latest))
            latest = ago;
    return latest;
}

std::vector<WaitedFor> waited_for(const TeachersSight& sight) {
    std::vector<WaitedFor> all;
    for (const TableStatus& table : sight.tables)
        if (!sight.is_closed(table.number))
            for (const rules::PartyId party : table.due)
                all.push_back({&table, party,
                               std::max(std::chrono::duration_cast<std::chrono::seconds>(sight.now - table.since),
                                        std::chrono::seconds(0))});
    std::ranges::stable_sort(all, std::ranges::greater{}, &WaitedFor::span);
    return all;
}

std::size_t common_session(const std::vector<TableStatus>& tables) {
    std::map<std::size_t, std::size_t> counts;
    for (const TableStatus& table : tables)
        if (!table.ended)
            ++counts[table.meeting];
    const auto most = std::ranges::max_element(counts, {}, [](const auto& each) { return each.second; });
    return most == counts.end() ? 0 : most->first;
}

} // namespace parley::classroom
