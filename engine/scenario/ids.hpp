// Indices of the scenario's own lists, and the capacities that a state is laid out for.
#pragma once

#include "treaty/ids.hpp"

namespace parley::scenario {

using MeasureId = core::StrongId<struct MeasureTag>;       // counted within its party
using OccurrenceId = core::StrongId<struct OccurrenceTag>; // an event of the deck
using SiteId = core::StrongId<struct SiteTag>;
using ForumId = core::StrongId<struct ForumTag>;
using LockId = core::StrongId<struct LockTag>;
using FunctionId = core::StrongId<struct FunctionTag>; // of a regime that stands without an agreement
using OfficeId = core::StrongId<struct OfficeTag>;
using CourseId = core::StrongId<struct CourseTag>; // outside the room
using SessionIndex = std::uint8_t;                 // 0 is the first session of the calendar

using MeasureSet = core::IdSet<MeasureId>;
using OccurrenceSet = core::IdSet<OccurrenceId>;
using LockSet = core::IdSet<LockId>;
using FunctionSet = core::IdSet<FunctionId>;
using OfficeSet = core::IdSet<OfficeId>;

inline constexpr std::size_t max_measures = 24; // a party
inline constexpr std::size_t max_occurrences = 60;
inline constexpr std::size_t max_sites = 32;
inline constexpr std::size_t max_sessions = 12;
inline constexpr std::size_t max_periods = 8;
inline constexpr std::size_t max_locks = 8;
inline constexpr std::size_t max_functions = 8;
inline constexpr std::size_t max_offices = 6;
inline constexpr std::size_t max_rooms = 4; // of a forum
inline constexpr std::size_t max_course_steps = 8;
inline constexpr std::size_t max_course_moves = 12; // of a course

} // namespace parley::scenario
