// The others' proposals on the desk: what they say and are worth, and what is refused or picked of one.
#include "desktop/model/sitting.hpp"
#include "desktop/screens/paper_lines.hpp"
#include "desktop/table/table_parts.hpp"
#include "seat/model.hpp"
#include "seat/page.hpp"
#include "seat/preparing.hpp"
#include "wording/choices/draft_words.hpp"
#include "wording/names.hpp"
#include "wording/window/table_words.hpp"

#include <array>

namespace parley::desktop::screens {

namespace {

using wording::CardTitle;
using wording::TableLine;
using wording::Verb;

void nothing_before_us(const Frame& frame, ui::Stack& column) {
    ui::card(column, [&](ui::Stack& inner) {
        inner.title(wording::card_title(CardTitle::their_proposal));
        inner.space(4);
        inner.text(wording::table_line(TableLine::nothing_before_us), {.ink = frame.ui.theme().quiet});
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

/// The end of the words of choices that answer this author: "-russia", or "" for the only other party.
std::string whose(const Frame& frame, rules::PartyId author) {
    const scenario::PublicScenario& scenario = frame.sitting().scenario();
    return scenario.party_count() == 2 ? "" : "-" + scenario.at(author).id;
}

/// The articles of their proposal that are picked.
treaty::Package picked_of(const Frame& frame, rules::PartyId author) {
    const rules::View view = frame.sitting().view();
    const std::optional<rules::Proposal>& theirs = view.open().proposals[author.index()];
    return theirs ? treaty::part_of(frame.sitting().scenario().text, theirs->package,
                                    frame.model().prepared.picked & theirs->package.articles)
                  : treaty::Package{};
}

/// The form that is open: its fields, and what is said of completing it.
void form_card(const Frame& frame, ui::Stack& column, rules::PartyId author, CardTitle title, TableLine note) {
    ui::card(column, [&](ui::Stack& inner) {
        inner.title(wording::card_title(title), wording::table_line(note));
        for (const seat::Field& field : frame.page().fields)
            if (!is_ladder(frame.page(), field))
                field_rows(frame, inner, field);
        if (const seat::Choice* accept = frame.page().choice("accept-these")) {
            if (const treaty::Package part = picked_of(frame, author); !part.articles.empty()) {
                inner.space(8);
                worth_bars(frame, inner,
                           seat::package_figures(frame.model(), frame.sitting().view(),
                                                 rules::ProposePackage{part, {}, rules::Tone::firm}));
            }
            inner.space(6);
            inner.text(brings_sentence(*accept), {.style = ui::TextStyle::small, .ink = frame.ui.theme().quiet});
        }
    });
    column.space(ui::gutter);
}

/// The sheet of the proposal that is read: the section that the page titles with it.
void sheet_card(const Frame& frame, ui::Stack& column) {
    for (const seat::Section& section : frame.page().sections) {
        if (section.title.empty())
            continue;
        ui::card(column, [&](ui::Stack& inner) {
            inner.title(wording::card_title(CardTitle::whole_sheet),
                        wording::table_line(TableLine::as_they_would_keep_it));
            inner.space(4);
            inner.text(section.title, {.style = ui::TextStyle::document_italic});
            inner.space(6);
            paper_lines(inner, section.lines);
        });
        column.space(ui::gutter);
        return;
    }
}

} // namespace

std::vector<ChoiceButton> answer_foot(const Frame& frame, rules::PartyId author) {
    const std::string end = whose(frame, author);
    const auto brief = [](Verb verb) { return wording::verb_briefly(verb); };
    std::vector<ChoiceButton> buttons;
    add_button(frame, buttons, "refuse" + end, brief(Verb::refuse));
    add_button(frame, buttons, "redraft" + end, brief(Verb::redraft), ui::ButtonKind::quiet);
    add_button(frame, buttons, "pick" + end, brief(Verb::pick));
    add_button(frame, buttons, "accept" + end, brief(Verb::accept), ui::ButtonKind::primary, true);
    return buttons;
}

void their_proposal_card(const Frame& frame, ui::Stack& column, rules::PartyId author) {
    const rules::View view = frame.sitting().view();
    const std::optional<rules::Proposal>& theirs = view.open().proposals[author.index()];
    if (!theirs)
        return nothing_before_us(frame, column);
    const bool several = authors_before_us(frame).size() > 1;
    const ui::NameScope scope(frame.ui, view.scenario().at(author).id);
    seat::PackageFigures figures = seat::package_figures(
        frame.model(), view, rules::ProposePackage{theirs->package, theirs->linked, theirs->tone});
    figures.prices.clear(); // those are of tabling
    ui::card(column, [&](ui::Stack& inner) {
        inner.title(
            wording::proposal_heading(
                view, author, wording::package_title(view.scenario(), theirs->package.articles, theirs->linked)),
            wording::draft_nature(theirs->tone, !theirs->linked.empty()));
        inner.space(6);
        clauses_of(frame, inner, theirs->package);
        worth_bars(frame, inner, figures);
        strings_attached(frame, inner, figures);
        inner.space(4);
        std::vector<ChoiceButton> buttons;
        if (frame.page().panel == seat::Panel::overview)
            add_button(frame, buttons, "sheet" + whose(frame, author), wording::verb_briefly(Verb::read),
                       ui::ButtonKind::quiet);
        if (several && frame.page().panel == seat::Panel::overview)
            for (ChoiceButton& button : answer_foot(frame, author))
                buttons.push_back(std::move(button));
        if (!buttons.empty())
            choice_buttons(frame, inner, buttons);
    });
    column.space(ui::gutter);
}

void answer_cards(const Frame& frame, ui::Stack& column) {
    const std::optional<rules::PartyId> author = seat::answered(frame.model(), frame.sitting().view());
    if (!author)
        return nothing_before_us(frame, column);
    if (frame.page().panel == seat::Panel::refuse)
        return form_card(frame, column, *author, CardTitle::refuse, TableLine::article_and_reason);
    if (frame.page().panel == seat::Panel::pick)
        return form_card(frame, column, *author, CardTitle::accept_part, TableLine::whole_articles_only);
    their_proposal_card(frame, column, *author);
    sheet_card(frame, column);
}

} // namespace parley::desktop::screens
