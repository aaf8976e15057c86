// The text under negotiation as its authors wrote it: articles, provisions, ladders of options, and who checks what.
// Knows nothing of what a party thinks of it (mandate.hpp) nor of where the talks stand (rolling_text.hpp).
#pragma once

#include "core/points.hpp"
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
    std::optional<ProvisionId> form;   // the provision that says declaration, annexes or treaty
    PartySet must_agree;               // who initials the text beside those it binds

    [[nodiscard]] const Provision& at(ProvisionId id) const { return provisions[id.index()]; }
    [[nodiscard]] const Article& at(ArticleId id) const { return articles[id.index()]; }
};

/// The options of every provision: a complete assignment. Provisions past the text's last one are 0.
using Outcome = std::array<OptionIndex, max_provisions>;

/// How far p credits each party's word, in percent (0–100); p's own entry is not read.
using CreditRow = std::array<std::int16_t, max_parties>;

/// The share of breaches of `provision` that would be seen if `outcome` were agreed; thousandths.
[[nodiscard]] core::PerMille safeguard(const TreatyText& text, ProvisionId provision, const Outcome& outcome);

} // namespace parley::treaty
