#include "wording/commands/batch_words.hpp"

#include "wording/commands/endings.hpp"
#include "wording/phrase.hpp"

namespace parley::wording {

namespace {

/// Two decimals, rounded half away from zero; from there on whole arithmetic, so the same on every machine.
std::string rounded_to_cents(double number) {
    const double scaled = number * 100;
    const auto hundredths = static_cast<std::int64_t>(scaled < 0 ? scaled - 0.5 : scaled + 0.5);
    const std::int64_t size = hundredths < 0 ? -hundredths : hundredths;
    const std::string cents = std::to_string(size % 100);
    return (hundredths < 0 ? "-" : "") + std::to_string(size / 100) + (cents.size() < 2 ? ".0" : ".") + cents;
}

/// `pattern` names {mean} and {error}.
std::string with_error(const game::Mean& mean, std::string_view pattern) {
    if (mean.count == 0)
        return "none";
    return phrase(pattern, {{"mean", rounded_to_cents(mean.mean)}, {"error", rounded_to_cents(mean.standard_error)}});
}

game::Mean in_percent(game::Mean share) {
    share.mean *= 100;
    share.standard_error *= 100;
    return share;
}

} // namespace

std::string batch_title(const std::string& scenario, std::size_t games, std::uint64_t seed) {
    return phrase(games == 1 ? "{scenario}, {games} game, seed {seed}" : "{scenario}, {games} games, seed {seed}",
                  {{"scenario", scenario}, {"games", std::to_string(games)}, {"seed", std::to_string(seed)}});
}

std::vector<TableRow> ending_rows(const game::BatchSummary& summary) {
    std::vector<TableRow> rows;
    for (std::size_t i = 0; i < summary.endings.size(); ++i)
        if (summary.endings[i] > 0)
            rows.push_back(
                {std::string(ending_names()[i].label),
                 phrase("{games}, {share} %", {{"games", std::to_string(summary.endings[i])},
                                               {"share", rounded_to_cents(100.0 * summary.endings[i] /
                                                                          static_cast<double>(summary.games))}})});
    return rows;
}

std::string means_heading() { return "Means (± standard error)"; }

std::vector<TableRow> mean_rows(const scenario::PublicScenario& scenario, const game::BatchSummary& summary) {
    constexpr std::string_view plain = "{mean} (± {error})", of_games = "{mean} (± {error}) % of games",
                               points = "{mean} (± {error}) points", of_hundred = "{mean} (± {error}) of 100",
                               percent = "{mean} (± {error}) %";
    std::vector<TableRow> rows{{"Text initialled", with_error(in_percent(summary.initialled), of_games)},
                               {"Text in force at the end", with_error(in_percent(summary.in_force), of_games)},
                               {"Session of the initialling", with_error(summary.session, plain)},
                               {"Articles in the text", with_error(summary.articles, plain)}};
    const auto by_party = [&](std::string_view term, const rules::ByParty<game::Mean>& means, std::string_view figure) {
        for (std::size_t i = 0; i < scenario.party_count(); ++i)
            rows.push_back({phrase(term, {{"party", scenario.parties[i].short_name}}), with_error(means[i], figure)});
    };
    by_party("Text worth to {party}", summary.at_signature, points);
    by_party("Result for {party}", summary.worth, points);
    by_party("Score of {party}", summary.score, of_hundred);
    rows.push_back({"Joint gain captured", with_error(in_percent(summary.gain_captured), percent)});
    rows.push_back({"Tension at the end", with_error(summary.tension, plain)});
    rows.push_back({"Steps a game", with_error(summary.steps, plain)});
    return rows;
}

std::string seeds_run_out(std::uint32_t games, std::uint64_t highest) {
    return phrase(
        "each game has the seed after that of the game before: for {games} games --seed is at most {highest}.",
        {{"games", std::to_string(games)}, {"highest", std::to_string(highest)}});
}

} // namespace parley::wording
