// What the coach says: two advisers in a dozen words each, warnings before what cannot be undone, and the glossary line
// of the concept behind each. Knows nothing of how it is drawn.
#pragma once

#include "agents/coach/warning.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace parley::wording {

inline constexpr std::string_view general_name = "The general", diplomat_name = "The diplomat";

/// At most a dozen words. From the seat's own view: constituencies and measures have their names.
[[nodiscard]] std::string remark_words(const rules::View& view, const agents::Remark& remark);

/// One or two sentences that end without a question: "The text is worth 14 to us, and no agreement 19. …"
[[nodiscard]] std::string warning_words(const rules::View& view, const agents::Warning& warning);

/// "reservation value"
[[nodiscard]] std::string_view concept_name(agents::Concept taught);
/// What the two lines teach, a line each; one where both teach the same.
[[nodiscard]] std::vector<std::string_view> concept_lines(const agents::TwoAdvisers& advice);
/// "Reservation value: what no agreement is worth; sign nothing below it."
[[nodiscard]] std::string_view concept_line(agents::Concept taught);

} // namespace parley::wording
