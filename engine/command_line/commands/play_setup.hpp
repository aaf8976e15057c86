// From the words of a command line to a game on the desk: scenario, seats, seed, and the file that keeps it.
#pragma once

#include "command_line/command_options.hpp"
#include "command_line/exit_code.hpp"
#include "command_line/terminal.hpp"
#include "game/journal_file.hpp"

namespace parley::command_line {

/// A game ready to be played, with the file that keeps it from here on.
struct Prepared {
    game::Game game;
    std::optional<game::JournalFile> file; // none when the disk would not have it; the person has been told
    bool goes_on{};
    std::optional<storage::Problem> unkept; // why there is no file
};

/// A complaint is written to the error output before its exit code is returned.
[[nodiscard]] core::Result<Prepared, ExitCode> prepare_new_game(const std::string& scenario, const GivenOptions& given,
                                                                Terminal& terminal, Console& console);
[[nodiscard]] core::Result<Prepared, ExitCode> prepare_loaded_game(const std::string& file, const GivenOptions& given,
                                                                   Console& console);
[[nodiscard]] core::Result<Prepared, ExitCode> prepare_rehearsal(const std::string& file, const GivenOptions& given,
                                                                 Console& console);

/// Writes why a saved game was refused, with the newest sound copy that was put aside of it, and returns the exit code
/// that says so.
ExitCode complain(Console& console, const std::string& file, const game::LoadProblem& problem);
/// A saved game to be read, not gone on with. That its last line is left out is told on the error output.
[[nodiscard]] core::Result<game::Loaded, ExitCode> read_saved_game(const std::string& file, Console& console);

/// The party with that id, or a complaint that names the nearest.
[[nodiscard]] core::Result<rules::PartyId, Complaint> party_named(const scenario::PublicScenario& scenario,
                                                                  const std::string& id);
/// The seat that --seat names; without it the first person's, else the first party's.
[[nodiscard]] core::Result<rules::PartyId, Complaint> seat_asked_for(const game::Game& game, const GivenOptions& given);
/// The roster's name of an agent, or a complaint that names the nearest.
[[nodiscard]] core::Result<std::string, Complaint> agent_named(const std::string& name);

/// The nodes that --strength allows a decision, the standard ones without it; or a complaint.
[[nodiscard]] core::Result<std::uint32_t, Complaint> strength_asked_for(const GivenOptions& given);

} // namespace parley::command_line
