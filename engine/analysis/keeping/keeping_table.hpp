// What keeping and breaking come to for every undertaking of a scenario that some text of its zone holds, and where
// even the best checking does not make keeping pay. Sees everybody's papers. The sentences are in wording/.
#pragma once

#include "analysis/keeping/prospects.hpp"
#include "analysis/situation.hpp"

namespace parley::analysis {

/// An undertaking at one option and under one agreed checking, as one profile of its obligor has it.
struct KeepingRow {
    rules::PartyId obligor;
    treaty::ProfileId profile;
    rules::ProvisionId provision;
    treaty::OptionIndex option{};
    std::vector<treaty::OptionIndex> checking; // by verifier of the provision
    core::PerMille safeguard{};
    /// The first verifier stands at the middle of its ladder (half its options, the status quo counted, rounded down)
    /// or above; true for a provision that no provision verifies.
    bool halfway_checked{};
    Outcome text{}; // the text of the zone that it is reckoned in; see `keeping_table`
    Prospects to_obligor{};
    rules::PartyId deceived; // of the others, the one that has most of the undertaking; the first of equals
    Prospects to_deceived{};
};

/// Every undertaking that costs its obligor something, for every profile of it, with the others at their most probable
/// ones, at the trust of the start: each option and checking that lie together in a text that may be signed and that is
/// worth its reservation to everybody. Reckoned in such a text in which the others owe nothing in return in the
/// article, where there is one, so that no suspension deters. In order of parties, provisions, options, checking,
/// profiles.
[[nodiscard]] std::vector<KeepingRow> keeping_table(const scenario::Scenario& scenario);

/// An undertaking that can be broken at a gain under the best checking that the text offers for it.
struct BreakablePromise {
    rules::PartyId obligor;
    treaty::ProfileId profile;
    rules::ProvisionId provision;
    treaty::OptionIndex option{};
    core::PerMille safeguard{};
    core::Points kept, broken; // what it brings its author over the course: kept, and by the best breach
};
/// At most one a provision and obligor: the option and profile that gain most, among the options that may be signed. As
/// above, nothing is owed in return.
[[nodiscard]] std::vector<BreakablePromise> breakable_promises(const scenario::Scenario& scenario);

} // namespace parley::analysis
