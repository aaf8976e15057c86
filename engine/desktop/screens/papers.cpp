#include "desktop/screens/papers.hpp"

#include "desktop/ui/controls.hpp"
#include "wording/document.hpp"
#include "wording/listing.hpp"
#include "wording/names.hpp"

namespace parley::desktop::screens {
namespace {

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
    const bool curtain = sitting.page() == Page::curtain;
    const std::string not_yet = curtain ? "First the next delegation sits down." : "";
    const auto leads_to = [&](Screen screen) {
        frame.memory.paper = Paper::none;
        frame.want(intent::GoTo{screen});
    };
    const bool open = ui::dialog(frame.ui, "menu dialog", sitting.scenario().title, 420, [&](ui::Stack& column) {
        const auto row = [&](std::string_view name, std::string label, std::string key, std::string refusal = {}) {
            return menu_row(frame, column, {name, std::move(label), std::move(key), std::move(refusal), {}});
        };
        if (row("menu/take-back", "Take back the last step", key_of(frame, Shortcut::take_back),
                undoable ? ""
                         : "There is nothing to take back: somebody has acted since, or you have not acted yet.")) {
            frame.memory.paper = Paper::none;
            frame.want(intent::TakeBack{});
        }
        column.divider();
        if (row("menu/briefing", "Briefing", key_of(frame, Shortcut::briefing), not_yet))
            frame.memory.paper = Paper::briefing;
        if (row("menu/mandate", "Mandate", key_of(frame, Shortcut::mandate), not_yet))
            frame.memory.paper = Paper::mandate;
        if (unlocked(sitting).home && row("menu/home", "Home", key_of(frame, Shortcut::home), not_yet))
            frame.memory.paper = Paper::home;
        if (row("menu/facts", "Facts and sources", ""))
            frame.memory.paper = Paper::facts;
        if (row("menu/history", "History", key_of(frame, Shortcut::timeline), not_yet))
            leads_to(Screen::history);
        if (row("menu/glossary", "Glossary", key_of(frame, Shortcut::glossary)))
            leads_to(Screen::glossary);
        column.divider();
        if (row("menu/saves", "Save a copy, load", key_of(frame, Shortcut::save)))
            leads_to(Screen::saves);
        if (row("menu/settings", "Settings", key_of(frame, Shortcut::settings)))
            leads_to(Screen::settings);
        if (row("menu/leave", "Leave the table", ""))
            leads_to(Screen::title);
        column.space(8);
        column.text(sitting.desk.kept_in() ? "Every step is kept." : "This game is not being kept on the disk.",
                    {.style = ui::TextStyle::small, .ink = frame.ui.theme().quiet});
        if (closing_row(column, "menu/close", "Close"))
            frame.memory.paper = Paper::none;
    });
    if (!open)
        frame.memory.paper = Paper::none;
}

/// Lines as wording makes them: "" between parts, two blanks before what hangs under a line.
void paper_lines(ui::Stack& column, const std::vector<std::string>& lines) {
    bool heading = false;
    for (const std::string& line : lines) {
        const std::size_t blanks = std::min(line.find_first_not_of(' '), line.size());
        if (line.empty()) {
            column.space(10);
            heading = true;
            continue;
        }
        const float indent = column.ui().px(static_cast<float>(blanks) * 7);
        const bool strong = heading && line.back() == ':';
        const ui::Rect rect{column.x() + indent, column.top(), column.width() - indent, 0};
        column.take(ui::text(column.ui(), rect, std::string_view(line).substr(blanks),
                             {.style = strong ? ui::TextStyle::document_bold : ui::TextStyle::document}));
        column.space(4);
        heading = false;
    }
}

void home_lines(const Frame& frame, ui::Stack& column) {
    const rules::View view = frame.sitting().view();
    for (const wording::HomeLine& line : wording::home(view)) {
        const Number number{Number::Kind::support, view.seat(), {}, line.constituency};
        const int support = view.own().support[line.constituency.index()];
        const ui::NameScope scope(frame.ui, line.name);
        ui::Rect row = column.row(ui::small_control_height);
        ui::ButtonLook look;
        look.small = true;
        look.tip = "What moved it";
        if (ui::button_right(frame.ui, row, "home/receipt", "Support " + std::to_string(support), look)) {
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

void fact_lines(ui::Stack& column, const scenario::PublicScenario& scenario) {
    const std::vector<wording::RecordLine> lines = wording::record(scenario);
    if (lines.empty())
        column.text("The scenario's file gives no record.", {.style = ui::TextStyle::document_italic});
    for (const wording::RecordLine& line : lines) {
        column.text(line.text, {.style = ui::TextStyle::document});
        if (!line.sources.empty())
            column.text(line.sources, {.style = ui::TextStyle::small, .ink = column.ui().theme().quiet});
        column.space(10);
    }
}

void paper_dialog(const Frame& frame, std::string_view name, const std::string& title, const ui::Filling& filling) {
    const bool open = ui::dialog(frame.ui, name, title, paper_width, [&](ui::Stack& column) {
        filling(column);
        if (closing_row(column, "paper/close", "Close"))
            frame.memory.paper = Paper::none;
    });
    if (!open)
        frame.memory.paper = Paper::none;
}

} // namespace

bool closing_row(ui::Stack& column, std::string_view name, std::string_view label) {
    column.space(12);
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
        return paper_dialog(frame, "briefing paper", "Briefing",
                            [&](ui::Stack& column) { paper_lines(column, wording::briefing(sitting.view())); });
    case Paper::mandate:
        return paper_dialog(frame, "mandate paper", "Mandate",
                            [&](ui::Stack& column) { paper_lines(column, wording::mandate(sitting.view())); });
    case Paper::home:
        return paper_dialog(frame, "home paper", wording::capital_name(sitting.scenario(), sitting.seat),
                            [&](ui::Stack& column) { home_lines(frame, column); });
    case Paper::facts:
        return paper_dialog(frame, "facts paper", "Facts and sources",
                            [&](ui::Stack& column) { fact_lines(column, sitting.scenario()); });
    }
}

} // namespace parley::desktop::screens
