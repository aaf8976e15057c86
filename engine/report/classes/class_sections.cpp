#include "report/classes/class_sections.hpp"

#include "report/classes/class_pictures.hpp"
#include "report/records/quiz_table.hpp"
#include "wording/classes/class_findings.hpp"
#include "wording/classes/class_pictures.hpp"
#include "wording/classes/class_titles.hpp"
#include "wording/classroom/quiz_words.hpp"
#include "wording/debrief/outcome.hpp"
#include "wording/figures.hpp"
#include "wording/names.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace parley::report {
namespace {

using rules::PartyId;
using wording::ClassSection;

wording::TableCame what_came(const ClassData& data, const TableData& table) {
    wording::TableCame came;
    came.numbers = {table.number};
    came.sessions = table.sessions;
    if (!table.finished)
        return came;
    came.how = table.finished->how;
    came.gain_captured = table.finished->score.joint.gain_captured;
    for (std::size_t p = 0; p < data.parties(); ++p) {
        came.worth.push_back(table.finished->score.of[p].worth);
        came.no_deal.push_back(table.finished->score.of[p].reservation);
    }
    return came;
}

wording::ClassTally tally_of(const ClassData& data) {
    wording::ClassTally tally;
    tally.tables = data.tables.size();
    for (const TableData& table : data.tables) {
        if (!table.finished)
            continue;
        ++tally.finished;
        const FinishedTable& one = *table.finished;
        tally.kept += one.kept() ? 1U : 0U;
        tally.broken += one.in_force() && !one.kept() ? 1U : 0U;
        tally.stopped += one.text && !one.in_force() ? 1U : 0U;
        bool worse = false;
        for (std::size_t p = 0; p < data.parties(); ++p)
            worse = worse || one.worse_than_no_deal(PartyId(p));
        tally.better_without += one.in_force() && worse ? 1U : 0U;
    }
    return tally;
}

std::optional<rules::Ending> ending_of_table(const TableData& table) {
    return table.finished ? std::optional(table.finished->how) : std::nullopt;
}

/// A sentence for all the tables of which it is true, in the order of the first of them.
std::vector<std::string> judgements_of(const ClassData& data) {
    std::vector<wording::TableCame> came;
    std::map<std::string, std::size_t> places; // by the sentence without its numbers
    for (const TableData& table : data.tables) {
        wording::TableCame one = what_came(data, table);
        const std::uint32_t number = std::exchange(one.numbers.front(), 0);
        const std::size_t place =
            places.try_emplace(wording::table_judgement(data.scenario->open, one), came.size()).first->second;
        if (place < came.size()) {
            came[place].numbers.push_back(number);
            continue;
        }
        one.numbers.front() = number;
        came.push_back(std::move(one));
    }
    std::vector<std::string> judgements;
    for (const wording::TableCame& each : came)
        judgements.push_back(wording::table_judgement(data.scenario->open, each));
    return judgements;
}

/// A class that was played without its server has no records of time.
bool tells_minutes(const ClassData& data) {
    return std::ranges::any_of(data.tables, [](const TableData& table) { return table.minutes.has_value(); });
}

std::vector<std::string> row_of_table(const ClassData& data, const TableData& table) {
    std::vector<std::string> row{std::to_string(table.number), wording::ended_label(ending_of_table(table))};
    for (std::size_t p = 0; p < data.parties(); ++p) {
        const game::Score* const score = table.finished ? &table.finished->score.of[p] : nullptr;
        row.push_back(score == nullptr ? "-" : wording::worth_beside_no_deal(score->worth, score->reservation));
    }
    row.push_back(
        table.finished && table.finished->text ? wording::percentage(table.finished->score.joint.gain_captured) : "-");
    row.push_back(std::to_string(table.sessions));
    row.push_back(std::to_string(table.steps));
    if (tells_minutes(data))
        row.push_back(table.minutes ? std::to_string(*table.minutes) : "-");
    return row;
}

wording::TurnTold turn_told(Turn turn) {
    switch (turn) {
    case Turn::agreed:
        return wording::TurnTold::agreed;
    case Turn::reopened:
        return wording::TurnTold::reopened;
    case Turn::refused_at_home:
        return wording::TurnTold::refused_at_home;
    case Turn::walked_out:
        return wording::TurnTold::walked_out;
    case Turn::collapsed:
        break;
    }
    return wording::TurnTold::collapsed;
}

wording::TellingWhy why_told(Worthy why) {
    switch (why) {
    case Worthy::most_gained:
        return wording::TellingWhy::most_gained;
    case Worthy::most_lost:
        return wording::TellingWhy::most_lost;
    case Worthy::word_broken:
        return wording::TellingWhy::word_broken;
    case Worthy::turned_most:
        break;
    }
    return wording::TellingWhy::turned_most;
}

std::string turn_words(const ClassData& data, const TurningPoint& point) {
    wording::TurnOfTable turn{turn_told(point.turn), point.session, point.extra, point.by, point.articles, {}, {}};
    for (std::size_t p = 0; p < data.parties(); ++p) {
        turn.before.push_back(core::Points{point.before[p]});
        turn.after.push_back(core::Points{point.after[p]});
    }
    return wording::turn_sentence(data.scenario->open, turn);
}

std::string breach_words(const ClassData& data, const TableData& table, const BrokenUndertaking& broken) {
    return wording::breach_sentence(data.scenario->open, {table.number, broken.by, broken.provision, broken.conduct,
                                                          broken.period, broken.caught, broken.cured});
}

std::vector<std::string> kept_row(const TableData& table) {
    const FinishedTable& one = *table.finished;
    const auto caught = std::count_if(one.broken.begin(), one.broken.end(),
                                      [](const BrokenUndertaking& broken) { return broken.caught; });
    return {std::to_string(table.number),      wording::ended_label(one.how), std::to_string(one.undertakings),
            std::to_string(one.broken.size()), std::to_string(caught),        std::to_string(one.suspended.size())};
}

/// The finished tables, the best score of the seat first.
std::vector<const TableData*> by_score(const ClassData& data, PartyId party) {
    std::vector<const TableData*> tables;
    for (const TableData& table : data.tables)
        if (table.finished)
            tables.push_back(&table);
    std::stable_sort(tables.begin(), tables.end(), [&](const TableData* a, const TableData* b) {
        return a->finished->score.of[party.index()].total() > b->finished->score.of[party.index()].total();
    });
    return tables;
}

} // namespace

