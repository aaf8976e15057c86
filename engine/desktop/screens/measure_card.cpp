#include "desktop/screens/measure_card.hpp"

#include "desktop/screens/choice_controls.hpp"
#include "desktop/screens/page_sheet.hpp"
#include "desktop/screens/screen_memory.hpp"
#include "desktop/ui/bars.hpp"
#include "desktop/ui/metrics.hpp"
#include "seat/page.hpp"
#include "wording/measure_words.hpp"
#include "wording/names.hpp"
#include "wording/window/pages_words.hpp"

#include <algorithm>

namespace parley::desktop::screens {
namespace {

using wording::MeasureButton;

class MeasureCard {
  public:
    MeasureCard(const Frame& frame, const rules::View& view, const MeasureEntry& entry)
        : frame_(frame),
          view_(view),
          entry_(entry),
          measure_(view.scenario().measure(view.seat(), entry.measure)),
          words_(wording::measure_words(view, entry.measure)) {
        for (const seat::Choice* choice : entry_.choices) {
            if (choice->chosen)
                ordered_ = choice;
            any_open_ = any_open_ || (choice->is_open() && !choice->chosen);
        }
    }

    void draw(ui::Stack& column) {
        const ui::NameScope scope(frame_.ui, "measure/" + measure_.id);
        const ui::CardKind kind = ordered_ != nullptr ? ui::CardKind::chosen
                                  : any_open_         ? ui::CardKind::plain
                                                      : ui::CardKind::quiet;
        ui::card(
            column, [this](ui::Stack& card) { fill(card); }, kind);
        column.space(ui::gutter / 2);
    }

  private:
    [[nodiscard]] bool closed() const { return ordered_ == nullptr && !any_open_; }
    [[nodiscard]] bool has_targets() const { return entry_.choices.size() > 1; }
    [[nodiscard]] bool aiming() const { return has_targets() && frame_.memory.aiming == entry_.measure; }

    void fill(ui::Stack& card) {
        head(card);
        const ui::Colour quiet = frame_.ui.theme().quiet;
        const ui::TextLook look = closed() ? styled(ui::TextStyle::body, quiet) : styled(ui::TextStyle::body);
        if (!words_.done.empty())
            prose(card, words_.done, look);
        if (!words_.changes.empty()) {
            card.space(2);
            prose(card, words_.changes,
                  styled(ui::TextStyle::small_strong, closed() ? std::optional(quiet) : std::nullopt));
        }
        if (ordered_ != nullptr) {
            const std::string target = wording::target_words(view_, order_of(*ordered_)->target);
            if (!target.empty())
                prose(card, target, styled(ui::TextStyle::small, quiet));
        } else if (closed()) {
            card.space(2);
            prose(card, entry_.choices.front()->refusal, styled(ui::TextStyle::small, quiet));
        }
        if (aiming())
            targets(card);
    }

    /// The button at the right of the name: of the one choice there is, or of the list of targets.
    [[nodiscard]] ui::RowButton button() const {
        if (!has_targets())
            return row_button(frame_, {.choice = entry_.choices.front(),
                                       .label = std::string(wording::measure_button(
                                           ordered_ != nullptr ? MeasureButton::take_off : MeasureButton::order)),
                                       .small = true});
        ui::ButtonLook look;
        look.small = true;
        return {
            "aim/" + measure_.id,
            std::string(wording::measure_button(aiming() ? MeasureButton::leave_target : MeasureButton::choose_target)),
            look, false};
    }

    /// Name, price, button.
    void head(ui::Stack& card) {
        ui::Ui& ui = frame_.ui;
        const ui::RowButton choice = button();
        const float gap = ui.px(12);
        const float width = ui::button_width(ui, choice.label, choice.look);
        const float price = ui::text_width(ui, words_.price, ui::TextStyle::small);
        const float room = card.width() - width - gap;
        const bool beside = price + gap <= room * 0.5F;
        const float name = beside ? room - price - gap : room;
        const float name_height = ui::text_height(ui, name, words_.name, ui::TextStyle::lead);
        const float control = ui.px(ui::small_control_height);
        const ui::Rect row = card.take(std::max(control, name_height));
        const float drop = std::max(0.0F, (control - ui.face(ui::TextStyle::lead).line_height) / 2);
        const std::optional<ui::Colour> ink = closed() ? std::optional(ui.theme().quiet) : std::nullopt;
        ui::text(ui, {row.x, row.y + (name_height < control ? drop : 0), name, 0}, words_.name,
                 styled(ui::TextStyle::lead, ink));
        if (ui::button(ui, choice.name, {row.right() - width, row.y, width, control}, choice.label, choice.look))
            press();
        const ui::TextLook quiet = styled(ui::TextStyle::small, ui.theme().quiet);
        if (beside)
            ui::text(ui,
                     {row.right() - width - gap - price,
                      row.y + std::max(0.0F, (control - ui.face(ui::TextStyle::small).line_height) / 2), price + 1, 0},
                     words_.price, quiet);
        else
            card.text(words_.price, quiet);
        card.space(4);
    }

