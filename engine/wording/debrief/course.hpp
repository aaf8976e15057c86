// The course of a game, for a debrief: the moments that mattered, the offers, the numbers that moved and why. For
// readers to whom every side's papers are open. Knows nothing of which moves are told, nor of how they are laid out.
#pragma once

#include "rules/event.hpp"
#include "wording/debrief/debrief_reader.hpp"
#include "wording/moments.hpp"

#include <string>
#include <variant>

namespace parley::wording {

/// A moment that mattered, in a few sentences.
[[nodiscard]] std::string moment_sentences(const MomentWords& moment);

[[nodiscard]] std::string no_offers();
/// What the figures of the offers are.
[[nodiscard]] std::string offers_note();
/// The titles of the columns of the table of offers.
struct OfferTitles {
    std::string session, by, given;
};
[[nodiscard]] OfferTitles offer_titles();
/// What an offer was worth to a party: "to you", "to Russia".
[[nodiscard]] std::string offer_worth_title(const DebriefReader& reader, rules::PartyId party);

/// The titles of the columns of the table of numbers.
struct NumberTitles {
    std::string session, tension, least_support, no_deal;
};
[[nodiscard]] NumberTitles number_titles();
/// The trust of one in another, by their capitals: "you → Moscow".
[[nodiscard]] std::string trust_title(const DebriefReader& reader, rules::PartyId in, rules::PartyId of);
/// What these columns are.
[[nodiscard]] std::string numbers_note();
[[nodiscard]] std::string moves_intro();

/// What changed around the table: locks and offices.
[[nodiscard]] std::string turns_intro();
/// "Session 4 (20 June): A lock opens: …"
[[nodiscard]] std::string turn_line(const DebriefReader& reader, MeetingNamed meeting, const rules::Event& event);
/// A lock that never opened, and what it waited for.
[[nodiscard]] std::string stayed_shut(const DebriefReader& reader, scenario::LockId lock);

/// A number that moved: tension, the trust of one in another, the support of a constituency.
struct TensionNamed {};
struct TrustNamed {
    rules::PartyId in, of;
};
struct SupportNamed {
    rules::PartyId party;
    rules::ConstituencyId constituency;
};
using NumberNamed = std::variant<TensionNamed, TrustNamed, SupportNamed>;

/// "Session 2 (12 January): tension 57 → 53: End a drill early, announced without a price."; "After session 2 …"
/// for what moved once the meeting was over (`afterwards`).
[[nodiscard]] std::string move_sentence(const DebriefReader& reader, MeetingNamed meeting, bool afterwards,
                                        const NumberNamed& number, int from, int to, const rules::Cause& cause);

} // namespace parley::wording
