#include "desktop/model/update_game.hpp"

#include "desktop/model/acting.hpp"
#include "rules/legal_actions.hpp"
#include "wording/names.hpp"
#include "wording/phrase.hpp"
#include "wording/sentences.hpp"

#include <algorithm>

namespace parley::desktop {
namespace {

/// `wanted` in the filing's place, or a notice that says why it would be refused.
void try_filing(Program& program, const rules::FileMeasures& wanted) {
    Sitting& sitting = *program.sitting;
    if (const auto refusal = rules::check(sitting.view(), wanted))
        return tell(program, wording::sentence(sitting.scenario(), *refusal, sitting.seat), true);
    program.notice.reset();
    sitting.chair().filing = wanted;
}

} // namespace

void read_on(Program& program, Effects& effects) {
    Sitting& sitting = *program.sitting;
    Chair& chair = sitting.chair();
    effects.cues.push_back(Cue::page);
    switch (sitting.page()) {
    case Page::curtain:
        sitting.curtain = false;
        return;
    case Page::opening:
        chair.opened = true;
        return;
    case Page::briefing:
        chair.briefed = sitting.meeting() + 1;
        chair.news_from = chair.feed.size();
        return;
    case Page::ending:
        sitting.ending_read = true;
        program.debrief = std::make_unique<Debriefing>(debriefing(sitting.desk.game(), sitting.seat));
        program.debrief_tab = 0;
        program.debrief_meeting = program.debrief->meetings;
        program.before.push_back(program.screen);
        program.screen = Screen::debrief;
        return;
    case Page::capitals:
    case Page::table:
    case Page::question:
    case Page::sounding:
    case Page::incident:
    case Page::assessment:
    case Page::ratification:
    case Page::conduct:
    case Page::finding:
        return;
    }
}

void take_back(Program& program, Effects& effects) {
    Sitting& sitting = *program.sitting;
    if (sitting.waiting())
        return;
    if (!sitting.desk.take_back(sitting.seat))
        return tell(program, "There is nothing to take back: somebody has acted since, or you have not acted yet.");
    tell(program, "Your last step is taken back.");
    effects.cues.push_back(Cue::page);
    settle(program, effects);
}

rules::FileMeasures& filing(Sitting& sitting) {
    Chair& chair = sitting.chair();
    if (!chair.filing_begun) {
        chair.filing = {};
        chair.filing.carries_out_gesture = rules::legal_actions(sitting.view()).gesture_due;
        chair.filing_begun = true;
    }
    return chair.filing;
}

void order_measure(Program& program, const rules::MeasureOrder& order) {
    rules::FileMeasures wanted = filing(*program.sitting);
    if (wanted.orders.full())
        return tell(program, "Two measures are ordered already; take one off first.", true);
    wanted.orders.push_back(order);
    try_filing(program, wanted);
}

void drop_measure(Sitting& sitting, const rules::MeasureOrder& order) {
    auto& orders = filing(sitting).orders;
    for (std::size_t i = 0; i < orders.size(); ++i)
        if (orders[i] == order)
            return orders.erase_at(i);
}

void toggle_gesture(Program& program) {
    rules::FileMeasures wanted = filing(*program.sitting);
    wanted.carries_out_gesture = !wanted.carries_out_gesture;
    try_filing(program, wanted);
}

game::Draft& draft(Sitting& sitting) {
    std::optional<game::Draft>& draft = sitting.chair().draft;
    if (!draft)
        draft.emplace(sitting.scenario().text, sitting.desk.game().state().open.text);
    return *draft;
}

void open_clause(Sitting& sitting, rules::ProvisionId provision) {
    Chair& chair = sitting.chair();
    if (chair.clause == provision)
        chair.clause.reset();
    else
        chair.clause = provision;
}

void draft_positions(Program& program, rules::PartyId of) {
    Sitting& sitting = *program.sitting;
    const auto position = game::last_position(sitting.scenario().text, sitting.desk.game().state().open.text, of,
                                              rules::legal_actions(sitting.view()).tableable);
    if (!position)
        return tell(program, wording::raised(wording::party_name(sitting.scenario(), of)) +
                                 " has no position on anything that may be tabled now.");
    draft(sitting).write(*position);
    sitting.chair().panel = Panel::propose;
}

void draft_link(Sitting& sitting, rules::ArticleId article) {
    game::Draft& now = draft(sitting);
    rules::ArticleSet linked = now.proposal().linked;
    const rules::ArticleSet articles = now.package().articles;
    if (linked.contains(article)) {
        linked.erase(article);
        if (linked.size() < 2)
            linked.clear();
    } else if (linked.empty()) {
        if (articles.size() >= 2)
            linked = articles; // “our Article 2 if your Article 3”: all of a package, until one is taken out
    } else {
        linked.insert(article);
    }
    now.link(linked);
}

rules::ProposePackage drafted(const Sitting& sitting) {
    const std::optional<game::Draft>& draft = sitting.chair().draft;
    return draft ? draft->proposal() : rules::ProposePackage{};
}

void prepare_speech(Sitting& sitting, Speech kind) {
    Chair& chair = sitting.chair();
    chair.speech = SpeechDraft{};
    chair.speech.kind = kind;
    const rules::LegalActions legal = rules::legal_actions(sitting.view());
    const rules::PartySet whom = kind == Speech::sound_out ? legal.can_sound_out : legal.can_ask;
    if (!whom.empty())
        chair.speech.whom = whom.front();
    chair.panel = kind == Speech::sound_out ? Panel::propose : Panel::speak;
}

void speak_of_article(Sitting& sitting, rules::ArticleId article) {
    std::vector<rules::ArticleId>& articles = sitting.chair().speech.articles;
    if (const auto found = std::ranges::find(articles, article); found != articles.end())
        articles.erase(found);
    else if (articles.size() < 2)
        articles.push_back(article);
    else
        articles.back() = article;
}

std::optional<rules::Action> spoken(const Sitting& sitting) {
    const SpeechDraft& speech = sitting.chair().speech;
    switch (speech.kind) {
    case Speech::none:
        return {};
    case Speech::ask:
        if (speech.articles.size() == 2)
            return rules::AskPriority{speech.whom, speech.articles[0], speech.articles[1]};
        return {};
    case Speech::red_line:
        if (speech.provision && speech.option)
            return rules::DeclareRedLine{{*speech.provision, speech.bound, *speech.option}};
        return {};
    case Speech::promise:
        if (speech.measure && speech.by)
            return rules::PromiseMeasure{*speech.measure, *speech.by};
        return {};
    case Speech::threat:
        if (speech.measure && speech.by)
            return rules::ThreatenMeasure{*speech.measure, *speech.by};
        return {};
    case Speech::sound_out:
        if (!drafted(sitting).package.articles.empty())
            return rules::SoundOut{speech.whom, drafted(sitting).package};
        return {};
    case Speech::widen:
        if (speech.option)
            return rules::WidenMandate{*speech.option};
        return {};
    case Speech::initial:
        return rules::InitialText{};
    case Speech::walk_out:
        return rules::WalkOut{};
    }
    return {};
}

Reading& reading(Sitting& sitting, rules::PartyId about) {
    Chair& chair = sitting.chair();
    if (!chair.reading_begun) {
        for (std::size_t i = 0; i < sitting.scenario().party_count(); ++i) {
            chair.readings[i] = Reading{};
            if (rules::PartyId(i) == sitting.seat)
                continue;
            chair.readings[i].percent = belief_held(sitting.view(), rules::PartyId(i));
            if (rules::legal_actions(sitting.view()).owes_top_articles)
                chair.readings[i].top_articles = sitting.view().own().assessment.of[i].top_articles;
        }
        chair.reading_begun = true;
    }
    return chair.readings[about.index()];
}

void set_percent(Sitting& sitting, const intent::SetPercent& wanted) {
    auto& percent = reading(sitting, wanted.about).percent;
    const std::size_t count = sitting.scenario().at(wanted.about).profiles.size();
    const std::size_t chosen = wanted.profile.index();
    if (chosen >= count || count < 2)
        return;
    percent[chosen] = std::clamp(wanted.percent, 0, 100);
    int others = 0;
    for (std::size_t i = 0; i < count; ++i)
        others += i == chosen ? 0 : percent[i];
    int left = 100 - percent[chosen];
    std::size_t last = count;
    for (std::size_t i = 0; i < count; ++i)
        if (i != chosen)
            last = i;
    const int to_share = left;
    for (std::size_t i = 0; i < count; ++i) {
        if (i == chosen)
            continue;
        const int share = i == last     ? left
                          : others == 0 ? to_share / static_cast<int>(count - 1)
                                        : std::min(left, (percent[i] * to_share + others / 2) / others);
        percent[i] = share;
        left -= share;
    }
}

void toggle_top_article(Sitting& sitting, const intent::ToggleTopArticle& wanted) {
    auto& top = reading(sitting, wanted.about).top_articles;
    for (std::size_t i = 0; i < top.size(); ++i)
        if (top[i] == wanted.article)
            return top.erase_at(i);
    if (top.full())
        top.erase_at(0);
    top.push_back(wanted.article);
}

rules::FileAssessment readings_filed(Sitting& sitting) {
    rules::FileAssessment filing;
    for (std::size_t i = 0; i < sitting.scenario().party_count(); ++i) {
        const rules::PartyId other(i);
        if (other == sitting.seat)
            continue;
        const Reading& held = reading(sitting, other);
        for (std::size_t p = 0; p < sitting.scenario().at(other).profiles.size(); ++p)
            filing.of[i].percent[p] = static_cast<std::uint8_t>(held.percent[p]);
        filing.of[i].top_articles = held.top_articles;
    }
    return filing;
}

} // namespace parley::desktop
