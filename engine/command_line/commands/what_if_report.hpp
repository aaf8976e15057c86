// What `parley what-if` found, as a table or as JSON.
#pragma once

#include "game/counterfactual/moments.hpp"

#include <string>

namespace parley::command_line {

[[nodiscard]] std::string what_if_report(const game::Game& game, const game::WhatIf& found, const game::PlayOn& how,
                                         bool json);
[[nodiscard]] std::string moments_report(const game::Game& game, rules::PartyId seat, const game::Moments& found,
                                         const game::MomentsSearch& search, bool json);

} // namespace parley::command_line
