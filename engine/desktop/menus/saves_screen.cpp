// The games that were kept, newest first, and a copy of the one at hand.
#include "core/plain_text.hpp"
#include "desktop/menus/choice_card.hpp"
#include "desktop/menus/menu_sheet.hpp"
#include "desktop/model/program.hpp"
#include "desktop/model/sitting.hpp"
#include "desktop/screens/pages.hpp"
#include "desktop/screens/screen_memory.hpp"
#include "game/save_name.hpp"
#include "wording/listing.hpp"
#include "wording/window/pages_notices.hpp"
#include "wording/window/saves_words.hpp"

#include <chrono>
#include <ctime>
#include <utility>

namespace parley::desktop::screens {
namespace {

constexpr std::size_t longest_typed = 4096; // bytes; no file system takes as many in a name

/// By the clock of this machine.
std::string local_time_of(std::chrono::sys_seconds when) {
    const std::time_t seconds = std::chrono::system_clock::to_time_t(when);
    std::tm parts{};
    if (localtime_r(&seconds, &parts) == nullptr)
        return {};
    return wording::written_at(parts);
}

Choice card_of_save(const game::SavedGame& save, bool at_hand) {
    Choice choice;
    choice.note = local_time_of(save.saved_at);
    if (save.problem) {
        choice.title = core::visible(save.path.filename().string());
        choice.lines.push_back({wording::peculiarity(save), true});
        if (save.rescue.empty())
            choice.refusal = wording::peculiarity(save);
        else
            choice.lines.push_back({wording::go_on_from_copy(core::visible(save.rescue.stem().string()))});
        return choice;
    }
    choice.title = save.title;
    choice.lines.push_back({wording::standing(save)});
    choice.lines.push_back({wording::kept_game_line(save, at_hand), true});
    choice.chosen = at_hand;
    return choice;
}

void list_of_saves(const Frame& frame, ui::Stack& column) {
    const Program& program = frame.program;
    column.section(wording::kept_games_heading());
    if (program.saves.empty())
        column.text(wording::no_game_kept(), {.style = ui::TextStyle::document_italic, .ink = frame.ui.theme().quiet});
    for (const game::SavedGame& save : program.saves) {
        const bool at_hand = program.sitting && program.sitting->desk.kept_in() == save.path;
        if (!choice_card(column, "load/" + save.path.stem().string(), card_of_save(save, at_hand)))
            continue;
        if (at_hand)
            frame.want(intent::GoTo{Screen::game});
        else
            frame.want(intent::LoadGame{save.problem ? save.rescue : save.path});
    }
}

void copy_of_game(const Frame& frame, ui::Stack& column) {
    ui::Ui& ui = frame.ui;
    column.section(wording::game_at_hand_heading());
    column.text(frame.sitting().scenario().title, {.style = ui::TextStyle::lead});
    column.space(4);
    const seat::Sitting& desk = frame.sitting().desk;
    column.text(desk.keeping()   ? wording::kept_as(core::visible(desk.kept_in()->stem().string()))
                : desk.trouble() ? wording::step_not_saved(*desk.trouble())
                                 : wording::not_kept(),
                {.style = ui::TextStyle::small, .ink = ui.theme().quiet});
    column.space(16);
    ui::InputLook look;
    look.label = wording::copy_name_label();
    look.hint = wording::copy_name_hint();
    look.most_bytes = longest_typed; // what is too long for a file is refused with the limit, not cut
    const float label = ui.face(ui::TextStyle::small).line_height;
    const ui::Rect field = column.take(ui.px(ui::control_height) + label + ui.px(4));
    std::string& name = frame.memory.typed_name;
    if (std::exchange(frame.memory.copies_kept, frame.program.copies_kept) != frame.program.copies_kept)
        name.clear();
    const bool entered = ui::text_input(ui, "copy name", field, name, look).entered;
    column.space(12);
    ui::Rect row = column.row(ui::control_height);
    ui::ButtonLook button;
    button.kind = ui::ButtonKind::primary;
    const bool nameless = game::trimmed_name(name).empty();
    button.refusal = nameless ? wording::copy_without_name() : "";
    const bool pressed = ui::button_right(ui, row, "save copy", wording::keep_copy_label(), button);
    if (pressed || (entered && !nameless))
        frame.want(intent::SaveCopy{name});
}

} // namespace

void saves_screen(const Frame& frame, const ui::Rect& area) {
    ui::Rect rest = area;
    const auto folder = game::saves_directory();
    plain_bar(frame, rest, wording::kept_games_heading(),
              folder ? core::visible(folder->string()) : storage::sentence(folder.error()));
    if (!frame.program.sitting) {
        roomy_scroll(frame.ui, "saves", menu_sheet(frame.ui, rest, 760),
                     [&](ui::Stack& column) { list_of_saves(frame, column); });
        return;
    }
    const ui::Rect sheet = menu_sheet(frame.ui, rest, 1080);
    const ui::Filling list = [&](ui::Stack& column) { list_of_saves(frame, column); };
    const ui::Filling copy = [&](ui::Stack& column) {
        ui::card(column, [&](ui::Stack& inside) { copy_of_game(frame, inside); });
    };
    constexpr float beside_from = 860;
    const bool beside = sheet.width >= frame.ui.px(beside_from);
    // One below the other, the list comes last: it may be long.
    menu_columns(frame.ui, sheet, 0.64F, beside ? list : copy, beside ? copy : list, beside_from);
}

} // namespace parley::desktop::screens
