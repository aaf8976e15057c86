#include "report/debrief_sections.hpp"

#include "wording/explanation.hpp"
#include "wording/figures.hpp"
#include "wording/names.hpp"
#include "wording/phrase.hpp"
#include "wording/sentences.hpp"

#include <algorithm>

namespace parley::report {

namespace {

using wording::phrase;

/// Two decimals, for Brier scores: "0.66".
std::string two_decimals(double number) {
    const int hundredths = static_cast<int>(100.0 * number + 0.5);
    const std::string fraction = std::to_string(hundredths % 100);
    return std::to_string(hundredths / 100) + (fraction.size() < 2 ? ".0" : ".") + fraction;
}

/// The provisions a party valued most and minded most, by the face of their best and worst option.
struct Valued {
    treaty::ProvisionId provision;
    treaty::OptionIndex option{};
    core::Points face;
};

std::vector<Valued> extremes(const treaty::Mandate& mandate, bool liked) {
    std::vector<Valued> all;
    for (std::size_t i = 0; i < mandate.values.size(); ++i) {
        Valued most{treaty::ProvisionId(i), 0, {}};
        for (std::size_t option = 0; option < mandate.values[i].size(); ++option) {
            const core::Points face = mandate.values[i][option];
            if (liked ? face > most.face : face < most.face)
                most = {treaty::ProvisionId(i), static_cast<treaty::OptionIndex>(option), face};
        }
        if (most.face != core::Points{})
            all.push_back(most);
    }
    std::stable_sort(all.begin(), all.end(),
                     [liked](const Valued& a, const Valued& b) { return liked ? a.face > b.face : a.face < b.face; });
    all.resize(std::min<std::size_t>(all.size(), 3));
    return all;
}

std::string valued_words(const Debriefed& debrief, const std::vector<Valued>& valued) {
    std::vector<std::string> parts;
    for (const Valued& one : valued)
        parts.push_back(phrase(
            "{provision}, {option} ({face})",
            {{"provision", wording::provision_name(debrief.scenario(), one.provision)},
             {"option", wording::in_quotes(wording::option_label(debrief.scenario(), one.provision, one.option))},
             {"face", wording::signed_points(one.face)}}));
    return wording::joined(parts, "; ");
}

void write_papers_of(Page& page, const Debriefed& debrief, PartyId party) {
    const treaty::Mandate& mandate = debrief.game.scenario().papers[party.index()].mandate;
    const rules::Own& own = debrief.game.state().own[party.index()];
    const treaty::ProfileTerms& terms = mandate.profiles[own.profile.index()];
    const scenario::Profile& profile = debrief.scenario().at(party).profiles[own.profile.index()];
    page.paragraph(phrase("{party} was {profile}. {tell}",
                          {{"party", wording::raised(wording::party_name(debrief.scenario(), party))},
                           {"profile", profile.name},
                           {"tell", wording::ended(profile.tell)}}));
    page.paragraph("Its delegation was told: " + wording::in_quotes(mandate.brief));
    if (!terms.brief.empty())
        page.paragraph("And, for its eyes alone: " + wording::in_quotes(terms.brief));
    page.item(phrase("No deal was worth {reservation} to it at the start{hurt}.",
                     {{"reservation", wording::points(terms.reservation)},
                      {"hurt", terms.hurt_by_tension ? ", and less as tension rose" : ", whatever the tension"}}));
    page.item("It valued most: " + valued_words(debrief, extremes(mandate, true)) + ".");
    page.item("It minded most: " + valued_words(debrief, extremes(mandate, false)) + ".");
    if (terms.intrusion_price != 1000)
        page.item(phrase("Inspectors cost it {price} % of what they cost a side that has nothing to hide.",
                         {{"price", std::to_string(terms.intrusion_price / 10)}}));
    if (terms.cheat_share > 0)
        page.item(phrase("Of the cost of its own promises it meant to escape {share} where nobody looked.",
                         {{"share", wording::share_words(terms.cheat_share)}}));
    for (const treaty::InstructedLine& instructed : mandate.red_lines)
        page.item(phrase("Red line: {provision}, {bound}. {reason}",
                         {{"provision", wording::provision_name(debrief.scenario(), instructed.line.provision)},
                          {"bound", wording::bound_words(debrief.scenario(), instructed.line)},
                          {"reason", instructed.reason.empty() ? "" : wording::ended(instructed.reason)}}));
}

/// "bargaining 30 %, probing 40 %, pretending 30 %"
std::string belief_words(const scenario::Party& party, const rules::Belief& belief) {
    std::vector<std::string> parts;
    for (std::size_t i = 0; i < party.profiles.size(); ++i)
        parts.push_back(party.profiles[i].name + " " + std::to_string(belief.percent[i]) + " %");
    return wording::joined(parts, ", ");
}

/// The notebook's entry; the article is left out where the refusal has just named it.
std::string why_words(const Debriefed& debrief, const Refused& refused) {
    if (!refused.rationale)
        return {};
    agents::Rationale rationale = *refused.rationale;
    if (rationale.article == refused.article)
        rationale.article.reset();
    std::string why = wording::sentence(debrief.scenario(), rationale);
    for (const agents::Believed& believed : rationale.believed)
        if (believed.of == debrief.seat)
            if (const std::string belief = wording::belief_words(debrief.scenario(), believed); !belief.empty())
                why += " " + wording::raised(belief) + ".";
    return why;
}

} // namespace

void write_their_papers(Page& page, const Debriefed& debrief) {
    page.heading("Their instructions, opened");
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
    page.heading("Their notebook");
    bool any = false;
    for (const Refused& refused : debrief.data.refusals) {
        if (refused.author != debrief.seat)
            continue;
        any = true;
        page.item(phrase("{meeting}: {party} refused your proposal over {article}: {reason}. {why}",
                         {{"meeting", wording::raised(meeting_name(debrief, refused.meeting))},
                          {"party", wording::party_name(debrief.scenario(), refused.by)},
                          {"article", wording::article_name(debrief.scenario(), refused.article)},
                          {"reason", wording::reason_name(refused.reason)},
                          {"why", why_words(debrief, refused)}}));
    }
    if (!any)
        page.paragraph("Nobody refused a proposal of yours outright.");
    const std::vector<Estimate>& all = debrief.data.estimates;
    for (std::size_t p = 0; p < debrief.scenario().party_count(); ++p) {
        const auto of_you = [&](const Estimate& estimate) {
            return estimate.by == PartyId(p) && estimate.about == debrief.seat;
        };
        const auto first = std::find_if(all.begin(), all.end(), of_you);
        const auto last = std::find_if(all.rbegin(), all.rend(), of_you);
        if (first == all.end())
            continue;
        const scenario::Party& you = debrief.scenario().at(debrief.seat);
        page.item(
            phrase("What {party} believed of you, at first: {first}; at the end: {last}. In truth: {truth}.",
                   {{"party", wording::party_name(debrief.scenario(), PartyId(p))},
                    {"first", belief_words(you, first->belief)},
                    {"last", belief_words(you, last->belief)},
                    {"truth", you.profiles[debrief.game.state().own[debrief.seat.index()].profile.index()].name}}));
    }
}

void write_estimates(Page& page, const Debriefed& debrief) {
    page.heading("Your assessments");
    bool any = false;
    for (std::size_t p = 0; p < debrief.scenario().party_count(); ++p) {
        const scenario::Party& other = debrief.scenario().at(PartyId(p));
        std::vector<std::vector<std::string>> rows{{"session"}};
        for (const scenario::Profile& profile : other.profiles)
            rows.front().push_back(profile.name);
        rows.front().insert(rows.front().end(), {"surprise", "of the prior", "counts"});
        for (const Estimate& estimate : debrief.data.estimates) {
            if (estimate.by != debrief.seat || estimate.about != PartyId(p))
                continue;
            std::vector<std::string> row{meeting_number(debrief, estimate.meeting)};
            for (std::size_t i = 0; i < other.profiles.size(); ++i)
                row.push_back(std::to_string(estimate.belief.percent[i]) + " %");
            row.insert(row.end(), {two_decimals(estimate.brier), two_decimals(estimate.prior_brier),
                                   estimate.counts ? "yes" : "no"});
            rows.push_back(row);
        }
        if (rows.size() == 1)
            continue;
        any = true;
        page.paragraph(phrase("{party}, in truth {profile}:",
                              {{"party", wording::raised(wording::party_name(debrief.scenario(), PartyId(p)))},
                               {"profile", other.profiles[debrief.game.state().own[p].profile.index()].name}}));
        page.table(rows);
    }
    page.paragraph(any ? "Surprise is the Brier score: 0 for certain and right, 2 for certain and wrong. Less than the "
                         "prior's is skill."
                       : "You filed no assessment of a hidden intention.");
}

} // namespace parley::report
