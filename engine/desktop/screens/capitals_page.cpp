// Away from the table: up to two measures, filed under seal.
#include "desktop/screens/measure_card.hpp"
#include "desktop/screens/page_sheet.hpp"
#include "desktop/ui/bars.hpp"
#include "desktop/ui/metrics.hpp"
#include "rules/legal_actions.hpp"
#include "wording/figures.hpp"
#include "wording/hints.hpp"
#include "wording/measure_words.hpp"
#include "wording/names.hpp"

#include <algorithm>
#include <vector>

namespace parley::desktop::screens {
namespace {

class CapitalsPage {
  public:
    explicit CapitalsPage(const Frame& frame)
        : frame_(frame),
          view_(frame.sitting().view()),
          legal_(rules::legal_actions(view_)),
          filing_(filing_of(frame.sitting(), legal_)),
          open_(unlocked(frame.sitting()).measures),
          entries_(open_ ? measure_entries(view_, filing_) : std::vector<MeasureEntry>{}) {
        for (const MeasureEntry& entry : entries_)
            if (std::ranges::find(kinds_, kind(entry)) == kinds_.end())
                kinds_.push_back(kind(entry));
        std::ranges::sort(kinds_);
    }

    void draw(const ui::Rect& area) {
        ui::Rect sheet = page_sheet(frame_.ui, area, open_ ? 1240 : prose_width);
        const bool nothing = filing_.orders.empty() && !filing_.carries_out_gesture;
        if (page_foot(
                frame_, sheet,
                !open_ ? main_action("file", "To the table")
                       : main_action("file", nothing ? "File nothing" : "File under seal",
                                     nothing ? "What is not spent is kept." : "It happens when everybody has filed.")))
            frame_.want(intent::FileOrders{});
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
    static rules::FileMeasures filing_of(const Sitting& sitting, const rules::LegalActions& legal) {
        if (sitting.chair().filing_begun)
            return sitting.chair().filing;
        rules::FileMeasures filing;
        filing.carries_out_gesture = legal.gesture_due;
        return filing;
    }
    [[nodiscard]] scenario::MeasureKind kind(const MeasureEntry& entry) const {
        return view_.scenario().measure(view_.seat(), entry.measure).kind;
    }

    void heading(ui::Stack& stack) {
        stack.text(wording::capital_name(view_.scenario(), view_.seat()) + " decides", styled(ui::TextStyle::title));
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
        const int capital = view_.own().capital, left = capital - spent;
        stack.section("Political capital");
        const ui::Rect row = stack.row(20);
        ui::rounds(ui, {row.x, row.y + ui.px(4)}, left, view_.scenario().most_capital, ui.theme().ink);
        stack.text(std::to_string(left) + " of " + std::to_string(capital) + " left",
                   styled(ui::TextStyle::small, ui.theme().quiet));
        stack.space(ui::gutter);
        stack.section("Orders");
        for (const rules::MeasureOrder& order : filing_.orders)
            ordered(stack, order);
        const std::size_t used = filing_.orders.size() + (filing_.carries_out_gesture ? 1 : 0);
        for (std::size_t i = used; i < rules::measures_a_session; ++i)
            free_place(stack);
        if (legal_.gesture_due)
            gesture(stack);
        page_hint(frame_, stack, wording::hint(wording::Hint::capitals));
    }

    void ordered(ui::Stack& stack, const rules::MeasureOrder& order) {
        const scenario::Measure& measure = view_.scenario().measure(view_.seat(), order.measure);
        const ui::NameScope scope(frame_.ui, "ordered/" + measure.id);
        ui::card(
            stack,
            [&](ui::Stack& card) {
                card.text(wording::measure_words(view_, order.measure).name, styled(ui::TextStyle::strong));
                const std::string target = wording::target_words(view_, order.target);
                if (!target.empty())
                    card.text(target, styled(ui::TextStyle::small, frame_.ui.theme().quiet));
                card.space(6);
                ui::ButtonLook look;
                look.small = true;
                ui::Rect row = card.row(ui::small_control_height);
                if (ui::button_left(frame_.ui, row, "drop", "Take off", look))
                    frame_.want(intent::DropMeasure{order});
            },
            ui::CardKind::chosen);
        stack.space(ui::gutter / 2);
    }

    void free_place(ui::Stack& stack) {
        ui::card(
            stack,
            [this](ui::Stack& card) {
                card.text("Room for one more order", styled(ui::TextStyle::body, frame_.ui.theme().quiet));
            },
            ui::CardKind::quiet);
        stack.space(ui::gutter / 2);
    }

    void gesture(ui::Stack& stack) {
        stack.space(ui::gutter / 2);
        stack.section("Announced last time");
        const auto& announced = view_.open().done[view_.seat().index()].gesture;
        if (announced)
            stack.text(wording::measure_words(view_, announced->measure).name, styled(ui::TextStyle::strong));
        bool kept = filing_.carries_out_gesture;
        if (ui::toggle(frame_.ui, "gesture", stack.row(ui::control_height), "Carry it out", kept))
            frame_.want(intent::ToggleGesture{});
    }

    const Frame& frame_;
    const rules::View view_;
    const rules::LegalActions legal_;
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
