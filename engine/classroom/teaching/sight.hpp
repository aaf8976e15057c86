// What the teacher's pages are made of: the class as it is at one moment. Knows no page.
#pragma once

#include "classroom/hall/hall.hpp"

#include <string>

namespace parley::classroom {

struct TeachersSight {
    const Roll& roll;
    const Names& names;
    const scenario::Scenario& scenario;
    const std::vector<TableStatus>& tables; // as `statuses` gives them, those that are closed too
    const std::map<PersonNumber, Moment>& heard;
    std::optional<std::string> trouble, stumbled; // of keeping the class; what work of it threw last
    std::string address;                          // "http://192.168.7.20:8722"
    std::vector<std::string> others;              // at which the class can be reached as well
    std::vector<std::string> warnings;            // about the network
    std::size_t phones{};                         // that opened the page which only says that they get here
    std::string agent;                            // who plays for absent people, as in the roster
    std::string folder;
    std::uint64_t version{};
    Moment now{};

    [[nodiscard]] const scenario::PublicScenario& open() const { return scenario.open; }
    /// Those who are in the class and were not removed.
    [[nodiscard]] std::size_t people() const;
    [[nodiscard]] std::size_t waiting_people() const;
    [[nodiscard]] const TableStatus* status(TableNumber table) const;
    [[nodiscard]] bool is_closed(TableNumber table) const;
    /// As typed, or by pseudonym where the name was forgotten: for the teacher's own pages.
    [[nodiscard]] std::string called(const Person& person) const;
    [[nodiscard]] std::size_t at_play() const; // tables, neither ended nor closed
    /// There were tables, and nobody plays at any of them any more.
    [[nodiscard]] bool is_over() const;
    /// Those of that seat as they are called, or that the computer has it, or that nobody sits there.
    [[nodiscard]] std::string holder(TableNumber table, rules::PartyId party) const;
    [[nodiscard]] bool is_held_by_computer(TableNumber table, rules::PartyId party) const;
    /// Seconds since the page of somebody of that seat last asked for something; nothing where none ever did.
    [[nodiscard]] std::optional<std::int64_t> heard_ago(TableNumber table, rules::PartyId party) const;
    [[nodiscard]] std::optional<std::int64_t> heard_ago(const Person& person) const;
};

/// How long a wait is before it counts as late.
inline constexpr std::chrono::seconds is_late{180};

/// Whose people a table waits for.
struct WaitedFor {
    const TableStatus* table;
    rules::PartyId party;
    std::chrono::seconds span;
};
/// The longest first; closed tables left out.
[[nodiscard]] std::vector<WaitedFor> waited_for(const TeachersSight& sight);

/// The session, from 0, in which most of the tables are that are not over; 0 for none.
[[nodiscard]] std::size_t common_session(const std::vector<TableStatus>& tables);

} // namespace parley::classroom
