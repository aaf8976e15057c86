// The gate for the text of a domain's files and for the names of its folder and files: what no screen, report or
// results file could show is refused here, by code point, before anything is made of it.
#pragma once

#include "scenario/read_domain.hpp"

namespace parley::scenario::importing {

/// Adds a fault, with its place, for the first character of the file that is no UTF-8 or that core::is_unsafe names,
/// written as it is or as an escape (`\u001b` in JSON, `&#27;` in XML). True when there is none. A byte order mark at
/// the beginning, and line ends of any system, are no faults.
[[nodiscard]] bool has_sound_text(const DomainFile& file, std::vector<DomainFault>& faults);

/// The same of the name of a domain (`what` is "folder") or of one of its files ("file"); neither line end nor tab may
/// stand in it.
[[nodiscard]] bool has_sound_name(std::string_view what, const std::string& name, std::vector<DomainFault>& faults);

} // namespace parley::scenario::importing
