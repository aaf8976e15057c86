// The teacher's page: who is in the class, which tables there are, whom they wait for, and what can be done about it.
// Shows nothing that is secret but where it says so. Knows no request.
#pragma once

#include "classroom/hall/hall.hpp"
#include "classroom/roll/seating.hpp"

#include <string>

namespace parley::classroom {

struct TeachersSight {
    const Roll& roll;
    const Names& names;
    const scenario::PublicScenario& scenario;
    const std::vector<TableStatus>& tables;
    const std::map<PersonNumber, Moment>& heard;
    std::optional<std::string> trouble;
    std::string address;               // "http://192.168.7.20:8722"
    std::vector<std::string> warnings; // about the network
    std::uint64_t version{};
    Moment now{};
};

[[nodiscard]] std::string teacher_page(const TeachersSight& sight);

/// A table as one of its seats sees it, marked as secret.
[[nodiscard]] std::string table_as_seat_page(const TeachersSight& sight, const Table& table, rules::PartyId seat);

} // namespace parley::classroom
