#include "classroom/http/interfaces.hpp"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <filesystem>
#include <fstream>
#include <ifaddrs.h>
#include <net/if.h>
#include <netinet/in.h>
#include <sstream>

namespace parley::classroom {
namespace {

std::optional<std::uint32_t> number_of(std::string_view address) {
    in_addr parsed{};
    if (::inet_pton(AF_INET, std::string(address).c_str(), &parsed) != 1)
        return std::nullopt;
    return ntohl(parsed.s_addr);
}

/// By the first line of Linux's table of routes whose destination and mask are nothing; "" where there is none.
std::string interface_of_default_route() {
    std::ifstream table("/proc/net/route");
    std::string line;
    while (std::getline(table, line)) {
        std::istringstream fields(line);
        std::string name, destination, gateway, flags, references, use, metric, mask;
        fields >> name >> destination >> gateway >> flags >> references >> use >> metric >> mask;
        if (destination == "00000000" && mask == "00000000")
            return name;
    }
    return "";
}

bool is_wireless(const std::string& name) {
    std::error_code ignored;
    return std::filesystem::exists("/sys/class/net/" + name + "/wireless", ignored) ||
           std::filesystem::exists("/sys/class/net/" + name + "/phy80211", ignored);
}

/// 0 for what is not to be shown at all.
int likelihood(const Interface& one) {
    int points = 0;
    switch (reach_of(one.address)) {
    case Reach::this_machine:
    case Reach::this_link:
    case Reach::nowhere:
        return 0;
    case Reach::room:
        points = 1000;
        break;
    case Reach::provider:
    case Reach::anywhere:
        points = 100;
        break;
    }
    if (is_virtual(one.name))
        return 1 + points / 1000;
    return points + (one.wireless && !one.to_the_internet ? 20 : 0) + (one.to_the_internet ? 10 : 0);
}

} // namespace

Reach reach_of(std::string_view address) {
    const std::optional<std::uint32_t> number = number_of(address);
    if (!number)
        return Reach::nowhere;
    const auto within = [&](std::uint32_t first, int bits) { return *number >> (32 - bits) == first >> (32 - bits); };
    if (within(0x00000000, 8) || within(0xE0000000, 3))
        return Reach::nowhere;
    if (within(0x7F000000, 8))
        return Reach::this_machine;
    if (within(0xA9FE0000, 16))
        return Reach::this_link;
    if (within(0x0A000000, 8) || within(0xAC100000, 12) || within(0xC0A80000, 16))
        return Reach::room;
    return within(0x64400000, 10) ? Reach::provider : Reach::anywhere;
}

std::vector<Interface> network_interfaces() {
    std::vector<Interface> all;
    ifaddrs* first = nullptr;
    if (::getifaddrs(&first) != 0)
        return all;
    const std::string way_out = interface_of_default_route();
    for (const ifaddrs* one = first; one != nullptr; one = one->ifa_next) {
        if (one->ifa_addr == nullptr || one->ifa_addr->sa_family != AF_INET || (one->ifa_flags & IFF_UP) == 0)
            continue;
        const auto* address = reinterpret_cast<const sockaddr_in*>(one->ifa_addr);
        std::array<char, INET_ADDRSTRLEN> text{};
        if (::inet_ntop(AF_INET, &address->sin_addr, text.data(), text.size()) == nullptr)
            continue;
        const std::string name = one->ifa_name;
        all.push_back({name, text.data(), name == way_out, is_wireless(name)});
    }
    ::freeifaddrs(first);
    return all;
}

bool is_virtual(std::string_view name) {
    constexpr std::array<std::string_view, 17> beginnings{"docker",  "br-",    "veth", "virbr",     "vmnet", "vboxnet",
                                                          "tun",     "tap",    "wg",   "tailscale", "zt",    "cni",
                                                          "flannel", "podman", "lxc",  "ppp",       "vnet"};
    return std::ranges::any_of(beginnings, [&](std::string_view beginning) { return name.starts_with(beginning); });
}

std::optional<Interface> likeliest(std::span<const Interface> all) {
    const auto best = std::ranges::max_element(all, {}, likelihood);
    if (best == all.end() || likelihood(*best) == 0)
        return std::nullopt;
    return *best;
}

} // namespace parley::classroom
