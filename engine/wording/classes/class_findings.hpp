// What a class report finds, in sentences: the judgement of the class and of each table, what was kept and broken, the
// moments worth telling, and how its figures are to be read. For readers to whom every side's papers are open. Knows
// nothing of how it is laid out.
#pragma once

#include "rules/action.hpp"
#include "rules/phase.hpp"
#include "scenario/scenario.hpp"

#include <optional>
#include <string>
#include <vector>

namespace parley::wording {

/// What tables came to of which the same is true; lists by party, empty for one that is not over.
struct TableCame {
    std::vector<std::uint32_t> numbers; // at least one
    std::optional<rules::Ending> how;
    std::vector<core::Points> worth, no_deal;
    double gain_captured{}; // 0–1, of a text that came into force
    std::size_t sessions{}; // begun
};
/// "Table 7 signed a text and kept it: 24 for the United States (no deal 20) and 34 for Russia (no deal 26); …."
/// "Tables 3, 7 and 12 ran out of sessions without a text."
[[nodiscard]] std::string table_judgement(const scenario::PublicScenario& scenario, const TableCame& table);

/// How many tables ended in which way.
struct ClassTally {
    std::size_t tables{}, finished{};
    std::size_t kept{};           // ran its course whole
    std::size_t broken{};         // partly suspended, or left
    std::size_t stopped{};        // a text that was initialled and did not come into force
    std::size_t better_without{}; // of kept and broken: somebody ended below its no-deal value
};
/// A trade that the Nash text has and few tables found.
struct TradeMissed {
    rules::ProvisionId provision;
    rules::OptionIndex option{};
    std::size_t reached{}, texts{};
};
/// One sentence.
[[nodiscard]] std::string class_judgement(const scenario::PublicScenario& scenario, const ClassTally& tally,
                                          const std::optional<TradeMissed>& missed);
/// Whether all tables had the same hidden intentions; `sets` how many there were; "" for 0, where no game is over.
[[nodiscard]] std::string instructions_words(std::size_t sets);
/// "15 tables, two not over; same instructions at all tables"
[[nodiscard]] std::string class_counts(std::size_t tables, std::size_t finished, std::size_t sets);
/// Numbers of tables whose games are not over; that the report opens what they may still play under. "" for none.
[[nodiscard]] std::string unfinished_tables(const std::vector<std::uint32_t>& numbers);
/// Numbers of tables that the report had to do without. "" for none.
[[nodiscard]] std::string tables_left_out(const std::vector<std::uint32_t>& numbers);

struct BreachTold {
    std::uint32_t table{};
    rules::PartyId by;
    rules::ProvisionId provision;
    rules::Conduct conduct{};
    std::size_t period{}; // from 0
    bool caught{}, cured{};
};
[[nodiscard]] std::string breach_sentence(const scenario::PublicScenario& scenario, const BreachTold& breach);
[[nodiscard]] std::string suspension_sentence(const scenario::PublicScenario& scenario, std::uint32_t table,
                                              rules::PartyId by, rules::ProvisionId provision, std::size_t period);
[[nodiscard]] std::string nothing_in_force();
[[nodiscard]] std::string nothing_broken();
[[nodiscard]] std::string kept_note();

/// Why a table is told, as a heading.
enum class TellingWhy : std::uint8_t { most_gained, most_lost, word_broken, turned_most };
[[nodiscard]] std::string telling_heading(std::uint32_t table, TellingWhy why);
/// What its greatest step was.
enum class TurnTold : std::uint8_t { agreed, reopened, refused_at_home, walked_out, collapsed };
struct TurnOfTable {
    TurnTold turn{};
    std::size_t session{}; // from 0
    bool extra{};
    rules::PartyId by;
    rules::ArticleSet articles;
    std::vector<core::Points> before, after; // by party
};
[[nodiscard]] std::string turn_sentence(const scenario::PublicScenario& scenario, const TurnOfTable& turn);

[[nodiscard]] std::string scores_note();
/// How the figures are to be read, a sentence or two each. `exact`: the frontier is; `names_trade`: the judgement
/// names a trade that was missed.
[[nodiscard]] std::vector<std::string> class_method(bool exact, bool names_trade);
/// After so many pictures of sets of instructions.
[[nodiscard]] std::string sets_not_drawn(std::size_t left);
/// Where a folder held games of several scenarios: how many reports follow; whether some have one title.
[[nodiscard]] std::string several_scenarios(std::size_t count, bool share_title);
[[nodiscard]] std::string class_foot(const scenario::PublicScenario& scenario);

} // namespace parley::wording
