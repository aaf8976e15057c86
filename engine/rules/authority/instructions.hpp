// What a delegation is told to say and not to say, beside what it may never sign: the instruction as it binds now, how
// far a package goes beyond it, and what that costs in standing at home. Reads one seat's view; changes nothing.
#pragma once

#include "rules/refusal.hpp"
#include "rules/view.hpp"

#include <optional>
#include <vector>

namespace parley::rules {

/// True when the one at home was consulted, or asked for room.
[[nodiscard]] bool asked_beforehand(const Own& own, ConstituencyId id);

/// What the owner of the viewer's instruction would make of one rung more: its support and its concern there.
/// Known to whoever knows the concerns; for the rules, and for what has been consulted.
[[nodiscard]] int support_for_room(const scenario::Constituency& owner, int support, OptionIndex next,
                                   ProvisionId provision);
/// The option one rung beyond the line; the line's own at the end of the ladder.
[[nodiscard]] OptionIndex next_rung(const treaty::TreatyText& text, const treaty::RedLine& now);

/// How many rungs `option` lies beyond the line; 0 within it.
[[nodiscard]] int rungs_beyond(const treaty::RedLine& line, OptionIndex option);

/// The viewer's instruction as it binds now: the file's, farther by what its capital has owned or given since.
/// Requires: `instruction` is one of the mandate's.
[[nodiscard]] treaty::RedLine instruction_now(const View& view, std::size_t instruction);

/// One instruction that a package goes beyond, farther than the viewer went before.
struct StepBeyond {
    std::uint8_t instruction{};
    std::uint8_t rungs{}; // not paid for yet
    int price{};          // standing: 1 a rung, 2 where the one who gave the instruction was asked beforehand
};
[[nodiscard]] std::vector<StepBeyond> steps_beyond(const View& view, const treaty::Package& package);
[[nodiscard]] int price_of(const std::vector<StepBeyond>& steps);

/// Refuses a package beyond the viewer's instructions outside a personal forum, and in one when its standing at home
/// does not suffice.
[[nodiscard]] std::optional<Refusal> check_authority(const View& view, const treaty::Package& package);

/// True when the session at hand meets as persons: nothing said there is a delegation's word.
[[nodiscard]] bool is_personal(const scenario::PublicScenario& scenario, const Public& open);

/// True when what was agreed between persons waits to be reported: with the assessment that is due.
[[nodiscard]] bool report_is_due(const Public& open);

} // namespace parley::rules
