// Which elements and attributes the files of GENIUS have, and where. Knows no values.
#pragma once

#include "scenario/importing/file_faults.hpp"
#include "scenario/importing/xml_tree.hpp"

namespace parley::scenario::importing {

/// Tells every element, attribute and word below `top` that is not read: a warning, or an error where only capitals
/// keep it from being a known one. `top` is itself a known element. A profile has more forms than a domain.
void check_genius_forms(const XmlElement& top, bool is_profile, FileFaults& faults);

/// That `part` of `kind` in `within` is not read; once for all of the same name.
void tell_passed_over(const char* kind, const std::string& part, const std::string& within, core::TextPosition place,
                      FileFaults& faults);

} // namespace parley::scenario::importing
