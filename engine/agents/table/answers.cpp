#include "agents/table/answers.hpp"

#include "agents/capital/home.hpp"
#include "agents/table/account.hpp"
#include "agents/table/proposals.hpp"
#include "agents/table/reasons.hpp"
#include "agents/table/speech.hpp"
#include "rules/world/order_of_text.hpp"
#include "rules/world/rooms.hpp"

#include <algorithm>

namespace parley::agents {

namespace {

using rules::ArticleId;
using rules::ArticleSet;

enum Draw : std::uint32_t { candour_draw = 1, inversion_draw = 2 };

constexpr core::PerMille misleads_from = 500; // the cheat share from which a profile may invert a ranking

Decision answer_question(const Standing& standing) {
    const rules::Question& question = *standing.view.open().question;
    const treaty::Mandate& mandate = standing.view.mandate();
    const treaty::ProfileTerms& terms = standing.view.terms();
    const bool first = treaty::stake(standing.text(), mandate, question.first) >=
                       treaty::stake(standing.text(), mandate, question.second);
    const auto answer = [](bool says_first) {
        return rules::AnswerQuestion{says_first ? rules::Preference::first : rules::Preference::second};
    };
    Rationale rationale = standing.rationale(Motive::candid);
    rationale.article = first ? question.first : question.second;
    const auto drawn = [&](Draw draw) { return static_cast<core::PerMille>(standing.random.below(1000, draw)); };
    if (drawn(candour_draw) < terms.candour)
        return {answer(first), rationale};
    if (terms.cheat_share >= misleads_from && drawn(inversion_draw) < misleads_from) {
        rationale.motive = Motive::misleading;
        return {answer(!first), rationale};
    }
    if (question.mirrored) // the mirror question must be answered on record
        return {answer(first), rationale};
    rationale.motive = Motive::withholding;
    return {rules::AnswerQuestion{rules::Preference::deflect}, rationale};
}

Decision answer_sounding(const Standing& standing) {
    const auto& sounding = standing.view.own().sounding;
    Rationale rationale = standing.rationale(Motive::no_better_than_no_deal);
    if (!sounding)
        return {rules::AnswerSounding{rules::Reception::decline}, rationale};
    const Judgement judgement = judge(standing, sounding->package);
    rationale.motive = judgement.motive;
    rationale.worth = judgement.worth;
    const bool welcome = judgement.verdict == Verdict::accept;
    return {rules::AnswerSounding{welcome ? rules::Reception::welcome : rules::Reception::decline}, rationale};
}

/// Articles of a proposal that both sides gain from, taken out of a whole that is not accepted; once a game. With
/// several at the table never from what others have accepted as it stands, for they would be left with a text that they
/// never saw; and one that yields waits for the whole, to which it will come.
std::optional<Decision> take_common_ground(const Standing& standing, rules::PartyId author) {
    const rules::Proposal& proposal = *standing.view.open().proposals[author.index()];
    const Temper temper = standing.character.temper;
    const bool takes_parts = temper == Temper::mirroring || (temper == Temper::yielding && standing.others.size() == 1);
    if (!takes_parts || standing.view.open().done[standing.self.index()].cherry_picks > 0 ||
        proposal.accepted_by.size() > 1)
        return std::nullopt;
    const treaty::TreatyText& text = standing.text();
    ArticleSet taken;
    for (const ArticleId article : proposal.package.articles - proposal.linked - standing.rolling().agreed_articles) {
        const bool binds_both = std::ranges::all_of(text.at(article).provisions, [&](rules::ProvisionId id) {
            return proposal.package.options[id.index()] == treaty::status_quo ||
                   text.at(id).obligors.contains(standing.self);
        });
        const bool is_form = text.form && text.at(*text.form).article == article;
        const treaty::Package part = treaty::part_of(text, proposal.package, ArticleSet::of(article));
        const bool shut = rules::cannot_stand(standing.scenario(), standing.view.open(), part);
        if (binds_both && !is_form && !shut && !crossed_instruction(standing, part) && accepts_part(standing, part))
            taken.insert(article);
    }
    taken =
        rules::for_one_room(standing.scenario(), standing.view.open(), treaty::part_of(text, proposal.package, taken));
    if (taken.empty() || taken == proposal.package.articles)
        return std::nullopt;
    Rationale rationale = standing.rationale(Motive::worth_enough);
    rationale.worth = standing.worth(treaty::part_of(text, proposal.package, taken));
    rationale.article = taken.front();
    return Decision{rules::AcceptArticles{author, taken}, rationale};
}

Decision refuse(const Standing& standing, rules::PartyId author, const treaty::Package& package,
                const Judgement& judgement) {
    const Objection objection = objection_to(standing, author);
    Rationale rationale = standing.rationale(objection.motive);
    rationale.worth = judgement.worth;
    rationale.article = objection.article;
    rationale.also = objection.also;
    const rules::RefuseProposal action{author, objection.article, objection.reason};
    const treaty::Outcome offered = standing.agreed_with(package);
    rationale.weighed.push_back(option(standing, rules::AcceptProposal{author}, offered, why_not_accepted(judgement)));
    note_stakes(standing, offered, rationale);
    return {action, rationale};
}

/// Where it must be heard and decides nothing: welcomes what gains it a point, objects to what costs it one, and says
/// nothing of the rest.
std::optional<Decision> give_opinion(const Standing& standing) {
    for (const rules::PartyId author : standing.legal.hearable) {
        const treaty::Package& package = standing.view.open().proposals[author.index()]->package;
        const core::Points gain = standing.worth(package) - standing.agreed_worth();
        Rationale rationale = standing.rationale(Motive::worth_enough);
        rationale.worth = standing.worth(package);
        if (gain >= core::Points::whole(1))
            return Decision{rules::AcceptProposal{author}, rationale};
        if (gain > -core::Points::whole(1))
            continue;
        const Objection objection = objection_to(standing, author);
        rationale = standing.rationale(Motive::worse_than_agreed);
        rationale.worth = standing.worth(package);
        rationale.article = objection.article;
        return Decision{rules::RefuseProposal{author, objection.article, objection.reason}, rationale};
    }
    return std::nullopt;
}

/// The proposal that is accepted, and beside it the own bid that was not made.
void note_acceptance(const Standing& standing, rules::PartyId author, const treaty::Package& package,
                     Rationale& rationale) {
    const treaty::Outcome offered = standing.agreed_with(package);
    rationale.weighed.push_back(option(standing, rules::AcceptProposal{author}, offered, WhyNot::taken));
    note_stakes(standing, offered, rationale);
    if (!standing.can_complete)
        return;
    const treaty::Package own = tabled_part(standing, standing.bid_at(standing.target_next()).outcome);
    const core::Points worth = standing.worth(own);
    if (own.articles.empty() || own == package || worth < standing.floor)
        return;
    rationale.weighed.push_back(
        option(standing, rules::ProposePackage{own, linkage_of(standing, own), rules::Tone::firm},
               standing.agreed_with(own), worth > *rationale.worth ? WhyNot::asks_too_much : WhyNot::worth_less));
    order_options(rationale);
}

} // namespace

std::optional<Decision> answer_owed(const Standing& standing) {
    if (standing.legal.owes_question)
        return answer_question(standing);
    if (standing.legal.owes_sounding)
        return answer_sounding(standing);
    return give_opinion(standing);
}

bool home_is_ready(const Standing& standing) {
    const treaty::Outcome& agreed = standing.rolling().agreed;
    if (!can_carry(weigh_at_home(standing.view, agreed)))
        return false;
    return standing.character.temper == Temper::pressing || !can_still_consult(standing) ||
           !unasked(standing.view, agreed);
}

std::optional<Decision> answer_initials(const Standing& standing) {
    const rules::PartySet initialled = standing.view.open().initialled;
    if (initialled.empty() || initialled.contains(standing.self) || !standing.legal.can_initial)
        return std::nullopt;
    if (standing.agreed_worth() < standing.floor || !home_is_ready(standing))
        return std::nullopt;
    Rationale rationale = standing.rationale(Motive::text_good_enough);
    rationale.worth = standing.agreed_worth();
    note_stakes(standing, standing.rolling().agreed, rationale);
    return Decision{rules::InitialText{}, rationale};
}

std::optional<Decision> answer_proposals(const Standing& standing) {
    for (const rules::PartyId author : standing.legal.answerable) {
        const treaty::Package& package = standing.view.open().proposals[author.index()]->package;
        const Judgement judgement = judge(standing, package);
        const bool shut = rules::cannot_stand(standing.scenario(), standing.view.open(), package);
        if (judgement.verdict == Verdict::accept && !shut) {
            Rationale rationale = standing.rationale(judgement.motive);
            rationale.worth = judgement.worth;
            note_acceptance(standing, author, package, rationale);
            return Decision{rules::AcceptProposal{author}, rationale};
        }
        if (auto decision = take_common_ground(standing, author))
            return decision;
        if (judgement.verdict == Verdict::refuse && judgement.instructed)
            if (auto decision = name_crossed_line(standing, package))
                return decision;
        if (judgement.verdict == Verdict::refuse)
            return refuse(standing, author, package, judgement);
    }
    return std::nullopt;
}

} // namespace parley::agents
