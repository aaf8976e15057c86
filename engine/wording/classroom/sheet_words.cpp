#include "wording/classroom/sheet_words.hpp"

#include "rules/world/persons.hpp"
#include "wording/figures.hpp"
#include "wording/listing.hpp"
#include "wording/phrase.hpp"

#include <algorithm>
#include <optional>

namespace parley::wording {

std::vector<std::pair<std::string, std::string>> dials_as_pairs(const rules::View& view) {
    const rules::Public& open = view.open();
    const std::size_t us = view.seat().index();
    std::string trust;
    std::string persons;
    std::optional<int> home; // the least of them: what is nearest to stopping a text
    for (std::size_t p = 0; p < view.scenario().party_count(); ++p)
        if (p != us)
            trust += (trust.empty() ? "" : ", ") + std::to_string(open.trust[us][p]) + '/' +
                     std::to_string(open.trust[p][us]);
    if (rules::has_persons(view.scenario()))
        for (std::size_t p = 0; p < view.scenario().party_count(); ++p)
            if (p != us)
                persons += (persons.empty() ? "" : ", ") + std::to_string(open.persons.trust[us][p]) + '/' +
                           std::to_string(open.persons.trust[p][us]);
    for (std::size_t c = 0; c < view.constituency_count(); ++c)
        home = std::min<int>(home.value_or(100), view.own().support[c]);
    std::vector<std::pair<std::string, std::string>> pairs{{"tension", std::to_string(open.tension)}, {"trust", trust}};
    if (!persons.empty())
        pairs.emplace_back("leaders", persons);
    if (home)
        pairs.emplace_back("home", std::to_string(*home));
    pairs.emplace_back("capital", std::to_string(view.own().capital));
    pairs.emplace_back("no deal", points(rules::reservation_now(view)));
    return pairs;
}
std::string numbers_in_full() { return "The numbers in words"; }

std::string worth_heading(bool ours) { return ours ? "Worth to us, with this in it" : "Worth to us, if we accept"; }
std::string over_no_deal(core::Points over) {
    return over.hundredths < 0 ? phrase("{points} under no deal", {{"points", with_decimal(-over.hundredths)}})
                               : phrase("{points} over no deal", {{"points", with_decimal(over.hundredths)}});
}
std::string worth_bar_read(core::Points worth, core::Points no_deal) {
    return phrase("Worth {worth} to us, where no deal is worth {no_deal}",
                  {{"worth", points(worth)}, {"no_deal", points(no_deal)}});
}
std::string no_deal_in_short() { return "no deal"; }
std::string to_them_in_short(std::string_view range) {
    return phrase("To them: {range}, as we believe", {{"range", std::string(range)}});
}
std::string what_would_change() { return "What would change for us"; }
std::string nothing_changes() { return "As we have it already."; }

std::string clauses_untouched(const std::vector<std::string>& names) {
    return phrase("Nothing proposed yet on {names}.", {{"names", listed(names)}});
}
std::string change_article() { return "Draft this article"; }
std::string options_of(std::string_view article) {
    return phrase("{article}: every option", {{"article", std::string(article)}});
}
std::string go_on_negotiating() { return "Negotiate on"; }

std::string clause_of(std::size_t clause, std::size_t clauses) {
    return phrase("{n} of {all}", {{"n", std::to_string(clause)},
                                   {"all", counted(static_cast<std::int32_t>(clauses), "clause", "clauses")}});
}
std::string clause_step(std::size_t clause) { return phrase("Clause {n}", {{"n", std::to_string(clause)}}); }
std::string all_clauses() { return "All clauses of this article"; }
std::string begin_it_with() { return "Begin with …"; }
std::string whole_package_sheet() { return "The package clause by clause"; }
std::string other_verbs() { return "What else you can do now"; }
std::string on_your_turn() { return "What you can do on your turn"; }
std::string closed_because(std::string_view verb, std::string_view why) {
    return phrase("{verb}: {why}", {{"verb", std::string(verb)}, {"why", std::string(why)}});
}
std::string to_the_choices() { return "Decide"; }

std::string measure_ordered() { return "ordered"; }

std::string team_line(std::string_view pen, const std::vector<std::string>& others) {
    return phrase("In your delegation {pen} has the pen; with you are {others}.",
                  {{"pen", pen.empty() ? "nobody" : std::string(pen)}, {"others", listed(others)}});
}
std::string suggestions_title(std::size_t count) {
    return count == 0 ? std::string("Suggestions within the delegation")
                      : phrase("Suggestions within the delegation ({n})", {{"n", std::to_string(count)}});
}
std::string suggest_label(std::size_t most) {
    return phrase("A line for your delegation, {most} characters at most", {{"most", std::to_string(most)}});
}
std::string suggest_button() { return "Suggest it"; }
std::string suggestions_put_away() { return "Put the suggestions away"; }
std::string suggestion_not_possible(std::size_t most) {
    return phrase("A suggestion is one line of 1 to {most} characters that can be seen.",
                  {{"most", std::to_string(most)}});
}
std::string only_your_side_reads() {
    return "Nobody but your own side reads these. They are not kept after the class.";
}

std::string says_unreachable() { return "The class cannot be reached at the moment. What you see may be old."; }
std::string says_not_sent() { return "That did not reach the class. Nothing is lost: try again."; }
std::string says_elsewhere() { return "This page is open in a newer tab; here it stands still."; }
std::string says_newer() { return "Show what is new"; }
std::string says_use_here() { return "Use this tab"; }
std::string says_heard() { return "heard {n} s ago"; }
std::string says_left() { return "{n} left"; }
std::string says_sum() { return "Together {n} of 100"; }

std::string map_title() { return "The map"; }
std::string map_described(std::string_view scenario) {
    return phrase("Map of {scenario}: sites, forces and reaches as your side knows them",
                  {{"scenario", std::string(scenario)}});
}
std::string todays_briefing() { return "Today’s briefing"; }
std::string tab_debrief() { return "Debrief"; }
std::string keep_report() { return "Keep the report"; }
std::string how_to_read_it() { return "How to read the picture"; }

std::string moments_being_found(bool begun) {
    return begun
               ? "They are being worked out on the class’s computer. Read on meanwhile: they will stand here."
               : "Others asked before you, and theirs are worked out first. Read on meanwhile: yours will stand here.";
}
std::string moments_not_found() { return "Something went wrong while they were worked out. Ask for them once more."; }
std::string read_the_moments() { return "See which moments mattered"; }
std::string what_would_have_come() { return "Played again from there"; }
std::string back_to_the_debrief() { return "Back to the debrief"; }

} // namespace parley::wording
