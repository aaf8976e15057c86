// The negotiators of plain alternating offers by their roster names, each made in a source of its own to the paper
// named there. Knows no protocol: who speaks when is the table's business.
#pragma once

#include "agents/bargaining/negotiator.hpp"

namespace parley::agents::strategies {

using bargaining::Brief;
using bargaining::Negotiator;

/// All negotiators there are, in the order in which they are listed.
[[nodiscard]] std::span<const bargaining::NegotiatorKind> negotiators();

/// The line of that name; null when there is none.
[[nodiscard]] const bargaining::NegotiatorKind* negotiator_kind(std::string_view name);

[[nodiscard]] std::unique_ptr<Negotiator> make_random(const Brief& brief);
[[nodiscard]] std::unique_ptr<Negotiator> make_hardliner(const Brief& brief);
[[nodiscard]] std::unique_ptr<Negotiator> make_boulware(const Brief& brief);
[[nodiscard]] std::unique_ptr<Negotiator> make_linear(const Brief& brief);
[[nodiscard]] std::unique_ptr<Negotiator> make_conceder(const Brief& brief);
[[nodiscard]] std::unique_ptr<Negotiator> make_tit_for_tat(const Brief& brief);
[[nodiscard]] std::unique_ptr<Negotiator> make_nice_tit_for_tat(const Brief& brief);
[[nodiscard]] std::unique_ptr<Negotiator> make_micro(const Brief& brief);
[[nodiscard]] std::unique_ptr<Negotiator> make_agent_k(const Brief& brief);
[[nodiscard]] std::unique_ptr<Negotiator> make_hardheaded(const Brief& brief);
[[nodiscard]] std::unique_ptr<Negotiator> make_iamhaggler(const Brief& brief);
[[nodiscard]] std::unique_ptr<Negotiator> make_agreeable(const Brief& brief);
[[nodiscard]] std::unique_ptr<Negotiator> make_logroller(const Brief& brief);
[[nodiscard]] std::unique_ptr<Negotiator> make_envoy(const Brief& brief);

} // namespace parley::agents::strategies
