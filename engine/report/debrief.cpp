#include "report/debrief.hpp"

#include "report/debrief_sections.hpp"

namespace parley::report {

wording::MeetingNamed meeting_named(const Debriefed& debrief, std::size_t meeting) {
    const Meeting& held = debrief.data.meetings[meeting];
    return {held.session, held.extra};
}

std::string meeting_name(const Debriefed& debrief, std::size_t meeting) {
    return wording::meeting_name(debrief.scenario(), meeting_named(debrief, meeting));
}

std::string meeting_number(const Debriefed& debrief, std::size_t meeting) {
    return wording::meeting_number(meeting_named(debrief, meeting));
}

std::vector<std::string> debrief_lines(const game::Game& game, rules::PartyId seat,
                                       std::optional<MomentsFound> moments) {
    DebriefData data = debrief_data(game);
    data.moments = std::move(moments);
    const Debriefed debrief{game, data, seat};
    Page page;
    write_judgement(page, debrief);
    write_score(page, debrief);
    write_worth(page, debrief);
    write_joint_gain(page, debrief);
    write_moments(page, debrief);
    write_offers(page, debrief);
    write_numbers(page, debrief);
    write_their_papers(page, debrief);
    write_their_notebook(page, debrief);
    write_estimates(page, debrief);
    write_aftermath(page, debrief);
    write_history(page, debrief);
    write_questions(page, debrief);
    return page.lines();
}

} // namespace parley::report
