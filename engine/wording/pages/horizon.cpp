#include "wording/pages/horizon.hpp"

#include "rules/world/counter_moves.hpp"
#include "rules/world/persons.hpp"
#include "wording/figures.hpp"
#include "wording/names.hpp"
#include "wording/pages/rooms.hpp"
#include "wording/pages/surroundings.hpp"
#include "wording/phrase.hpp"

#include <array>

namespace parley::wording {

namespace {

using scenario::PublicScenario;

std::string leaving_line(const PublicScenario& scenario, rules::PartyId party) {
    const treaty::Horizon& horizon = scenario.text.horizon;
    const std::size_t last = horizon.leaves[party.index()] - std::size_t{1};
    return phrase("After signature, those who sign for {party} govern {periods} of the {count} periods, up to and with "
                  "“{period}”; their successors go on with an undertaking {often}, and oftener where it is checked.",
                  {{"party", short_name_in_text(scenario, party)},
                   {"periods", count_word(static_cast<std::int32_t>(last + 1))},
                   {"count", count_word(static_cast<std::int32_t>(scenario.periods.size()))},
                   {"period", period_name(scenario, last)},
                   {"often", frequency_words(10 * horizon.carries[party.index()])}});
}

/// "“review in 2014” +30, …"
std::string options_with(const PublicScenario& scenario, rules::ProvisionId provision,
                         const std::vector<int>& numbers) {
    std::vector<std::string> parts;
    for (std::size_t option = 1; option < numbers.size(); ++option)
        if (numbers[option] != 0)
            parts.push_back(
                phrase("“{option}” {by}",
                       {{"option", option_label(scenario, provision, static_cast<rules::OptionIndex>(option))},
                        {"by", signed_number(numbers[option])}}));
    return joined(parts, ", ");
}

std::string late_promises(const PublicScenario& scenario) {
    std::vector<std::string> names;
    for (std::size_t i = 0; i < scenario.text.provisions.size(); ++i)
        for (const rules::PartyId obligor : scenario.text.provisions[i].obligors)
            if (treaty::falls_due_late(scenario.text, rules::ProvisionId(i), obligor)) {
                names.push_back(in_quotes(provision_name(scenario, rules::ProvisionId(i))));
                break;
            }
    return listed(names);
}

std::string handing_over(const PublicScenario& scenario) {
    const treaty::Horizon& horizon = scenario.text.horizon;
    const std::string late = late_promises(scenario);
    if (late.empty())
        return {};
    if (!horizon.kept_by)
        return phrase("Due only when their authors have left: {late}.", {{"late", late}});
    const std::size_t options = scenario.text.at(*horizon.kept_by).options.size();
    return phrase(
        "Due only when their authors have left: {late}. “{hand}” makes it likelier that successors keep them, in "
        "a hundred: {lifts}.",
        {{"late", late},
         {"hand", provision_name(scenario, *horizon.kept_by)},
         {"lifts",
          options_with(scenario, *horizon.kept_by, {horizon.lifts.begin(), horizon.lifts.begin() + options})}});
}

/// Of every provision that checks and fades, once.
void add_fading(const PublicScenario& scenario, std::vector<std::string>& lines) {
    std::array<bool, treaty::max_provisions> told{};
    for (const treaty::Provision& provision : scenario.text.provisions)
        for (const treaty::Verifier& verifier : provision.verifiers) {
            std::vector<int> lost;
            for (std::size_t option = 0; option < scenario.text.at(verifier.provision).options.size(); ++option)
                lost.push_back(-verifier.fades[option] / 10);
            const std::string words = options_with(scenario, verifier.provision, lost);
            if (words.empty() || told[verifier.provision.index()])
                continue;
            told[verifier.provision.index()] = true;
            lines.push_back(phrase("What “{provision}” shows grows old; of a hundred breaches seen at first, with each "
                                   "period: {lost}.",
                                   {{"provision", provision_name(scenario, verifier.provision)}, {"lost", words}}));
        }
}

/// Requires: it waits for a clause.
std::string announced_line(const rules::View& view, const rules::GivenWord& word) {
    const bool met = rules::is_agreed(view.scenario(), view.open(), *word.terms.unless);
    return phrase(
        word.by == view.seat()
            ? "We have announced {measure} for the close of {session}, unless {clause} is agreed: {tick}."
            : "{Party} has announced {measure} for the close of {session}, unless {clause} is agreed: {tick}.",
        {{"party", short_name_in_text(view.scenario(), word.by)},
         {"measure", in_quotes(measure_name(view.scenario(), word.by, word.measure))},
         {"session", session_name(view.scenario(), word.due)},
         {"clause", wanted_clause(view.scenario(), *word.terms.unless)},
         {"tick", met ? "it is" : "not yet"}});
}

} // namespace

std::string wanted_clause(const PublicScenario& scenario, const rules::WantedClause& clause) {
    const bool last = clause.at_least + 1U >= scenario.text.at(clause.provision).options.size();
    return phrase(last ? "“{option}” in “{provision}”" : "“{option}” or more in “{provision}”",
                  {{"option", option_label(scenario, clause.provision, clause.at_least)},
                   {"provision", provision_name(scenario, clause.provision)}});
}

std::vector<std::string> horizon_lines(const PublicScenario& scenario) {
    std::vector<std::string> lines;
    for (std::size_t p = 0; p < scenario.party_count(); ++p)
        if (scenario.text.horizon.leaves[p] != 0)
            lines.push_back(leaving_line(scenario, rules::PartyId(p)));
    if (std::string late = handing_over(scenario); !late.empty())
        lines.push_back(std::move(late));
    add_fading(scenario, lines);
    return lines;
}

std::string horizon_of_clause(const PublicScenario& scenario, rules::ProvisionId id) {
    const treaty::Provision& provision = scenario.text.at(id);
    if (scenario.text.horizon.kept_by == id)
        return handing_over(scenario);
    if (provision.due == 0)
        return {};
    bool late = false;
    for (const rules::PartyId obligor : provision.obligors)
        late |= treaty::falls_due_late(scenario.text, id, obligor);
    const bool last = provision.due + 1U == scenario.periods.size();
    const std::string_view when = last ? "Due only in the last period, “{period}”" : "Due only from “{period}” on";
    return phrase(late ? "{when}, when those who sign it have left." : "{when}.",
                  {{"when", phrase(when, {{"period", period_name(scenario, provision.due)}})}});
}

std::vector<std::string> article_notes(const rules::View& view, rules::ArticleId article) {
    const PublicScenario& scenario = view.scenario();
    std::vector<std::string> lines;
    if (std::string consent = consent_line(scenario, article); !consent.empty())
        lines.push_back(std::move(consent));
    for (std::string& line : room_lines(view, article))
        lines.push_back(std::move(line));
    for (std::string& line : lock_lines(view, article))
        lines.push_back(std::move(line));
    for (const rules::ProvisionId id : scenario.text.at(article).provisions)
        if (const std::string words = horizon_of_clause(scenario, id); !words.empty())
            lines.push_back(
                phrase("{provision}: {words}", {{"provision", provision_name(scenario, id)}, {"words", words}}));
    for (const rules::GivenWord& word : view.open().words)
        if (word.terms.unless && scenario.text.at(word.terms.unless->provision).article == article)
            lines.push_back(announced_line(view, word));
    return lines;
}

std::string trust_figure(const rules::View& view, rules::PartyId in, rules::PartyId of) {
    const std::string states = std::to_string(view.open().trust[in.index()][of.index()]);
    return rules::has_persons(view.scenario())
               ? states + "/" + std::to_string(view.open().persons.trust[in.index()][of.index()])
               : states;
}

std::string persons_line(const rules::View& view) {
    if (!rules::has_persons(view.scenario()))
        return {};
    const auto& trust = view.open().persons.trust;
    const std::size_t us = view.seat().index();
    std::vector<std::string> parts;
    for (std::size_t p = 0; p < view.scenario().party_count(); ++p)
        if (p != us)
            parts.push_back(phrase("our trust in {name} {ours}, theirs in ours {theirs}",
                                   {{"name", possessive(short_name_in_text(view.scenario(), rules::PartyId(p)))},
                                    {"ours", std::to_string(trust[us][p])},
                                    {"theirs", std::to_string(trust[p][us])}}));
    return phrase("Between leaders: {parts}; while they govern, a word counts by the mean of both.",
                  {{"parts", joined(parts, "; ")}});
}

std::vector<std::string> announced_lines(const rules::View& view) {
    std::vector<std::string> lines;
    for (const rules::GivenWord& word : view.open().words)
        if (word.terms.unless)
            lines.push_back(announced_line(view, word));
    return lines;
}

std::string halves_of_cup(const treaty::Receipt& receipt) {
    if (!receipt.outlives_authors)
        return {};
    if (!receipt.while_they_govern)
        return phrase("It falls due when those who sign it have left: {after} of it counts.",
                      {{"after", share_words(receipt.afterwards)}});
    return phrase("While those who sign it govern, {now} of it counts; after them {after}.",
                  {{"now", share_words(*receipt.while_they_govern)}, {"after", share_words(receipt.afterwards)}});
}

} // namespace parley::wording
