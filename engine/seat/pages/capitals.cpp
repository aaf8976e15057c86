// Away from the table: the measures of a capital, ordered under seal.
#include "core/variant_match.hpp"
#include "seat/pages/pages.hpp"
#include "seat/preparing.hpp"
#include "wording/choices/page_titles.hpp"
#include "wording/choices/reading_words.hpp"
#include "wording/document.hpp"
#include "wording/measure_words.hpp"
#include "wording/sentences.hpp"

#include <algorithm>
#include <optional>

namespace parley::seat::pages {
namespace {

/// What may be typed for a target: an id, or the numbers of two articles: "2-3", where there are several others after
/// whose they are: "east-2-3".
std::string target_word(const rules::View& view, const rules::MeasureTarget& target) {
    return core::match(
        target, [](rules::NoTarget) { return std::string{}; },
        [&](rules::ConstituencyId id) { return view.constituency(id).id; },
        [&](rules::PartyId party) { return view.scenario().at(party).id; },
        [&](const rules::ArticlePair& pair) {
            return (view.scenario().party_count() == 2 ? "" : view.scenario().at(pair.of).id + "-") +
                   std::to_string(view.scenario().text.at(pair.first).number) + "-" +
                   std::to_string(view.scenario().text.at(pair.second).number);
        });
}

/// Any order of the measure, so that the rule that closes it can say so; nothing where there is nobody to aim it at.
std::optional<rules::MeasureOrder> any_order(const rules::View& view, rules::MeasureId measure) {
    const rules::PartyId other(view.seat().index() == 0 ? 1 : 0);
    switch (view.scenario().measure(view.seat(), measure).target) {
    case scenario::Target::none:
        return rules::MeasureOrder{measure, rules::NoTarget{}};
    case scenario::Target::constituency:
        if (view.constituency_count() == 0)
            return std::nullopt;
        return rules::MeasureOrder{measure, rules::ConstituencyId(0)};
    case scenario::Target::party:
        return rules::MeasureOrder{measure, other};
    case scenario::Target::article_pair:
        if (view.scenario().text.articles.size() < 2)
            return std::nullopt;
        return rules::MeasureOrder{measure, rules::ArticlePair{other, rules::ArticleId(0), rules::ArticleId(1)}};
    }
    return std::nullopt;
}

class Measures {
  public:
    Measures(Page& page, const Sheet& sheet)
        : page_(page),
          sheet_(sheet),
          view_(sheet.view),
          filing_(filing_of(sheet.model, sheet.view)) {}

    void add_all() {
        for (std::size_t i = 0; i < view_.scenario().measures[view_.seat().index()].size(); ++i) {
            const rules::MeasureId measure(i);
            std::vector<rules::MeasureOrder> orders;
            for (const rules::MeasureOrder& order : sheet_.legal.measures)
                if (order.measure == measure)
                    orders.push_back(order);
            if (const auto any = any_order(view_, measure); any && orders.empty() && !page_.waiting)
                orders.push_back(*any);
            for (const rules::MeasureOrder& order : orders)
                add(order);
        }
    }

  private:
    void add(const rules::MeasureOrder& order) {
        const bool ordered = std::ranges::find(filing_.orders, order) != filing_.orders.end();
        const std::string target = target_word(view_, order.target);
        Choice choice =
            preparing(ChoiceGroup::measure,
                      view_.scenario().measure(view_.seat(), order.measure).id + (target.empty() ? "" : " " + target),
                      wording::order_words(view_, order), wording::measure_line(view_, order.measure),
                      ordered ? Intent{intent::DropMeasure{order}} : Intent{intent::OrderMeasure{order}});
        choice.chosen = ordered;
        if (!ordered)
            close_if_refused(choice, order);
        page_.choices.push_back(std::move(choice));
    }

    /// Closes the choice where the order cannot be added to the filing.
    void close_if_refused(Choice& choice, const rules::MeasureOrder& order) const {
        rules::FileMeasures tried = filing_;
        if (tried.orders.full()) {
            rules::Refusal full;
            full.code = rules::RefusalCode::too_many_measures;
            full.rule = rules::Rule::measure_count;
            full.measure = order.measure;
            full.number = static_cast<std::int32_t>(rules::measures_a_session);
            return sheet_.close(choice, full);
        }
        tried.orders.push_back(order);
        sheet_.close_if_forbidden(choice, tried);
    }

    Page& page_;
    const Sheet& sheet_;
    const rules::View& view_;
    const rules::FileMeasures filing_;
};

} // namespace

void capitals(Page& page, const Sheet& sheet) {
    const rules::FileMeasures filing = filing_of(sheet.model, sheet.view);
    const bool open = unlocked(sheet.model, sheet.view).measures;
    page.title = wording::capitals_title(sheet.view);
    page.sections.push_back({"", wording::dials(sheet.view)});
    page.prompt = wording::measures_prompt(sheet.view, filing);
    if (open)
        Measures(page, sheet).add_all();
    if (open && sheet.legal.gesture_due) {
        const wording::ChoiceWords words = wording::gesture_words(filing.carries_out_gesture);
        Choice gesture = preparing(ChoiceGroup::measure, "gesture", words.label, words.brings, intent::ToggleGesture{});
        rules::FileMeasures turned = filing;
        turned.carries_out_gesture = !turned.carries_out_gesture;
        sheet.close_if_forbidden(gesture, turned);
        gesture.chosen = filing.carries_out_gesture;
        page.choices.push_back(std::move(gesture));
    }
    if (!filing.orders.empty()) {
        const wording::ChoiceWords words = wording::drop_all_words();
        page.choices.push_back(
            preparing(ChoiceGroup::measure, "drop", words.label, words.brings, intent::DropAllMeasures{}));
    }
    const wording::ChoiceWords words = wording::file_orders_words(sheet.view, filing, !open);
    Choice file = acting(sheet, ChoiceGroup::go_on, "file", words.label, words.brings, filing);
    file.intent = intent::FileOrders{};
    page.choices.push_back(std::move(file));
}

} // namespace parley::seat::pages
