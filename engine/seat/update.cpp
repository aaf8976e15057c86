#include "seat/update.hpp"

#include "rules/check.hpp"
#include "rules/legal_actions.hpp"
#include "seat/page_kind.hpp"
#include "seat/preparing.hpp"
#include "seat/readings.hpp"
#include "wording/choices/notices.hpp"
#include "wording/sentences.hpp"

#include <algorithm>

namespace parley::seat {
namespace {

using wording::NoticeOf;

/// One visit: an intent is carried out on the model, what concerns the game is gathered.
class Updating {
  public:
    Updating(Model& model, const rules::View& view) : model_(model), view_(view), prepared_(model.prepared) {}

    [[nodiscard]] Effects take_effects() { return std::move(effects_); }

    void operator()(intent::ReadOn) {
        sound(Cue::page);
        const PageKind kind = page_kind(model_, view_);
        if (kind == PageKind::curtain)
            model_.curtain = false;
        else if (kind == PageKind::opening)
            model_.opened = true;
        else if (kind == PageKind::briefing) {
            model_.briefed = model_.meeting() + 1;
            model_.news_from = model_.feed.size();
        }
    }
    void operator()(intent::TakeBack) { effects_.emplace_back(effect::TakeBackStep{}); }
    void operator()(const intent::Confirm& wanted) {
        const std::optional<Question> question = std::exchange(model_.question, std::nullopt);
        if (!question || !wanted.yes)
            return;
        if (const auto refusal = rules::check(view_, question->then))
            return refuse(*refusal);
        carry_out(question->then);
    }
    void operator()(intent::DismissNotice) { model_.notice.reset(); }
    void operator()(intent::AskAdvisers) {
        if (may_advise(model_, view_))
            model_.advice_asked = model_.position;
    }
    void operator()(const intent::Act& wanted) { act(wanted.action); }
    void operator()(intent::KeepNegotiating) { go_on_negotiating(); }

    // The single text
    void operator()(const intent::OpenEdition& wanted) {
        model_.edition_considered = wanted.open ? 0 : view_.open().procedure.editions;
        prepared_.panel = Panel::overview;
    }
    void operator()(const intent::ToggleCriticism& wanted) {
        rules::Criticisms& asked = prepared_.criticisms;
        for (std::size_t i = 0; i < asked.size(); ++i)
            if (asked[i].provision == wanted.provision) {
                const bool same = asked[i].higher == wanted.higher;
                asked[i].higher = wanted.higher;
                return same ? asked.erase_at(i) : void();
            }
        if (asked.full())
            asked.erase_at(0);
        const rules::Criticism like = asked.empty() ? rules::Criticism{} : asked[0];
        asked.push_back({wanted.provision, wanted.higher, like.must, like.reason});
    }
    void operator()(const intent::WeighCriticism& wanted) {
        for (rules::Criticism& criticism : prepared_.criticisms)
            criticism.must = wanted.must;
    }
    void operator()(const intent::ReasonCriticism& wanted) {
        for (rules::Criticism& criticism : prepared_.criticisms)
            criticism.reason = wanted.reason;
    }

    // Capitals
    void operator()(const intent::OrderMeasure& wanted) {
        rules::FileMeasures filing = filing_of(model_, view_);
        if (filing.orders.full())
            return say(wording::notice(NoticeOf::places_taken), true);
        filing.orders.push_back(wanted.order);
        try_filing(filing);
    }
    void operator()(const intent::DropMeasure& wanted) {
        rules::FileMeasures filing = filing_of(model_, view_);
        for (std::size_t i = 0; i < filing.orders.size(); ++i)
            if (filing.orders[i] == wanted.order) {
                filing.orders.erase_at(i);
                break;
            }
        prepared_.filing = filing;
    }
    void operator()(intent::DropAllMeasures) {
        rules::FileMeasures filing = filing_of(model_, view_);
        filing.orders = {};
        prepared_.filing = filing;
    }
    void operator()(intent::ToggleGesture) {
        rules::FileMeasures filing = filing_of(model_, view_);
        filing.carries_out_gesture = !filing.carries_out_gesture;
        try_filing(filing);
    }
    void operator()(intent::FileOrders) { act(filing_of(model_, view_)); }

