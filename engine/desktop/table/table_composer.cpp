// A draft on the desk: what it would be worth, its articles, where it begins; and the figures of any package.
#include "desktop/model/sitting.hpp"
#include "desktop/table/table_parts.hpp"
#include "desktop/ui/bars.hpp"
#include "seat/model.hpp"
#include "seat/page.hpp"
#include "seat/preparing.hpp"
#include "wording/choices/draft_words.hpp"
#include "wording/figures.hpp"
#include "wording/window/table_words.hpp"

#include <algorithm>
#include <utility>

namespace parley::desktop::screens {

namespace {

using wording::DraftAct;
using wording::TableLine;

double in_points(core::Points points) { return points.hundredths / 100.0; }

/// Each article by itself, what they have by being together, then the whole: why a trade is more than its parts. The
/// whole numbers add up.
void parts_against_whole(const Frame& frame, ui::Stack& column, const seat::PackageFigures& figures) {
    if (figures.parts.empty())
        return;
    ui::Ui& ui = frame.ui;
    const bool several = figures.parts.size() > 1;
    std::vector<std::pair<std::string, ui::TagKind>> tags;
    if (several)
        for (const seat::PartWorth& part : figures.parts)
            tags.emplace_back(wording::part_alone(frame.sitting().scenario(), part.article, part.shown),
                              ui::TagKind::plain);
    if (several && figures.interplay_shown != 0)
        tags.emplace_back(wording::interplay_tag(figures.interplay_shown), ui::TagKind::plain);
    tags.emplace_back(wording::together_tag(figures.together_shown, several), ui::TagKind::gold);
    const ui::Rect place = column.rest();
    const float gap = ui.px(6);
    float x = place.x, y = place.y, line = 0;
    for (const auto& [words, kind] : tags) {
        const ui::Point size = ui::tag_size(ui, words);
        if (x > place.x && x + size.x > place.right()) {
            x = place.x;
            y += line + gap;
        }
        ui::tag(ui, {x, y}, words, kind);
        x += size.x + gap;
        line = size.y;
    }
    column.take(y + line - place.y);
    column.space(8);
}

void cup_row(const Frame& frame, ui::Stack& column, const seat::Cup& cup) {
    ui::Ui& ui = frame.ui;
    const float wide = ui.px(44), gap = ui.px(12);
    const ui::Rect place = column.rest();
    const float words = ui::text_height(ui, place.width - wide - gap, cup.sentence, ui::TextStyle::small);
    const ui::Rect row = column.take(std::max(ui.px(52), words));
    const double face = std::max(0.01, in_points(cup.face));
    ui::credibility_cup(ui, {row.x, row.y, wide, ui.px(52)}, in_points(cup.by_trust) / face,
                        in_points(cup.by_checking) / face, ui::hand_of(the_others(frame).index()));
    ui::text(ui, {row.x + wide + gap, row.y, row.width - wide - gap, row.height}, cup.sentence,
             {.style = ui::TextStyle::small, .middle = true});
    column.space(8);
}

/// The articles of the text, those of the package marked; or the clauses of the one that is opened by itself.
void draft_rows(const Frame& frame, ui::Stack& column) {
    const auto is_row = [](const seat::Choice& choice) {
        return std::holds_alternative<intent::OpenArticle>(choice.intent) ||
               std::holds_alternative<intent::OpenClause>(choice.intent) ||
               std::holds_alternative<intent::DraftTakeOut>(choice.intent);
    };
    const auto leaves = [](const seat::Choice& choice) { return choice.word == "out" || choice.word == "done"; };
    for (const seat::Choice* choice : choices_of_group(frame.page(), seat::ChoiceGroup::draft))
        if (is_row(*choice) && !leaves(*choice))
            choice_row(frame, column, *choice, RowMark::any_of);
    column.space(8);
}

/// Where a draft begins, or an article of it.
void beginnings(const Frame& frame, ui::Stack& column) {
    std::vector<ChoiceButton> buttons;
    const rules::View view = frame.sitting().view();
    for (const seat::Choice* choice : choices_of_group(frame.page(), seat::ChoiceGroup::draft)) {
        std::string label;
        if (const auto* begins = std::get_if<intent::DraftProposal>(&choice->intent))
            label = wording::begin_briefly(view, begins->of);
        else if (std::holds_alternative<intent::DraftAgreed>(choice->intent))
            label = wording::draft_act_briefly(DraftAct::begin_with_agreed);
        else if (!std::holds_alternative<intent::DraftPositions>(choice->intent))
            continue;
        buttons.push_back({.choice = choice, .label = std::move(label), .small = true});
    }
    if (buttons.empty())
        return;
    choice_buttons(frame, column, buttons);
    column.space(8);
}

/// Firm or exploring, all or none.
void switches(const Frame& frame, ui::Stack& column) {
    std::vector<ChoiceButton> buttons;
    for (const std::string_view key : {"tone", "link"})
        if (const seat::Choice* choice = frame.page().choice(key)) {
            ChoiceButton button{.choice = choice, .small = true};
            if (const auto* tone = std::get_if<intent::DraftTone>(&choice->intent))
                button.label = wording::draft_act_briefly(tone->tone == rules::Tone::firm ? DraftAct::make_firm
                                                                                          : DraftAct::make_exploring);
            else if (const auto* link = std::get_if<intent::DraftAllOrNone>(&choice->intent))
                button.label = wording::draft_act_briefly(link->together ? DraftAct::link_all : DraftAct::unlink);
            buttons.push_back(std::move(button));
        }
    if (buttons.empty())
        return;
    choice_buttons(frame, column, buttons);
    column.space(8);
}

} // namespace

void worth_bars(const Frame& frame, ui::Stack& column, const seat::PackageFigures& figures) {
    ui::Ui& ui = frame.ui;
    const scenario::PublicScenario& scenario = frame.sitting().scenario();
    column.text(wording::worth_caption(frame.sitting().view()),
                {.style = ui::TextStyle::small, .ink = ui.theme().quiet});
    ui::WorthBar bar;
    bar.lowest = in_points(figures.least);
    bar.highest = in_points(figures.most);
    bar.origin = 0;
    bar.value = in_points(figures.worth);
    bar.value_label = wording::points(figures.worth);
    bar.hand = ui::hand_of(frame.sitting().seat.index());
    bar.reference = in_points(figures.no_deal);
    bar.reference_label = wording::no_deal_mark(figures.no_deal);
    for (const seat::BeliefTick& tick : figures.ticks)
        bar.ticks.push_back({in_points(tick.worth), tick.profile, false});
    column.take(ui::worth_bar(ui, column.rest(), bar));
    if (!figures.falls.empty())
        column.text(figures.falls, {.style = ui::TextStyle::small, .ink = ui.theme().quiet});
    column.space(6);
    if (figures.parts.empty())
        return;
    column.text(wording::belief_caption(scenario, figures.them, figures.to_them.shown == 0),
                {.style = ui::TextStyle::small, .ink = ui.theme().quiet});
    column.space(3);
    ui::BeliefBand band;
    band.hand = ui::hand_of(figures.them.index());
    band.lowest = bar.lowest;
    band.highest = bar.highest;
    band.from = in_points(figures.to_them.low);
    band.to = in_points(figures.to_them.high);
    band.label = wording::belief_range(figures.to_them.low, figures.to_them.high);
    column.take(ui::belief_band(ui, column.rest(), band));
    column.space(8);
}

void strings_attached(const Frame& frame, ui::Stack& column, const seat::PackageFigures& figures) {
    const ui::Theme& theme = frame.ui.theme();
    const rules::View view = frame.sitting().view();
    const auto line = [&](const std::string& words, ui::Colour ink) {
        column.text(words, {.style = ui::TextStyle::small, .ink = ink});
        column.space(3);
    };
    for (const seat::Crossing& crossing : figures.crossings)
        line(wording::crossing_line(view.scenario(), crossing.provision, crossing.words), theme.danger);
    for (const seat::HomeReading& reading : figures.home) {
        if (!reading.weighed && !reading.unasked_and_touched)
            continue;
        const bool stops = !reading.weighed || reading.weighed->support < reading.weighed->threshold;
        line(wording::home_line(view.constituency(reading.constituency).name, reading.weighed),
             stops ? theme.danger : theme.quiet);
    }
    for (const std::string& price : figures.prices)
        line(price, theme.danger);
}

std::vector<ChoiceButton> composer_foot(const Frame& frame) {
    const auto brief = [](DraftAct act) { return wording::draft_act_briefly(act); };
    std::vector<ChoiceButton> buttons;
    add_button(frame, buttons, "undo", brief(DraftAct::undo), ui::ButtonKind::quiet);
    add_button(frame, buttons, "clear", brief(DraftAct::clear), ui::ButtonKind::quiet);
    add_button(frame, buttons, "out", brief(DraftAct::leave_article_out), ui::ButtonKind::quiet);
    add_button(frame, buttons, "back", brief(DraftAct::put_away), ui::ButtonKind::quiet);
    add_button(frame, buttons, "done", brief(DraftAct::close_article), ui::ButtonKind::plain, true);
    add_button(frame, buttons, "lay", brief(DraftAct::lay_it), ui::ButtonKind::primary, true);
    add_button(frame, buttons, "table", brief(DraftAct::table_it), ui::ButtonKind::primary, true);
    add_button(frame, buttons, "send", brief(DraftAct::sound_out_with_it), ui::ButtonKind::primary, true);
    return buttons;
}

void composer_card(const Frame& frame, ui::Stack& column) {
    const rules::View view = frame.sitting().view();
    const rules::ProposePackage proposal = seat::drafted(frame.model());
    const bool sounding = seat::is_sounding(frame.model());
    const std::optional<rules::ArticleId>& alone = frame.model().prepared.article;
    const bool empty = proposal.package.articles.empty();
    ui::card(column, [&](ui::Stack& inner) {
        if (alone)
            inner.title(wording::article_heading(view.scenario(), *alone));
        else
            inner.title(
                wording::draft_heading(
                    sounding, wording::package_title(view.scenario(), proposal.package.articles, proposal.linked)),
                wording::draft_nature(sounding || empty ? std::nullopt : std::optional(proposal.tone),
                                      !proposal.linked.empty()));
        inner.space(6);
        if (empty) {
            inner.text(wording::table_line(TableLine::draft_a_rung), {.ink = frame.ui.theme().quiet});
            inner.space(8);
        } else {
            const seat::PackageFigures figures = seat::package_figures(frame.model(), view, proposal);
            worth_bars(frame, inner, figures);
            if (figures.cup)
                cup_row(frame, inner, *figures.cup);
            parts_against_whole(frame, inner, figures);
            strings_attached(frame, inner, figures);
        }
        for (const seat::Field& field : frame.page().fields)
            if (!is_ladder(frame.page(), field))
                field_rows(frame, inner, field);
        draft_rows(frame, inner);
        switches(frame, inner);
        beginnings(frame, inner);
    });
    column.space(ui::gutter);
}

} // namespace parley::desktop::screens
