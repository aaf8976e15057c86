// Courses outside the room move by public rules at briefings, and no text binds them. For the rules' own sources.
#pragma once

#include "rules/transition.hpp"

namespace parley::rules {

/// Each course stands where it starts.
void start_courses(Transition& transition);

/// At a briefing, after the deck. Which moves are due is settled before any is made. True when one of them brings an
/// incident.
bool move_courses(Transition& transition);

/// From when on what is agreed counts, as the text now stands after it stood as `before`.
void note_agreed_since(Transition& transition, const treaty::RollingText& before);

} // namespace parley::rules
