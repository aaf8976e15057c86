// What a veto-holder at home says of an article that its delegation brings back from a personal forum: own it, own it
// if one thing is changed, or disown it. Integers, no draw. Knows no turn.
#pragma once

#include "rules/authority/standing.hpp"
#include "rules/state.hpp"
#include "rules/weighing.hpp"

namespace parley::rules {

enum class Verdict : std::uint8_t { owns, owns_if, disowns };

struct Ownership {
    std::int16_t support{}; // what it was decided by
    Verdict verdict{};
    ProvisionId asks;    // for `owns_if`: the provision that it minds most
    OptionIndex wants{}; // and the rung, one from the reported one, at which it would own the article
    friend bool operator==(const Ownership&, const Ownership&) = default;
};

/// What is asked of one veto-holder. `support` is the support as it is before the text.
struct Asked {
    int support{};
    bool beforehand{}; // consulted before the report came
    int standing{};    // of its delegation
    Idea idea{Idea::joint};
};

/// Support + its concerns in the article − 10 where it was not asked before + 2 · (standing − 3) + 6 for an idea of the
/// others'; 50 owns, 44 owns if, less disowns. One with nothing to ask for owns from 44 on.
[[nodiscard]] Ownership take_ownership(const scenario::Constituency& constituency, const treaty::TreatyText& text,
                                       ArticleId article, const treaty::Outcome& outcome, const Asked& asked);

/// True when the constituency can stop a text with `outcome`.
[[nodiscard]] bool holds_veto(const scenario::Constituency& constituency, const treaty::Outcome& outcome);

/// The parties whose capitals must own an article: those it binds, where they are two or more; else all at the table.
[[nodiscard]] PartySet owners_of(const scenario::PublicScenario& scenario, PartySet attending, ArticleId article);

/// `weighing` of `outcome`, without its veto where the constituency minds nothing in what was not owned already: what a
/// capital owned is not weighed a second time, so long as it stands as it was owned.
[[nodiscard]] Weighing after_ownership(Weighing weighing, const scenario::Constituency& constituency,
                                       const scenario::PublicScenario& scenario, const Public& open,
                                       const treaty::Outcome& outcome);

} // namespace parley::rules
