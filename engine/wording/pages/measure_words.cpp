// What groups of measures are called, and at whom a measure is aimed.
#include "wording/measure_words.hpp"

#include "core/variant_match.hpp"
#include "wording/names.hpp"
#include "wording/phrase.hpp"

namespace parley::wording {

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
    return raised(target_in_text(view, target));
}

std::string target_in_text(const rules::View& view, const rules::MeasureTarget& target) {
    return core::match(
        target, [](rules::NoTarget) { return std::string{}; },
        [&](rules::ConstituencyId id) { return view.constituency(id).name; },
        [&](rules::PartyId party) { return party_name(view.scenario(), party); },
        [&](const rules::ArticlePair& pair) {
            return phrase("{first} or {second}, for {party}", {{"first", article_name(view.scenario(), pair.first)},
                                                               {"second", article_name(view.scenario(), pair.second)},
                                                               {"party", party_name(view.scenario(), pair.of)}});
        });
}

} // namespace parley::wording
