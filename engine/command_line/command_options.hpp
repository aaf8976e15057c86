// The commands and their options as data, and reading the words of a command line by them. Boost.Program_options is
// known to the source beside this header alone.
#pragma once

#include "command_line/complaint.hpp"
#include "core/result.hpp"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace parley::command_line {

struct OptionSpec {
    std::string name;  // "seed", without dashes
    std::string value; // "N" in the help; "" for a switch
    std::string help;
    std::string letter{}; // "o" where -o does for --output
};

struct CommandSpec {
    std::string name;
    std::string arguments; // of the usage line: "SCENARIO", "FILE…"
    std::string summary;   // one sentence
    std::size_t least_arguments{}, most_arguments{};
    std::vector<OptionSpec> options;   // --help is understood everywhere
    std::vector<std::string> examples; // {parley} in these and in the notes is the program as it is typed
    std::vector<std::string> notes;
};

/// What was on the line. An option given twice keeps both values, in order.
struct GivenOptions {
    std::vector<std::string> arguments;
    std::map<std::string, std::vector<std::string>> values; // a switch has one empty value

    [[nodiscard]] bool has(const std::string& name) const { return values.contains(name); }
    /// The last value given, or nothing.
    [[nodiscard]] std::optional<std::string> value(const std::string& name) const;
};

/// The words after the command's name. On wrong usage: one sentence for the person, naming the nearest option if any.
[[nodiscard]] core::Result<GivenOptions, Complaint> read_options(const CommandSpec& command,
                                                                 std::span<const std::string> words);

/// A whole number from `least` to `most`; else a sentence.
[[nodiscard]] core::Result<std::uint64_t, Complaint> read_number(const std::string& option, const std::string& text,
                                                                 std::uint64_t least, std::uint64_t most);

} // namespace parley::command_line
