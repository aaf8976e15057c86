// The terms of all scenarios, those of the game at hand first.
#include "desktop/menus/menu_sheet.hpp"
#include "desktop/model/program.hpp"
#include "desktop/model/sitting.hpp"
#include "desktop/screens/pages.hpp"
#include "desktop/screens/screen_memory.hpp"
#include "game/game.hpp"
#include "wording/window/glossary_words.hpp"
#include "wording/window/title_words.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace parley::desktop::screens {
namespace {

using Terms = std::map<std::string, std::string>; // by term, in the order of the alphabet

std::string in_small_letters(std::string_view words) {
    std::string made(words);
    std::ranges::transform(made, made.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    });
    return made;
}

bool is_sought(const scenario::GlossaryTerm& term, const std::string& sought) {
    return in_small_letters(term.term).find(sought) != std::string::npos ||
           in_small_letters(term.meaning).find(sought) != std::string::npos;
}

void add_terms(const scenario::Scenario& scenario, const std::string& sought, const Terms& without, Terms& terms) {
    for (const scenario::GlossaryTerm& term : scenario.teaching.glossary)
        if (is_sought(term, sought) && !without.contains(term.term))
            terms.emplace(term.term, term.meaning);
}

void show_terms(ui::Stack& column, const Terms& terms) {
    ui::Ui& ui = column.ui();
    const bool beside = column.width() >= ui.px(560);
    const float left = std::floor(column.width() * 0.3F);
    const float gap = ui.px(ui::gutter);
    for (const auto& [term, meaning] : terms) {
        if (beside) {
            const float top = column.top();
            const float words = ui::text(ui, {column.x(), top, left, 0}, term, {.style = ui::TextStyle::document_bold});
            const float said = ui::text(ui, {column.x() + left + gap, top, column.width() - left - gap, 0}, meaning,
                                        {.style = ui::TextStyle::document});
            column.take(std::max(words, said));
        } else {
            column.text(term, {.style = ui::TextStyle::document_bold});
            column.text(meaning, {.style = ui::TextStyle::document});
        }
        column.divider();
    }
}

} // namespace

void glossary_screen(const Frame& frame, const ui::Rect& area) {
    ui::Ui& ui = frame.ui;
    ui::Rect rest = area;
    plain_bar(frame, rest, wording::glossary_label(), wording::glossary_line());
    const std::string sought = in_small_letters(frame.memory.glossary_search);
    Terms own;
    Terms others;
    if (frame.program.sitting)
        add_terms(frame.sitting().desk.game().scenario(), sought, {}, own);
    for (const ScenarioCard& card : frame.program.library)
        if (card.scenario)
            add_terms(*card.scenario, sought, own, others);

    ui::Rect sheet = menu_sheet(ui, rest, 900);
    ui::InputLook look;
    look.hint = wording::search_hint();
    ui::Rect field = sheet.cut_top(ui.px(ui::control_height));
    field.width = std::min(field.width, ui.px(360));
    (void)ui::text_input(ui, "search", field, frame.memory.glossary_search, look);
    sheet.cut_top(ui.px(ui::wide_gutter));
    if (own.empty() && others.empty()) {
        ui::empty_state(ui, sheet, sought.empty() ? wording::no_glossary() : wording::no_term_found());
        return;
    }
    roomy_scroll(ui, "terms", sheet, [&](ui::Stack& column) {
        if (!own.empty()) {
            column.section(frame.sitting().scenario().title);
            show_terms(column, own);
            column.space(12);
        }
        if (!own.empty() && !others.empty())
            column.section(wording::other_scenarios_heading());
        show_terms(column, others);
    });
}

} // namespace parley::desktop::screens
