// Who and what a text speaks of, as small indices; and the capacities of the house, which are checks on scenarios.
#pragma once

#include "core/strong_id.hpp"

namespace parley::treaty {

using PartyId = core::StrongId<struct PartyTag>;
using ArticleId = core::StrongId<struct ArticleTag>;
using ProvisionId = core::StrongId<struct ProvisionTag>;
using ProfileId = core::StrongId<struct ProfileTag>;
using ConstituencyId = core::StrongId<struct ConstituencyTag>; // counted within its party

using ProvisionSet = core::IdSet<ProvisionId>;
using PartySet = core::IdSet<PartyId>;
using ArticleSet = core::IdSet<ArticleId>;
using ConstituencySet = core::IdSet<ConstituencyId>;

/// An option of a provision, by its place on the ladder. 0 is always the status quo, "no undertaking".
using OptionIndex = std::uint8_t;
inline constexpr OptionIndex status_quo = 0;
/// "No option named", e.g. where a party has no position yet.
inline constexpr OptionIndex no_option = 0xFF;

inline constexpr std::size_t max_parties = 6;
inline constexpr std::size_t max_articles = 12;
inline constexpr std::size_t max_provisions = 24;
inline constexpr std::size_t max_options = 8; // with the status quo
inline constexpr std::size_t max_profiles = 4;
inline constexpr std::size_t max_constituencies = 6; // a party
inline constexpr std::size_t max_instructions = 8;   // of a party
inline constexpr std::size_t max_courses = 4;        // outside the room

} // namespace parley::treaty
