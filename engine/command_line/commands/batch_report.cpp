#include "command_line/commands/batch_report.hpp"

#include "command_line/commands/ending_names.hpp"
#include "core/variant_match.hpp"
#include "game/batch_summary.hpp"
#include "wording/figures.hpp"

#include <boost/json.hpp>

#include <array>

namespace parley::command_line {
namespace {

/// Hundredths with two decimals: 1234 is "12.34". Whole arithmetic, so the same on every machine.
std::string decimal(std::int64_t hundredths) {
    const std::int64_t size = hundredths < 0 ? -hundredths : hundredths;
    const std::string cents = std::to_string(size % 100);
    return (hundredths < 0 ? "-" : "") + std::to_string(size / 100) + (cents.size() < 2 ? ".0" : ".") + cents;
}

/// A double to two decimals, rounded half away from zero.
std::string rounded(double number) {
    const double scaled = number * 100;
    return decimal(static_cast<std::int64_t>(scaled < 0 ? scaled - 0.5 : scaled + 0.5));
}

std::string with_error(const game::Mean& mean, std::string_view unit) {
    return mean.count == 0 ? "none"
                           : rounded(mean.mean) + " (± " + rounded(mean.standard_error) + ")" + std::string(unit);
}

std::string row(std::string term, const std::string& figure) {
    constexpr std::size_t column = 34;
    std::size_t characters = 0;
    for (const char c : term)
        characters += (static_cast<unsigned char>(c) & 0xC0U) != 0x80;
    if (characters < column)
        term.append(column - characters, ' ');
    return "  " + term + figure + '\n';
}

std::string as_table(const game::Batch& batch, std::span<const game::GameSummary> games) {
    const scenario::PublicScenario& open = batch.scenario->open;
    const game::BatchSummary summary = game::summary_of(games, open.party_count());
    std::string text = open.title + ", " + std::to_string(games.size()) + (games.size() == 1 ? " game" : " games") +
                       ", seed " + std::to_string(batch.seed) + "\n";
    for (std::size_t i = 0; i < open.party_count(); ++i)
        text += row(open.parties[i].short_name, batch.seats[i].agent);
    text += "\nEndings\n";
    for (std::size_t i = 0; i < summary.endings.size(); ++i)
        if (summary.endings[i] > 0)
            text += row(std::string(ending_labels[i]),
                        std::to_string(summary.endings[i]) + ", " +
                            rounded(100.0 * summary.endings[i] / static_cast<double>(games.size())) + " %");
    text += "\nMeans (± standard error)\n";
    const auto percent = [](game::Mean mean) {
        mean.mean *= 100;
        mean.standard_error *= 100;
        return mean;
    };
    text += row("Text initialled", with_error(percent(summary.initialled), " % of games"));
    text += row("Text in force at the end", with_error(percent(summary.in_force), " % of games"));
    text += row("Session of the initialling", with_error(summary.session, ""));
    text += row("Articles in the text", with_error(summary.articles, ""));
    for (std::size_t i = 0; i < open.party_count(); ++i)
        text += row("Text worth to " + open.parties[i].short_name, with_error(summary.at_signature[i], " points"));
    for (std::size_t i = 0; i < open.party_count(); ++i)
        text += row("Result for " + open.parties[i].short_name, with_error(summary.worth[i], " points"));
    for (std::size_t i = 0; i < open.party_count(); ++i)
        text += row("Score of " + open.parties[i].short_name, with_error(summary.score[i], " of 100"));
    text += row("Joint gain captured", with_error(percent(summary.gain_captured), " %"));
    text += row("Tension at the end", with_error(summary.tension, ""));
    text += row("Steps a game", with_error(summary.steps, ""));
    return text;
}

std::string as_csv(const game::Batch& batch, std::span<const game::GameSummary> games) {
    const scenario::PublicScenario& open = batch.scenario->open;
    std::string text = "game,seed,ending,session,articles,tension,steps";
    for (const scenario::Party& party : open.parties)
        text += "," + party.id + "_agent," + party.id + "_profile," + party.id + "_at_signature," + party.id +
                "_result," + party.id + "_score";
    text += '\n';
    for (const game::GameSummary& game : games) {
        text += std::to_string(game.index) + "," + std::to_string(game.seed) + "," +
                std::string(ending_words[game.how.index()]) + "," +
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
        endings[ending_words[i]] = summary.endings[i];
    boost::json::array rows;
    for (const game::GameSummary& game : games) {
        boost::json::object profiles, signature, results, scores;
        for (std::size_t i = 0; i < open.party_count(); ++i) {
            profiles[open.parties[i].id] = open.parties[i].profiles[game.profiles[i].index()].id;
            signature[open.parties[i].id] = game.at_signature[i].hundredths;
            if (game.score) {
                results[open.parties[i].id] = game.score->worth[i].hundredths;
                scores[open.parties[i].id] = game.score->total[i];
            }
        }
        boost::json::object one{{"game", game.index},
                                {"seed", game.seed},
                                {"ending", ending_words[game.how.index()]},
                                {"profiles", profiles},
                                {"tension", game.tension},
                                {"steps", game.steps},
                                {"hundredths_in_the_end", results},
                                {"scores", scores}};
        if (game.initialled) {
            one["session"] = *game.initialled + 1;
            one["articles"] = game.agreed.size();
            one["hundredths_at_signature"] = signature;
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
