// The machine's own IPv4 addresses, and by which of them phones in the room are likeliest to reach it. Knows nothing of
// who listens there.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace parley::classroom {

/// From where an address can be reached: RFC 1122 §3.2.1.3, RFC 1918, RFC 3927, RFC 6598.
enum class Reach : std::uint8_t {
    this_machine, // 127.0.0.0/8
    this_link,    // 169.254.0.0/16: no network gave an address
    room,         // private: 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16
    provider,     // 100.64.0.0/10: shared by an access provider, or a private overlay network
    anywhere,     // public
    nowhere,      // no IPv4 address of a machine: 0.0.0.0, multicast, no address at all
};
[[nodiscard]] Reach reach_of(std::string_view address);

struct Interface {
    std::string name;       // "wlp2s0"
    std::string address;    // "192.168.7.20"
    bool to_the_internet{}; // the default route goes there
    bool wireless{};
};

/// Those that are up, in the system's order, loopback included; empty where the system will not say.
[[nodiscard]] std::vector<Interface> network_interfaces();

/// Whether the name is one that virtual machines, containers and tunnels give their own: phones are not there.
[[nodiscard]] bool is_virtual(std::string_view name);

/// The one to be shown to phones: of a private address rather than of a public one, real rather than virtual, then a
/// hotspot of this machine's own (wireless and without the default route), then the one with the default route. Nothing
/// where only loopback and addresses of nobody's network are left.
[[nodiscard]] std::optional<Interface> likeliest(std::span<const Interface> all);

} // namespace parley::classroom
