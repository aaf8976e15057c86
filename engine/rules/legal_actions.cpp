#include "rules/legal_actions.hpp"

#include "rules/amounts.hpp"
#include "rules/phases/capitals.hpp"
#include "rules/phases/close.hpp"
#include "rules/phases/implementation.hpp"
#include "rules/phases/table.hpp"
#include "rules/procedure/single_text.hpp"
#include "rules/procedure/stopped_clock.hpp"
#include "rules/world/locks.hpp"
#include "rules/world/offices.hpp"

namespace parley::rules {

namespace {

[[nodiscard]] bool allowed(const View& view, const Action& action) { return !check(view, action); }

/// Every target that a measure may name.
std::vector<MeasureTarget> targets(const View& view, const scenario::Measure& measure) {
    std::vector<MeasureTarget> all;
    const PartySet others = view.scenario().everyone() - PartySet::of(view.seat());
    const std::size_t articles = view.scenario().text.articles.size();
    switch (measure.target) {
    case scenario::Target::none:
        all.emplace_back(NoTarget{});
        break;
    case scenario::Target::constituency:
        for (std::size_t c = 0; c < view.constituency_count(); ++c)
            all.emplace_back(ConstituencyId(c));
        break;
    case scenario::Target::party:
        for (const PartyId other : others)
            all.emplace_back(other);
        break;
    case scenario::Target::article_pair:
        for (const PartyId other : others)
            for (std::size_t a = 0; a < articles; ++a)
                for (std::size_t b = a + 1; b < articles; ++b)
                    all.emplace_back(ArticlePair{other, ArticleId(a), ArticleId(b)});
        break;
    }
    return all;
}

void list_measures(const View& view, LegalActions& legal) {
    const auto& measures = view.scenario().measures[view.seat().index()];
    legal.gesture_due = view.open().done[view.seat().index()].gesture.has_value();
    legal.measure_places = measures_a_session;
    for (std::size_t m = 0; m < measures.size(); ++m)
        for (const MeasureTarget& target : targets(view, measures[m])) {
            const MeasureOrder order{MeasureId(m), target};
            if (!check_order(view, order))
                legal.measures.push_back(order);
        }
}

void list_words(const View& view, LegalActions& legal) {
    const auto next = static_cast<SessionIndex>(view.open().session + 1);
    for (std::size_t m = 0; m < view.scenario().measures[view.seat().index()].size(); ++m) {
        if (allowed(view, PromiseMeasure{MeasureId(m), next}))
            legal.can_promise.push_back(MeasureId(m));
        if (allowed(view, ThreatenMeasure{MeasureId(m), next}))
            legal.can_threaten.push_back(MeasureId(m));
        for (const treaty::Synergy::Term& term : view.scenario().measure(view.seat(), MeasureId(m)).unless)
            if (const ThreatenMeasure announced{MeasureId(m), next, WantedClause{term.provision, term.at_least}};
                allowed(view, announced))
                legal.can_announce.push_back(announced);
    }
    for (std::size_t line = 0; line < view.mandate().red_lines.size(); ++line)
        if (allowed(view, WidenMandate{static_cast<std::uint8_t>(line)}))
            legal.can_widen.push_back(static_cast<std::uint8_t>(line));
}

void list_table(const View& view, LegalActions& legal) {
    const Public& open = view.open();
    const scenario::Forum& forum = forum_now(view.scenario(), open);
    legal.owes_question =
        open.question && (open.question->mirrored ? open.question->asker : open.question->asked) == view.seat();
    legal.owes_sounding = open.owes_sounding.contains(view.seat());
    legal.answerable = answerable(view.scenario(), open, view.seat());
    legal.hearable = hearable(view.scenario(), open, view.seat());
    legal.can_walk_out = true;
    legal.can_initial = allowed(view, InitialText{});
    legal.can_end_turn = allowed(view, EndTurn{});
    legal.can_judge = to_judge(view.scenario(), open).contains(view.seat());
    if (check_action(view))
        return;
    if (drafter_now(view.scenario(), open) == view.seat() && open.procedure.this_session < amounts::editions_a_session)
        legal.draftable = draftable_now(view.scenario(), open);
    const bool sent = forum.replies_next_session && !open.done[view.seat().index()].tabled.empty();
    for (const ArticleId article : agenda_now(view.scenario(), open) - locked_articles(view.scenario(), open) -
                                       under_single_text(view.scenario(), open))
        if (!sent && forum.attending.includes(needed_for(view.scenario(), ArticleSet::of(article))))
            legal.tableable.insert(article);
    for (const PartyId other : forum.attending - PartySet::of(view.seat())) {
        if (view.scenario().text.articles.size() >= 2 && allowed(view, AskPriority{other, ArticleId(0), ArticleId(1)}))
            legal.can_ask.insert(other);
        const bool shut =
            empty_office(view.scenario(), open, view.seat()) || empty_office(view.scenario(), open, other);
        if (!shut && !open.owes_sounding.contains(other))
            legal.can_sound_out.insert(other);
    }
    legal.can_declare_red_line = open.done[view.seat().index()].red_lines < 2;
    list_words(view, legal);
}

void list_ratification(const View& view, LegalActions& legal) {
    for (std::size_t c = 0; c < view.constituency_count(); ++c)
        if (allowed(view, FileRatification{WriteSideLetter{ConstituencyId(c)}}))
            legal.can_write_to.push_back(ConstituencyId(c));
    legal.can_return = allowed(view, FileRatification{ReturnToTable{}});
}

} // namespace

LegalActions legal_actions(const View& view) {
    LegalActions legal;
    legal.to_act = parties_to_act(view.scenario(), view.open()).contains(view.seat());
    if (!legal.to_act)
        return legal;
    const Phase& phase = view.open().phase;
    if (std::holds_alternative<Capitals>(phase))
        list_measures(view, legal);
    if (std::holds_alternative<Table>(phase))
        list_table(view, legal);
    if (std::holds_alternative<Incident>(phase))
        legal.can_use_line = allowed(view, RespondToIncident{IncidentAnswer::use_line});
    if (std::holds_alternative<Assessment>(phase))
        legal.owes_top_articles = asks_top_articles(view.scenario(), view.open());
    legal.asks_clock = clock_can_stop(view.scenario(), view.open());
    legal.can_stop_clock = legal.asks_clock && !check_clock(view, true);
    if (std::holds_alternative<Ratification>(phase))
        list_ratification(view, legal);
    if (std::holds_alternative<Implementation>(phase))
        legal.undertakings = own_undertakings(view);
    if (std::holds_alternative<Dispute>(phase)) {
        legal.can_inspect = allowed(view, AnswerFinding{FindingAnswer::inspect});
        legal.can_suspend = allowed(view, AnswerFinding{FindingAnswer::suspend});
    }
    return legal;
}

} // namespace parley::rules
