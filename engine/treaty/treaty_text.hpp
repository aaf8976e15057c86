// The text under negotiation as its authors wrote it: articles, provisions, ladders of options, and who checks what.
// Knows nothing of what a party thinks of it (mandate.hpp) nor of where the talks stand (rolling_text.hpp).
#pragma once

#include "core/points.hpp"
#include "treaty/horizon.hpp"
#include "treaty/ids.hpp"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace parley::treaty {

/// What an option needs beside it: another provision at this option or a higher one.
struct Need {
    ProvisionId provision;
    OptionIndex at_least{};
    friend bool operator==(const Need&, const Need&) = default;
};

/// One wording of a provision.
struct Option {
    std::string label; // a few words for a ladder: "two visits a year"
    std::string
        clause; // the sentence in the text, at most 18 words; for option 0, what is said when nothing is undertaken
    std::vector<std::string> sources;
    std::vector<Need> needs{};         // in the same text; with those of the lower options
    std::vector<std::uint8_t> melts{}; // percent of its worth, by the session in which it is agreed; empty: all of it
};

/// How far an agreed option of `provision` lets breaches of another provision be seen, by option; thousandths.
struct Verifier {
    ProvisionId provision;
    std::array<core::PerMille, max_options> sees{};
    std::array<core::PerMille, max_options> fades{}; // lost of it with every period that passes, never below 0
};

/// How a promise counts before it is kept.
enum class Credit : std::uint8_t {
    at_face, // counts in full: lines that work or do not, forms, meetings
    by_trust // counts at 1 − (1 − trust)(1 − safeguard)
};

struct Provision {
    std::string id;
    std::string name;
    ArticleId article;
    PartySet obligors;                 // who is bound
    std::optional<ProvisionId> mirror; // the same undertaking by the other side
    Credit credit{};
    /// The safeguard is 1 − (1 − base) Π (1 − sees of each verifier): the share of breaches that would be seen.
    core::PerMille base_safeguard{};
    std::vector<Verifier> verifiers; // at most two, so that a factor spans at most three provisions
    std::uint8_t due{};              // the first period that it binds and pays in, from 0
    bool intrusive{};                // its cost is multiplied by a profile's price of intrusion
    std::vector<Option> options;     // [0] is the status quo
};

struct Article {
    std::string id;
    int number{};
    std::string title;
    std::vector<ProvisionId> provisions;
    PartySet must_agree{};    // without whose word it is not agreed, beside those it binds
    PartySet must_be_heard{}; // who has a say on it before it is agreed, and no veto
};

struct TreatyText {
    std::string title;
    std::vector<Article> articles;
    std::vector<Provision> provisions; // in the order of the articles
    Horizon horizon;
    std::optional<ProvisionId> form; // the provision that says declaration, annexes or treaty
    PartySet must_agree;             // who initials the text beside those it binds

    [[nodiscard]] const Provision& at(ProvisionId id) const { return provisions[id.index()]; }
    [[nodiscard]] const Article& at(ArticleId id) const { return articles[id.index()]; }
};

/// How far p credits each party's word, in percent (0–100); p's own entry is not read.
using CreditRow = std::array<std::int16_t, max_parties>;

/// How far p credits each party's word: while those govern who give it, and those who come after them.
struct Credits {
    CreditRow now{};
    CreditRow after{};

    Credits() = default;
    /// The same for whoever governs.
    Credits(const CreditRow& always) : now(always), after(always) {} // NOLINT: a row is the plain case
    Credits(const CreditRow& while_they_govern, const CreditRow& afterwards)
        : now(while_they_govern),
          after(afterwards) {}
    [[nodiscard]] std::int16_t operator[](std::size_t party) const { return now[party]; }
    friend bool operator==(const Credits&, const Credits&) = default;
};

/// Whether what a promise of the provision counts for is not the same in all periods: somebody leaves, or checks fade.
[[nodiscard]] bool changes_with_time(const TreatyText& text, ProvisionId provision);
/// How many periods the provision binds and pays in; at least 1.
[[nodiscard]] std::size_t periods_paid(const TreatyText& text, ProvisionId provision);

/// The share of breaches of `provision` that would be seen if `outcome` were agreed; thousandths. Where what checks it
/// fades, the mean over the periods that the provision binds in.
[[nodiscard]] core::PerMille safeguard(const TreatyText& text, ProvisionId provision, const Outcome& outcome);
/// The same as it stands in one period, counted from 0: d_j = max(0, d - fade * j) of each verifier.
[[nodiscard]] core::PerMille safeguard_in(const TreatyText& text, ProvisionId provision, const Outcome& outcome,
                                          std::size_t period);

} // namespace parley::treaty
