#include "classroom/address_choice.hpp"

#include "wording/classroom/opening_words.hpp"

#include <algorithm>

namespace parley::classroom {
namespace {

constexpr std::string_view own_loopback = "127.0.0.1", every_address = "0.0.0.0";

std::vector<std::string> addresses_of(std::span<const Interface> own) {
    std::vector<std::string> all;
    for (const Interface& one : own)
        all.push_back(one.address);
    return all;
}

/// Where phones could be as well. Public addresses are apart: nothing listens there unless it is asked for.
std::vector<std::string> others(std::span<const Interface> own, const std::string& chosen, bool in_public) {
    std::vector<std::string> all;
    for (const Interface& one : own)
        if (const Reach reach = reach_of(one.address); one.address != chosen && !is_virtual(one.name))
            if (in_public ? reach == Reach::anywhere : reach == Reach::room || reach == Reach::provider)
                all.push_back(one.address);
    return all;
}

void warn_of(AddressChoice& choice) {
    if (choice.shown.empty()) {
        choice.warnings.push_back(wording::only_this_machine());
        return;
    }
    if (reach_of(choice.shown) == Reach::anywhere)
        choice.warnings.push_back(wording::address_is_public(choice.shown));
    if (!choice.others.empty())
        choice.warnings.push_back(wording::several_addresses(choice.shown, choice.others));
}

} // namespace

core::Result<AddressChoice, std::string> choose_address(const Options& options, std::span<const Interface> own) {
    using Chosen = core::Result<AddressChoice, std::string>;
    AddressChoice choice;
    const std::optional<Interface> best = likeliest(own);
    if (options.address.empty() || options.address == every_address) {
        choice.shown = best ? best->address : "";
    } else {
        const std::vector<std::string> known = addresses_of(own);
        const bool is_loopback = reach_of(options.address) == Reach::this_machine;
        if (!is_loopback && std::ranges::find(known, options.address) == known.end())
            return Chosen(boost::system::in_place_error, wording::no_such_address_here(options.address, known));
        choice.shown = is_loopback ? "" : options.address;
    }
    if (!choice.shown.empty() && (options.address.empty() || options.address == every_address))
        choice.others = others(own, choice.shown, false);
    if (options.address == every_address) {
        choice.listening = {options.address};
        choice.hosts = addresses_of(own);
    } else {
        choice.listening = {std::string(own_loopback)};
        std::vector<std::string> reachable{choice.shown, options.address};
        reachable.insert(reachable.end(), choice.others.begin(), choice.others.end());
        for (const std::string& more : reachable)
            if (!more.empty() && std::ranges::find(choice.listening, more) == choice.listening.end())
                choice.listening.push_back(more);
        choice.hosts = choice.listening;
    }
    if (std::ranges::find(choice.hosts, own_loopback) == choice.hosts.end())
        choice.hosts.emplace_back(own_loopback);
    warn_of(choice);
    if (const auto more = others(own, choice.shown, true); !more.empty() && options.address.empty())
        choice.warnings.push_back(wording::public_addresses_unused(more));
    return choice;
}

Address address_at(const AddressChoice& choice, std::uint16_t port, std::uint16_t wanted, bool teach_from_lan) {
    constexpr std::uint16_t unsaid = 80; // in "http://…" without a port
    Address address;
    std::vector<std::string> names = choice.hosts;
    names.emplace_back("localhost");
    for (const std::string& name : names) {
        address.hosts.push_back(name + ':' + std::to_string(port));
        if (port == unsaid)
            address.hosts.push_back(name);
    }
    const auto written = [&](const std::string& one) {
        return "http://" + one + (port == unsaid ? "" : ':' + std::to_string(port));
    };
    address.shown = written(choice.shown.empty() ? std::string(own_loopback) : choice.shown);
    for (const std::string& other : choice.others)
        address.others.push_back(written(other));
    address.teach_from_lan = teach_from_lan;
    address.warnings = choice.warnings;
    if (port != wanted)
        address.warnings.push_back(wording::other_port(wanted, port));
    if (teach_from_lan)
        address.warnings.push_back(wording::teaches_from_anywhere());
    return address;
}

} // namespace parley::classroom
