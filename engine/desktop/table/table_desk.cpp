#include "desktop/screens/news_lines.hpp"
#include "desktop/table/table_parts.hpp"
#include "desktop/ui/button_row.hpp"
#include "game/counsel.hpp"
#include "wording/coach.hpp"
#include "wording/figures.hpp"
#include "wording/hints.hpp"
#include "wording/names.hpp"
#include "wording/phrase.hpp"
#include "wording/sentences.hpp"

namespace parley::desktop::screens {

namespace {

/// Changes with every step of the game and with every card that is laid on the desk: one reads it from the top again.
std::uint64_t on_the_desk(const Sitting& sitting) {
    const Chair& chair = sitting.chair();
    return key_from({sitting.desk.game().steps().size(), static_cast<std::uint64_t>(sitting.page()),
                     static_cast<std::uint64_t>(chair.panel), static_cast<std::uint64_t>(chair.speech.kind)});
}

wording::Hint next_step(const Frame& frame) {
    const Sitting& sitting = frame.sitting();
    const Chair& chair = sitting.chair();
    if (sitting.page() == Page::question)
        return wording::Hint::question;
    if (sitting.page() == Page::sounding)
        return wording::Hint::sounding;
    if (chair.draft && !chair.draft->package().articles.empty())
        return chair.draft->package().articles.size() > 1 && chair.draft->proposal().linked.empty()
                   ? wording::Hint::linkage
                   : wording::Hint::tabling;
    if (proposal_before_us(frame))
        return wording::Hint::proposal_to_answer;
    if (chair.clause)
        return wording::Hint::ladder;
    const rules::View view = sitting.view();
    if (view.open().text.agreed_articles.size() == view.scenario().text.articles.size())
        return wording::Hint::agreed;
    return chair.reaction && chair.reaction->reason ? wording::Hint::refused : wording::Hint::first_bracket;
}

} // namespace

void reaction_card(const Frame& frame, ui::Stack& column) {
    const Sitting& sitting = frame.sitting();
    const std::optional<Reaction>& reaction = sitting.chair().reaction;
    if (!reaction || reaction->line >= sitting.chair().feed.size())
        return;
    ui::card(column, [&](ui::Stack& inner) {
        inner.title("Their answer", wording::raised(wording::short_name(sitting.scenario(), reaction->by)));
        inner.space(4);
        inner.text(sitting.chair().feed.lines()[reaction->line].text, {.style = ui::TextStyle::document_italic});
        if (!reaction->reason || !reaction->article)
            return;
        inner.space(6);
        const std::string words = wording::article_number(sitting.scenario(), *reaction->article) + " · " +
                                  wording::reason_name(*reaction->reason);
        const ui::Point size = ui::tag_size(inner.ui(), words);
        const ui::Rect row = inner.take(size.y);
        ui::tag(inner.ui(), {row.x, row.y}, words, tag_of(reaction->by));
    });
    column.space(ui::gutter);
}

void overview_card(const Frame& frame, ui::Stack& column) {
    const PackageFigures figures = package_figures(frame.sitting(), {});
    ui::card(column, [&](ui::Stack& inner) {
        const std::size_t agreed = frame.sitting().view().open().text.agreed_articles.size();
        inner.title("The text as it stands",
                    agreed == 0 ? std::string("nothing agreed yet")
                                : wording::counted(static_cast<int>(agreed), "article agreed", "articles agreed"));
        inner.space(4);
        worth_bars(frame, inner, figures);
        inner.space(6);
        inner.text("Open a bracket in the text to draft a proposal, or choose what to do below.",
                   {.style = ui::TextStyle::small, .ink = frame.ui.theme().quiet});
    });
    column.space(ui::gutter);
}

namespace {

/// What the two say, now; nothing where they have not spoken yet.
std::optional<agents::TwoAdvisers> spoken_advice(const Sitting& sitting) {
    if (may_advise(sitting) && sitting.chair().draft && !sitting.chair().draft->package().articles.empty())
        return agents::advise_on_draft(sitting.view(), game::memory_of(sitting.desk.game(), sitting.seat),
                                       sitting.chair().draft->proposal());
    if (is_advised(sitting))
        return sitting.chair().advised->advice;
    return std::nullopt;
}

void adviser(const Frame& frame, ui::Stack& inner, std::string_view who, std::string_view words) {
    inner.text(who, {.style = ui::TextStyle::label, .ink = frame.ui.theme().quiet});
    inner.space(2);
    if (words.empty())
        inner.text("is conferring.", {.style = ui::TextStyle::document_italic, .ink = frame.ui.theme().quiet});
    else
        inner.text(words);
}

} // namespace

void advisers_cards(const Frame& frame, ui::Stack& column) {
    const Sitting& sitting = frame.sitting();
    const std::optional<agents::TwoAdvisers> advice = spoken_advice(sitting);
    const bool conferring = may_advise(sitting) && (frame.program.settings.hints ||
                                                    sitting.chair().advice_asked == position_of(sitting.desk.game()));
    if (!advice && !conferring) {
        if (!may_advise(sitting))
            return;
        ui::ButtonLook look;
        look.small = true;
        const std::vector<ui::RowButton> buttons{{"ask advisers", "Ask the advisers", look, false}};
        if (ui::button_row(column, buttons))
            frame.want(intent::AskAdvisers{});
        column.space(ui::gutter);
        return;
    }
    const auto words = [&](const agents::Remark agents::TwoAdvisers::*who) {
        return advice ? wording::remark_words(sitting.view(), (*advice).*who) : std::string();
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
    const Sitting& sitting = frame.sitting();
    const Feed& feed = sitting.chair().feed;
    constexpr std::size_t most_lines = 14;
    std::vector<const Told*> lines;
    for (const Told& told : feed.lines())
        if (told.meeting == sitting.meeting() && !told.number)
            lines.push_back(&told);
    if (lines.empty())
        return;
    const std::size_t first = lines.size() > most_lines ? lines.size() - most_lines : 0;
    ui::card(column, [&](ui::Stack& inner) {
        inner.title("This session", first > 0 ? "the last of it" : "");
        inner.space(4);
        for (std::size_t i = first; i < lines.size(); ++i)
            deed_line(frame, inner, *lines[i]);
    });
    column.space(ui::gutter);
}

/// What to do next, for a person who has not done it yet.
void guide_card(const Frame& frame, ui::Stack& column) {
    if (!frame.program.settings.hints || (!frame.sitting().first_game && frame.sitting().meeting() > 0))
        return;
    const std::string_view words = wording::hint(next_step(frame));
    ui::card(
        column,
        [&](ui::Stack& inner) {
            inner.text("What to do now", {.style = ui::TextStyle::label, .ink = frame.ui.theme().quiet});
            inner.space(2);
            inner.text(words);
        },
        ui::CardKind::quote);
    column.space(ui::gutter);
}

void table_desk(const Frame& frame, const ui::Rect& area) {
    ui::Ui& ui = frame.ui;
    const float margin = ui.px(ui::gutter);
    ui::scroll(ui, "desk", area, [&](ui::Stack& whole) {
        const ui::Rect page = whole.rest();
        if (const std::uint64_t now = on_the_desk(frame.sitting()); now != frame.memory.desk_shown) {
            frame.memory.desk_shown = now;
            ui::scroll_to(ui, {page.x, page.y, page.width, 1});
        }
        ui::Stack column(
            ui, {page.x + margin, page.y + margin, std::max(ui.px(160), whole.width() - 2 * margin), page.height});
        const Sitting& sitting = frame.sitting();
        if (sitting.waiting()) {
            ui::card(column, [&](ui::Stack& inner) {
                inner.text("The other side is considering.", {.style = ui::TextStyle::document_italic});
            });
            column.space(ui::gutter);
        }
        guide_card(frame, column);
        const Page page_now = sitting.page();
        if (page_now == Page::question || page_now == Page::sounding)
            asked_card(frame, column);
        const bool drafting = sitting.chair().panel == Panel::propose && sitting.chair().draft &&
                              !sitting.chair().draft->package().articles.empty();
        if (!drafting) // else what is being drafted comes first, with the button that tables it
            reaction_card(frame, column);
        switch (sitting.chair().panel) {
        case Panel::overview:
            if (proposal_before_us(frame))
                their_proposal_card(frame, column);
            else
                overview_card(frame, column);
            break;
        case Panel::propose:
            composer_card(frame, column);
            break;
        case Panel::answer:
            their_proposal_card(frame, column);
            break;
        case Panel::refuse:
            refusal_card(frame, column);
            break;
        case Panel::pick:
            picking_card(frame, column);
            break;
        case Panel::speak:
            speech_card(frame, column);
            break;
        }
        if (drafting)
            reaction_card(frame, column);
        advisers_cards(frame, column);
        session_card(frame, column);
        whole.take(column.top() - page.y);
    });
}

namespace {

struct Verb {
    ui::RowButton button;
    Intent wanted;
};

std::vector<Verb> verbs(const Frame& frame) {
    const Sitting& sitting = frame.sitting();
    const KeyBindings& keys = frame.program.settings.keys;
    const bool owing = sitting.page() == Page::question || sitting.page() == Page::sounding;
    const std::string hold = sitting.waiting() ? "The other side is considering."
                             : owing           ? "They have asked: answer first."
                                               : "";
    std::vector<Verb> all;
    const auto add = [&](std::string name, std::string label, Shortcut shortcut, bool chosen, std::string refusal,
                         Intent wanted) {
        ui::ButtonLook look;
        look.kind = chosen ? ui::ButtonKind::primary : ui::ButtonKind::plain;
        look.key = ui::name_of(keys.chord(shortcut));
        look.refusal = hold.empty() ? std::move(refusal) : hold;
        all.push_back(
            {{std::move(name), std::move(label), std::move(look), shortcut == Shortcut::pass}, std::move(wanted)});
    };
    const auto legal = rules::legal_actions(sitting.view());
    const Panel panel = sitting.chair().panel;
    const auto toggled = [](bool open, Panel to) { return intent::OpenPanel{open ? Panel::overview : to}; };
    add("propose", "Propose", Shortcut::propose, panel == Panel::propose || panel == Panel::overview,
        legal.tableable.empty() ? "Nothing may be tabled now." : "", toggled(panel == Panel::propose, Panel::propose));
    const bool answering = panel == Panel::answer || panel == Panel::refuse || panel == Panel::pick;
    add("answer", "Answer", Shortcut::answer, answering,
        legal.answerable.empty() ? "There is no proposal of theirs to answer." : "", toggled(answering, Panel::answer));
    add("speak", "Speak", Shortcut::speak, panel == Panel::speak, "", toggled(panel == Panel::speak, Panel::speak));
    add("end turn", "End turn", Shortcut::pass, false, forbidden(frame, rules::EndTurn{}),
        intent::Act{rules::EndTurn{}});
    return all;
}

constexpr float verbs_margin = 16;

std::vector<ui::RowButton> buttons_of(const std::vector<Verb>& all) {
    std::vector<ui::RowButton> buttons;
    for (const Verb& verb : all)
        buttons.push_back(verb.button);
    return buttons;
}

} // namespace

float table_verbs_height(const Frame& frame, float width) {
    return ui::button_row_height(frame.ui, width - 2 * frame.ui.px(ui::gutter), buttons_of(verbs(frame))) +
           2 * frame.ui.px(verbs_margin);
}

void table_verbs(const Frame& frame, const ui::Rect& area) {
    ui::Ui& ui = frame.ui;
    ui.line({area.x, area.y}, {area.right(), area.y}, ui.theme().line);
    const std::vector<Verb> all = verbs(frame);
    const ui::Rect row = area.inset(ui.px(ui::gutter), ui.px(verbs_margin));
    if (const auto pressed = ui::button_row(ui, row, buttons_of(all)))
        frame.want(all[*pressed].wanted);
}

} // namespace parley::desktop::screens
