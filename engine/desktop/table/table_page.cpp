#include "desktop/table/table_parts.hpp"
#include "wording/names.hpp"
#include "wording/sentences.hpp"

#include <array>

namespace parley::desktop::screens {

namespace {

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
    if (ui::button_left(frame.ui, row, "back to the text", "Back to the text"))
        frame.memory.map_large = false;
    table_map(frame, area);
}

/// The desk with the verbs beneath it.
void desk_column(const Frame& frame, ui::Rect area) {
    const ui::Rect verbs = area.cut_bottom(table_verbs_height(frame, area.width));
    table_desk(frame, area);
    table_verbs(frame, verbs);
}

/// Too narrow for two columns: one at a time.
void one_column(const Frame& frame, ui::Rect area) {
    const ui::Rect verbs = area.cut_bottom(table_verbs_height(frame, area.width));
    const std::vector<ui::Step> tabs{{"Text", true, {}}, {"Desk", true, {}}, {"Map and cables", true, {}}};
    ui::Rect row = area.cut_top(frame.ui.px(48)).inset(frame.ui.px(ui::gutter), frame.ui.px(8));
    frame.memory.table_tab = ui::steps(frame.ui, "table tabs", row, tabs, frame.memory.table_tab);
    if (frame.memory.table_tab == 0) {
        paper(frame, area);
        table_text(frame, area);
    } else if (frame.memory.table_tab == 1) {
        table_desk(frame, area);
    } else {
        table_setting(frame, area);
    }
    table_verbs(frame, verbs);
}

} // namespace

std::string forbidden(const Frame& frame, const rules::Action& action) {
    const Sitting& sitting = frame.sitting();
    if (sitting.waiting())
        return "The other side is considering.";
    const auto refusal = rules::check(sitting.view(), action);
    return refusal ? wording::sentence(sitting.scenario(), *refusal, sitting.seat) : std::string();
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

std::optional<rules::PartyId> proposal_before_us(const Frame& frame) {
    if (frame.sitting().waiting())
        return {};
    const rules::PartySet answerable = rules::legal_actions(frame.sitting().view()).answerable;
    return answerable.empty() ? std::nullopt : std::optional(answerable.front());
}

std::string package_title(const Frame& frame, rules::ArticleSet articles, rules::ArticleSet linked) {
    const scenario::PublicScenario& scenario = frame.sitting().scenario();
    if (linked.size() == 2 && articles.size() == 2) {
        const rules::ArticleId first = linked.front();
        rules::ArticleSet rest = linked;
        rest.erase(first);
        return wording::article_number(scenario, first) + " if " + wording::article_number(scenario, rest.front());
    }
    return articles.empty() ? std::string() : wording::article_numbers(scenario, articles);
}

void table_page(const Frame& frame, const ui::Rect& area) {
    const ui::NameScope scope(frame.ui, "table");
    if (area.width < frame.ui.px(beside_from))
        return one_column(frame, area);
    ui::Rect rest = area;
    if (area.width >= frame.ui.px(wide_from) && !frame.memory.map_large) {
        const ui::Rect left = rest.cut_left(std::min(area.width * 0.25F, frame.ui.px(520)));
        table_setting(frame, left);
    }
    const ui::Rect right = rest.cut_right(rest.width * 0.46F);
    if (frame.memory.map_large) {
        large_map(frame, rest);
    } else {
        paper(frame, rest);
        table_text(frame, rest);
    }
    desk_column(frame, right);
}

} // namespace parley::desktop::screens
