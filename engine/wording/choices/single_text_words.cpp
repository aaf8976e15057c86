#include "wording/choices/single_text_words.hpp"

#include "rules/amounts.hpp"
#include "rules/procedure/single_text.hpp"
#include "wording/figures.hpp"
#include "wording/names.hpp"
#include "wording/phrase.hpp"

namespace parley::wording {

namespace {

std::string criticism_words(const scenario::PublicScenario& scenario, const rules::Criticism& criticism) {
    const Arguments words{{"provision", provision_name(scenario, criticism.provision)},
                          {"reason", reason_name(criticism.reason)}};
    if (criticism.must)
        return phrase(
            criticism.higher ? "{provision} must be higher ({reason})" : "{provision} must be lower ({reason})", words);
    return phrase(criticism.higher ? "{provision} higher, if it can be ({reason})"
                                   : "{provision} lower, if it can be ({reason})",
                  words);
}

std::string edition_number(const rules::View& view) { return std::to_string(view.open().procedure.editions); }

/// What the drafter has been told of its last edition, a sentence a party.
void add_told(const rules::View& view, std::vector<std::string>& lines) {
    for (std::size_t p = 0; p < view.scenario().party_count(); ++p) {
        const rules::Criticisms& asked = view.own().procedure.criticisms[p];
        if (rules::PartyId(p) != view.seat() && !asked.empty())
            lines.push_back(phrase("In confidence from {party}: {asked}.",
                                   {{"party", party_name(view.scenario(), rules::PartyId(p))},
                                    {"asked", criticisms_words(view.scenario(), asked)}}));
    }
}

} // namespace

std::string criticisms_words(const scenario::PublicScenario& scenario, const rules::Criticisms& criticisms) {
    std::vector<std::string> parts;
    for (const rules::Criticism& criticism : criticisms)
        parts.push_back(criticism_words(scenario, criticism));
    return joined(parts, "; ");
}

std::vector<std::string> procedure_lines(const rules::View& view) {
    std::vector<std::string> lines;
    const scenario::PublicScenario& scenario = view.scenario();
    if (const auto drafter = rules::drafter_now(scenario, view.open()))
        lines.push_back(phrase(*drafter == view.seat()
                                   ? "Here you may lay a single text, in two editions at most. The others judge it "
                                     "sealed, yes or not yet, and tell you alone what they would have otherwise."
                                   : "Here {delegation} may lay a single text. You judge it sealed, yes or not yet, "
                                     "and tell the drafter alone what you would have otherwise.",
                               {{"delegation", delegation_name(scenario, *drafter)}}));
    if (view.open().procedure.clock_stopped)
        lines.emplace_back(
            "The clock stands, once. An article that nobody tabled or drafted before cannot be added now, "
            "and a retreat costs twice the trust.");
    else if (scenario.procedure.stops_needed && view.open().session + 1U >= scenario.sessions.size())
        lines.push_back(phrase("If the day ends without a text, {count} of the {all} delegations can have the clock "
                               "stopped, once.",
                               {{"count", count_word(*scenario.procedure.stops_needed)},
                                {"all", count_word(static_cast<int>(scenario.party_count()))}}));
    return lines;
}

std::vector<std::string> single_text_lines(const rules::View& view) {
    std::vector<std::string> lines;
    const auto drafter = rules::drafter_now(view.scenario(), view.open());
    if (!drafter)
        return lines;
    const rules::ProcedureStanding& standing = view.open().procedure;
    const bool ours = *drafter == view.seat();
    const Arguments words{{"delegation", delegation_name(view.scenario(), *drafter)},
                          {"number", edition_number(view)},
                          {"articles", article_numbers(view.scenario(), standing.edition.articles)},
                          {"waits", party_names(view.scenario(), rules::to_judge(view.scenario(), view.open()))}};
    if (standing.editions == 0)
        lines.push_back(ours ? "You may draft a single text: open the composer, and lay what you made as an edition."
                             : phrase("{Delegation} may lay a single text, which is nobody's offer.", words));
    else if (standing.lies)
        lines.push_back(phrase("Edition {number} of the single text lies on the table: {articles}. It waits for "
                               "{waits}.",
                               words));
    else if (!(standing.edition.articles - view.open().text.agreed_articles).empty())
        lines.push_back(phrase("Edition {number} of the single text was not yet good enough for all.", words));
    if (ours)
        add_told(view, lines);
    return lines;
}

std::string edition_title(const rules::View& view) {
    return phrase("The single text, edition {number}: yes, or not yet?", {{"number", edition_number(view)}});
}

std::string_view edition_prompt() {
    return "Verdicts are sealed and opened together. Taking it concedes nothing to anybody: it is nobody's offer.";
}

ChoiceWords edition_reply(EditionReply reply) {
    switch (reply) {
    case EditionReply::yes:
        return {"Yes", "agreed ad referendum if all say so"};
    case EditionReply::not_yet:
        return {"Not yet", "the drafter alone hears what you would have otherwise"};
    case EditionReply::let_stand:
        return {"Look at the table first", "nothing is sealed; you can come back to it"};
    }
    return {};
}

std::string_view what_to_criticise() {
    return "What should be otherwise? Two things at most; the drafter alone hears it.";
}

ChoiceWords criticism_choice(const rules::View& view, rules::ProvisionId provision, bool higher) {
    const rules::OptionIndex now = view.open().procedure.edition.options[provision.index()];
    const auto wanted = static_cast<rules::OptionIndex>(higher ? now + 1 : now - 1);
    treaty::Outcome with = treaty::with(view.scenario().text, view.open().text.agreed, view.open().procedure.edition);
    const core::Points before = rules::utility_now(view).worth(with);
    with[provision.index()] = wanted;
    const core::Points gain = rules::utility_now(view).worth(with) - before;
    return {phrase(higher ? "{provision} higher: {option}" : "{provision} lower: {option}",
                   {{"provision", provision_name(view.scenario(), provision)},
                    {"option", option_label(view.scenario(), provision, wanted)}}),
            phrase("{gain} to us", {{"gain", signed_number(gain.rounded())}})};
}

std::string_view how_much_it_matters() { return "How much does it matter?"; }

ChoiceWords weight_choice(bool must) {
    return must ? ChoiceWords{"A must", "you will not sign without it"}
                : ChoiceWords{"A wish", "you would rather have it"};
}

std::string_view why_criticised() { return "Why?"; }

std::string_view clock_question() { return "The day is over, and nothing is initialled. Stop the clock?"; }

ChoiceWords clock_choice(const rules::View& view, bool stops) {
    if (!stops)
        return {"Let it run out", "without a text, unless enough of the others have it stopped"};
    return {"Stop it", phrase("if {needed} want it: {actions} more, nothing new, one capital each, tension +{tension}",
                              {{"needed", std::to_string(view.scenario().procedure.stops_needed.value_or(0))},
                               {"actions", counted(rules::amounts::actions_of_extra_session, "action", "actions")},
                               {"tension", std::to_string(rules::amounts::clock_tension)}})};
}

} // namespace parley::wording
