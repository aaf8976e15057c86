#include "agents/table/account.hpp"

#include "agents/opponent/worth_band.hpp"

#include <algorithm>
#include <functional>

namespace parley::agents {

namespace {

constexpr std::size_t most_options = 5;
constexpr std::size_t most_answers = 2;

core::Points middle(const WorthBand& guess) { return {(guess.low.hundredths + guess.high.hundredths) / 2}; }

} // namespace

Weighed option(const Standing& standing, const rules::Action& action, const treaty::Outcome& outcome, WhyNot why_not) {
    Weighed weighed{action, standing.worth(outcome), why_not};
    for (const rules::PartyId other : standing.others)
        weighed.to_others.push_back({other, middle(band_of_worth(standing.view, standing.memory, other, outcome))});
    return weighed;
}

WhyNot why_not_accepted(const Judgement& judgement) {
    if (judgement.verdict == Verdict::accept)
        return WhyNot::taken;
    if (judgement.motive == Motive::instructed)
        return WhyNot::instructed;
    if (judgement.motive == Motive::home_not_asked)
        return judgement.home_stops ? WhyNot::home_would_stop : WhyNot::home_not_asked;
    if (judgement.motive == Motive::worse_than_agreed)
        return WhyNot::costs_more;
    return judgement.motive == Motive::no_better_than_no_deal ? WhyNot::below_floor : WhyNot::below_target;
}

void note_stakes(const Standing& standing, const treaty::Outcome& at_stake, Rationale& rationale) {
    for (Believed& believed : rationale.believed) {
        const WorthBand guess = band_of_worth(standing.view, standing.memory, believed.of, at_stake);
        believed.worth_low = guess.low;
        believed.worth_high = guess.high;
    }
}

void order_options(Rationale& rationale) {
    std::vector<Weighed>& options = rationale.weighed;
    std::ranges::stable_sort(options, std::ranges::greater{}, &Weighed::worth);
    while (options.size() > most_options) {
        auto last = options.end() - 1;
        if (last->why_not == WhyNot::taken)
            --last;
        options.erase(last);
    }
}

void weigh_standing_proposals(const Standing& standing, Rationale& rationale) {
    std::size_t count = 0;
    for (const rules::PartyId author : standing.legal.answerable) {
        if (count++ == most_answers)
            return;
        const treaty::Package& package = standing.view.open().proposals[author.index()]->package;
        rationale.weighed.push_back(option(standing, rules::AcceptProposal{author}, standing.agreed_with(package),
                                           why_not_accepted(judge(standing, package))));
    }
}

} // namespace parley::agents
