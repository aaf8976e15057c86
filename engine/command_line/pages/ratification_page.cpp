#include "command_line/pages/ratification_page.hpp"

#include "command_line/composing/worth_bar.hpp"
#include "command_line/play/prompt.hpp"
#include "wording/names.hpp"

namespace parley::command_line {
namespace {

/// True when nobody at home who has a veto would use it.
bool passes_at_home(const rules::View& view) {
    for (std::size_t i = 0; i < view.constituency_count(); ++i) {
        const auto weighing = rules::weigh_known(view, rules::ConstituencyId(i), view.open().text.agreed);
        if (weighing && weighing->can_veto && weighing->support < weighing->threshold)
            return false;
    }
    return true;
}

} // namespace

void ratification_page(Sitting& sitting) {
    const rules::View view = sitting.view();
    const rules::LegalActions legal = rules::legal_actions(view);
    const treaty::Outcome& text = view.open().text.agreed;
    sitting.terminal.heading("Ratification: " + wording::capital_name(view.scenario(), view.seat()) +
                             " weighs the initialled text");
    sitting.terminal.say(worth_line(rules::utility_now(view).worth(text), rules::reservation_now(view)));
    sitting.hint(Beat::ratification);
    Menu menu;
    menu.name = "ratification";
    menu.about = "Your choice is sealed until every capital has filed.";
    std::vector<rules::FileRatification> filings;
    menu.choices.push_back({"submit", "Submit the text as it is", "every veto-holder votes", false});
    filings.push_back({rules::Submit{}});
    for (const rules::ConstituencyId to : legal.can_write_to) {
        menu.choices.push_back({"letter-" + view.constituency(to).id,
                                "Submit it with a side letter to " + view.constituency(to).name,
                                "raises its support; costs a little worth", false});
        filings.push_back({rules::WriteSideLetter{to}});
    }
    if (legal.can_return) {
        menu.choices.push_back({"return", "Go back to the table, once", "one extra session, at a price", false});
        filings.push_back({rules::ReturnToTable{}});
    }
    if (passes_at_home(view)) {
        menu.on_enter = 0;
        menu.enter_label = "submit it";
    }
    if (const std::optional<Answer> answer = choose(sitting, menu))
        sitting.act(filings[answer->choice]);
}

} // namespace parley::command_line
