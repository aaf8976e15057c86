#include "report/debrief_sections.hpp"

#include "wording/debrief/headings.hpp"
#include "wording/debrief/others.hpp"

#include <algorithm>

namespace parley::report {

namespace {

using wording::ValuedOption;

/// The options that a party valued most, or minded most: at most three, of three provisions.
std::vector<ValuedOption> extremes(const treaty::Mandate& mandate, bool liked) {
    std::vector<ValuedOption> all;
    for (std::size_t i = 0; i < mandate.values.size(); ++i) {
        ValuedOption most{treaty::ProvisionId(i), 0, {}};
        for (std::size_t option = 0; option < mandate.values[i].size(); ++option) {
            const core::Points face = mandate.values[i][option];
            if (liked ? face > most.face : face < most.face)
                most = {treaty::ProvisionId(i), static_cast<treaty::OptionIndex>(option), face};
        }
        if (most.face != core::Points{})
            all.push_back(most);
    }
    std::stable_sort(all.begin(), all.end(), [liked](const ValuedOption& a, const ValuedOption& b) {
        return liked ? a.face > b.face : a.face < b.face;
    });
    all.resize(std::min<std::size_t>(all.size(), 3));
    return all;
}

void write_papers_of(Page& page, const Debriefed& debrief, PartyId party) {
    const scenario::PublicScenario& scenario = debrief.scenario();
    const treaty::Mandate& mandate = debrief.game.scenario().papers[party.index()].mandate;
    const treaty::ProfileId profile = debrief.game.state().own[party.index()].profile;
    const treaty::ProfileTerms& terms = mandate.profiles[profile.index()];
    page.paragraph(wording::true_profile(scenario, party, profile));
    page.paragraph(wording::brief_quoted(mandate.brief));
    if (!terms.brief.empty())
        page.paragraph(wording::secret_brief_quoted(terms.brief));
    page.item(wording::no_deal_line(scenario, terms));
    page.item(wording::most_valued(scenario, extremes(mandate, true)));
    page.item(wording::most_minded(scenario, extremes(mandate, false)));
    if (terms.intrusion_price != 1000)
        page.item(wording::intrusion_line(terms.intrusion_price));
    if (terms.cheat_share > 0)
        page.item(wording::cheating_line(terms.cheat_share));
    for (const treaty::InstructedLine& instructed : mandate.red_lines)
        page.item(wording::instructed_line(scenario, instructed));
}

/// The single text's editions with their verdicts, and who would have had the clock stopped.
void write_procedures(Page& page, const Debriefed& debrief) {
    std::vector<wording::EditionOpenedUp> editions;
    rules::PartySet wanted;
    for (const game::Step& step : debrief.game.steps()) {
        if (std::holds_alternative<rules::LayText>(step.action))
            editions.push_back({static_cast<int>(editions.size()) + 1, step.party, {}});
        else if (const auto* verdict = std::get_if<rules::JudgeText>(&step.action); verdict && !editions.empty())
            editions.back().verdicts.emplace_back(step.party, *verdict);
        else if (const auto* filed = std::get_if<rules::FileAssessment>(&step.action); filed && filed->stops_clock)
            wanted.insert(step.party);
    }
    for (const wording::EditionOpenedUp& edition : editions)
        page.item(wording::edition_opened_up(debrief.reader(), edition));
    const auto& events = debrief.game.events();
    const bool stopped = std::ranges::any_of(
        events, [](const rules::Event& event) { return std::holds_alternative<rules::ClockStopped>(event.what); });
    if (stopped || !wanted.empty())
        page.item(wording::clock_opened_up(debrief.reader(), wanted, stopped));
}

} // namespace

void write_their_papers(Page& page, const Debriefed& debrief) {
    page.heading(wording::heading_of(wording::DebriefSection::papers));
    bool first = true;
    for (std::size_t p = 0; p < debrief.scenario().party_count(); ++p) {
        if (PartyId(p) == debrief.seat)
            continue;
        if (!first)
            page.blank();
        first = false;
        write_papers_of(page, debrief, PartyId(p));
    }
}

void write_their_notebook(Page& page, const Debriefed& debrief) {
    page.heading(wording::heading_of(wording::DebriefSection::notebook));
    bool any = false;
    for (const Refused& refused : debrief.data.refusals) {
        if (refused.author != debrief.seat)
            continue;
        any = true;
        page.item(wording::refusal_noted(debrief.reader(), {meeting_named(debrief, refused.meeting), refused.by,
                                                            refused.article, refused.reason, refused.rationale}));
    }
    if (!any)
        page.paragraph(wording::no_refusals());
    write_procedures(page, debrief);
    const std::vector<Estimate>& all = debrief.data.estimates;
    for (std::size_t p = 0; p < debrief.scenario().party_count(); ++p) {
        const auto of_you = [&](const Estimate& estimate) {
            return estimate.by == PartyId(p) && estimate.about == debrief.seat;
        };
        const auto first = std::find_if(all.begin(), all.end(), of_you);
        const auto last = std::find_if(all.rbegin(), all.rend(), of_you);
        if (first == all.end())
            continue;
        page.item(wording::believed_of_you(debrief.reader(), PartyId(p), first->belief, last->belief,
                                           debrief.game.state().own[debrief.seat.index()].profile));
    }
}

void write_estimates(Page& page, const Debriefed& debrief) {
    page.heading(wording::heading_of(wording::DebriefSection::assessments));
    const wording::AssessmentTitles titles = wording::assessment_titles();
    bool any = false;
    for (std::size_t p = 0; p < debrief.scenario().party_count(); ++p) {
        const scenario::Party& other = debrief.scenario().at(PartyId(p));
        std::vector<std::vector<std::string>> rows{{titles.session}};
        for (const scenario::Profile& profile : other.profiles)
            rows.front().push_back(profile.name);
        rows.front().insert(rows.front().end(), {titles.surprise, titles.of_the_prior, titles.counts});
        for (const Estimate& estimate : debrief.data.estimates) {
            if (estimate.by != debrief.seat || estimate.about != PartyId(p))
                continue;
            std::vector<std::string> row{meeting_number(debrief, estimate.meeting)};
            for (std::size_t i = 0; i < other.profiles.size(); ++i)
                row.push_back(wording::percent_cell(estimate.belief.percent[i]));
            row.insert(row.end(), {wording::surprise_cell(estimate.brier), wording::surprise_cell(estimate.prior_brier),
                                   wording::counts_cell(estimate.counts)});
            rows.push_back(row);
        }
        if (rows.size() == 1)
            continue;
        any = true;
        page.paragraph(wording::assessments_intro(debrief.scenario(), PartyId(p), debrief.game.state().own[p].profile));
        page.table(rows);
    }
    page.paragraph(any ? wording::surprise_note() : wording::no_assessments());
}

} // namespace parley::report
