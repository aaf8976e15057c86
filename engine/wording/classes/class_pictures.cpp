#include "wording/classes/class_pictures.hpp"

#include "wording/classes/class_titles.hpp"
#include "wording/figures.hpp"
#include "wording/names.hpp"
#include "wording/phrase.hpp"

#include <cmath>

namespace parley::wording {

OutcomeForms outcome_forms() { return {"kept", "suspended or left", "initialled, not in force", "no text"}; }

std::string and_more_without_text(std::size_t more) {
    return phrase("and {more} more: no text", {{"more", count_word(static_cast<std::int32_t>(more))}});
}

std::string worth_axis(const scenario::PublicScenario& scenario, rules::PartyId party) {
    return phrase("worth to {party}", {{"party", short_name_in_text(scenario, party)}});
}

std::string no_deal_line(const scenario::PublicScenario& scenario, rules::PartyId party) {
    return phrase("no deal for {party}", {{"party", short_name_in_text(scenario, party)}});
}

std::string gain_axis(const scenario::PublicScenario& scenario, rules::PartyId party) {
    return phrase("gain over no deal to {party}", {{"party", short_name_in_text(scenario, party)}});
}

std::string better_for_one(const scenario::PublicScenario& scenario, rules::PartyId party) {
    return phrase("better for {party} only", {{"party", short_name_in_text(scenario, party)}});
}

std::string mark_receipt(const scenario::PublicScenario& scenario, std::uint32_t table, const std::string& ended,
                         const std::vector<core::Points>& worths) {
    std::vector<std::string> parts;
    for (std::size_t p = 0; p < worths.size(); ++p)
        parts.push_back(phrase("{worth} to {party}", {{"worth", points(worths[p])},
                                                      {"party", short_name_in_text(scenario, rules::PartyId(p))}}));
    return phrase("{table}, {ended}: {worths}",
                  {{"table", table_named(table)}, {"ended", ended}, {"worths", joined(parts, ", ")}});
}

std::string strips_axis(bool gains) {
    return gains ? "worth of the text over no deal, points" : "worth of the text, points";
}

std::string best_possible() { return "best"; }

std::string gains_no_deal() { return "no deal"; }

FigureWords outcomes_figure(bool same_instructions, bool exact) {
    const std::string title = "Every table’s text by what it was worth to the two sides";
    if (!same_instructions)
        return {title, "A numbered mark a table, by what its text gave each side over no deal under that table’s own "
                       "instructions. These differed, so there is no common frontier; each set has its picture below."};
    return {title,
            std::string("A numbered mark a table, at the trust of the start. On the frontier nobody can gain without "
                        "another’s losing; shaded is what is better than no deal for both.") +
                (exact ? "" : " The frontier was too large to find exactly; this one is approximate.")};
}

FigureWords strips_figure(bool same_instructions) {
    return {
        "Every table’s text by what it was worth to each side",
        same_instructions
            ? "A strip a side, a numbered mark a table, at the trust of the start; the line is no deal, the tick the "
              "best to be had with the others no worse than without a deal."
            : "A strip a side, a numbered mark a table: what its text gave over no deal under that table’s own "
              "instructions, which differed."};
}

FigureWords agreed_figure() {
    return {"What was agreed at each table, provision by provision",
            "The rung of its ladder at which each provision stands in the text that was initialled; darker is further, "
            "and the last rung has a light figure. A dot: in the text, nothing undertaken. A dash: no text. The signs "
            "say who is bound."};
}

std::string agreed_note() { return "rung agreed; darker is further"; }

std::string agreed_receipt(const scenario::PublicScenario& scenario, rules::ProvisionId provision, std::uint32_t table,
                           rules::OptionIndex option) {
    return phrase("{provision}, {table}: {option}", {{"provision", provision_name(scenario, provision)},
                                                     {"table", table_named(table)},
                                                     {"option", option_label(scenario, provision, option)}});
}

std::string readings_of(const scenario::PublicScenario& scenario, rules::PartyId about,
                        const std::optional<rules::ProfileId>& truth) {
    const std::string party = short_name_in_text(scenario, about);
    if (truth)
        return phrase("{Party} was {profile}: percent given to that",
                      {{"party", party}, {"profile", profile_name(scenario, about, *truth)}});
    return phrase("{Party}: percent given to what was true at each table", {{"party", party}});
}

std::string reading_row(std::size_t session, bool extra) {
    return extra ? std::string("after the extra session")
                 : phrase("after session {session}", {{"session", std::to_string(session + 1)}});
}

std::string median_words(double median) { return phrase("median {median}", {{"median", number(std::lround(median))}}); }

std::string prior_words(double prior) { return phrase("the prior, {prior}", {{"prior", number(std::lround(prior))}}); }

std::string read_by(const scenario::PublicScenario& scenario, rules::PartyId by) {
    return phrase("filed by {party}", {{"party", short_name_in_text(scenario, by)}});
}

std::string read_by_computer() { return "filed by a computer"; }

std::string reading_receipt(const scenario::PublicScenario& scenario, std::uint32_t table, rules::PartyId by,
                            int percent) {
    return phrase("{table}, {party}: {percent} percent", {{"table", table_named(table)},
                                                          {"party", short_name_in_text(scenario, by)},
                                                          {"percent", std::to_string(percent)}});
}

std::string reading_line(const std::string& row, const std::string& median, std::size_t readings) {
    return phrase("{row}: {median}, of {readings}",
                  {{"row", row},
                   {"median", median},
                   {"readings", counted(static_cast<std::int32_t>(readings), "reading", "readings")}});
}

FigureWords readings_figure() {
    return {"What was read of a hidden intention, session by session",
            "A mark a reading; to the right is nearer the truth. The bar is the median of its row, of people where any "
            "filed; "
            "the broken line is what everybody knew before the first session."};
}

std::string nothing_to_read() { return "Nothing was hidden, or nothing was filed."; }

} // namespace parley::wording
