// The members of the records, for reading and writing them as JSON. Included by log_lines.cpp alone, so that
// Boost.Describe stays out of every other header. Names are never changed once written: the logs of classes hold them.
#pragma once

#include "game/classes/record.hpp"

#include <boost/describe/class.hpp>

namespace parley::game::record {

BOOST_DESCRIBE_STRUCT(ClassOpened, (), (format, scenario, code, seed, one_seed))
BOOST_DESCRIBE_STRUCT(TeacherAdmitted, (), (token))
BOOST_DESCRIBE_STRUCT(Joined, (), (person, pseudonym, token, back))
BOOST_DESCRIBE_STRUCT(Returned, (), (person, token))
BOOST_DESCRIBE_STRUCT(NewReturnWords, (), (person, back))
BOOST_DESCRIBE_STRUCT(Removed, (), (person))
BOOST_DESCRIBE_STRUCT(TableOpened, (), (table, seed, seats))
BOOST_DESCRIBE_STRUCT(TableClosed, (), (table))
BOOST_DESCRIBE_STRUCT(Seated, (), (person, table, seat))
BOOST_DESCRIBE_STRUCT(Unseated, (), (person))
BOOST_DESCRIBE_STRUCT(PenTaken, (), (person))
BOOST_DESCRIBE_STRUCT(SeatHeld, (), (table, seat, by))
BOOST_DESCRIBE_STRUCT(SeatWanted, (), (table, seat))
BOOST_DESCRIBE_STRUCT(Paused, (), ())
BOOST_DESCRIBE_STRUCT(Resumed, (), ())
BOOST_DESCRIBE_STRUCT(Told, (), (table, text))
BOOST_DESCRIBE_STRUCT(SessionTime, (), (seconds))
BOOST_DESCRIBE_STRUCT(Extended, (), (table, seconds))
BOOST_DESCRIBE_STRUCT(LastSession, (), (session))
BOOST_DESCRIBE_STRUCT(Released, (), (table))
BOOST_DESCRIBE_STRUCT(StretchBegun, (), (table, stretch))
BOOST_DESCRIBE_STRUCT(TakenUp, (), (away_since))
BOOST_DESCRIBE_STRUCT(OpensWhenFull, (), (people_a_seat))
BOOST_DESCRIBE_STRUCT(ToldSeat, (), (table, seat, text))
BOOST_DESCRIBE_STRUCT(GivenAnswer, (), (question, answer))
BOOST_DESCRIBE_STRUCT(QuizHandedIn, (), (person, after, given))
BOOST_DESCRIBE_STRUCT(QuizAsked, (), (asked))
BOOST_DESCRIBE_STRUCT(TableEnded, (), (table))
BOOST_DESCRIBE_STRUCT(Nudged, (), (table, seat))
BOOST_DESCRIBE_STRUCT(Heard, (), (person, told))
BOOST_DESCRIBE_STRUCT(MovedPlainly, (), (table, seat, session))

} // namespace parley::game::record
