// The keys and what they do; each can be given another.
#include "desktop/menus/settings_tabs.hpp"
#include "desktop/model/program.hpp"
#include "desktop/screens/papers.hpp"
#include "desktop/screens/screen_memory.hpp"
#include "wording/window/shortcut_words.hpp"

namespace parley::desktop::screens {
namespace {

wording::KeysPlace spoken_place(ShortcutPlace place) {
    switch (place) {
    case ShortcutPlace::anywhere:
        return wording::KeysPlace::anywhere;
    case ShortcutPlace::game:
        return wording::KeysPlace::game;
    case ShortcutPlace::replay:
        return wording::KeysPlace::replay;
    }
    return {};
}

void shortcut_row(const Frame& frame, ui::Stack& column, const ShortcutSpec& spec) {
    const ui::Chord chord = frame.program.settings.keys.chord(spec.shortcut);
    ui::OptionRow row;
    row.label = std::string(spec.label);
    row.note = ui::name_of(chord);
    row.tip = wording::rebind_tip();
    const float high = std::max(frame.ui.px(ui::row_height), ui::option_row_height(frame.ui, column.width(), row));
    if (ui::option_row(frame.ui, "key/" + std::string(spec.name), column.take(high), row)) {
        frame.memory.binding = spec.shortcut;
        frame.memory.contested.reset();
    }
}

std::vector<std::string> labels_of(const std::vector<Shortcut>& shortcuts) {
    std::vector<std::string> labels;
    for (const Shortcut shortcut : shortcuts)
        labels.emplace_back(spec_of(shortcut).label);
    return labels;
}

/// Takes the chord that was pressed in this frame, if it can be had.
void take_chord(const Frame& frame, Shortcut shortcut) {
    const std::optional<ui::KeyPressed>& key = frame.ui.input().key;
    if (!key || key->repeated || key->chord == ui::Chord{ui::Key::escape})
        return;
    frame.ui.draw_again();
    KeyBindings keys = frame.program.settings.keys;
    if (!keys.bind(shortcut, key->chord)) {
        frame.memory.contested = key->chord;
        return;
    }
    change_settings(frame, [&](Settings& s) { s.keys = keys; });
    frame.memory.binding.reset();
}

void exchange_keys(const Frame& frame, Shortcut shortcut, const ui::Chord& chord) {
    KeyBindings keys = frame.program.settings.keys;
    if (keys.exchange(shortcut, chord)) {
        change_settings(frame, [&](Settings& s) { s.keys = keys; });
        frame.memory.binding.reset();
    }
}

void contested_lines(const Frame& frame, ui::Stack& column, Shortcut shortcut, const ui::Chord& chord) {
    column.space(12);
    if (is_reserved(chord)) {
        column.text(wording::key_is_fixed(ui::name_of(chord)));
        return;
    }
    const std::vector<Shortcut> others = frame.program.settings.keys.conflicts(shortcut, chord);
    column.text(wording::key_belongs_to(ui::name_of(chord), labels_of(others)));
    KeyBindings tried = frame.program.settings.keys;
    if (others.size() != 1 || !tried.exchange(shortcut, chord))
        return;
    column.space(12);
    ui::Rect row = column.row(ui::control_height);
    if (ui::button_left(frame.ui, row, "binding/exchange", wording::exchange_keys_label()))
        exchange_keys(frame, shortcut, chord);
}

} // namespace

void keys_tab(const Frame& frame, ui::Stack& column) {
    column.text(wording::fixed_keys(), {.style = ui::TextStyle::small, .ink = frame.ui.theme().quiet});
    std::optional<ShortcutPlace> place;
    for (const ShortcutSpec& spec : shortcut_specs()) {
        if (place != spec.where) {
            place = spec.where;
            column.space(ui::gutter);
            column.section(wording::keys_place_heading(spoken_place(spec.where)));
        }
        shortcut_row(frame, column, spec);
    }
    column.space(ui::gutter);
    ui::Rect row = column.row(ui::control_height);
    ui::ButtonLook look;
    look.refusal = frame.program.settings.keys == KeyBindings() ? wording::keys_are_preset() : "";
    if (ui::button_right(frame.ui, row, "keys/presets", wording::preset_keys_label(), look))
        change_settings(frame, [](Settings& s) { s.keys = KeyBindings(); });
}

void binding_dialog(const Frame& frame) {
    const Shortcut shortcut = *frame.memory.binding;
    const std::string title = wording::rebind_title(spec_of(shortcut).label);
    const ui::Filling words = [&](ui::Stack& column) {
        column.text(wording::press_new_key(ui::name_of(frame.program.settings.keys.chord(shortcut))));
        if (frame.memory.contested)
            contested_lines(frame, column, shortcut, *frame.memory.contested);
    };
    const bool open = ui::dialog(frame.ui, "binding", title, 460, words, [&](ui::Stack& column) {
        if (closing_row(column, "binding/cancel", wording::leave_key_label()))
            frame.memory.binding.reset();
    });
    if (!open)
        frame.memory.binding.reset();
    else if (frame.memory.binding && frame.ui.focus_ring().top_layer() > 0 && !frame.ui.focus_ring().used_key())
        take_chord(frame, shortcut);
}

} // namespace parley::desktop::screens
