#include "report/debrief_sections.hpp"

#include "wording/debrief/course.hpp"
#include "wording/debrief/headings.hpp"
#include "wording/figures.hpp"

#include <algorithm>

namespace parley::report {

namespace {

std::string whole(std::int32_t hundredths) { return wording::points(core::Points{hundredths}); }

int size_of(const MoveThatMattered& named) { return named.move->by < 0 ? -named.move->by : named.move->by; }

void add_moves(std::vector<MoveThatMattered>& moves, MovedNumber number, std::size_t line,
               const std::vector<Moved>& moved) {
    for (const Moved& move : moved)
        if (move.by != 0)
            moves.push_back({number, line, &move});
}

wording::NumberNamed number_named(const Debriefed& debrief, const MoveThatMattered& named) {
    switch (named.number) {
    case MovedNumber::tension:
        break;
    case MovedNumber::trust: {
        const TrustLine& line = debrief.data.trust[named.line];
        return wording::TrustNamed{line.in, line.of};
    }
    case MovedNumber::support: {
        const SupportLine& line = debrief.data.support[named.line];
        return wording::SupportNamed{line.party, line.constituency};
    }
    }
    return wording::TensionNamed{};
}

int lowest_support(const Debriefed& debrief, const Meeting& meeting, PartyId party) {
    const std::size_t homes = debrief.game.scenario().papers[party.index()].home.size();
    int lowest = 100;
    for (std::size_t i = 0; i < homes; ++i)
        lowest = std::min<int>(lowest, meeting.support[party.index()][i]);
    return lowest;
}

/// Locks that opened or stayed shut, offices that were lost.
void write_turns(Page& page, const Debriefed& debrief) {
    const DebriefData& data = debrief.data;
    if (data.turns.empty() && data.shut.empty())
        return;
    page.paragraph(wording::turns_intro());
    for (const ChangeAround& turn : data.turns)
        page.item(wording::turn_line(debrief.reader(), meeting_named(debrief, turn.meeting),
                                     debrief.game.events()[turn.event]));
    for (const scenario::LockId lock : data.shut)
        page.item(wording::stayed_shut(debrief.reader(), lock));
}

} // namespace

std::vector<MoveThatMattered> moves_that_mattered(const Debriefed& debrief) {
    constexpr std::size_t most_shown = 10;
    const DebriefData& data = debrief.data;
    std::vector<MoveThatMattered> moves;
    add_moves(moves, MovedNumber::tension, 0, data.tension);
    for (std::size_t i = 0; i < data.trust.size(); ++i)
        if (const TrustLine& line = data.trust[i]; line.in == debrief.seat || line.of == debrief.seat)
            add_moves(moves, MovedNumber::trust, i, line.moves);
    for (std::size_t i = 0; i < data.support.size(); ++i)
        if (const SupportLine& line = data.support[i]; line.party == debrief.seat)
            add_moves(moves, MovedNumber::support, i, line.moves);
    std::stable_sort(moves.begin(), moves.end(),
                     [](const MoveThatMattered& a, const MoveThatMattered& b) { return size_of(a) > size_of(b); });
    moves.resize(std::min(moves.size(), most_shown));
    std::sort(moves.begin(), moves.end(),
              [](const MoveThatMattered& a, const MoveThatMattered& b) { return a.move->event < b.move->event; });
    return moves;
}

std::string move_words(const Debriefed& debrief, const MoveThatMattered& named) {
    const Moved& move = *named.move;
    return wording::move_sentence(debrief.reader(), meeting_named(debrief, move.meeting), move.afterwards,
                                  number_named(debrief, named), move.to - move.by, move.to,
                                  debrief.game.events()[move.event].cause);
}

void write_moments(Page& page, const Debriefed& debrief) {
    if (!debrief.data.moments)
        return;
    const MomentsFound& found = *debrief.data.moments;
    page.heading(wording::heading_of(wording::DebriefSection::moments));
    for (const game::Moment& moment : found.moments.chosen)
        page.item(wording::moment_sentences(
            wording::moment_words(debrief.game, debrief.seat, moment, found.search.how.agent)));
    page.paragraph(wording::moments_found(found.moments, found.search));
}

void write_offers(Page& page, const Debriefed& debrief) {
    page.heading(wording::heading_of(wording::DebriefSection::offers));
    if (debrief.data.offers.empty()) {
        page.paragraph(wording::no_offers());
        return;
    }
    page.paragraph(wording::offers_note());
    const wording::OfferTitles titles = wording::offer_titles();
    std::vector<std::vector<std::string>> rows{{titles.session, titles.by}};
    for (std::size_t p = 0; p < debrief.scenario().party_count(); ++p)
        rows.front().push_back(wording::offer_worth_title(debrief.reader(), PartyId(p)));
    rows.front().push_back(titles.given);
    for (const Concession& concession : debrief.data.concessions) {
        std::vector<std::string> row{meeting_number(debrief, concession.meeting),
                                     wording::you_or_short_name(debrief.reader(), concession.by)};
        for (std::size_t p = 0; p < debrief.scenario().party_count(); ++p)
            row.push_back(whole(concession.offered[p]));
        row.push_back(concession.moved ? whole(-(*concession.moved)[concession.by.index()]) : "-");
        rows.push_back(row);
    }
    page.table(rows);
}

void write_numbers(Page& page, const Debriefed& debrief) {
    const DebriefData& data = debrief.data;
    page.heading(wording::heading_of(wording::DebriefSection::numbers));
    const wording::NumberTitles titles = wording::number_titles();
    std::vector<std::vector<std::string>> rows{{titles.session, titles.tension}};
    for (std::size_t p = 0; p < debrief.scenario().party_count(); ++p)
        if (PartyId(p) != debrief.seat) {
            rows.front().push_back(wording::trust_title(debrief.reader(), debrief.seat, PartyId(p)));
            rows.front().push_back(wording::trust_title(debrief.reader(), PartyId(p), debrief.seat));
        }
    rows.front().push_back(titles.least_support);
    rows.front().push_back(titles.no_deal);
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
    page.paragraph(wording::numbers_note());

    write_turns(page, debrief);
    const std::vector<MoveThatMattered> moves = moves_that_mattered(debrief);
    if (moves.empty())
        return;
    page.paragraph(wording::moves_intro());
    for (const MoveThatMattered& named : moves)
        page.item(move_words(debrief, named));
}

} // namespace parley::report
