#include "command_line/commands/what_if_report.hpp"

#include "game/score.hpp"
#include "wording/commands/endings.hpp"
#include "wording/commands/what_if_words.hpp"
#include "wording/line_fill.hpp"
#include "wording/moments.hpp"
#include "wording/sentences.hpp"

#include <boost/json.hpp>

#include <algorithm>
#include <optional>
#include <span>
#include <vector>

namespace parley::command_line {
namespace {

wording::EndingCounts endings_of(const game::WhatIf& found) {
    wording::EndingCounts endings{};
    for (const game::Continued& game : found.games)
        ++endings[game.how.index()];
    return endings;
}

void paragraph(std::string& text, const std::string& words, std::size_t indent = 0) {
    const std::string margin(indent, ' ');
    for (const std::string& line : wording::fill(words, 80 - indent))
        text += margin + line + '\n';
}

void rows(std::string& text, std::span<const wording::TableRow> rows) {
    constexpr std::size_t column = 28;
    for (const wording::TableRow& row : rows)
        text += "  " + row.term + std::string(row.term.size() < column ? column - row.term.size() : 1, ' ') +
                row.figure + '\n';
}

/// The worth below which that share of the continuations came, by nearest rank.
double quantile(const std::vector<core::Points>& sorted, double share) {
    const auto last = static_cast<double>(sorted.size() - 1);
    return sorted[static_cast<std::size_t>(share * last + 0.5)].hundredths / 100.0;
}

std::vector<core::Points> sorted_worths(const game::WhatIf& found) {
    std::vector<core::Points> worths;
    for (const game::Continued& game : found.games)
        worths.push_back(game.worth);
    std::sort(worths.begin(), worths.end());
    return worths;
}

std::optional<wording::Spread> spread_of(const game::WhatIf& found) {
    const std::vector<core::Points> worths = sorted_worths(found);
    if (worths.empty())
        return std::nullopt;
    return wording::Spread{quantile(worths, 0), quantile(worths, 0.25), quantile(worths, 0.5), quantile(worths, 0.75),
                           quantile(worths, 1)};
}

std::string as_table(const game::Game& game, const game::WhatIf& found, const game::PlayOn& how) {
    std::string text = game.scenario().open.title + '\n';
    paragraph(text, wording::played_on_from(game, found, how.agent));
    paragraph(text, wording::beside_the_truth(game, found.seat));
    text += '\n';
    rows(text, wording::continuation_rows(found, spread_of(found)));
    text += '\n' + wording::endings_heading() + '\n';
    rows(text, wording::continuation_endings(endings_of(found)));
    return text;
}

boost::json::object as_json(const game::Expected& expected) {
    return {{"mean", expected.mean},
            {"low", expected.low},
            {"high", expected.high},
            {"deviation", expected.deviation},
            {"count", expected.count}};
}

boost::json::object head(const game::Game& game, rules::PartyId seat, const game::PlayOn& how) {
    return {{"scenario", game.scenario().open.id},
            {"seat", game.scenario().open.at(seat).id},
            {"agent", how.agent},
            {"series", how.series},
            {"games", how.games},
            {"steps", game.steps().size()}};
}

} // namespace

std::string what_if_report(const game::Game& game, const game::WhatIf& found, const game::PlayOn& how, bool json) {
    if (!json)
        return as_table(game, found, how);
    boost::json::object all = head(game, found.seat, how);
    all["at"] = found.step;
    if (game.ended())
        all["points_in_truth"] = game::realised_worth(game, found.seat).hundredths / 100.0;
    all["points"] = as_json(found.worth);
    all["score"] = as_json(found.score);
    all["initialled"] = as_json(found.initialled);
    all["in_force"] = as_json(found.in_force);
    boost::json::object endings;
    const wording::EndingCounts counted = endings_of(found);
    for (std::size_t i = 0; i < counted.size(); ++i)
        endings[wording::ending_names()[i].word] = counted[i];
    all["endings"] = endings;
    boost::json::array rows;
    for (std::size_t i = 0; i < found.games.size(); ++i)
        rows.push_back(boost::json::object{{"points", found.games[i].worth.hundredths / 100.0},
                                           {"score", found.scores[i]},
                                           {"ending", wording::ending_name(found.games[i].how).word}});
    all["continuations"] = rows;
    return boost::json::serialize(all) + "\n";
}

std::string moments_report(const game::Game& game, rules::PartyId seat, const game::Moments& found,
                           const game::MomentsSearch& search, bool json) {
    if (json) {
        boost::json::object all = head(game, seat, search.how);
        all["screening"] = search.screening;
        all["decisions"] = found.decisions;
        all["tested"] = found.tested;
        boost::json::array rows;
        for (const game::Moment& moment : found.chosen) {
            boost::json::object one{{"step", moment.step},
                                    {"did", wording::describe(game.view(seat), game.steps()[moment.step].action)},
                                    {"before", as_json(moment.before)},
                                    {"after", as_json(moment.after)},
                                    {"difference", as_json(moment.difference)}};
            if (moment.instead) {
                one["instead"] = wording::describe(game.view(seat), *moment.instead);
                one["instead_of"] = moment.instead_of;
            }
            rows.push_back(std::move(one));
        }
        all["moments"] = rows;
        return boost::json::serialize(all) + "\n";
    }
    const scenario::PublicScenario& open = game.scenario().open;
    std::string text = open.title + '\n' + wording::moments_heading(open, seat) + "\n\n";
    for (const game::Moment& moment : found.chosen) {
        const wording::MomentWords words = wording::moment_words(game, seat, moment, search.how.agent);
        paragraph(text, wording::moment_line(words.when, moment.step, words.did));
        paragraph(text, words.came_of, 2);
        if (!words.instead.empty())
            paragraph(text, words.instead, 2);
        text += '\n';
    }
    paragraph(text, wording::moments_found(found, search));
    return text;
}

} // namespace parley::command_line
