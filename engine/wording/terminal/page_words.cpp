// Words of the pages that take typed input. The declarations are in play_words.hpp.
#include "agents/capital/conduct.hpp"
#include "wording/choices/page_titles.hpp"
#include "wording/figures.hpp"
#include "wording/names.hpp"
#include "wording/phrase.hpp"
#include "wording/terminal/play_words.hpp"

namespace parley::wording {

std::string_view about_table() {
    return "Your turn at the table: propose, answer, or speak. Answering is free; a proposal or a speech is one "
           "action.";
}
std::string_view about_capitals() {
    return "Measures are filed under seal and happen when everybody has filed. Choose a measure to order it, choose it "
           "again to drop it. A target may be named at once: consult allies.";
}
std::string_view about_composer() {
    return "Choose an article to set its clauses, or write them in short: “2: id=option id=option; 3: id=option if”. "
           "“if” links an article to the one before it; a clause may be named by its number, “2.2=1”. What is not "
           "named "
           "stays where you last stood.";
}
std::string_view about_article() {
    return "One article of your package. Choose a clause, or write clauses in short: id=option id=option.";
}
std::string_view about_conduct() {
    return "Choose an undertaking to change how it is kept: kept, hedged (half the saving, half the risk), broken. "
           "What "
           "you file is sealed.";
}
std::string_view about_question() { return "The answer is on record; they will trade on what you say."; }
std::string_view about_sounding() { return "Welcome it only if you would accept it at the table."; }
std::string_view about_initials() {
    return "Initialled by all, the text goes to the capitals. The verbs of the table can be typed here too.";
}
std::string_view about_finding() { return "The report may be false. What you do is known to the other side."; }
std::string_view about_sealed() { return "What you file is sealed until everybody has filed."; }

std::string about_reading(const scenario::Party& party) {
    std::string about = "Type one number for each, in this order; they make 100 together. Enter keeps the last.";
    for (const scenario::Profile& profile : party.profiles)
        about += phrase(" {Name}: {tell}", {{"name", profile.name}, {"tell", profile.tell}});
    return about;
}

std::string ordered_so_far(std::string_view orders, std::string_view capital_left) {
    const Arguments words{{"orders", std::string(orders)}, {"left", std::string(capital_left)}};
    return orders.empty() ? phrase("Nothing is ordered. {left}. Another number orders or drops a measure; ? lists them "
                                   "again.",
                                   words)
                          : phrase("Ordered: {orders}. {left}. Another number orders or drops a measure; ? lists them "
                                   "again.",
                                   words);
}

std::string_view new_ones_described() { return "What is new or has changed is described; ? describes all."; }
std::string marked_ordered(std::string_view line) { return phrase("[ordered] {line}", {{"line", std::string(line)}}); }
std::string_view file_nothing() { return "file nothing"; }
std::string_view file_these() { return "file these"; }
std::string_view keep_everything() { return "keep everything"; }
std::string_view file_this() { return "file this"; }
std::string_view keep_it_so() { return "keep it so"; }
std::string_view submit_it() { return "submit it"; }
std::string_view back_to_the_package() { return "back to the package"; }

std::string conduct_is_now(std::string_view provision, std::string_view conduct) {
    return phrase("{provision}: {conduct}.",
                  {{"provision", std::string(provision)}, {"conduct", std::string(conduct)}});
}
std::string conduct_choice(std::string_view conduct, std::string_view undertaking) {
    return phrase("[{conduct}] {undertaking}",
                  {{"conduct", std::string(conduct)}, {"undertaking", std::string(undertaking)}});
}
std::string_view undertakings_in_short() {
    return "The undertakings are those of before. Of each, to the end: the cost kept, and what must be expected if it "
           "is "
           "broken throughout; ? tells them in full.";
}
std::string undertaking_in_short(const rules::View& view, rules::ProvisionId provision) {
    const core::PerMille seen = treaty::safeguard(view.scenario().text, provision, view.open().text.agreed);
    const agents::Temptation sums = agents::temptation(view, provision);
    const Arguments words{{"provision", provision_name(view.scenario(), provision)},
                          {"seen", std::to_string((seen + 5) / 10)},
                          {"kept", with_decimal(-sums.kept.hundredths)},
                          {"broken", with_decimal(-sums.broken.hundredths)}};
    return sums.kept < core::Points{} ? phrase("{provision}: {kept} kept, {broken} broken; seen {seen} in 100", words)
                                      : phrase("{provision}: seen {seen} in 100", words);
}
std::string_view undertakings_as_before() { return "The undertakings are those of before; ? lists them."; }

std::string which_target(std::string_view measure) { return phrase("{measure}:", {{"measure", std::string(measure)}}); }

std::string unknown_target(std::string_view measure, std::string_view typed, const std::vector<std::string>& known) {
    constexpr std::size_t most_quoted = 40;
    return phrase("{measure} cannot be aimed at “{typed}”; it can be at {known}.",
                  {{"measure", std::string(measure)},
                   {"typed", std::string(typed.substr(0, most_quoted))},
                   {"known", joined(known, ", ")}});
}

std::string reading_prompt(std::string_view question, std::string_view held) {
    return phrase("{question} In percent: {held}.", {{"question", std::string(question)}, {"held", std::string(held)}});
}

std::string reading_held(const std::vector<std::string>& names, const std::vector<int>& percent) {
    std::vector<std::string> parts;
    for (std::size_t i = 0; i < names.size() && i < percent.size(); ++i)
        parts.push_back(phrase("{name} {percent}", {{"name", names[i]}, {"percent", std::to_string(percent[i])}}));
    return joined(parts, ", ");
}

std::string keep_reading(std::size_t numbers) {
    return phrase("Keep it so, or type {count} numbers instead", {{"count", std::to_string(numbers)}});
}
std::string reading_sum(int sum) {
    return phrase("They must make 100 together; these make {sum}.", {{"sum", std::to_string(sum)}});
}
std::string numbers_wanted(std::size_t numbers) {
    return phrase("Type {count} whole numbers that make 100 together, or Enter to keep the last.",
                  {{"count", std::to_string(numbers)}});
}

std::string_view sheet_title(bool sounding) { return sounding ? "For the back channel" : "The package sheet"; }
std::string in_short(std::string_view notation) {
    return phrase("In short: {notation}", {{"notation", std::string(notation)}});
}

std::string would_accept(const rules::View& view, const treaty::Package& part) {
    const core::Points worth =
        rules::utility_now(view).worth(treaty::with(view.scenario().text, view.open().text.agreed, part));
    return phrase("You would accept {clauses} {worth}", {{"clauses", clauses(view.scenario(), part)},
                                                         {"worth", worth_line(worth, rules::reservation_now(view))}});
}

std::string_view accept_label(bool part) {
    return part ? "Accept these articles, ad referendum" : "Accept it, ad referendum";
}
std::string proposal_of(const scenario::PublicScenario& scenario, rules::PartyId author) {
    return phrase("The proposal of {party}", {{"party", party_name(scenario, author)}});
}
std::string_view text_to_initial_title() { return "The text that you would initial"; }
std::string_view which_to_link() {
    return "Which articles? Write their numbers: “link 2 3”. They must be in the package, two at least.";
}

std::string with_consequence(std::string_view label, std::string_view consequence) {
    return consequence.empty() ? std::string(label)
                               : phrase("{label} {Consequence}", {{"label", ended(std::string(label))},
                                                                  {"consequence", ended(std::string(consequence))}});
}

std::string help_with_example(std::string_view help, std::string_view example) {
    return example.empty()
               ? std::string(help)
               : phrase("{help}: {example}", {{"help", std::string(help)}, {"example", std::string(example)}});
}

std::string_view if_links_to_the_one_before() { return "“if” links an article to the one before it: “2: …; 3: … if”."; }
std::string_view no_article_named() { return "No article is named. Write, for example, “2: m_us=1 m_ru=2”."; }

std::string no_such_article(std::string_view typed) {
    constexpr std::size_t most_quoted = 20;
    return phrase("The text has no article “{typed}”.", {{"typed", std::string(typed.substr(0, most_quoted))}});
}
std::string clause_not_understood(std::string_view typed) {
    constexpr std::size_t most_quoted = 40;
    return phrase("“{typed}” is not understood: clauses are written id=option, such as m_us=2.",
                  {{"typed", std::string(typed.substr(0, most_quoted))}});
}
std::string no_such_provision(std::string_view typed, std::string_view guess) {
    constexpr std::size_t most_quoted = 20;
    return phrase("The text has no provision “{typed}”.{guess}",
                  {{"typed", std::string(typed.substr(0, most_quoted))}, {"guess", std::string(guess)}});
}
std::string no_such_option(const treaty::Provision& provision, std::string_view typed) {
    constexpr std::size_t most_quoted = 20;
    return phrase("“{id}” ({name}) has options 0 to {last}, not “{typed}”.",
                  {{"id", provision.id},
                   {"name", provision.name},
                   {"last", std::to_string(provision.options.size() - 1)},
                   {"typed", std::string(typed.substr(0, most_quoted))}});
}

} // namespace parley::wording
