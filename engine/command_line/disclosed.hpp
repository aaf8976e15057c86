// What a command may show of a saved game, by game/secrecy/disclosure.hpp: whose account, or the refusal.
#pragma once

#include "command_line/command_options.hpp"
#include "command_line/console.hpp"
#include "command_line/exit_code.hpp"
#include "core/result.hpp"
#include "game/secrecy/disclosure.hpp"

#include <optional>
#include <string>

namespace parley::command_line {

/// Whose account is told: a seat's, or, with nothing, what is public.
using Account = std::optional<rules::PartyId>;

/// The account that may be told when nobody names a seat: the first person's, else the first party's, of a game that is
/// over; before that the only person's, or what is public.
[[nodiscard]] Account account_of(const game::Game& game);

/// That of the seat which --seat names, if it may be shown; a complaint is written before an exit code is returned.
[[nodiscard]] core::Result<Account, ExitCode> account_asked_for(const game::Game& game, const std::string& file,
                                                                const GivenOptions& given, const std::string& command,
                                                                Console& console);

/// Says why it is not shown; exit code `faulty`. Requires: the game has not ended.
ExitCode refuse_to_show(const game::Game& game, const std::string& file, game::Undisclosed why, Console& console);

} // namespace parley::command_line
