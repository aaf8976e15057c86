// At which of the machine's addresses a class is to be found, and what is to be said about that. A function of values:
// knows neither sockets nor the machine.
#pragma once

#include "classroom/http/interfaces.hpp"
#include "classroom/options.hpp"
#include "classroom/respond.hpp"

namespace parley::classroom {

struct AddressChoice {
    std::vector<std::string> listening; // where the server listens; this machine's own 127.0.0.1 always
    std::vector<std::string> hosts;     // by which addresses it is asked for
    std::string shown;                  // what phones are told, "" where no phone gets here
    std::vector<std::string> others;    // what they could be told as well
    std::vector<std::string> warnings;
};

/// The error is a sentence: the address asked for is none of the machine's.
[[nodiscard]] core::Result<AddressChoice, std::string> choose_address(const Options& options,
                                                                      std::span<const Interface> own);

/// How the class is reached at that port. `wanted` is the port that was tried first.
[[nodiscard]] Address address_at(const AddressChoice& choice, std::uint16_t port, std::uint16_t wanted,
                                 bool teach_from_lan);

} // namespace parley::classroom
