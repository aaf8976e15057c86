#include "report/debrief_sections.hpp"

#include "core/variant_match.hpp"
#include "wording/figures.hpp"
#include "wording/names.hpp"
#include "wording/phrase.hpp"

namespace parley::report {

namespace {

using wording::phrase;
using wording::points;

std::string percent(double share) { return std::to_string(static_cast<int>(100.0 * share + 0.5)) + " %"; }

core::Points at(const Worth& worth, std::size_t party) { return core::Points{worth[party]}; }

/// How the game ended, as the beginning of a sentence.
std::string ending_words(const Debriefed& debrief) {
    const auto named = [&](std::string_view pattern, PartyId by) {
        return phrase(pattern, {{"capital", wording::capital_name(debrief.scenario(), by)},
                                {"party", by == debrief.seat ? "you" : wording::party_name(debrief.scenario(), by)}});
    };
    return core::match(
        std::get<rules::Ended>(debrief.game.state().open.phase).how,
        [](const rules::NoAgreement&) { return std::string("The calendar ran out without a text"); },
        [&](const rules::WalkedOut& ending) { return named("The talks ended when {party} walked out", ending.by); },
        [](const rules::TalksCollapsed&) { return std::string("The talks collapsed in a crisis"); },
        [&](const rules::NotRatified& ending) {
            return named("A text was initialled, and {capital} refused it", ending.by);
        },
        [](const rules::AgreementKept&) { return std::string("A text was signed and ran its course"); },
        [](const rules::AgreementSuspended&) {
            return std::string("A text was signed, and part of it was suspended on the way");
        },
        [&](const rules::AgreementLeft& ending) { return named("A text was signed, and {party} left it", ending.by); });
}

/// "1 point", "11 points"
std::string amount_words(core::Points amount) {
    return points(amount) + (amount.rounded() == 1 ? " point" : " points");
}

std::string against_no_deal(core::Points worth, core::Points no_deal) {
    const int difference = (worth - no_deal).rounded();
    if (difference == 0)
        return "just what no deal was worth to you at the start";
    return amount_words(core::Points::whole(difference > 0 ? difference : -difference)) +
           (difference > 0 ? " above" : " below") + " your no-deal line of the start";
}

/// "“two visits” instead of “one visit” in Article 3 (Exercises), Inspections"
std::string change_words(const scenario::PublicScenario& scenario, const analysis::Change& change) {
    return phrase("{to} instead of {from} in {article}, {provision}",
                  {{"to", wording::in_quotes(wording::option_label(scenario, change.provision, change.to))},
                   {"from", wording::in_quotes(wording::option_label(scenario, change.provision, change.from))},
                   {"article", wording::article_name(scenario, scenario.text.at(change.provision).article)},
                   {"provision", wording::provision_name(scenario, change.provision)}});
}

std::string gains(const Debriefed& debrief, const Worth& from, const Worth& to) {
    std::vector<std::string> parts;
    for (std::size_t p = 0; p < debrief.scenario().party_count(); ++p)
        parts.push_back(
            phrase("{party} {to} ({by})",
                   {{"party",
                     PartyId(p) == debrief.seat ? "you" : wording::short_name_in_text(debrief.scenario(), PartyId(p))},
                    {"to", points(at(to, p))},
                    {"by", wording::signed_points(at(to, p) - at(from, p))}}));
    return wording::joined(parts, ", ");
}

/// True when somebody gains a point that the page can show.
bool is_felt(const Debriefed& debrief, const Worth& from, const Worth& to) {
    for (std::size_t p = 0; p < debrief.scenario().party_count(); ++p)
        if ((at(to, p) - at(from, p)).rounded() > 0)
            return true;
    return false;
}

std::string zone_words(const Debriefed& debrief, const ZoneThen& zone) {
    if (!zone.points)
        return zone.exact ? "empty" : "none found";
    std::vector<std::string> parts;
    for (std::size_t p = 0; p < debrief.scenario().party_count(); ++p)
        parts.push_back(
            phrase("{party} {low} to {high}",
                   {{"party",
                     PartyId(p) == debrief.seat ? "you" : wording::short_name_in_text(debrief.scenario(), PartyId(p))},
                    {"low", points(at(debrief.data.reservation, p))},
                    {"high", points(at(zone.points->ideal, p))}}));
    return wording::joined(parts, ", ");
}

} // namespace

void write_judgement(Page& page, const Debriefed& debrief) {
    const game::Score& mine = debrief.data.score.of[debrief.seat.index()];
    page.heading(phrase("Debrief: {title}", {{"title", debrief.scenario().title}}));
    page.paragraph(phrase(
        "{ending}: for you, {party}, it came to {worth}, {against}; from the start, the best to be had was {best}.",
        {{"ending", ending_words(debrief)},
         {"party", wording::party_name(debrief.scenario(), debrief.seat)},
         {"worth", points(mine.worth)},
         {"against", against_no_deal(mine.worth, mine.reservation)},
         {"best", points(mine.best)}}));
    if (debrief.data.rehearsal)
        page.paragraph(
            "This was a rehearsal, branched from another game: the score below is shown and does not count.");
}

void write_score(Page& page, const Debriefed& debrief) {
    const game::Score& mine = debrief.data.score.of[debrief.seat.index()];
    page.heading(debrief.data.rehearsal ? "Your score (not scored: a rehearsal)" : "Your score");
    page.table({{"", "points", "of"},
                {"National interest", std::to_string(mine.national), "70"},
                {"Support kept at home", std::to_string(mine.support), "15"},
                {"Assessment of the others", std::to_string(mine.assessment), "15"},
                {"Together", std::to_string(mine.total()), "100"}});
    page.paragraph(phrase(
        "National interest sets what you ended with ({worth}) between no deal ({low}) and the best you could have had "
        "with nobody below their no-deal line, at the trust of the start ({best}). Compare scores only within the same "
        "seat.",
        {{"worth", points(mine.worth)}, {"low", points(mine.reservation)}, {"best", points(mine.best)}}));
}

void write_worth(Page& page, const Debriefed& debrief) {
    const DebriefData& data = debrief.data;
    const bool with_text = data.signing_step.has_value();
    page.heading("What it was worth");
    std::vector<std::vector<std::string>> rows{{"", "no deal", "text", "in the end", "best", "fair share", "Nash"}};
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
    page.paragraph(phrase(
        "{text}{when} \"best\" is the most one party could have had with the others at no deal; \"fair share\" is the "
        "Kalai-Smorodinsky text, which gives each the same share of what it could hope for; \"Nash\" is the text with "
        "the greatest product of gains.",
        {{"text", with_text ? "\"Text\" is what the capitals credited when it was initialled; \"in the end\" is "
                              "what was really kept. "
                            : ""},
         {"when", with_text ? "At the trust of that moment," : "At the trust of the start,"}}));
    if (!data.frontier.exact)
        page.paragraph("The frontier was too large to find exactly: these figures are approximate.");
}

void write_joint_gain(Page& page, const Debriefed& debrief) {
    const DebriefData& data = debrief.data;
    const game::JointScore& joint = data.score.joint;
    page.heading("What was left on the table");
    if (data.signing_step)
        page.paragraph(phrase(
            "The text captured {share} of the possible joint gain over no deal. The gains of the parties differed by "
            "{balance}.",
            {{"share", percent(joint.gain_captured)}, {"balance", amount_words(joint.balance)}}));
    for (std::size_t p = 0; p < debrief.scenario().party_count(); ++p) {
        const core::Points left = at(data.left_on_the_table, p);
        if (left.hundredths > 0)
            page.item(
                phrase("{party} could still have had {left} at no cost to {others}.",
                       {{"party", PartyId(p) == debrief.seat
                                      ? "You"
                                      : wording::raised(wording::party_name(debrief.scenario(), PartyId(p)))},
                        {"left", left.rounded() == 0 ? "a fraction of a point more" : amount_words(left) + " more"},
                        {"others", PartyId(p) == debrief.seat ? "anybody else" : "you or anybody else"}}));
    }
    if (data.signing_step && joint.to_frontier.hundredths == 0)
        page.item("Nothing: the text stood on the frontier, and no party could have gained without another's losing.");
    if (data.improvement && is_felt(debrief, data.worth, data.improvement->to.worth)) {
        std::vector<std::string> changes;
        for (const analysis::Change& change : data.improvement->changes)
            changes.push_back(change_words(debrief.scenario(), change));
        page.item(phrase("The nearest improvement: {changes}. Worth: {gains}.",
                         {{"changes", wording::joined(changes, "; ")},
                          {"gains", gains(debrief, data.worth, data.improvement->to.worth)}}));
    }
    page.paragraph("The bargaining zone, from no deal to the most each could have had in it:");
    page.item("at the start: " + zone_words(debrief, data.zone_at_start));
    if (data.signing_step)
        page.item("when the text was initialled: " + zone_words(debrief, data.zone_at_signature));
    page.item("had every promise been believed in full: " + zone_words(debrief, data.zone_if_believed));
}

} // namespace parley::report
