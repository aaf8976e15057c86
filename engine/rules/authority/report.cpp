#include "rules/authority/report.hpp"

#include "rules/amounts.hpp"
#include "rules/authority/instructions.hpp"
#include "rules/authority/ownership.hpp"
#include "rules/world/outside.hpp"

#include <algorithm>

namespace parley::rules {

namespace {

/// What one capital made of one article.
struct Answer {
    bool reported{}, disowned{}, conditional{};
    treaty::Outcome wanted{}; // with what its veto-holders asked for
    [[nodiscard]] bool owns() const { return reported && !disowned && !conditional; }
};

[[nodiscard]] const Report& report_of(const Transition& transition, PartyId party) {
    return transition.state.own[party.index()].assessment.report;
}

Answer answer_of(Transition& transition, PartyId party, ArticleId article) {
    Answer answer;
    answer.wanted = transition.open.text.agreed;
    const Own& own = transition.own(party);
    const Report& report = report_of(transition, party);
    answer.reported = report.articles.contains(article);
    const auto& home = transition.papers(party).home;
    for (std::size_t c = 0; answer.reported && c < home.size(); ++c) {
        if (!holds_veto(home[c], transition.open.text.agreed))
            continue;
        const ConstituencyId id(c);
        const Asked asked{own.support[c], asked_beforehand(own, id), own.authority.standing, report.idea};
        const Ownership taken = take_ownership(home[c], transition.text(), article, transition.open.text.agreed, asked);
        transition.tell(party, ArticleWeighed{party, id, article, taken, asked}, {Rule::ownership, {}});
        answer.disowned = answer.disowned || taken.verdict == Verdict::disowns;
        if (taken.verdict != Verdict::owns_if)
            continue;
        answer.conditional = true;
        answer.wanted[taken.asks.index()] = taken.wants;
    }
    return answer;
}

void take_out(Transition& transition, ArticleId article) {
    Public& open = transition.open;
    const treaty::RollingText before = open.text;
    for (const ProvisionId provision : transition.text().at(article).provisions)
        open.text.agreed[provision.index()] = open.exploratory.text_before[provision.index()];
    if (!open.exploratory.earlier.contains(article))
        open.text.agreed_articles.erase(article);
    note_agreed_since(transition, before);
}

/// From now on the delegation may say what its capital owns.
void release(Transition& transition, PartyId party, ArticleId article, const treaty::Outcome& owned) {
    const auto& instructions = transition.papers(party).mandate.instructions;
    Authority& authority = transition.own(party).authority;
    for (std::size_t i = 0; i < instructions.size(); ++i) {
        const treaty::RedLine& line = instructions[i].line;
        if (transition.text().at(line.provision).article != article)
            continue;
        const int rungs = rungs_beyond(line, owned[line.provision.index()]);
        authority.released[i] = static_cast<std::uint8_t>(std::max<int>(authority.released[i], rungs));
    }
}

void own_article(Transition& transition, ArticleId article, PartySet owners) {
    Public& open = transition.open;
    open.exploratory.owned.insert(article);
    for (const PartyId party : owners)
        release(transition, party, article, open.text.agreed);
    for (const PartyId party : transition.everyone())
        for (const ProvisionId provision : transition.text().at(article).provisions)
            transition.done(party).firm[provision.index()] = open.text.agreed[provision.index()];
    transition.tell_all(ArticleSettled{article, Settlement::owned, owners}, {Rule::ad_referendum, {}});
}

void disown(Transition& transition, PartyId party) {
    const Cause cause{Rule::ownership, {}};
    transition.move_standing(party, amounts::disowned_standing, cause);
    transition.move_trust_in(party, amounts::disowned_trust, cause);
    transition.move_leverage(party, amounts::disowned_leverage, cause);
}

/// What the article comes to, once every capital concerned has spoken. Conditional answers are added to `counter`, by
/// party: the packages that will be live as their proposals.
void settle(Transition& transition, ArticleId article, PartySet owners, const ByParty<Answer>& answers,
            ByParty<treaty::Package>& counter) {
    PartySet owning, conditional, disowning, silent;
    for (const PartyId party : owners) {
        const Answer& answer = answers[party.index()];
        (!answer.reported     ? silent
         : answer.disowned    ? disowning
         : answer.conditional ? conditional
                              : owning)
            .insert(party);
    }
    const treaty::Outcome found = transition.open.text.agreed;
    if (owning == owners) {
        own_article(transition, article, owners);
        return;
    }
    take_out(transition, article);
    for (const PartyId party : disowning)
        disown(transition, party);
    if (!disowning.empty()) {
        transition.tell_all(ArticleSettled{article, Settlement::disowned, disowning}, {Rule::ownership, {}});
        return;
    }
    if (!silent.empty()) {
        transition.tell_all(ArticleSettled{article, Settlement::gone, {}}, {Rule::report, {}});
        return;
    }
    for (const PartyId party : owners)
        release(transition, party, article, found);
    for (const PartyId party : conditional) {
        treaty::Package& package = counter[party.index()];
        package.articles.insert(article);
        for (const ProvisionId provision : transition.text().at(article).provisions)
            package.options[provision.index()] = answers[party.index()].wanted[provision.index()];
    }
    transition.tell_all(ArticleSettled{article, Settlement::owned_if, conditional}, {Rule::ad_referendum, {}});
}

/// Two delegations that both told their capitals that it was the other's idea are found out.
void compare_ideas(Transition& transition, PartySet reporting) {
    const Cause cause{Rule::report, {}};
    PartySet disputing;
    for (const PartyId party : reporting)
        if (report_of(transition, party).idea == Idea::theirs)
            disputing.insert(party);
    if (disputing.size() < 2)
        return;
    transition.tell_all(IdeaDisputed{disputing}, cause);
    for (const PartyId in : disputing)
        for (const PartyId of : disputing)
            if (in != of)
                transition.move_trust(in, of, amounts::idea_disputed_trust, cause);
    for (const PartyId party : disputing)
        transition.move_support_everywhere(party, amounts::idea_disputed_support, cause);
}

void put_forward(Transition& transition, PartyId party, const treaty::Package& package) {
    transition.open.proposals[party.index()] = Proposal{package, {}, Tone::firm, PartySet::of(party), {}};
    for (const ArticleId article : package.articles)
        for (const ProvisionId provision : transition.text().at(article).provisions)
            transition.open.text.position[party.index()][provision.index()] = package.options[provision.index()];
    transition.tell_all(ProposalTabled{party, package, {}, Tone::firm, {}}, {Rule::ad_referendum, {}});
}

} // namespace

std::optional<Refusal> check_report(const View& view, const Report& report) {
    if (report == Report{})
        return std::nullopt;
    if (!report_is_due(view.open()))
        return Refusal{.code = RefusalCode::no_report_due, .rule = Rule::report};
    const ArticleSet outside = report.articles - view.open().exploratory.articles;
    if (!outside.empty())
        return Refusal{.code = RefusalCode::not_exploratory, .rule = Rule::report, .article = outside.front()};
    return std::nullopt;
}

void settle_reports(Transition& transition, SessionIndex held) {
    Exploratory& exploratory = transition.open.exploratory;
    if (exploratory.articles.empty())
        return;
    const scenario::PublicScenario& scenario = transition.rules_of();
    const PartySet attending = scenario.forums[scenario.sessions[held].forum.index()].attending;
    PartySet reporting;
    for (const PartyId party : transition.everyone())
        if (!report_of(transition, party).articles.empty())
            reporting.insert(party);
    ByParty<treaty::Package> counter{};
    std::array<ByParty<Answer>, treaty::max_articles> answers{}; // all given before any of them has a consequence
    for (const ArticleId article : exploratory.articles)
        for (const PartyId party : owners_of(transition.rules_of(), attending, article))
            answers[article.index()][party.index()] = answer_of(transition, party, article);
    for (const ArticleId article : exploratory.articles)
        settle(transition, article, owners_of(transition.rules_of(), attending, article), answers[article.index()],
               counter);
    compare_ideas(transition, reporting);
    for (const PartyId party : transition.everyone())
        if (!counter[party.index()].articles.empty())
            put_forward(transition, party, counter[party.index()]);
    const ArticleSet owned = exploratory.owned;
    exploratory = Exploratory{};
    exploratory.owned = owned;
}

} // namespace parley::rules
