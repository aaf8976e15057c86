// A package in one line: "2: m_us=2 m_ru=2 m_ver=1; 3: ex_ru=3 if; exploring". Read and written.
//
// Articles by number, provisions by id or by their number in the text ("2.1"), options by number; provisions that are
// not named stay as the draft begins. "if" in an article links it to the ones before it in a chain: "2: …; 3: … if" is
// "Article 2 if Article 3".
#pragma once

#include "command_line/complaint.hpp"
#include "core/result.hpp"
#include "rules/action.hpp"
#include "scenario/scenario.hpp"

#include <string_view>

namespace parley::command_line {

/// Reads a package over `start`, what each provision says where it is not named, in `tone` unless the line names
/// another; or says in one sentence what is wrong with the line.
[[nodiscard]] core::Result<rules::ProposePackage, Complaint> read_package(const scenario::PublicScenario& scenario,
                                                                          const treaty::Outcome& start,
                                                                          rules::Tone tone, std::string_view line);

/// The line that `read_package` reads back as the same proposal, whatever it starts from.
[[nodiscard]] std::string package_line(const scenario::PublicScenario& scenario, const rules::ProposePackage& proposal);

} // namespace parley::command_line
