#include "desktop/screens/measure_card.hpp"

#include "desktop/screens/page_sheet.hpp"
#include "desktop/ui/bars.hpp"
#include "desktop/ui/metrics.hpp"
#include "rules/legal_actions.hpp"
#include "wording/measure_words.hpp"
#include "wording/names.hpp"
#include "wording/phrase.hpp"
#include "wording/sentences.hpp"

#include <algorithm>

namespace parley::desktop::screens {
namespace {

/// Any order of the measure, so that the rule that closes it can say so.
rules::MeasureOrder any_order(const rules::View& view, rules::MeasureId measure) {
    const rules::PartyId other(view.seat().index() == 0 ? 1 : 0);
    switch (view.scenario().measure(view.seat(), measure).target) {
    case scenario::Target::none:
        return {measure, rules::NoTarget{}};
    case scenario::Target::constituency:
        return {measure, rules::ConstituencyId(0)};
    case scenario::Target::party:
        return {measure, other};
    case scenario::Target::article_pair:
        return {measure, rules::ArticlePair{other, rules::ArticleId(0), rules::ArticleId(1)}};
    }
    return {measure, rules::NoTarget{}};
}

/// Why this cannot be added to the filing; "" if it can.
std::string refusal_of(const rules::View& view, const rules::FileMeasures& filing, const rules::MeasureOrder& order) {
    if (filing.orders.full()) {
        rules::Refusal full;
        full.code = rules::RefusalCode::too_many_measures;
        full.rule = rules::Rule::measure_count;
        full.measure = order.measure;
        full.number = static_cast<std::int32_t>(rules::measures_a_session);
        return wording::sentence(view.scenario(), full, view.seat());
    }
    rules::FileMeasures tried = filing;
    tried.orders.push_back(order);
    const auto refusal = rules::check(view, tried);
    return refusal ? wording::sentence(view.scenario(), *refusal, view.seat()) : std::string{};
}

class MeasureCard {
  public:
    MeasureCard(const Frame& frame, const rules::View& view, const MeasureEntry& entry)
        : frame_(frame),
          view_(view),
          entry_(entry),
          measure_(view.scenario().measure(view.seat(), entry.measure)),
          words_(wording::measure_words(view, entry.measure)) {}

    void draw(ui::Stack& column) {
        const ui::NameScope scope(frame_.ui, "measure/" + measure_.id);
        const ui::CardKind kind = entry_.ordered ? ui::CardKind::chosen
                                  : closed()     ? ui::CardKind::quiet
                                                 : ui::CardKind::plain;
        ui::card(
            column, [this](ui::Stack& card) { fill(card); }, kind);
        column.space(ui::gutter / 2);
    }

  private:
    [[nodiscard]] bool closed() const { return !entry_.ordered && !entry_.refusal.empty(); }
    [[nodiscard]] bool aiming() const { return frame_.memory.aiming == entry_.measure; }

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
        if (entry_.ordered) {
            const std::string target = wording::target_words(view_, entry_.ordered->target);
            if (!target.empty())
                prose(card, target, styled(ui::TextStyle::small, quiet));
        } else if (closed()) {
            card.space(2);
            prose(card, entry_.refusal, styled(ui::TextStyle::small, quiet));
        } else if (aiming()) {
            targets(card);
        }
    }

    /// Name, price in rounds, button.
    void head(ui::Stack& card) {
        ui::Ui& ui = frame_.ui;
        ui::ButtonLook look;
        look.small = true;
        look.refusal = closed() ? entry_.refusal : std::string{};
        const bool choose = entry_.orders.size() > 1;
        const std::string label = entry_.ordered ? "Take off" : choose ? (aiming() ? "Cancel" : "Order…") : "Order";
        const float gap = ui.px(12);
        const float button = ui::button_width(ui, label, look);
        const float price = ui::text_width(ui, words_.price, ui::TextStyle::small);
        const float room = card.width() - button - gap;
        const bool beside = price + gap <= room * 0.5F;
        const float name = beside ? room - price - gap : room;
        const float name_height = ui::text_height(ui, name, words_.name, ui::TextStyle::lead);
        const float control = ui.px(ui::small_control_height);
        const ui::Rect row = card.take(std::max(control, name_height));
        const float drop = std::max(0.0F, (control - ui.face(ui::TextStyle::lead).line_height) / 2);
        const std::optional<ui::Colour> ink = closed() ? std::optional(ui.theme().quiet) : std::nullopt;
        ui::text(ui, {row.x, row.y + (name_height < control ? drop : 0), name, 0}, words_.name,
                 styled(ui::TextStyle::lead, ink));
        if (ui::button(ui, "order", {row.right() - button, row.y, button, control}, label, look))
            press(choose);
        const ui::TextLook quiet = styled(ui::TextStyle::small, ui.theme().quiet);
        if (beside)
            ui::text(ui,
                     {row.right() - button - gap - price,
                      row.y + std::max(0.0F, (control - ui.face(ui::TextStyle::small).line_height) / 2), price + 1, 0},
                     words_.price, quiet);
        else
            card.text(words_.price, quiet);
        card.space(4);
    }

