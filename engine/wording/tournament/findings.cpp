#include "wording/tournament/findings.hpp"

#include "wording/figures.hpp"
#include "wording/phrase.hpp"
#include "wording/tournament/measures.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace parley::wording {

using game::Measured;

namespace {

/// "1 game", "2,160 games"
std::string number_of_things(std::size_t count, std::string_view one, std::string_view many) {
    return grouped(count) + " " + std::string(count == 1 ? one : many);
}

std::string seating_words(const game::TournamentPlan& plan) {
    const auto focal = std::count_if(plan.venues.begin(), plan.venues.end(),
                                     [](const game::Venue& venue) { return venue.seating == game::Seating::focal; });
    if (focal == 0)
        return "every ordered assignment of them to the seats";
    if (focal == static_cast<std::ptrdiff_t>(plan.venues.size()))
        return "each in each seat against a field of each other in all the rest";
    return "every ordered assignment of them to the seats, or where these are too many each in each seat against a "
           "field of each other";
}

/// The margin that holds together with those of all other pairs, beside that of the lead by itself.
std::string together(const game::Standing& standing) {
    if (!standing.joint_lead.margin)
        return "";
    return phrase(", ± {margin} where all pairs of agents are to hold together",
                  {{"margin", fixed(*standing.joint_lead.margin, decimals_of(Measured::utility))}});
}

bool has_margins(const game::TournamentFigures& figures) {
    return std::all_of(figures.overall.begin(), figures.overall.end(),
                       [](const game::AgentFigures& agent) { return agent[Measured::utility].margin.has_value(); });
}

} // namespace

std::string plan_words(const game::TournamentPlan& plan) {
    const bool offers = plan.protocol == game::Protocol::alternating_offers;
    return phrase("{venues}, {agents}, {seating}, {games} each{rounds}: {all} in all, seed {seed}.",
                  {{"venues", number_of_things(plan.venues.size(), offers ? "domain" : "scenario",
                                               offers ? "domains" : "scenarios")},
                   {"agents", number_of_things(plan.agents.size(), "agent", "agents")},
                   {"seating", seating_words(plan)},
                   {"games", number_of_things(plan.games, "game", "games")},
                   {"rounds", offers ? " of " + number_of_things(plan.rounds, "round", "rounds") : ""},
                   {"all", number_of_things(game::games_in(plan), "game", "games")},
                   {"seed", std::to_string(plan.seed)}});
}

std::vector<std::string> findings(const game::TournamentPlan& plan, const game::TournamentFigures& figures) {
    if (figures.ranking.size() < 2)
        return {"With one agent there is nothing to rank."};
    if (!has_margins(figures))
        return {"There are too few games to say how sure the order is: more games, or more venues, give intervals."};
    const game::Standing& first = figures.ranking[0];
    const game::Standing& second = figures.ranking[1];
    const game::Estimate& best = figures.overall[first.agent][Measured::utility];
    const game::Estimate& next = figures.overall[second.agent][Measured::utility];
    const std::string& name = plan.agents[first.agent];
    if (first.tied() && best.mean <= next.mean)
        return {phrase("{first} and {second} are level.", {{"first", name}, {"second", plan.agents[second.agent]}})};
    std::vector<std::string> all;
    if (first.tied())
        all.push_back(phrase(
            "{first} has the greatest mean utility, {mean}, but is not told apart from {others}.",
            {{"first", name},
             {"mean", with_margin(best, Measured::utility)},
             {"others", first.worst == 2 ? "the second, " + plan.agents[second.agent]
                                         : "the next " + count_word(static_cast<std::int32_t>(first.worst) - 1)}}));
    else
        all.push_back(
            phrase("{first} is first: mean utility {mean}, agreement in {rate} of its games.",
                   {{"first", name},
                    {"mean", with_margin(best, Measured::utility)},
                    {"rate", without_margin(figures.overall[first.agent][Measured::agreement], Measured::agreement)}}));
    const bool by_domain = figures.venues_are_the_sample;
    all.push_back(phrase(best.low() > next.high()
                             ? "Its interval stands clear of the second's, {second} with {mean}; {paired} it is ahead "
                               "by {lead}{together}."
                             : "Its interval overlaps that of {second}, {mean}{why}; {paired} it is ahead by "
                               "{lead}{together}.",
                         {{"second", plan.agents[second.agent]},
                          {"mean", with_margin(next, Measured::utility)},
                          {"why", by_domain ? ", since domains are better or worse for all alike" : ""},
                          {"paired", by_domain ? "domain by domain" : "on common chance"},
                          {"lead", with_margin(first.lead, Measured::utility)},
                          {"together", together(first)}}));
    return all;
}

std::vector<std::string> method_words(const game::TournamentPlan& plan, const game::TournamentFigures& figures) {
    std::vector<std::string> all;
    if (plan.protocol == game::Protocol::whole_games) {
        all.emplace_back(
            "Utility is (worth - R0) / (best - R0): worth is what the game came to for the seat, after ratification "
            "and implementation or without a deal; R0 its initial reservation value; best the most it could have had "
            "with nobody below their own. 0 is no deal, 1 the best; beyond 1 and -1 it is cut off. Points are that "
            "worth itself, score the game's own, 0 to 100.");
        all.emplace_back("Agreement counts games in which all initialled a text, in force those whose text was "
                         "ratified and not left.");
    } else {
        all.emplace_back("Utility is the domain's own, discounted to the time of the agreement, the reservation value "
                         "without one, as the field reports it.");
    }
    all.emplace_back(
        "Distances are in points of a hundred, to the frontier (the most one party could still have been given at no "
        "cost to another, or the nearest frontier point under alternating offers) and to the Nash point (Euclidean), "
        "at signature, from the point of no deal where nothing was signed. Gain is the share of the possible joint "
        "gain. Pareto and Nash are shares of the agreements that lie on the frontier and at the Nash point.");
    if (figures.venues_are_the_sample)
        all.emplace_back(
            "Intervals are at 95 % with the domains as the sample (Student's t over the domains' means, each "
            "weighed by the seats played there): they speak of domains like these, and more games at the "
            "same domains do not narrow them. At a single domain they rest on its repetitions, which "
            "differ only where an agent draws lots.");
    else
        all.emplace_back(
            "Intervals are at 95 %: Student's t over clusters, a cluster being all games of one seed at one "
            "venue, which share their chance; venues are as given and weigh the same.");
    const std::size_t agents = plan.agents.size();
    const std::string lead =
        "Ahead by is the lead over the next: the mean of the differences within clusters (games of "
        "one seed, or one domain), at 95 % by itself.";
    if (agents > 2)
        all.push_back(phrase("{lead} Places come from such differences between each two agents, all {pairs} of them "
                             "holding together with "
                             "a chance of 95 % (Bonferroni: each by itself at 1 - 0.05/{pairs}): an agent shares a "
                             "place with those it is "
                             "not told apart from. A lead that is clear by itself need not be clear then.",
                             {{"lead", lead}, {"pairs", grouped(agents * (agents - 1) / 2)}}));
    else
        all.push_back(phrase("{lead} Two agents that it does not tell apart share a place.", {{"lead", lead}}));
    if (!figures.exact)
        all.emplace_back("Some frontiers were too large to be exact; distances to them are approximate.");
    return all;
}

} // namespace parley::wording
