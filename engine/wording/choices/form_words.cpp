#include "wording/choices/form_words.hpp"

#include "wording/figures.hpp"
#include "wording/names.hpp"
#include "wording/pages/horizon.hpp"
#include "wording/phrase.hpp"

namespace parley::wording {

std::string_view form_question(FormQuestion what) {
    switch (what) {
    case FormQuestion::whom_to_ask:
        return "Whom do you ask?";
    case FormQuestion::whom_to_sound_out:
        return "Whom do you sound out?";
    case FormQuestion::which_two_articles:
        return "Which two articles?";
    case FormQuestion::which_clause:
        return "On which clause?";
    case FormQuestion::which_bound:
        return "What would you not sign?";
    case FormQuestion::beyond_which_option:
        return "Nothing beyond which option?";
    case FormQuestion::short_of_which_option:
        return "Nothing short of which option?";
    case FormQuestion::what_to_promise:
        return "What do you promise to do?";
    case FormQuestion::what_to_threaten:
        return "What do you threaten to do?";
    case FormQuestion::unless_what:
        return "Unless what is agreed?";
    case FormQuestion::by_which_session:
        return "By which session?";
    case FormQuestion::which_articles_to_accept:
        return "Which articles do you accept?";
    case FormQuestion::which_article_stands_in_the_way:
        return "Which article stands in the way?";
    case FormQuestion::why:
        return "Why? They learn from it.";
    }
    return {};
}

std::string_view no_condition_label() { return "Without a condition"; }

std::string condition_label(const scenario::PublicScenario& scenario, const rules::WantedClause& clause) {
    return phrase("Unless {clause}", {{"clause", wanted_clause(scenario, clause)}});
}

std::string which_instruction(const rules::View& view) {
    return phrase("Which instruction shall be softened by one option, for {cost} capital?",
                  {{"cost", std::to_string(rules::forum_now(view.scenario(), view.open()).widening_cost)}});
}

std::string what_are_they_up_to(const scenario::PublicScenario& scenario, rules::PartyId party) {
    return phrase("What is {party} up to?", {{"party", party_name(scenario, party)}});
}

std::string which_two_matter_most(const scenario::PublicScenario& scenario, rules::PartyId party) {
    return phrase("Which two articles matter most to {party}?", {{"party", party_name(scenario, party)}});
}

std::string_view which_of_two() { return "Which of the two matters more to you?"; }

std::string asks_off_the_record(const rules::View& view) {
    if (!view.own().sounding)
        return {};
    return phrase("{Party} asks, off the record, whether you could live with this.",
                  {{"party", party_name(view.scenario(), view.own().sounding->from)}});
}

std::string_view bound_label(treaty::Bound bound) {
    return bound == treaty::Bound::at_most ? "Nothing beyond an option" : "Nothing short of an option";
}

std::string_view deflect_label() { return "“Both are part of a whole”: tell them nothing"; }

ChoiceWords reception_words(rules::Reception reception) {
    return reception == rules::Reception::welcome
               ? ChoiceWords{"We could live with this", "what is welcomed here is expected to be accepted when tabled"}
               : ChoiceWords{"This would not do", "refused, it may leak, unless the channel is safe here"};
}

std::string adds_alone(core::Points change) { return phrase("{change} alone", {{"change", with_unit(change)}}); }

std::string instruction_label(const rules::View& view, const treaty::RedLine& line) {
    return phrase("{provision}: {bound}", {{"provision", provision_name(view.scenario(), line.provision)},
                                           {"bound", bound_words(view.scenario(), line)}});
}

std::string clause_label(const scenario::PublicScenario& scenario, rules::ProvisionId provision) {
    return phrase("{provision} ({article})",
                  {{"provision", provision_name(scenario, provision)},
                   {"article", article_number(scenario, scenario.text.at(provision).article)}});
}

ChoiceWords form_act(FormAct what) {
    switch (what) {
    case FormAct::say_it:
        return {"Say it", "one action"};
    case FormAct::accept_these:
        return {"Accept these", "these articles, ad referendum; the rest lapses"};
    case FormAct::back:
        return {"Back", ""};
    case FormAct::keep_negotiating:
        return {"Not yet: go on negotiating", "whatever else is done lets their initials lapse, after a question"};
    case FormAct::put_ours:
        return {"Put our initials too", "initialled by all, it goes to the capitals"};
    }
    return {};
}

} // namespace parley::wording
