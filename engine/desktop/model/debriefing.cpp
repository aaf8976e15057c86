#include "desktop/model/debriefing.hpp"

namespace parley::desktop {

Debriefing debriefing(const game::Game& game, rules::PartyId seat) {
    Debriefing made;
    made.data = report::debrief_data(game);
    const report::Debriefed debriefed{game, made.data, seat};
    made.possible = report::possible_texts(debriefed, rules::PartyId(seat.index() == 0 ? 1 : 0));
    made.estimates = report::estimates_made(debriefed);
    made.numbers = report::number_lines(debriefed);
    made.concessions = report::concessions_made(debriefed);
    made.worths = report::worth_bars(debriefed);
    made.meetings = made.data.meetings.size();
    return made;
}

} // namespace parley::desktop
