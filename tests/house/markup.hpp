// HTML in a string literal, and what of it a person reads. Knows no more of HTML than tags, attributes and which of
// these are shown or read out.
#pragma once

#include <string>
#include <string_view>

namespace parley::house {

/// `spelled` (as in a source: escapes and all) without its tags, but with the values of the attributes that a person
/// gets to read: alt, aria-label, label, placeholder, title and value. A literal may begin or end within a tag.
[[nodiscard]] std::string without_markup(std::string_view spelled);

} // namespace parley::house
