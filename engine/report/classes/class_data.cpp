#include "report/classes/class_data.hpp"

#include <algorithm>

namespace parley::report {
namespace {

using analysis::Worth;
using rules::PartyId;

constexpr std::size_t most_told = 3;

std::vector<Instructions> instructions_of(const scenario::Scenario& scenario, const std::vector<TableData>& tables) {
    std::vector<Instructions> sets;
    for (std::size_t t = 0; t < tables.size(); ++t) {
        if (!tables[t].finished)
            continue;
        const analysis::Profiles& profiles = tables[t].finished->profiles;
        auto set = std::find_if(sets.begin(), sets.end(),
                                [&](const Instructions& known) { return known.profiles == profiles; });
        if (set == sets.end()) {
            sets.push_back({profiles, {}, {}, {}, {}, {}});
            set = sets.end() - 1;
        }
        set->tables.push_back(t);
    }
    std::stable_sort(sets.begin(), sets.end(),
                     [](const Instructions& a, const Instructions& b) { return a.tables.size() > b.tables.size(); });
    for (Instructions& set : sets) {
        const analysis::Situation start = analysis::situation_at_start(scenario, set.profiles);
        set.reservation = start.reservation;
        set.frontier = analysis::frontier_in(start.space(), start.reservation);
        set.points = analysis::bargaining_points(set.frontier, start.reservation);
        for (std::size_t p = 0; p < scenario.open.party_count(); ++p)
            set.best[p] = tables[set.tables.front()].finished->score.of[p].best.hundredths;
    }
    return sets;
}

/// What the text loses of its joint worth without this provision, times the tables that lack it.
std::optional<MissedTrade> missed_trade(const scenario::Scenario& scenario, const Instructions& set,
                                        const std::vector<TableData>& tables) {
    if (!set.points)
        return std::nullopt;
    const analysis::Situation start = analysis::situation_at_start(scenario, set.profiles);
    const treaty::Outcome& nash = set.points->nash.outcome;
    const auto joint = [&](const treaty::Outcome& outcome) {
        std::int64_t sum = 0;
        for (const treaty::CompiledUtility& utility : start.utilities)
            sum += utility.worth(outcome).hundredths;
        return sum;
    };
    std::optional<MissedTrade> most;
    std::int64_t greatest = 0;
    for (std::size_t i = 0; i < scenario.open.text.provisions.size(); ++i) {
        if (nash[i] == treaty::status_quo)
            continue;
        MissedTrade trade{rules::ProvisionId(i), nash[i], 0, 0};
        for (const std::size_t t : set.tables)
            if (const auto& text = tables[t].finished->text) {
                ++trade.texts;
                trade.reached += (*text)[i] >= nash[i] ? 1U : 0U;
            }
        treaty::Outcome without = nash;
        without[i] = treaty::status_quo;
        const std::int64_t cost =
            (joint(nash) - joint(without)) * static_cast<std::int64_t>(trade.texts - trade.reached);
        if (cost > greatest) {
            greatest = cost;
            most = trade;
        }
    }
    // A trade that most tables found is no finding.
    return most && 2 * most->reached <= most->texts ? most : std::nullopt;
}

/// What a breach that came out had brought it: the dearest one is the one of the party that fell furthest.
std::int64_t fall_by_breach(const FinishedTable& table) {
    std::int64_t furthest = 0;
    for (const BrokenUndertaking& broken : table.broken)
        if (broken.caught) {
            const game::Score& score = table.score.of[broken.by.index()];
            furthest = std::max<std::int64_t>(furthest, 1 + (score.at_signature - score.worth).hundredths);
        }
    return furthest;
}

std::int64_t lost(const FinishedTable& table) {
    if (table.in_force())
        return 0;
    if (table.text)
        return std::max<std::int64_t>(0, analysis::sum(table.worth) - analysis::sum(table.reservation));
    return table.turning && table.turning->turn != Turn::agreed ? table.turning->moved() : 0;
}

/// What all had in the end over no deal.
std::int64_t gained(const FinishedTable& table) {
    std::int64_t gain = 0;
    for (const game::Score& score : table.score.of)
        gain += (score.worth - score.reservation).hundredths;
    return table.in_force() ? std::max<std::int64_t>(0, gain) : 0;
}

std::int64_t turned(const FinishedTable& table) { return table.turning ? table.turning->moved() : 0; }

std::vector<WorthTelling> worth_telling(const std::vector<TableData>& tables) {
    struct Measure {
        Worthy why{};
        std::int64_t (*of)(const FinishedTable&){};
    };
    std::vector<WorthTelling> chosen;
    for (const Measure& measure : {Measure{Worthy::most_gained, gained}, Measure{Worthy::most_lost, lost},
                                   Measure{Worthy::word_broken, fall_by_breach}, Measure{Worthy::turned_most, turned},
                                   Measure{Worthy::turned_most, turned}, Measure{Worthy::turned_most, turned}}) {
        if (chosen.size() == most_told)
            break;
        std::optional<std::size_t> most;
        for (std::size_t t = 0; t < tables.size(); ++t) {
            const bool told =
                std::any_of(chosen.begin(), chosen.end(), [&](const WorthTelling& one) { return one.table == t; });
            if (!tables[t].finished || told || measure.of(*tables[t].finished) <= 0)
                continue;
            if (!most || measure.of(*tables[t].finished) > measure.of(*tables[*most].finished))
                most = t;
        }
        if (most)
            chosen.push_back({*most, measure.why});
    }
    std::sort(chosen.begin(), chosen.end(),
              [](const WorthTelling& a, const WorthTelling& b) { return a.table < b.table; });
    return chosen;
}

} // namespace

std::size_t ClassData::finished() const {
    return static_cast<std::size_t>(
        std::count_if(tables.begin(), tables.end(), [](const TableData& table) { return table.finished.has_value(); }));
}

ClassData class_data(std::shared_ptr<const scenario::Scenario> scenario, std::vector<TableData> tables) {
    ClassData data;
    data.scenario = std::move(scenario);
    data.tables = std::move(tables);
    std::stable_sort(data.tables.begin(), data.tables.end(),
                     [](const TableData& a, const TableData& b) { return a.number < b.number; });
    data.instructions = instructions_of(*data.scenario, data.tables);
    if (data.instructions.size() == 1)
        data.missed = missed_trade(*data.scenario, data.instructions.front(), data.tables);
    data.telling = worth_telling(data.tables);
    return data;
}

} // namespace parley::report
