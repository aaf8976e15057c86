#include "desktop/model/update_game.hpp"
#include "desktop/table/table_parts.hpp"
#include "desktop/ui/button_row.hpp"
#include "wording/figures.hpp"
#include "wording/names.hpp"
#include "wording/phrase.hpp"

#include <array>

namespace parley::desktop::screens {

namespace {

struct BeforeUs {
    rules::PartyId author;
    rules::Proposal proposal;
};

std::optional<BeforeUs> before_us(const Frame& frame) {
    const std::optional<rules::PartyId> author = proposal_before_us(frame);
    if (!author || !frame.sitting().view().open().proposals[author->index()])
        return {};
    return BeforeUs{*author, *frame.sitting().view().open().proposals[author->index()]};
}

void nothing_before_us(const Frame& frame, ui::Stack& column) {
    ui::card(column, [&](ui::Stack& inner) {
        inner.title("Their proposal");
        inner.space(4);
        inner.text("There is none to answer now.", {.ink = frame.ui.theme().quiet});
    });
    column.space(ui::gutter);
}

/// What the package says, an article a paragraph.
void clauses_of(const Frame& frame, ui::Stack& column, const treaty::Package& package) {
    for (const std::string& line : wording::clauses_by_article(frame.sitting().scenario(), package)) {
        column.text(line, {.style = ui::TextStyle::document});
        column.space(5);
    }
}

/// The articles of a package as rows of which some are chosen.
void article_rows(const Frame& frame, ui::Stack& column, const treaty::Package& package, rules::ArticleSet chosen,
                  const std::function<void(rules::ArticleId)>& press, bool radio) {
    const scenario::PublicScenario& scenario = frame.sitting().scenario();
    const rules::View view = frame.sitting().view();
    const treaty::CompiledUtility utility = rules::utility_now(view);
    for (const rules::ArticleId article : package.articles) {
        const treaty::Package part = treaty::part_of(scenario.text, package, rules::ArticleSet::of(article));
        const core::Points alone = utility.worth(treaty::with(scenario.text, view.open().text.agreed, part)) -
                                   utility.worth(view.open().text.agreed);
        ui::OptionRow row;
        row.label = wording::article_number(scenario, article) + " · " + wording::article_title(scenario, article);
        row.note = wording::signed_points(alone) + " alone";
        row.chosen = chosen.contains(article);
        row.radio = radio;
        const ui::Rect place = column.take(ui::option_row_height(frame.ui, column.width(), row));
        if (ui::option_row(frame.ui, "article/" + std::to_string(scenario.text.at(article).number), place, row))
            press(article);
    }
    column.space(8);
}

void back_button(const Frame& frame, ui::Rect& row, Panel to) {
    ui::ButtonLook look;
    look.kind = ui::ButtonKind::quiet;
    if (ui::button_left(frame.ui, row, "back", "Back", look))
        frame.want(intent::OpenPanel{to});
}

struct ReasonLabel {
    rules::Reason reason;
    std::string_view label;
};
constexpr std::array<ReasonLabel, 6> reasons{{
    {rules::Reason::cost, "It costs more than it brings"},
    {rules::Reason::home, "Our home would stop it"},
    {rules::Reason::trust, "We cannot take it on trust"},
    {rules::Reason::checking, "The checking is wrong"},
    {rules::Reason::form, "The form is wrong"},
    {rules::Reason::timing, "Not now"},
}};

} // namespace

void their_proposal_card(const Frame& frame, ui::Stack& column) {
    const std::optional<BeforeUs> theirs = before_us(frame);
    if (!theirs)
        return nothing_before_us(frame, column);
    const rules::ProposePackage as_package{theirs->proposal.package, theirs->proposal.linked, theirs->proposal.tone};
    const PackageFigures figures = package_figures(frame.sitting(), as_package);
    ui::card(column, [&](ui::Stack& inner) {
        inner.title("Their proposal: " +
                        package_title(frame, theirs->proposal.package.articles, theirs->proposal.linked),
                    theirs->proposal.tone == rules::Tone::firm ? "firm" : "exploring");
        inner.space(6);
        clauses_of(frame, inner, theirs->proposal.package);
        worth_bars(frame, inner, figures);
        PackageFigures ours = figures;
        ours.prices.clear(); // those are of tabling
        strings_attached(frame, inner, ours);
        inner.space(4);
        ui::ButtonLook accept, quiet;
        accept.kind = ui::ButtonKind::primary;
        accept.refusal = forbidden(frame, rules::AcceptProposal{theirs->author});
        quiet.kind = ui::ButtonKind::quiet;
        std::vector<ui::RowButton> buttons{{"refuse", "Refuse", {}, false}, {"counter", "Redraft it", quiet, false}};
        std::vector<Intent> wanted{intent::OpenPanel{Panel::refuse}, intent::DraftPositions{theirs->author}};
        if (theirs->proposal.package.articles.size() > 1 && theirs->proposal.linked.empty()) {
            buttons.push_back({"pick", "Part of it", {}, true});
            wanted.push_back(intent::OpenPanel{Panel::pick});
        }
        buttons.push_back({"accept", "Accept", accept, true});
        wanted.push_back(intent::Act{rules::AcceptProposal{theirs->author}});
        if (const auto pressed = ui::button_row(inner, buttons))
            frame.want(wanted[*pressed]);
    });
    column.space(ui::gutter);
}

void picking_card(const Frame& frame, ui::Stack& column) {
    const std::optional<BeforeUs> theirs = before_us(frame);
    if (!theirs)
        return nothing_before_us(frame, column);
    const rules::ArticleSet picked = frame.sitting().chair().picked & theirs->proposal.package.articles;
    const rules::ProposePackage part{
        treaty::part_of(frame.sitting().scenario().text, theirs->proposal.package, picked), {}, rules::Tone::firm};
    ui::card(column, [&](ui::Stack& inner) {
        inner.title("Accept part of it", "whole articles only");
        inner.space(6);
        article_rows(
            frame, inner, theirs->proposal.package, picked,
            [&](rules::ArticleId article) { frame.want(intent::PickArticle{article}); }, false);
        if (!picked.empty())
            worth_bars(frame, inner, package_figures(frame.sitting(), part));
        inner.text("The rest lapses. Picking often costs their trust.",
                   {.style = ui::TextStyle::small, .ink = frame.ui.theme().quiet});
        inner.space(6);
        ui::ButtonLook main, quiet;
        main.kind = ui::ButtonKind::primary;
        const rules::AcceptArticles action{theirs->author, picked};
        main.refusal = picked.empty() ? "Choose at least one article." : forbidden(frame, action);
        quiet.kind = ui::ButtonKind::quiet;
        const std::vector<ui::RowButton> buttons{{"back", "Back", quiet, false},
                                                 {"accept these", "Accept these", main, true}};
        if (const auto pressed = ui::button_row(inner, buttons)) {
            if (*pressed == 0)
                frame.want(intent::OpenPanel{Panel::answer});
            else
                frame.want(intent::Act{action});
        }
    });
    column.space(ui::gutter);
}

void refusal_card(const Frame& frame, ui::Stack& column) {
    const std::optional<BeforeUs> theirs = before_us(frame);
    if (!theirs)
        return nothing_before_us(frame, column);
    const rules::ArticleSet articles = theirs->proposal.package.articles;
    std::optional<rules::ArticleId> article = frame.sitting().chair().refused_article;
    if (!article || !articles.contains(*article))
        article = articles.size() == 1 ? std::optional(articles.front()) : std::nullopt;
    ui::card(column, [&](ui::Stack& inner) {
        inner.title("Refuse it", "an article and a reason");
        inner.space(6);
        inner.text("Which article stands in the way?", {.style = ui::TextStyle::small_strong});
        inner.space(2);
        article_rows(
            frame, inner, theirs->proposal.package, article ? rules::ArticleSet::of(*article) : rules::ArticleSet{},
            [&](rules::ArticleId chosen) { frame.want(intent::PointAtArticle{chosen}); }, true);
        inner.text("Why? They learn from it.", {.style = ui::TextStyle::small_strong});
        inner.space(2);
        for (const ReasonLabel& reason : reasons) {
            ui::OptionRow row;
            row.label = std::string(reason.label);
            row.note = wording::reason_name(reason.reason);
            row.refusal = !article ? "Name the article first."
                                   : forbidden(frame, rules::RefuseProposal{theirs->author, *article, reason.reason});
            const ui::Rect place = inner.take(ui::option_row_height(frame.ui, inner.width(), row));
            if (ui::option_row(frame.ui, "reason/" + wording::reason_name(reason.reason), place, row) && article)
                frame.want(intent::Act{rules::RefuseProposal{theirs->author, *article, reason.reason}});
        }
        inner.space(8);
        ui::Rect row = inner.row(ui::control_height);
        back_button(frame, row, Panel::answer);
    });
    column.space(ui::gutter);
}

void asked_card(const Frame& frame, ui::Stack& column) {
    const Sitting& sitting = frame.sitting();
    const rules::View view = sitting.view();
    const scenario::PublicScenario& scenario = sitting.scenario();
    ui::card(
        column,
        [&](ui::Stack& inner) {
            if (sitting.page() == Page::sounding) {
                inner.title("The back channel", "off the record");
                inner.space(4);
                if (const std::optional<rules::Sounding>& sounding = view.own().sounding) {
                    inner.text(wording::raised(wording::party_name(scenario, sounding->from)) +
                                   " asks whether you could live with this.",
                               {.style = ui::TextStyle::document_italic});
                    inner.space(6);
                    clauses_of(frame, inner, sounding->package);
                    worth_bars(frame, inner, package_figures(sitting, {sounding->package, {}, rules::Tone::exploring}));
                }
                inner.text("What is welcomed here is expected to be accepted when it is tabled.",
                           {.style = ui::TextStyle::small, .ink = frame.ui.theme().quiet});
                inner.space(6);
                const std::vector<ui::RowButton> buttons{{"welcome", "We could live with this", {}, false},
                                                         {"decline", "This would not do", {}, false}};
                if (const auto pressed = ui::button_row(inner, buttons))
                    frame.want(intent::Act{
                        rules::AnswerSounding{*pressed == 0 ? rules::Reception::welcome : rules::Reception::decline}});
                return;
            }
            if (!view.open().question)
                return;
            const rules::Question& question = *view.open().question;
            inner.title(question.mirrored ? "The mirror question" : "They ask",
                        question.mirrored ? "what you asked comes back" : "on record");
            inner.space(4);
            inner.text("Which of the two matters more to you?", {.style = ui::TextStyle::document_italic});
            inner.space(4);
            const auto answer = [&](std::string_view name, const std::string& label, rules::Preference preference) {
                ui::OptionRow row;
                row.label = label;
                row.refusal = forbidden(frame, rules::AnswerQuestion{preference});
                if (!row.refusal.empty())
                    return; // no such way out of a mirror question
                const ui::Rect place = inner.take(ui::option_row_height(frame.ui, inner.width(), row));
                if (ui::option_row(frame.ui, name, place, row))
                    frame.want(intent::Act{rules::AnswerQuestion{preference}});
            };
            answer("answer first", wording::article_name(scenario, question.first), rules::Preference::first);
            answer("answer second", wording::article_name(scenario, question.second), rules::Preference::second);
            answer("deflect", "“Both are part of a whole”: tell them nothing", rules::Preference::deflect);
        },
        ui::CardKind::chosen);
    column.space(ui::gutter);
}

} // namespace parley::desktop::screens
