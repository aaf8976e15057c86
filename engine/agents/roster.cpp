#include "agents/delegate/delegate.hpp"
#include "agents/envoy/envoy.hpp"
#include "agents/negotiator/negotiator.hpp"
#include "agents/random_agent.hpp"
#include "core/keyed_draw.hpp"

#include <algorithm>
#include <array>

namespace parley::agents {

namespace {

constexpr std::uint32_t agents_purpose = 0xA6E17; // sets an agent's draws apart from all others

constexpr std::array<Character, 11> characters{{
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
    {.name = "nice-tit-for-tat", .rule = TargetRule::nicely, .temper = Temper::mirroring, .reading = Reading::bayesian},
    {.name = "agent-k", .rule = TargetRule::expecting, .temper = Temper::sober},
    {.name = "hardheaded", .rule = TargetRule::hard, .temper = Temper::sober, .reading = Reading::frequency},
    {.name = "iamhaggler", .rule = TargetRule::forecasting, .temper = Temper::sober, .reading = Reading::bayesian},
    {.name = "agreeable",
     .rule = TargetRule::by_time,
     .temper = Temper::yielding,
     .reading = Reading::frequency,
     .exponent = 0.1,
     .least = 800},
    {.name = "logroller",
     .rule = TargetRule::by_time,
     .temper = Temper::sober,
     .reading = Reading::frequency,
     .exponent = 0.5},
}};

constexpr std::array<AgentKind, 14> kinds{{
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
    {"nice-tit-for-tat", "Comes towards the text that would be best for both as far as the other side has come.",
     "Baarslag, Hindriks & Jonker 2013; opponent model by Hindriks & Tykhonov 2008."},
    {"agent-k", "Expects no more than the spread of the offers received gives hope for.",
     "Kawaguchi, Fujita & Ito 2010 (AgentK)."},
    {"hardheaded", "Holds near its best until the calendar runs out, and bids what the other side is seen to like.",
     "Van Krimpen, Looije & Hajizadeh 2013 (HardHeaded), with its frequency model."},
    {"iamhaggler", "Forecasts the best that the other side will offer, and concedes so as to meet it.",
     "Williams, Robu, Gerding & Jennings 2012 (IAMhaggler); Hindriks & Tykhonov 2008."},
    {"agreeable", "Patient above four fifths of what it could get, friendly away from the table.",
     "Mirzayi, Taghiyareh & Nassiri-Mofakham 2021 (AgreeableAgent2018), e = 0.1."},
    {"logroller", "Concedes by time along what costs it least, by what the other side's offers show.",
     "Faratin, Sierra & Jennings 2002; frequency model by van Krimpen et al. 2013."},
    {"envoy",
     "Weighs what the other side may be and want, reciprocates what it receives, trades on what was shown, explains.",
     "Hindriks & Tykhonov 2008; Baarslag et al. 2013; Karnin, Koren & Somekh 2013; the ten rules of its design."},
    {"envoy-negotiator",
     "The same mind without a teacher's restraint: it bargains for value, and keeps of its word what pays.",
     "As envoy; what the other values by a Markov chain (Metropolis et al. 1953) over its offers and refusals."},
}};

constexpr std::array<std::string_view, manner_count> named_manners{"envoy:formal", "envoy:warm", "envoy:wary"};

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

std::span<const std::string_view> manners() { return named_manners; }

bool is_agent(std::string_view name) {
    return std::ranges::find(kinds, name, &AgentKind::name) != kinds.end() ||
           std::ranges::find(named_manners, name) != named_manners.end();
}

std::unique_ptr<Agent> make_agent(std::string_view name) {
    if (const Character* character = character_named(name))
        return std::make_unique<Delegate>(*character);
    if (name == "envoy")
        return std::make_unique<Envoy>();
    if (name == "envoy-negotiator")
        return std::make_unique<EnvoyNegotiator>();
    for (std::size_t i = 0; i < named_manners.size(); ++i)
        if (name == named_manners[i])
            return std::make_unique<Envoy>(static_cast<Manner>(i));
    if (name == kinds[0].name)
        return std::make_unique<RandomAgent>();
    return nullptr;
}

} // namespace parley::agents
