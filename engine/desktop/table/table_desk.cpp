#include "agents/coach/advice.hpp"
#include "desktop/model/program.hpp"
#include "desktop/model/sitting.hpp"
#include "desktop/screens/news_lines.hpp"
#include "desktop/screens/scenery.hpp"
#include "desktop/screens/screen_memory.hpp"
#include "desktop/table/table_parts.hpp"
#include "seat/model.hpp"
#include "seat/page.hpp"
#include "seat/preparing.hpp"
#include "wording/choices/page_titles.hpp"
#include "wording/coach.hpp"
#include "wording/hints.hpp"
#include "wording/names.hpp"
#include "wording/phrase.hpp"
#include "wording/window/table_words.hpp"

#include <algorithm>

namespace parley::desktop::screens {

namespace {

using wording::CardTitle;
using wording::TableLine;

/// Above and below the buttons of the foot, at scale 1.
float foot_margin(const ui::Ui& ui) { return ui.low() ? 6 : 10; }

/// Changes with every step of the game and with every card that is laid on the desk: one reads it from the top again.
std::uint64_t on_the_desk(const Frame& frame) {
    const seat::Preparation& prepared = frame.model().prepared;
    return key_from({frame.model().position, static_cast<std::uint64_t>(frame.page().kind),
                     static_cast<std::uint64_t>(prepared.panel), static_cast<std::uint64_t>(prepared.speech.kind),
                     prepared.article ? prepared.article->index() + 1 : 0});
}

wording::Hint next_step(const Frame& frame) {
    const seat::Model& model = frame.model();
    if (frame.page().kind == seat::PageKind::question)
        return wording::Hint::question;
    if (frame.page().kind == seat::PageKind::sounding)
        return wording::Hint::sounding;
    if (frame.page().kind == seat::PageKind::initials)
        return wording::Hint::agreed;
    if (const rules::ProposePackage draft = seat::drafted(model); !draft.package.articles.empty())
        return draft.package.articles.size() > 1 && draft.linked.empty() ? wording::Hint::linkage
                                                                         : wording::Hint::tabling;
    if (!authors_before_us(frame).empty())
        return wording::Hint::proposal_to_answer;
    if (model.prepared.clause)
        return wording::Hint::ladder;
    const rules::View view = frame.sitting().view();
    if (view.open().text.agreed_articles.size() == view.scenario().text.articles.size())
        return wording::Hint::agreed;
    return model.reaction && model.reaction->reply.reason ? wording::Hint::refused : wording::Hint::first_bracket;
}

} // namespace

void reaction_card(const Frame& frame, ui::Stack& column) {
    const scenario::PublicScenario& scenario = frame.sitting().scenario();
    const seat::Model& model = frame.model();
    if (!model.reaction || model.reaction->line >= model.feed.size())
        return;
    const seat::Reply& reply = model.reaction->reply;
    ui::card(column, [&](ui::Stack& inner) {
        inner.title(wording::card_title(CardTitle::their_answer),
                    wording::raised(wording::short_name(scenario, reply.by)));
        inner.space(4);
        inner.text(model.feed.lines()[model.reaction->line].text, {.style = ui::TextStyle::document_italic});
        if (!reply.reason || !reply.article)
            return;
        inner.space(6);
        const std::string words = wording::refused_tag(scenario, *reply.article, *reply.reason);
        const ui::Point size = ui::tag_size(inner.ui(), words);
        const ui::Rect row = inner.take(size.y);
        ui::tag(inner.ui(), {row.x, row.y}, words, tag_of(reply.by));
    });
    column.space(ui::gutter);
}

void overview_card(const Frame& frame, ui::Stack& column) {
    const rules::View view = frame.sitting().view();
    const seat::PackageFigures figures = seat::package_figures(frame.model(), view, {});
    ui::card(column, [&](ui::Stack& inner) {
        inner.title(wording::card_title(CardTitle::text_as_it_stands),
                    wording::articles_agreed(view.open().text.agreed_articles.size()));
        inner.space(4);
        worth_bars(frame, inner, figures);
        if (is_asked(frame.page()))
            return;
        inner.space(6);
        inner.text(wording::table_line(TableLine::open_a_bracket),
                   {.style = ui::TextStyle::small, .ink = frame.ui.theme().quiet});
    });
    column.space(ui::gutter);
}

namespace {

/// What the two say, now; nothing where they have not spoken yet.
std::optional<agents::TwoAdvisers> spoken_advice(const Frame& frame) {
    const seat::Model& model = frame.model();
    const rules::View view = frame.sitting().view();
    const rules::ProposePackage draft = seat::drafted(model);
    if (seat::may_advise(model, view) && !draft.package.articles.empty())
        return agents::advise_on_draft(view, model.memory, draft);
    if (seat::is_advised(model))
        return model.advised->advice;
    return std::nullopt;
}

void adviser(const Frame& frame, ui::Stack& inner, std::string_view who, std::string_view words) {
    inner.text(who, {.style = ui::TextStyle::label, .ink = frame.ui.theme().quiet});
    inner.space(2);
    if (words.empty())
        inner.text(wording::table_line(TableLine::is_conferring),
                   {.style = ui::TextStyle::document_italic, .ink = frame.ui.theme().quiet});
    else
        inner.text(words);
}

} // namespace

void advisers_cards(const Frame& frame, ui::Stack& column) {
    const std::optional<agents::TwoAdvisers> advice = spoken_advice(frame);
    if (!advice && !advice_wanted(frame.program)) {
        if (!seat::may_advise(frame.model(), frame.sitting().view()))
            return;
        ui::ButtonLook look;
        look.small = true;
        const std::vector<ui::RowButton> buttons{
            {"ask advisers", std::string(wording::table_line(TableLine::ask_advisers)), look, false}};
        if (ui::button_row(column, buttons))
            frame.want(intent::AskAdvisers{});
        column.space(ui::gutter);
        return;
    }
    const auto words = [&](const agents::Remark agents::TwoAdvisers::*who) {
        return advice ? wording::remark_words(frame.sitting().view(), (*advice).*who) : std::string();
    };
    const std::vector<ui::Filling> fillings{
        [&](ui::Stack& inner) { adviser(frame, inner, wording::general_name, words(&agents::TwoAdvisers::general)); },
        [&](ui::Stack& inner) { adviser(frame, inner, wording::diplomat_name, words(&agents::TwoAdvisers::diplomat)); },
    };
    ui::cards(column, fillings, ui::CardKind::quote);
    if (advice)
        for (const std::string_view line : wording::concept_lines(*advice)) {
            column.space(6);
            column.text(line, {.style = ui::TextStyle::small, .ink = frame.ui.theme().quiet});
        }
    column.space(ui::gutter);
}

void session_card(const Frame& frame, ui::Stack& column) {
    constexpr std::size_t most_lines = 14;
    const seat::Feed& feed = frame.model().feed;
    std::vector<const seat::Told*> lines;
    for (const seat::Told& told : feed.lines())
        if (told.meeting == feed.meeting() && !told.moved)
            lines.push_back(&told);
    if (lines.empty())
        return;
    const std::size_t first = lines.size() > most_lines ? lines.size() - most_lines : 0;
    ui::card(column, [&](ui::Stack& inner) {
        inner.title(wording::card_title(CardTitle::this_session),
                    first > 0 ? wording::table_line(TableLine::last_of_session) : std::string_view{});
        inner.space(4);
        for (std::size_t i = first; i < lines.size(); ++i)
            deed_line(frame, inner, *lines[i]);
    });
    column.space(ui::gutter);
}

/// What to do next, for a person who has not done it yet.
void guide_card(const Frame& frame, ui::Stack& column) {
    if (!frame.program.settings.hints || (!frame.model().guided && frame.model().meeting() > 0))
        return;
    const std::string_view words = wording::hint(next_step(frame));
    ui::card(
        column,
        [&](ui::Stack& inner) {
            inner.text(wording::table_line(TableLine::what_to_do_now),
                       {.style = ui::TextStyle::label, .ink = frame.ui.theme().quiet});
            inner.space(2);
            inner.text(words);
        },
        ui::CardKind::quote);
    column.space(ui::gutter);
}

namespace {

void panel_cards(const Frame& frame, ui::Stack& column) {
    const rules::PartySet authors = authors_before_us(frame);
    switch (frame.page().panel) {
    case seat::Panel::overview:
        for (const rules::PartyId author : authors)
            their_proposal_card(frame, column, author);
        return authors.empty() ? overview_card(frame, column) : void();
    case seat::Panel::propose:
        return composer_card(frame, column);
    case seat::Panel::answer:
    case seat::Panel::refuse:
    case seat::Panel::pick:
        return answer_cards(frame, column);
    case seat::Panel::speak:
        return speech_card(frame, column);
    }
}

/// What stands between the moves: as whom one speaks here, and how far the single text has come.
void standing_card(const Frame& frame, ui::Stack& column) {
    const std::vector<std::string> lines = wording::standing_lines(frame.sitting().view());
    if (lines.empty())
        return;
    ui::card(
        column,
        [&](ui::Stack& inner) {
            for (std::size_t i = 0; i < lines.size(); ++i) {
                inner.space(i == 0 ? 0 : 4);
                inner.text(lines[i]);
            }
        },
        ui::CardKind::quote);
    column.space(ui::gutter);
}

void waiting_card(const Frame& frame, ui::Stack& column) {
    ui::card(column,
             [&](ui::Stack& inner) { inner.text(frame.page().title, {.style = ui::TextStyle::document_italic}); });
    column.space(ui::gutter);
}

void desk_cards(const Frame& frame, ui::Stack& column) {
    if (frame.page().waiting)
        waiting_card(frame, column);
    guide_card(frame, column);
    // What is being drafted comes before their answer.
    const bool drafting =
        frame.page().panel == seat::Panel::propose && !seat::drafted(frame.model()).package.articles.empty();
    if (!drafting) {
        reaction_card(frame, column);
        standing_card(frame, column);
    }
    if (is_owed(frame.page()))
        overview_card(frame, column);
    else
        panel_cards(frame, column);
    if (drafting) {
        reaction_card(frame, column);
        standing_card(frame, column);
    }
    advisers_cards(frame, column);
    session_card(frame, column);
}

} // namespace

const seat::Choice* initial_at_the_foot(const Frame& frame) {
    const seat::Choice* choice = frame.page().kind == seat::PageKind::table ? frame.page().choice("initial") : nullptr;
    return choice != nullptr && choice->is_open() ? choice : nullptr;
}

namespace {

/// The text may be initialled; the one thing to be done where all of it is agreed and nothing is before us.
void add_initial(const Frame& frame, std::vector<ChoiceButton>& buttons) {
    if (initial_at_the_foot(frame) == nullptr)
        return;
    const rules::View view = frame.sitting().view();
    const bool all = view.open().text.agreed_articles.size() == view.scenario().text.articles.size();
    add_button(frame, buttons, "initial", wording::verb_briefly(wording::Verb::initial),
               all && authors_before_us(frame).empty() ? ui::ButtonKind::primary : ui::ButtonKind::plain, true);
    buttons.back().shortcut = Shortcut::initial;
}

} // namespace

std::vector<ChoiceButton> desk_foot(const Frame& frame) {
    std::vector<ChoiceButton> buttons;
    if (is_owed(frame.page()))
        return buttons;
    const rules::PartySet authors = authors_before_us(frame);
    switch (frame.page().panel) {
    case seat::Panel::overview:
        if (authors.size() == 1)
            buttons = answer_foot(frame, authors.front());
        add_initial(frame, buttons);
        break;
    case seat::Panel::propose:
        buttons = composer_foot(frame);
        break;
    case seat::Panel::answer:
        add_button(frame, buttons, "back", {}, ui::ButtonKind::quiet);
        if (const auto author = seat::answered(frame.model(), frame.sitting().view()))
            for (ChoiceButton& button : answer_foot(frame, *author))
                buttons.push_back(std::move(button));
        break;
    case seat::Panel::refuse:
    case seat::Panel::pick:
    case seat::Panel::speak:
        add_button(frame, buttons, "back", {}, ui::ButtonKind::quiet);
        add_button(frame, buttons, "accept-these", {}, ui::ButtonKind::primary, true);
        add_button(frame, buttons, "say", {}, ui::ButtonKind::primary, true);
        if (frame.page().panel == seat::Panel::speak && frame.page().choice("say") == nullptr)
            add_initial(frame, buttons);
        break;
    }
    return buttons;
}

float table_foot_height(const Frame& frame, float width) {
    const std::vector<ChoiceButton> foot = desk_foot(frame);
    return foot.empty() ? 0
                        : choice_buttons_height(frame, width - 2 * frame.ui.px(ui::gutter), foot) +
                              2 * frame.ui.px(foot_margin(frame.ui));
}

void table_foot(const Frame& frame, const ui::Rect& area) {
    if (area.empty())
        return;
    frame.ui.line({area.x, area.y}, {area.right(), area.y}, frame.ui.theme().line);
    choice_buttons(frame, area.inset(frame.ui.px(ui::gutter), frame.ui.px(foot_margin(frame.ui))), desk_foot(frame));
}

void table_desk(const Frame& frame, const ui::Rect& area) {
    ui::Ui& ui = frame.ui;
    const float margin = ui.px(ui::gutter);
    ui::scroll(ui, "desk", area, [&](ui::Stack& whole) {
        const ui::Rect page = whole.rest();
        if (const std::uint64_t now = on_the_desk(frame); now != frame.memory.desk_shown) {
            frame.memory.desk_shown = now;
            ui::scroll_to(ui, {page.x, page.y, page.width, 1});
        }
        ui::Stack column(
            ui, {page.x + margin, page.y + margin, std::max(ui.px(160), whole.width() - 2 * margin), page.height});
        desk_cards(frame, column);
        whole.take(column.top() - page.y);
    });
}

} // namespace parley::desktop::screens
