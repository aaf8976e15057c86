// A draft in the making: its articles and clauses, where it begins, what is done with it.
#include "rules/world/read_locks.hpp"
#include "seat/document.hpp"
#include "seat/pages/pages.hpp"
#include "seat/preparing.hpp"
#include "wording/choices/composer_words.hpp"
#include "wording/choices/draft_words.hpp"
#include "wording/choices/form_words.hpp"
#include "wording/choices/notices.hpp"
#include "wording/choices/page_titles.hpp"
#include "wording/document.hpp"
#include "wording/names.hpp"
#include "wording/pages/surroundings.hpp"

namespace parley::seat::pages {
namespace {

using wording::DraftAct;

/// Says of an article that is locked whole what it waits for, where the choice is closed anyway.
void close_locked(Choice& choice, const Sheet& sheet, rules::ArticleId article) {
    const rules::ProvisionId first = sheet.view.scenario().text.at(article).provisions.front();
    if (choice.is_open())
        return;
    if (const auto refusal = rules::locked(sheet.view, first, treaty::status_quo))
        sheet.close(choice, *refusal);
}

class ComposerForm {
  public:
    ComposerForm(Page& page, const Sheet& sheet)
        : page_(page),
          sheet_(sheet),
          view_(sheet.view),
          scenario_(sheet.view.scenario()),
          draft_(draft_of(sheet.model, sheet.view)),
          draftable_(draftable(sheet.model, sheet.view)),
          sounding_(is_sounding(sheet.model)) {}

    void add() {
        figures();
        whom();
        if (sheet_.model.prepared.article)
            article(*sheet_.model.prepared.article);
        else
            package();
    }

  private:
    void act(std::string word, DraftAct what, Intent intent, std::string refusal = {}) {
        const wording::ChoiceWords words = wording::draft_act(what);
        page_.choices.push_back(preparing(ChoiceGroup::draft, std::move(word), words.label, words.brings,
                                          std::move(intent), std::move(refusal)));
    }

    [[nodiscard]] static std::string nothing_yet() {
        return std::string(wording::notice(wording::NoticeOf::nothing_drafted));
    }
    void undo() { act("undo", DraftAct::undo, intent::UndoDraft{}, draft_.can_undo() ? std::string() : nothing_yet()); }

    void figures() {
        const core::Points worth = rules::utility_now(view_).worth(draft_.outcome());
        std::vector<std::string> lines{wording::worth_line(worth, rules::reservation_now(view_))};
        if (std::string falls = wording::next_fall_sentence(view_); !falls.empty())
            lines.push_back(std::move(falls));
        if (const rules::ArticleSet linked = draft_.proposal().linked; !linked.empty())
            lines.push_back(wording::linked_line(scenario_, linked));
        page_.sections.push_back(
            {std::string(wording::draft_title(sounding_, draft_.proposal().tone)), std::move(lines)});
        if (!draft_.empty())
            page_.sections.push_back({"", wording::package_sheet(view_, draft_.package())});
    }

    void whom() {
        if (!sounding_ || sheet_.legal.can_sound_out.size() < 2)
            return;
        page_.fields.push_back({"whom", std::string(wording::form_question(wording::FormQuestion::whom_to_sound_out))});
        for (const rules::PartyId party : sheet_.legal.can_sound_out)
            page_.choices.push_back(filling("whom", scenario_.at(party).id, wording::party_name(scenario_, party), "",
                                            sheet_.model.prepared.speech.whom == party, intent::SpeakTo{party}));
    }

    void package() {
        for (std::size_t i = 0; i < scenario_.text.articles.size(); ++i) {
            const rules::ArticleId id(i);
            const bool in = draft_.package().articles.contains(id), may = draftable_.contains(id);
            Choice choice = preparing(ChoiceGroup::draft, std::to_string(scenario_.text.at(id).number),
                                      wording::draft_article_label(view_, draft_.package(), id, may), "",
                                      may ? Intent{intent::OpenArticle{id}} : Intent{intent::DraftTakeOut{id}},
                                      may || in ? std::string() : std::string(wording::not_to_be_tabled()));
            choice.chosen = in;
            if (!sounding_)
                close_locked(choice, sheet_, id);
            page_.choices.push_back(std::move(choice));
        }
        beginnings();
        const bool several = draft_.package().articles.size() > 1;
        undo();
        act("clear", DraftAct::clear, intent::ClearDraft{}, draft_.empty() ? nothing_yet() : std::string());
        if (!sounding_) {
            const bool firm = draft_.proposal().tone == rules::Tone::firm;
            act("tone", firm ? DraftAct::make_exploring : DraftAct::make_firm,
                intent::DraftTone{firm ? rules::Tone::exploring : rules::Tone::firm});
            const bool linked = !draft_.proposal().linked.empty();
            act("link", linked ? DraftAct::unlink : DraftAct::link_all, intent::DraftAllOrNone{!linked},
                several ? std::string() : std::string(wording::notice(wording::NoticeOf::two_articles_to_link)));
        }
        file();
        if (!sheet_.legal.draftable.empty() && !sounding_)
            lay();
        act("back", DraftAct::put_away, intent::CloseOpen{});
    }

