#include "agents/envoy/account.hpp"

#include "agents/table/account.hpp"
#include "agents/table/proposals.hpp"

#include <algorithm>

namespace parley::agents {

namespace {

constexpr double four_in_five = 1.28; // standard deviations either way

const rules::Proposal* proposal_of(const Standing& standing, rules::PartyId author) {
    const auto& proposal = standing.view.open().proposals[author.index()];
    return proposal ? &*proposal : nullptr;
}

std::optional<treaty::Outcome> proposed_by(const Standing& standing, rules::PartyId author) {
    const rules::Proposal* proposal = proposal_of(standing, author);
    return proposal == nullptr ? std::nullopt : std::optional(standing.agreed_with(proposal->package));
}

/// The articles that would be agreed.
rules::ArticleSet articles_of(const Standing& standing, const rules::Action& action) {
    rules::ArticleSet articles = standing.rolling().agreed_articles;
    if (const auto* proposed = std::get_if<rules::ProposePackage>(&action))
        articles = articles | proposed->package.articles;
    if (const auto* sounded = std::get_if<rules::SoundOut>(&action))
        articles = articles | sounded->package.articles;
    return articles;
}

bool asks_for_a_yes(const rules::Action& action) {
    return std::holds_alternative<rules::ProposePackage>(action) || std::holds_alternative<rules::SoundOut>(action);
}

void reckon_worth_to_others(const Mind& mind, Weighed& weighed) {
    const Standing& standing = mind.standing;
    const auto outcome = weighed.counts == Counts::text ? at_stake(standing, weighed.action) : std::nullopt;
    if (!outcome)
        return;
    weighed.to_others.clear();
    double chance = 1;
    const bool whole = standing.is_whole(*outcome, articles_of(standing, weighed.action));
    for (const HypothesisModel& belief : mind.beliefs) {
        weighed.to_others.push_back({belief.party(), points_of(belief.worth(standing.view, *outcome).mean)});
        chance = std::min(chance, belief.acceptance(standing.view, standing.rolling().agreed, *outcome, whole));
    }
    if (asks_for_a_yes(weighed.action))
        weighed.chance_percent = static_cast<std::uint8_t>(std::clamp(chance * 100 + 0.5, 1.0, 99.0));
}

void believe(const Mind& mind, Decision& decision) {
    const Standing& standing = mind.standing;
    const auto outcome = at_stake(standing, decision.action);
    decision.rationale.believed.clear();
    for (const HypothesisModel& belief : mind.beliefs) {
        const std::size_t profiles = standing.scenario().at(belief.party()).profiles.size();
        Believed believed{belief.party(), percents(belief.profiles(), profiles), {}, {}};
        if (outcome) {
            const HypothesisModel::Worth worth = belief.worth(standing.view, *outcome);
            believed.worth_low = points_of(worth.mean - four_in_five * worth.spread);
            believed.worth_high = points_of(worth.mean + four_in_five * worth.spread);
        }
        decision.rationale.believed.push_back(believed);
    }
}

void add(Rationale& rationale, const rules::Action& action, WhyNot why_not) {
    rationale.weighed.push_back({action, {}, why_not, {}, {}, Counts::nothing, {}});
}

/// The other answers that a question had. What is withheld was withheld for what it tells; what is told, because a
/// delegation that never answers is not answered.
void other_answers(const Standing& standing, const rules::AnswerQuestion& given, Rationale& rationale) {
    using rules::Preference;
    const auto& question = standing.view.open().question;
    if (!question)
        return;
    add(rationale, given, WhyNot::taken);
    const bool told = rationale.motive == Motive::candid;
    if (!told && rationale.article)
        add(rationale,
            rules::AnswerQuestion{*rationale.article == question->first ? Preference::first : Preference::second},
            WhyNot::tells_too_much);
    if (given.preference != Preference::deflect && !question->mirrored)
        add(rationale, rules::AnswerQuestion{Preference::deflect}, WhyNot::shuts_them_out);
}

void other_reception(const Standing& standing, const rules::AnswerSounding& given, Rationale& rationale) {
    const bool welcomed = given.reception == rules::Reception::welcome;
    const auto& sounding = standing.view.own().sounding;
    add(rationale, given, WhyNot::taken);
    add(rationale, rules::AnswerSounding{welcomed ? rules::Reception::decline : rules::Reception::welcome},
        welcomed || !sounding ? WhyNot::shuts_them_out : why_not_accepted(judge(standing, sounding->package)));
}

void other_answers_to_finding(const Standing& standing, const rules::AnswerFinding& given, Rationale& rationale) {
    using rules::FindingAnswer;
    add(rationale, given, WhyNot::taken);
    const auto other = [&](FindingAnswer answer, WhyNot why_not) {
        const rules::Action action = rules::AnswerFinding{answer};
        if (answer != given.answer && !rules::check(standing.view, action))
            add(rationale, action, why_not);
    };
    const bool harsh = given.answer == FindingAnswer::suspend || given.answer == FindingAnswer::withdraw;
    other(FindingAnswer::ignore, WhyNot::would_be_pocketed);
    other(FindingAnswer::raise, harsh ? WhyNot::would_be_pocketed : WhyNot::no_clear_gain);
    other(FindingAnswer::suspend, WhyNot::costs_more);
}

/// Beside an act of speech, the package that could have been tabled instead.
void package_instead(const Standing& standing, WhyNot why_not, Rationale& rationale) {
    if (const auto proposal = propose(standing))
        if (const auto outcome = at_stake(standing, proposal->action))
            rationale.weighed.push_back(option(standing, proposal->action, *outcome, why_not));
}

void weigh_what_was_left(const Mind& mind, Decision& decision) {
    const Standing& standing = mind.standing;
    Rationale& rationale = decision.rationale;
    if (const auto* answer = std::get_if<rules::AnswerQuestion>(&decision.action))
        other_answers(standing, *answer, rationale);
    else if (const auto* reception = std::get_if<rules::AnswerSounding>(&decision.action))
        other_reception(standing, *reception, rationale);
    else if (const auto* finding = std::get_if<rules::AnswerFinding>(&decision.action))
        other_answers_to_finding(standing, *finding, rationale);
    else if (std::holds_alternative<rules::AskPriority>(decision.action))
        package_instead(standing, WhyNot::not_shown, rationale);
    else if (std::holds_alternative<rules::DeclareRedLine>(decision.action))
        package_instead(standing, WhyNot::too_early, rationale);
    else if (std::holds_alternative<rules::EndTurn>(decision.action))
        weigh_standing_proposals(standing, rationale);
}

} // namespace

std::optional<treaty::Outcome> at_stake(const Standing& standing, const rules::Action& action) {
    if (const auto* proposed = std::get_if<rules::ProposePackage>(&action))
        return standing.agreed_with(proposed->package);
    if (const auto* sounded = std::get_if<rules::SoundOut>(&action))
        return standing.agreed_with(sounded->package);
    if (const auto* accepted = std::get_if<rules::AcceptProposal>(&action))
        return proposed_by(standing, accepted->author);
    if (const auto* refused = std::get_if<rules::RefuseProposal>(&action))
        return proposed_by(standing, refused->author);
    if (const auto* picked = std::get_if<rules::AcceptArticles>(&action)) {
        const auto& proposal = standing.view.open().proposals[picked->author.index()];
        if (!proposal)
            return std::nullopt;
        return standing.agreed_with(treaty::part_of(standing.text(), proposal->package, picked->articles));
    }
    if (std::holds_alternative<rules::AnswerSounding>(action) && standing.view.own().sounding)
        return standing.agreed_with(standing.view.own().sounding->package);
    if (std::holds_alternative<rules::EndTurn>(action) && !standing.legal.answerable.empty())
        return proposed_by(standing, standing.legal.answerable.front());
    const bool about_the_text =
        std::holds_alternative<rules::InitialText>(action) || std::holds_alternative<rules::FileRatification>(action);
    return about_the_text ? std::optional(standing.rolling().agreed) : std::nullopt;
}

void give_account(const Mind& mind, Decision& decision) {
    believe(mind, decision);
    if (decision.rationale.weighed.empty())
        weigh_what_was_left(mind, decision);
    for (Weighed& weighed : decision.rationale.weighed)
        reckon_worth_to_others(mind, weighed);
}

} // namespace parley::agents