    // The table: what lies open
    void operator()(const intent::OpenPanel& wanted) {
        prepared_.panel = wanted.panel;
        if (wanted.panel != Panel::overview)
            go_on_negotiating();
        prepared_.article.reset();
        if (wanted.of)
            prepared_.answering = wanted.of;
        prepared_.picked.clear(); // an answer is begun anew
        prepared_.refused_article.reset();
        if (wanted.panel != Panel::speak)
            prepared_.speech = {};
        if (wanted.panel == Panel::overview || wanted.panel == Panel::speak)
            prepared_.clause.reset();
    }
    void operator()(intent::CloseOpen) {
        if (prepared_.clause)
            return prepared_.clause.reset();
        if (prepared_.article)
            return prepared_.article.reset();
        if (prepared_.panel == Panel::refuse || prepared_.panel == Panel::pick) {
            prepared_.panel = Panel::answer;
            prepared_.picked.clear();
            prepared_.refused_article.reset();
            return;
        }
        if (prepared_.panel == Panel::speak && prepared_.speech.kind != Speech::none) {
            prepared_.speech = {};
            return;
        }
        prepared_.panel = Panel::overview;
        prepared_.speech = {};
    }
    void operator()(const intent::OpenArticle& wanted) {
        prepared_.clause.reset();
        if (prepared_.article == wanted.article)
            return prepared_.article.reset();
        prepared_.article = wanted.article;
        prepared_.panel = Panel::propose;
        if (!drafted(model_).package.articles.contains(wanted.article))
            draft().take_in(wanted.article);
    }
    void operator()(const intent::OpenClause& wanted) {
        if (prepared_.clause == wanted.provision)
            return prepared_.clause.reset();
        prepared_.clause = wanted.provision;
        if (prepared_.panel == Panel::speak) { // a ladder and a speech do not lie open together
            prepared_.panel = Panel::overview;
            prepared_.speech = {};
        }
    }

    // The table: a draft
    void operator()(const intent::DraftOption& wanted) {
        draft().set(wanted.provision, wanted.option);
        prepared_.panel = Panel::propose;
    }
    void operator()(const intent::DraftTakeIn& wanted) {
        draft().take_in(wanted.article);
        prepared_.panel = Panel::propose;
    }
    void operator()(const intent::DraftTakeOut& wanted) {
        draft().take_out(wanted.article);
        prepared_.article.reset();
    }
    void operator()(const intent::DraftPositions& wanted) {
        const rules::ArticleSet articles =
            wanted.article ? rules::ArticleSet::of(*wanted.article) : draftable(model_, view_);
        const auto position =
            game::last_position(view_.scenario().text, draft_ground(model_, view_), wanted.of, articles);
        if (!position)
            return say(wording::no_position(view_.scenario(), wanted.of), false);
        draft().write(*position);
        prepared_.panel = Panel::propose;
    }
    void operator()(const intent::DraftProposal& wanted) {
        const auto tabled = last_tabled(model_, view_, wanted.of);
        if (!tabled)
            return (*this)(intent::DraftPositions{wanted.of, {}});
        draft().replace(*tabled);
        prepared_.article.reset();
        prepared_.clause.reset();
        prepared_.panel = Panel::propose;
    }
    void operator()(intent::DraftAgreed) {
        const rules::ArticleSet agreed = view_.open().text.agreed_articles & draftable(model_, view_);
        draft().replace({treaty::part_of(view_.scenario().text, {agreed, view_.open().text.agreed}, agreed),
                         {},
                         rules::Tone::firm});
        prepared_.panel = Panel::propose;
    }
    void operator()(const intent::DraftWrite& wanted) {
        prepared_.panel = Panel::propose;
        if (draft().empty())
            return draft().replace(wanted.proposal);
        draft().write(wanted.proposal.package);
        if (!wanted.proposal.linked.empty())
            draft().link(wanted.proposal.linked);
        if (wanted.proposal.tone != drafted(model_).tone)
            draft().set_tone(wanted.proposal.tone);
    }
    void operator()(const intent::DraftAllOrNone& wanted) { draft().link_all(wanted.together); }
    void operator()(const intent::DraftLink& wanted) { draft().link(wanted.articles); }
    void operator()(const intent::DraftTone& wanted) { draft().set_tone(wanted.tone); }
    void operator()(intent::UndoDraft) {
        if (!draft().undo())
            say(wording::notice(NoticeOf::nothing_drafted), false);
    }
    void operator()(intent::ClearDraft) {
        prepared_.draft.reset();
        prepared_.article.reset();
        prepared_.clause.reset();
    }
    void operator()(intent::FileDraft) {
        if (const auto action = filed_draft(model_))
            return act(*action);
        const bool empty = drafted(model_).package.articles.empty();
        say(wording::notice(empty ? NoticeOf::no_draft_to_file : NoticeOf::choose_whom), true);
    }

    // The table: an answer
    void operator()(const intent::PickArticle& wanted) {
        rules::ArticleSet& picked = prepared_.picked;
        picked.contains(wanted.article) ? picked.erase(wanted.article) : picked.insert(wanted.article);
    }
    void operator()(const intent::PointAtArticle& wanted) { prepared_.refused_article = wanted.article; }

