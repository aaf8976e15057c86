#include "wording/window/shortcut_words.hpp"

#include "wording/phrase.hpp"

#include <array>

namespace parley::wording {

namespace {

struct ShortcutWords {
    std::string_view name;
    std::string_view label;
};

constexpr std::array<ShortcutWords, 27> shortcut_words{{
    {"full-screen", "Full screen"},
    {"mute", "Sound on or off"},
    {"larger", "Everything larger"},
    {"smaller", "Everything smaller"},
    {"glossary", "Glossary"},
    {"settings", "Settings"},
    {"reload", "Reload the scenario"},
    {"quit", "Quit"},
    {"propose", "Propose"},
    {"answer", "Answer"},
    {"speak", "Speak"},
    {"initial", "Initial the text"},
    {"accept", "Accept the proposal"},
    {"pass", "Pass"},
    {"take-back", "Take back"},
    {"briefing", "Briefing"},
    {"home", "Home"},
    {"mandate", "Your instructions"},
    {"map", "Map"},
    {"timeline", "Timeline"},
    {"save", "Save as"},
    {"next-article", "Next article"},
    {"previous-article", "Previous article"},
    {"step-forward", "Step forward"},
    {"step-back", "Step back"},
    {"to-start", "To the start"},
    {"to-end", "To the end"},
}};

} // namespace

std::string_view shortcut_label(std::string_view name) {
    for (const ShortcutWords& words : shortcut_words)
        if (words.name == name)
            return words.label;
    return "";
}

std::string keys_place_heading(KeysPlace place) {
    switch (place) {
    case KeysPlace::anywhere:
        return "Anywhere";
    case KeysPlace::game:
        return "In a game";
    case KeysPlace::replay:
        return "In a replay";
    }
    return "";
}

std::string fixed_keys() { return "Tab, Enter, Space, Escape and the arrows always mean the same."; }
std::string rebind_tip() { return "Press to give it another key."; }
std::string preset_keys_label() { return "All keys as at first"; }
std::string keys_are_preset() { return "The keys are as they were at first."; }

std::string rebind_title(std::string_view label) { return phrase("A key for {label}", {{"label", in_quotes(label)}}); }

std::string press_new_key(std::string_view key) {
    return phrase("Press the new key, alone or with Ctrl, Shift or Alt. It is {key} now.", {{"key", std::string(key)}});
}

std::string key_is_fixed(std::string_view key) {
    return phrase("{key} always means the same and cannot be given away.", {{"key", std::string(key)}});
}

std::string key_belongs_to(std::string_view key, const std::vector<std::string>& labels) {
    std::vector<std::string> quoted;
    for (const std::string& label : labels)
        quoted.push_back(in_quotes(label));
    return phrase("{key} belongs to {labels}.", {{"key", std::string(key)}, {"labels", listed(quoted)}});
}

std::string exchange_keys_label() { return "Exchange the two"; }
std::string leave_key_label() { return "Leave it"; }

} // namespace parley::wording
