// Why a number moved, in a few words: a measure's name, a headline, or the rule's own words.
#include "core/variant_match.hpp"
#include "wording/names.hpp"
#include "wording/phrase.hpp"
#include "wording/sentences.hpp"

namespace parley::wording {

namespace {

// clang-format off
std::string_view rule_words(rules::Rule rule) {
    using enum rules::Rule;
    switch (rule) {
    case turn_order: return "the order of turns";
    case game_over: return "the end of the talks";
    case persons: return "how leaders stand to one another";
    case income: return "a new session's political capital";
    case goal_reward: return "the capital's goal for the last session was met";
    case deck: return "news";
    case agenda_change: return "a change of the agenda";
    case brought_in: return "news, brought in by the instructor";
    case locks_read: return "a condition that a lock waits for";
    case regime_ends: return "what works without a text has its day";
    case office_lost: return "an office-holder is gone";
    case outside_moves: return "what moves outside the room";
    case melting: return "what is agreed late is worth less";
    case measure_count: return "the measures of a session";
    case measure_cost: return "the price of a measure";
    case measure_readiness: return "preparing a measure";
    case measure_target: return "the target of a measure";
    case measure_effect: return "a measure away from the table";
    case leverage_cap: return "leverage has its limits";
    case consultation: return "they were asked";
    case intelligence: return "intelligence";
    case discovery: return "it came out";
    case gesture: return "a step announced without a price";
    case gesture_follow_up: return "an announced step was due";
    case gesture_fatigue: return "gestures that nobody answered";
    case ask_for_room: return "they were asked for room";
    case whole_articles: return "a proposal";
    case agenda: return "the forum's agenda";
    case linkage: return "a linkage";
    case replacement: return "a proposal overtaken";
    case firm_word: return "a retreat from a firm position";
    case reopening: return "an agreed article was reopened";
    case red_line_retreat: return "a red line was left";
    case unasked_touch: return "they were touched and not asked";
    case heard_in_the_room: return "they were asked, and heard in the room";
    case written_exchange: return "the exchange of letters";
    case locked: return "what a lock closes";
    case rooms: return "the rooms of the forum";
    case ceiling: return "how far a room may go";
    case single_text: return "the single text";
    case text_order: return "what a clause needs first";
    case live_proposal: return "a standing proposal";
    case whole_article_acceptance: return "articles accepted";
    case cherry_picking: return "taking parts of a proposal, again";
    case agreement: return "an agreement at the table";
    case refusal_with_reason: return "a refusal";
    case instructions: return "the capital's instructions";
    case question_answer: return "an answer on record";
    case mirror_question: return "an answer in return";
    case sounding_answer: return "an answer in the back channel";
    case sounding_leak: return "the back channel leaked";
    case sounding_word: return "a word given in the back channel was not kept";
    case obeying: return "it looked as if they had obeyed";
    case consent: return "who must agree";
    case hearing: return "somebody was to be heard";
    case criticism: return "what was asked of the single text";
    case verdict: return "the verdicts on the single text";
    case question: return "a question";
    case red_line: return "a red line";
    case promise: return "a promise";
    case threat: return "a threat";
    case sounding: return "the back channel";
    case widening: return "the mandate was widened";
    case initialling: return "initials under the text";
    case initials_answered: return "initials left alone";
    case walking_out: return "a delegation walked out";
    case actions: return "the actions of a session";
    case answering_turn: return "a turn to answer";
    case personal_paper: return "said in one's own name";
    case counter_move: return "a counter-move announced";
    case provisional_application: return "what is agreed is applied already";
    case drift: return "time passes without a text";
    case words_due: return "a word given fell due";
    case leverage_decay: return "pressure wears off";
    case crisis: return "the risk of a crisis";
    case incident: return "an incident";
    case collapse: return "a second incident";
    case incident_answer: return "how the incident was met";
    case assessment: return "the assessments";
    case calendar: return "the calendar";
    case quiet_close: return "a close without an incident or pressure";
    case stopped_clock: return "the clock was stopped";
    case counter_move_due: return "what a counter-move waited for";
    case weighing: return "the text was weighed at home";
    case one_sidedness: return "the text looks one-sided";
    case side_letter: return "a side letter";
    case return_to_table: return "a return to the table";
    case capital_refuses: return "a capital refused the text";
    case ratified: return "the text was ratified";
    case report: return "what each told its capital";
    case ownership: return "what the capital calls its own";
    case ad_referendum: return "what the capitals own";
    case conduct: return "how undertakings were kept";
    case period_value: return "a period of the text in force";
    case detection: return "what was seen of a breach";
    case false_finding: return "a report that may be false";
    case raising: return "the matter was raised";
    case inspecting: return "an inspection";
    case suspending: return "undertakings were suspended";
    case withdrawing: return "a withdrawal from the text";
    case caught: return "a breach was caught";
    case course_run: return "the text ran its course";
    case succession: return "those who gave their word have left";
    }
    return {};
}

/// What happened to a measure, where the rule says more than that it was taken.
std::string_view measure_pattern(rules::Rule rule) {
    if (rule == rules::Rule::discovery)
        return "{measure}, found out";
    if (rule == rules::Rule::gesture)
        return "{measure}, announced without a price";
    if (rule == rules::Rule::gesture_follow_up)
        return "{measure}, announced and then due";
    if (rule == rules::Rule::words_due)
        return "the word given on it fell due: {measure}";
    if (rule == rules::Rule::counter_move)
        return "announced with a condition: {measure}";
    if (rule == rules::Rule::counter_move_due)
        return "its condition was met or not: {measure}";
    if (rule == rules::Rule::threat)
        return "the threat of it: {measure}";
    if (rule == rules::Rule::promise)
        return "the promise of it: {measure}";
    return "{measure}";
}
// clang-format on

/// "rule C3, preparing a measure"
std::string rule_named(rules::Rule rule) {
    return phrase("rule {number}, {words}",
                  {{"number", std::string(rules::rule_number(rule))}, {"words", std::string(rule_words(rule))}});
}

std::string without_full_stop(std::string text) {
    if (!text.empty() && text.back() == '.')
        text.pop_back();
    return text;
}

} // namespace

std::string rule_behind(rules::Rule rule) { return phrase("Behind it stands {rule}.", {{"rule", rule_named(rule)}}); }

std::string rule_behind_last_refusal(rules::Rule rule) {
    return phrase("Behind the last refusal stands {rule}.", {{"rule", rule_named(rule)}});
}

std::string cause_words(const scenario::Scenario& scenario, const rules::Cause& cause) {
    return core::match(
        cause.from, [&](std::monostate) { return std::string(rule_words(cause.rule)); },
        [&](const rules::ByMeasure& by) {
            if (cause.rule == rules::Rule::consultation)
                return std::string(rule_words(cause.rule));
            return phrase(measure_pattern(cause.rule),
                          {{"measure", measure_name(scenario.open, by.party, by.measure)}});
        },
        [&](const rules::ByOccurrence& by) {
            if (by.occurrence.index() >= scenario.deck.size())
                return std::string(rule_words(cause.rule));
            const std::string headline = without_full_stop(scenario.deck[by.occurrence.index()].headline);
            return cause.rule == rules::Rule::brought_in
                       ? phrase("{headline}, brought in by the instructor", {{"headline", headline}})
                       : headline;
        });
}

} // namespace parley::wording
