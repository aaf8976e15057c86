#include "command_line/commands/batch_report.hpp"

#include "game/batch_summary.hpp"
#include "wording/commands/batch_words.hpp"
#include "wording/commands/endings.hpp"
#include "wording/formats/machine_formats.hpp"
#include "wording/line_fill.hpp"
#include "wording/phrase.hpp"

#include <boost/json.hpp>

#include <algorithm>
#include <vector>

namespace parley::command_line {
namespace {

/// Hundredths with two decimals: 1234 is "12.34". Whole arithmetic, so the same on every machine.
std::string decimal(std::int64_t hundredths) {
    const std::int64_t size = hundredths < 0 ? -hundredths : hundredths;
    const std::string cents = std::to_string(size % 100);
    return (hundredths < 0 ? "-" : "") + std::to_string(size / 100) + (cents.size() < 2 ? ".0" : ".") + cents;
}

std::string rows_of(std::span<const wording::TableRow> rows) {
    constexpr std::size_t column = 34;
    std::string text;
    for (const wording::TableRow& row : rows) {
        const std::size_t characters = wording::characters(row.term);
        text += "  " + row.term + std::string(column - std::min(column, characters), ' ') + row.figure + '\n';
    }
    return text;
}

std::string as_table(const game::Batch& batch, std::span<const game::GameSummary> games) {
    const scenario::PublicScenario& open = batch.scenario->open;
    const game::BatchSummary summary = game::summary_of(games, open.party_count());
    std::vector<wording::TableRow> seats;
    for (std::size_t i = 0; i < open.party_count(); ++i)
        seats.push_back({open.parties[i].short_name, batch.seats[i].agent});
    return wording::batch_title(open.title, games.size(), batch.seed) + '\n' + rows_of(seats) + '\n' +
           wording::endings_heading() + '\n' + rows_of(wording::ending_rows(summary)) + '\n' +
           wording::means_heading() + '\n' + rows_of(wording::mean_rows(open, summary));
}

std::string as_csv(const game::Batch& batch, std::span<const game::GameSummary> games) {
    const scenario::PublicScenario& open = batch.scenario->open;
    std::vector<std::string> parties;
    for (const scenario::Party& party : open.parties)
        parties.push_back(party.id);
    std::string text = wording::joined(wording::csv_columns(wording::CsvFormat::games, parties), ",") + '\n';
    for (const game::GameSummary& game : games) {
        text += std::to_string(game.index) + "," + std::to_string(game.seed) + "," +
                std::string(wording::ending_name(game.how).word) + "," +
                (game.initialled ? std::to_string(*game.initialled + 1) : "") + "," +
                (game.initialled ? std::to_string(game.agreed.size()) : "0") + "," + std::to_string(game.tension) +
                "," + std::to_string(game.steps);
        for (std::size_t i = 0; i < open.party_count(); ++i)
            text += "," + batch.seats[i].agent + "," + open.parties[i].profiles[game.profiles[i].index()].id + "," +
                    (game.initialled ? decimal(game.at_signature[i].hundredths) : "") + "," +
                    (game.score ? decimal(game.score->worth[i].hundredths) + "," + std::to_string(game.score->total[i])
                                : ",");
        text += '\n';
    }
    return text;
}

boost::json::object figure(const game::Mean& mean) {
    return {{"mean", mean.mean}, {"standard_error", mean.standard_error}, {"count", mean.count}};
}

std::string as_json(const game::Batch& batch, std::span<const game::GameSummary> games) {
    const scenario::PublicScenario& open = batch.scenario->open;
    const game::BatchSummary summary = game::summary_of(games, open.party_count());
    boost::json::object seats, worth, result, score, endings;
    for (std::size_t i = 0; i < open.party_count(); ++i) {
        seats[open.parties[i].id] = batch.seats[i].agent;
        worth[open.parties[i].id] = figure(summary.at_signature[i]);
        result[open.parties[i].id] = figure(summary.worth[i]);
        score[open.parties[i].id] = figure(summary.score[i]);
    }
    for (std::size_t i = 0; i < summary.endings.size(); ++i)
        endings[wording::ending_names()[i].word] = summary.endings[i];
    boost::json::array rows;
    for (const game::GameSummary& game : games) {
        boost::json::object profiles, signature, results, scores;
        for (std::size_t i = 0; i < open.party_count(); ++i) {
            profiles[open.parties[i].id] = open.parties[i].profiles[game.profiles[i].index()].id;
            signature[open.parties[i].id] = game.at_signature[i].hundredths / 100.0;
            if (game.score) {
                results[open.parties[i].id] = game.score->worth[i].hundredths / 100.0;
                scores[open.parties[i].id] = game.score->total[i];
            }
        }
        boost::json::object one{
            {"game", game.index},           {"seed", game.seed},       {"ending", wording::ending_name(game.how).word},
            {"profiles", profiles},         {"tension", game.tension}, {"steps", game.steps},
            {"points_in_the_end", results}, {"scores", scores}};
        if (game.initialled) {
            one["session"] = *game.initialled + 1;
            one["articles"] = game.agreed.size();
            one["points_at_signature"] = signature;
        }
        rows.push_back(one);
    }
    const boost::json::object all{{"scenario", open.id},
                                  {"seed", batch.seed},
                                  {"seats", seats},
                                  {"endings", endings},
                                  {"agreement_rate", figure(summary.initialled)},
                                  {"in_force", figure(summary.in_force)},
                                  {"points_at_signature", worth},
                                  {"points_in_the_end", result},
                                  {"scores", score},
                                  {"joint_gain_captured", figure(summary.gain_captured)},
                                  {"tension", figure(summary.tension)},
                                  {"games", rows}};
    return boost::json::serialize(all) + "\n";
}

} // namespace

std::optional<BatchFormat> batch_format(std::string_view word) {
    if (word == "table")
        return BatchFormat::table;
    if (word == "json")
        return BatchFormat::json;
    return word == "csv" ? std::optional(BatchFormat::csv) : std::nullopt;
}

std::string batch_report(const game::Batch& batch, std::span<const game::GameSummary> games, BatchFormat format) {
    switch (format) {
    case BatchFormat::table:
        return as_table(batch, games);
    case BatchFormat::json:
        return as_json(batch, games);
    case BatchFormat::csv:
        return as_csv(batch, games);
    }
    return "";
}

} // namespace parley::command_line
