// A measure in its parts, for faces that set them apart; the same things as `measure_line` in document.hpp says in one
// line. Reads the view alone. Knows no layout.
#pragma once

#include "rules/view.hpp"

#include <string>

namespace parley::wording {

struct MeasureWords {
    std::string name;
    std::string price;   // "costs 2, unannounced, and once only"; "free"
    std::string done;    // what is done, a sentence; may be empty
    std::string changes; // what it changes, a sentence; may be empty
};
[[nodiscard]] MeasureWords measure_words(const rules::View& view, rules::MeasureId measure);

/// "Consultations", "Gestures": a group of measures.
[[nodiscard]] std::string kind_name(scenario::MeasureKind kind);

/// At whom a measure is aimed: a constituency, a party, "Article 2 or Article 3, for Russia"; "" for no target.
[[nodiscard]] std::string target_words(const rules::View& view, const rules::MeasureTarget& target);
/// The same within a sentence.
[[nodiscard]] std::string target_in_text(const rules::View& view, const rules::MeasureTarget& target);

} // namespace parley::wording
