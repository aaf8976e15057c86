#include "report/debrief_sections.hpp"

#include "game/between/holders.hpp"
#include "wording/debrief/headings.hpp"
#include "wording/debrief/outcome.hpp"
#include "wording/figures.hpp"
#include "wording/names.hpp"

#include <algorithm>

namespace parley::report {

namespace {

using wording::points;

core::Points at(const Worth& worth, std::size_t party) { return core::Points{worth[party]}; }

/// True when somebody gains a point that the page can show.
bool is_felt(const Debriefed& debrief, const Worth& from, const Worth& to) {
    for (std::size_t p = 0; p < debrief.scenario().party_count(); ++p)
        if ((at(to, p) - at(from, p)).rounded() > 0)
            return true;
    return false;
}

void write_zone(Page& page, const Debriefed& debrief, wording::ZoneMoment when, const ZoneThen& zone) {
    page.item(wording::zone_line(debrief.reader(), when, debrief.data.reservation, zone.points, zone.exact));
}

/// The meeting at hand when the step was to be decided; nothing before the first one after the start.
std::optional<wording::MeetingNamed> meeting_before(const Debriefed& debrief, std::size_t step) {
    const std::size_t events = step == 0 ? 0 : debrief.game.events_before(step);
    const auto opened = static_cast<std::size_t>(std::count_if(
        debrief.game.events().begin(), debrief.game.events().begin() + static_cast<std::ptrdiff_t>(events),
        [](const rules::Event& event) { return std::holds_alternative<rules::SessionOpened>(event.what); }));
    return opened == 0 ? std::nullopt : std::optional(meeting_named(debrief, opened - 1));
}

/// A line for each seat that changed hands.
void write_holders(Page& page, const Debriefed& debrief) {
    for (const PartyId party : debrief.scenario().everyone()) {
        const std::vector<game::Tenure> tenures = game::tenures(debrief.game, party);
        if (tenures.size() < 2)
            continue;
        std::vector<wording::HolderNamed> holders;
        for (const game::Tenure& each : tenures) {
            const rules::Phase phase = debrief.game.state_before(each.from).open.phase;
            const bool after = std::holds_alternative<rules::Ratification>(phase) ||
                               std::holds_alternative<rules::Implementation>(phase) ||
                               std::holds_alternative<rules::Dispute>(phase);
            holders.push_back({each.holder.agent, meeting_before(debrief, each.from), after});
        }
        page.paragraph(wording::holders_sentence(debrief.reader(), party, holders));
    }
}

} // namespace

void write_judgement(Page& page, const Debriefed& debrief) {
    page.heading(wording::debrief_title(debrief.scenario()));
    page.paragraph(wording::judgement(debrief.reader(), std::get<rules::Ended>(debrief.game.state().open.phase).how,
                                      debrief.data.score.of[debrief.seat.index()]));
    if (debrief.data.rehearsal)
        page.paragraph(wording::rehearsal_note());
}

void write_score(Page& page, const Debriefed& debrief) {
    const game::Score& mine = debrief.data.score.of[debrief.seat.index()];
    const wording::ScoreTitles titles = wording::score_titles();
    page.heading(wording::score_heading(debrief.data.rehearsal));
    page.table({{"", titles.points, titles.of},
                {titles.national, std::to_string(mine.national), "70"},
                {titles.support, std::to_string(mine.support), "15"},
                {titles.assessment, std::to_string(mine.assessment), "15"},
                {titles.together, std::to_string(mine.total()), "100"}});
    page.paragraph(wording::score_note(mine));
    write_holders(page, debrief);
}

void write_worth(Page& page, const Debriefed& debrief) {
    const DebriefData& data = debrief.data;
    const bool with_text = data.signing_step.has_value();
    const wording::WorthTitles titles = wording::worth_titles();
    page.heading(wording::heading_of(wording::DebriefSection::worth));
    std::vector<std::vector<std::string>> rows{
        {"", titles.no_deal, titles.text, titles.in_the_end, titles.best, titles.fair_share, titles.nash}};
    for (std::size_t p = 0; p < debrief.scenario().party_count(); ++p) {
        const game::Score& score = data.score.of[p];
        const auto& zone = data.zone_at_signature.points;
        rows.push_back({wording::short_name(debrief.scenario(), PartyId(p)), points(score.reservation),
                        points(score.at_signature), points(score.worth), points(at(data.best, p)),
                        zone ? points(at(zone->kalai_smorodinsky.worth, p)) : "-",
                        zone ? points(at(zone->nash.worth, p)) : "-"});
    }
    if (!with_text)
        for (std::vector<std::string>& row : rows)
            row.erase(row.begin() + 2);
    page.table(rows);
    page.paragraph(wording::worth_note(with_text));
    if (!data.frontier.exact)
        page.paragraph(wording::approximate_worths());
}

void write_joint_gain(Page& page, const Debriefed& debrief) {
    const DebriefData& data = debrief.data;
    const game::JointScore& joint = data.score.joint;
    page.heading(wording::heading_of(wording::DebriefSection::joint_gain));
    if (data.signing_step)
        page.paragraph(wording::joint_gain_sentence(joint));
    for (std::size_t p = 0; p < debrief.scenario().party_count(); ++p)
        if (const core::Points left = at(data.left_on_the_table, p); left.hundredths > 0)
            page.item(wording::left_sentence(debrief.reader(), PartyId(p), left));
    if (data.signing_step && joint.to_frontier.hundredths == 0)
        page.item(wording::nothing_left());
    if (data.improvement && is_felt(debrief, data.worth, data.improvement->to.worth))
        page.item(wording::improvement_sentence(debrief.reader(), *data.improvement, data.worth));
    page.paragraph(wording::zone_intro());
    write_zone(page, debrief, wording::ZoneMoment::start, data.zone_at_start);
    if (data.signing_step)
        write_zone(page, debrief, wording::ZoneMoment::signature, data.zone_at_signature);
    write_zone(page, debrief, wording::ZoneMoment::all_believed, data.zone_if_believed);
}

void write_take_away(Page& page, const Debriefed& debrief) {
    const DebriefData& data = debrief.data;
    page.heading(wording::heading_of(wording::DebriefSection::take_away));
    if (data.signing_step) {
        page.paragraph(wording::joint_gain_sentence(data.score.joint));
        if (data.score.joint.to_frontier.hundredths == 0)
            page.paragraph(wording::nothing_left());
    } else {
        page.paragraph(wording::zone_intro());
        page.paragraph(wording::zone_line(debrief.reader(), wording::ZoneMoment::start, data.reservation,
                                          data.zone_at_start.points, data.zone_at_start.exact));
    }
    if (data.improvement && is_felt(debrief, data.worth, data.improvement->to.worth))
        page.paragraph(wording::improvement_sentence(debrief.reader(), *data.improvement, data.worth));
    write_questions(page, debrief);
}

} // namespace parley::report
