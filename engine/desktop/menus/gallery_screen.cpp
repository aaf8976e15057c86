// The scenarios that there are: what each teaches and how large it is; of the one looked at, what it is about, who sits
// there, and what it rests on. A file with faults says which.
#include "core/plain_text.hpp"
#include "desktop/menus/choice_card.hpp"
#include "desktop/menus/menu_sheet.hpp"
#include "desktop/model/program.hpp"
#include "desktop/screens/pages.hpp"
#include "desktop/screens/screen_memory.hpp"
#include "wording/figures.hpp"
#include "wording/listing.hpp"
#include "wording/names.hpp"
#include "wording/pages/rooms.hpp"
#include "wording/phrase.hpp"
#include "wording/window/new_game_words.hpp"
#include "wording/window/title_words.hpp"

namespace parley::desktop::screens {
namespace {

std::size_t looked_at(const Frame& frame) {
    const std::size_t index = frame.memory.gallery_card.value_or(frame.program.fresh.scenario);
    return std::min(index, frame.program.library.size() - 1);
}

Choice card_of(const ScenarioCard& card) {
    Choice choice;
    if (!card.scenario) {
        choice.title = core::visible(card.path.filename().string());
        choice.note = wording::unplayable_note();
        choice.lines.push_back({wording::faults_counted(card.faults.size()), true});
        return choice;
    }
    const scenario::PublicScenario& open = card.scenario->open;
    choice.title = open.title;
    choice.note = wording::minutes_note(open.minutes);
    choice.lines.push_back({open.teaches});
    choice.lines.push_back({wording::extent(open), true});
    return choice;
}

void scenario_cards(const Frame& frame, ui::Stack& column) {
    const std::vector<ScenarioCard>& library = frame.program.library;
    for (std::size_t i = 0; i < library.size(); ++i) {
        Choice choice = card_of(library[i]);
        choice.chosen = i == looked_at(frame);
        if (!choice_card(column, "scenario/" + library[i].id, choice))
            continue;
        frame.memory.gallery_card = i;
        if (library[i].scenario && (i != frame.program.fresh.scenario || frame.program.fresh.seats.empty()))
            frame.want(intent::ChooseScenario{i});
    }
}

void faults(ui::Stack& column, const ScenarioCard& card) {
    ui::card(column, [&](ui::Stack& inside) {
        inside.title(core::visible(card.path.filename().string()), {}, ui::TextStyle::heading);
        inside.text(wording::faults_heading());
        for (const std::string& fault : card.faults) {
            inside.space(6);
            inside.text(fault, {.style = ui::TextStyle::small});
        }
    });
}

void about(ui::Stack& column, const scenario::PublicScenario& open) {
    ui::card(column, [&](ui::Stack& inside) {
        inside.title(open.title, {}, ui::TextStyle::title);
        prose_in(inside, open.summary, {.style = ui::TextStyle::document});
        inside.divider();
        inside.section(wording::what_it_teaches_heading());
        prose_in(inside, open.teaches);
        inside.divider();
        inside.section(wording::at_the_table_heading());
        for (const scenario::Party& party : open.parties)
            inside.fact(wording::raised(party.name), wording::head_and_capital(party));
        inside.divider();
        inside.section(wording::the_text_heading());
        inside.text(open.text.title, {.style = ui::TextStyle::document_bold});
        inside.space(2);
        prose_in(inside, wording::article_titles(open), {.ink = inside.ui().theme().quiet});
        inside.divider();
        inside.section(wording::the_calendar_heading());
        for (const scenario::Session& session : open.sessions) {
            inside.fact(wording::day_in_words(session.date), session.title);
            if (const std::string rooms = wording::rooms_at_once(open, session); !rooms.empty())
                prose_in(inside, rooms, {.ink = inside.ui().theme().quiet});
        }
        inside.divider();
        inside.section(wording::what_it_rests_on_heading());
        prose_in(inside, wording::grounds(open));
    });
}

} // namespace

void gallery_screen(const Frame& frame, const ui::Rect& area) {
    ui::Rect rest = area;
    plain_bar(frame, rest, wording::new_game_label(), wording::choose_scenario_line());
    if (frame.program.library.empty()) {
        ui::empty_state(frame.ui, rest, wording::no_scenario_found(), wording::where_scenarios_are());
        return;
    }
    ui::Rect sheet = menu_sheet(frame.ui, rest, 1180);
    const ui::Rect foot = cut_foot(frame.ui, sheet);
    const ScenarioCard& card = frame.program.library[looked_at(frame)];
    menu_columns(
        frame.ui, sheet, 0.42F, [&](ui::Stack& column) { scenario_cards(frame, column); },
        [&](ui::Stack& column) { card.scenario ? about(column, card.scenario->open) : faults(column, card); });
    const std::string refusal = card.scenario ? "" : wording::unplayable_refusal();
    if (draw_foot(frame.ui, foot, "choose seats", wording::choose_seat_label(), refusal)) {
        if (looked_at(frame) != frame.program.fresh.scenario)
            frame.want(intent::ChooseScenario{looked_at(frame)});
        frame.want(intent::GoTo{Screen::seats});
    }
}

} // namespace parley::desktop::screens
