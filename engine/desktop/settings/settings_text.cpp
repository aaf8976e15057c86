#include "desktop/settings/settings_text.hpp"

#include <boost/json.hpp>

#include <algorithm>
#include <limits>
#include <utility>

namespace parley::desktop {
namespace {

namespace json = boost::json;

/// Takes the values out of an object, noting each that is of the wrong kind.
class SettingsReader {
  public:
    SettingsReader(const json::object& object, std::string prefix, std::vector<std::string>& misread)
        : object_(object),
          prefix_(std::move(prefix)),
          misread_(misread) {}

    void read(std::string_view key, int& number) {
        take(key, [&](const json::value& value) {
            const auto* whole = value.if_int64();
            if (whole == nullptr || !std::in_range<int>(*whole))
                return false;
            number = static_cast<int>(*whole);
            return true;
        });
    }
    void read(std::string_view key, bool& flag) {
        take(key, [&](const json::value& value) {
            flag = value.is_bool() ? value.get_bool() : flag;
            return value.is_bool();
        });
    }
    void read(std::string_view key, std::string& text) {
        take(key, [&](const json::value& value) {
            if (!value.is_string() || value.get_string().size() > most_name_bytes)
                return false;
            text.assign(value.get_string().data(), value.get_string().size());
            return true;
        });
    }
    /// A text that must be among those that `convert` knows.
    template <class Value, class Convert>
    void read(std::string_view key, Value& into, Convert convert) {
        take(key, [&](const json::value& value) {
            const auto known = value.is_string() ? convert(std::string(value.get_string())) : std::nullopt;
            if (known)
                into = *known;
            return known.has_value();
        });
    }
    /// What lies below `key`; an empty object when there is nothing.
    SettingsReader below(std::string_view key) {
        const json::object* inner{};
        take(key, [&](const json::value& value) {
            inner = value.if_object();
            return inner != nullptr;
        });
        static const json::object nothing;
        return {inner == nullptr ? nothing : *inner, prefix_ + std::string(key) + ".", misread_};
    }
    void misread(std::string_view key) { misread_.push_back(prefix_ + std::string(key)); }

  private:
    template <class Use>
    void take(std::string_view key, Use use) {
        if (const json::value* value = object_.if_contains(json::string_view(key.data(), key.size()));
            value != nullptr && !use(*value))
            misread(key);
    }

    const json::object& object_;
    std::string prefix_;
    std::vector<std::string>& misread_;
};

void read_key_bindings(SettingsReader& reader, SettingsReader keys, KeyBindings& bindings) {
    KeyBindings::Chords chords{};
    for (const ShortcutSpec& spec : shortcut_specs()) {
        ui::Chord chord = spec.preset;
        keys.read(spec.name, chord, [](const std::string& name) { return ui::chord_named(name); });
        chords[static_cast<std::size_t>(spec.shortcut)] = chord;
    }
    if (const std::optional<KeyBindings> read = KeyBindings::from(chords))
        bindings = *read;
    else
        reader.misread("keys");
}

std::optional<json::object> settings_object(const std::string& text) {
    if (text.size() > most_settings_bytes)
        return std::nullopt;
    json::error_code error;
    json::parse_options options;
    options.max_depth = 8;
    json::value value = json::parse(text, error, {}, options);
    if (error || !value.is_object())
        return std::nullopt;
    return std::move(value.get_object());
}

/// The object below `key`, made if there is none.
json::object& object_below(json::object& object, std::string_view key) {
    json::value& value = object[json::string_view(key.data(), key.size())];
    return value.is_object() ? value.get_object() : value.emplace_object();
}

json::string json_text(std::string_view text) { return json::string(text.data(), text.size()); }

void lay_out_settings(const json::object& object, std::string& text, const std::string& indent) {
    text += '{';
    const char* separator = "\n";
    for (const auto& member : object) {
        text += separator + indent + "  " + json::serialize(json::value(member.key())) + ": ";
        if (const json::object* below = member.value().if_object())
            lay_out_settings(*below, text, indent + "  ");
        else
            text += json::serialize(member.value());
        separator = ",\n";
    }
    text += object.empty() ? "}" : "\n" + indent + "}";
}

} // namespace

std::optional<ReadSettings> read_settings(const std::string& text) {
    const std::optional<json::object> object = settings_object(text);
    if (!object)
        return std::nullopt;
    ReadSettings read;
    Settings& settings = read.settings;
    SettingsReader reader(*object, "", read.misread);
    reader.read("theme", settings.theme, [](const std::string& name) { return theme_named(name); });
    reader.read("scale", settings.scale_percent);
    reader.read("document-scale", settings.document_percent);
    reader.read("reduced-motion", settings.reduced_motion);
    reader.read("hints", settings.hints);
    reader.read("warnings", settings.warnings);
    reader.read("paper", settings.paper, [](const std::string& name) { return report::paper_named(name); });
    SettingsReader window = reader.below("window");
    window.read("width", settings.window.width);
    window.read("height", settings.window.height);
    window.read("full-screen", settings.window.full_screen);
    SettingsReader volumes = reader.below("volumes");
    volumes.read("master", settings.volumes.master);
    volumes.read("effects", settings.volumes.effects);
    volumes.read("signals", settings.volumes.signals);
    volumes.read("muted", settings.volumes.muted);
    SettingsReader last = reader.below("last");
    last.read("scenario", settings.last.scenario);
    last.read("seat", settings.last.seat);
    last.read("opponent", settings.last.opponent);
    last.read("strength", settings.last.strength);
    read_key_bindings(reader, reader.below("keys"), settings.keys);
    settings = bounded(settings);
    return read;
}

std::string write_settings(const Settings& settings, const std::string& before) {
    json::object object = settings_object(before).value_or(json::object());
    object["theme"] = json_text(name_of(settings.theme));
    object["scale"] = settings.scale_percent;
    object["document-scale"] = settings.document_percent;
    object["reduced-motion"] = settings.reduced_motion;
    object["hints"] = settings.hints;
    object["warnings"] = settings.warnings;
    if (settings.paper) // else the locale's, wherever the file is read
        object["paper"] = json_text(report::paper_name(*settings.paper));
    json::object& window = object_below(object, "window");
    window["width"] = settings.window.width;
    window["height"] = settings.window.height;
    window["full-screen"] = settings.window.full_screen;
    json::object& volumes = object_below(object, "volumes");
    volumes["master"] = settings.volumes.master;
    volumes["effects"] = settings.volumes.effects;
    volumes["signals"] = settings.volumes.signals;
    volumes["muted"] = settings.volumes.muted;
    json::object& last = object_below(object, "last");
    last["scenario"] = json_text(settings.last.scenario);
    last["seat"] = json_text(settings.last.seat);
    last["opponent"] = json_text(settings.last.opponent);
    last["strength"] = json_text(settings.last.strength);
    json::object& keys = object_below(object, "keys");
    for (const ShortcutSpec& spec : shortcut_specs())
        keys[json::string_view(spec.name.data(), spec.name.size())] =
            json_text(ui::name_of(settings.keys.chord(spec.shortcut)));
    std::string text;
    lay_out_settings(object, text, "");
    return text + '\n';
}

} // namespace parley::desktop
