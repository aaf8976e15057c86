// What stands in and below a debrief's picture of all possible texts. For readers to whom every side's papers are open.
// Knows nothing of how it is drawn.
#pragma once

#include "analysis/sums/worth.hpp"
#include "wording/debrief/debrief_reader.hpp"

#include <cstdint>
#include <optional>
#include <string>

namespace parley::wording {

/// The title of an axis: "worth to you", "worth to the United States".
[[nodiscard]] std::string worth_to(const DebriefReader& reader, rules::PartyId party);
/// "your no deal", "Russia's no deal"
[[nodiscard]] std::string no_deal_of(const DebriefReader& reader, rules::PartyId party);
/// "your offers", "Russia's offers"
[[nodiscard]] std::string offers_of(const DebriefReader& reader, rules::PartyId party);

/// An agreement of bargaining theory; both where they are one text.
enum class NamedText : std::uint8_t { nash, fair_share, both };
[[nodiscard]] std::string named_text(NamedText text);

// What is told of one point of the picture. `other` is the party of the second axis.
[[nodiscard]] std::string named_text_receipt(const DebriefReader& reader, NamedText text, rules::PartyId other,
                                             const analysis::Worth& worth);
/// "your text 26 / 31"
[[nodiscard]] std::string your_text(const DebriefReader& reader, rules::PartyId other, const analysis::Worth& worth);
[[nodiscard]] std::string your_text_receipt(const DebriefReader& reader, rules::PartyId other,
                                            const analysis::Worth& worth);
[[nodiscard]] std::string offer_receipt(const DebriefReader& reader, MeetingNamed meeting, rules::PartyId author,
                                        rules::PartyId other, const analysis::Worth& worth);

/// The title of the picture's card. With more than two parties it names the other one.
[[nodiscard]] std::string possible_texts_heading(const DebriefReader& reader, rules::PartyId other);
/// For readers who do not see it.
[[nodiscard]] std::string possible_texts_title(const DebriefReader& reader, rules::PartyId other);

/// What the picture shows of how much.
struct PossibleTextsSeen {
    std::optional<std::uint64_t> texts;   // how many there are; nothing when 2⁶³ or more
    std::optional<std::uint64_t> in_zone; // of these; nothing when it was not counted
    std::uint64_t dots{};
    bool all_shown{};    // the dots are all of the texts
    bool at_signature{}; // the worths are those at the trust of the signature, not of the start
    bool exact{true};    // the frontier
};
/// "There were about 29 billion texts that could have been signed, …" With how the picture's lines are to be read.
[[nodiscard]] std::string possible_texts_caption(const PossibleTextsSeen& seen);

} // namespace parley::wording
