#include "rules/phases/answer.hpp"

#include "rules/amounts.hpp"
#include "rules/authority/instructions.hpp"
#include "rules/authority/personal.hpp"
#include "rules/phases/propose.hpp"
#include "rules/phases/table.hpp"
#include "rules/world/consent.hpp"
#include "rules/world/order_of_text.hpp"
#include "rules/world/outside.hpp"
#include "rules/world/read_locks.hpp"
#include "rules/world/rooms.hpp"

namespace parley::rules {

namespace {

std::optional<Refusal> check_live(const View& view, PartyId author) {
    if (auto refusal = check_turn(view))
        return refusal;
    if (author.index() >= view.scenario().party_count())
        return Refusal{.code = RefusalCode::unknown_party, .rule = Rule::live_proposal};
    if (author == view.seat())
        return Refusal{.code = RefusalCode::own_proposal, .rule = Rule::live_proposal};
    if (forum_now(view.scenario(), view.open()).replies_next_session)
        return Refusal{.code = RefusalCode::replies_next_session, .rule = Rule::written_exchange};
    const auto& proposal = view.open().proposals[author.index()];
    if (proposal && proposal->accepted_by.contains(view.seat()))
        return Refusal{.code = RefusalCode::already_accepted, .rule = Rule::live_proposal, .party = author};
    if (!(answerable(view.scenario(), view.open(), view.seat()) | hearable(view.scenario(), view.open(), view.seat()))
             .contains(author))
        return Refusal{.code = RefusalCode::no_such_proposal, .rule = Rule::live_proposal, .party = author};
    return std::nullopt;
}

void lapse(Transition& transition, PartyId author) {
    transition.open.proposals[author.index()].reset();
    transition.tell_all(ProposalLapsed{author}, {Rule::replacement, {}});
}

bool is_only_heard(const View& view, PartyId author) {
    return hearable(view.scenario(), view.open(), view.seat()).contains(author);
}

} // namespace

void agree(Transition& transition, PartyId author) {
    const Proposal proposal = *transition.open.proposals[author.index()];
    transition.open.proposals[author.index()].reset();
    write_agreed(transition, author, proposal.package, proposal.accepted_by);
    weigh_opinions(transition, proposal);
}

namespace {

void accept(Transition& transition, PartyId party, PartyId author, ArticleSet articles) {
    Proposal& proposal = *transition.open.proposals[author.index()];
    const bool whole = articles == proposal.package.articles;
    lapse_initials(transition, party);
    transition.tell_all(ProposalAccepted{party, author, articles, whole}, {Rule::whole_article_acceptance, {}});
    if (!whole) {
        Conspicuous& done = transition.done(party);
        if (done.cherry_picks < 255)
            ++done.cherry_picks;
        if (done.cherry_picks >= 2)
            transition.move_trust_in(party, amounts::cherry_pick_trust, {Rule::cherry_picking, {}});
        proposal.package = treaty::part_of(transition.text(), proposal.package, articles);
        proposal.linked = proposal.linked & articles;
    }
    go_beyond(transition, party, proposal.package);
    proposal.accepted_by.insert(party);
    if (is_carried(transition, author))
        agree(transition, author);
    continue_turn(transition, party);
}

/// Refusing on record what one welcomed in the back channel.
void pay_for_broken_welcome(Transition& transition, PartyId party, PartyId author, const treaty::Package& package) {
    auto& sounding = transition.own(party).sounding;
    if (!sounding || !sounding->welcomed || sounding->from != author || !(sounding->package == package))
        return;
    transition.move_trust(author, party, amounts::sounding_word_trust, {Rule::sounding_word, {}});
    sounding.reset();
}

} // namespace

void write_agreed(Transition& transition, PartyId author, const treaty::Package& package, PartySet accepted_by) {
    Public& open = transition.open;
    const treaty::RollingText before = open.text;
    note_standing_of(transition, package);
    open.text.agreed = treaty::with(transition.text(), open.text.agreed, package);
    open.text.agreed_articles = open.text.agreed_articles | package.articles;
    note_agreed_since(transition, before);
    for (const ArticleId article : package.articles)
        for (const ProvisionId provision : transition.text().at(article).provisions)
            for (const PartyId party : transition.everyone()) {
                open.text.position[party.index()][provision.index()] = package.options[provision.index()];
                if (!is_personal(transition.rules_of(), open))
                    transition.done(party).firm[provision.index()] = package.options[provision.index()];
            }
    const Rule found_under = is_personal(transition.rules_of(), open) ? Rule::personal_paper : Rule::agreement;
    transition.tell_all(ArticlesAgreed{package.articles, package}, {found_under, {}});
    for (const PartyId party : accepted_by) {
        retreat_from_red_lines(transition, party, package);
        touch_home(transition, party, package);
        pay_for_obeying(transition, party, author, before);
    }
    for (const PartyId other : transition.everyone())
        if (const auto& rival = open.proposals[other.index()];
            rival && !(rival->package.articles & package.articles).empty())
            lapse(transition, other);
}

std::optional<Refusal> check_table(const View& view, const AcceptProposal& action) {
    if (auto refusal = check_live(view, action.author))
        return refusal;
    if (is_only_heard(view, action.author))
        return std::nullopt; // a welcome binds nobody
    const treaty::Package& package = view.open().proposals[action.author.index()]->package;
    if (auto refusal = check_locks(view, package))
        return refusal;
    if (auto refusal = check_rooms(view, package))
        return refusal;
    if (auto refusal = check_order_of_text(view, package))
        return refusal;
    return check_instructions(view, package);
}

std::optional<Refusal> check_table(const View& view, const AcceptArticles& action) {
    if (auto refusal = check_live(view, action.author))
        return refusal;
    if (is_only_heard(view, action.author))
        return Refusal{.code = RefusalCode::only_heard, .rule = Rule::hearing, .party = action.author};
    const Proposal& proposal = *view.open().proposals[action.author.index()];
    if (action.articles.empty())
        return Refusal{.code = RefusalCode::empty_package, .rule = Rule::whole_article_acceptance};
    const ArticleSet outside = action.articles - proposal.package.articles;
    if (!outside.empty())
        return Refusal{.code = RefusalCode::article_not_in_proposal,
                       .rule = Rule::whole_article_acceptance,
                       .article = outside.front()};
    const ArticleSet split = proposal.linked & action.articles;
    if (!split.empty() && !action.articles.includes(proposal.linked))
        return Refusal{.code = RefusalCode::splits_linkage,
                       .rule = Rule::linkage,
                       .article = (proposal.linked - action.articles).front()};
    const treaty::Package part = treaty::part_of(view.scenario().text, proposal.package, action.articles);
    if (auto refusal = check_locks(view, part))
        return refusal;
    if (auto refusal = check_rooms(view, part))
        return refusal;
    if (auto refusal = check_order_of_text(view, part))
        return refusal;
    return check_instructions(view, part);
}

std::optional<Refusal> check_table(const View& view, const RefuseProposal& action) {
    if (auto refusal = check_live(view, action.author))
        return refusal;
    if (!view.open().proposals[action.author.index()]->package.articles.contains(action.article))
        return Refusal{
            .code = RefusalCode::article_not_in_proposal, .rule = Rule::refusal_with_reason, .article = action.article};
    return std::nullopt;
}

std::optional<Refusal> check_table(const View& view, const AnswerQuestion& action) {
    if (auto refusal = check_turn(view))
        return refusal;
    const auto& question = view.open().question;
    if (!question || (question->mirrored ? question->asker : question->asked) != view.seat())
        return Refusal{.code = RefusalCode::no_question_owed, .rule = Rule::question_answer};
    if (question->mirrored && action.preference == Preference::deflect)
        return Refusal{.code = RefusalCode::mirror_must_be_answered, .rule = Rule::mirror_question};
    return std::nullopt;
}

std::optional<Refusal> check_table(const View& view, const AnswerSounding&) {
    if (auto refusal = check_turn(view))
        return refusal;
    if (!view.open().owes_sounding.contains(view.seat()))
        return Refusal{.code = RefusalCode::no_sounding_owed, .rule = Rule::sounding_answer};
    return std::nullopt;
}

void apply_table(Transition& transition, PartyId party, const AcceptProposal& action) {
    if (hearable(transition.rules_of(), transition.open, party).contains(action.author))
        give_opinion(transition, party, {party, action.author, Opinion::welcomes, {}, {}});
    else
        accept(transition, party, action.author, transition.open.proposals[action.author.index()]->package.articles);
}

void apply_table(Transition& transition, PartyId party, const AcceptArticles& action) {
    accept(transition, party, action.author, action.articles);
}

void apply_table(Transition& transition, PartyId party, const RefuseProposal& action) {
    if (hearable(transition.rules_of(), transition.open, party).contains(action.author)) {
        give_opinion(transition, party, {party, action.author, Opinion::objects, action.article, action.reason});
        return;
    }
    auto& proposal = transition.open.proposals[action.author.index()];
    const treaty::Package package = proposal->package;
    lapse_initials(transition, party);
    if (keeps_acceptances(transition.rules_of(), *proposal))
        proposal->refused_by.insert(party);
    else
        proposal.reset();
    transition.done(party).refused.insert(action.article);
    transition.tell_all(ProposalRefused{party, action.author, action.article, action.reason},
                        {Rule::refusal_with_reason, {}});
    pay_for_broken_welcome(transition, party, action.author, package);
    continue_turn(transition, party);
}

void apply_table(Transition& transition, PartyId party, const AnswerQuestion& action) {
    auto& question = transition.open.question;
    const Question asked = *question;
    transition.tell_all(QuestionAnswered{party, asked.first, asked.second, action.preference, asked.mirrored},
                        {asked.mirrored ? Rule::mirror_question : Rule::question_answer, {}});
    // An answer on record earns the mirror question; a deflection does not.
    if (asked.mirrored || action.preference == Preference::deflect)
        question.reset();
    else
        question->mirrored = true;
    continue_turn(transition, party);
}

void apply_table(Transition& transition, PartyId party, const AnswerSounding& action) {
    Public& open = transition.open;
    open.owes_sounding.erase(party);
    Sounding sounding = *transition.own(party).sounding;
    const PartySet both = PartySet::of(sounding.from, sounding.to);
    sounding.welcomed = action.reception == Reception::welcome;
    transition.tell(both, SoundingAnswered{sounding, action.reception}, {Rule::sounding_answer, {}});
    const auto& theirs = transition.own(sounding.from).sounding;
    const bool known = theirs && theirs->from == sounding.from && theirs->to == party;
    transition.own(party).sounding = sounding.welcomed ? std::optional(sounding) : std::nullopt;
    if (known)
        transition.own(sounding.from).sounding = sounding.welcomed ? std::optional(sounding) : std::nullopt;
    if (!sounding.welcomed) {
        const core::PerMille chance = leak_chance_now(transition.rules_of(), open);
        const std::size_t left = std::get<Table>(open.phase).actions_left[sounding.from.index()];
        if (transition.chance(Purpose::leak, open.session, sounding.from.index(),
                              left * treaty::max_parties + party.index(), chance)) {
            const Cause cause{Rule::sounding_leak, {}};
            transition.tell_all(SoundingLeaked{sounding.from, sounding.to, sounding.package.articles}, cause);
            transition.move_support_everywhere(sounding.from, amounts::leak_support, cause);
            transition.move_trust(party, sounding.from, amounts::leak_trust, cause);
        }
    }
    continue_turn(transition, party);
}

} // namespace parley::rules
