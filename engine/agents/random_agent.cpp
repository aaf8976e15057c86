#include "agents/random_agent.hpp"

#include "agents/delegate/guard.hpp"
#include "core/variant_match.hpp"
#include "rules/legal_actions.hpp"

#include <algorithm>

namespace parley::agents {

namespace {

using rules::Action;
using rules::ArticleId;
using rules::ArticleSet;

/// Leaving by lot is rare, so that games are whole.
constexpr std::uint32_t walks_out_once_in = 200;
constexpr int tries = 12; // at a drawn action that turns out to be refused

/// One decision's draws, numbered as they are made.
class Lot {
  public:
    explicit Lot(const AgentRandom& random) : random_(random) {}
    std::uint32_t below(std::uint32_t bound) { return bound <= 1 ? 0 : random_.below(bound, next_++); }
    bool once_in(std::uint32_t n) { return below(n) == 0; }
    template <class T>
    const T& one_of(const std::vector<T>& all) {
        return all[below(static_cast<std::uint32_t>(all.size()))];
    }

  private:
    const AgentRandom& random_;
    std::uint32_t next_{};
};

template <class Id>
Id one_of(Lot& lot, core::IdSet<Id> set) {
    auto skip = lot.below(static_cast<std::uint32_t>(set.size()));
    Id found = set.front();
    for (const Id id : set)
        if (skip-- == 0)
            found = id;
    return found;
}

template <class Id>
core::IdSet<Id> some_of(Lot& lot, core::IdSet<Id> set) {
    core::IdSet<Id> some;
    for (const Id id : set)
        if (lot.once_in(2))
            some.insert(id);
    if (some.empty() && !set.empty())
        some.insert(one_of(lot, set));
    return some;
}

treaty::Package package(Lot& lot, const rules::View& view, ArticleSet articles) {
    const treaty::TreatyText& text = view.scenario().text;
    treaty::Package package{some_of(lot, articles), {}};
    for (const ArticleId article : package.articles)
        for (const rules::ProvisionId id : text.at(article).provisions)
            package.options[id.index()] =
                static_cast<treaty::OptionIndex>(lot.below(static_cast<std::uint32_t>(text.at(id).options.size())));
    return package;
}

Action proposal(Lot& lot, const rules::View& view, const rules::LegalActions& legal) {
    rules::ProposePackage action;
    action.package = package(lot, view, legal.tableable);
    if (action.package.articles.size() >= 2 && lot.once_in(2))
        action.linked = action.package.articles;
    action.tone = lot.once_in(2) ? rules::Tone::firm : rules::Tone::exploring;
    return action;
}

Action answer(Lot& lot, const rules::View& view, rules::PartyId author) {
    const ArticleSet articles = view.open().proposals[author.index()]->package.articles;
    switch (lot.below(4)) {
    case 0:
        return rules::AcceptProposal{author};
    case 1:
        return rules::AcceptArticles{author, some_of(lot, articles)};
    case 2:
        return rules::RefuseProposal{author, one_of(lot, articles), static_cast<rules::Reason>(lot.below(6))};
    default:
        break;
    }
    return rules::EndTurn{};
}

Action red_line(Lot& lot, const rules::View& view) {
    const auto& provisions = view.scenario().text.provisions;
    const auto provision = lot.below(static_cast<std::uint32_t>(provisions.size()));
    const auto option = lot.below(static_cast<std::uint32_t>(provisions[provision].options.size()));
    const auto bound = lot.once_in(2) ? treaty::Bound::at_most : treaty::Bound::at_least;
    return rules::DeclareRedLine{{rules::ProvisionId(provision), bound, static_cast<treaty::OptionIndex>(option)}};
}

Action verdict(Lot& lot, const rules::View& view) {
    rules::JudgeText action;
    action.yes = lot.once_in(2);
    const treaty::Package& edition = view.open().procedure.edition;
    const rules::ArticleId article = one_of(lot, edition.articles);
    const auto& provisions = view.scenario().text.at(article).provisions;
    const rules::ProvisionId id = provisions[lot.below(static_cast<std::uint32_t>(provisions.size()))];
    if (lot.once_in(2))
        action.criticisms.push_back({id, lot.once_in(2), lot.once_in(2), static_cast<rules::Reason>(lot.below(6))});
    return action;
}

/// Every verb that is open, each as likely as another.
Action at_table(Lot& lot, const rules::View& view, const rules::LegalActions& legal) {
    if (legal.owes_question)
        return rules::AnswerQuestion{static_cast<rules::Preference>(lot.below(view.open().question->mirrored ? 2 : 3))};
    if (legal.owes_sounding)
        return rules::AnswerSounding{lot.once_in(2) ? rules::Reception::welcome : rules::Reception::decline};
    if (legal.can_walk_out && lot.once_in(walks_out_once_in))
        return rules::WalkOut{};
    const auto next = static_cast<rules::SessionIndex>(view.open().session + 1);
    std::vector<Action> verbs;
    if (!legal.tableable.empty())
        verbs.push_back(proposal(lot, view, legal));
    for (const rules::PartyId author : legal.answerable)
        verbs.push_back(answer(lot, view, author));
    for (const rules::PartyId author : legal.hearable) {
        const auto& package = view.open().proposals[author.index()]->package;
        if (lot.once_in(2))
            verbs.push_back(rules::AcceptProposal{author});
        else
            verbs.push_back(rules::RefuseProposal{author, package.articles.front(), rules::Reason::cost});
    }
    if (!legal.can_ask.empty()) {
        const auto articles = static_cast<std::uint32_t>(view.scenario().text.articles.size());
        verbs.push_back(rules::AskPriority{one_of(lot, legal.can_ask), ArticleId(lot.below(articles)),
                                           ArticleId(lot.below(articles))});
    }
    if (!legal.can_sound_out.empty() && !legal.tableable.empty())
        verbs.push_back(rules::SoundOut{one_of(lot, legal.can_sound_out), package(lot, view, legal.tableable)});
    if (legal.can_declare_red_line)
        verbs.push_back(red_line(lot, view));
    if (!legal.can_promise.empty())
        verbs.push_back(rules::PromiseMeasure{lot.one_of(legal.can_promise), next});
    if (!legal.can_threaten.empty())
        verbs.push_back(rules::ThreatenMeasure{lot.one_of(legal.can_threaten), next});
    if (!legal.can_announce.empty())
        verbs.push_back(lot.one_of(legal.can_announce));
    if (!legal.can_widen.empty())
        verbs.push_back(rules::WidenMandate{lot.one_of(legal.can_widen)});
    if (!legal.draftable.empty())
        verbs.push_back(rules::LayText{package(lot, view, legal.draftable)});
    if (legal.can_judge)
        verbs.push_back(verdict(lot, view));
    if (legal.can_initial)
        verbs.push_back(rules::InitialText{});
    if (legal.can_end_turn)
        verbs.push_back(rules::EndTurn{});
    return verbs.empty() ? Action{rules::EndTurn{}} : lot.one_of(verbs);
}

Action measures(Lot& lot, const rules::LegalActions& legal) {
    rules::FileMeasures filed;
    filed.carries_out_gesture = legal.gesture_due && !lot.once_in(4);
    const auto places = std::min<std::uint32_t>(legal.measure_places, filed.carries_out_gesture ? 1 : 2);
    const auto count = legal.measures.empty() ? 0 : lot.below(places + 1);
    for (std::uint32_t i = 0; i < count; ++i)
        filed.orders.push_back(lot.one_of(legal.measures));
    return filed;
}

Action assessment(Lot& lot, const rules::View& view, const rules::LegalActions& legal) {
    rules::FileAssessment filed;
    const auto articles = static_cast<std::uint32_t>(view.scenario().text.articles.size());
    for (std::size_t p = 0; p < view.scenario().party_count(); ++p) {
        if (rules::PartyId(p) == view.seat())
            continue;
        std::uint32_t left = 100;
        const std::size_t profiles = view.scenario().parties[p].profiles.size();
        for (std::size_t k = 0; k < profiles; ++k) {
            const std::uint32_t percent = k + 1 == profiles ? left : lot.below(left + 1);
            filed.of[p].percent[k] = static_cast<std::uint8_t>(percent);
            left -= percent;
        }
        if (legal.owes_top_articles) {
            const std::uint32_t first = lot.below(articles);
            const std::uint32_t second = (first + 1 + lot.below(articles - 1)) % articles;
            filed.of[p].top_articles.push_back(ArticleId(first));
            filed.of[p].top_articles.push_back(ArticleId(second));
        }
    }
    for (const ArticleId article : view.open().exploratory.articles)
        if (lot.below(3) != 0)
            filed.report.articles.insert(article);
    if (!view.open().exploratory.articles.empty())
        filed.report.idea = static_cast<rules::Idea>(lot.below(3));
    if (legal.can_stop_clock)
        filed.stops_clock = lot.once_in(2);
    return filed;
}

Action ratification(Lot& lot, const rules::LegalActions& legal) {
    if (!legal.can_write_to.empty() && lot.once_in(4))
        return rules::FileRatification{rules::WriteSideLetter{lot.one_of(legal.can_write_to)}};
    if (legal.can_return && lot.once_in(6))
        return rules::FileRatification{rules::ReturnToTable{}};
    return rules::FileRatification{rules::Submit{}};
}

Action conduct(Lot& lot, const rules::LegalActions& legal) {
    rules::FileConduct filed;
    for (const rules::ProvisionId id : legal.undertakings)
        if (lot.once_in(4))
            filed.conduct[id.index()] = lot.once_in(2) ? rules::Conduct::hedge : rules::Conduct::violate;
    return filed;
}

Action draw(Lot& lot, const rules::View& view, const rules::LegalActions& legal) {
    return core::match(
        view.open().phase, [&](const rules::Capitals&) { return measures(lot, legal); },
        [&](const rules::Table&) { return at_table(lot, view, legal); },
        [&](const rules::Incident&) {
            const auto answer = static_cast<rules::IncidentAnswer>(lot.below(3));
            return Action{rules::RespondToIncident{answer}};
        },
        [&](const rules::Assessment&) { return assessment(lot, view, legal); },
        [&](const rules::Ratification&) { return ratification(lot, legal); },
        [&](const rules::Implementation&) { return conduct(lot, legal); },
        [&](const rules::Dispute&) {
            return Action{rules::AnswerFinding{static_cast<rules::FindingAnswer>(lot.below(5))}};
        },
        [](const rules::Ended&) { return Action{rules::EndTurn{}}; });
}

} // namespace

Decision RandomAgent::decide(const rules::View& view, const AgentRandom& random, std::uint32_t) {
    const rules::LegalActions legal = rules::legal_actions(view);
    Lot lot(random);
    Decision decision;
    decision.rationale.motive = Motive::by_lot;
    // What was drawn may be refused (two orders of one measure, a line that forbids nothing): draw again.
    for (int n = 0; n < tries; ++n) {
        decision.action = draw(lot, view, legal);
        if (!rules::check(view, decision.action))
            return decision;
    }
    decision = legal_or_fallback(view, std::move(decision), replaced_);
    decision.rationale.motive = Motive::by_lot;
    return decision;
}

} // namespace parley::agents
