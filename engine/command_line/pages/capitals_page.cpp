#include "command_line/pages/capitals_page.hpp"

#include "command_line/play/briefing_page.hpp"
#include "command_line/play/prompt.hpp"
#include "command_line/play/words.hpp"
#include "core/variant_match.hpp"
#include "wording/document.hpp"
#include "wording/names.hpp"
#include "wording/phrase.hpp"

#include <algorithm>
#include <set>

namespace parley::command_line {
namespace {

std::string target_words(const rules::View& view, const rules::MeasureTarget& target) {
    return core::match(
        target, [](rules::NoTarget) { return std::string{}; },
        [&](rules::ConstituencyId id) { return view.constituency(id).name; },
        [&](rules::PartyId party) { return wording::party_name(view.scenario(), party); },
        [&](const rules::ArticlePair& pair) {
            return wording::article_name(view.scenario(), pair.first) + " or " +
                   wording::article_name(view.scenario(), pair.second) + ", for " +
                   wording::party_name(view.scenario(), pair.of);
        });
}

/// What may be typed for a target: an id, or the numbers of two articles: "2-3".
std::string target_word(const rules::View& view, const rules::MeasureTarget& target) {
    return core::match(
        target, [](rules::NoTarget) { return std::string{}; },
        [&](rules::ConstituencyId id) { return view.constituency(id).id; },
        [&](rules::PartyId party) { return view.scenario().at(party).id; },
        [&](const rules::ArticlePair& pair) {
            return std::to_string(view.scenario().text.at(pair.first).number) + "-" +
                   std::to_string(view.scenario().text.at(pair.second).number);
        });
}

std::string order_words(const rules::View& view, const rules::MeasureOrder& order) {
    const std::string target = target_words(view, order.target);
    return view.scenario().measure(view.seat(), order.measure).name + (target.empty() ? "" : ": " + target);
}

class CapitalsPage {
  public:
    explicit CapitalsPage(Sitting& sitting)
        : sitting_(sitting),
          view_(sitting.view()),
          legal_(rules::legal_actions(view_)) {
        for (const rules::MeasureOrder& order : legal_.measures)
            if (std::ranges::find(measures_, order.measure) == measures_.end())
                measures_.push_back(order.measure);
        std::ranges::sort(measures_);
        std::set<std::string>& read = sitting_.measures_read[view_.seat()];
        read_before_ = read;
        for (const rules::MeasureId measure : measures_)
            read.insert(wording::measure_line(view_, measure));
        filing_.carries_out_gesture = legal_.gesture_due; // a word is kept unless its author says otherwise
    }

    void run() {
        sitting_.terminal.heading(session_line(view_) + ": " + wording::capital_name(view_.scenario(), view_.seat()) +
                                  " decides away from the table");
        sitting_.terminal.lines(wording::dials(view_));
        sitting_.hint(Beat::capitals);
        bool shown = false;
        while (!sitting_.left()) {
            const Menu menu = this->menu();
            const std::optional<Answer> answer = shown ? again(menu) : choose(sitting_, menu);
            shown = true;
            if (!answer)
                return;
            if (answer->choice < measures_.size())
                toggle(measures_[answer->choice], lowered(answer->rest));
            else if (choices_[answer->choice - measures_.size()] == "gesture")
                toggle_gesture();
            else if (choices_[answer->choice - measures_.size()] == "drop")
                filing_.orders = {};
            else if (sitting_.act(filing_))
                return;
        }
    }

  private:
    int spent() const {
        int cost = 0;
        for (const rules::MeasureOrder& order : filing_.orders)
            cost += view_.scenario().measure(view_.seat(), order.measure).cost;
        return cost;
    }

    /// After a change: what is ordered and what is left, without the whole list.
    std::optional<Answer> again(const Menu& menu) {
        const std::string orders = ordered_words();
        sitting_.terminal.say((orders.empty() ? "Nothing is ordered" : "Ordered: " + orders) + ". " + capital_left() +
                              ". Another number orders or drops a measure; ? lists them again.");
        return ask_again(sitting_, menu);
    }

    std::string ordered_words() const {
        std::vector<std::string> parts;
        for (const rules::MeasureOrder& order : filing_.orders)
            parts.push_back(order_words(view_, order));
        if (filing_.carries_out_gesture)
            parts.emplace_back("the announced gesture is carried out");
        return wording::joined(parts, "; ");
    }

    std::string capital_left() const {
        return std::to_string(view_.own().capital - spent()) + " of " + std::to_string(view_.own().capital) +
               " capital left";
    }

