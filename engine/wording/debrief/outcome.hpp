// What a game came to, for a debrief: the judgement in a sentence, the score, what the text was worth, what was left on
// the table. For readers to whom every side's papers are open. Knows nothing of how it is laid out.
#pragma once

#include "analysis/bargaining_points.hpp"
#include "analysis/improvement.hpp"
#include "game/score.hpp"
#include "rules/phase.hpp"
#include "wording/debrief/debrief_reader.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace parley::wording {

/// How the game ended and what the reader's side had of it, in one sentence. `mine` is the score of the reader's side.
[[nodiscard]] std::string judgement(const DebriefReader& reader, const rules::Ending& how, const game::Score& mine);
/// That the game was branched from another, and does not count.
[[nodiscard]] std::string rehearsal_note();

/// The titles of the table of the score: of its columns, then of its rows.
struct ScoreTitles {
    std::string points, of;
    std::string national, support, assessment, together;
};
[[nodiscard]] ScoreTitles score_titles();
/// What the points for national interest are made of.
[[nodiscard]] std::string score_note(const game::Score& mine);

/// One who held a seat: since when (nothing for the start), the roster's name of an agent, "" for a person.
struct HolderNamed {
    std::string agent;
    std::optional<MeetingNamed> since;
    bool after_the_talks{}; // since the text was with the capitals; `since` says nothing then
};
/// Who led a party's delegation, where it changed hands, and that its score is of all of them: "The Russian delegation
/// was led by a person at first, then by the computer (envoy) from session 2 (13 January) on; …"
[[nodiscard]] std::string holders_sentence(const DebriefReader& reader, rules::PartyId party,
                                           const std::vector<HolderNamed>& holders);

/// The titles of the columns of the table of worths.
struct WorthTitles {
    std::string no_deal, text, in_the_end, best, fair_share, nash;
};
[[nodiscard]] WorthTitles worth_titles();
/// What these columns are; without a text that was initialled, `text` is none of them.
[[nodiscard]] std::string worth_note(bool with_text);
/// That the figures of the frontier are approximate.
[[nodiscard]] std::string approximate_worths();

/// How much of the joint gain the initialled text captured, and how evenly.
[[nodiscard]] std::string joint_gain_sentence(const game::JointScore& joint);
/// What `party` could still have had at no cost to anybody. Requires: `left` is above 0.
[[nodiscard]] std::string left_sentence(const DebriefReader& reader, rules::PartyId party, core::Points left);
/// That the text stood on the frontier.
[[nodiscard]] std::string nothing_left();
/// The nearest text that was better for somebody and worse for nobody, against the worth of the one that was
/// initialled.
[[nodiscard]] std::string improvement_sentence(const DebriefReader& reader, const analysis::Improvement& improvement,
                                               const analysis::Worth& initialled);

/// What the lines of the bargaining zone show.
[[nodiscard]] std::string zone_intro();
enum class ZoneMoment : std::uint8_t { start, signature, all_believed };
/// "at the start: you 26 to 54, Russia 20 to 61", from no deal to the most in the zone. Without `found` nothing was in
/// it, or, where the search was not exact, nothing was found in it.
[[nodiscard]] std::string zone_line(const DebriefReader& reader, ZoneMoment when, const analysis::Worth& reservation,
                                    const std::optional<analysis::BargainingPoints>& found, bool exact);

/// "61 %" of 0.607.
[[nodiscard]] std::string percentage(double share);

} // namespace parley::wording
