// What a table is called, and how far it is, for the class. Knows no layout.
#pragma once

#include "rules/phase.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace parley::wording {

[[nodiscard]] std::string table_name(std::uint32_t table);
[[nodiscard]] std::string table_and_side(std::uint32_t table, std::string_view side);
[[nodiscard]] std::string session_of(std::size_t session, std::size_t sessions);
/// "no agreement", "left the table" …
[[nodiscard]] std::string ending_in_short(const rules::Ending& how);
[[nodiscard]] std::string table_thinks();
[[nodiscard]] std::string table_late();
[[nodiscard]] std::string table_incident();
[[nodiscard]] std::string table_initialled();
[[nodiscard]] std::string table_plays();
[[nodiscard]] std::string the_computer();
[[nodiscard]] std::string nobody_yet();
[[nodiscard]] std::string team_names(const std::vector<std::string>& names);

} // namespace parley::wording
