// Whether a delegation would accept a package, by its own rule: the one it was offered, and any other that its author
// might have tabled in its place. Knows no reasons and makes no decision.
#pragma once

#include "agents/delegate/standing.hpp"

namespace parley::agents {

enum class Verdict : std::uint8_t { accept, reserve, refuse };

struct Judgement {
    Verdict verdict{};
    Motive motive{};
    core::Points worth;  // of the text with the package written over it
    core::Points bar;    // from which it would have been accepted
    bool home_unasked{}; // it would do, and a constituency with a say has yet to be asked
};

/// Acceptance by AC_next (Baarslag et al. 2013): a package that makes the text whole is accepted when it is worth at
/// least the next own bid less the band of indifference, or at least the own last bid; never below the floor. A part is
/// accepted when it gains at least a point and a fair share of what its articles could bring.
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
