// The papers that a class needs to play a scenario on paper, as files of HTML: who gets which is stated with each.
// Knows nothing of folders and printers.
#pragma once

#include "analysis/situation.hpp"
#include "report/paper.hpp"
#include "scenario/scenario.hpp"

#include <string>
#include <vector>

namespace parley::report {

struct HandoutsAsked {
    /// What each delegation is, for the guide; and its own paper is of this intention.
    analysis::Profiles dealt{};
    /// A paper for each intention that a delegation may have, instead.
    bool every_profile{};
    Paper paper{Paper::a4};
};

enum class Reader : std::uint8_t { everybody, one_seat, instructor };

struct Handout {
    std::string name; // of its file: "briefing.html"
    std::string html;
    Reader reader{};
};

/// In the order in which they are handed out, the guide last. What everybody gets is made from public papers alone, a
/// seat's paper from these and its own: nothing of another seat changes a byte of it.
[[nodiscard]] std::vector<Handout> handouts(const scenario::Scenario& scenario, const HandoutsAsked& asked);

/// Those for one kind of reader alone; the instructor's take longest.
[[nodiscard]] std::vector<Handout> handouts_for(const scenario::Scenario& scenario, const HandoutsAsked& asked,
                                                Reader reader);

/// Their names alone, without the work.
[[nodiscard]] std::vector<std::string> handout_names(const scenario::Scenario& scenario, const HandoutsAsked& asked);

} // namespace parley::report