    void press() {
        if (!has_targets())
            return choose(frame_, *entry_.choices.front());
        frame_.memory.aiming_first.reset();
        if (aiming())
            frame_.memory.aiming.reset();
        else
            frame_.memory.aiming = entry_.measure;
        frame_.ui.draw_again();
    }

    void targets(ui::Stack& card) {
        card.space(6);
        if (measure_.target == scenario::Target::article_pair)
            return pairs(card);
        card.text(wording::for_whom(), styled(ui::TextStyle::small_strong));
        std::vector<ChoiceButton> chips;
        for (const seat::Choice* choice : entry_.choices)
            chips.push_back({.choice = choice, .label = wording::target_words(view_, order_of(*choice)->target)});
        choice_chips(frame_, card, chips);
    }

    [[nodiscard]] static const rules::ArticlePair* pair_of(const rules::MeasureOrder& order) {
        return std::get_if<rules::ArticlePair>(&order.target);
    }

    /// For each party: the first of the two articles, then every pair that has it.
    void pairs(ui::Stack& card) {
        for (std::size_t p = 0; p < view_.scenario().party_count(); ++p) {
            const rules::PartyId of(p);
            const rules::ArticleSet articles = articles_of(of);
            if (articles.empty())
                continue;
            card.text(wording::which_pair_for(view_.scenario(), of), styled(ui::TextStyle::small_strong));
            first_articles(card, of, articles);
            if (const auto& first = frame_.memory.aiming_first; first && first->first == of)
                pairs_with(card, of, first->second);
        }
    }

    [[nodiscard]] rules::ArticleSet articles_of(rules::PartyId of) const {
        rules::ArticleSet found;
        for (const seat::Choice* choice : entry_.choices) {
            const rules::MeasureOrder order = *order_of(*choice);
            if (const rules::ArticlePair* pair = pair_of(order); pair != nullptr && pair->of == of) {
                found.insert(pair->first);
                found.insert(pair->second);
            }
        }
        return found;
    }

    void first_articles(ui::Stack& card, rules::PartyId of, rules::ArticleSet articles) {
        auto& first = frame_.memory.aiming_first;
        std::vector<ui::RowButton> buttons;
        for (const rules::ArticleId article : articles) {
            ui::ButtonLook look;
            look.small = true;
            look.kind = first && *first == std::pair(of, article) ? ui::ButtonKind::primary : ui::ButtonKind::plain;
            buttons.push_back(
                {"first/" + view_.scenario().at(of).id + "/" + std::to_string(view_.scenario().text.at(article).number),
                 wording::article_of_pair(view_.scenario(), article), look, false});
        }
        const auto pressed = ui::button_row(card, buttons);
        card.space(4);
        if (!pressed)
            return;
        std::size_t at = 0;
        for (const rules::ArticleId article : articles)
            if (at++ == *pressed)
                first = std::pair(of, article);
        frame_.ui.draw_again();
    }

    void pairs_with(ui::Stack& card, rules::PartyId of, rules::ArticleId article) {
        std::vector<ChoiceButton> chips;
        for (const seat::Choice* choice : entry_.choices) {
            const rules::MeasureOrder order = *order_of(*choice);
            const rules::ArticlePair* pair = pair_of(order);
            if (pair != nullptr && pair->of == of && (pair->first == article || pair->second == article))
                chips.push_back({.choice = choice, .label = wording::target_words(view_, order.target)});
        }
        choice_chips(frame_, card, chips);
    }

    const Frame& frame_;
    const rules::View& view_;
    const MeasureEntry& entry_;
    const scenario::Measure& measure_;
    const wording::MeasureWords words_;
    const seat::Choice* ordered_{};
    bool any_open_{};
};

} // namespace

std::optional<rules::MeasureOrder> order_of(const seat::Choice& choice) {
    if (const auto* ordered = std::get_if<intent::OrderMeasure>(&choice.intent))
        return ordered->order;
    if (const auto* dropped = std::get_if<intent::DropMeasure>(&choice.intent))
        return dropped->order;
    return {};
}

std::vector<MeasureEntry> measure_entries(const seat::Page& page) {
    std::vector<MeasureEntry> entries;
    for (const seat::Choice& choice : page.choices) {
        const std::optional<rules::MeasureOrder> order = order_of(choice);
        if (!order)
            continue;
        if (entries.empty() || entries.back().measure != order->measure)
            entries.push_back({order->measure, {}});
        entries.back().choices.push_back(&choice);
    }
    return entries;
}

void measure_card(const Frame& frame, const rules::View& view, ui::Stack& column, const MeasureEntry& entry) {
    MeasureCard(frame, view, entry).draw(column);
}

} // namespace parley::desktop::screens
