// The wall, for a projector: how to join, how far each table is, and in the end what became of all. Public: no papers,
// no names. Knows no request.
#pragma once

#include "classroom/hall/hall.hpp"

#include <string>

namespace parley::classroom {

struct WallSight {
    const Roll& roll;
    const scenario::PublicScenario& scenario;
    const std::vector<TableStatus>& tables;
    std::string address; // "http://192.168.7.20:8722"
    std::string debrief; // markup of the class's debrief, "" until it is released
    std::uint64_t version{};
    Moment now{};
};

/// The sections of one screen of the class's debrief, from 0, with the ways to the others, for `WallSight::debrief`; of
/// the last screen where there are not so many. `quiz` is a section of its own, "" for none.
[[nodiscard]] std::string debrief_screen(const ClassPapers& papers, const std::string& quiz, std::size_t screen);

[[nodiscard]] std::string wall_page(const WallSight& sight);

} // namespace parley::classroom
