#include "command_line/commands/what_if_report.hpp"

#include "command_line/commands/ending_names.hpp"
#include "game/score.hpp"
#include "wording/line_fill.hpp"
#include "wording/moments.hpp"
#include "wording/names.hpp"
#include "wording/phrase.hpp"
#include "wording/sentences.hpp"

#include <boost/json.hpp>

#include <algorithm>
#include <array>

namespace parley::command_line {
namespace {

using wording::phrase;
using wording::tenths;

using Endings = std::array<std::uint32_t, std::variant_size_v<rules::Ending>>;

Endings endings_of(const game::WhatIf& found) {
    Endings endings{};
    for (const game::Continued& game : found.games)
        ++endings[game.how.index()];
    return endings;
}

void paragraph(std::string& text, const std::string& words, std::size_t indent = 0) {
    const std::string margin(indent, ' ');
    for (const std::string& line : wording::fill(words, 80 - indent))
        text += margin + line + '\n';
}

std::string figure_row(std::string term, const std::string& figure) {
    constexpr std::size_t column = 28;
    term.append(term.size() < column ? column - term.size() : 1, ' ');
    return "  " + term + figure + '\n';
}

game::Expected in_percent(game::Expected share) {
    share.mean *= 100;
    share.low *= 100;
    share.high *= 100;
    return share;
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

std::string as_table(const game::Game& game, const game::WhatIf& found, const game::PlayOn& how) {
    const scenario::PublicScenario& open = game.scenario().open;
    std::string text = open.title + '\n';
    paragraph(text,
              phrase("Played on from step {step} of {steps} ({when}), {count} times, with {agent} leading {seat}; "
                     "the past and the intentions as they were, chance drawn anew.",
                     {{"step", std::to_string(found.step)},
                      {"steps", std::to_string(game.steps().size())},
                      {"when", wording::when_words(game, found.step)},
                      {"count", std::to_string(found.games.size())},
                      {"agent", how.agent},
                      {"seat", wording::party_name(open, found.seat)}}));
    if (game.ended())
        paragraph(text, phrase("In truth it came to {worth} points.",
                               {{"worth", tenths(game::realised_worth(game, found.seat).hundredths / 100.0)}}));
    else
        paragraph(text, "The game goes on: this knows the intentions of every side, which no delegation does.");
    text += '\n';
    text += figure_row("Result, points", wording::with_interval(found.worth));
    const std::vector<core::Points> worths = sorted_worths(found);
    if (!worths.empty())
        text += figure_row("Worst, quarters, best",
                           tenths(quantile(worths, 0)) + ", " + tenths(quantile(worths, 0.25)) + ", " +
                               tenths(quantile(worths, 0.5)) + ", " + tenths(quantile(worths, 0.75)) + ", " +
                               tenths(quantile(worths, 1)));
    text += figure_row("Score of 100", wording::with_interval(found.score));
    text += figure_row("Text initialled, %", wording::with_interval(in_percent(found.initialled)));
    text += figure_row("In force at the end, %", wording::with_interval(in_percent(found.in_force)));
    text += "\nEndings\n";
    const Endings endings = endings_of(found);
    for (std::size_t i = 0; i < endings.size(); ++i)
        if (endings[i] > 0)
            text += figure_row(std::string(ending_labels[i]), std::to_string(endings[i]));
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
        all["hundredths_in_truth"] = game::realised_worth(game, found.seat).hundredths;
    all["points"] = as_json(found.worth);
    all["score"] = as_json(found.score);
    all["initialled"] = as_json(found.initialled);
    all["in_force"] = as_json(found.in_force);
    boost::json::object endings;
    const Endings counted = endings_of(found);
    for (std::size_t i = 0; i < counted.size(); ++i)
        endings[ending_words[i]] = counted[i];
    all["endings"] = endings;
    boost::json::array rows;
    for (std::size_t i = 0; i < found.games.size(); ++i)
        rows.push_back(boost::json::object{{"hundredths", found.games[i].worth.hundredths},
                                           {"score", found.scores[i]},
                                           {"ending", ending_words[found.games[i].how.index()]}});
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
    std::string text = game.scenario().open.title + "\nThe moments that mattered for " +
                       wording::party_name(game.scenario().open, seat) + "\n\n";
    for (const game::Moment& moment : found.chosen) {
        const wording::MomentWords words = wording::moment_words(game, seat, moment, search.how.agent);
        paragraph(text, phrase("{when}, step {step}: {did}.",
                               {{"when", words.when}, {"step", std::to_string(moment.step)}, {"did", words.did}}));
        paragraph(text, words.came_of, 2);
        if (!words.instead.empty())
            paragraph(text, words.instead, 2);
        text += '\n';
    }
    paragraph(text, wording::moments_found(found, search));
    return text;
}

} // namespace parley::command_line
