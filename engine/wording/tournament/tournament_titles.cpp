#include "wording/tournament/tournament_titles.hpp"

#include "wording/phrase.hpp"
#include "wording/tournament/findings.hpp"

namespace parley::wording {

std::string tournament_kind() { return "Tournament"; }

std::string protocol_heading(game::Protocol protocol) {
    switch (protocol) {
    case game::Protocol::whole_games:
        return "Whole games of Parley";
    case game::Protocol::alternating_offers:
        return "Plain alternating offers";
    }
    return {};
}

std::string tournament_intro(const game::TournamentPlan& plan) {
    return phrase("Tournament: {plan}", {{"plan", plan_words(plan)}});
}

std::string tournament_foot(const game::TournamentPlan& plan) {
    return phrase("Parley. {plan}", {{"plan", plan_words(plan)}});
}

std::string heading_of(TournamentSection section) {
    switch (section) {
    case TournamentSection::ranking:
        return "Ranking";
    case TournamentSection::outcomes:
        return "What their games came to";
    case TournamentSection::meetings:
        return "Each against each";
    case TournamentSection::meetings_table:
        return "Utility of the row against the column";
    case TournamentSection::method:
        return "How this was reckoned";
    }
    return {};
}

TournamentTitles tournament_titles() { return {"agent", "place", "ahead by"}; }

std::string seat_title(const std::string& seat) { return phrase("as {seat}", {{"seat", seat}}); }

std::string utility_axis() { return "mean utility, 95 % interval"; }

MeetingsAxes meetings_axes() { return {"who", "against whom"}; }

FigureWords ranking_figure() {
    return {"Ranking by mean utility",
            "The place stands before the name; a ring marks an agent that is not told apart from its neighbours."};
}

FigureWords venue_figure(const game::Venue& venue) {
    return {phrase("Mean utility in {venue}", {{"venue", venue.title}}), ""};
}

FigureWords meetings_figure() {
    return {"Mean utility of each agent against each",
            "Mean utility of the row's agent in games with the column's; on the diagonal, among its own kind."};
}

} // namespace parley::wording
