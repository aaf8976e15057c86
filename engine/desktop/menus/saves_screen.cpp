// The games that were kept, newest first, and a copy of the one at hand.
#include "desktop/menus/choice_card.hpp"
#include "desktop/menus/menu_sheet.hpp"
#include "wording/listing.hpp"

#include <array>
#include <ctime>

namespace parley::desktop::screens {
namespace {

/// "21 November 2026, 21:40", by the clock of this machine.
std::string written_at(std::chrono::sys_seconds when) {
    const std::time_t seconds = std::chrono::system_clock::to_time_t(when);
    std::tm parts{};
    if (localtime_r(&seconds, &parts) == nullptr)
        return {};
    static constexpr std::array<std::string_view, 12> months{"January",   "February", "March",    "April",
                                                             "May",       "June",     "July",     "August",
                                                             "September", "October",  "November", "December"};
    const auto two_digits = [](int number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    const auto month = static_cast<std::size_t>(parts.tm_mon);
    return std::to_string(parts.tm_mday) + " " + std::string(month < months.size() ? months[month] : "") + " " +
           std::to_string(1900 + parts.tm_year) + ", " + two_digits(parts.tm_hour) + ":" + two_digits(parts.tm_min);
}

Choice card_of_save(const game::SavedGame& save, bool at_hand) {
    Choice choice;
    choice.note = written_at(save.saved_at);
    const std::string peculiar = wording::peculiarity(save);
    if (save.problem) {
        choice.title = save.path.filename().string();
        choice.lines.push_back({peculiar, true});
        choice.refusal = peculiar;
        return choice;
    }
    choice.title = save.title;
    choice.lines.push_back({wording::standing(save)});
    choice.lines.push_back({wording::seated(save) + " · " + save.path.stem().string() +
                                (at_hand ? " · the game at hand" : "") + (peculiar.empty() ? "" : " · " + peculiar),
                            true});
    choice.chosen = at_hand;
    return choice;
}

void list_of_saves(const Frame& frame, ui::Stack& column) {
    const Program& program = frame.program;
    column.section("Kept games");
    if (program.saves.empty())
        column.text("No game has been kept yet. Every game is kept as it is played.",
                    {.style = ui::TextStyle::document_italic, .ink = frame.ui.theme().quiet});
    for (const game::SavedGame& save : program.saves) {
        const bool at_hand = program.sitting && program.sitting->desk.kept_in() == save.path;
        if (!choice_card(column, "load/" + save.path.stem().string(), card_of_save(save, at_hand)))
            continue;
        if (at_hand)
            frame.want(intent::GoTo{Screen::game});
        else
            frame.want(intent::LoadGame{save.path});
    }
}

void copy_of_game(const Frame& frame, ui::Stack& column) {
    ui::Ui& ui = frame.ui;
    column.section("The game at hand");
    column.text(frame.sitting().scenario().title, {.style = ui::TextStyle::lead});
    column.space(4);
    const auto kept = frame.sitting().desk.kept_in();
    column.text(kept ? "It is kept as “" + kept->stem().string() + "” at every step."
                     : "It is not being kept on the disk.",
                {.style = ui::TextStyle::small, .ink = ui.theme().quiet});
    column.space(16);
    ui::InputLook look;
    look.label = "Keep a copy as";
    look.hint = "a name";
    look.most_bytes = 80;
    const float label = ui.face(ui::TextStyle::small).line_height;
    const ui::Rect field = column.take(ui.px(ui::control_height) + label + ui.px(4));
    std::string& name = frame.memory.typed_name;
    const bool entered = ui::text_input(ui, "copy name", field, name, look).entered;
    column.space(12);
    ui::Rect row = column.row(ui::control_height);
    ui::ButtonLook button;
    button.kind = ui::ButtonKind::primary;
    button.refusal = name.empty() ? "Give the copy a name first." : "";
    const bool pressed = ui::button_right(ui, row, "save copy", "Keep a copy", button);
    if (pressed || (entered && !name.empty())) {
        frame.want(intent::SaveCopy{name});
        name.clear();
    }
}

} // namespace

void saves_screen(const Frame& frame, const ui::Rect& area) {
    ui::Rect rest = area;
    const auto folder = game::saves_directory();
    plain_bar(frame, rest, "Kept games", folder ? folder->string() : storage::sentence(folder.error()));
    if (!frame.program.sitting) {
        roomy_scroll(frame.ui, "saves", menu_sheet(frame.ui, rest, 760),
                     [&](ui::Stack& column) { list_of_saves(frame, column); });
        return;
    }
    menu_columns(
        frame.ui, menu_sheet(frame.ui, rest, 1080), 0.64F, [&](ui::Stack& column) { list_of_saves(frame, column); },
        [&](ui::Stack& column) { ui::card(column, [&](ui::Stack& inside) { copy_of_game(frame, inside); }); });
}

} // namespace parley::desktop::screens
