#include "command_line/pages/capitals_page.hpp"

#include "command_line/pages/page_menu.hpp"
#include "command_line/pages/show_page.hpp"
#include "command_line/play/words.hpp"
#include "seat/preparing.hpp"
#include "wording/choices/page_titles.hpp"
#include "wording/document.hpp"
#include "wording/terminal/play_words.hpp"

#include <algorithm>
#include <array>

namespace parley::command_line {
namespace {

/// A measure with its orders, one a target; a measure that cannot be ordered at all has one that says why.
struct MeasureRow {
    std::string word;
    std::vector<seat::Choice> orders;
};

std::string measure_word(const seat::Choice& choice) { return choice.word.substr(0, choice.word.find(' ')); }
std::string target_word(const seat::Choice& choice) {
    const std::size_t cut = choice.word.find(' ');
    return cut == std::string::npos ? "" : choice.word.substr(cut + 1);
}
const rules::MeasureOrder* order_of(const seat::Choice& choice) {
    if (const auto* order = std::get_if<seat::intent::OrderMeasure>(&choice.intent))
        return &order->order;
    const auto* drop = std::get_if<seat::intent::DropMeasure>(&choice.intent);
    return drop == nullptr ? nullptr : &drop->order;
}

class CapitalsPage {
  public:
    explicit CapitalsPage(Sitting& sitting) : sitting_(sitting), read_before_(sitting.measures_read[sitting.seat]) {}

    void run() {
        const std::uint64_t position = sitting_.model().position;
        const seat::Page first = sitting_.page();
        sitting_.terminal.heading(first.title);
        show_sections(sitting_.terminal, first);
        sitting_.hint(wording::Hint::capitals);
        bool shown = false;
        while (!sitting_.left() && sitting_.model().position == position) {
            const seat::Page page = sitting_.page();
            const Menu menu = this->menu(page);
            const std::optional<Answer> answer = shown ? again(menu) : choose(sitting_, menu);
            shown = true;
            if (answer && answer->line < rows_.size())
                toggle(rows_[answer->line], lowered(answer->rest));
            else if (answer)
                sitting_.want(others_[answer->line - rows_.size()].intent);
        }
    }

  private:
    [[nodiscard]] rules::FileMeasures filing() const { return seat::filing_of(sitting_.model(), sitting_.view()); }

    /// After a change: what is ordered and what is left, without the whole list.
    std::optional<Answer> again(const Menu& menu) {
        const rules::View view = sitting_.view();
        sitting_.terminal.say(
            wording::ordered_so_far(wording::orders_words(view, filing()), wording::capital_left(view, filing())));
        return ask_again(sitting_, menu);
    }

    void sort(const seat::Page& page) {
        rows_.clear();
        others_.clear();
        for (const seat::Choice& choice : page.choices) {
            if (order_of(choice) == nullptr) {
                others_.push_back(choice);
                continue;
            }
            const std::string word = measure_word(choice);
            if (rows_.empty() || rows_.back().word != word)
                rows_.push_back({word, {}});
            rows_.back().orders.push_back(choice);
        }
    }

    Menu menu(const seat::Page& page) {
        sort(page);
        Menu menu;
        menu.name = "capital";
        menu.about = wording::about_capitals();
        menu.question = page.prompt;
        if (!read_before_.empty())
            menu.question += " " + std::string(wording::new_ones_described());
        for (const MeasureRow& row : rows_)
            menu.lines.push_back(line(row));
        for (MenuLine& other : menu_lines(others_))
            menu.lines.push_back(std::move(other));
        menu.on_enter = menu.lines.size() - 1;
        const bool nothing = wording::orders_words(sitting_.view(), filing()).empty();
        menu.enter_label = nothing ? wording::file_nothing() : wording::file_these();
        return menu;
    }

    MenuLine line(const MeasureRow& row) {
        const rules::View view = sitting_.view();
        const rules::MeasureId measure = order_of(row.orders.front())->measure;
        const std::string full = wording::measure_line(view, measure);
        const bool ordered = std::ranges::any_of(row.orders, &seat::Choice::chosen);
        const auto marked = [&](const std::string& words) { return ordered ? wording::marked_ordered(words) : words; };
        MenuLine made{row.word, marked(read_before_.contains(full) ? wording::measure_in_short(view, measure) : full),
                      marked(full)};
        made.takes_rest = !target_word(row.orders.front()).empty();
        if (!ordered && std::ranges::none_of(row.orders, &seat::Choice::is_open)) {
            made.closed = row.orders.front().refusal;
            made.rule = row.orders.front().rule;
        } else {
            sitting_.measures_read[sitting_.seat].insert(full);
        }
        return made;
    }

    /// Orders the measure, or drops it where exactly this is ordered already.
    void toggle(const MeasureRow& row, const std::string& target) {
        if (const std::optional<seat::Choice> order = aimed(row, target)) {
            if (order->is_open())
                sitting_.want(order->intent);
            else
                sitting_.say_refusal(order->refusal, order->rule);
        }
    }

    /// The order with its target: the only one, the one that `target` names, or the one that is chosen.
    std::optional<seat::Choice> aimed(const MeasureRow& row, const std::string& target) {
        if (target.empty() && row.orders.size() == 1)
            return row.orders.front();
        std::vector<std::string> known;
        for (const seat::Choice& order : row.orders) {
            known.push_back(target_word(order));
            if (lowered(known.back()) == target)
                return order;
        }
        const rules::View view = sitting_.view();
        const std::string& name = view.scenario().measure(view.seat(), order_of(row.orders.front())->measure).name;
        if (!target.empty()) {
            sitting_.terminal.say(wording::unknown_target(name, target, known));
            return std::nullopt;
        }
        Menu menu;
        menu.name = "target";
        menu.question = wording::which_target(name);
        menu.can_go_back = true;
        for (std::size_t i = 0; i < row.orders.size(); ++i)
            menu.lines.push_back(
                {known[i], row.orders[i].label, "", false, row.orders[i].refusal, false, row.orders[i].rule});
        const std::optional<Answer> answer = choose(sitting_, menu);
        return answer ? std::optional(row.orders[answer->line]) : std::nullopt;
    }

    Sitting& sitting_;
    const std::set<std::string> read_before_; // descriptions that the seat has read at an earlier session
    std::vector<MeasureRow> rows_;
    std::vector<seat::Choice> others_;
};

} // namespace

void capitals_page(Sitting& sitting) { CapitalsPage(sitting).run(); }

} // namespace parley::command_line