std::string judgement_of(const ClassData& data) {
    std::optional<wording::TradeMissed> missed;
    if (data.missed)
        missed =
            wording::TradeMissed{data.missed->provision, data.missed->option, data.missed->reached, data.missed->texts};
    return wording::class_judgement(data.scenario->open, tally_of(data), missed);
}

std::string judgement_of(const ClassData& data, const TableData& table) {
    return wording::table_judgement(data.scenario->open, what_came(data, table));
}

std::string holders_named(const std::vector<Holding>& held) {
    std::vector<std::string> labels;
    std::vector<std::size_t> sessions;
    for (const Holding& holding : held) {
        labels.push_back(holding.label);
        sessions.push_back(holding.from_session + 1);
    }
    return wording::holders_in_turn(labels, sessions);
}

std::vector<std::size_t> absences_of(const TableData& table, PartyId seat) {
    const std::vector<Holding>& held = table.held[seat.index()];
    std::set<std::size_t> absent;
    for (std::size_t i = 0; i < held.size(); ++i) {
        const std::size_t end = i + 1 < held.size() ? held[i + 1].from_session : table.sessions;
        for (std::size_t session = held[i].from_session; held[i].stands_in && session < end; ++session)
            absent.insert(session + 1);
    }
    if (seat.index() < table.plainly.size())
        for (const std::uint32_t session : table.plainly[seat.index()])
            absent.insert(std::size_t{session} + 1);
    return {absent.begin(), absent.end()};
}

