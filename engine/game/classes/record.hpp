// What happened in a class, as values: the log is a list of these, and the roll is made of them. Each is a line of
// class.jsonl; names are never changed once written. Knows nothing of files.
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace parley::game {

using PersonNumber = std::uint32_t; // from 1
using TableNumber = std::uint32_t;  // from 1; 0 for all tables

/// What is written; a log of a later format is refused.
inline constexpr int class_format = 1;

namespace record {

struct ClassOpened {
    int format{class_format};
    std::string scenario, code; // the scenario's id
    std::uint64_t seed{};
    bool one_seed{}; // the same hidden instructions at all tables
};
struct TeacherAdmitted { // by the one-time link; the hash of the cookie's secret
    std::string token;
};
struct Joined {
    PersonNumber person{};
    std::string pseudonym, token, back; // hashes of the cookie's secret and of the return words
};
struct Returned { // by return words, with a new secret; the old one is nothing any more
    PersonNumber person{};
    std::string token;
};
struct NewReturnWords {
    PersonNumber person{};
    std::string back;
};
struct Removed {
    PersonNumber person{};
};
struct TableOpened {
    TableNumber table{};
    std::uint64_t seed{};
    std::vector<std::string> seats; // by party: "" for people, or the agent
};
struct TableClosed {
    TableNumber table{};
};
struct Seated {
    PersonNumber person{};
    TableNumber table{};
    std::string seat; // the party's id; "" for an observer
};
struct Unseated {
    PersonNumber person{};
};
struct PenTaken {
    PersonNumber person{};
};
struct SeatHeld { // by the agent of that name, or "" by its people
    TableNumber table{};
    std::string seat, by;
};
struct SeatWanted { // its people want it back, at the next session
    TableNumber table{};
    std::string seat;
};
struct Paused {};
struct Resumed {};
struct Told {
    TableNumber table{};
    std::string text;
};
struct SessionTime { // how long a session may take; 0 for as long as it takes
    std::uint32_t seconds{};
};
struct Extended {
    TableNumber table{};
    std::uint32_t seconds{};
};
struct LastSession { // of every table: the game ends with this session (from 1), nothing signed being no agreement
    std::uint32_t session{};
};
struct Released { // debriefs may be read
    TableNumber table{};
};
struct StretchBegun { // at the table: a session, or after the signature a season
    TableNumber table{};
    std::uint32_t stretch{}; // from 0, the first session's
};
struct TableEnded { // its game is over
    TableNumber table{};
};
struct TakenUp {               // after the program had ended; clocks stood still meanwhile
    std::int64_t away_since{}; // the last sign of life, milliseconds since 1970
};
struct OpensWhenFull { // a table opens when so many people a seat wait for one; 0: the teacher opens them
    std::uint32_t people_a_seat{};
};

struct ToldSeat { // one seat of the table, or of all
    TableNumber table{};
    std::string seat, text;
};
struct GivenAnswer {
    std::string question;   // its id
    std::uint32_t answer{}; // from 0
};
struct QuizHandedIn { // without answers: skipped
    PersonNumber person{};
    bool after{};
    std::vector<GivenAnswer> given;
};
struct QuizAsked { // or not any more
    bool asked{};
};
struct Nudged { // the people of that seat, that the others wait for them
    TableNumber table{};
    std::string seat;
};
struct Heard { // the person has put away what it was told, so much of all that was ever told in the class
    PersonNumber person{};
    std::uint32_t told{};
};
struct MovedPlainly { // the plainest move was made for the people of that seat, in that session
    TableNumber table{};
    std::string seat;
    std::uint32_t session{}; // from 0
};

} // namespace record

using Record =
    std::variant<record::ClassOpened, record::TeacherAdmitted, record::Joined, record::Returned, record::NewReturnWords,
                 record::Removed, record::TableOpened, record::TableClosed, record::Seated, record::Unseated,
                 record::PenTaken, record::SeatHeld, record::SeatWanted, record::Paused, record::Resumed, record::Told,
                 record::SessionTime, record::Extended, record::LastSession, record::Released, record::OpensWhenFull,
                 record::StretchBegun, record::TakenUp, record::ToldSeat, record::QuizHandedIn, record::QuizAsked,
                 record::TableEnded, record::Nudged, record::Heard, record::MovedPlainly>;

struct Dated {
    std::int64_t at{}; // milliseconds since 1970, UTC
    Record what;
};

} // namespace parley::game
