#include "wording/debrief/others.hpp"

#include "wording/choices/single_text_words.hpp"

#include "wording/explanation.hpp"
#include "wording/figures.hpp"
#include "wording/names.hpp"
#include "wording/phrase.hpp"
#include "wording/sentences.hpp"

namespace parley::wording {

namespace {

std::string options_named(const scenario::PublicScenario& scenario, const std::vector<ValuedOption>& options) {
    std::vector<std::string> parts;
    for (const ValuedOption& one : options)
        parts.push_back(phrase("{provision}, {option} ({face})",
                               {{"provision", provision_name(scenario, one.provision)},
                                {"option", in_quotes(option_label(scenario, one.provision, one.option))},
                                {"face", signed_points(one.face)}}));
    return joined(parts, "; ");
}

/// "bargaining 30 %, probing 40 %, pretending 30 %"
std::string shares_of_belief(const scenario::Party& party, const rules::Belief& belief) {
    std::vector<std::string> parts;
    for (std::size_t i = 0; i < party.profiles.size(); ++i)
        parts.push_back(party.profiles[i].name + " " + percent_cell(belief.percent[i]));
    return joined(parts, ", ");
}

/// What stood in the notebook; the article is left out where the refusal has just named it.
std::string mind_of(const DebriefReader& reader, const RefusalNoted& refusal) {
    if (!refusal.rationale)
        return {};
    agents::Rationale rationale = *refusal.rationale;
    if (rationale.article == refusal.article)
        rationale.article.reset();
    std::string mind = sentence(reader.open(), rationale);
    for (const agents::Believed& believed : rationale.believed)
        if (believed.of == reader.seat)
            if (const std::string belief = belief_words(reader.open(), believed); !belief.empty())
                mind += " " + raised(belief) + ".";
    return mind;
}

} // namespace

std::string true_profile(const scenario::PublicScenario& scenario, rules::PartyId party, rules::ProfileId profile) {
    return phrase("{Party} was {profile}. {tell}",
                  {{"party", party_name(scenario, party)},
                   {"profile", profile_name(scenario, party, profile)},
                   {"tell", ended(scenario.at(party).profiles[profile.index()].tell)}});
}

std::string brief_quoted(const std::string& brief) {
    return phrase("Its delegation was told: {brief}", {{"brief", in_quotes(brief)}});
}

std::string secret_brief_quoted(const std::string& brief) {
    return phrase("And, for its eyes alone: {brief}", {{"brief", in_quotes(brief)}});
}

std::string no_deal_line(const scenario::PublicScenario& scenario, const treaty::ProfileTerms& terms) {
    return phrase(terms.hurt_by_tension && scenario.ripe_from < 100
                      ? "No deal was worth {reservation} to it at the start, and less where tension was above {ripe}."
                      : "No deal was worth {reservation} to it at the start, whatever the tension.",
                  {{"reservation", points(terms.reservation)}, {"ripe", std::to_string(scenario.ripe_from)}});
}

std::string most_valued(const scenario::PublicScenario& scenario, const std::vector<ValuedOption>& options) {
    return phrase("It valued most: {options}.", {{"options", options_named(scenario, options)}});
}

std::string most_minded(const scenario::PublicScenario& scenario, const std::vector<ValuedOption>& options) {
    return phrase("It minded most: {options}.", {{"options", options_named(scenario, options)}});
}

std::string intrusion_line(core::PerMille price) {
    return phrase("Inspectors cost it {price} % of what they cost a side that has nothing to hide.",
                  {{"price", std::to_string(price / 10)}});
}

std::string cheating_line(core::PerMille share) {
    return phrase("Of the cost of its own promises it meant to escape {share} where nobody looked.",
                  {{"share", share_words(share)}});
}

std::string instructed_line(const scenario::PublicScenario& scenario, const treaty::InstructedLine& instructed) {
    return phrase("Red line: {provision}, {bound}. {reason}",
                  {{"provision", provision_name(scenario, instructed.line.provision)},
                   {"bound", bound_words(scenario, instructed.line)},
                   {"reason", ended(instructed.reason)}});
}

std::string refusal_noted(const DebriefReader& reader, const RefusalNoted& refusal) {
    return phrase("{Meeting}: {party} refused your proposal over {article}: {reason}. {mind}",
                  {{"meeting", meeting_name(reader.open(), refusal.meeting)},
                   {"party", party_name(reader.open(), refusal.by)},
                   {"article", article_name(reader.open(), refusal.article)},
                   {"reason", reason_name(refusal.reason)},
                   {"mind", mind_of(reader, refusal)}});
}

std::string no_refusals() { return "Nobody refused a proposal of yours outright."; }

std::string edition_opened_up(const DebriefReader& reader, const EditionOpenedUp& edition) {
    std::vector<std::string> said;
    for (const auto& [party, verdict] : edition.verdicts) {
        const std::string asked = criticisms_words(reader.open(), verdict.criticisms);
        said.push_back(phrase(verdict.yes     ? "{party} said yes"
                              : asked.empty() ? "{party} said not yet"
                                              : "{party} said not yet ({asked})",
                              {{"party", you_or_party(reader, party)}, {"asked", asked}}));
    }
    return phrase(said.empty() ? "Edition {number} of the single text, drafted by {author}, was judged by nobody."
                               : "Edition {number} of the single text, drafted by {author}: {said}.",
                  {{"number", std::to_string(edition.number)},
                   {"author", you_or_party(reader, edition.by)},
                   {"said", joined(said, "; ")}});
}

std::string clock_opened_up(const DebriefReader& reader, rules::PartySet wanted, bool stopped) {
    if (wanted.empty())
        return "Nobody would have had the clock stopped.";
    std::vector<std::string> names;
    for (const rules::PartyId party : wanted)
        names.push_back(you_or_party(reader, party));
    return phrase(stopped ? "The clock was stopped by {parties}." : "Only {parties} would have had the clock stopped.",
                  {{"parties", listed(names)}});
}

std::string believed_of_you(const DebriefReader& reader, rules::PartyId by, const rules::Belief& first,
                            const rules::Belief& last, rules::ProfileId truth) {
    const scenario::Party& you = reader.open().at(reader.seat);
    return phrase("What {party} believed of you, at first: {first}; at the end: {last}. In truth: {truth}.",
                  {{"party", party_name(reader.open(), by)},
                   {"first", shares_of_belief(you, first)},
                   {"last", shares_of_belief(you, last)},
                   {"truth", profile_name(reader.open(), reader.seat, truth)}});
}

std::string believed_of_you_once(const DebriefReader& reader, rules::PartyId by, const rules::Belief& filed,
                                 rules::ProfileId truth) {
    const scenario::Party& you = reader.open().at(reader.seat);
    return phrase("What {party} believed of you, the one time it filed it: {filed}. In truth: {truth}.",
                  {{"party", party_name(reader.open(), by)},
                   {"filed", shares_of_belief(you, filed)},
                   {"truth", profile_name(reader.open(), reader.seat, truth)}});
}

std::string assessments_intro(const scenario::PublicScenario& scenario, rules::PartyId about, rules::ProfileId truth) {
    return phrase("{Party}, in truth {profile}:",
                  {{"party", party_name(scenario, about)}, {"profile", profile_name(scenario, about, truth)}});
}

AssessmentTitles assessment_titles() { return {"session", "surprise", "of the prior", "counts"}; }

std::string percent_cell(int percent) { return std::to_string(percent) + " %"; }

std::string surprise_cell(double brier) {
    const int hundredths = static_cast<int>(100.0 * brier + 0.5);
    const std::string fraction = std::to_string(hundredths % 100);
    return std::to_string(hundredths / 100) + (fraction.size() < 2 ? ".0" : ".") + fraction;
}

std::string counts_cell(bool counts) { return counts ? "yes" : "no"; }

std::string surprise_note() {
    return "Surprise is the Brier score: 0 for certain and right, 2 for certain and wrong. Less than the prior's is "
           "skill.";
}

std::string no_assessments() { return "You filed no assessment of a hidden intention."; }

} // namespace parley::wording
