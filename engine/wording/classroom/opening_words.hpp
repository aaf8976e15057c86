// What the class's program says in the terminal: how the class is reached and kept, what is odd about the network, why
// it does not begin. Knows neither options nor sockets.
#pragma once

#include "game/classes/log_lines.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace parley::wording {

// Options. Sentences that follow the program's name and a colon.
[[nodiscard]] std::string class_needs_scenario();
[[nodiscard]] std::string one_class_at_a_time();
/// `option` with its dashes.
[[nodiscard]] std::string class_option_malformed(const std::string& option);
[[nodiscard]] std::string class_options_unreadable();
[[nodiscard]] std::string address_wanted(const std::string& given);
/// Of one that only a new class may be given, without its dashes.
[[nodiscard]] std::string only_for_new_class(const std::string& option);
/// `command` as it is typed.
[[nodiscard]] std::string see_class_help(const std::string& command);

// The folder.
[[nodiscard]] std::string class_is_there_already(const std::string& folder, const std::string& command);
[[nodiscard]] std::string holds_no_class(const std::string& folder);
/// Why the log of a class cannot be read, with its place and code, without a full stop: "class.jsonl:7: … (L001)".
[[nodiscard]] std::string class_log_fault(const std::string& file, const game::LogProblem& problem);
/// The same where a class was to be taken up.
[[nodiscard]] std::string class_log_refused(const std::string& file, const game::LogProblem& problem);

// The network.
/// `reason`: the system's words.
[[nodiscard]] std::string cannot_listen(const std::string& address, std::uint16_t port, const std::string& reason);
[[nodiscard]] std::string port_is_taken(std::uint16_t port);
[[nodiscard]] std::string ports_are_taken(std::uint16_t first, std::uint16_t last);
[[nodiscard]] std::string no_such_address_here(const std::string& address, const std::vector<std::string>& own);

// What is odd about it.
[[nodiscard]] std::string only_this_machine();
[[nodiscard]] std::string several_addresses(const std::string& chosen, const std::vector<std::string>& others);
/// Of a machine that has them beside the one that phones are told.
[[nodiscard]] std::string public_addresses_unused(const std::vector<std::string>& addresses);
[[nodiscard]] std::string address_is_public(const std::string& address);
[[nodiscard]] std::string other_port(std::uint16_t wanted, std::uint16_t port);
[[nodiscard]] std::string teaches_from_anywhere();

/// What is printed once the class can be joined.
struct ClassOpening {
    std::string scenario; // its title
    bool taken_up{};
    std::size_t people{}, tables{}; // of a class taken up
    std::string teachers_link;
    std::string address; // "http://192.168.7.20:8722", "" where nobody else can reach it
    std::string code;
    std::string folder;
    std::string again; // the command that takes it up again
    std::vector<std::string> warnings;
};
/// Lines, each with its end.
[[nodiscard]] std::string class_opening(const ClassOpening& opening);
[[nodiscard]] std::string class_is_closing();
[[nodiscard]] std::string class_closed(const std::string& folder, const std::string& again);
/// `reason`: why the disk did not take something.
[[nodiscard]] std::string class_closed_unkept(const std::string& reason);

} // namespace parley::wording