    void press(bool choose) {
        if (entry_.ordered)
            return frame_.want(intent::DropMeasure{*entry_.ordered});
        if (!choose)
            return frame_.want(intent::OrderMeasure{entry_.orders.front()});
        frame_.memory.aiming_first.reset();
        if (aiming())
            frame_.memory.aiming.reset();
        else
            frame_.memory.aiming = entry_.measure;
    }

    void order(const rules::MeasureOrder& chosen) {
        frame_.memory.aiming.reset();
        frame_.memory.aiming_first.reset();
        frame_.want(intent::OrderMeasure{chosen});
    }

    void targets(ui::Stack& card) {
        card.space(6);
        if (measure_.target == scenario::Target::article_pair)
            return pairs(card);
        card.text("For whom?", styled(ui::TextStyle::small_strong));
        chips_.clear();
        for (const rules::MeasureOrder& each : entry_.orders)
            chips_.push_back({wording::target_words(view_, each.target), false});
        if (const auto pressed = chips(card, "target"))
            order(entry_.orders[*pressed]);
    }

    void pairs(ui::Stack& card) {
        auto& first = frame_.memory.aiming_first;
        for (std::size_t p = 0; p < view_.scenario().party_count(); ++p) {
            const rules::PartyId of(p);
            const auto articles = articles_of(of);
            if (articles.empty())
                continue;
            card.text("Which two articles, for " + wording::party_name(view_.scenario(), of) + "?",
                      styled(ui::TextStyle::small_strong));
            chips_.clear();
            for (const rules::ArticleId article : articles)
                chips_.push_back({wording::article_number(view_.scenario(), article) + ", " +
                                      wording::article_title(view_.scenario(), article),
                                  first && *first == std::pair(of, article)});
            const auto pressed = chips(card, "article/" + view_.scenario().at(of).id);
            if (!pressed)
                continue;
            const rules::ArticleId article = articles[*pressed];
            if (!first || first->first != of)
                first = std::pair(of, article);
            else if (first->second == article)
                first.reset();
            else
                return order_pair(of, first->second, article);
        }
    }

    /// Articles that occur in a pair that may be ordered.
    [[nodiscard]] std::vector<rules::ArticleId> articles_of(rules::PartyId of) const {
        rules::ArticleSet found;
        for (const rules::MeasureOrder& each : entry_.orders)
            if (const auto* pair = std::get_if<rules::ArticlePair>(&each.target); pair != nullptr && pair->of == of) {
                found.insert(pair->first);
                found.insert(pair->second);
            }
        std::vector<rules::ArticleId> articles;
        for (const rules::ArticleId article : found)
            articles.push_back(article);
        return articles;
    }

    void order_pair(rules::PartyId of, rules::ArticleId one, rules::ArticleId other) {
        for (const rules::MeasureOrder& each : entry_.orders)
            if (const auto* pair = std::get_if<rules::ArticlePair>(&each.target);
                pair != nullptr && pair->of == of &&
                ((pair->first == one && pair->second == other) || (pair->first == other && pair->second == one)))
                return order(each);
    }

    struct Chip {
        std::string label;
        bool chosen{};
    };
    /// Small buttons in rows; the one that was pressed.
    std::optional<std::size_t> chips(ui::Stack& card, const std::string& name) {
        ui::Ui& ui = frame_.ui;
        const float gap = ui.px(6), height = ui.px(ui::small_control_height);
        std::optional<std::size_t> pressed;
        float x = 0;
        ui::Rect row = card.take(height);
        for (std::size_t i = 0; i < chips_.size(); ++i) {
            ui::ButtonLook look;
            look.small = true;
            look.kind = chips_[i].chosen ? ui::ButtonKind::primary : ui::ButtonKind::plain;
            const float width = std::min(card.width(), ui::button_width(ui, chips_[i].label, look));
            if (x > 0 && x + width > card.width()) {
                card.take(gap);
                row = card.take(height);
                x = 0;
            }
            if (ui::button(ui, name + "/" + std::to_string(i), {row.x + x, row.y, width, height}, chips_[i].label,
                           look))
                pressed = i;
            x += width + gap;
        }
        card.space(4);
        return pressed;
    }

    const Frame& frame_;
    const rules::View& view_;
    const MeasureEntry& entry_;
    const scenario::Measure& measure_;
    const wording::MeasureWords words_;
    std::vector<Chip> chips_;
};

} // namespace

std::vector<MeasureEntry> measure_entries(const rules::View& view, const rules::FileMeasures& filing) {
    const rules::LegalActions legal = rules::legal_actions(view);
    std::vector<MeasureEntry> entries;
    for (std::size_t i = 0; i < view.scenario().measures[view.seat().index()].size(); ++i) {
        MeasureEntry entry;
        entry.measure = rules::MeasureId(i);
        for (const rules::MeasureOrder& order : legal.measures)
            if (order.measure == entry.measure)
                entry.orders.push_back(order);
        for (const rules::MeasureOrder& order : filing.orders)
            if (order.measure == entry.measure)
                entry.ordered = order;
        if (!entry.ordered)
            entry.refusal =
                refusal_of(view, filing, entry.orders.empty() ? any_order(view, entry.measure) : entry.orders.front());
        entries.push_back(std::move(entry));
    }
    return entries;
}

void measure_card(const Frame& frame, const rules::View& view, ui::Stack& column, const MeasureEntry& entry) {
    MeasureCard(frame, view, entry).draw(column);
}

} // namespace parley::desktop::screens
