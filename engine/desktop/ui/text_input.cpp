#include "desktop/ui/characters.hpp"
#include "desktop/ui/controls.hpp"
#include "desktop/ui/imgui_words.hpp"
#include "desktop/ui/ui_memory.hpp"

#include <cmath>

namespace parley::desktop::ui {
namespace {

/// The byte offset nearest to a distance from the text's start.
std::size_t place_at(const Face& face, std::string_view words, float x) {
    float used = 0;
    for (std::size_t at = 0; at < words.size();) {
        std::size_t next = at;
        static_cast<void>(next_character(words, next));
        const float wide = piece_width(face, words.substr(at, next - at));
        if (x < used + wide / 2)
            return at;
        used += wide;
        at = next;
    }
    return words.size();
}

/// Cut, copy and paste. Whether the chord was one of them.
bool clipboard(LineEditor& editor, const Chord& chord) {
    if (!chord.control || chord.alt)
        return false;
    if (chord.key == Key::c || chord.key == Key::x) {
        if (editor.selection_begin() != editor.selection_end())
            ImGui::SetClipboardText(editor.selected().c_str());
        if (chord.key == Key::x)
            editor.erase_selection();
        return true;
    }
    if (chord.key == Key::v) {
        if (const char* pasted = ImGui::GetClipboardText())
            editor.insert(pasted);
        return true;
    }
    return false;
}

/// What keys, letters and the pointer do to the text of the input that is being edited.
InputOutcome edit(Ui& ui, Id id, const Rect& inside, std::string& value) {
    InputOutcome outcome;
    Memory& memory = ui.memory();
    LineEditor& editor = memory.editor;
    const Face& face = ui.face(TextStyle::body);
    if (ui.focus_ring().held() == id && ui.input().pointer)
        editor.place_caret(place_at(face, editor.text(), ui.input().pointer->x - inside.x + memory.editor_shift),
                           !ui.input().left_pressed);
    if (const auto chord = ui.key_for(id)) {
        if (chord->key == Key::enter)
            outcome.entered = !ui.input().key->repeated;
        else if (!clipboard(editor, *chord))
            editor.press(*chord);
    }
    if (!ui.input().text.empty())
        editor.insert(ui.input().text);
    outcome.changed = editor.text() != value;
    value = editor.text();
    return outcome;
}

void draw_editing(Ui& ui, const Rect& inside) {
    Memory& memory = ui.memory();
    const LineEditor& editor = memory.editor;
    const Face& face = ui.face(TextStyle::body);
    const auto x_of = [&](std::size_t at) { return piece_width(face, std::string_view(editor.text()).substr(0, at)); };
    const float caret = x_of(editor.caret());
    memory.editor_shift = std::clamp(memory.editor_shift, caret - inside.width + ui.px(2), caret);
    memory.editor_shift = std::max(0.0F, memory.editor_shift);
    const float x = inside.x - memory.editor_shift;
    const float top = std::floor(inside.y + (inside.height - face.line_height) / 2);
    const float from = x_of(editor.selection_begin());
    const float to = x_of(editor.selection_end());
    ui.push_clip(inside);
    ui.fill({x + from, top, to - from, face.line_height}, ui.theme().chosen);
    if (piece_width(face, editor.text()) <= inside.width)
        text_line(ui, {x, top}, editor.text(), TextStyle::body, ui.theme().ink, inside);
    else // scrolled, not cut by mistake: no text of the record
        ui.draw_list().AddText(face.font, face.font->FontSize, {std::floor(x), std::floor(top + face.top)},
                               packed(ui.theme().ink), editor.text().c_str());
    ui.fill({std::floor(x + caret), top + 1, std::max(1.0F, ui.px(1.5F)), face.line_height - 2}, ui.theme().ink);
    ui.pop_clip();
}

} // namespace

InputOutcome text_input(Ui& ui, std::string_view name, const Rect& rect, std::string& value, const InputLook& look) {
    Rect field = rect;
    if (!look.label.empty()) {
        TextLook words;
        words.style = TextStyle::small;
        words.ink = ui.theme().quiet;
        text(ui, field.cut_top(ui.face(TextStyle::small).line_height), look.label, words);
        field.cut_top(ui.px(4));
    }
    ControlKeys keys;
    keys.text = true;
    const Id id = ui.id(name);
    const Hit hit = ui.interact(name, field, look.enabled, keys);
    const bool editing = look.enabled && ui.focus_ring().focused() == id;
    if (hit.hovered && look.enabled)
        ui.set_pointer(PointerShape::text);
    const Theme& theme = ui.theme();
    ui.fill(field, theme.paper, ui.px(radius_small));
    ui.outline(field,
               editing        ? theme.ink
               : look.enabled ? theme.edge
                              : theme.line,
               editing ? std::max(2.0F, ui.px(2)) : std::max(1.0F, ui.px(1)), ui.px(radius_small));
    const Rect inside = field.inset(ui.px(10), 0);
    InputOutcome outcome;
    if (editing) {
        Memory& memory = ui.memory();
        if (memory.editing != id || memory.editor.text() != value) {
            memory.editor = LineEditor(value, look.most_bytes);
            memory.editor_shift = 0;
            memory.editing = id;
        }
        outcome = edit(ui, id, inside, value);
        draw_editing(ui, inside);
    }
    if (!editing || value.empty()) {
        TextLook words;
        words.ink = value.empty() || !look.enabled ? theme.quiet : theme.ink;
        words.middle = true;
        words.shorten = true;
        words.typed = !value.empty();
        text(ui, inside, value.empty() ? look.hint : value, words);
    }
    if (hit.focused)
        ui.draw_focus(field, ui.px(radius_small));
    return outcome;
}

} // namespace parley::desktop::ui
