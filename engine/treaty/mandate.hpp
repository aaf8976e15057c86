// A party's confidential instructions: what each option is worth to it, what no agreement is worth, what it may not
// sign.
#pragma once

#include "core/points.hpp"
#include "treaty/ids.hpp"

#include <string>
#include <vector>

namespace parley::treaty {

/// What a hidden intention changes in a party (VALUE.md).
struct ProfileTerms {
    core::Points reservation;         // what no agreement is worth, at the start
    core::PerMille intrusion_price{}; // multiplies negative values of intrusive provisions
    core::PerMille cheat_share{};     // share of its own costs that it escapes by cheating unseen
    core::PerMille candour{};         // chance that it answers a question truthfully
    bool hurt_by_tension{};           // its no-deal falls with tension (ripeness)
    std::string brief;                // what its capital tells it in confidence
};

/// A bound that the capital sets, or that a party declares in public.
enum class Bound : std::uint8_t { at_most, at_least };

struct RedLine {
    ProvisionId provision;
    Bound bound{Bound::at_most};
    OptionIndex option{};
    friend bool operator==(const RedLine&, const RedLine&) = default;
};

/// True when `option` of the line's provision is on the wrong side of it.
[[nodiscard]] constexpr bool crosses(const RedLine& line, OptionIndex option) {
    return line.bound == Bound::at_most ? option > line.option : option < line.option;
}

/// What a capital tells its delegation to say and not to say: a line that can be gone beyond, at a price.
struct Instruction {
    RedLine line;
    ConstituencyId by; // who at home gave it
    std::string reason;
};

struct InstructedLine {
    RedLine line;
    std::string reason;
};

/// Worth that appears only when every named provision has at least its option; at most three provisions.
struct Synergy {
    struct Term {
        ProvisionId provision;
        OptionIndex at_least{};
    };
    std::vector<Term> terms;
    core::Points worth;
};

/// What an option and those above it are worth more or less once a course outside has reached a step.
struct Shift {
    std::uint8_t course{};
    std::uint8_t from_step{}; // the first is 1
    ProvisionId provision;
    OptionIndex from_option{};
    core::Points by;
};

struct Mandate {
    /// By provision, by option; face value, option 0 always 0.
    std::vector<std::vector<core::Points>> values;
    std::vector<Synergy> synergies;
    std::vector<Shift> shifts;
    std::vector<ProfileTerms> profiles; // as many as the party's public profiles
    std::vector<InstructedLine> red_lines;
    std::vector<Instruction> instructions; // at most `max_instructions`
    std::string brief;                     // at most 180 words
};

struct TreatyText;
/// How much hangs on an article for the party: the span of its face values, added up over its provisions. The truth
/// against which answers, intelligence and assessments about priorities are held.
[[nodiscard]] core::Points stake(const TreatyText& text, const Mandate& mandate, ArticleId article);

} // namespace parley::treaty
