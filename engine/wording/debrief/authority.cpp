#include "wording/debrief/authority.hpp"

#include "rules/amounts.hpp"
#include "wording/choices/report_words.hpp"
#include "wording/figures.hpp"
#include "wording/names.hpp"
#include "wording/phrase.hpp"

namespace parley::wording {

namespace {

const treaty::Instruction& instruction_of(const scenario::Scenario& scenario, rules::PartyId party, std::size_t which) {
    return scenario.papers[party.index()].mandate.instructions[which];
}

std::string idea_in_words(rules::Idea idea) {
    switch (idea) {
    case rules::Idea::joint:
        return "found together";
    case rules::Idea::ours:
        return "its own idea";
    case rules::Idea::theirs:
        return "the other side's idea";
    }
    return {};
}

} // namespace

std::string authority_intro() {
    return "What each had been told to say, how far it went, what it reported, and who at home called it his own:";
}

std::string had_been_told(const scenario::Scenario& scenario, rules::PartyId party) {
    std::vector<std::string> parts;
    for (const treaty::Instruction& told : scenario.papers[party.index()].mandate.instructions)
        parts.push_back(phrase("{provision}, {bound}, said {by}",
                               {{"provision", provision_name(scenario.open, told.line.provision)},
                                {"bound", bound_words(scenario.open, told.line)},
                                {"by", constituency_name(scenario, party, told.by)}}));
    return phrase("{Party} had been told: {parts}.",
                  {{"party", party_name(scenario.open, party)}, {"parts", joined(parts, "; ")}});
}

std::string went_beyond(const scenario::Scenario& scenario, rules::PartyId party, const rules::Authority& authority) {
    std::vector<std::string> parts;
    for (std::size_t i = 0; i < scenario.papers[party.index()].mandate.instructions.size(); ++i)
        if (authority.beyond[i] > 0)
            parts.push_back(phrase(
                "{rungs} on {provision}",
                {{"rungs", counted(authority.beyond[i], "rung", "rungs")},
                 {"provision", provision_name(scenario.open, instruction_of(scenario, party, i).line.provision)}}));
    const Arguments words{{"party", party_name(scenario.open, party)},
                          {"parts", listed(parts)},
                          {"standing", std::to_string(authority.standing)},
                          {"start", std::to_string(rules::amounts::standing_at_start)}};
    return parts.empty() ? phrase("{Party} kept to it; its standing at home ended at {standing} of {start}.", words)
                         : phrase("{Party} went beyond it in its own name: {parts}; its standing at home ended at "
                                  "{standing} of {start}.",
                                  words);
}

std::string was_reported(const scenario::Scenario& scenario, rules::PartyId party, const rules::Report& report) {
    const Arguments words{{"party", party_name(scenario.open, party)},
                          {"articles", article_names(scenario.open, report.articles)},
                          {"idea", idea_in_words(report.idea)}};
    return report.articles.empty() ? phrase("{Party} reported nothing of the walk.", words)
                                   : phrase("{Party} reported {articles}, as {idea}.", words);
}

std::string was_weighed(const scenario::Scenario& scenario, const rules::ArticleWeighed& weighed) {
    const auto pattern = [&]() -> std::string_view {
        switch (weighed.taken.verdict) {
        case rules::Verdict::owns:
            return "{Who} owned {article} ({why}).";
        case rules::Verdict::owns_if:
            return "{Who} would have owned {article} with one change ({why}).";
        case rules::Verdict::disowns:
            return "{Who} disowned {article} ({why}).";
        }
        return {};
    };
    return phrase(pattern(), {{"who", constituency_name(scenario, weighed.party, weighed.by)},
                              {"article", article_name(scenario.open, weighed.article)},
                              {"why", weighing_words(weighed)}});
}

std::string room_was(const scenario::Scenario& scenario, const rules::RoomAnswered& answered) {
    const treaty::Instruction& told = instruction_of(scenario, answered.party, answered.instruction);
    return phrase(answered.given ? "Asked for room on {provision}, {who} gave one rung more."
                                 : "Asked for room on {provision}, {who} forbade it.",
                  {{"provision", provision_name(scenario.open, told.line.provision)},
                   {"who", constituency_name(scenario, answered.party, told.by)}});
}

} // namespace parley::wording