bool some_share_title(std::span<const ClassData> classes) {
    for (std::size_t i = 0; i < classes.size(); ++i)
        for (std::size_t j = i + 1; j < classes.size(); ++j)
            if (classes[i].scenario->open.title == classes[j].scenario->open.title)
                return true;
    return false;
}

void write_standing(Page& page, const ClassData& data) {
    std::vector<std::uint32_t> open;
    for (const TableData& table : data.tables)
        if (!table.finished)
            open.push_back(table.number);
    page.paragraph(wording::unfinished_tables(open));
    page.paragraph(wording::tables_left_out(data.left_out));
}

void write_class_tables(Page& page, const ClassData& data) {
    const wording::ClassTitles titles = wording::class_titles();
    page.heading(wording::heading_of(ClassSection::tables));
    std::vector<std::vector<std::string>> rows{{titles.table, titles.ended}};
    for (std::size_t p = 0; p < data.parties(); ++p)
        rows.front().push_back(wording::worth_beside_no_deal_title(data.scenario->open, PartyId(p)));
    rows.front().insert(rows.front().end(), {titles.gain, titles.sessions, titles.steps});
    if (tells_minutes(data))
        rows.front().push_back(titles.minutes);
    for (const TableData& table : data.tables)
        rows.push_back(row_of_table(data, table));
    page.table(rows);
    page.paragraph(wording::worth_beside_no_deal_note());
    for (const std::string& judgement : judgements_of(data))
        page.item(judgement);
}

void write_agreed(Page& page, const ClassData& data) {
    constexpr std::size_t most_in_columns = 12;
    page.heading(wording::heading_of(ClassSection::agreed));
    page.paragraph(wording::agreed_figure().caption);
    bool first = true;
    for (const picture::AgreedTable& part : agreed_shown(data, most_in_columns)) {
        if (!first)
            page.blank();
        first = false;
        std::vector<std::vector<std::string>> rows{{wording::class_titles().provision}};
        rows.front().insert(rows.front().end(), part.tables.begin(), part.tables.end());
        for (const picture::AgreedRow& row : part.rows) {
            rows.push_back({row.name});
            for (const std::optional<picture::AgreedCell>& cell : row.cells)
                rows.back().push_back(!cell ? "-" : cell->rung == 0 ? "·" : std::to_string(cell->rung));
        }
        page.table(rows);
    }
}

void write_readings(Page& page, const ClassData& data) {
    page.heading(wording::heading_of(ClassSection::readings));
    const std::vector<picture::ReadingStrips> all = readings_shown(data);
    if (all.empty())
        page.paragraph(wording::nothing_to_read());
    for (const picture::ReadingStrips& shown : all) {
        page.paragraph(shown.title);
        if (shown.prior)
            page.item(shown.prior_words);
        for (const picture::ReadingRow& row : shown.rows)
            page.item(wording::reading_line(row.title, row.median_words, row.marks.size()));
    }
}

void write_kept_and_broken(Page& page, const ClassData& data) {
    const wording::ClassTitles titles = wording::class_titles();
    page.heading(wording::heading_of(ClassSection::kept_and_broken));
    std::vector<std::vector<std::string>> rows{
        {titles.table, titles.ended, titles.undertakings, titles.broken, titles.came_out, titles.suspended}};
    std::vector<std::string> told;
    for (const TableData& table : data.tables) {
        if (!table.finished || !table.finished->in_force())
            continue;
        rows.push_back(kept_row(table));
        for (const BrokenUndertaking& broken : table.finished->broken)
            told.push_back(breach_words(data, table, broken));
        for (const SuspendedObligation& suspended : table.finished->suspended)
            told.push_back(wording::suspension_sentence(data.scenario->open, table.number, suspended.by,
                                                        suspended.provision, suspended.period));
    }
    if (rows.size() == 1) {
        page.paragraph(wording::nothing_in_force());
        return;
    }
    page.table(rows);
    page.paragraph(wording::kept_note());
    if (told.empty())
        page.paragraph(wording::nothing_broken());
    for (const std::string& sentence : told)
        page.item(sentence);
}

