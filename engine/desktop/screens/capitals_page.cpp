// Away from the table: up to two measures, filed under seal.
#include "desktop/model/sitting.hpp"
#include "desktop/screens/choice_controls.hpp"
#include "desktop/screens/measure_card.hpp"
#include "desktop/screens/page_sheet.hpp"
#include "desktop/screens/pages.hpp"
#include "desktop/screens/screen_memory.hpp"
#include "desktop/ui/bars.hpp"
#include "desktop/ui/metrics.hpp"
#include "seat/model.hpp"
#include "seat/page.hpp"
#include "seat/preparing.hpp"
#include "wording/choices/page_titles.hpp"
#include "wording/hints.hpp"
#include "wording/measure_words.hpp"
#include "wording/window/pages_words.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace parley::desktop::screens {
namespace {

using wording::Heading;
using wording::MainButton;

class CapitalsPage {
  public:
    explicit CapitalsPage(const Frame& frame)
        : frame_(frame),
          view_(frame.sitting().view()),
          filing_(seat::filing_of(frame.model(), view_)),
          open_(seat::unlocked(frame.model(), view_).measures),
          entries_(measure_entries(frame.page())) {
        for (const MeasureEntry& entry : entries_)
            if (std::ranges::find(kinds_, kind(entry)) == kinds_.end())
                kinds_.push_back(kind(entry));
        std::ranges::sort(kinds_);
    }

    void draw(const ui::Rect& area) {
        ui::Rect sheet = page_sheet(frame_.ui, area, open_ ? 1240 : prose_width);
        const bool nothing = filing_.orders.empty() && !filing_.carries_out_gesture;
        if (const seat::Choice* file = frame_.page().choice("file"))
            page_foot(frame_, sheet, *file,
                      wording::main_button(!open_    ? MainButton::to_the_table
                                           : nothing ? MainButton::file_nothing
                                                     : MainButton::file_orders));
        if (!open_) {
            ui::scroll(frame_.ui, "measures", sheet, [this](ui::Stack& stack) {
                heading(stack);
                prose(stack, wording::hint(wording::Hint::no_measures_yet), styled(ui::TextStyle::document));
            });
            return;
        }
        const bool beside = sheet.width >= frame_.ui.px(900);
        std::vector<PageColumn> columns;
        columns.push_back({"orders", 1, [this](ui::Stack& stack) { orders(stack); }});
        columns.push_back({"measures", 2, [this](ui::Stack& stack) { measures(stack); }});
        if (beside)
            std::swap(columns[0], columns[1]);
        page_columns(frame_, sheet, columns);
    }

  private:
    [[nodiscard]] scenario::MeasureKind kind(const MeasureEntry& entry) const {
        return view_.scenario().measure(view_.seat(), entry.measure).kind;
    }

    void heading(ui::Stack& stack) {
        stack.text(wording::capital_decides(view_), styled(ui::TextStyle::title));
        stack.space(4);
    }

    void measures(ui::Stack& stack) {
        heading(stack);
        std::vector<ui::Step> steps{ui::Step{.label = "All", .enabled = true, .tip = {}}};
        for (const scenario::MeasureKind each : kinds_)
            steps.push_back(ui::Step{.label = wording::kind_name(each), .enabled = true, .tip = {}});
        std::size_t& tab = frame_.memory.capitals_tab;
        tab = std::min(tab, kinds_.size());
        float used = 0;
        tab = ui::steps(frame_.ui, "kinds", stack.rest(), steps, tab, false, &used);
        stack.take(used);
        stack.space(ui::gutter / 2);
        for (std::size_t i = 0; i < kinds_.size(); ++i) {
            if (tab != 0 && tab != i + 1)
                continue;
            stack.space(4);
            if (tab == 0)
                stack.section(wording::kind_name(kinds_[i]));
            for (const MeasureEntry& entry : entries_)
                if (kind(entry) == kinds_[i])
                    measure_card(frame_, view_, stack, entry);
        }
    }

