#include "desktop/screens/papers.hpp"

#include "desktop/model/program.hpp"
#include "desktop/model/sitting.hpp"
#include "desktop/screens/paper_lines.hpp"
#include "desktop/screens/screen_memory.hpp"
#include "desktop/ui/controls.hpp"
#include "seat/model.hpp"
#include "wording/choices/notices.hpp"
#include "wording/document.hpp"
#include "wording/listing.hpp"
#include "wording/names.hpp"
#include "wording/window/pages_numbers.hpp"
#include "wording/window/pages_place.hpp"

namespace parley::desktop::screens {
namespace {

using wording::MenuWord;

constexpr float paper_width = 680;

struct MenuRow {
    std::string_view name; // of the control
    std::string label;
    std::string key;
    std::string refusal;
    std::string note;
};

std::string key_of(const Frame& frame, Shortcut shortcut) {
    return ui::name_of(frame.program.settings.keys.chord(shortcut));
}

bool menu_row(const Frame& frame, ui::Stack& column, const MenuRow& row) {
    ui::OptionRow look;
    look.label = row.label;
    look.note = row.note.empty() ? row.key : row.note;
    look.refusal = row.refusal;
    const ui::Rect place = column.take(
        std::max(ui::option_row_height(column.ui(), column.width(), look), column.ui().px(ui::control_height)));
    return ui::option_row(frame.ui, row.name, place, look);
}

/// What it leads to closes the menu.
void menu_dialog(const Frame& frame) {
    const Sitting& sitting = frame.sitting();
    const bool undoable = !sitting.waiting() && sitting.desk.game().undoable(sitting.seat) > 0;
    const bool curtain = sitting.page() == seat::PageKind::curtain;
    const std::string not_yet(curtain ? wording::sit_down_first() : std::string_view{});
    const auto leads_to = [&](Screen screen) {
        frame.memory.paper = Paper::none;
        frame.want(intent::GoTo{screen});
    };
    const ui::Filling rows = [&](ui::Stack& column) {
        const auto row = [&](std::string_view name, MenuWord label, std::string key, std::string refusal = {}) {
            return menu_row(frame, column,
                            {name, std::string(wording::menu_word(label)), std::move(key), std::move(refusal), {}});
        };
        if (row("menu/take-back", MenuWord::take_back, key_of(frame, Shortcut::take_back),
                std::string(undoable ? std::string_view{}
                                     : wording::notice(wording::NoticeOf::nothing_to_take_back)))) {
            frame.memory.paper = Paper::none;
            frame.want(intent::TakeBack{});
        }
        column.divider();
        if (row("menu/briefing", MenuWord::briefing, key_of(frame, Shortcut::briefing), not_yet))
            frame.memory.paper = Paper::briefing;
        if (row("menu/mandate", MenuWord::mandate, key_of(frame, Shortcut::mandate), not_yet))
            frame.memory.paper = Paper::mandate;
        if (seat::unlocked(sitting.model(), sitting.view()).home &&
            row("menu/home", MenuWord::home, key_of(frame, Shortcut::home), not_yet))
            frame.memory.paper = Paper::home;
        if (row("menu/facts", MenuWord::facts, ""))
            frame.memory.paper = Paper::facts;
        if (row("menu/history", MenuWord::history, key_of(frame, Shortcut::timeline), not_yet))
            leads_to(Screen::history);
        if (row("menu/glossary", MenuWord::glossary, key_of(frame, Shortcut::glossary)))
            leads_to(Screen::glossary);
        column.divider();
        if (row("menu/saves", MenuWord::saves, key_of(frame, Shortcut::save)))
            leads_to(Screen::saves);
        if (row("menu/reload", MenuWord::reload, key_of(frame, Shortcut::reload))) {
            frame.memory.paper = Paper::none;
            frame.want(intent::ReloadScenario{});
        }
        if (row("menu/settings", MenuWord::settings, key_of(frame, Shortcut::settings)))
            leads_to(Screen::settings);
        if (row("menu/leave", MenuWord::leave, "")) {
            frame.memory.paper = Paper::none;
            frame.want(intent::LeaveGame{});
        }
        column.space(8);
        column.text(wording::kept_line(sitting.desk.keeping(), sitting.desk.kept_in().has_value()),
                    {.style = ui::TextStyle::small, .ink = frame.ui.theme().quiet});
    };
    const bool open = ui::dialog(frame.ui, "menu dialog", sitting.scenario().title, 420, rows, [&](ui::Stack& column) {
        if (closing_row(column, "menu/close", wording::menu_word(MenuWord::close)))
            frame.memory.paper = Paper::none;
    });
    if (!open)
        frame.memory.paper = Paper::none;
}

void home_lines(const Frame& frame, ui::Stack& column) {
    const rules::View view = frame.sitting().view();
    for (const wording::HomeLine& line : wording::home(view)) {
        const seat::Number number{seat::Number::Kind::support, view.seat(), {}, line.constituency};
        const int support = view.own().support[line.constituency.index()];
        const ui::NameScope scope(frame.ui, line.name);
        ui::Rect row = column.row(ui::small_control_height);
        ui::ButtonLook look;
        look.small = true;
        look.tip = wording::receipt_word(wording::ReceiptWord::what_moved_it);
        if (ui::button_right(frame.ui, row, "home/receipt", wording::support_now(support), look)) {
            frame.memory.paper = Paper::none;
            frame.want(intent::OpenReceipt{number});
        }
        ui::text(frame.ui, row, line.name, {.style = ui::TextStyle::strong, .middle = true, .shorten = true});
        column.text(line.power, {.style = ui::TextStyle::small, .ink = frame.ui.theme().quiet});
        column.space(4);
        for (const std::string& said : line.says) {
            column.text(said, {.style = ui::TextStyle::document});
            column.space(2);
        }
        column.divider();
    }
}

void fact_lines(ui::Stack& column, const rules::View& view) {
    const std::vector<wording::RecordLine> lines = wording::record(view.scenario(), view.open());
    if (lines.empty())
        column.text(wording::no_record(), {.style = ui::TextStyle::document_italic});
    for (const wording::RecordLine& line : lines) {
        column.text(line.text, {.style = ui::TextStyle::document});
        if (!line.sources.empty())
            column.text(line.sources, {.style = ui::TextStyle::small, .ink = column.ui().theme().quiet});
        column.space(10);
    }
}

void paper_dialog(const Frame& frame, std::string_view name, const std::string& title, const ui::Filling& filling) {
    const bool open = ui::dialog(frame.ui, name, title, paper_width, filling, [&](ui::Stack& column) {
        if (closing_row(column, "paper/close", wording::menu_word(MenuWord::close)))
            frame.memory.paper = Paper::none;
    });
    if (!open)
        frame.memory.paper = Paper::none;
}

} // namespace

bool closing_row(ui::Stack& column, std::string_view name, std::string_view label) {
    ui::Rect row = column.row(ui::control_height);
    return ui::button_right(column.ui(), row, name, label);
}

void open_papers(const Frame& frame) {
    const Sitting& sitting = frame.sitting();
    switch (frame.memory.paper) {
    case Paper::none:
        return;
    case Paper::menu:
        return menu_dialog(frame);
    case Paper::briefing:
        return paper_dialog(frame, "briefing paper", std::string(wording::menu_word(MenuWord::briefing)),
                            [&](ui::Stack& column) { paper_lines(column, wording::briefing(sitting.view())); });
    case Paper::mandate:
        return paper_dialog(frame, "mandate paper", std::string(wording::menu_word(MenuWord::mandate)),
                            [&](ui::Stack& column) { paper_lines(column, wording::mandate(sitting.view())); });
    case Paper::home:
        return paper_dialog(frame, "home paper", wording::capital_name(sitting.scenario(), sitting.seat),
                            [&](ui::Stack& column) { home_lines(frame, column); });
    case Paper::facts:
        return paper_dialog(frame, "facts paper", std::string(wording::menu_word(MenuWord::facts)),
                            [&](ui::Stack& column) { fact_lines(column, sitting.view()); });
    }
}

} // namespace parley::desktop::screens