void write_telling(Page& page, const ClassData& data) {
    if (data.telling.empty())
        return;
    page.heading(wording::heading_of(ClassSection::moments));
    for (const WorthTelling& one : data.telling) {
        const TableData& table = data.tables[one.table];
        page.heading(wording::telling_heading(table.number, why_told(one.why)));
        page.paragraph(judgement_of(data, table));
        if (one.why == Worthy::word_broken)
            for (const BrokenUndertaking& broken : table.finished->broken)
                if (broken.caught)
                    page.paragraph(breach_words(data, table, broken));
        if (table.finished->turning)
            page.paragraph(turn_words(data, *table.finished->turning));
    }
}

void write_scores(Page& page, const ClassData& data) { write_scores_from(page, data, 0, data.finished()); }

void write_scores_from(Page& page, const ClassData& data, std::size_t from, std::size_t rows) {
    const wording::ClassTitles titles = wording::class_titles();
    if (data.finished() <= from)
        return;
    page.heading(wording::heading_of(ClassSection::scores));
    page.paragraph(wording::scores_note());
    for (std::size_t p = 0; p < data.parties(); ++p) {
        const std::vector<const TableData*> tables = by_score(data, PartyId(p));
        page.heading(wording::scores_of_seat(data.scenario->open, PartyId(p)));
        std::vector<std::vector<std::string>> shown{{titles.table, titles.score, titles.national, titles.support,
                                                     titles.assessment, titles.best, titles.holder}};
        for (std::size_t i = from; i < std::min(tables.size(), from + rows); ++i) {
            const game::Score& score = tables[i]->finished->score.of[p];
            shown.push_back({std::to_string(tables[i]->number), std::to_string(score.total()),
                             std::to_string(score.national), std::to_string(score.support),
                             std::to_string(score.assessment), wording::points(score.best),
                             holders_named(tables[i]->held[p])});
        }
        page.table(shown);
    }
}

void write_quiz(Page& page, const ClassData& data) {
    const std::vector<scenario::QuizQuestion>& quiz = data.scenario->teaching.quiz;
    if (data.quiz.empty() || quiz.empty())
        return;
    page.heading(wording::quiz_results_title());
    page.paragraph(wording::about_quiz_results());
    page.table(quiz_table(quiz, data.quiz).rows);
}

void write_who_is_who(Page& page, const ClassData& data) {
    if (data.who.empty())
        return;
    const scenario::PublicScenario& scenario = data.scenario->open;
    page.heading(wording::heading_of(ClassSection::who_is_who));
    page.paragraph(wording::who_is_who_note());
    std::vector<std::vector<std::string>> rows{wording::who_is_who_titles()};
    for (const NamedPlace& each : data.who) {
        const auto party = std::find_if(scenario.parties.begin(), scenario.parties.end(),
                                        [&](const scenario::Party& one) { return one.id == each.seat; });
        rows.push_back(
            {each.pseudonym, each.name, each.table ? std::to_string(*each.table) : "-",
             !each.table ? "-"
             : party == scenario.parties.end()
                 ? wording::observer_of_table()
                 : wording::short_name(scenario, PartyId(static_cast<std::size_t>(party - scenario.parties.begin())))});
    }
    page.table(rows);
}

void write_class_questions(Page& page, const ClassData& data) {
    if (data.scenario->teaching.debrief_questions.empty())
        return;
    page.heading(wording::heading_of(ClassSection::questions));
    for (const std::string& question : data.scenario->teaching.debrief_questions)
        page.item(question);
}

void write_method(Page& page, const ClassData& data) {
    page.heading(wording::heading_of(ClassSection::method));
    const bool exact = std::all_of(data.instructions.begin(), data.instructions.end(),
                                   [](const Instructions& set) { return set.frontier.exact; });
    for (const std::string& sentence : wording::class_method(exact, data.missed.has_value()))
        page.paragraph(sentence);
}

} // namespace parley::report
