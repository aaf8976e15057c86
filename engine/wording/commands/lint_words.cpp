#include "wording/commands/lint_words.hpp"

#include "wording/figures.hpp"
#include "wording/names.hpp"
#include "wording/phrase.hpp"

#include <array>
#include <cmath>

namespace parley::wording {

namespace {

using analysis::TeachingFigure;
using scenario::LintCode;

/// How a figure of the code is written.
enum class LintUnit : std::uint8_t { points, percent, gain, share, number, none };

/// What is so, and what an author can do about it. {value} is the figure, {of} of how many, {games} how many were
/// played.
struct LintWords {
    LintCode code;
    LintUnit unit;
    std::string_view fact, advice;
};

constexpr std::array<LintWords, scenario::lint_code_count> lint_words{{
    {LintCode::zone_share, LintUnit::share,
     "With every party as easily satisfied as it may be, {value} suits everybody.",
     "Raise or lower reservations, or let more options cost somebody: a zone that is hit by luck teaches nothing, and "
     "one "
     "that nobody finds discourages."},
    {LintCode::surplus, LintUnit::points,
     "In the balanced text (Kalai and Smorodinsky's) {party} has {value} points over no deal.",
     "Move the reservation of its most probable profile: with too little at stake nobody bargains, with too much "
     "anything "
     "will do."},
    {LintCode::span, LintUnit::points, "In the bargaining zone {party} can have up to {value} points over no deal.",
     "Move its reservation, or the values of what decides between the parties."},
    {LintCode::midpoint_gain, LintUnit::gain,
     "Trading across articles brings {value} over the best text with every provision half way.",
     "Let the parties care for different provisions, so that meeting in the middle wastes something."},
    {LintCode::article_gain, LintUnit::gain, "Trading across articles brings {value} over settling each article alone.",
     "Let articles cost one party and serve the other, so that only packages pay."},
    {LintCode::mirror_gain, LintUnit::gain, "Unequal options in mirrored provisions bring {value} over equal ones.",
     "Let the same undertaking weigh differently on the two sides."},
    {LintCode::lopsided, LintUnit::number, "In the balanced text {value} of {of} articles cost somebody something.",
     "Let more articles be losses to one party that another article makes good."},
    {LintCode::extremes, LintUnit::percent,
     "In the balanced text {value} of the {of} provisions stand at the status quo or at the top.",
     "Bend the ladders: steps that cost ever more end in the middle, straight ones at an end."},
    {LintCode::checking_worth, LintUnit::percent,
     "At the trust of the start verification adds {value} to the greatest joint worth.",
     "Let checks see more or less, trust be lower or higher, or more provisions count by trust."},
    {LintCode::checking_chosen, LintUnit::number,
     "In the balanced text {value} of {of} verifying provisions stand between the status quo and their top.",
     "Let the highest step of a check cost more than it brings, so that how much to check is a question."},
    {LintCode::checking_free, LintUnit::none, "Step {option} of “{provision}”, which verifies, costs nobody anything.",
     "Let inspection be a price for at least one party."},
    {LintCode::unmoved, LintUnit::none,
     "“{provision}” stays at its status quo in every text that could not be bettered for one party at no cost to "
     "another.",
     "Let some option of it be worth more to one party than it costs the other, or leave it out."},
    {LintCode::equal_options, LintUnit::none,
     "Options {option} and {other option} of “{provision}” count alike for everybody and for everything.",
     "Let them differ in value, in what they let be seen or in who minds them, or leave one out."},
    {LintCode::no_signature, LintUnit::none,
     "No text that the others would take tells {party} ({profile}) from {party} ({other profile}): what one accepts, "
     "the "
     "other accepts too.",
     "Let their reservations or their prices of intrusion differ."},
    {LintCode::trap, LintUnit::number,
     "{value} of {of} profiles have a bargaining zone while checks are weak and none once they are strong.",
     "Let one profile pay dearly for inspection, so that asking for it unmasks the trap; or allow this with the reason "
     "that the scenario teaches none."},
    {LintCode::cheating_pays, LintUnit::points,
     "In the balanced text breaking “{provision}” throughout can be expected to bring {party} ({profile}), the most "
     "honest it may be, {value} points over keeping it.",
     "Let it be checked better, or cost less: the honest must have reason to keep their word."},
    {LintCode::cheating_never_pays, LintUnit::points,
     "In the balanced text without checks, breaking “{provision}” throughout can be expected to bring {party} "
     "({profile}), the least honest it may be, {value} points over keeping it.",
     "Let an undertaking cost more, or be seen less without checks: else there is nothing to check for."},
    {LintCode::temptation, LintUnit::points,
     "{measure} brings {party} up to {value} points over {other measure}, whatever the other side does.",
     "Let it cost more trust, or bring less leverage: pressing should tempt, not dominate."},
    {LintCode::restraint, LintUnit::points,
     "If both sides make gestures, {party} has {value} points over both pressing ({measure} against {other measure}).",
     "Let pressure cost both sides more (tension, trust), or gestures bring more: mutual restraint should be worth "
     "finding."},
    {LintCode::measure_dominated, LintUnit::none,
     "{other measure} does for {party} all that {measure} does, for no more capital and as early and often.",
     "Let each measure do something that no other does."},
    {LintCode::leverage, LintUnit::points,
     "All its leverage together moves {possessive} no-deal value by {value} points.",
     "Let measures bring less leverage than the balanced text leaves to anybody, so that nobody can press a deal "
     "away."},
    {LintCode::win_set_unasked, LintUnit::percent,
     "Of the {of} undominated texts of the zone, {value} pass {possessive} home when nobody was asked.",
     "Move thresholds, standings, concerns or the cost of not asking: home should matter, and be worth asking."},
    {LintCode::win_set_asked, LintUnit::percent,
     "Of the {of} undominated texts of the zone, {value} pass {possessive} home when everybody was asked.",
     "Move thresholds, standings or concerns: asking should help, and not settle everything."},
    {LintCode::idle_veto, LintUnit::none,
     "No text of the zone was found that {constituency} of {party} would stop, even unasked.",
     "Give it a concern that bites, or no veto."},
    {LintCode::crisis_passive, LintUnit::percent,
     "When nobody does anything away from the table, talks collapse in {value} of games.",
     "Move the tension of the start, the drift of sessions or what events add."},
    {LintCode::crisis_pressed, LintUnit::percent,
     "When everybody presses as hard as capital allows, talks collapse in {value} of games.",
     "Move what pressing measures add to tension."},
    {LintCode::crisis_calm, LintUnit::percent,
     "When everybody spends on gestures and calm, talks collapse in {value} of games.",
     "Let gestures be affordable, or events add less tension."},
    {LintCode::trader_deals, LintUnit::percent,
     "A trader in the seat of {party} brings a text into force with the default opponent in {value} of games.",
     "Widen or narrow the zone, or make ratification harder or easier."},
    {LintCode::staller, LintUnit::points,
     "Stalling to the last session changes what trading brings {party} by {value} points a game.",
     "Give time a price: tension that rises, articles that only early sessions discuss."},
    {LintCode::extreme_opener, LintUnit::points,
     "An extreme opening changes what a moderate one brings {party} by {value} points a game.",
     "See whether the calendar leaves so little time that the first offer decides."},
    {LintCode::haggler, LintUnit::points,
     "Haggling notch by notch changes what trading brings {party} by {value} points a game.",
     "Let trades across articles bring more than the middle of each."},
    {LintCode::signed_early, LintUnit::percent,
     "With the default opponent in every seat the text is signed in session 1 in {value} of games.",
     "Put articles on later agendas, or give the parties less in common at the start."},
    {LintCode::agreed_early, LintUnit::percent,
     "With a trader in the seat of {party} more than two articles are agreed before the third session in {value} of "
     "games.",
     "Give the first forums fewer articles, or fewer actions."},
    {LintCode::measure_too_strong, LintUnit::points,
     "{measure} of {party} moves what the balanced text brings somebody over no deal by {value} points.",
     "Let no single measure outweigh an article."},
    {LintCode::pocketing, LintUnit::points,
     "Concessions that cost their authors two points at most are together worth {value} points to {party}.",
     "Let cheap concessions bring less than no deal is worth, so that nobody lives on what costs nothing."},
    {LintCode::minutes, LintUnit::number, "The steps of the timing plan add up to {value} minutes.",
     "Shorten steps, or state more minutes."},
    {LintCode::detection, LintUnit::percent,
     "Over all periods breaches come out with a chance that differs by up to {value} from what the text shows.",
     "Tell the makers of the program: the two must agree."},
    {LintCode::goals_free, LintUnit::number,
     "{value} of {possessive} {of} session goals are met whatever anybody does.",
     "Let each goal ask for something that this session can bring or miss."},
    {LintCode::goals_met, LintUnit::percent,
     "With the default opponent in every seat {value} of all session goals are met.",
     "Let goals ask for more than what happens by itself."},
    {LintCode::sessions, LintUnit::number, "The calendar has {value}.",
     "Without a second session nothing that a party does away from the table, learns or promises has consequences."},
    {LintCode::measures, LintUnit::number, "{party} has {value} to take away from the table.",
     "Give it at least something to ask its home, a gesture and some pressure."},
}};

constexpr bool lint_words_in_order() {
    for (std::size_t i = 0; i < lint_words.size(); ++i)
        if (lint_words[i].code != static_cast<LintCode>(i))
            return false;
    return true;
}
static_assert(lint_words_in_order());

std::int64_t in_hundredths(double value) { return static_cast<std::int64_t>(std::floor(value * 100 + 0.5)); }

std::string in_whole_percent(double value) { return number(static_cast<std::int64_t>(std::floor(value + 0.5))) + " %"; }

std::string one_text_in(double share) {
    if (share <= 0)
        return "no text";
    return phrase("one text in {many}", {{"many", grouped(static_cast<std::uint64_t>(1 / share + 0.5))}});
}

std::string written(LintCode code, LintUnit unit, double value) {
    switch (unit) {
    case LintUnit::points:
        return with_decimal(in_hundredths(value));
    case LintUnit::percent:
        return in_whole_percent(value);
    case LintUnit::gain:
        return in_whole_percent(100 * (value - 1));
    case LintUnit::share:
        return one_text_in(value);
    case LintUnit::number:
        break;
    case LintUnit::none:
        return {};
    }
    const auto whole = static_cast<std::int32_t>(value);
    if (code == LintCode::sessions)
        return counted(whole, "session", "sessions");
    return code == LintCode::measures ? counted(whole, "measure", "measures") : number(whole);
}

/// " Wanted: 8.0 to 18.0."
std::string range_words(const TeachingFigure& figure, LintUnit unit) {
    const auto end = [&](double value) {
        return unit == LintUnit::number ? number(static_cast<std::int64_t>(value)) : written(figure.code, unit, value);
    };
    if (unit == LintUnit::none)
        return {};
    const bool from = std::isfinite(figure.wanted.least), to = std::isfinite(figure.wanted.most);
    if (from && to)
        return phrase(" Wanted: {least} to {most}.",
                      {{"least", end(figure.wanted.least)}, {"most", end(figure.wanted.most)}});
    if (from)
        return phrase(" Wanted: at least {least}.", {{"least", end(figure.wanted.least)}});
    return to ? phrase(" Wanted: at most {most}.", {{"most", end(figure.wanted.most)}}) : std::string();
}

std::string measure_quoted(const scenario::Scenario& scenario, const TeachingFigure& figure,
                           const std::optional<scenario::MeasureId>& measure) {
    return measure && figure.party ? in_quotes(measure_name(scenario.open, *figure.party, *measure)) : std::string();
}

/// The figure and its range, as sentences.
std::string told(const scenario::Scenario& scenario, const TeachingFigure& figure) {
    const LintWords& words = lint_words[static_cast<std::size_t>(figure.code)];
    const auto profile = [&](const std::optional<treaty::ProfileId>& id) {
        return id ? profile_name(scenario.open, *figure.party, *id) : std::string();
    };
    const auto option = [](const std::optional<treaty::OptionIndex>& index) {
        return index ? std::to_string(*index) : std::string();
    };
    const std::string party = figure.party ? party_name(scenario.open, *figure.party) : std::string();
    const Arguments arguments{
        {"value", written(figure.code, words.unit, figure.value)},
        {"of", grouped(figure.of)},
        {"party", party},
        {"possessive", possessive(party)},
        {"profile", profile(figure.profile)},
        {"other profile", profile(figure.other_profile)},
        {"provision", figure.provision ? provision_name(scenario.open, *figure.provision) : std::string()},
        {"option", option(figure.option)},
        {"other option", option(figure.other_option)},
        {"measure", measure_quoted(scenario, figure, figure.measure)},
        {"other measure", measure_quoted(scenario, figure, figure.other_measure)},
        {"constituency",
         figure.constituency ? constituency_name(scenario, *figure.party, *figure.constituency) : std::string()}};
    std::string text = raised(phrase(words.fact, arguments)) + range_words(figure, words.unit);
    if (figure.games > 0)
        text += phrase(" Played: {games} games.", {{"games", grouped(figure.games)}});
    return text;
}

std::string allowance_start(std::string_view file, const scenario::LintAllowance& allowance) {
    return phrase("{file}:{line}:{column}: warning B001: ", {{"file", std::string(file)},
                                                             {"line", std::to_string(allowance.place.line)},
                                                             {"column", std::to_string(allowance.place.column)}});
}

} // namespace

std::string sentence(const scenario::Scenario& scenario, std::string_view file, const TeachingFigure& figure) {
    return phrase("{file}: {severity} {code}: {told} {advice}",
                  {{"file", std::string(file)},
                   {"severity", scenario::severity_of(figure.code) == scenario::Severity::error ? "error" : "warning"},
                   {"code", std::string(word_of(figure.code))},
                   {"told", told(scenario, figure)},
                   {"advice", std::string(lint_words[static_cast<std::size_t>(figure.code)].advice)}});
}

std::string figure_line(const scenario::Scenario& scenario, std::string_view file, const TeachingFigure& figure) {
    return phrase("{file}: {code}: {told}", {{"file", std::string(file)},
                                             {"code", std::string(word_of(figure.code))},
                                             {"told", figure_told(scenario, figure)}});
}

std::string figure_told(const scenario::Scenario& scenario, const TeachingFigure& figure) {
    const bool none = lint_words[static_cast<std::size_t>(figure.code)].unit == LintUnit::none && figure.value == 0;
    return none ? std::string("Looked for, and none is so.") : told(scenario, figure);
}

std::string advice_on(LintCode code) { return std::string(lint_words[static_cast<std::size_t>(code)].advice); }

std::string allowance_not_needed(std::string_view file, const scenario::LintAllowance& allowance) {
    return allowance_start(file, allowance) +
           phrase("The allowance of {code} is no longer needed: what it is about is as wanted.",
                  {{"code", std::string(word_of(allowance.code))}});
}

std::string allowance_of_nothing(std::string_view file, const scenario::LintAllowance& allowance) {
    return allowance_start(file, allowance) +
           phrase("The allowance of {code} allows nothing: the scenario has nothing that it could be about.",
                  {{"code", std::string(word_of(allowance.code))}});
}

std::string domain_without_zone(std::string_view folder) {
    return phrase("{folder}: warning B021: No outcome is worth at least its reservation to every party, so that nobody "
                  "can gain by an agreement. Lower a reservation, or let the parties want different things.",
                  {{"folder", std::string(folder)}});
}

std::string stopped_without_verdict(std::string_view file) {
    return phrase("Stopped before all games for {file} were played: what they tell is left out.",
                  {{"file", std::string(file)}});
}

} // namespace parley::wording