    void beginnings() {
        for (std::size_t i = 0; i < scenario_.party_count(); ++i) {
            const rules::PartyId party(i);
            const bool tabled = last_tabled(sheet_.model, view_, party).has_value();
            if (!tabled && !game::last_position(scenario_.text, view_.open().text, party, draftable_))
                continue;
            page_.choices.push_back(
                preparing(ChoiceGroup::draft, party == view_.seat() ? "ours" : "from-" + scenario_.at(party).id,
                          wording::begin_with(view_, party, tabled), "", intent::DraftProposal{party}));
        }
        if (!(view_.open().text.agreed_articles & draftable_).empty())
            act("agreed", DraftAct::begin_with_agreed, intent::DraftAgreed{});
    }

    void file() {
        const wording::ChoiceWords words =
            wording::draft_act(sounding_ ? DraftAct::sound_out_with_it : DraftAct::table_it);
        const std::optional<rules::Action> action = filed_draft(sheet_.model);
        const std::string word = sounding_ ? "send" : "table";
        if (!action) {
            const auto why = draft_.empty() ? wording::NoticeOf::no_draft_to_file : wording::NoticeOf::choose_whom;
            page_.choices.push_back(preparing(ChoiceGroup::draft, word, words.label, words.brings, intent::FileDraft{},
                                              std::string(wording::notice(why))));
            return;
        }
        Choice choice = acting(sheet_, ChoiceGroup::draft, word, words.label, words.brings, *action);
        choice.intent = intent::FileDraft{};
        page_.choices.push_back(std::move(choice));
    }

    /// The drafter lays what it made as an edition of the single text.
    void lay() {
        const wording::ChoiceWords words = wording::draft_act(DraftAct::lay_it);
        if (draft_.empty())
            return page_.choices.push_back(
                preparing(ChoiceGroup::draft, "lay", words.label, words.brings, intent::FileDraft{},
                          std::string(wording::notice(wording::NoticeOf::no_draft_to_file))));
        page_.choices.push_back(
            acting(sheet_, ChoiceGroup::draft, "lay", words.label, words.brings, rules::LayText{draft_.package()}));
    }

    void article(rules::ArticleId id) {
        const bool may = draftable_.contains(id);
        for (const rules::ProvisionId provision : scenario_.text.at(id).provisions) {
            Choice choice = preparing(ChoiceGroup::draft, scenario_.text.at(provision).id,
                                      wording::draft_clause_label(scenario_, provision, draft_.option(provision)), "",
                                      intent::OpenClause{provision},
                                      may ? std::string() : std::string(wording::not_to_be_tabled()));
            choice.chosen = sheet_.model.prepared.clause == provision;
            if (!sounding_)
                close_locked(choice, sheet_, id);
            page_.choices.push_back(std::move(choice));
        }
        for (std::size_t i = 0; i < scenario_.party_count(); ++i) {
            const rules::PartyId party(i);
            if (game::last_position(scenario_.text, view_.open().text, party, rules::ArticleSet::of(id)))
                page_.choices.push_back(
                    preparing(ChoiceGroup::draft, party == view_.seat() ? "ours" : "as-" + scenario_.at(party).id,
                              wording::as_last_had(view_, party), "", intent::DraftPositions{party, id}));
        }
        undo();
        act("out", DraftAct::leave_article_out, intent::DraftTakeOut{id});
        act("done", DraftAct::close_article, intent::OpenArticle{id});
    }

    Page& page_;
    const Sheet& sheet_;
    const rules::View& view_;
    const scenario::PublicScenario& scenario_;
    const game::Draft draft_;
    const rules::ArticleSet draftable_;
    const bool sounding_;
};

} // namespace

void composer(Page& page, const Sheet& sheet) { ComposerForm(page, sheet).add(); }

void ladder(Page& page, const Sheet& sheet) {
    if (!sheet.model.prepared.clause || page.field("option") != nullptr) // a red line asks for an option of its own
        return;
    const rules::ProvisionId clause = *sheet.model.prepared.clause;
    const treaty::Provision& provision = sheet.view.scenario().text.at(clause);
    const bool may = draftable(sheet.model, sheet.view).contains(provision.article);
    page.sections.push_back({wording::clause_standing(sheet.view, clause),
                             {wording::cup(sheet.view, clause, draft_of(sheet.model, sheet.view).outcome())}});
    page.fields.push_back({"option", provision.name});
    for (const Rung& rung : rungs(sheet.model, sheet.view, clause)) {
        Choice choice = filling("option", std::to_string(rung.option), rung.label,
                                wording::rung_brings(rung.whole, rung.now, rung.drafted), rung.drafted,
                                intent::DraftOption{clause, rung.option});
        choice.group = ChoiceGroup::ladder;
        if (!may)
            choice.refusal = wording::not_to_be_tabled();
        if (const auto refusal = rules::locked(sheet.view, clause, rung.option); refusal && !is_sounding(sheet.model))
            sheet.close(choice, *refusal);
        page.choices.push_back(std::move(choice));
    }
}

} // namespace parley::seat::pages