    // The table: a speech
    void operator()(const intent::PrepareSpeech& wanted) {
        go_on_negotiating();
        prepared_.speech = {};
        prepared_.speech.kind = wanted.kind;
        prepared_.speech.whom = spoken_to(model_, view_);
        prepared_.panel = wanted.kind == Speech::sound_out ? Panel::propose : Panel::speak;
        prepared_.article.reset();
        prepared_.clause.reset();
    }
    void operator()(const intent::SpeakTo& wanted) { prepared_.speech.whom = wanted.whom; }
    void operator()(const intent::SpeakOfArticle& wanted) {
        std::vector<rules::ArticleId>& articles = prepared_.speech.articles;
        if (const auto found = std::ranges::find(articles, wanted.article); found != articles.end())
            articles.erase(found);
        else if (articles.size() < 2)
            articles.push_back(wanted.article);
        else
            articles.back() = wanted.article;
    }
    void operator()(const intent::SpeakOfProvision& wanted) {
        prepared_.speech.provision = wanted.provision;
        prepared_.speech.option.reset();
    }
    void operator()(const intent::SpeakBound& wanted) { prepared_.speech.bound = wanted.bound; }
    void operator()(const intent::SpeakOption& wanted) { prepared_.speech.option = wanted.option; }
    void operator()(const intent::SpeakOfInstruction& wanted) { prepared_.speech.instruction = wanted.line; }
    void operator()(const intent::SpeakOfMeasure& wanted) {
        prepared_.speech.measure = wanted.measure;
        prepared_.speech.unless.reset();
    }
    void operator()(const intent::SpeakUnless& wanted) { prepared_.speech.unless = wanted.clause; }
    void operator()(const intent::SpeakBySession& wanted) { prepared_.speech.by = wanted.session; }

    // The close, and implementation
    void operator()(const intent::SetPercent& wanted) {
        give_percent(readings()[wanted.about.index()], view_.scenario().at(wanted.about).profiles.size(),
                     wanted.profile, wanted.percent);
    }
    void operator()(const intent::SetReading& wanted) { readings()[wanted.about.index()].percent = wanted.percent; }
    void operator()(const intent::ToggleTopArticle& wanted) {
        toggle_top_article(readings()[wanted.about.index()], wanted.article);
    }
    void operator()(const intent::ToggleReported& wanted) {
        rules::Report report = report_of(model_, view_);
        if (report.articles.contains(wanted.article))
            report.articles.erase(wanted.article);
        else if (view_.open().exploratory.articles.contains(wanted.article))
            report.articles.insert(wanted.article);
        prepared_.report = report;
    }
    void operator()(intent::ReportNothing) { prepared_.report = rules::Report{{}, report_of(model_, view_).idea}; }
    void operator()(const intent::SayWhoseIdea& wanted) {
        prepared_.report = rules::Report{report_of(model_, view_).articles, wanted.idea};
    }
    void operator()(const intent::StopClock& wanted) { prepared_.stops_clock = wanted.stops; }
    void operator()(intent::FileReadings) { act(readings_filed(model_, view_)); }
    void operator()(const intent::SetConduct& wanted) {
        prepared_.conduct.conduct[wanted.provision.index()] = wanted.conduct;
    }
    void operator()(intent::FileConduct) { act(prepared_.conduct); }

  private:
    void say(std::string_view text, bool bad) { model_.notice = Notice{std::string(text), bad}; }
    void refuse(const rules::Refusal& refusal) {
        model_.notice = Notice{wording::sentence(view_, refusal), true, refusal.rule};
    }
    void sound(Cue cue) { effects_.emplace_back(effect::Sound{cue}); }

    /// Whoever prepares something else has seen the others' initials.
    void go_on_negotiating() { model_.initials_considered = !view_.open().initialled.empty(); }

    [[nodiscard]] game::Draft& draft() {
        go_on_negotiating();
        if (!prepared_.draft)
            prepared_.draft = draft_of(model_, view_);
        return *prepared_.draft;
    }
    [[nodiscard]] std::array<Reading, treaty::max_parties>& readings() {
        if (!prepared_.readings) {
            std::array<Reading, treaty::max_parties> begun{};
            for (std::size_t i = 0; i < view_.scenario().party_count(); ++i)
                begun[i] = reading_of(model_, view_, rules::PartyId(i));
            prepared_.readings = begun;
        }
        return *prepared_.readings;
    }

    /// `wanted` in the filing's place, or a notice that says why it would be refused.
    void try_filing(const rules::FileMeasures& wanted) {
        if (const auto refusal = rules::check(view_, wanted))
            return refuse(*refusal);
        model_.notice.reset();
        prepared_.filing = wanted;
    }

    /// Carries it out, unless its rule forbids it or it is asked about first.
    void act(const rules::Action& action) {
        if (const auto refusal = rules::check(view_, action))
            return refuse(*refusal);
        model_.question =
            model_.warnings ? question_with_warning(view_, action, model_.warned) : question_before(view_, action);
        if (!model_.question)
            carry_out(action);
    }

    void carry_out(const rules::Action& action) {
        model_.notice.reset();
        model_.news_from = model_.feed.size();
        if (page_kind(model_, view_) != PageKind::table)
            model_.reaction.reset();
        put_away(model_);
        sound(std::holds_alternative<rules::InitialText>(action) ? Cue::stamp : Cue::page);
        effects_.emplace_back(effect::CarryOut{action});
    }

    Model& model_;
    const rules::View& view_;
    Preparation& prepared_;
    Effects effects_;
};

} // namespace

Effects update(Model& model, const rules::View& view, const Intent& wanted) {
    Updating updating(model, view);
    std::visit(updating, wanted);
    return updating.take_effects();
}

} // namespace parley::seat
