#include "report/debrief_sections.hpp"

#include "wording/figures.hpp"
#include "wording/moments.hpp"
#include "wording/names.hpp"
#include "wording/phrase.hpp"
#include "wording/sentences.hpp"

#include <algorithm>

namespace parley::report {

namespace {

using wording::phrase;

std::string party_label(const Debriefed& debrief, PartyId party) {
    return party == debrief.seat ? "you" : wording::short_name(debrief.scenario(), party);
}

/// The same within a sentence: "the United States".
std::string party_in_text(const Debriefed& debrief, PartyId party) {
    return party == debrief.seat ? "you" : wording::short_name_in_text(debrief.scenario(), party);
}

/// A column title for each party, "you" for the reader's own.
void add_party_columns(std::vector<std::string>& row, const Debriefed& debrief, std::string_view pattern) {
    for (std::size_t p = 0; p < debrief.scenario().party_count(); ++p)
        row.push_back(phrase(pattern, {{"party", party_label(debrief, PartyId(p))}}));
}

std::string whole(std::int32_t hundredths) { return wording::points(core::Points{hundredths}); }

int size_of(const MoveThatMattered& named) { return named.move->by < 0 ? -named.move->by : named.move->by; }

void add_moves(std::vector<MoveThatMattered>& moves, MovedNumber number, std::size_t line, const std::string& what,
               const std::vector<Moved>& moved) {
    for (const Moved& move : moved)
        if (move.by != 0)
            moves.push_back({number, line, what, &move});
}

int lowest_support(const Debriefed& debrief, const Meeting& meeting, PartyId party) {
    const std::size_t homes = debrief.game.scenario().papers[party.index()].home.size();
    int lowest = 100;
    for (std::size_t i = 0; i < homes; ++i)
        lowest = std::min<int>(lowest, meeting.support[party.index()][i]);
    return lowest;
}

} // namespace

std::vector<MoveThatMattered> moves_that_mattered(const Debriefed& debrief) {
    constexpr std::size_t most_shown = 10;
    const DebriefData& data = debrief.data;
    std::vector<MoveThatMattered> moves;
    add_moves(moves, MovedNumber::tension, 0, "tension", data.tension);
    for (std::size_t i = 0; i < data.trust.size(); ++i)
        if (const TrustLine& line = data.trust[i]; line.in == debrief.seat || line.of == debrief.seat)
            add_moves(moves, MovedNumber::trust, i,
                      phrase("trust of {in} in {of}",
                             {{"in", party_in_text(debrief, line.in)}, {"of", party_in_text(debrief, line.of)}}),
                      line.moves);
    for (std::size_t i = 0; i < data.support.size(); ++i)
        if (const SupportLine& line = data.support[i]; line.party == debrief.seat)
            add_moves(
                moves, MovedNumber::support, i,
                phrase("support of {whom}",
                       {{"whom", wording::constituency_name(debrief.game.scenario(), line.party, line.constituency)}}),
                line.moves);
    std::stable_sort(moves.begin(), moves.end(),
                     [](const MoveThatMattered& a, const MoveThatMattered& b) { return size_of(a) > size_of(b); });
    moves.resize(std::min(moves.size(), most_shown));
    std::sort(moves.begin(), moves.end(),
              [](const MoveThatMattered& a, const MoveThatMattered& b) { return a.move->event < b.move->event; });
    return moves;
}

std::string move_words(const Debriefed& debrief, const MoveThatMattered& named) {
    const Moved& move = *named.move;
    return phrase("{meeting}: {what} {from} → {to}: {cause}.",
                  {{"meeting", wording::raised(meeting_name(debrief, move.meeting))},
                   {"what", named.what},
                   {"from", std::to_string(move.to - move.by)},
                   {"to", std::to_string(move.to)},
                   {"cause", wording::cause_words(debrief.game.scenario(), debrief.game.events()[move.event].cause)}});
}

void write_moments(Page& page, const Debriefed& debrief) {
    if (!debrief.data.moments)
        return;
    const MomentsFound& found = *debrief.data.moments;
    page.heading("The moments that mattered");
    for (const game::Moment& moment : found.moments.chosen) {
        const wording::MomentWords words =
            wording::moment_words(debrief.game, debrief.seat, moment, found.search.how.agent);
        page.item(
            phrase("{when}: {did}. {came_of} {instead}",
                   {{"when", words.when}, {"did", words.did}, {"came_of", words.came_of}, {"instead", words.instead}}));
    }
    page.paragraph(wording::moments_found(found.moments, found.search));
}

void write_offers(Page& page, const Debriefed& debrief) {
    page.heading("The offers");
    if (debrief.data.offers.empty()) {
        page.paragraph("Nobody tabled a proposal.");
        return;
    }
    page.paragraph(
        "What each side's last proposal of a session would have been worth, at the trust of that moment and by each "
        "side's true values; \"given\" is what its author gave up of its own worth since its proposal before.");
    std::vector<std::vector<std::string>> rows{{"session", "by"}};
    add_party_columns(rows.front(), debrief, "to {party}");
    rows.front().push_back("given");
    for (const Concession& concession : debrief.data.concessions) {
        std::vector<std::string> row{meeting_number(debrief, concession.meeting), party_label(debrief, concession.by)};
        for (std::size_t p = 0; p < debrief.scenario().party_count(); ++p)
            row.push_back(whole(concession.offered[p]));
        row.push_back(concession.moved ? whole(-(*concession.moved)[concession.by.index()]) : "-");
        rows.push_back(row);
    }
    page.table(rows);
}

void write_numbers(Page& page, const Debriefed& debrief) {
    const DebriefData& data = debrief.data;
    page.heading("Tension, trust and support");
    std::vector<std::vector<std::string>> rows{{"session", "tension"}};
    for (std::size_t p = 0; p < debrief.scenario().party_count(); ++p)
        if (PartyId(p) != debrief.seat) {
            const std::string other = wording::capital_name(debrief.scenario(), PartyId(p)); // short in every scenario
            rows.front().push_back("you → " + other);
            rows.front().push_back(other + " → you");
        }
    rows.front().push_back("least support");
    rows.front().push_back("no deal");
    for (std::size_t i = 0; i < data.meetings.size(); ++i) {
        const Meeting& meeting = data.meetings[i];
        std::vector<std::string> row{meeting_number(debrief, i), std::to_string(meeting.tension)};
        for (std::size_t p = 0; p < debrief.scenario().party_count(); ++p)
            if (PartyId(p) != debrief.seat) {
                row.push_back(std::to_string(meeting.trust[debrief.seat.index()][p]));
                row.push_back(std::to_string(meeting.trust[p][debrief.seat.index()]));
            }
        row.push_back(std::to_string(lowest_support(debrief, meeting, debrief.seat)));
        row.push_back(whole(meeting.reservation[debrief.seat.index()]));
        rows.push_back(row);
    }
    page.table(rows);
    page.paragraph("An arrow is trust: how far the first credits the second. Least support is that of your coolest "
                   "constituency; no deal is your own line as tension and leverage moved it.");

    const std::vector<MoveThatMattered> moves = moves_that_mattered(debrief);
    if (moves.empty())
        return;
    page.paragraph("What moved them most:");
    for (const MoveThatMattered& named : moves)
        page.item(move_words(debrief, named));
}

} // namespace parley::report
