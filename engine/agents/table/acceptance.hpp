// Whether a delegation would accept a package, by its own rule: the one it was offered, and any other that its author
// might have tabled in its place. Knows no reasons and makes no decision.
#pragma once

#include "agents/standing/standing.hpp"

namespace parley::agents {

enum class Verdict : std::uint8_t { accept, reserve, refuse };

struct Judgement {
    Verdict verdict{};
    Motive motive{};     // of what stood in the way first, by the order of the rule
    core::Points worth;  // of the text with the package written over it
    core::Points bar;    // from which it would have been worth enough
    bool instructed{};   // it crosses an instruction
    bool home_stops{};   // consulted veto-holders would stop it beyond what one side letter mends
    bool home_unasked{}; // a constituency with a say has yet to be asked, and the text waits for that
    [[nodiscard]] bool falls_short() const { return worth < bar; }
    /// Home has a say in it that worth does not outweigh: an instruction, a veto-holder, one yet to be asked.
    [[nodiscard]] bool stands_at_home() const { return instructed || home_stops || home_unasked; }
};

/// Acceptance by AC_next (Baarslag et al. 2013): a package that makes the text whole is accepted when it is worth at
/// least the next own bid less the band of indifference, or at least the own last bid; never below the floor. A part is
/// accepted when it gains at least a point and a fair share of what its articles could bring. Whatever stood in the way
/// first, the judgement says of each part of the rule whether it is met: accepted is what neither falls short nor
/// stands at home.
[[nodiscard]] Judgement judge(const Standing& standing, const treaty::Package& package);

/// The rule for a part alone, whatever the text could be with it: no instruction is looked at.
[[nodiscard]] bool accepts_part(const Standing& standing, const treaty::Package& part);

/// The same rule for packages that `author` might have tabled in the place of its standing one, on the same articles:
/// what was received from it, and how often and how well it offered, are reckoned as they would then have been. The
/// estimate of what pleases the author (`Aim::nash`) stays as it is.
class Acceptance {
  public:
    /// Requires: `standing` outlives it; `author` has a package on the table.
    Acceptance(const Standing& standing, rules::PartyId author);

    /// Requires: `package` names the articles of the standing one.
    [[nodiscard]] Judgement of(const treaty::Package& package);
    [[nodiscard]] const Standing& standing() const { return standing_; }

  private:
    const Standing& standing_;
    Memory instead_;                    // what would be remembered
    std::optional<std::size_t> offer_;  // in `instead_.offers`, the one to be put in the place of
    std::optional<core::Points> gains_; // what the articles could bring, once it was asked for
};

/// The share of the best that single articles could bring which a part must bring: 25 % and up to 35 % more by demand.
[[nodiscard]] double fair_share(const Standing& standing);

/// What the articles could bring at best over the agreed text, nothing else changed; at least 0.
[[nodiscard]] core::Points best_gain(const Standing& standing, rules::ArticleSet articles);

/// Whether another session's capitals, with somebody to consult, come before the calendar ends.
[[nodiscard]] bool can_still_consult(const Standing& standing);

/// The first article of `package` that crosses an instruction; one that demands an option counts only where the package
/// would make the text whole. Nothing when none does.
[[nodiscard]] std::optional<rules::ArticleId> crossed_instruction(const Standing& standing,
                                                                  const treaty::Package& package);

} // namespace parley::agents
