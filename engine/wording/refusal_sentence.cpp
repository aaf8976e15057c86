// Why an action is refused. One pattern a code; the fields of the refusal fill it.
#include "rules/authority/instructions.hpp"
#include "wording/figures.hpp"
#include "wording/names.hpp"
#include "wording/pages/surroundings.hpp"
#include "wording/phrase.hpp"
#include "wording/sentences.hpp"

namespace parley::wording {

namespace {

using enum rules::RefusalCode;

/// A table: one line a code.
std::string_view pattern(rules::RefusalCode code) {
    switch (code) {
    case not_your_turn:
        return "It is not your turn now; others have still to act";
    case wrong_phase:
        return "That cannot be done at this point of the session";
    case game_is_over:
        return "The talks have ended; nothing more can be done in them";
    case too_many_measures:
        return "There is room for {number_of} only; a capital takes two at a session, a gesture carried out being one "
               "of them";
    case measure_twice:
        return "One order is enough: {measure} is named twice, or two gestures at once";
    case unknown_measure:
        return "Your capital has no such measure";
    case not_enough_capital:
        return "That costs {capital_points} more than your capital has to spend; take less, or wait for the next "
               "session";
    case measure_cooling_down:
        return "{Measure} cannot be repeated yet; it is ready again at {session}";
    case measure_spent:
        return "{Measure} can be done only once, and it has been done";
    case measure_needs_another:
        return "{Measure} must be prepared first: {needed}";
    case measure_too_early:
        return "{Measure} cannot be taken before {session}";
    case wrong_target:
        return "{Measure} needs another target than the one named";
    case no_gesture_to_carry_out:
        return "No gesture announced at the last session is waiting to be carried out";
    case empty_package:
        return "A proposal must name at least one article";
    case unknown_article:
        return "The text has no such article";
    case unknown_option:
        return "{Provision} has no wording with that number";
    case article_not_on_agenda:
        return "{Article} is not on this forum's agenda; keep it for another session, or sound them out in the back "
               "channel";
    case bound_party_absent:
        return "That binds {party}, who are not in the room; wait for a session where they sit";
    case locked:
        return "{Locked} is locked until {condition}; it can be sounded out, and neither tabled nor accepted";
    case out_of_order:
        return "“{option}” in {provision} comes after what it needs: {needs}; agree that first, or in the same package";
    case linkage_too_small:
        return "A linkage ties at least two articles together; name another, or table the article by itself";
    case linkage_outside_package:
        return "The linkage names {article}, which is not in the proposal; add the article or leave it out of the "
               "linkage";
    case nothing_new:
        return "That is what the text says already, or what you have on the table; change a clause first";
    case one_package_only:
        return "In a written exchange each delegation sends one proposal, and yours has gone out";
    case replies_next_session:
        return "In a written exchange, what is tabled is answered at the next session";
    case no_such_proposal:
        return "{Delegation} has no proposal on the table";
    case own_proposal:
        return "That proposal is your own; it is for the others to answer";
    case already_accepted:
        return "You have accepted that proposal; the others are still to answer";
    case article_not_in_proposal:
        return "{Article} is not in that proposal";
    case splits_linkage:
        return "{Article} is linked to other articles of that proposal; take all of them, or refuse and table your own";
    case crosses_instructions:
        return "Your instructions go no further than “{option}” in {provision}; where a forum allows it, ask your "
               "capital for more";
    case lacks_instructed_option:
        return "Your instructions ask for at least “{option}” in {provision} before you may initial";
    case question_owed_first:
        return "A question has been put to you; answer it first, if only by declining to say";
    case sounding_owed_first:
        return "You have been sounded out in the back channel; welcome it or decline it first";
    case no_question_owed:
        return "Nobody has put a question to you";
    case no_sounding_owed:
        return "Nobody has sounded you out in the back channel";
    case mirror_must_be_answered:
        return "They answered your question; your own answer to the same question, first or second, is now due";
    case already_asked:
        return "You have asked your question of this session; ask again at the next";
    case question_pending:
        return "A question is still open; it must be answered before another is put";
    case unknown_party:
        return "There is no such party to address here";
    case same_article_twice:
        return "A question weighs two different articles against each other; name another beside the first";
    case too_many_red_lines:
        return "You have declared two red lines, and a third would not be believed";
    case red_line_forbids_nothing:
        return "That line would forbid nothing in {provision}; draw it where it excludes a wording";
    case red_line_already_crossed:
        return "Your own position in {provision} is already across that line; move the position first";
    case cannot_be_promised:
        return "{Measure} is not something that can be promised or threatened";
    case date_has_passed:
        return "The word must name a session that is still to come";
    case word_already_given:
        return "You have given your word on {measure} already; keep it or break it first";
    case sounding_pending:
        return "The back channel is in use; wait for the answer that is due in it";
    case cannot_be_widened_here:
        return "This forum does not allow a mandate to be widened; wait for one that does";
    case no_such_instruction:
        return "Your instructions have no such red line";
    case cannot_be_widened_further:
        return "Your capital will not give more room in {provision}";
    case already_initialled:
        return "You have initialled the text; the other side's answer is awaited";
    case lacks_form:
        return "The text has no agreed form yet; agree {form}, with at least “{least_form}”, before initialling";
    case lacks_substance:
        return "A form without content cannot be initialled; agree at least one other article first";
    case no_actions_left:
        return "You have no actions left at this session; answer what is open, or end your turn";
    case no_line_to_use:
        return "There is no line to use, since {line} has not been agreed";
    case percent_not_100:
        return "Your estimates of {party} must add up to 100 percent";
    case unknown_profile:
        return "{Party} has no such possible intention";
    case top_articles_wanted:
        return "This assessment must name the two articles that you think matter most to {party}";
    case top_articles_not_wanted:
        return "This assessment asks for intentions only; leave out the articles";
    case no_such_constituency:
        return "Your side has no such constituency";
    case side_letter_written:
        return "A side letter has been written; there is no second one";
    case already_returned:
        return "The delegations have been back to the table once; the text stands or falls as it is";
    case not_your_undertaking:
        return "{Provision} is not an undertaking of yours in force; only your own can be kept or broken";
    case no_finding:
        return "There is no finding for you to answer";
    case nothing_to_suspend:
        return "You owe nothing in return for {provision} that could be suspended; raise the matter or inspect instead";
    case cannot_inspect:
        return "The text gives no right to inspect {provision}; raise the matter in the commission instead";
    case no_such_event:
        return "The scenario's deck has no such event";
    case event_has_happened:
        return "That event has happened, and it happens only once";
    case event_not_now:
        return "That event cannot come now: one comes before any capital has filed, or at the table while no computer "
               "delegation is thinking, and an incident or a change of the agenda only before any capital has filed";
    case beyond_instructions:
        return "Your instructions go no further than “{option}” in {provision}, and here you speak for your capital";
    case no_standing_left:
        return "To go so far beyond your instructions costs {standing} more than you have at home; nobody there would "
               "believe that it was for a reason";
    case only_exploratory:
        return "Two persons on a walk initial nothing; what you agree here is for your capitals to own or to forget";
    case no_report_due:
        return "There is nothing to report: no text has been agreed between persons";
    case cannot_depend_on:
        return "{Measure} cannot be announced against that; the list of measures says against what it can be";
    case condition_met_already:
        return "{Provision} is agreed as far as that already; there is nothing to wait for";
    case waits_for_its_day:
        return "{Measure} was announced with a condition and waits for {session}; it is made or withdrawn at its close";
    case not_exploratory:
        return "{Article} was not agreed between persons, and needs no report";
    case no_instruction_of_theirs:
        return "They gave you no instruction, so there is no room that they could give";
    case room_was_refused:
        return "You asked for more room on {provision}, and it was refused: no further than “{option}”, on a walk as "
               "at "
               "the table";
    case needed_party_absent:
        return "Nothing of this holds without {party}, who must agree to it and is not in the room";
    case only_heard:
        return "You are heard on that proposal as a whole: welcome it, or object to an article of it";
    case above_ceiling:
        return "{Room}: no further than “{option}” in {provision} here; what is more can be sounded out, or wait for "
               "another session";
    case rooms_apart:
        return "{Article} is not for {room}; a proposal goes to one room: table two, or wait for another session";
    case room_empty:
        return "{Room} cannot sit while the chair of {office} is empty; it is filled for {session}";
    case channel_shut:
        return "No back channel leads past an empty chair: {office} is still to be replaced";
    case no_single_text:
        return "No single text is drafted here and now";
    case not_the_drafter:
        return "The single text is drafted by {delegation}; tell them what you would have otherwise";
    case two_editions_only:
        return "Two editions a session are all that the others will read";
    case article_agreed:
        return "{Article} is agreed, and the single text is for what is open";
    case under_single_text:
        return "{Article} is in the single text; while that is on the table nobody proposes on it otherwise";
    case no_edition:
        return "No edition of the single text waits for your word";
    case already_judged:
        return "Your verdict on this edition is sealed";
    case criticism_goes_nowhere:
        return "Criticism names a provision of the edition, once, and a step that its ladder has";
    case clock_runs_on:
        return "The clock cannot be stopped now";
    }
    return {};
}

rules::OptionIndex as_option(std::int32_t number) {
    return number >= 0 && number < std::int32_t{treaty::no_option} ? static_cast<rules::OptionIndex>(number)
                                                                   : treaty::no_option;
}

/// Refusals count sessions from 1, as people do.
rules::SessionIndex as_session(std::int32_t number) {
    return number >= 1 && number < 254 ? static_cast<rules::SessionIndex>(number - 1) : rules::SessionIndex{0};
}

scenario::LockId as_lock(std::int32_t number) {
    return scenario::LockId(static_cast<std::size_t>(number >= 0 && number < 255 ? number : 255));
}

using Actor = std::optional<rules::PartyId>;

std::string named(const scenario::PublicScenario& scenario, Actor actor, rules::MeasureId measure) {
    return actor ? in_quotes(measure_name(scenario, *actor, measure)) : "that measure";
}

/// What must have been done before a measure: “Publish a list of sanctions”.
std::string needed(const scenario::PublicScenario& scenario, Actor actor, rules::MeasureId measure) {
    std::vector<std::string> names;
    if (actor && actor->index() < scenario.measures.size() &&
        measure.index() < scenario.measures[actor->index()].size())
        for (const rules::MeasureId other : scenario.measure(*actor, measure).requires_taken)
            names.push_back(named(scenario, actor, other));
    return names.empty() ? "another step comes before it" : listed(names);
}

/// Codes that mean different things to different readers.
std::string_view pattern_for(const rules::Refusal& refusal, Actor actor) {
    if (refusal.code == not_your_turn && actor == refusal.party)
        return "You have handed in your decision; the others have not yet";
    if (refusal.code == measure_spent && refusal.rule == rules::Rule::ask_for_room)
        return "They have been asked for room, and have answered";
    if (refusal.code == measure_spent && refusal.rule == rules::Rule::consultation)
        return "They have been consulted already; once is enough";
    if (refusal.code == not_your_undertaking && refusal.rule == rules::Rule::initialling)
        return "The text does not bind you, so there is nothing for you to initial";
    return pattern(refusal.code);
}

Arguments arguments_of(const scenario::PublicScenario& scenario, const rules::Refusal& refusal, Actor actor) {
    const std::optional<treaty::ProvisionId> form = scenario.text.form;
    const std::string form_name = form ? provision_name(scenario, *form) : "its form";
    return {{"party", party_name(scenario, refusal.party)},
            {"delegation", delegation_name(scenario, refusal.party)},
            {"article", article_name(scenario, refusal.article)},
            {"provision", in_quotes(provision_name(scenario, refusal.provision))},
            {"option", option_label(scenario, refusal.provision, as_option(refusal.number))},
            {"measure", named(scenario, actor, refusal.measure)},
            {"needed", needed(scenario, actor, refusal.measure)},
            {"number_of", counted(refusal.number, "measure", "measures")},
            {"capital_points", counted(refusal.number, "point", "points")},
            {"standing", counted(refusal.number, "standing", "standing")},
            {"session", session_name(scenario, as_session(refusal.number))},
            {"locked", locked_thing(scenario, as_lock(refusal.number))},
            {"condition", lock_condition(scenario, as_lock(refusal.number))},
            {"room", room_name(scenario, refusal.forum, refusal.room)},
            {"office", office_name(scenario, refusal.office)},
            {"needs", needed_clauses(scenario, refusal.provision, as_option(refusal.number))},
            {"form", in_quotes(form_name)},
            {"least_form", form ? option_label(scenario, *form, scenario.least_form) : "a declaration"},
            {"line", scenario.incident_line ? in_quotes(provision_name(scenario, *scenario.incident_line)) : "a line"}};
}

} // namespace

std::string sentence(const rules::View& view, const rules::Refusal& refusal) {
    const auto& instructions = view.mandate().instructions;
    if (refusal.code != beyond_instructions || refusal.instruction >= instructions.size())
        return sentence(view.scenario(), refusal, view.seat());
    const treaty::Instruction& instruction = instructions[refusal.instruction];
    return phrase("That is beyond your instructions: {by} will have {provision}, {bound}. {reason}",
                  {{"by", view.constituency(instruction.by).name},
                   {"provision", in_quotes(provision_name(view.scenario(), refusal.provision))},
                   {"bound", bound_words(view.scenario(), rules::instruction_now(view, refusal.instruction))},
                   {"reason", ended(instruction.reason)}});
}

std::string sentence(const scenario::PublicScenario& scenario, const rules::Refusal& refusal, Actor actor) {
    return ended(phrase(pattern_for(refusal, actor), arguments_of(scenario, refusal, actor)));
}

} // namespace parley::wording
