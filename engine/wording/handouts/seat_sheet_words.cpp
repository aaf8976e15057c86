#include "wording/handouts/seat_sheet_words.hpp"

#include "wording/figures.hpp"
#include "wording/handouts/public_sheet_words.hpp"
#include "wording/mandate_parts.hpp"
#include "wording/names.hpp"
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

} // namespace

std::vector<std::vector<std::string>> instruction_rows(const rules::View& view) {
    std::vector<std::vector<std::string>> rows{{"Provision", "You may agree to", "Because"}};
    const std::vector<treaty::RedLine> lines = rules::instructed_lines(view);
    for (std::size_t i = 0; i < lines.size(); ++i)
        rows.push_back({phrase("{number} {name}", {{"number", provision_number(view.scenario(), lines[i].provision)},
                                                   {"name", provision_name(view.scenario(), lines[i].provision)}}),
                        bound_words(view.scenario(), lines[i]), ended(view.mandate().red_lines[i].reason)});
    return rows;
}

std::string no_instructions() { return "Nothing is forbidden to you."; }

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
           "are several tables, the one of the rung named at its head. "
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
    return phrase(forbidden(view, provision, option) ? "{option} (not within your instructions)" : "{option}",
                  {{"option", numbered_option(view.scenario(), provision, option)}});
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
    std::vector<TotalLine> lines{{"All provisions", ""}};
    if (!view.mandate().synergies.empty())
        lines.push_back({"Worth more together", ""});
    lines.push_back({"The text is worth to you", ""});
    lines.push_back({"No agreement is worth to you", with_decimal(rules::reservation_now(view).hundredths)});
    lines.push_back({"Above no agreement, or below", ""});
    return lines;
}

std::string note_on_score_sheet() {
    return "Points have one decimal here, so a long sum may be a few tenths off what the program reckons.";
}

} // namespace parley::wording
