#include "agents/strategies/strategies.hpp"

#include <array>

namespace parley::agents::strategies {

namespace {

constexpr std::array<bargaining::NegotiatorKind, 14> kinds{{
    {"boulware", "Concedes hardly anything until time runs out.", "Faratin, Sierra & Jennings 1998, e = 0.2.",
     &make_boulware},
    {"linear", "Concedes by equal steps.", "Faratin, Sierra & Jennings 1998, e = 1.", &make_linear},
    {"conceder", "Concedes early.", "Faratin, Sierra & Jennings 1998, e = 2.", &make_conceder},
    {"tit-for-tat", "Gives what the last offer gave, takes back what it took.",
     "Faratin, Sierra & Jennings 1998, absolute tit-for-tat.", &make_tit_for_tat},
    {"nice-tit-for-tat", "Moves towards the estimated Nash point as far as the other side has moved.",
     "Baarslag, Hindriks & Jonker 2013; Hindriks & Tykhonov 2008.", &make_nice_tit_for_tat},
    {"micro", "Steps down its own order of outcomes, one step for each new offer it receives.", "De Jonge 2022.",
     &make_micro},
    {"agent-k", "Expects no more than the spread of the offers received gives hope for.",
     "Kawaguchi, Fujita & Ito 2010.", &make_agent_k},
    {"hardheaded", "Holds above a high floor and bids what the other side is seen to like.",
     "Van Krimpen, Looije & Hajizadeh 2013.", &make_hardheaded},
    {"iamhaggler", "Forecasts the other side's concession and chooses its own against it.",
     "Williams, Robu, Gerding & Jennings 2012.", &make_iamhaggler},
    {"agreeable", "Slightly Boulware above a floor of 0.8, among bids drawn by what the other side likes.",
     "Mirzayi, Taghiyareh & Nassiri-Mofakham 2021.", &make_agreeable},
    {"logroller", "Concedes by time along what it gives least for, by the frequency model.",
     "Faratin, Sierra & Jennings 2002; van Krimpen et al. 2013.", &make_logroller},
    {"random", "Draws among all outcomes that are no worse than no deal.",
     "A floor to compare with, as in every tournament of the field.", &make_random},
    {"hardliner", "Asks for its best and nothing else.", "Faratin, Sierra & Jennings 1998, e near 0.", &make_hardliner},
    {"envoy", "Holds, reads whether the other side gives, and asks at the end for its part of the best joint outcome.",
     "This project; Hindriks & Tykhonov 2008; de Jonge 2022; Williams et al. 2012.", &make_envoy},
}};

} // namespace

std::span<const bargaining::NegotiatorKind> negotiators() { return kinds; }

const bargaining::NegotiatorKind* negotiator_kind(std::string_view name) {
    for (const bargaining::NegotiatorKind& kind : kinds)
        if (kind.name == name)
            return &kind;
    return nullptr;
}

} // namespace parley::agents::strategies