    void orders(ui::Stack& stack) {
        ui::Ui& ui = frame_.ui;
        int spent = 0;
        for (const rules::MeasureOrder& order : filing_.orders)
            spent += view_.scenario().measure(view_.seat(), order.measure).cost;
        stack.section(wording::heading(Heading::political_capital));
        const ui::Rect row = stack.row(20);
        ui::rounds(ui, {row.x, row.y + ui.px(4)}, view_.own().capital - spent, view_.scenario().most_capital,
                   ui.theme().ink);
        stack.text(wording::capital_left(view_, filing_), styled(ui::TextStyle::small, ui.theme().quiet));
        stack.space(ui::gutter);
        stack.section(wording::heading(Heading::orders));
        for (const MeasureEntry& entry : entries_)
            for (const seat::Choice* choice : entry.choices)
                if (choice->chosen)
                    ordered(stack, *choice);
        const std::size_t used = filing_.orders.size() + (filing_.carries_out_gesture ? 1 : 0);
        for (std::size_t i = used; i < rules::measures_a_session; ++i)
            free_place(stack);
        if (const seat::Choice* drop = frame_.page().choice("drop")) {
            const std::array buttons{ChoiceButton{.choice = drop, .kind = ui::ButtonKind::quiet, .small = true}};
            choice_buttons(frame_, stack, buttons);
            stack.space(ui::gutter / 2);
        }
        if (const seat::Choice* announced = frame_.page().choice("gesture"))
            gesture(stack, *announced);
        page_hint(frame_, stack, wording::hint(wording::Hint::capitals));
    }

    void ordered(ui::Stack& stack, const seat::Choice& choice) {
        const std::optional<rules::MeasureOrder> order = order_of(choice);
        if (!order)
            return;
        const scenario::Measure& measure = view_.scenario().measure(view_.seat(), order->measure);
        const ui::NameScope scope(frame_.ui, "ordered/" + measure.id);
        ui::card(
            stack,
            [&](ui::Stack& card) {
                card.text(wording::measure_words(view_, order->measure).name, styled(ui::TextStyle::strong));
                const std::string target = wording::target_words(view_, order->target);
                if (!target.empty())
                    card.text(target, styled(ui::TextStyle::small, frame_.ui.theme().quiet));
                card.space(6);
                const std::array buttons{
                    ChoiceButton{.choice = &choice,
                                 .label = std::string(wording::measure_button(wording::MeasureButton::take_off)),
                                 .small = true}};
                choice_buttons(frame_, card, buttons);
            },
            ui::CardKind::chosen);
        stack.space(ui::gutter / 2);
    }

    void free_place(ui::Stack& stack) {
        ui::card(
            stack,
            [this](ui::Stack& card) {
                card.text(wording::page_line(wording::PageLine::room_for_one_order),
                          styled(ui::TextStyle::body, frame_.ui.theme().quiet));
            },
            ui::CardKind::quiet);
        stack.space(ui::gutter / 2);
    }

    void gesture(ui::Stack& stack, const seat::Choice& choice) {
        stack.space(ui::gutter / 2);
        stack.section(wording::heading(Heading::announced_last_time));
        const auto& announced = view_.open().done[view_.seat().index()].gesture;
        if (announced)
            stack.text(wording::measure_words(view_, announced->measure).name, styled(ui::TextStyle::strong));
        ui::OptionRow look;
        look.radio = true;
        choice_row(frame_, stack, choice, std::move(look));
    }

    const Frame& frame_;
    const rules::View view_;
    const rules::FileMeasures filing_;
    const bool open_;
    const std::vector<MeasureEntry> entries_;
    std::vector<scenario::MeasureKind> kinds_;
};

} // namespace

void capitals_page(const Frame& frame, const ui::Rect& area) {
    if (!others_decide(frame, area))
        CapitalsPage(frame).draw(area);
}

} // namespace parley::desktop::screens
