// What keeping and breaking undertakings come to in a period of implementation, by numbers alone: what a text that is
// kept so is worth, the chance that a breach is seen, what it costs when it comes out. Knows nothing of whose turn it
// is.
#pragma once

#include "rules/action.hpp"
#include "rules/state.hpp"
#include "treaty/circumstances.hpp"
#include "treaty/mandate.hpp"
#include "treaty/treaty_text.hpp"

namespace parley::rules {

/// A text in force, and how each party treats what binds it.
struct Observance {
    treaty::Outcome agreed{};
    std::array<Obligation, treaty::max_provisions> obligations{};
    ByParty<FileConduct> conduct{};
    treaty::Circumstances at{};
};

/// What one period of the course, counted from 0, brings `party` at face: own costs by its own conduct, benefits by the
/// conduct of the others that are bound (their mean), nothing of what is suspended; what falls due later pays only from
/// then on, in equal parts. Options are worth what they are in the circumstances.
[[nodiscard]] core::Points worth_in_period(const treaty::TreatyText& text, const treaty::Mandate& mandate,
                                           const treaty::ProfileTerms& terms, PartyId party, const Observance& kept,
                                           std::size_t period, std::size_t periods);

/// What an undertaking of its own costs `party` over the whole course, by its option in `agreed`: never negative.
[[nodiscard]] core::Points cost_of_keeping(const treaty::TreatyText& text, const treaty::Mandate& mandate,
                                           const treaty::ProfileTerms& terms, PartyId party, ProvisionId undertaking,
                                           const treaty::Outcome& agreed, const treaty::Circumstances& at = {});

/// Of what a provision is worth over the whole course, the part that falls to `period`: nothing before it is due.
[[nodiscard]] core::Points part_due(const treaty::Provision& provision, core::Points whole, std::size_t period,
                                    std::size_t periods);
/// Whether an undertaking binds in the period: in force and due.
[[nodiscard]] bool binds_in(const treaty::TreatyText& text,
                            const std::array<Obligation, treaty::max_provisions>& obligations, ProvisionId provision,
                            std::size_t period);

/// The part of `whole` that falls to `period` of `periods`; the parts add up to it exactly.
[[nodiscard]] core::Points part_of_period(core::Points whole, std::size_t period, std::size_t periods);

/// The chance in a period that a violation of `provision` is seen, so that over all `periods` it adds up to the
/// safeguard: 1 − (1 − d)^(1/periods), thousandths, rounded to nearest. treaty/VALUE.md, 1.
[[nodiscard]] core::PerMille detection_a_period(core::PerMille safeguard, std::size_t periods);
/// The same in `period` by conduct, over the periods that the provision binds in and with its checks as they stand
/// then: half of it for hedging, nothing for what is kept.
[[nodiscard]] core::PerMille chance_seen(const treaty::TreatyText& text, const treaty::Outcome& agreed,
                                         ProvisionId provision, Conduct conduct, std::size_t period,
                                         std::size_t periods);

/// What a breach that comes out adds to its author's worth: at most −6 points, and less by half as much again as the
/// undertaking costs over the whole course, however much of it was broken. So no breach that comes out can have saved
/// what it costs.
[[nodiscard]] core::Points loss_of_author(core::Points cost_of_undertaking);
/// And to that of the party it deceived. Requires: not complied with.
[[nodiscard]] core::Points loss_of_deceived(Conduct conduct);

/// Whether an undertaking of `text` can be broken at all: it counts by trust, and is more than a visit that nobody
/// pays.
[[nodiscard]] bool can_be_broken(const treaty::TreatyText& text, ProvisionId provision, const treaty::Outcome& agreed);

/// The obligations of a text that comes into force as agreed.
[[nodiscard]] std::array<Obligation, treaty::max_provisions> obligations_of(const treaty::TreatyText& text,
                                                                            const treaty::Outcome& agreed);

/// What `party` may suspend in return for a breach of `provision`: the mirror, where it alone is bound by that, else
/// all that it alone is bound by in the article.
[[nodiscard]] std::vector<ProvisionId> suspendable(const treaty::TreatyText& text,
                                                   const std::array<Obligation, treaty::max_provisions>& obligations,
                                                   PartyId party, ProvisionId provision);

} // namespace parley::rules
