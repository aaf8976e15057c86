// The gate for the text of a domain's files and for the names of its folder and files: what no screen, report or
// results file could show is refused here, by code point, before anything is made of it.
#pragma once

#include "scenario/read_domain.hpp"

#include <optional>

namespace parley::scenario::importing {

/// The first character of the file that is no UTF-8 or that core::is_unsafe names, written as it is or as an escape
/// (`\u001b` in JSON, `&#27;` in XML), with its place: `not_utf8` or `unsafe_character`. Nothing when there is none. A
/// byte order mark at the beginning, and line ends of any system, are no faults.
[[nodiscard]] std::optional<DomainFault> unsound_text(const DomainFile& file);

/// Adds a fault of such characters for the name of a domain (`what` is "folder") or of one of its files ("file");
/// neither line end nor tab may stand in it. True when there is none.
[[nodiscard]] bool has_sound_name(std::string_view what, const std::string& name, std::vector<DomainFault>& faults);

} // namespace parley::scenario::importing