    Menu menu() {
        Menu menu;
        menu.name = "capital";
        menu.about = "Measures are filed under seal and happen when everybody has filed. Choose a measure to order it, "
                     "choose it again to drop it. A target may be named at once: consult allies.";
        const std::size_t places = rules::measures_a_session - (filing_.carries_out_gesture ? 1 : 0);
        menu.question = "Measures (" + std::to_string(places) + " at most; " + capital_left() + "):";
        for (const rules::MeasureId measure : measures_) {
            const std::string mark = ordered(measure) ? "[ordered] " : "", line = wording::measure_line(view_, measure);
            menu.choices.push_back(
                {view_.scenario().measure(view_.seat(), measure).id,
                 mark + (read_before_.contains(line) ? wording::measure_in_short(view_, measure) : line), mark + line,
                 orders_of(measure).front().target.index() != 0}); // a target may follow
        }
        if (!read_before_.empty())
            menu.question += " What is new or has changed is described; ? describes all.";
        choices_.clear();
        if (legal_.gesture_due)
            add(menu, "gesture",
                filing_.carries_out_gesture ? "Do not carry out the gesture announced last time"
                                            : "Carry out the gesture announced last time");
        if (!filing_.orders.empty())
            add(menu, "drop", "Order none of these after all");
        const std::string orders = ordered_words();
        add(menu, "file", orders.empty() ? "File nothing and keep the capital" : "File: " + orders);
        menu.on_enter = menu.choices.size() - 1;
        menu.enter_label = orders.empty() ? "file nothing" : "file these";
        return menu;
    }

    void add(Menu& menu, const std::string& word, const std::string& label) {
        choices_.push_back(word);
        menu.choices.push_back({word, label, "", false});
    }

    bool ordered(rules::MeasureId measure) const {
        return std::ranges::find(filing_.orders, measure, &rules::MeasureOrder::measure) != filing_.orders.end();
    }

    /// Orders the measure, or drops it where exactly this is ordered already.
    void toggle(rules::MeasureId measure, const std::string& target) {
        const std::optional<rules::MeasureOrder> order = aimed(measure, target);
        if (!order)
            return;
        for (std::size_t i = 0; i < filing_.orders.size(); ++i)
            if (filing_.orders[i] == *order)
                return filing_.orders.erase_at(i);
        if (filing_.orders.full())
            return sitting_.terminal.say("Two measures are ordered already; drop one first.");
        rules::FileMeasures tried = filing_;
        tried.orders.push_back(*order);
        if (sitting_.may(tried))
            filing_ = tried;
    }

    void toggle_gesture() {
        rules::FileMeasures tried = filing_;
        tried.carries_out_gesture = !tried.carries_out_gesture;
        if (sitting_.may(tried))
            filing_ = tried;
    }

    std::vector<rules::MeasureOrder> orders_of(rules::MeasureId measure) const {
        std::vector<rules::MeasureOrder> orders;
        for (const rules::MeasureOrder& order : legal_.measures)
            if (order.measure == measure)
                orders.push_back(order);
        return orders;
    }

    /// The order with its target: the only one, the one that `target` names, or the one that is chosen.
    std::optional<rules::MeasureOrder> aimed(rules::MeasureId measure, const std::string& target) {
        const std::vector<rules::MeasureOrder> orders = orders_of(measure);
        if (orders.size() == 1)
            return orders.front();
        for (const rules::MeasureOrder& order : orders)
            if (target == target_word(view_, order.target))
                return order;
        Menu menu;
        menu.name = "target";
        menu.question = view_.scenario().measure(view_.seat(), measure).name + ":";
        menu.can_go_back = true;
        for (const rules::MeasureOrder& order : orders)
            menu.choices.push_back({target_word(view_, order.target), target_words(view_, order.target), "", false});
        const std::optional<Answer> answer = choose(sitting_, menu);
        return answer ? std::optional(orders[answer->choice]) : std::nullopt;
    }

    Sitting& sitting_;
    const rules::View view_; // nothing moves before the filing
    const rules::LegalActions legal_;
    std::vector<rules::MeasureId> measures_;
    std::set<std::string> read_before_; // descriptions that the seat has read at an earlier session
    std::vector<std::string> choices_;  // words after the measures
    rules::FileMeasures filing_;
};

} // namespace

void capitals_page(Sitting& sitting) { CapitalsPage(sitting).run(); }

} // namespace parley::command_line
