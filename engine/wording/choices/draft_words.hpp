// The rolling text and a draft over it, as somebody reads them who is drafting: how an article stands, what a rung of a
// ladder would bring, what a package is called. Reads the view alone. Knows no layout.
#pragma once

#include "rules/view.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace parley::wording {

/// How an article stands, for the reader.
enum class Standing : std::uint8_t {
    drafted,
    drafted_linked,
    agreed,
    exploratory,
    locked,
    off_the_agenda,
    in_their_proposal,
    in_brackets,
    not_tabled,
};
[[nodiscard]] std::string_view standing_words(Standing standing);
/// "refused: cost"
[[nodiscard]] std::string refused_words(rules::Reason reason);

/// "rolling text, Monday 10 January 2022"
[[nodiscard]] std::string rolling_text_of(std::string_view iso_day);
/// What counts where nobody has proposed anything.
[[nodiscard]] std::string_view no_undertaking();

/// What choosing a rung makes of the draft: "with it the whole is worth 12 to us (+3)"; `as_it_is` for the rung that is
/// drafted already.
[[nodiscard]] std::string rung_brings(core::Points whole, core::Points now, bool as_it_is);
/// The same in a few words, for a narrow column: "12 in all (+3)".
[[nodiscard]] std::string rung_brings_briefly(core::Points whole, core::Points now, bool as_it_is);

/// "Article 2 if Article 3", "Articles 2 and 3", "Article 2"; "" for nothing.
[[nodiscard]] std::string package_title(const scenario::PublicScenario& scenario, rules::ArticleSet articles,
                                        rules::ArticleSet linked);

/// What each article adds by itself, in whole points that make the sum with what they add by being together.
struct PartsInPoints {
    std::vector<std::int32_t> alone; // in the order given
    std::int32_t interplay{};        // what the sum has beyond its parts; 0 where they only add up
    std::int32_t together{};
};
/// `before` and `after` are the text without and with them all.
[[nodiscard]] PartsInPoints parts_in_points(std::span<const core::Points> alone, core::Points before,
                                            core::Points after);

} // namespace parley::wording
