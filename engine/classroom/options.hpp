// What was asked for on the command line of the class's program. Boost.Program_options is known to the source beside
// this header alone.
#pragma once

#include "core/result.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace parley::classroom {

inline constexpr std::uint16_t usual_port = 8722;

struct Options {
    enum class Wish : std::uint8_t { run, help, version };
    Wish wish{Wish::run};

    std::string source; // a scenario's name or file, or the folder of a class
    std::string folder; // for a new class; "" for one of its own
    std::optional<std::uint16_t> port;
    std::string address; // "" for the likeliest
    std::string agent{"envoy"};
    std::uint32_t node_budget{};
    std::optional<std::uint64_t> seed;
    bool many_seeds{};
    bool teach_from_lan{};
};

/// The words after the program's name. The error is a sentence.
[[nodiscard]] core::Result<Options, std::string> read_options(const std::vector<std::string>& words);

} // namespace parley::classroom
