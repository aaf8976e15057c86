#include "wording/moments.hpp"

#include "core/variant_match.hpp"
#include "game/score.hpp"
#include "wording/explanation.hpp"
#include "wording/figures.hpp"
#include "wording/names.hpp"
#include "wording/phrase.hpp"

namespace parley::wording {

std::string tenths(double number) {
    const auto scaled = static_cast<std::int64_t>(number * 10 + (number < 0 ? -0.5 : 0.5));
    const std::int64_t size = scaled < 0 ? -scaled : scaled;
    return std::string(scaled < 0 ? minus : "") + std::to_string(size / 10) + "." + std::to_string(size % 10);
}

std::string signed_tenths(double number) {
    const std::string text = tenths(number);
    return number < 0 || text == "0.0" ? text : "+" + text;
}

std::string with_interval(const game::Expected& expected) {
    return phrase("{mean} (95 %: {low} to {high})",
                  {{"mean", tenths(expected.mean)}, {"low", tenths(expected.low)}, {"high", tenths(expected.high)}});
}

std::string when_words(const game::Game& game, std::size_t step) {
    const rules::Public open = game.state_before(step).open;
    const auto session = [&] {
        return open.extra_session ? std::string("the extra session") : session_name(game.scenario().open, open.session);
    };
    return core::match(
        open.phase,
        [&](const rules::Capitals&) {
            return phrase("capitals before {session}", {{"session", session()}});
        },
        [&](const rules::Table&) { return session(); },
        [&](const rules::Incident&) {
            return phrase("an incident after {session}", {{"session", session()}});
        },
        [&](const rules::Assessment&) {
            return phrase("the close of {session}", {{"session", session()}});
        },
        [](const rules::Ratification&) { return std::string("ratification"); },
        [](const rules::Implementation& now) {
            return phrase("period {number}", {{"number", std::to_string(now.period + 1)}});
        },
        [](const rules::Dispute&) { return std::string("a finding"); },
        [](const rules::Ended&) { return std::string("the end"); });
}

MomentWords moment_words(const game::Game& game, rules::PartyId seat, const game::Moment& moment,
                         const std::string& agent) {
    const rules::View view = game.view(seat);
    MomentWords words;
    words.when = raised(when_words(game, moment.step));
    words.did = phrase("you chose {did}", {{"did", action_briefly(view, game.steps()[moment.step].action)}});
    words.came_of = phrase(
        "Before it {before} points could be expected for you, after it {after}: {difference} (95 %: {low} to {high}).",
        {{"before", tenths(moment.before.mean)},
         {"after", tenths(moment.after.mean)},
         {"difference", signed_tenths(moment.difference.mean)},
         {"low", signed_tenths(moment.difference.low)},
         {"high", signed_tenths(moment.difference.high)}});
    if (moment.instead)
        words.instead = phrase("In your place {agent} chose, in {times} of {count}, {action}.",
                               {{"agent", agent},
                                {"times", std::to_string(moment.instead_of)},
                                {"count", std::to_string(moment.before.count)},
                                {"action", action_beside(view, *moment.instead, game.steps()[moment.step].action)}});
    return words;
}

std::string what_if_words(const game::Game& game, const game::WhatIf& found, const std::string& agent) {
    const auto in_hundred = [](double share) { return std::to_string(static_cast<int>(share * 100 + 0.5)); };
    return phrase("Played on from here {count} times with {agent} in your seat, chance drawn anew: {worth} points "
                  "could be expected for you, and a text in force at the end in {times} of a hundred (95 %: {low} to "
                  "{high}). Your game came to {truth}.",
                  {{"count", std::to_string(found.games.size())},
                   {"agent", agent},
                   {"worth", with_interval(found.worth)},
                   {"times", in_hundred(found.in_force.mean)},
                   {"low", in_hundred(found.in_force.low)},
                   {"high", in_hundred(found.in_force.high)},
                   {"truth", tenths(game::realised_worth(game, found.seat).hundredths / 100.0)}});
}

std::string moments_found(const game::Moments& moments, const game::MomentsSearch& search) {
    const auto count = static_cast<std::int32_t>(moments.chosen.size());
    const std::string how =
        phrase("Each of your {decisions} decisions was played on from before and from after, {agent} in your seat and "
               "chance drawn anew; the {tested} that moved most, {games} times each way.",
               {{"decisions", std::to_string(moments.decisions)},
                {"agent", search.how.agent},
                {"tested", count_word(static_cast<std::int32_t>(moments.tested))},
                {"games", std::to_string(search.how.games)}});
    if (count == 0)
        return phrase("No single decision of yours moved what could be expected by a point beyond doubt. {how}",
                      {{"how", how}});
    if (count < 3)
        return phrase("Only {count} moved what could be expected by a point beyond doubt. {how}",
                      {{"count", counted(count, "decision", "decisions")}, {"how", how}});
    return how;
}

std::string how_moments_are_found() {
    return "Every decision of yours is played on from before and from after it, many times over, with a computer "
           "delegation in your seat. Where what came of it differs most, it mattered.";
}

std::string look_for_moments_label() { return "Look for them"; }

std::string share_of_games_played(int per_cent) {
    return phrase("{share} % of the games are played.", {{"share", std::to_string(per_cent)}});
}

std::string moment_difference(double points) { return phrase("{points} points", {{"points", signed_tenths(points)}}); }

std::string moment_done(const MomentWords& words) { return phrase("{Did}.", {{"did", words.did}}); }

std::string moment_outcome(const MomentWords& words) {
    return words.instead.empty()
               ? words.came_of
               : phrase("{outcome} {instead}", {{"outcome", words.came_of}, {"instead", words.instead}});
}

} // namespace parley::wording
