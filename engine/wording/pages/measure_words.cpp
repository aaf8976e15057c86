#include "wording/measure_words.hpp"

#include "core/variant_match.hpp"
#include "wording/document.hpp"
#include "wording/names.hpp"
#include "wording/phrase.hpp"

#include <string_view>

namespace parley::wording {
namespace {

/// Takes `front` and the blanks after it off the text, where it begins with it.
bool take_off(std::string_view& text, std::string_view front) {
    if (front.empty() || !text.starts_with(front))
        return false;
    text.remove_prefix(front.size());
    while (text.starts_with(' '))
        text.remove_prefix(1);
    return true;
}

} // namespace

MeasureWords measure_words(const rules::View& view, rules::MeasureId id) {
    const scenario::Measure& measure = view.scenario().measure(view.seat(), id);
    const std::string line = measure_line(view, id); // “Name (costs 2). What is done. What it changes.”
    std::string_view rest = line;
    MeasureWords words;
    words.name = raised(measure_name(view.scenario(), view.seat(), id));
    if (const std::size_t close = rest.find(")."); close != std::string_view::npos) {
        const std::string_view head = rest.substr(0, close);
        words.price = std::string(head.substr(head.rfind('(') + 1));
        take_off(rest, rest.substr(0, close + 2));
    }
    words.done = measure.text.empty() ? "" : ended(measure.text);
    take_off(rest, words.done);
    words.changes = std::string(rest);
    return words;
}

std::string kind_name(scenario::MeasureKind kind) {
    switch (kind) {
    case scenario::MeasureKind::consultation:
        return "Consultations";
    case scenario::MeasureKind::gesture:
        return "Gestures";
    case scenario::MeasureKind::pressure:
        return "Pressure";
    case scenario::MeasureKind::deployment:
        return "Deployments";
    case scenario::MeasureKind::exercise:
        return "Exercises";
    case scenario::MeasureKind::sanction:
        return "Sanctions";
    case scenario::MeasureKind::intelligence:
        return "Intelligence";
    case scenario::MeasureKind::statement:
        return "Statements";
    }
    return {};
}

std::string target_words(const rules::View& view, const rules::MeasureTarget& target) {
    return core::match(
        target, [](rules::NoTarget) { return std::string{}; },
        [&](rules::ConstituencyId id) { return raised(view.constituency(id).name); },
        [&](rules::PartyId party) { return raised(party_name(view.scenario(), party)); },
        [&](const rules::ArticlePair& pair) {
            return phrase("{first} or {second}, for {party}", {{"first", article_name(view.scenario(), pair.first)},
                                                               {"second", article_name(view.scenario(), pair.second)},
                                                               {"party", party_name(view.scenario(), pair.of)}});
        });
}

} // namespace parley::wording
