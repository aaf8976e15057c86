#include "wording/handouts/seat_sheet_words.hpp"

#include "rules/authority/instructions.hpp"
#include "wording/choices/report_words.hpp"
#include "wording/figures.hpp"
#include "wording/handouts/public_sheet_words.hpp"
#include "wording/mandate_parts.hpp"
#include "wording/names.hpp"
#include "wording/pages/surroundings.hpp"
#include "wording/phrase.hpp"

namespace parley::wording {

namespace {

std::string bound_to_reader(const rules::View& view, rules::PartySet obligors) {
    if (obligors == view.scenario().everyone())
        return view.scenario().party_count() == 2 ? "both" : "all";
    std::vector<std::string> names;
    for (const rules::PartyId party : obligors)
        names.push_back(party == view.seat() ? "you" : short_name_in_text(view.scenario(), party));
    return names.empty() ? "nobody" : listed(names);
}

bool forbidden(const rules::View& view, rules::ProvisionId provision, rules::OptionIndex option) {
    for (const treaty::RedLine& line : rules::instructed_lines(view))
        if (line.provision == provision && treaty::crosses(line, option))
            return true;
    return false;
}

/// By somebody at home, beside what is never signed.
bool beyond_what_was_told(const rules::View& view, rules::ProvisionId provision, rules::OptionIndex option) {
    for (std::size_t i = 0; i < view.mandate().instructions.size(); ++i) {
        const treaty::RedLine line = rules::instruction_now(view, i);
        if (line.provision == provision && rules::rungs_beyond(line, option) > 0)
            return true;
    }
    return false;
}

std::string numbered_name(const rules::View& view, rules::ProvisionId provision) {
    return phrase("{number} {name}", {{"number", provision_number(view.scenario(), provision)},
                                      {"name", provision_name(view.scenario(), provision)}});
}

bool melts(const rules::View& view, rules::ProvisionId provision, rules::OptionIndex option) {
    return !view.scenario().text.at(provision).options[option].melts.empty();
}

} // namespace

std::vector<std::vector<std::string>> instruction_rows(const rules::View& view) {
    std::vector<std::vector<std::string>> rows{{"Provision", "You may agree to", "Because"}};
    const std::vector<treaty::RedLine> lines = rules::instructed_lines(view);
    for (std::size_t i = 0; i < lines.size(); ++i)
        rows.push_back({numbered_name(view, lines[i].provision), bound_words(view.scenario(), lines[i]),
                        ended(view.mandate().red_lines[i].reason)});
    const std::vector<treaty::Instruction>& told = view.mandate().instructions;
    for (std::size_t i = 0; i < told.size(); ++i)
        rows.push_back(
            {numbered_name(view, told[i].line.provision), instruction_bound(view, i), ended(told[i].reason)});
    return rows;
}

std::string no_instructions() { return "Nothing is forbidden to you."; }

std::string note_on_instructions(const rules::View& view) {
    if (view.mandate().instructions.empty())
        return {};
    std::vector<std::string> forums;
    for (const scenario::Forum& forum : view.scenario().forums)
        if (forum.personal)
            forums.push_back(in_quotes(forum.name));
    return forums.empty()
               ? std::string()
               : phrase("What somebody at home says, you may go beyond in {forums}, as a person, and answer for it "
                        "afterwards. The rest you may not sign.",
                        {{"forums", listed(forums)}});
}

std::vector<std::string> fall_lines(const rules::View& view) {
    std::vector<std::string> lines;
    for (const scenario::RegimeFunction& function : view.scenario().regime) {
        const std::string kept =
            function.kept_by ? clause_from(view.scenario(), function.kept_by->provision, function.kept_by->option)
                             : std::string();
        lines.push_back(phrase("{Name} ends by {day} and takes {lost} from that{unless}.",
                               {{"name", function.name},
                                {"day", day_in_words(function.date)},
                                {"lost", points(function.loses[view.seat().index()])},
                                {"unless", kept.empty() ? kept : ", unless " + kept + " is agreed"}}));
    }
    return lines;
}

std::vector<std::string> constituency_lines(const rules::View& view) {
    std::vector<std::string> lines;
    for (const HomeWords& home : mandate_parts(view).home)
        lines.push_back(phrase("{name}, support {support}{power}. {interest}",
                               {{"name", home.name},
                                {"support", std::to_string(home.support)},
                                {"power", home.power.empty() ? "" : ", " + home.power},
                                {"interest", home.interest}}));
    return lines;
}

std::vector<IntentionLines> intention_lines(const rules::View& view) {
    std::vector<IntentionLines> all;
    for (const OtherSideWords& other : mandate_parts(view).others) {
        IntentionLines lines{raised(short_name(view.scenario(), other.party)), {}};
        for (const IntentionWords& intention : other.intentions)
            lines.lines.push_back(
                phrase("{name} ({in} in 100): {tell}",
                       {{"name", intention.name}, {"in", std::to_string(intention.in_100)}, {"tell", intention.tell}}));
        all.push_back(std::move(lines));
    }
    return all;
}

std::vector<std::string> goal_lines(const rules::View& view, const std::vector<scenario::Goal>& goals) {
    std::vector<std::string> lines;
    for (std::size_t s = 0; s < goals.size() && s < view.scenario().sessions.size(); ++s)
        if (!goals[s].text.empty())
            lines.push_back(phrase("Meeting {number} ({title}): {goal}", {{"number", std::to_string(s + 1)},
                                                                          {"title", view.scenario().sessions[s].title},
                                                                          {"goal", ended(goals[s].text)}}));
    return lines;
}

std::string how_to_use_score_sheet() {
    return "Tick the rung that was agreed in each provision, or 0, and write its points at the right. Where there are "
           "several columns, the provision named over them decides: take the column of the rung that it was agreed at. "
           "Where there "
           "are several tables, the one of the rung named at its head; write in the last. "
           "Promises of the others are counted as your capital trusts them when the talks begin.";
}

std::string score_heading(const rules::View& view, rules::ProvisionId provision) {
    return phrase("{number} {name} (binds {parties})",
                  {{"number", provision_number(view.scenario(), provision)},
                   {"name", provision_name(view.scenario(), provision)},
                   {"parties", bound_to_reader(view, view.scenario().text.at(provision).obligors)}});
}

std::string with_second_check(const scenario::PublicScenario& scenario, rules::ProvisionId check,
                              rules::OptionIndex option) {
    return phrase("With {number} at {option}",
                  {{"number", provision_number(scenario, check)}, {"option", std::to_string(option)}});
}

std::string check_column(const scenario::PublicScenario& scenario, rules::ProvisionId check,
                         rules::OptionIndex option) {
    return phrase("{number} at {option}",
                  {{"number", provision_number(scenario, check)}, {"option", std::to_string(option)}});
}

std::string points_column() { return "points"; }

std::string own_points_column() { return "yours"; }

std::string score_row(const rules::View& view, rules::ProvisionId provision, rules::OptionIndex option) {
    std::string notes = forbidden(view, provision, option)              ? " (not within your instructions)"
                        : beyond_what_was_told(view, provision, option) ? " (beyond what you were told)"
                                                                        : "";
    if (melts(view, provision, option))
        notes += " (melts)";
    return phrase("{option}{notes}",
                  {{"option", numbered_option(view.scenario(), provision, option)}, {"notes", notes}});
}

std::string synergy_condition(const scenario::PublicScenario& scenario, const treaty::Synergy& synergy) {
    std::vector<std::string> parts;
    for (const treaty::Synergy::Term& term : synergy.terms)
        parts.push_back(phrase("{number} at {option} or above", {{"number", provision_number(scenario, term.provision)},
                                                                 {"option", std::to_string(term.at_least)}}));
    return raised(listed(parts));
}

std::vector<std::string> synergy_titles() { return {"If the text has", "points"}; }

std::vector<TotalLine> total_lines(const rules::View& view) {
    std::vector<TotalLine> lines;
    if (!view.mandate().synergies.empty())
        lines = {{"All provisions", ""}, {"Worth more together", ""}};
    lines.push_back({"The text is worth to you", ""});
    lines.push_back({"No agreement is worth to you", with_decimal(view.terms().reservation.hundredths)});
    if (!view.scenario().regime.empty())
        lines.push_back({"Less for what has ended by its day", ""});
    lines.push_back({"Above no agreement, or below", ""});
    return lines;
}

std::string note_on_score_sheet(const rules::View& view) {
    const scenario::PublicScenario& scenario = view.scenario();
    std::string melting;
    for (std::size_t i = 0; i < scenario.text.provisions.size(); ++i)
        for (const treaty::Option& option : scenario.text.provisions[i].options)
            if (!option.melts.empty())
                melting = " Of what melts, write down as many percent as the briefing names for the meeting in which "
                          "it was agreed.";
    return "Points have one decimal here, so a long sum may be a few tenths off what the program reckons." + melting;
}

} // namespace parley::wording
