#include "desktop/settings/key_bindings.hpp"

#include "wording/window/shortcut_words.hpp"

#include <algorithm>

namespace parley::desktop {
namespace {

using ui::Chord;
using ui::Key;

constexpr Chord control_and(Key key) { return {key, true, false, false}; }

bool can_meet(ShortcutPlace one, ShortcutPlace other) {
    return one == other || one == ShortcutPlace::anywhere || other == ShortcutPlace::anywhere;
}

} // namespace

const std::array<ShortcutSpec, shortcut_count>& shortcut_specs() {
    static const std::array<ShortcutSpec, shortcut_count> specs{{
        {Shortcut::full_screen,
         "full-screen",
         wording::shortcut_label("full-screen"),
         ShortcutPlace::anywhere,
         {Key::f11}},
        {Shortcut::mute, "mute", wording::shortcut_label("mute"), ShortcutPlace::anywhere, control_and(Key::m)},
        {Shortcut::larger, "larger", wording::shortcut_label("larger"), ShortcutPlace::anywhere,
         control_and(Key::plus)},
        {Shortcut::smaller, "smaller", wording::shortcut_label("smaller"), ShortcutPlace::anywhere,
         control_and(Key::minus)},
        {Shortcut::glossary, "glossary", wording::shortcut_label("glossary"), ShortcutPlace::anywhere, {Key::f1}},
        {Shortcut::settings, "settings", wording::shortcut_label("settings"), ShortcutPlace::anywhere, {Key::f10}},
        {Shortcut::reload, "reload", wording::shortcut_label("reload"), ShortcutPlace::anywhere, {Key::f5}},
        {Shortcut::quit, "quit", wording::shortcut_label("quit"), ShortcutPlace::anywhere, control_and(Key::q)},
        {Shortcut::propose, "propose", wording::shortcut_label("propose"), ShortcutPlace::game, {Key::p}},
        {Shortcut::answer, "answer", wording::shortcut_label("answer"), ShortcutPlace::game, {Key::a}},
        {Shortcut::speak, "speak", wording::shortcut_label("speak"), ShortcutPlace::game, {Key::s}},
        {Shortcut::initial, "initial", wording::shortcut_label("initial"), ShortcutPlace::game, {Key::i}},
        {Shortcut::accept, "accept", wording::shortcut_label("accept"), ShortcutPlace::game, {Key::y}},
        {Shortcut::pass, "pass", wording::shortcut_label("pass"), ShortcutPlace::game, {Key::x}},
        {Shortcut::take_back, "take-back", wording::shortcut_label("take-back"), ShortcutPlace::game,
         control_and(Key::z)},
        {Shortcut::briefing, "briefing", wording::shortcut_label("briefing"), ShortcutPlace::game, {Key::b}},
        {Shortcut::home, "home", wording::shortcut_label("home"), ShortcutPlace::game, {Key::h}},
        {Shortcut::mandate, "mandate", wording::shortcut_label("mandate"), ShortcutPlace::game, {Key::n}},
        {Shortcut::map, "map", wording::shortcut_label("map"), ShortcutPlace::game, {Key::m}},
        {Shortcut::timeline, "timeline", wording::shortcut_label("timeline"), ShortcutPlace::game, {Key::t}},
        {Shortcut::save, "save", wording::shortcut_label("save"), ShortcutPlace::game, control_and(Key::s)},
        {Shortcut::next_article,
         "next-article",
         wording::shortcut_label("next-article"),
         ShortcutPlace::game,
         {Key::right_bracket}},
        {Shortcut::previous_article,
         "previous-article",
         wording::shortcut_label("previous-article"),
         ShortcutPlace::game,
         {Key::left_bracket}},
        {Shortcut::step_forward,
         "step-forward",
         wording::shortcut_label("step-forward"),
         ShortcutPlace::replay,
         {Key::period}},
        {Shortcut::step_back, "step-back", wording::shortcut_label("step-back"), ShortcutPlace::replay, {Key::comma}},
        {Shortcut::to_start, "to-start", wording::shortcut_label("to-start"), ShortcutPlace::replay, {Key::home}},
        {Shortcut::to_end, "to-end", wording::shortcut_label("to-end"), ShortcutPlace::replay, {Key::end}},
    }};
    return specs;
}

const ShortcutSpec& spec_of(Shortcut shortcut) { return shortcut_specs()[static_cast<std::size_t>(shortcut)]; }

bool is_reserved(const Chord& chord) {
    constexpr std::array fixed{Key::tab,  Key::enter, Key::space, Key::escape,
                               Key::left, Key::right, Key::up,    Key::down};
    return std::ranges::find(fixed, chord.key) != fixed.end();
}

KeyBindings::KeyBindings() {
    for (const ShortcutSpec& spec : shortcut_specs())
        chords_[static_cast<std::size_t>(spec.shortcut)] = spec.preset;
}

std::optional<Shortcut> KeyBindings::shortcut_for(const Chord& chord, ShortcutPlace where) const {
    for (const ShortcutSpec& spec : shortcut_specs())
        if ((spec.where == where || spec.where == ShortcutPlace::anywhere) && this->chord(spec.shortcut) == chord)
            return spec.shortcut;
    return std::nullopt;
}

std::vector<Shortcut> KeyBindings::conflicts(Shortcut shortcut, const Chord& chord) const {
    std::vector<Shortcut> found;
    for (const ShortcutSpec& spec : shortcut_specs())
        if (spec.shortcut != shortcut && can_meet(spec.where, spec_of(shortcut).where) &&
            this->chord(spec.shortcut) == chord)
            found.push_back(spec.shortcut);
    return found;
}

bool KeyBindings::bind(Shortcut shortcut, const Chord& chord) {
    if (is_reserved(chord) || !conflicts(shortcut, chord).empty())
        return false;
    chords_[static_cast<std::size_t>(shortcut)] = chord;
    return true;
}

bool KeyBindings::exchange(Shortcut shortcut, const Chord& chord) {
    Chords changed = chords_;
    for (const Shortcut other : conflicts(shortcut, chord))
        changed[static_cast<std::size_t>(other)] = this->chord(shortcut);
    changed[static_cast<std::size_t>(shortcut)] = chord;
    const std::optional<KeyBindings> bindings = from(changed);
    if (bindings)
        *this = *bindings;
    return bindings.has_value();
}

std::optional<KeyBindings> KeyBindings::from(const Chords& chords) {
    KeyBindings bindings;
    bindings.chords_ = chords;
    for (const ShortcutSpec& spec : shortcut_specs()) {
        const Chord& chord = bindings.chord(spec.shortcut);
        if (is_reserved(chord) || !bindings.conflicts(spec.shortcut, chord).empty())
            return std::nullopt;
    }
    return bindings;
}

} // namespace parley::desktop
