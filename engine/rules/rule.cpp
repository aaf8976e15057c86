#include "rules/rule.hpp"

namespace parley::rules {

namespace {

constexpr std::array<std::string_view, rule_count> numbers{
    "G1", "G2", "G3",                                                                                      // general
    "B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8", "B9", "B10",                                           // briefing
    "C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8", "C9", "C10", "C11", "C12", "C13",                      // capitals
    "P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8", "P9", "P10", "P11", "P12", "P13", "P14", "P15",        // propose
    "A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8", "A9", "A10", "A11", "A12", "A13", "A14", "A15", "A16", // answer
    "S1", "S2", "S3", "S4", "S5", "S6", "S7", "S8", "S9", "S10", "S11", "S13", "S14",                      // speak
    "K1", "K2", "K3", "K4", "K5", "K6", "K7", "K8", "K9", "K10", "K11", "K12", "K13",                      // close
    "R1", "R2", "R3", "R4", "R5", "R6", "R7", "R8", "R9",               // ratification
    "I1", "I2", "I3", "I4", "I5", "I6", "I7", "I8", "I9", "I10", "I11", // implementation
};

} // namespace

std::string_view rule_number(Rule rule) { return numbers[static_cast<std::size_t>(rule)]; }

} // namespace parley::rules
