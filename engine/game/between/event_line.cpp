#include "game/between/event_line.hpp"

#include "core/plain_text.hpp"
#include "game/secrecy/curtain.hpp"
#include "game/step_codec.hpp"

#include <algorithm>
#include <boost/json/serialize.hpp>

namespace parley::game {

namespace {

namespace json = boost::json;

std::string without_blanks(std::string text) {
    text.erase(text.find_last_not_of(' ') + 1);
    return text;
}

/// The id that the line names, open or veiled; nothing where it is neither, or both.
std::optional<std::string> event_named(const json::object& value) {
    const json::value* open = value.if_contains("event");
    const json::value* sealed = value.if_contains("sealed");
    if (open == nullptr || sealed == nullptr || open->is_null() == sealed->is_null())
        return {};
    if (const json::string* id = open->if_string())
        return std::string(id->data(), id->size());
    const json::string* veil = sealed->if_string();
    const auto id = veil == nullptr ? std::nullopt : unveiled({veil->data(), veil->size()});
    return id ? std::optional(without_blanks(*id)) : std::nullopt;
}

} // namespace

std::string event_line(const scenario::Scenario& scenario, scenario::OccurrenceId event, std::uint64_t digest) {
    const scenario::Occurrence& occurrence = scenario.deck[event.index()];
    json::value open(nullptr), sealed(nullptr);
    if (occurrence.only_for)
        sealed = json::string(veiled(occurrence.id));
    else
        open = json::string(occurrence.id);
    const json::object line{
        {"BroughtIn", json::object{{"event", open}, {"sealed", sealed}, {"digest", digest_text(digest)}}}};
    return json::serialize(line) + "\n";
}

core::Result<EventOfLine, std::string> event_of_line(const scenario::Scenario& scenario, const json::object& value) {
    const auto wrong = [](std::string what) {
        return core::Result<EventOfLine, std::string>(boost::system::in_place_error, std::move(what));
    };
    if (value.size() != 3)
        return wrong("event, sealed, digest");
    const std::optional<std::string> id = event_named(value);
    if (!id)
        return wrong("event");
    const auto found = std::find_if(scenario.deck.begin(), scenario.deck.end(),
                                    [&](const scenario::Occurrence& each) { return each.id == *id; });
    if (found == scenario.deck.end() || value.at("event").is_null() != found->only_for.has_value())
        return wrong("event: " + core::visible(core::shortened(*id, 60)));
    const json::value* digest = value.if_contains("digest");
    const json::string* text = digest == nullptr ? nullptr : digest->if_string();
    const auto number = text == nullptr ? std::nullopt : digest_of_text({text->data(), text->size()});
    if (!number)
        return wrong("digest");
    return EventOfLine{scenario::OccurrenceId(static_cast<std::size_t>(found - scenario.deck.begin())), *number};
}

} // namespace parley::game
