#include "agents/delegate/delegate.hpp"
#include "agents/random_agent.hpp"
#include "core/keyed_draw.hpp"

#include <array>

namespace parley::agents {

namespace {

constexpr std::uint32_t agents_purpose = 0xA6E17; // sets an agent's draws apart from all others

constexpr std::array<Character, 5> characters{{
    {.name = "hardliner", .rule = TargetRule::holds, .temper = Temper::pressing, .exponent = 1, .opening = 900},
    {.name = "boulware", .rule = TargetRule::by_time, .temper = Temper::sober, .exponent = 0.2, .opening = 1000},
    {.name = "conceder", .rule = TargetRule::by_time, .temper = Temper::yielding, .exponent = 2, .opening = 1000},
    {.name = "tit-for-tat",
     .rule = TargetRule::reciprocal,
     .temper = Temper::mirroring,
     .exponent = 1,
     .opening = 550,
     .opening_an_action = 39},
    {.name = "micro", .rule = TargetRule::in_order, .temper = Temper::sober, .exponent = 1, .opening = 1000},
}};

constexpr std::array<AgentKind, 6> kinds{{
    {"random", "Draws among everything the rules allow.",
     "A floor to compare with, as in every tournament of the field."},
    {"hardliner", "Holds its opening, draws red lines, threatens, and leaves when nothing is worth its instructions.",
     "The hard-headed baseline: Faratin, Sierra & Jennings 1998, with e near 0."},
    {"boulware", "Concedes hardly anything until the calendar runs out.", "Faratin, Sierra & Jennings 1998, e = 0.2."},
    {"conceder", "Concedes early, makes gestures, and keeps what it promised.",
     "Faratin, Sierra & Jennings 1998, e = 2."},
    {"tit-for-tat",
     "Answers value with value and pressure with pressure; trades on what it was shown; has a home to ask.",
     "Axelrod 1984; Faratin, Sierra & Jennings 1998; Osgood 1962; acceptance by Baarslag et al. 2013."},
    {"micro", "Steps down its own order of packages, one step for each new offer it receives.",
     "De Jonge 2022 (MiCRO), with fourteen bands of own worth."},
}};

} // namespace

std::uint32_t AgentRandom::below(std::uint32_t bound, std::uint32_t ordinal) const {
    return core::draw_below(
        {.seed = seed, .purpose = agents_purpose, .session = decision, .seat = 0, .ordinal = ordinal}, bound);
}

std::span<const AgentKind> roster() { return kinds; }

const Character* character_named(std::string_view name) {
    for (const Character& character : characters)
        if (character.name == name)
            return &character;
    return nullptr;
}

std::unique_ptr<Agent> make_agent(std::string_view name) {
    if (const Character* character = character_named(name))
        return std::make_unique<Delegate>(*character);
    if (name == kinds[0].name)
        return std::make_unique<RandomAgent>();
    return nullptr;
}

} // namespace parley::agents
