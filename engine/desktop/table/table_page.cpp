#include "desktop/model/sitting.hpp"
#include "desktop/screens/pages.hpp"
#include "desktop/screens/screen_memory.hpp"
#include "desktop/table/table_parts.hpp"
#include "seat/model.hpp"
#include "seat/page.hpp"
#include "wording/window/table_words.hpp"

#include <array>

namespace parley::desktop::screens {

namespace {

using wording::TableTab;

constexpr float wide_from = 1180;  // three columns, at scale 1
constexpr float beside_from = 760; // the text beside the desk

void paper(const Frame& frame, const ui::Rect& area) {
    frame.ui.fill(area, frame.ui.theme().paper);
    frame.ui.line({area.x, area.y}, {area.x, area.bottom()}, frame.ui.theme().line);
    frame.ui.line({area.right(), area.y}, {area.right(), area.bottom()}, frame.ui.theme().line);
}

/// The map in the place of the text, until it is put away.
void large_map(const Frame& frame, ui::Rect area) {
    ui::Rect row = area.cut_top(frame.ui.px(52)).inset(frame.ui.px(ui::gutter), frame.ui.px(8));
    if (ui::button_left(frame.ui, row, "back to the text", wording::table_line(wording::TableLine::back_to_text)))
        frame.memory.map_large = false;
    table_map(frame, area);
}

/// Cut from the bottom: the verbs, and above them what completes the card that lies open.
void bars_below(const Frame& frame, ui::Rect& area, bool with_foot) {
    const ui::Rect verbs = area.cut_bottom(table_verbs_height(frame, area.width));
    const ui::Rect foot = area.cut_bottom(with_foot ? table_foot_height(frame, area.width) : 0);
    table_foot(frame, foot);
    table_verbs(frame, verbs);
}

/// The desk with its bars beneath it.
void desk_column(const Frame& frame, ui::Rect area) {
    bars_below(frame, area, true);
    table_desk(frame, area);
}

/// The text, or what lies over it.
void text_column(const Frame& frame, const ui::Rect& area) {
    if (is_asked(frame.page())) {
        paper(frame, area);
        asked_sheet(frame, area);
    } else if (frame.memory.map_large) {
        large_map(frame, area);
    } else {
        paper(frame, area);
        table_text(frame, area);
    }
}

/// What has just been opened is not left behind another tab or the map: a clause is in the text, an answer or a speech
/// on the desk. A package is made in the text as well: opening it turns no page.
void bring_to_the_front(const Frame& frame) {
    const seat::Panel panel = frame.page().panel;
    const std::optional<rules::ProvisionId> clause = frame.model().prepared.clause;
    const bool on_desk = panel != seat::Panel::overview && panel != seat::Panel::propose;
    if (frame.memory.panel_shown && *frame.memory.panel_shown != panel && on_desk)
        frame.memory.table_tab = 1;
    if (clause && clause != frame.memory.clause_shown) {
        frame.memory.table_tab = 0;
        frame.memory.map_large = false;
    }
}

/// Too narrow for two columns: one at a time; what is asked takes the place of all three.
void one_column(const Frame& frame, ui::Rect area) {
    if (const bool asked = is_asked(frame.page()); !asked || !frame.ui.low()) // the answer comes before any verb
        bars_below(frame, area, !asked);
    if (is_asked(frame.page()))
        return text_column(frame, area);
    std::vector<ui::Step> tabs;
    for (const TableTab tab : {TableTab::text, TableTab::desk, TableTab::map})
        tabs.push_back({std::string(wording::table_tab(tab)), true, {}});
    const float around = frame.ui.low() ? 5 : 10;
    ui::Rect row = area.cut_top(frame.ui.px(ui::small_control_height + 2 * around));
    row = row.inset(frame.ui.px(ui::gutter), frame.ui.px(around));
    frame.memory.table_tab = ui::steps(frame.ui, "table tabs", row, tabs, frame.memory.table_tab);
    if (frame.memory.table_tab == 0) {
        paper(frame, area);
        table_text(frame, area);
    } else if (frame.memory.table_tab == 1) {
        table_desk(frame, area);
    } else {
        table_setting(frame, area);
    }
}

/// As many as there is room for.
void columns_by_width(const Frame& frame, const ui::Rect& area) {
    if (area.width < frame.ui.px(beside_from))
        return one_column(frame, area);
    ui::Rect rest = area;
    if (area.width >= frame.ui.px(wide_from) && (!frame.memory.map_large || is_asked(frame.page()))) {
        const ui::Rect left = rest.cut_left(std::min(area.width * 0.25F, frame.ui.px(520)));
        table_setting(frame, left);
    }
    const ui::Rect right = rest.cut_right(rest.width * 0.46F);
    text_column(frame, rest);
    desk_column(frame, right);
}

} // namespace

bool is_owed(const seat::Page& page) {
    return page.kind == seat::PageKind::question || page.kind == seat::PageKind::sounding ||
           page.kind == seat::PageKind::edition;
}

bool is_asked(const seat::Page& page) {
    return is_owed(page) || page.kind == seat::PageKind::initials || page.kind == seat::PageKind::edition;
}

ui::Hand hand_of(const Frame& frame, rules::PartySet whose) {
    if (whose.empty())
        return ui::Hand::none;
    return ui::hand_of(whose.contains(frame.sitting().seat) ? frame.sitting().seat.index() : whose.front().index());
}

ui::TagKind tag_of(rules::PartyId party) {
    constexpr std::array kinds{ui::TagKind::first, ui::TagKind::second, ui::TagKind::third, ui::TagKind::fourth};
    return kinds[party.index() % kinds.size()];
}

rules::PartyId the_others(const Frame& frame) { return rules::PartyId(frame.sitting().seat.index() == 0 ? 1 : 0); }

rules::PartySet authors_before_us(const Frame& frame) {
    rules::PartySet authors;
    if (frame.page().waiting)
        return authors;
    const rules::View view = frame.sitting().view();
    for (const seat::Choice* choice : choices_of_group(frame.page(), seat::ChoiceGroup::answer))
        if (const auto* reads = std::get_if<intent::OpenPanel>(&choice->intent);
            reads != nullptr && reads->panel == seat::Panel::answer && reads->of &&
            view.open().proposals[reads->of->index()])
            authors.insert(*reads->of);
    return authors;
}

bool is_ladder(const seat::Page& page, const seat::Field& field) {
    const std::vector<const seat::Choice*> choices = choices_of_field(page, field.key);
    return !choices.empty() && choices.front()->group == seat::ChoiceGroup::ladder;
}

void add_button(const Frame& frame, std::vector<ChoiceButton>& buttons, std::string_view key, std::string_view label,
                ui::ButtonKind kind, bool right) {
    if (const seat::Choice* choice = frame.page().choice(key))
        buttons.push_back({.choice = choice, .label = std::string(label), .kind = kind, .right = right});
}

void table_page(const Frame& frame, const ui::Rect& area) {
    const ui::NameScope scope(frame.ui, "table");
    bring_to_the_front(frame);
    columns_by_width(frame, area);
    frame.memory.panel_shown = frame.page().panel;
    frame.memory.clause_shown = frame.model().prepared.clause;
}

} // namespace parley::desktop::screens
