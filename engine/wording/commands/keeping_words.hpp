// The table of what keeping and breaking come to, in words, and the warning of a check. Knows nothing of how it is set.
#pragma once

#include "analysis/keeping/keeping_table.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace parley::wording {

[[nodiscard]] std::string heading_of_keeping(const scenario::PublicScenario& scenario);
[[nodiscard]] std::string note_on_keeping();
/// Undertaking, profile, checking; the five ways; for the other, kept and broken.
[[nodiscard]] std::vector<std::string> columns_of_keeping();
/// "m_us 3": the provision and the number of its option.
[[nodiscard]] std::string undertaking_cell(const scenario::PublicScenario& scenario, const analysis::KeepingRow& row);
/// "!* 35 %": a mark where keeping does not pay, and one where it is checked halfway or better.
[[nodiscard]] std::string checking_cell(const analysis::KeepingRow& row);
/// How many rows there are, and in how many keeping pays: of all, and of those that are checked halfway or better.
[[nodiscard]] std::string keeping_summary(const std::vector<analysis::KeepingRow>& rows);
/// For machines: "keep", "hedge_once", "hedge_always", "break_once", "break_always".
[[nodiscard]] std::string_view faith_word(analysis::Faith faith);

/// `file: warning K001: …`
[[nodiscard]] std::string sentence(const scenario::PublicScenario& scenario, std::string_view file,
                                   const analysis::BreakablePromise& promise);

} // namespace parley::wording
