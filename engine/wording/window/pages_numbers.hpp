// The numbers of a game in its bar and in their receipts: captions, names, what they are now. Reads the view alone.
// Knows no layout.
#pragma once

#include "rules/view.hpp"

#include <string>
#include <string_view>

namespace parley::wording {

/// How a dial is named in the bar.
struct DialWords {
    std::string caption; // above: "Trust"
    std::string brief;   // the same where words are left out; the caption if empty
    std::string words;   // before the figure: "we in them"
};
[[nodiscard]] DialWords tension_dial();
[[nodiscard]] DialWords capital_dial();
/// Of the delegation with its own capital, where it was given instructions that it can go beyond.
[[nodiscard]] DialWords standing_dial();
/// Of the constituency whose support is least.
[[nodiscard]] DialWords home_dial(const rules::View& view, rules::ConstituencyId weakest);
/// Our trust in another party, and theirs in us. Of several others each is named.
[[nodiscard]] DialWords our_trust_dial(const scenario::PublicScenario& scenario, rules::PartyId them);
[[nodiscard]] DialWords their_trust_dial(const scenario::PublicScenario& scenario, rules::PartyId them);

// What a receipt is of.
enum class PlainNumber : std::uint8_t { tension, capital, leverage, standing, worth };
[[nodiscard]] std::string_view number_name(PlainNumber number);
/// "Our trust in Russia", "Russia's trust in us"
[[nodiscard]] std::string trust_name(const rules::View& view, rules::PartyId in, rules::PartyId of);
/// "Support: the allies"
[[nodiscard]] std::string support_name(const rules::View& view, rules::ConstituencyId constituency);
/// "Support 60"
[[nodiscard]] std::string support_now(int support);

/// The receipts that stand beside one another: trust both ways.
[[nodiscard]] std::string_view trust_tab(bool ours);

enum class ReceiptWord : std::uint8_t { now, has_not_moved, return_to_table, what_moved_it, close };
[[nodiscard]] std::string_view receipt_word(ReceiptWord what);
/// "Session 3"
[[nodiscard]] std::string receipt_session(std::size_t number);

} // namespace parley::wording
