// What stands in the other charts of a debrief: worths, numbers, concessions, assessments; titles, and receipts for one
// mark. For readers to whom every side's papers are open. Knows nothing of how they are drawn.
#pragma once

#include "wording/debrief/debrief_reader.hpp"

#include <string>

namespace parley::wording {

/// A mark of a bar of worth, and what it stands for.
struct TickWords {
    std::string title, receipt;
};
/// "you, the United States", "Russia"
[[nodiscard]] std::string worth_bar_title(const DebriefReader& reader, rules::PartyId party);
[[nodiscard]] std::string no_deal_title();
[[nodiscard]] TickWords signature_tick();
[[nodiscard]] TickWords best_tick();

/// The titles of the chart of the numbers that moved: of its axis, of what comes after the last session, of its panels
/// and of the line of tension.
struct NumberLineTitles {
    std::string axis, afterwards;
    std::string tension_panel, trust_panel, support_panel;
    std::string tension;
};
[[nodiscard]] NumberLineTitles number_line_titles();
/// "you → Russia": how far the first credits the second.
[[nodiscard]] std::string trust_line_title(const DebriefReader& reader, rules::PartyId in, rules::PartyId of);

/// The titles of the chart of concessions: of its axis, and of a bar without a proposal before it.
struct ConcessionTitles {
    std::string axis, first_offer;
};
[[nodiscard]] ConcessionTitles concession_titles();
/// What a party gave of its own worth at a meeting.
[[nodiscard]] std::string concession_receipt(const DebriefReader& reader, MeetingNamed meeting, rules::PartyId party,
                                             core::Points given);
/// Its first offer, by what that was worth to itself.
[[nodiscard]] std::string first_offer_receipt(const DebriefReader& reader, MeetingNamed meeting, rules::PartyId party,
                                              core::Points worth);

/// The titles of the chart of assessments: of what was true, and of the row that everybody began with.
struct EstimateTitles {
    std::string in_truth, prior, prior_receipt;
};
[[nodiscard]] EstimateTitles estimate_titles();
/// Whether it counts towards the score.
[[nodiscard]] std::string assessment_receipt(bool counts);

} // namespace parley::wording
